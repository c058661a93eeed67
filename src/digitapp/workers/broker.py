"""Connect a locked worker, which can open no socket, to the one server that its model's file names.

The worker asks by a socket of its own; the app finds the host's addresses, connects, and passes the connection on. The
first server that a worker asks for is the only one that it gets: Landlock alone could restrict the port, not the host.
"""

from __future__ import annotations

import errno
import os
import socket
import threading
from contextlib import suppress
from typing import NoReturn

import msgspec

MAX_REQUEST = 4096
LONGEST = 60.0
"""Seconds for one address of a host, whatever the worker asks."""


class _Request(msgspec.Struct, frozen=True):
    host: str
    port: int
    timeout: float


class _Refusal(msgspec.Struct, frozen=True):
    kind: str
    number: int
    reason: str


class Broker:
    """The app's side: connects on request until the worker has ended."""

    def __init__(self) -> None:
        self._socket, self.theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        self._server: tuple[str, int] | None = None
        threading.Thread(target=self._serve, name="broker", daemon=True).start()

    def passed_on(self) -> None:
        """Close the worker's end here, once the worker has it."""
        self.theirs.close()

    def close(self) -> None:
        """End it."""
        self.theirs.close()
        with suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)

    def _serve(self) -> None:
        with self._socket, suppress(OSError):
            while request := self._socket.recv(MAX_REQUEST):
                self._answer(request)

    def _answer(self, request: bytes) -> None:
        try:
            connection = self._connect(msgspec.msgpack.decode(request, type=_Request))
        except (OSError, ValueError, OverflowError) as error:  # a host's name that is none is a UnicodeError
            number = error.errno if isinstance(error, OSError) and error.errno else 0
            reason = getattr(error, "strerror", None) or str(error)
            self._socket.send(msgspec.msgpack.encode(_Refusal(type(error).__name__, number, reason[:200])))
            return
        with connection:
            socket.send_fds(self._socket, [b"\0"], [connection.fileno()])

    def _connect(self, request: _Request) -> socket.socket:
        server = request.host, request.port
        self._server = self._server or server
        if server != self._server:
            raise PermissionError(errno.EACCES, "its model's file names another server")
        return socket.create_connection(server, min(max(request.timeout, 0.001), LONGEST))


def connect(descriptor: int, host: str, port: int, timeout: float) -> socket.socket:
    """Return a connection that the app has made for this worker; the errors of `socket.create_connection`."""
    with socket.socket(fileno=os.dup(descriptor)) as broker:
        broker.send(msgspec.msgpack.encode(_Request(host, port, timeout)))
        answer, descriptors, _, _ = socket.recv_fds(broker, MAX_REQUEST, 1)
    if not descriptors:
        _refuse(answer)
    connection = socket.socket(fileno=descriptors[0])
    connection.settimeout(timeout)
    return connection


def _refuse(answer: bytes) -> NoReturn:
    if not answer:
        raise ConnectionError(errno.ECONNABORTED, "the app connects no more")
    refusal = msgspec.msgpack.decode(answer, type=_Refusal)
    if refusal.kind == "gaierror":
        raise socket.gaierror(refusal.number, refusal.reason)
    if refusal.kind == "TimeoutError":
        raise TimeoutError(refusal.reason)
    raise OSError(refusal.number or errno.EINVAL, refusal.reason)
