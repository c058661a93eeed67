"""Hosts of several addresses, of which some take no connection."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from contextlib import ExitStack
from time import monotonic

import pytest

from digitapp.api import ModelError
from digitapp_backends.remote_connection import Connection
from support.fake_server import fake_server

pytestmark = pytest.mark.network

Place = tuple[str, int]


@pytest.fixture
def deaf() -> Iterator[Place]:
    """An address at which connections are never taken, since too many wait already."""
    with ExitStack() as kept:
        server = kept.enter_context(socket.create_server(("127.0.0.1", 0), backlog=0))
        for _ in range(4):
            waiting = kept.enter_context(socket.socket())
            waiting.setblocking(False)
            waiting.connect_ex(server.getsockname())
        yield server.getsockname()


@pytest.fixture
def refusing() -> Place:
    with socket.create_server(("127.0.0.1", 0)) as server:
        return server.getsockname()


def host_at(monkeypatch: pytest.MonkeyPatch, *places: Place) -> None:
    """Every name is that of a host with these addresses."""
    found = [(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP, "", place) for place in places]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: found)


@pytest.mark.parametrize("scheme", ["http", "https"])
def test_all_addresses_together_have_the_time_of_one_answer(
    scheme: str, deaf: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    host_at(monkeypatch, deaf, deaf, deaf)
    started = monotonic()
    with pytest.raises(ModelError, match=r"did not answer within 0.4 s"):
        Connection(f"{scheme}://many.example", 0.4, 2, {}).request("GET", "/")
    assert 0.3 < monotonic() - started < 0.75


def test_an_address_that_takes_no_connection_leaves_time_for_the_next(
    deaf: Place, refusing: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    with fake_server() as server:
        host_at(monkeypatch, deaf, refusing, server.server_address[:2])
        connection = Connection("http://many.example", 1.0, 0, {})
        assert connection.request("GET", "/v2/models/far/ready").status == 200
        connection.close()


def test_the_last_address_says_why_there_is_no_connection(refusing: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    host_at(monkeypatch, refusing, refusing)
    with pytest.raises(ModelError, match=r"cannot be reached \(Connection refused\)"):
        Connection("http://many.example", 1.0, 0, {}).request("GET", "/")


def test_the_encryption_has_the_time_that_is_left(monkeypatch: pytest.MonkeyPatch, deaf: Place) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        host_at(monkeypatch, deaf, silent.getsockname())
        started = monotonic()
        with pytest.raises(ModelError, match=r"did not answer within 0.4 s"):
            Connection("https://many.example", 0.4, 0, {}).request("GET", "/")
    assert monotonic() - started < 0.75


@pytest.mark.parametrize(("address", "place"), [("http://[::1]", ("::1", 80)), ("https://[::1]:8443", ("::1", 8443))])
def test_a_host_may_be_an_ipv6_address(address: str, place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    looked_up: list[Place] = []
    monkeypatch.setattr(socket, "getaddrinfo", lambda host, port, *_, **__: looked_up.append((host, port)) or [])
    with pytest.raises(ModelError, match="cannot be reached"):
        Connection(address, 1.0, 0, {}).request("GET", "/")
    assert looked_up == [place]
