"""Keep track of this window's own saves, which change the files that its drawings were read from."""

from __future__ import annotations

from pathlib import Path

from digitapp.drawing.editing import FileState, Place, replace_drawing
from digitapp.drawing.files import Record


class OwnSaves:
    """Maps a file's state before a save to the state after it; may be used in any thread."""

    def __init__(self) -> None:
        self._made: dict[tuple[Path, FileState], Place] = {}

    def replace(self, place: Place, record: Record) -> Place:
        """Write a drawing to its place, as `replace_drawing` does, even after other saves by this window."""
        before = self.latest(place)
        after = replace_drawing(before, record)
        if after.file != before.file:
            self._made[before.path, before.file] = after
        return after

    def latest(self, place: Place) -> Place:
        """Return the place as it is after this window's saves."""
        while made := self._made.get((place.path, place.file)):
            place = place._replace(file=made.file, line=made.line if made.position == place.position else place.line)
        return place
