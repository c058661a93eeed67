"""Measure strokes: their edges, how far they are from each other, how tall digits are, and where a line of them is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

SAMPLES = 20
"""Points of each stroke between which distances are measured."""
SHARES = np.linspace(0.0, 1.0, SAMPLES)
AT_ONCE = 16
"""Strokes whose distances from all others are measured at a time."""


class Lines(NamedTuple):
    """Strokes put together, so that all of them are measured at once: for each alone NumPy would take as long."""

    points: Floats
    """float64 [P, 2]."""
    starts: NDArray[np.intp]
    """[S]: the place of each one's first point."""

    def edges(self) -> tuple[Floats, Floats]:
        """Return the left and top, and the right and bottom, of each, float64 [S, 2]."""
        low = np.minimum.reduceat(self.points, self.starts, axis=0)
        return low, np.maximum.reduceat(self.points, self.starts, axis=0)

    def sampled(self) -> Floats:
        """Return `SAMPLES` points at equal distances along each, float64 [S, SAMPLES, 2]."""
        x, y = self.points.T
        travelled = np.zeros(len(self.points))
        travelled[1:] = np.sqrt((x[1:] - x[:-1]) ** 2 + (y[1:] - y[:-1]) ** 2)
        travelled[self.starts[1:]] = 1.0  # a gap between two, in which there is no sample
        np.cumsum(travelled, out=travelled)
        ends = travelled[np.append(self.starts[1:], len(self.points)) - 1]
        firsts = travelled[self.starts]
        places = firsts[:, None] + (ends - firsts)[:, None] * SHARES
        found = np.empty((*places.shape, 2))
        found[:, :, 0], found[:, :, 1] = np.interp(places, travelled, x), np.interp(places, travelled, y)
        return found


def lines_of(strokes: Sequence[Floats]) -> Lines:
    """Return strokes, float64 [n, 2] each and each with a point, put together."""
    lengths = [len(points) for points in strokes]
    return Lines(np.concatenate(strokes), np.cumsum([0, *lengths[:-1]]))


def distances(samples: Floats) -> Floats:
    """Return the least distance between two strokes' points, [S, S], of samples [S, n, 2]."""
    count, each, _ = samples.shape
    points = samples.reshape(-1, 2) - samples.mean(axis=(0, 1))
    squares = (points**2).sum(axis=1)
    found = np.zeros((count, count))
    for first in range(0, count, AT_ONCE):
        part = slice(first * each, (first + AT_ONCE) * each)
        between = points[part] @ (-2 * points.T)
        between += squares
        between += squares[part, None]
        nearest = between.reshape(-1, each, count, each).min(axis=1)  # over one axis, then the other: four times faster
        found[first : first + AT_ONCE] = nearest.min(axis=2)
    np.fill_diagonal(found, 0.0)
    return np.sqrt(np.maximum(found, 0.0))


def usual_height(size: Floats) -> float:
    """Return the median height of strokes of some sizes, [S, 2], without those much smaller than the largest."""
    tall = sorted(size[:, 1].tolist())
    large: list[float] = [height for height in tall if height >= 0.5 * tall[-1]]
    middle = (large[(len(large) - 1) // 2] + large[len(large) // 2]) / 2
    return max(middle, 0.3 * float(size.max()), 1e-6)


def level(low: Floats, high: Floats, height: float) -> tuple[Floats, Floats]:
    """Return where digits begin and end at each stroke: lines through the tops and feet of the tall strokes."""
    tall = high[:, 1] - low[:, 1] >= 0.7 * height
    if not tall.any():
        tall = np.ones(len(low), np.bool_)
    count = int(tall.sum())
    weight = tall / count
    across = (low[:, 0] + high[:, 0]) / 2
    across -= weight @ across
    edges = np.stack([low[:, 1], high[:, 1]])
    middle = edges @ weight
    rises = (edges - middle[:, None]) @ (weight * across)
    slope = rises / (weight @ across**2 + height**2 / count)  # few digits say little about a slope
    top, bottom = middle[:, None] + slope[:, None] * across
    return top, bottom
