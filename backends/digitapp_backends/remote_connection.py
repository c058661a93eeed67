"""A persistent HTTP connection to a server, with one deadline for each request and retries of temporary failures.

It uses `http.client` instead of urllib3, whose `Timeout` applies to each address, each read and each retry separately:
a server that sends one byte now and then never exceeds it. Either library needs sockets with one overall deadline; on
top of urllib3 they take more code than its `Retry` saves, and 1.6 times as long.
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
"""Bytes that a response may have."""
BUSY = (502, 503, 504)
"""HTTP statuses of a server, or of a gateway in front of it, that are likely to be temporary."""
PAUSE = 0.1
"""Seconds before the first retry; the pause doubles before each further one."""


class Response(NamedTuple):
    """A server's response."""

    status: int
    content: bytes


def split_address(address: str) -> SplitResult:
    """Split a server's address, such as http://host:8000 or https://host/prefix; ModelError if it is not valid."""
    try:
        found = urlsplit(address)
        fits = found.scheme in ("http", "https") and bool(found.hostname) and found.port != 0
    except ValueError:  # such as a port that is not a number
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
    """Sends requests to one server. A request takes `timeout` seconds at most, including retries and pauses.

    A request is retried up to `retries` times if the connection failed or broke, or the status is one of `BUSY`; it
    does no harm to send the same request twice. Only the DNS look-up is not limited by the timeout. Proxies in the
    environment are not used, and redirects are not followed.
    """

    def __init__(self, address: str, timeout: float, retries: int, headers: Mapping[str, str]) -> None:
        """Prepare the connection without opening it; ModelError if the address is not valid."""
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
        self._http.default_port = usual  # so that the Host header does not name it
        self._http.auto_open = 0  # `_connect` opens it, within the deadline
        self._socket: _TimedSocket | None = None

    def request(self, method: str, path: str, body: bytes | None = None, timeout: float | None = None) -> Response:
        """Return the response, whatever its status; ModelError if there is none in time."""
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
            except (OSError, IncompleteRead, UnicodeError) as error:  # UnicodeError: not a valid host name
                reason = getattr(error, "strerror", None) or "it ended the connection"
                raise ModelError(
                    f"the server {self.address} cannot be reached ({reason}): "
                    "see that it is running and that the address is right"
                ) from error
            except HTTPException as error:
                raise ModelError(f"what answers at {self.address} does not speak HTTP: mend the address") from error

    def close(self) -> None:
        """Close the connection; the next request opens another."""
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
                response = self._exchange_on_persistent(request, deadline)
                if response.status not in BUSY or not may_repeat:
                    return response
            except (TimeoutError, ssl.SSLError):
                raise
            except (OSError, IncompleteRead):
                if not may_repeat:
                    raise
            sleep(pauses.pop(0))

    def _exchange_on_persistent(self, request: _Request, deadline: float) -> Response:
        """Send a request; retry it once, immediately, if the server has closed a connection that was kept open."""
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
                if response.length:  # `read` with a limit does not raise this itself
                    raise IncompleteRead(content, response.length)
            is_whole = True
            return Response(response.status, content)
        finally:
            if not is_whole:
                self.close()

    def _connect(self, deadline: float) -> None:
        """Open the connection if necessary, and set the deadline for everything that is sent and read from now on."""
        if self._http.sock is None or self._socket is None:
            sock = _open_socket(self._http.host, self._http.port, deadline)
            if self._tls is not None:
                sock = self._tls.wrap_socket(sock, server_hostname=self._http.host)
            self._http.sock = self._socket = _TimedSocket(sock)
        self._socket.deadline = deadline


class _TimedSocket:
    """The part of a socket that `http.client` uses, with one deadline for all reads and writes together."""

    def __init__(self, sock: socket.socket) -> None:
        self.deadline = 0.0
        self._socket = sock

    def sendall(self, data: Any) -> None:
        self._socket.settimeout(_seconds_left(self.deadline))
        self._socket.sendall(data)

    def makefile(self, mode: str) -> io.BufferedReader:
        assert mode == "rb"  # noqa: S101  # what http.client asks for
        return io.BufferedReader(_TimedReader(self._socket, self.deadline))

    def close(self) -> None:
        self._socket.close()


class _TimedReader(io.RawIOBase):
    """Reads from a socket until the deadline."""

    def __init__(self, sock: socket.socket, deadline: float) -> None:
        self._socket = sock
        self._deadline = deadline
        self._raw = sock.makefile("rb", buffering=0)  # keeps the socket open when `http.client` lets go of it

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int | None:
        self._socket.settimeout(_seconds_left(self._deadline))
        return self._raw.readinto(buffer)

    def close(self) -> None:
        self._raw.close()
        super().close()


def _tls_context() -> ssl.SSLContext:
    context = ssl.create_default_context()
    context.set_alpn_protocols(["http/1.1"])
    return context


def _open_socket(host: str, port: int, deadline: float) -> socket.socket:
    """Connect to the first of a host's addresses that accepts; the remaining time is shared among the addresses.

    `http.client` would give each address the whole timeout.
    """
    places = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    failure: OSError = OSError("it has no address")
    for number, (family, kind, protocol, _, place) in enumerate(places):
        sock = socket.socket(family, kind, protocol)
        try:
            sock.settimeout(_seconds_left(deadline) / (len(places) - number))
            sock.connect(place)
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            sock.settimeout(_seconds_left(deadline))
        except OSError as error:
            sock.close()
            failure = error
        else:
            return sock
    raise failure


def _seconds_left(deadline: float) -> float:
    """Return the seconds until the deadline; TimeoutError if there are none."""
    left = deadline - monotonic()
    if left <= 0:
        raise TimeoutError
    return left
