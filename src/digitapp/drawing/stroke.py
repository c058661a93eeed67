"""One stroke: points that are only ever appended, and what is left where a piece is taken away."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

PEN_WIDTH = 12.0
_COLUMNS = 4  # x, y, pressure, time
_NAN = float("nan")


class Stroke:
    """One line from pen down to pen up; points are only ever appended.

    Points are rows of a buffer that doubles when it is full, so the cost of appending does not depend on the length of
    the stroke. Existing rows are never overwritten, so a view that was returned earlier stays valid.
    """

    __slots__ = ("_count", "_rows", "width")

    def __init__(self, width: float = PEN_WIDTH, rows: NDArray[np.float64] | None = None) -> None:
        self.width = width
        self._rows = np.empty((16, _COLUMNS)) if rows is None else rows
        self._count = 0 if rows is None else len(rows)

    def append(self, x: float, y: float, pressure: float = _NAN, time: float = _NAN) -> None:
        """Append a point; pressure in [0, 1] and time in seconds, NaN if the device does not report them."""
        if self._count == len(self._rows):
            self._rows = np.concatenate([self._rows, np.empty_like(self._rows)])
        self._rows[self._count] = x, y, pressure, time
        self._count += 1

    def __len__(self) -> int:
        return self._count

    @property
    def rows(self) -> NDArray[np.float64]:
        """A view, float64 [n, 4]: x, y, pressure, time."""
        return self._rows[: self._count]

    @property
    def points(self) -> NDArray[np.float64]:
        """A view, float64 [n, 2]: x, y."""
        return self._rows[: self._count, :2]

    @property
    def pressure(self) -> NDArray[np.float64]:
        """A view, float64 [n]: the pressure, NaN where unknown."""
        return self._rows[: self._count, 2]

    @property
    def times(self) -> NDArray[np.float64]:
        """A view, float64 [n]: the time in seconds, NaN where unknown."""
        return self._rows[: self._count, 3]

    def beginning(self, count: int) -> Stroke:
        """Return a stroke of the first `count` points, which are not copied; it cannot grow."""
        return Stroke(self.width, self.rows[:count])


def erase_from(stroke: Stroke, start: NDArray[np.float64], stop: NDArray[np.float64], radius: float) -> list[Stroke]:
    """Return the parts of a stroke outside the capsule of `radius` around start..stop; the stroke itself if all of it.

    Only a part that is cut is a new stroke.
    """
    low, high = np.minimum(start, stop) - radius, np.maximum(start, stop) + radius
    points = stroke.points
    if (points.max(axis=0) < low).any() or (points.min(axis=0) > high).any():
        return [stroke]
    if len(points) == 1:
        return [] if _distance(points, start, stop)[0] <= radius else [stroke]
    # Points of a fast stroke lie far apart, so the segments between them are cut exactly where they cross the edge.
    places = np.unique(np.concatenate([np.arange(len(points)), _crossings(points, start, stop, radius)]))
    rows = part(stroke, places).rows
    keep = _distance((rows[1:, :2] + rows[:-1, :2]) / 2, start, stop) > radius
    if keep.all():
        return [stroke]
    edges = np.flatnonzero(np.diff(np.concatenate([[False], keep, [False]]).astype(np.int8)))
    return [Stroke(stroke.width, rows[a : b + 1].copy()) for a, b in edges.reshape(-1, 2)]


def part(stroke: Stroke, places: NDArray[np.float64]) -> Stroke:
    """Return a stroke of the points at some places of another: 2.5 is halfway from point 2 to point 3."""
    index = np.arange(len(stroke))
    return Stroke(stroke.width, np.column_stack([np.interp(places, index, column) for column in stroke.rows.T]))


def _distance(
    points: NDArray[np.float64], start: NDArray[np.float64], stop: NDArray[np.float64]
) -> NDArray[np.float64]:
    """Return each point's distance from the segment from start to stop."""
    away, along = points - start, stop - start
    part = np.clip(away @ along / max(float(along @ along), 1e-12), 0.0, 1.0)
    return np.asarray(np.hypot(*(away - part[:, None] * along).T))


def _crossings(
    points: NDArray[np.float64], start: NDArray[np.float64], stop: NDArray[np.float64], radius: float
) -> NDArray[np.float64]:
    """Return where the polyline crosses the edge of the capsule: 2.5 is halfway from point 2 to point 3."""
    step, along = np.diff(points, axis=0), stop - start
    square = np.maximum((step * step).sum(axis=1), 1e-12)
    parts = []
    for end in (start, stop):  # the circles around both ends
        away = points[:-1] - end
        half = (away * step).sum(axis=1) / square
        root = np.sqrt(np.maximum(half**2 - ((away * away).sum(axis=1) - radius**2) / square, 0.0))
        parts += [-half - root, -half + root]
    side = np.array([-along[1], along[0]]) / max(float(np.hypot(*along)), 1e-12)
    speed = step @ side
    speed = np.where(np.abs(speed) > 1e-12, speed, np.inf)
    parts += [(sign * radius - (points[:-1] - start) @ side) / speed for sign in (-1, 1)]
    crossing = np.array(parts)
    found = (crossing > 0) & (crossing < 1)
    # A crossing just before a point may round to the point itself, so the segment is not taken from the place.
    index, fraction = np.nonzero(found)[1], crossing[found]
    places, on_line = index + fraction, points[index] + fraction[:, None] * step[index]
    # Only the outer half of each circle is part of the edge; crossings with its inner half lie inside the capsule.
    on_edge = np.abs(_distance(on_line, start, stop) - radius) <= 1e-6 * max(radius, 1.0)
    return np.asarray(places[on_edge])
