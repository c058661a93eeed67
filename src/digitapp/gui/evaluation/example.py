"""An example of a set as a drawing for the canvas."""

from __future__ import annotations

import numpy as np

from digitapp.drawing.files import Record
from digitapp.drawing.stroke import Stroke
from digitapp.drawing.strokes import Drawing, Ink
from digitapp.evaluation.evaluated import Evaluated
from digitapp.preprocessing.tracing import trace

TRACED = "The picture was traced to strokes for the canvas; what is read in them may differ from what was read in it."


def record_of(evaluated: Evaluated, place: int) -> tuple[Record, str]:
    """Return an example as a drawing with its label and writer, and what is to be said of it, if anything."""
    data = evaluated.measured.data
    item, writers = data.item(place), data.writers
    drawing = _drawing(item) if isinstance(item, Ink) else trace(item)
    record = Record.of(drawing, label=data.labels[place])
    record.writer = (writers[place] or None) if writers else None
    return record, "" if isinstance(item, Ink) else TRACED


def _drawing(ink: Ink) -> Drawing:
    """Return ink as a drawing; the pressure is not in it any more."""
    times = ink.times or [np.full(len(points), np.nan) for points in ink.strokes]
    strokes = [
        Stroke(width, np.column_stack([points, np.full(len(points), np.nan), seconds]))
        for points, width, seconds in zip(ink.strokes, ink.widths, times, strict=True)
        if len(points)
    ]
    return Drawing(ink.size, strokes)
