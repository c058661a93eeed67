"""The drawings of one file, read one at a time on request."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from digitapp.api import FileError
from digitapp.drawing.editing import Place, read_drawing
from digitapp.drawing.files import Record, read_records
from digitapp.gui.style.theme import DASH
from digitapp.language import grouped, number, tr
from digitapp.models.unsupported import unsupported


class DrawingFile:
    """A file of drawings; it is open only during a read, so that it can be replaced."""

    def __init__(self, path: Path, total: int | None = None) -> None:
        self.path = path.absolute()  # the next session may start in another folder
        self.total = total
        """The number of drawings; None until counted."""
        self.abandoned = False
        """Set to stop the count when its result is no longer needed."""

    def record(self, position: int) -> tuple[Record, Place]:
        """Return a drawing by its position from 0; raise FileError if there is none or one up to it is broken."""
        try:
            found = read_drawing(self.path, position)
        except FileError as error:
            if advice := unsupported(self.path):
                raise FileError(advice) from error
            raise
        if found is None:
            raise FileError(
                tr("{path}: there is no drawing {place} in it").format(path=self.path, place=grouped(position + 1))
            )
        return found

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


class OpenDrawing(NamedTuple):
    """The file that the drawing on the canvas belongs to, and its place in it."""

    file: DrawingFile
    place: Place

    @property
    def title(self) -> str:
        """Return the file's name, and the drawing's position if the file holds several."""
        if self.file.total == 1:
            return self.file.path.name
        said = tr("drawing {place} of {total}") if self.file.total else tr("drawing {place}")
        place = said.format(place=number(self.place.position + 1), total=grouped(self.file.total or 0))
        return f"{self.file.path.name} {DASH} {place}"

    @property
    def has_next(self) -> bool:
        """Return whether the file may hold a drawing after this one."""
        return self.file.total is None or self.place.position + 1 < self.file.total

    @property
    def has_previous(self) -> bool:
        """Return whether the file holds a drawing before this one."""
        return self.place.position > 0
