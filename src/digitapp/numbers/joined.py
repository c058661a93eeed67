"""Find where a stroke goes on from one digit to the next: two digits may be written without lifting the pen."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from digitapp.drawing.span import Span
from digitapp.drawing.strokes import Ink

WIDE = 0.85
"""A stroke narrower than this, in its heights, is one digit or a part of one."""
TALL, OVERLAP = 0.6, 0.25
"""How tall the ink is on either side of a join, at least, and how far that after it may reach back over that before, in
heights of the stroke."""
LEVEL = 0.02
"""Places of a stroke whose overlap differs by less belong to the same join."""


def spans_of(stroke: int, points: NDArray[np.float64]) -> list[Span]:
    """Return the parts of a stroke, float64 [n, 2], that may be digits, as they were written; one if it has no joins.

    What is written between two of them to get from one to the next is in neither.
    """
    joins = _joins(points)
    firsts = [0, *(after for _, after in joins)]
    stops = [*(before + 1 for before, _ in joins), len(points)]
    return [Span(stroke, first, stop) for first, stop in zip(firsts, stops, strict=True)]


def may_be_joined(ink: Ink) -> bool:
    """Return whether some stroke may be several digits."""
    return any(len(spans_of(0, points)) > 1 for points in ink.strokes)


def _joins(points: NDArray[np.float64]) -> list[tuple[int, int]]:
    """Return the last point before and the first one after each join: all before is left of all that comes after."""
    if len(points) < 4:
        return []
    wide, tall = np.ptp(points, axis=0).tolist()
    if wide < WIDE * tall or tall <= 0:
        return []
    x, y = points.T / tall
    reach, back = np.maximum.accumulate(x)[:-1], np.minimum.accumulate(x[::-1])[::-1][1:]
    overlap = np.maximum(reach - back, 0.0)  # of what is before and after each step from point to point
    is_tall = (_height(y)[:-1] >= TALL) & (_height(y[::-1])[::-1][1:] >= TALL)
    is_join = is_tall & (overlap <= OVERLAP)
    edges = np.flatnonzero(np.diff(np.concatenate([[False], is_join, [False]])))
    found = []
    for first, stop in edges.reshape(-1, 2).tolist():
        level = np.flatnonzero(overlap[first:stop] <= overlap[first:stop].min() + LEVEL)
        found.append((first + int(level[0]), first + int(level[-1]) + 1))
    return found


def _height(y: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return how tall the line is up to each of its points, [n]."""
    return np.asarray(np.maximum.accumulate(y) - np.minimum.accumulate(y))
