"""One kept HTTP connection to a server, by urllib3: answers have a size and a time, faults that may pass are repeated.

urllib3's `Timeout` begins anew for each address of a host and for each read. So a server that sends a byte of its
headers now and then, stops amid an answer, or takes no connection at one address after the other, may take longer here
than it should. What ends that is the worker that the model runs in: after `Backend.run_timeout`, which is the file's
`timeout` and 5 s, and while loading after its limit for that. The app says so in one sentence.

urllib3's `Retry` is not used: it repeats what took too long, gives each repetition the whole time anew, reads a busy
server's answer to its end, however long that is, and does not repeat where a connection breaks amid an answer.
"""

from __future__ import annotations

import socket
import ssl
from collections.abc import Callable, Mapping
from functools import partial
from http.client import HTTPException, IncompleteRead
from time import monotonic, sleep
from typing import Any, NamedTuple
from urllib.parse import SplitResult, urlsplit

import urllib3
from urllib3 import Timeout
from urllib3.exceptions import (
    ConnectTimeoutError,
    HTTPError,
    NameResolutionError,
    NewConnectionError,
    ProtocolError,
    ReadTimeoutError,
    SSLError,
)

from digitapp.api import ModelError

MAX_ANSWER = 64 << 20
"""Bytes of an answer."""
LONGEST = 60.0
"""Seconds for a connection, where urllib3 has none."""
PIECE = 1 << 20
"""Bytes of an answer that are read at once."""
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
        fits = found.scheme in ("http", "https") and bool(urllib3.util.parse_url(address).host) and found.port != 0
    except ValueError:  # such as a port that is no number
        fits = False
    if not fits or not (address.isascii() and address.isprintable()) or " " in address:
        raise ModelError(f"{address[:200]!r} is not the address of a server: write it like http://host:8000")
    if "@" in found.netloc or found.query or found.fragment:
        raise ModelError("the address holds a password, a '?' or a '#': write it like http://host:8000")
    return found


Connect = Callable[[str, int, float], socket.socket]
"""`Backend.connect`."""
_Send = Callable[..., urllib3.BaseHTTPResponse]


class Connection:
    """Sends requests to one server, each again, `retries` times at most, while there is time and the fault may pass.

    It may where there is no answer and where the status is one of `BUSY`; the same request twice does no harm.
    Proxies of the environment are not used, redirections not followed, certificates checked, and no compression is
    asked for or undone.
    """

    def __init__(
        self, address: str, timeout: float, retries: int, headers: Mapping[str, str], connect: Connect | None = None
    ) -> None:
        """`connect` opens a connection to a host; ModelError when the address is none. Nothing is sent yet."""
        self._prefix = split_address(address).path.rstrip("/")
        self.address = address.rstrip("/")
        self.timeout = timeout
        self._pauses = [PAUSE * 2**number for number in range(retries)]
        self._headers = {"Content-Type": "application/json", "Accept": "application/json", **headers}
        self._pool = urllib3.connection_from_url(address)
        self._pool.ConnectionCls = _connecting(self._pool.ConnectionCls, connect or _connect)
        self._is_kept = False

    def request(self, method: str, path: str, body: bytes | None = None, timeout: float | None = None) -> Response:
        """Return the answer, whatever its status; ModelError when there is none in time."""
        seconds = timeout or self.timeout
        url, raw = self._prefix + path, {"preload_content": False, "decode_content": False}
        send = partial(self._pool.urlopen, method, url, body, self._headers, retries=False, redirect=False, **raw)
        try:
            return self._exchange_with_retries(send, monotonic() + seconds)
        except (HTTPError, TimeoutError) as error:
            raise ModelError(self._sentence(error, seconds)) from error

    def close(self) -> None:
        """End the connection; the object can't be used any more."""
        self._pool.close()

    def _exchange_with_retries(self, send: _Send, deadline: float) -> Response:
        for pause in self._pauses:
            try:
                response = self._exchange_on_kept(send, deadline)
                if response.status not in BUSY or monotonic() + pause > deadline:
                    return response
            except HTTPError:
                if monotonic() + pause > deadline:
                    raise
            sleep(pause)
        return self._exchange_on_kept(send, deadline)

    def _exchange_on_kept(self, send: _Send, deadline: float) -> Response:
        """Repeat at once, and once, where the server has closed a connection that it had kept till now."""
        was_kept, self._is_kept = self._is_kept, False
        try:
            response = self._exchange(send, deadline)
        except (ProtocolError, SSLError):
            if not was_kept:
                raise
            response = self._exchange(send, deadline)
        self._is_kept = True
        return response

    def _exchange(self, send: _Send, deadline: float) -> Response:
        left = deadline - monotonic()
        if left <= 0:
            raise TimeoutError
        timeout = urllib3.Timeout(connect=left / 2, total=left)  # each address: so a host's second one has some, too
        content = bytearray()
        with send(timeout=timeout) as response:  # and let go of it, unless it was read to its end
            while piece := response.read1(PIECE):
                content += piece
                if len(content) > MAX_ANSWER:
                    size = f"{MAX_ANSWER >> 20} MiB"
                    raise ModelError(f"the server {self.address} answered with more than {size}: ask another")
                if monotonic() > deadline:
                    raise TimeoutError
        return Response(response.status, bytes(content))

    def _sentence(self, error: Exception, seconds: float) -> str:
        cause = _cause(error)
        if isinstance(cause, TimeoutError | ReadTimeoutError):
            return (
                f"the server {self.address} did not answer within {seconds:g} s: "
                "see that it is well, or give it a longer timeout"
            )
        if isinstance(cause, ssl.SSLError):
            reason = getattr(cause, "verify_message", "") or (cause.reason or "").replace("_", " ").lower()
            return (
                f"{self.address} cannot be asked safely ({reason or 'it ended the encryption'}): "
                "mend its certificate, or write http where it has none"
            )
        if isinstance(cause, HTTPException) and not isinstance(cause, OSError | IncompleteRead):
            return f"what answers at {self.address} does not speak HTTP: mend the address"
        reason = getattr(cause, "strerror", None) or "it ended the connection"
        return (
            f"the server {self.address} cannot be reached ({reason}): "
            "see that it is running and that the address is right"
        )


def _connect(host: str, port: int, timeout: float) -> socket.socket:
    return socket.create_connection((host, port), timeout)


def _connecting(kind: Any, connect: Connect) -> Any:
    """Return a class of urllib3's connections that are opened by `connect`, and raise urllib3's errors."""

    class Connecting(kind):  # type: ignore[misc]
        def _new_conn(self) -> socket.socket:
            try:
                opened = connect(
                    self.host.strip("[]"), self.port, Timeout.resolve_default_timeout(self.timeout) or LONGEST
                )
            except socket.gaierror as error:
                raise NameResolutionError(self.host, self, error) from error
            except TimeoutError as error:
                raise ConnectTimeoutError(self, f"no connection to {self.host}") from error
            except (OSError, UnicodeError) as error:
                raise NewConnectionError(self, f"no connection to {self.host}: {error}") from error
            opened.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            return opened

    return Connecting


def _cause(error: Exception) -> BaseException:
    """Return what urllib3 has wrapped."""
    wrapped = (error.__cause__, *error.args)
    return next((inner for inner in wrapped if isinstance(inner, BaseException)), error)
