"""The one way to open a file of unknown origin: plain files alone, at once, and unpacked within bounds.

Opening a pipe would wait for ever, and a device never ends. A packed file may unpack to a thousand times its size; what
people save does not come near `RATIO`.
"""

from __future__ import annotations

import gzip
import io
import os
import stat
import zlib
from pathlib import Path
from typing import IO, TYPE_CHECKING, cast

from digitapp.api import FileError
from digitapp.language import number, tr

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

RATIO = 50
"""How many times its size a packed file may unpack to; drawings as text reach 20, scanned digits 10."""
FREE = 32 * 2**20
"""Bytes to which any packed file may unpack."""
HELD = 400 * 2**20
"""Bytes of memory that what is held of any file may take."""
GROWTH = 8
"""How many times a file's size what is held of it may take, where that is more."""
BROKEN_GZIP = (EOFError, zlib.error, gzip.BadGzipFile)
"""What reading a damaged packed file raises."""


def open_plain(path: Path) -> IO[bytes]:
    """Open a plain file to read; FileError if it is not there, cannot be read, or is a folder, a pipe or a device."""
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    try:
        file = os.fdopen(os.open(path, flags), "rb")
        mode = os.fstat(file.fileno()).st_mode
    except (FileNotFoundError, NotADirectoryError) as error:
        raise FileError(tr("{path}: there is no such file; check its name").format(path=path)) from error
    except IsADirectoryError as error:
        raise FileError(tr("{path}: is a folder; name a file in it").format(path=path)) from error
    except (OSError, ValueError) as error:
        raise FileError(
            tr("{path}: cannot be read ({reason}); check its name").format(
                path=path, reason=getattr(error, "strerror", error)
            )
        ) from error
    if not stat.S_ISREG(mode):
        file.close()
        raise FileError(tr("{path}: is not a plain file; save it as one first").format(path=path))
    return file


def open_unpacked(path: Path, file: IO[bytes] | None = None) -> IO[bytes]:
    """Open a plain file, unpacked if its name ends in `.gz`; reading raises FileError where it unpacks to too much.

    `file` is the file if it is open already; it is closed too.
    """
    packed = open_plain(path) if file is None else file
    return unpacked(path, packed) if path.suffix == ".gz" else packed


def unpacked(path: Path, packed: IO[bytes]) -> IO[bytes]:
    """Return what reads a packed file's content, and closes it; `path` is only used in messages."""
    return cast(IO[bytes], io.BufferedReader(_Unpacked(path, packed)))


def read_whole(path: Path, most: int) -> bytes:
    """Return the content of a plain file, unpacked if its name ends in `.gz`; FileError if it is longer than `most`."""
    try:
        with open_unpacked(path) as file:
            content = file.read(most + 1)
    except BROKEN_GZIP as error:
        raise FileError(
            tr("{path}: broken ({reason}); copy or download it again").format(path=path, reason=error)
        ) from error
    except OSError as error:
        raise FileError(
            tr("{path}: cannot be read ({reason}); check its name").format(path=path, reason=error.strerror or error)
        ) from error
    if len(content) > most:
        raise FileError(tr("{path}: longer than {most} MiB; split it").format(path=path, most=number(most >> 20)))
    return content


def most_unpacked(size: int) -> int:
    """Return to how many bytes a packed file of a size may unpack."""
    return max(FREE, RATIO * size)


class Held:
    """Counts the memory that is held of a file's content."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._left = max(HELD, GROWTH * size_of(path))

    def add(self, size: int) -> None:
        """Count so many bytes more; FileError if they are too many."""
        self._left -= size
        if self._left < 0:
            raise FileError(
                tr("{path}: would take too much memory for a file of its size; split it").format(path=self._path)
            )


def is_file(path: Path) -> bool:
    """Return whether a path that somebody wrote is that of a plain file; it may not be a valid name at all."""
    try:
        return path.is_file()
    except (OSError, ValueError):
        return False


def size_of(path: Path) -> int:
    """Return a file's size in bytes, 0 if it is unknown."""
    try:
        return path.stat().st_size
    except (OSError, ValueError):
        return 0


class _Unpacked(io.RawIOBase):
    """The content of a gzip file, up to what one of its size may hold."""

    def __init__(self, path: Path, packed: IO[bytes]) -> None:
        self._path, self._packed = path, packed
        self._content = gzip.GzipFile(fileobj=packed)
        end = packed.seek(0, os.SEEK_END)
        packed.seek(0)
        self._left = most_unpacked(end)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: WriteableBuffer) -> int:
        count = self._content.readinto(memoryview(buffer))
        self._left -= count
        if self._left < 0:
            raise FileError(
                tr("{path}: unpacks to more than {ratio} times its size; save it unpacked").format(
                    path=self._path, ratio=number(RATIO)
                )
            )
        return count

    def close(self) -> None:
        self._packed.close()
        super().close()
