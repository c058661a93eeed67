"""Makes an example of the drawing on the canvas: with where it comes from, what was read in it, and how sure."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from digitapp.drawing.strokes import Drawing
from digitapp.gui.canvas.canvas import Canvas
from digitapp.gui.documents.documents import Documents
from digitapp.gui.documents.drawing_state import content_of
from digitapp.gui.inference.live_prediction import LivePrediction
from digitapp.gui.inference.requests import Result
from digitapp.gui.numbers.controller import Part
from digitapp.teaching.example import Example
from digitapp.teaching.sitting import Sitting, timestamp

CANVAS = "canvas"
"""The source of a drawing that belongs to no file."""


class CanvasExample:
    """Knows which session it is."""

    def __init__(
        self, canvas: Canvas, documents: Documents, live: LivePrediction, part: Callable[[], Part | None]
    ) -> None:
        """`part` returns the digit of the drawing that is meant; None where all of it is."""
        self._canvas, self._documents, self._live, self._part = canvas, documents, live, part
        self._sitting = Sitting()

    @property
    def identity(self) -> tuple[object, ...]:
        """What is equal for the same drawing, or digit, with the same ink alone, also if its file is opened again."""
        if (part := self._part()) is not None:
            return self._documents.document, part.key
        place = None if self._documents.is_modified else self._documents.snapshot().place
        if place is not None:
            return place.path, place.position, place.line
        return self._documents.document, content_of(self._canvas.drawing)

    def make(self, label: str, writer: str, result: Result | None, part: Part | None = None) -> Example:
        """Return the drawing, or a digit of it, as an example, with the newest answer there was, if that is about it.

        The writer of a drawing that is as its file has it goes before the one that is given.
        """
        drawing = self._canvas.drawing if part is None else part.drawing
        path = None if self._documents.is_modified else self._documents.origin
        strokes = tuple(stroke.beginning(len(stroke)) for stroke in drawing.strokes)  # the pen may be down
        own = self._documents.snapshot().writer if path else None
        hand = str(own) if own is not None else writer
        now = datetime.now(UTC)
        read, confidence = self._answer(result) if part is None else _read_in(part.result)
        return Example(
            id="",
            label=label,
            drawing=Drawing(drawing.size, strokes, drawing.picture),
            writer=hand or None,
            session=self._sitting.session(hand, now),
            collected=timestamp(now),
            source=path.name if path else CANVAS,
            read=read,
            confidence=confidence,
        )

    def _answer(self, result: Result | None) -> tuple[str | None, float | None]:
        """Return what was read in the drawing as it is, None where that is not known yet."""
        if result is None or not self._live.up_to_date or self._canvas.moment.drawing is not None:
            return None, None
        if result.request.ink.revision != self._canvas.drawing.revision or result.prediction.label is None:
            return None, None
        return _read_in(result)


def _read_in(result: Result) -> tuple[str | None, float | None]:
    return result.prediction.label, result.prediction.confidence
