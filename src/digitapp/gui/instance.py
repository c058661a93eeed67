"""One running app for each user and state folder: a second start passes its file to the process that runs.

The server greets, the client sends one line of JSON (a `Handover`), and the server confirms it. A process that hangs
does not greet, so it is never sent a file that it might open later, when another window shows it already.
"""

from __future__ import annotations

import os
import stat
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QCryptographicHash, QDeadlineTimer, QLockFile, QObject, QTimer, Signal

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

PATIENCE_MS = 1000
"""The time a process has to greet and confirm; a process that takes longer hangs."""
_GREETING = b"digitapp 1\n"
"""Contains the version of the protocol; another version is not spoken to."""
_CONFIRMED = b"ok\n"
_MAX_LINE = 1 << 16
_IDLE_MS = 5000
"""A client that says nothing for so long is disconnected."""
_MAX_ADDRESS = 100
"""Bytes; the address of a local socket has room for 104 on macOS and 108 on Linux."""


class Handover(msgspec.Struct):
    """What a second start passes on."""

    file: str | None = None
    """The absolute path of a file to open; None for a new window."""
    activation: str = ""
    """The token by which Wayland allows a window to come to the front."""


def address(state: Path, environment: Mapping[str, str]) -> str | None:
    """Return the name of the socket for a state folder and a display; None where no safe place for it exists.

    The display is part of the name, or a start on another screen would show its window on the first.
    """
    displays = [environment.get(name, "") for name in ("WAYLAND_DISPLAY", "DISPLAY")]
    told = "\n".join([str(state.resolve()), *displays]).encode(errors="surrogateescape")
    key = bytes(QCryptographicHash.hash(told, QCryptographicHash.Algorithm.Sha256).toHex().data()).decode()[:16]
    if sys.platform == "win32":
        return f"digitapp-{environment.get('USERNAME', '')}-{key}"  # the name of a pipe
    folder = _private_folder(environment)
    name = str(folder / f"{key}.socket") if folder else ""
    return name if name and len(os.fsencode(name)) <= _MAX_ADDRESS else None


def hand_over(address: str, handover: Handover, patience_ms: int = PATIENCE_MS) -> bool:
    """Pass a file to the process that listens at `address`; return False if no process confirms it in time."""
    if sys.platform != "win32" and not Path(address).exists():
        return False  # as on most starts, which then do without the import
    try:
        from PySide6.QtNetwork import QLocalSocket
    except ImportError:
        return False  # this start opens a window, where `Instance.listen` says what is missing

    left = QDeadlineTimer(patience_ms)
    client = QLocalSocket()
    client.connectToServer(address)
    try:
        if not client.waitForConnected(left.remainingTime()) or _line(client, left) != _GREETING:
            return False
        client.write(msgspec.json.encode(handover) + b"\n")
        return _line(client, left) == _CONFIRMED
    finally:
        client.abort()


class Instance(QObject):
    """Listens for other starts of the app."""

    requested = Signal(object)
    """Handover."""

    def __init__(self, address: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.address = address
        is_pipe = sys.platform == "win32"
        self._lock = QLockFile(str(Path(tempfile.gettempdir(), address) if is_pipe else address) + ".lock")
        self._lock.setStaleLockTime(0)  # only the end of its process ends a lock, however long that takes
        self._server: QLocalServer | None = None

    @property
    def is_listening(self) -> bool:
        """Return whether this process accepts what other starts send."""
        return self._server is not None

    def listen(self) -> bool:
        """Start to listen; return False if another process does, or did and hangs; ImportError without QtNetwork.

        The lock decides which process may remove the socket that a crash has left behind.
        """
        from PySide6.QtNetwork import QLocalServer

        if not self._lock.tryLock(0):
            return False
        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        server.newConnection.connect(self._greet)
        QLocalServer.removeServer(self.address)
        if not server.listen(self.address):
            self._lock.unlock()
            return False
        self._server = server
        return True

    def close(self) -> None:
        """Stop listening; connections that are open end without a confirmation."""
        if self._server is not None:
            self._server.close()
            self._server.deleteLater()
            self._server = None
            self._lock.unlock()

    def _greet(self) -> None:
        while self._server is not None and self._server.hasPendingConnections():
            client = self._server.nextPendingConnection()
            client.setReadBufferSize(_MAX_LINE)
            client.readyRead.connect(lambda client=client: self._read(client))
            client.disconnected.connect(client.deleteLater)
            QTimer.singleShot(_IDLE_MS, client, client.abort)
            client.write(_GREETING)

    def _read(self, client: QLocalSocket) -> None:
        if self._server is None:
            return
        if not client.canReadLine():
            if client.bytesAvailable() >= _MAX_LINE:
                client.abort()
            return
        try:
            handover = msgspec.json.decode(client.readLine().data(), type=Handover)
        except msgspec.MsgspecError:
            client.abort()
            return
        if client.write(_CONFIRMED) == len(_CONFIRMED) and client.flush():
            client.disconnectFromServer()
            self.requested.emit(handover)


def _line(client: QLocalSocket, left: QDeadlineTimer) -> bytes:
    """Return the next line; what came of it if the time is over or the connection ends."""
    while not client.canReadLine() and client.waitForReadyRead(max(left.remainingTime(), 0)):
        pass
    return bytes(client.readLine(_MAX_LINE).data())


def _private_folder(environment: Mapping[str, str]) -> Path | None:
    """Return a folder that only this user can enter; None if it cannot be made or belongs to somebody else."""
    runtime = environment.get("XDG_RUNTIME_DIR", "")
    user = os.getuid() if sys.platform != "win32" else 0
    folder = Path(runtime, "digitapp") if runtime else Path(tempfile.gettempdir(), f"digitapp-{user}")
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        found = folder.lstat()
    except OSError:
        return None
    is_private = stat.S_ISDIR(found.st_mode) and found.st_uid == user and not found.st_mode & 0o077
    return folder if is_private else None
