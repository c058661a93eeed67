"""Follows drawings through this window's own saves, which change the file that they were read from."""

from __future__ import annotations

from pathlib import Path

from digitapp.drawing.editing import FileState, Place, replace_drawing
from digitapp.drawing.files import Record


class OwnSaves:
    """What each file was like before a save, and what the save made of it; any thread may ask."""

    def __init__(self) -> None:
        self._made: dict[tuple[Path, FileState], Place] = {}

    def replace(self, place: Place, record: Record) -> Place:
        """Put a drawing into its place, as `replace_drawing` does, also after this window has saved others there."""
        before = self.latest(place)
        after = replace_drawing(before, record)
        if after.file != before.file:
            self._made[before.path, before.file] = after
        return after

    def latest(self, place: Place) -> Place:
        """Return the place as this window's saves have left it."""
        while made := self._made.get((place.path, place.file)):
            place = place._replace(file=made.file, line=made.line if made.position == place.position else place.line)
        return place
