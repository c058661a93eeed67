"""One kept HTTP connection to a server: answers come in bounded time or not at all, faults that pass are retried."""

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

MOST = 64 << 20
"""Bytes of an answer."""
BUSY = (502, 503, 504)
"""What a server or a gateway before it says that may soon be well again."""
PAUSE = 0.1
"""Seconds before the first repetition; before each further one twice as long as before the last."""


class Response(NamedTuple):
    """What a server answered."""

    status: int
    content: bytes


def parts(address: str) -> SplitResult:
    """The parts of a server's address, such as http://host:8000 or https://host/prefix; ModelError when it is none."""
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


class Connection:
    """Asks one server. An answer takes `timeout` seconds at most, all repetitions, pauses and reading included.

    It is asked again, `retries` times, where no connection came about or it broke, and where the answer is one of
    `BUSY`; in either case the same question twice does no harm. Only the look-up of the host's name takes as long as
    the system lets it. Proxies of the environment are not used and redirections not followed.
    """

    def __init__(self, address: str, timeout: float, retries: int, headers: Mapping[str, str]) -> None:
        """ModelError when the address is none. Nothing is sent yet."""
        place = parts(address)
        self.address = address.rstrip("/")
        self._prefix = place.path.rstrip("/")
        self._timeout = timeout
        self._retries = retries
        self._headers = {"Content-Type": "application/json", "Accept": "application/json", **headers}
        self._lock = Lock()
        self._encryption = _encryption() if place.scheme == "https" else None
        usual = HTTPS_PORT if self._encryption else HTTP_PORT
        self._http = HTTPConnection(place.hostname or "", place.port or usual)
        self._http.default_port = usual  # not to be named to the server
        self._http.auto_open = 0  # `_connect` does it, and in time
        self._socket: _TimedSocket | None = None

    def ask(self, method: str, path: str, body: bytes | None = None) -> Response:
        """Asks and waits for the answer, whatever its status; ModelError when there is none in time."""
        with self._lock:
            try:
                return self._ask_again((method, self._prefix + path, body), monotonic() + self._timeout)
            except TimeoutError as error:
                raise ModelError(
                    f"the server {self.address} did not answer within {self._timeout:g} s: "
                    "see that it is well, or give it a longer timeout"
                ) from error
            except ssl.SSLError as error:
                said = getattr(error, "verify_message", "") or (error.reason or "").replace("_", " ").lower()
                raise ModelError(
                    f"{self.address} cannot be asked safely ({said or 'it ended the encryption'}): "
                    "mend its certificate, or write http where it has none"
                ) from error
            except (OSError, IncompleteRead, UnicodeError) as error:  # the last is for names that no host can have
                said = getattr(error, "strerror", None) or "it ended the connection"
                raise ModelError(
                    f"the server {self.address} cannot be reached ({said}): "
                    "see that it is running and that the address is right"
                ) from error
            except HTTPException as error:
                raise ModelError(f"what answers at {self.address} does not speak HTTP: mend the address") from error

    def close(self) -> None:
        """Ends the connection; the next question opens another."""
        self._http.close()
        self._socket = None

    def __del__(self) -> None:
        if hasattr(self, "_http"):
            self.close()

    def _ask_again(self, question: tuple[str, str, bytes | None], deadline: float) -> Response:
        pauses = [PAUSE * 2**number for number in range(self._retries)]
        while True:
            may_repeat = bool(pauses) and monotonic() + pauses[0] < deadline
            try:
                answer = self._ask_kept(question, deadline)
                if answer.status not in BUSY or not may_repeat:
                    return answer
            except (TimeoutError, ssl.SSLError):
                raise
            except (OSError, IncompleteRead):
                if not may_repeat:
                    raise
            sleep(pauses.pop(0))

    def _ask_kept(self, question: tuple[str, str, bytes | None], deadline: float) -> Response:
        """Once more at once where the server has closed a connection that it had kept till now."""
        was_kept = self._http.sock is not None
        try:
            return self._ask(question, deadline)
        except (ConnectionError, ssl.SSLEOFError, ssl.SSLZeroReturnError):
            if not was_kept:
                raise
            return self._ask(question, deadline)

    def _ask(self, question: tuple[str, str, bytes | None], deadline: float) -> Response:
        is_whole = False
        try:
            self._connect(deadline)
            method, path, body = question
            self._http.request(method, path, body, self._headers)
            with self._http.getresponse() as response:
                content = response.read(MOST + 1)
                if len(content) > MOST:
                    raise ModelError(f"the server {self.address} answered with more than {MOST >> 20} MiB: ask another")
                if response.length:  # `read` with a limit does not say so itself
                    raise IncompleteRead(content, response.length)
            is_whole = True
            return Response(response.status, content)
        finally:
            if not is_whole:
                self.close()

    def _connect(self, deadline: float) -> None:
        """Opens the connection if need be; all that is sent and read from here on has to be done by the deadline."""
        if self._http.sock is None or self._socket is None:
            sock = _reached(self._http.host, self._http.port, deadline)
            if self._encryption is not None:
                sock = self._encryption.wrap_socket(sock, server_hostname=self._http.host)
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
    """Reads an answer as long as there is time."""

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


def _encryption() -> ssl.SSLContext:
    context = ssl.create_default_context()
    context.set_alpn_protocols(["http/1.1"])
    return context


def _reached(host: str, port: int, deadline: float) -> socket.socket:
    """A connection to the first of a host's addresses that takes one; what time is left is shared among them.

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
    """The seconds till then; TimeoutError when there are none."""
    left = deadline - monotonic()
    if left <= 0:
        raise TimeoutError
    return left
