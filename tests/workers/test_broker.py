"""A locked worker gets connections from the app: to the first server that it asks for, and to no other."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from digitapp.workers.pool import Limits, WorkerPool
from digitapp.workers.sandbox.offered import offer
from support import attacking_backend
from support.attacking_backend import DONE, come_of, write_attack
from support.processes import wait_until

pytestmark = [
    pytest.mark.network,
    pytest.mark.skipif(not offer().seccomp, reason="without seccomp a worker connects by itself"),
]


@pytest.fixture
def pool(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[WorkerPool]:
    monkeypatch.syspath_prepend(attacking_backend.install(tmp_path / "site"))
    made = WorkerPool(Limits(load=20, memory=2 * 2**30), lambda name: [name.removeprefix("needs")])
    yield made
    made.close()


@contextmanager
def greeting(word: str) -> Iterator[tuple[str, int]]:
    """A server that says a word to everyone."""
    with socket.create_server(("127.0.0.1", 0)) as server:

        def serve() -> None:
            try:
                while True:
                    with server.accept()[0] as connection:
                        connection.sendall(word.encode())
            except OSError:  # it was shut down
                return

        thread = threading.Thread(target=serve)
        thread.start()
        yield server.getsockname()
        server.shutdown(socket.SHUT_RDWR)
        thread.join()


def test_only_the_first_server_is_reached(pool: WorkerPool, tmp_path: Path) -> None:
    with greeting("first") as first, greeting("second") as second:
        attack = write_attack(tmp_path / "models", "ask", first, second, first, suffix="needsserver")
        assert come_of(pool, attack) == f"{DONE}['first', 'EACCES', 'first']"


def test_why_there_is_no_connection_is_told(pool: WorkerPool, tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as gone:
        place = gone.getsockname()
    attack = write_attack(tmp_path / "models", "ask", place, suffix="needsserver")
    assert come_of(pool, attack) == f"{DONE}['ECONNREFUSED']"
    attack = write_attack(tmp_path / "models", "ask", ("a" * 70, 80), suffix="needsserver")
    assert come_of(pool, attack).startswith(f"{DONE}['")


def test_it_opens_no_socket_of_its_own(pool: WorkerPool, tmp_path: Path) -> None:
    with greeting("hello") as (host, port):
        attack = write_attack(tmp_path / "models", "connect", host, port, suffix="needsserver")
        assert come_of(pool, attack) == "refused: EPERM"


def test_it_ends_with_its_worker(pool: WorkerPool, tmp_path: Path) -> None:
    come_of(pool, write_attack(tmp_path / "models", "thread", suffix="needsserver"))
    assert wait_until(lambda: not any(thread.name == "broker" for thread in threading.enumerate()))
