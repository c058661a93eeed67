"""Divide a drawing into pieces between corners, and take pieces of its strokes away."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

import numpy as np

from digitapp.drawing.strokes import Ink
from digitapp.preprocessing.rasterizer import Floats

STEP = 1 / 60
"""The distance of the points that strokes are divided at, as a fraction of the drawing's longer side."""
MOST_POINTS = 600
"""Points that a drawing is divided at, at most; the steps of a longer line are larger."""
WINDOW = 4
"""Steps before and after a point, between which a corner turns."""
CORNER = np.deg2rad(55)
"""The least turn of a corner."""
LONGEST = 40
"""Steps of a curved piece; a longer curve is divided into equal pieces."""
STRAIGHT = 1.2
"""A piece is curved if it is longer than this multiple of the distance between its ends."""


class Piece(NamedTuple):
    """A piece of a stroke of `Divided`: its points from `start` to `stop`, both included."""

    stroke: int
    start: int
    stop: int


class Divided(NamedTuple):
    """A drawing whose strokes have points at equal distances."""

    strokes: tuple[Floats, ...]
    """One float64 array [n, 2] per stroke, in canvas units, n > 0."""
    widths: tuple[float, ...]
    size: tuple[float, float]
    step: float
    """The distance of the points in canvas units."""

    @property
    def ink(self) -> Ink:
        """The whole drawing as ink."""
        return Ink(self.strokes, self.widths, self.size)

    def points(self, piece: Piece) -> Floats:
        """Return the points of a piece, float64 [n, 2]."""
        return self.strokes[piece.stroke][piece.start : piece.stop + 1]

    def without(self, piece: Piece) -> Ink:
        """Return the ink without a piece; what is left of its stroke on either side are strokes of their own."""
        strokes, widths = list(self.strokes), list(self.widths)
        whole, width = strokes[piece.stroke], widths[piece.stroke]
        start = piece.start + 1 if piece.start else 0  # the ends belong to what is left
        left = [part for part in (whole[:start], whole[piece.stop :]) if len(part) > 1]
        if piece.stop == len(whole) - 1:
            left = left[: 1 if len(whole[:start]) > 1 else 0]
        strokes[piece.stroke : piece.stroke + 1] = left
        widths[piece.stroke : piece.stroke + 1] = [width] * len(left)
        return Ink(tuple(strokes), tuple(widths), self.size)

    def with_line(self, points: Floats) -> Ink:
        """Return the ink with one more stroke, [n, 2], as wide as the first."""
        return Ink((*self.strokes, points), (*self.widths, self.widths[0]), self.size)


def divided(ink: Ink) -> Divided:
    """Return a drawing with points at equal distances along its strokes; ValueError for one without points."""
    strokes = [(stroke, width) for stroke, width in zip(ink.strokes, ink.widths, strict=True) if len(stroke)]
    if not strokes:
        raise ValueError("a drawing without points has no pieces")
    everything = np.concatenate([stroke for stroke, _ in strokes])
    side = float((everything.max(axis=0) - everything.min(axis=0)).max())
    length = sum(float(np.hypot(*np.diff(stroke, axis=0).T).sum()) for stroke, _ in strokes)
    step = max(STEP * side, length / MOST_POINTS, 1e-6)
    return Divided(
        tuple(_evenly(stroke, step) for stroke, _ in strokes), tuple(width for _, width in strokes), ink.size, step
    )


def _evenly(stroke: Floats, step: float) -> Floats:
    """Return points about `step` apart along a stroke, with both its ends."""
    along = np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(stroke, axis=0).T))])
    places = np.linspace(0, along[-1], max(2, round(along[-1] / step) + 1)) if along[-1] > 0 else np.zeros(1)
    return np.column_stack([np.interp(places, along, column) for column in stroke.T])


def pieces(drawing: Divided) -> list[Piece]:
    """Return all pieces between corners, stroke by stroke."""
    found = []
    for number, stroke in enumerate(drawing.strokes):
        cuts = [0, *_corners(stroke), len(stroke) - 1]
        found += [Piece(number, a, b) for start, stop in pairwise(cuts) for a, b in _parts(stroke, start, stop)]
    return found


def _corners(stroke: Floats) -> list[int]:
    """Return the indices of the points at which a stroke turns sharply, at least `WINDOW` from its ends."""
    if len(stroke) <= 2 * WINDOW:
        return []
    before, after = stroke[WINDOW:-WINDOW] - stroke[: -2 * WINDOW], stroke[2 * WINDOW :] - stroke[WINDOW:-WINDOW]
    cross = before[:, 0] * after[:, 1] - before[:, 1] * after[:, 0]
    turns = np.abs(np.arctan2(cross, (before * after).sum(axis=1)))
    corners: list[int] = []
    for index in np.argsort(-turns, kind="stable").tolist():
        if turns[index] < CORNER:
            break
        if all(abs(index + WINDOW - other) > WINDOW for other in corners):
            corners.append(index + WINDOW)
    return sorted(corners)


def _parts(stroke: Floats, start: int, stop: int) -> Sequence[tuple[int, int]]:
    """Divide a long curve equally."""
    steps = np.hypot(*np.diff(stroke[start : stop + 1], axis=0).T)
    is_straight = steps.sum() <= STRAIGHT * np.hypot(*(stroke[stop] - stroke[start]))
    count = 1 if is_straight else max(1, -(-(stop - start) // LONGEST))
    places = np.linspace(start, stop, count + 1).round().astype(int).tolist()
    return list(pairwise(places))
