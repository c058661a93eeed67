"""What the drawing on the canvas belongs to, and how much of it is saved."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from digitapp.drawing.by_hand import NOTHING_BY_HAND, ByHand
from digitapp.drawing.editing import Place
from digitapp.drawing.files import Record
from digitapp.drawing.journal import Snapshot
from digitapp.drawing.pictures import Picture
from digitapp.drawing.strokes import Drawing, Stroke
from digitapp.gui.documents.drawing_file import OpenDrawing
from digitapp.gui.documents.opened import Opened
from digitapp.gui.documents.picture_files import OpenPicture

Content = tuple[tuple[Stroke | Picture | ByHand, int], ...]
"""A drawing's strokes and their lengths: strokes only ever grow, so drawings of equal content look the same.

The picture below them, if any, and what was said of the digits come last."""


class Saved(NamedTuple):
    """The result of a save."""

    document: object
    source: OpenDrawing
    content: Content
    record: Record


class DrawingState:
    """Compare the drawing with what was opened or saved last."""

    def __init__(self, drawing: Callable[[], Drawing]) -> None:
        self._drawing = drawing
        self.source: OpenDrawing | OpenPicture | None = None
        """The file that it comes from."""
        self._series: OpenPicture | None = None
        """The pictures that it was opened with; these stay when it is saved as a drawing."""
        self.document = object()
        """Identifies the drawing; replaced when another drawing replaces it: New, Open, another place in the file."""
        self._saved: Content = ()
        self._record: tuple[Content, Record] | None = None
        """The record opened or saved last, with its content; it is saved again while the drawing has that content."""

    @property
    def steps(self) -> OpenDrawing | OpenPicture | None:
        """Return the drawing's place among those that can be stepped through."""
        return self._series or self.source

    @property
    def target(self) -> OpenDrawing | None:
        """Return the file and the place in it that the drawing is saved to; None if that is not known yet."""
        return self.source if isinstance(self.source, OpenDrawing) else None

    @property
    def content(self) -> Content:
        """Return the content of the drawing as it is."""
        return content_of(self._drawing())

    @property
    def is_modified(self) -> bool:
        """Return whether there is ink that is in no file."""
        return bool(self._drawing()) and self._saved != self.content

    @property
    def label(self) -> int | str | None:
        """Return the label, which stays with the drawing when it is changed."""
        return self._record[1].label if self._record else None

    def show(self, opened: Opened) -> None:
        """Note that another drawing replaces this one."""
        content = content_of(opened.drawing)
        self.document, self.source = object(), opened.source
        self._series = opened.source if isinstance(opened.source, OpenPicture) else None
        self._saved, self._record = content if opened.is_saved else (), (content, opened.record)

    def forget(self) -> None:
        """Treat the drawing as a new one."""
        self.document = object()
        self.source, self._series, self._record, self._saved = None, None, None, self.content

    def take_over(self, other: DrawingState) -> None:
        """Belong to what the drawing of another window belongs to; that one belongs to nothing then."""
        self.document, self.source, self._series = other.document, other.source, other._series
        self._saved, self._record = other._saved, other._record
        other.source, other._series = None, None

    def note(self, saved: Saved) -> bool:
        """Note a save; return whether the drawing is still the one that was saved."""
        if saved.document is not self.document:
            return False
        self.source, self._saved, self._record = saved.source, saved.content, (saved.content, saved.record)
        return True

    def record(self) -> Record:
        """Return the drawing as a record, with its label and writer."""
        if self._record and self._record[0] == self.content:
            return self._record[1]
        return self.whole(None).record()

    def snapshot(self, place: Place | None) -> Snapshot:
        """Return the drawing without the stroke under the pen."""
        drawing = self._drawing()
        return self._snapshot(drawing.strokes[:-1] if drawing.pen_is_down else drawing.strokes, place)

    def whole(self, place: Place | None) -> Snapshot:
        """Return the drawing with the stroke under the pen."""
        return self._snapshot(self._drawing().strokes, place)

    def _snapshot(self, strokes: tuple[Stroke, ...], place: Place | None) -> Snapshot:
        record = self._record[1] if self._record else Record([])
        size, picture = self._drawing().size, self._drawing().picture
        said = self._drawing().by_hand
        is_saved = place is not None and content_of(Drawing(size, strokes, picture, said)) == self._saved
        return Snapshot(strokes, size, record.label, record.writer, place, is_saved, picture, said)


def content_of(drawing: Drawing) -> Content:
    """Return the content of a drawing."""
    strokes = tuple((stroke, len(stroke)) for stroke in drawing.strokes)
    below: Content = () if drawing.picture is None else ((drawing.picture, 0),)
    said: Content = () if drawing.by_hand == NOTHING_BY_HAND else ((drawing.by_hand, 0),)
    return (*strokes, *below, *said)
