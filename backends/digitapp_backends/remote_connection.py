"""One kept HTTP connection to a server: answers come in bounded time or not at all, faults that pass are retried.

It builds on `http.client` and not on urllib3, whose `Timeout` limits each address, each read and each repetition by
itself: a server that sends a byte now and then is never too slow for it. Sockets with one deadline for all are needed
with either; on top of urllib3 they take more code than the repetitions that its `Retry` saves, and 1.6 times as long.
"""

from __future__ import annotations

import io
import socket
import ssl
from collections.abc import Mapping
from http.client import HTTP_PORT, HTTPS_PORT, HTTPConnection, HTTPException, IncompleteRead
from threading import Lock
from time import monotonic, sleep
from typing import Any, NamedTuple
from urllib.parse import SplitResult, urlsplit

from digitapp.api import ModelError

MAX_ANSWER = 64 << 20
"""Bytes of an answer."""
BUSY = (502, 503, 504)
"""Statuses of a server, or of a gateway before it, that may soon be well again."""
PAUSE = 0.1
"""Seconds before the first repetition; before each further one twice as long as before the last."""


class Response(NamedTuple):
    """What a server answered."""

    status: int
    content: bytes


def split_address(address: str) -> SplitResult:
    """Split a server's address, such as http://host:8000 or https://host/prefix; ModelError when it is none."""
    try:
        found = urlsplit(address)
        fits = found.scheme in ("http", "https") and bool(found.hostname) and found.port != 0
    except ValueError:  # such as a port that is no number
        fits = False
    if not fits or not (address.isascii() and address.isprintable()) or " " in address:
        raise ModelError(f"{address[:200]!r} is not the address of a server: write it like http://host:8000")
    if "@" in found.netloc or found.query or found.fragment:
        raise ModelError("the address holds a password, a '?' or a '#': write it like http://host:8000")
    return found


class _Request(NamedTuple):
    method: str
    path: str
    body: bytes | None


class Connection:
    """Sends requests to one server. An answer takes `timeout` seconds at most, repetitions, pauses and all included.

    A request is repeated, `retries` times, where no connection came about or it broke, and where the status is one of
    `BUSY`; in either case the same request twice does no harm. Only the look-up of the host's name takes as long as
    the system lets it. Proxies of the environment are not used and redirections not followed.
    """

    def __init__(self, address: str, timeout: float, retries: int, headers: Mapping[str, str]) -> None:
        """ModelError when the address is none. Nothing is sent yet."""
        parts = split_address(address)
        self.address = address.rstrip("/")
        self.timeout = timeout
        self._prefix = parts.path.rstrip("/")
        self._retries = retries
        self._headers = {"Content-Type": "application/json", "Accept": "application/json", **headers}
        self._lock = Lock()
        self._tls = _tls_context() if parts.scheme == "https" else None
        usual = HTTPS_PORT if self._tls else HTTP_PORT
        self._http = HTTPConnection(parts.hostname or "", parts.port or usual)
        self._http.default_port = usual  # not to be named to the server
        self._http.auto_open = 0  # `_connect` does it, and in time
        self._socket: _TimedSocket | None = None

    def request(self, method: str, path: str, body: bytes | None = None, timeout: float | None = None) -> Response:
        """Return the answer, whatever its status; ModelError when there is none in time."""
        seconds = timeout or self.timeout
        request = _Request(method, self._prefix + path, body)
        with self._lock:
            try:
                return self._exchange_with_retries(request, monotonic() + seconds)
            except TimeoutError as error:
                raise ModelError(
                    f"the server {self.address} did not answer within {seconds:g} s: "
                    "see that it is well, or give it a longer timeout"
                ) from error
            except ssl.SSLError as error:
                reason = getattr(error, "verify_message", "") or (error.reason or "").replace("_", " ").lower()
                raise ModelError(
                    f"{self.address} cannot be asked safely ({reason or 'it ended the encryption'}): "
                    "mend its certificate, or write http where it has none"
                ) from error
            except (OSError, IncompleteRead, UnicodeError) as error:  # the last is for names that no host can have
                reason = getattr(error, "strerror", None) or "it ended the connection"
                raise ModelError(
                    f"the server {self.address} cannot be reached ({reason}): "
                    "see that it is running and that the address is right"
                ) from error
            except HTTPException as error:
                raise ModelError(f"what answers at {self.address} does not speak HTTP: mend the address") from error

    def close(self) -> None:
        """End the connection; the next request opens another."""
        self._http.close()
        self._socket = None

    def __del__(self) -> None:
        if hasattr(self, "_http"):
            self.close()

    def _exchange_with_retries(self, request: _Request, deadline: float) -> Response:
        pauses = [PAUSE * 2**number for number in range(self._retries)]
        while True:
            may_repeat = bool(pauses) and monotonic() + pauses[0] < deadline
            try:
                response = self._exchange_on_kept(request, deadline)
                if response.status not in BUSY or not may_repeat:
                    return response
            except (TimeoutError, ssl.SSLError):
                raise
            except (OSError, IncompleteRead):
                if not may_repeat:
                    raise
            sleep(pauses.pop(0))

    def _exchange_on_kept(self, request: _Request, deadline: float) -> Response:
        """Repeat at once, and once, where the server has closed a connection that it had kept till now."""
        was_kept = self._http.sock is not None
        try:
            return self._exchange(request, deadline)
        except (ConnectionError, ssl.SSLEOFError, ssl.SSLZeroReturnError):
            if not was_kept:
                raise
            return self._exchange(request, deadline)

    def _exchange(self, request: _Request, deadline: float) -> Response:
        is_whole = False
        try:
            self._connect(deadline)
            self._http.request(*request, self._headers)
            with self._http.getresponse() as response:
                content = response.read(MAX_ANSWER + 1)
                if len(content) > MAX_ANSWER:
                    size = f"{MAX_ANSWER >> 20} MiB"
                    raise ModelError(f"the server {self.address} answered with more than {size}: ask another")
                if response.length:  # `read` with a limit does not say so itself
                    raise IncompleteRead(content, response.length)
            is_whole = True
            return Response(response.status, content)
        finally:
            if not is_whole:
                self.close()

    def _connect(self, deadline: float) -> None:
        """Open the connection if need be; all that is sent and read from here on has to be done by the deadline."""
        if self._http.sock is None or self._socket is None:
            sock = _connected(self._http.host, self._http.port, deadline)
            if self._tls is not None:
                sock = self._tls.wrap_socket(sock, server_hostname=self._http.host)
            self._http.sock = self._socket = _TimedSocket(sock)
        self._socket.deadline = deadline


