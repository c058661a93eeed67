"""Divide a drawing into pieces between corners, and take pieces of its strokes away."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

import numpy as np

from digitapp.drawing.strokes import Ink
from digitapp.language import Marked, mark
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

_PLACES = (
    (mark("the piece at the upper left"), mark("the piece at the top"), mark("the piece at the upper right")),
    (mark("the piece at the left"), mark("the piece in the middle"), mark("the piece at the right")),
    (mark("the piece at the lower left"), mark("the piece at the foot"), mark("the piece at the lower right")),
)


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
    origins: tuple[tuple[int, Floats], ...]
    """For each stroke its number in the drawing, and each point's place in that stroke: 2.5 is halfway from 2 to 3."""

    def points(self, piece: Piece) -> Floats:
        """Return the points of a piece, float64 [n, 2]."""
        return self.strokes[piece.stroke][piece.start : piece.stop + 1]

    def places(self, piece: Piece) -> tuple[int, float, float]:
        """Return where a piece is in the drawing: the number of its stroke, and the places of its ends in that."""
        number, places = self.origins[piece.stroke]
        return number, float(places[piece.start]), float(places[piece.stop])

    def name(self, piece: Piece) -> Marked:
        """Return what a piece is called by where in the drawing its middle is."""
        everything = np.concatenate(self.strokes)
        low, high = everything.min(axis=0), everything.max(axis=0)
        place = (self.points(piece).mean(axis=0) - low) / np.maximum(high - low, 1e-9)
        column, row = np.minimum((3 * place).astype(int), 2).tolist()
        return _PLACES[row][column]

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
    numbers = [number for number, stroke in enumerate(ink.strokes) if len(stroke)]
    if not numbers:
        raise ValueError("a drawing without points has no pieces")
    strokes = [ink.strokes[number] for number in numbers]
    everything = np.concatenate(strokes)
    side = float((everything.max(axis=0) - everything.min(axis=0)).max())
    length = sum(float(_along(stroke)[-1]) for stroke in strokes)
    step = max(STEP * side, length / MOST_POINTS, 1e-6)
    places = [_even_places(stroke, step) for stroke in strokes]
    return Divided(
        tuple(_at(stroke, own) for stroke, own in zip(strokes, places, strict=True)),
        tuple(ink.widths[number] for number in numbers), ink.size, step, tuple(zip(numbers, places, strict=True)),
    )  # fmt: skip


def _along(stroke: Floats) -> Floats:
    """Return the distance of each point from the first, along the stroke."""
    return np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(stroke, axis=0).T))])


def _even_places(stroke: Floats, step: float) -> Floats:
    """Return places about `step` apart along a stroke, with both its ends: 2.5 is halfway from point 2 to point 3."""
    along = _along(stroke)
    if along[-1] == 0:
        return np.zeros(1)
    wanted = np.linspace(0, along[-1], max(2, round(along[-1] / step) + 1))
    return np.interp(wanted, along, np.arange(len(stroke)))


def _at(stroke: Floats, places: Floats) -> Floats:
    return np.column_stack([np.interp(places, np.arange(len(stroke)), column) for column in stroke.T])


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
