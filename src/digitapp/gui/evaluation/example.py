"""An example of a set, for the canvas."""

from __future__ import annotations

import numpy as np

from digitapp.drawing.files import Record
from digitapp.drawing.pictures import encode_pixels
from digitapp.drawing.stroke import Stroke
from digitapp.drawing.strokes import Drawing, Ink
from digitapp.evaluation.evaluated import Evaluated


def record_of(evaluated: Evaluated, place: int) -> Record:
    """Return an example as a drawing or a picture with its label and writer."""
    data = evaluated.measured.data
    item, writers = data.item(place), data.writers
    if isinstance(item, Ink):
        record = Record.of(_drawing(item))
    else:
        record = Record([], image=encode_pixels(item), image_size=(item.shape[1], item.shape[0]))
    record.label = data.labels[place]
    record.writer = (writers[place] or None) if writers else None
    return record


def _drawing(ink: Ink) -> Drawing:
    """Return ink as a drawing; the pressure is not in it any more."""
    times = ink.times or [np.full(len(points), np.nan) for points in ink.strokes]
    strokes = [
        Stroke(width, np.column_stack([points, np.full(len(points), np.nan), seconds]))
        for points, width, seconds in zip(ink.strokes, ink.widths, times, strict=True)
        if len(points)
    ]
    return Drawing(ink.size, strokes)