class _TimedSocket:
    """As much of a socket as `http.client` uses; one that trickles does not outlast the deadline."""

    def __init__(self, sock: socket.socket) -> None:
        self.deadline = 0.0
        self._socket = sock

    def sendall(self, data: Any) -> None:
        self._socket.settimeout(_left(self.deadline))
        self._socket.sendall(data)

    def makefile(self, mode: str) -> io.BufferedReader:
        assert mode == "rb"  # noqa: S101  # what http.client asks for
        return io.BufferedReader(_TimedReader(self._socket, self.deadline))

    def close(self) -> None:
        self._socket.close()


class _TimedReader(io.RawIOBase):
    """Reads an answer while there is time."""

    def __init__(self, sock: socket.socket, deadline: float) -> None:
        self._socket = sock
        self._deadline = deadline
        self._raw = sock.makefile("rb", buffering=0)  # keeps the socket open when `http.client` lets go of it

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int | None:
        self._socket.settimeout(_left(self._deadline))
        return self._raw.readinto(buffer)

    def close(self) -> None:
        self._raw.close()
        super().close()


def _tls_context() -> ssl.SSLContext:
    context = ssl.create_default_context()
    context.set_alpn_protocols(["http/1.1"])
    return context


def _connected(host: str, port: int, deadline: float) -> socket.socket:
    """Connect to the first of a host's addresses that takes it; what time is left is shared among them.

    `http.client` by itself would give each of them as much as there is for all.
    """
    places = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    failure: OSError = OSError("it has no address")
    for number, (family, kind, protocol, _, place) in enumerate(places):
        sock = socket.socket(family, kind, protocol)
        try:
            sock.settimeout(_left(deadline) / (len(places) - number))
            sock.connect(place)
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            sock.settimeout(_left(deadline))
        except OSError as error:
            sock.close()
            failure = error
        else:
            return sock
    raise failure


def _left(deadline: float) -> float:
    """Return the seconds till then; TimeoutError when there are none."""
    left = deadline - monotonic()
    if left <= 0:
        raise TimeoutError
    return left
