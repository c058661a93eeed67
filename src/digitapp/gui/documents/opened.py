"""A drawing that comes to the window: read from a file, or found in the journal of an earlier session."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from digitapp.api import FileError
from digitapp.drawing.editing import read_drawing
from digitapp.drawing.files import Record
from digitapp.drawing.sessions import Session
from digitapp.drawing.strokes import Drawing
from digitapp.gui.documents.drawing_file import DrawingFile, OpenDrawing
from digitapp.gui.documents.picture_files import OpenPicture, PictureFiles


class Opened(NamedTuple):
    """A drawing and where it belongs."""

    drawing: Drawing
    record: Record
    """The drawing as a record, with its label and writer."""
    source: OpenDrawing | OpenPicture | None = None
    """Its file; None if it is in none."""
    is_saved: bool = True
    """Whether the file holds it as it is."""
    session: Session | None = None
    """The session that it was found in."""
    note: str = ""
    """What is to be said of it."""
    is_trouble: bool = False
    """Whether that is of something that went wrong."""


def opened_from(file: DrawingFile, position: int) -> Opened:
    """Read a drawing of a file."""
    record, place = file.record(position)
    return Opened(record.drawing(), record, OpenDrawing(file, place))


def opened_picture(files: PictureFiles, position: int, by: int = 1) -> Opened:
    """Read a picture; one that cannot be read is passed over, in the direction of `by`, if there is another one.

    A picture belongs to no file of drawings, and needs no saving before it is changed.
    """
    trouble: FileError | None = None
    while True:
        try:
            picture, note = files.picture(position)
        except FileError as error:
            trouble, position = trouble or error, position + by
            if not 0 <= position < len(files):
                raise trouble from None
            continue
        drawing = Drawing(picture=picture)
        source, said = OpenPicture(files, position), f"{trouble}." if trouble else note
        return Opened(drawing, Record.of(drawing), source, note=said, is_trouble=trouble is not None)


def found_in(session: Session, saved_in: Path | None = None) -> Opened:
    """Return the drawing of a session, with its file if that still holds what it held.

    The app may have been killed after a save and before the journal noted it, so the file itself is asked. `saved_in`
    is the file that version 0.1 saved the drawing in.
    """
    snapshot = session.snapshot
    place, record = snapshot.place, snapshot.record()
    unsaved = Opened(snapshot.drawing, record, is_saved=False, session=session)
    path, position = (saved_in, 0) if place is None else (place.path, place.position)
    if path is None:
        return unsaved
    try:
        found = read_drawing(path, position)
    except FileError:  # it was moved, or is no longer a file of drawings
        return unsaved
    if found is None:
        return unsaved
    there, now = found
    is_same_line = place is not None and now.line == place.line
    source = OpenDrawing(DrawingFile(path), now)
    if (is_same_line and snapshot.is_saved) or _same_ink(there, record):
        return Opened(there.drawing(), there, source, True, session)
    return unsaved._replace(source=source) if is_same_line else unsaved


def _same_ink(one: Record, other: Record) -> bool:
    def ink(record: Record) -> tuple[object, ...]:
        rounded = Record.of(record.drawing())
        return rounded.strokes, rounded.pen_widths, rounded.width, rounded.height, rounded.image, rounded.by_hand

    return ink(one) == ink(other)
