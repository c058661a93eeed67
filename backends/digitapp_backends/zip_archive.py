"""Read untrusted zip files with limits on their size, before and after decompression."""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from digitapp.api import ModelError

LARGEST = 1 << 30
"""Uncompressed bytes that all members together may have."""
ANYWAY, RATIO = 64 << 20, 20
"""Uncompressed bytes that any file may hold, and how many for each of its bytes beyond that; weights hardly shrink."""
DIRECTORY = 4 << 20
"""Bytes that the list of members may have, enough for about 40,000; Python reads it at once."""


class _Reader(io.FileIO):
    """A file that refuses to read more than `most` bytes at once."""

    most = DIRECTORY

    def read(self, size: int | None = -1, /) -> bytes:
        if size is not None and size > self.most:
            raise ModelError("it lists more members than any model has: save it again")
        return super().read(size)


@contextmanager
def opened(path: Path) -> Iterator[ZipFile]:
    """Open a zip file; ModelError if it is too large, BadZipFile, OSError and other errors if it is not a zip file."""
    if not path.is_file():
        raise BadZipFile("not a file")
    with _Reader(path) as file, ZipFile(file) as archive:
        members = archive.infolist()
        unpacked = sum(member.file_size for member in members)
        if unpacked > LARGEST:
            raise ModelError(f"it holds more than {LARGEST >> 30} GiB, too much for a worker process")
        if unpacked > max(ANYWAY, RATIO * path.stat().st_size):
            raise ModelError(f"it unpacks to more than {RATIO} times its size, as no model does: save it unpacked")
        # With other methods a file decides how much is unpacked at once; no exporter of models uses them.
        if {member.compress_type for member in members} - {ZIP_STORED, ZIP_DEFLATED}:
            raise ModelError("it is packed in a way that models are not: save it again")
        file.most = LARGEST
        yield archive


def read(archive: ZipFile, member: ZipInfo) -> bytes:
    """Return a member's content, unpacking at most its declared size; BadZipFile if it is shorter."""
    with archive.open(member) as file:
        content = file.read(member.file_size)
    if len(content) < member.file_size:
        raise BadZipFile("a member is too short")
    return content
