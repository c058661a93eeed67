"""A server with answers given by a test, in threads of the test's own process."""

from __future__ import annotations

import json
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

ROW = [0.5, 0.5, *[0.0] * 8]
METADATA = {
    "name": "far",
    "platform": "",
    "inputs": [{"name": "image", "datatype": "FP32", "shape": [-1, 1, 8, 8]}],
    "outputs": [{"name": "probabilities", "datatype": "FP32", "shape": [-1, 10]}],
}


def output(**fields: Any) -> dict[str, Any]:
    return {"name": "probabilities", "datatype": "FP32", "shape": [1, 10], "data": ROW} | fields


class Handler(BaseHTTPRequestHandler):
    """Serve one model with the test's answers; connections are kept alive."""

    protocol_version = "HTTP/1.1"
    server: FakeServer

    def do_GET(self) -> None:
        self.server.note(self.path, b"")
        if self.path in self.server.replies:
            self.server.replies[self.path](self)
        elif self.path.endswith("/ready"):
            self.say(200, b"")
        else:
            self.say(200, METADATA)

    def do_POST(self) -> None:
        self.server.note(self.path, self.rfile.read(int(self.headers["Content-Length"])))
        self.server.replies.get("infer", said(200, {"model_name": "far", "outputs": [output()]}))(self)

    def say(self, status: int, content: object) -> None:
        body = content if isinstance(content, bytes) else json.dumps(content).encode()
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Log nothing."""


Reply = Callable[[Handler], None]


class FakeServer(ThreadingHTTPServer):
    """A server in threads of the test's process, which records its requests."""

    def __init__(self, replies: dict[str, Reply], tls: ssl.SSLContext | None = None) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        if tls is not None:
            self.socket = tls.wrap_socket(self.socket, server_side=True)
        self.replies = replies
        self.address = f"{'http' if tls is None else 'https'}://127.0.0.1:{self.server_port}"
        self.paths: list[str] = []
        self.bodies: list[bytes] = []
        self.open: list[socket.socket] = []
        self.connections = 0
        self.is_over = threading.Event()

    def note(self, path: str, body: bytes) -> None:
        self.paths.append(path)
        self.bodies.append(body)

    def process_request(self, request: Any, client_address: Any) -> None:
        self.connections += 1
        self.open.append(request)
        super().process_request(request, client_address)

    def end(self) -> None:
        """Close the connections that clients keep alive, so that no thread waits for them."""
        self.is_over.set()
        self.shutdown()
        for request in self.open:
            with suppress(OSError):  # closed already
                request.shutdown(socket.SHUT_RDWR)

    def handle_error(self, *_: object) -> None:
        """Ignore errors: these tests make clients go away."""


@contextmanager
def fake_server(tls: ssl.SSLContext | None = None, **replies: Reply) -> Iterator[FakeServer]:
    """Run a server with the given answers to `infer`, `metadata` and `ready`, and the usual answers to the rest.

    With `tls` it speaks TLS, which is set up before its thread listens: a socket that is wrapped meanwhile has no
    number, and the thread dies of it.
    """
    paths = {"metadata": "/v2/models/far", "ready": "/v2/models/far/ready"}
    with FakeServer({paths.get(name, name): reply for name, reply in replies.items()}, tls) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        try:
            yield server
        finally:
            server.end()
            thread.join()


def said(status: int, content: object) -> Reply:
    return lambda handler: handler.say(status, content)


def answered(*outputs: dict[str, Any]) -> Reply:
    return said(200, {"model_name": "far", "outputs": list(outputs)})


def one_by_one(*replies: Reply) -> Reply:
    """Return a reply that gives one answer after the other, and then always the last one."""
    left = list(replies)

    def reply(handler: Handler) -> None:
        chosen = left.pop(0) if len(left) > 1 else left[0]
        chosen(handler)

    return reply


def hang(handler: Handler) -> None:
    handler.server.is_over.wait(60)


def hang_amid(handler: Handler) -> None:
    handler.send_response(200)
    handler.send_header("Content-Length", "100")
    handler.end_headers()
    hang(handler)


def trickle(handler: Handler) -> None:
    """Send header after header, each before its timeout."""
    handler.wfile.write(b"HTTP/1.1 200 OK\r\n")
    with suppress(OSError):
        while not handler.server.is_over.wait(0.02):
            handler.wfile.write(b"X")


def trickle_amid(handler: Handler) -> None:
    """Byte after byte of an answer, each in time."""
    handler.send_response(200)
    handler.send_header("Content-Length", "1000000")
    handler.end_headers()
    with suppress(OSError):
        while not handler.server.is_over.wait(0.02):
            handler.wfile.write(b"[")


def endless(handler: Handler) -> None:
    handler.send_response(200)
    handler.end_headers()
    with suppress(OSError):
        while not handler.server.is_over.is_set():
            handler.wfile.write(bytes(1 << 20))


def cut_short(handler: Handler) -> None:
    handler.send_response(200)
    handler.send_header("Content-Length", "1000")
    handler.end_headers()
    handler.wfile.write(b'{"outputs": [')
    handler.close_connection = True


def elsewhere(handler: Handler) -> None:
    handler.send_response(302)
    handler.send_header("Location", "http://127.0.0.1:9/")
    handler.send_header("Content-Length", "0")
    handler.end_headers()
