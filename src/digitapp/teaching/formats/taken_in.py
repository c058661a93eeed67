"""Files of any format taken into a collection: all are read once before anything is added."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from digitapp.api import FileError
from digitapp.language import tr
from digitapp.teaching.formats.registry import Reading, read


def checked(paths: Sequence[Path], into: Path, format: str | None = None) -> list[Reading]:
    """Read files from end to end and return what that has counted, so that a broken one adds nothing to a collection.

    FileError if a file cannot be read, holds nothing to learn from, or is the collection itself.
    """
    for path in paths:
        if path.exists() and into.exists() and path.samefile(into):
            raise FileError(tr("{path}: would be added to itself; name another file or collection").format(path=path))
    readings = [read(path, format) for path in paths]
    for reading in readings:
        for _ in reading:
            pass
        if not reading.count:
            lines = reading.left_out.lines()
            fault = tr("{path}: holds nothing to learn from; check the file")
            if lines:
                fault = tr("{path}: holds nothing to learn from ({reason}); check the file")
            raise FileError(fault.format(path=reading.path, reason=lines[0] if lines else ""))
    return readings
