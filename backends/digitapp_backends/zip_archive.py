"""Reads zip files of strangers: of none more than it says of itself, and of none more than any model has."""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from digitapp.api import ModelError

LARGEST = 1 << 30
"""Bytes of all that is in a file."""
DIRECTORY = 4 << 20
"""Bytes of the list of its members, about 40,000 of them; Python reads it at once."""


class _Reader(io.FileIO):
    """A file of which so many bytes are read at once, and no more."""

    most = DIRECTORY

    def read(self, size: int | None = -1, /) -> bytes:
        if size is not None and size > self.most:
            raise ModelError("it lists more members than any model has: save it again")
        return super().read(size)


@contextmanager
def opened(path: Path) -> Iterator[ZipFile]:
    """Open a file; ModelError where it holds too much, and BadZipFile, OSError and more where it is no zip file."""
    if not path.is_file():
        raise BadZipFile("not a file")
    with _Reader(path) as file, ZipFile(file) as archive:
        members = archive.infolist()
        if sum(member.file_size for member in members) > LARGEST:
            raise ModelError(f"it holds more than {LARGEST >> 30} GiB, too much for a worker process")
        # The other ways unpack as much at once as a file makes them to, and no writer of models has them.
        if {member.compress_type for member in members} - {ZIP_STORED, ZIP_DEFLATED}:
            raise ModelError("it is packed in a way that models are not: save it again")
        file.most = LARGEST
        yield archive


def read(archive: ZipFile, member: ZipInfo) -> bytes:
    """Return a member's content, without unpacking more than is said of it; BadZipFile where that is not true."""
    with archive.open(member) as file:
        content = file.read(member.file_size)
    if len(content) < member.file_size:
        raise BadZipFile("a member is too short")
    return content
