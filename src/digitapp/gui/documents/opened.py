"""A drawing that comes to the window: read from a file, or found in the journal of a window that has ended."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from digitapp.api import FileError
from digitapp.drawing.editing import Place, read_drawing
from digitapp.drawing.files import Record
from digitapp.drawing.sessions import Session
from digitapp.drawing.strokes import Drawing
from digitapp.gui.documents.drawing_file import DrawingFile


class Opened(NamedTuple):
    """A drawing and where it belongs."""

    drawing: Drawing
    record: Record
    """It, whole, with its label and writer."""
    file: DrawingFile | None = None
    place: Place | None = None
    """Its place in the file; both or neither."""
    is_saved: bool = True
    """Whether the file holds it as it is."""
    session: Session | None = None
    """The one that it was found in."""


def opened_from(file: DrawingFile, position: int) -> Opened:
    """Read a drawing of a file."""
    record, place = file.record(position)
    return Opened(record.drawing(), record, file, place)


def found_in(session: Session, saved_in: Path | None = None) -> Opened:
    """Return the drawing of a session, in its file where that is still what it was.

    A window that was killed after it had saved could not say so any more: the file tells. `saved_in` is the file that
    version 0.1 saved the drawing in.
    """
    snapshot = session.snapshot
    place, record = snapshot.place, snapshot.record()
    alone = Opened(snapshot.drawing, record, is_saved=False, session=session)
    path, position = (saved_in, 0) if place is None else (place.path, place.position)
    if path is None:
        return alone
    try:
        found = read_drawing(path, position)
    except FileError:  # moved away, or it became something else
        return alone
    if found is None:
        return alone
    there, now = found
    is_same_line = place is not None and now.line == place.line
    if (is_same_line and snapshot.is_saved) or _same_ink(there, record):
        return Opened(there.drawing(), there, DrawingFile(path), now, True, session)
    return alone._replace(file=DrawingFile(path), place=now) if is_same_line else alone


def _same_ink(one: Record, other: Record) -> bool:
    def ink(record: Record) -> tuple[object, ...]:
        rounded = Record.of(record.drawing())
        return rounded.strokes, rounded.pen_widths, rounded.width, rounded.height

    return ink(one) == ink(other)
