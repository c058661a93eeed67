"""A file for what must be written before it is known how much it is, beside the file that it is for."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from digitapp.api import FileError
from digitapp.language import tr

_CHUNK = 2**20


@contextmanager
def spooled(path: Path) -> Iterator[IO[bytes]]:
    """Yield a file without a name in the folder of `path`, gone at the end; FileError if it cannot be written there."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=path.parent) as file:
            yield file
    except OSError as error:
        raise FileError(
            tr("{path}: cannot be written ({reason}); choose another place").format(
                path=path, reason=error.strerror or error
            )
        ) from error


def content(file: IO[bytes]) -> Iterator[bytes]:
    """Yield what was written to a spooled file, from its start."""
    file.seek(0)
    while chunk := file.read(_CHUNK):
        yield chunk
