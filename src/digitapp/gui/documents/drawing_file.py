"""The drawings of one file, read one at a time as they are asked for."""

from __future__ import annotations

from pathlib import Path

from digitapp.api import FileError
from digitapp.drawing.editing import Place, read_drawing
from digitapp.drawing.files import Record, read_records

_PICTURES = (".png", ".jpg", ".jpeg", ".gif", ".bmp", ".webp", ".tif", ".tiff")


class DrawingFile:
    """A file of drawings; it is open only while it is read, so that it can be replaced."""

    def __init__(self, path: Path, total: int | None = None) -> None:
        self.path = path.absolute()  # the app may be started in another folder next time
        self.total = total
        """How many there are, once that was counted."""
        self.abandoned = False
        """Set when nobody waits for the count any more."""

    def record(self, position: int) -> tuple[Record, Place]:
        """Return the drawing of a number from 0; FileError when there is none or one up to there is broken."""
        try:
            found = read_drawing(self.path, position)
        except FileError as error:
            if self.path.suffix.lower() not in _PICTURES:
                raise
            sentence = "the window opens drawings (.ndjson); read a picture with `digitapp predict`"
            raise FileError(f"{self.path}: {sentence}") from error
        if found is None:
            raise FileError(f"{self.path}: there is no drawing {position + 1} in it")
        return found

    def count(self) -> None:
        """Count the drawings, where all of them can be read."""
        found = 0
        try:
            for _ in read_records(self.path):
                found += 1
                if self.abandoned:
                    return
        except FileError:
            return  # told when the broken one is reached
        self.total = found
