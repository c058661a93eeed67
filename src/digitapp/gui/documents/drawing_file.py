"""The drawings of one file, read one at a time on request."""

from __future__ import annotations

from itertools import islice
from pathlib import Path

from digitapp.api import FileError
from digitapp.drawing.files import Record, read_records
from digitapp.models.unsupported import unsupported

_PICTURES = (".png", ".jpg", ".jpeg", ".gif", ".bmp", ".webp", ".tif", ".tiff")


class DrawingFile:
    """A file of drawings; it is open only during a read, so that it can be replaced."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.total: int | None = None
        """The number of drawings; None until counted."""
        self.abandoned = False
        """Set to stop the count when its result is no longer needed."""

    def record(self, place: int) -> Record:
        """Return the drawing at a place counted from 0; raise FileError if there is none or one up to it is broken."""
        try:
            record = next(islice(read_records(self.path), place, None), None)
        except FileError as error:
            if advice := unsupported(self.path):
                raise FileError(advice) from error
            if self.path.suffix.lower() not in _PICTURES:
                raise
            sentence = "the window opens drawings (.ndjson); read a picture with `digitapp predict`"
            raise FileError(f"{self.path}: {sentence}") from error
        if record is None:
            raise FileError(f"{self.path}: there is no drawing {place + 1} in it")
        return record

    def count(self) -> None:
        """Count the drawings; `total` stays None if one of them cannot be read."""
        found = 0
        try:
            for _ in read_records(self.path):
                found += 1
                if self.abandoned:
                    return
        except FileError:
            return  # reported when the user reaches the broken drawing
        self.total = found
