"""A lock between processes that ends with the process that holds it, however that ends."""

from __future__ import annotations

import os
import sys
import time
from contextlib import suppress
from pathlib import Path

_PAUSE = 0.005
"""Seconds between two tries."""


class FileLock:
    """Holds a file locked; the file is there as long as somebody holds it, and after a crash."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._descriptor: int | None = None

    def acquire(self, seconds: float = 0.0) -> bool:
        """Lock, and tell whether that went well within the time; OSError where the folder cannot be written."""
        end = time.monotonic() + seconds
        while not self._try():
            if time.monotonic() >= end:
                return False
            time.sleep(_PAUSE)
        return True

    def release(self) -> None:
        """Unlock, and take the file away."""
        descriptor, self._descriptor = self._descriptor, None
        if descriptor is None:
            return
        if sys.platform != "win32":  # there no file can be taken away that is open
            with suppress(OSError):  # it does no harm where it stays
                self._path.unlink(missing_ok=True)
        os.close(descriptor)

    @staticmethod
    def is_held(path: Path) -> bool:
        """Tell whether a process that runs holds the lock."""
        try:
            descriptor = os.open(path, os.O_RDWR)
        except OSError:
            return False
        try:
            return not _lock(descriptor)
        finally:
            os.close(descriptor)

    def _try(self) -> bool:
        descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o666)
        if _lock(descriptor) and self._is_there(descriptor):
            self._descriptor = descriptor
            return True
        os.close(descriptor)
        return False

    def _is_there(self, descriptor: int) -> bool:
        """Tell whether what was locked is still the file of that name: its last holder may have taken it away."""
        try:
            return os.path.samestat(os.fstat(descriptor), self._path.stat())
        except FileNotFoundError:
            return False


def _lock(descriptor: int) -> bool:
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        return False
    return True
