"""Drawings as plain data: strokes of points in canvas units, with editing, undo and redo."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import ArrayLike, NDArray

CANVAS_SIZE = (500.0, 500.0)
PEN_WIDTH = 12.0
_COLUMNS = 4  # x, y, pressure, time
_NAN = float("nan")


class Ink(NamedTuple):
    """An immutable snapshot of a drawing at one revision; any thread may read it."""

    strokes: tuple[NDArray[np.float64], ...]
    """One float64 array [n, 2] per stroke: x to the right, y down, in canvas units."""
    widths: tuple[float, ...]
    """The pen width of each stroke in canvas units."""
    size: tuple[float, float] = CANVAS_SIZE
    """Width and height of the canvas."""
    revision: int = 0


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


class Drawing:
    """Strokes on a canvas, with undo and redo; `revision` counts every change.

    One edit is a stroke, a sweep of the eraser, a cut, a replacement, or a clear. Finished strokes are never changed in
    place, so the undo history holds references instead of copies.
    """

    def __init__(self, size: tuple[float, float] = CANVAS_SIZE, strokes: Iterable[Stroke] = ()) -> None:
        self.size = size
        self.revision = 0
        self._strokes: tuple[Stroke, ...] = tuple(strokes)
        self._open: Stroke | None = None
        self._undo: list[tuple[Stroke, ...]] = []
        self._redo: list[tuple[Stroke, ...]] = []
        self._sweep_is_saved = False

    @classmethod
    def from_points(
        cls,
        strokes: Iterable[Sequence[Sequence[float]] | ArrayLike],
        size: tuple[float, float] = CANVAS_SIZE,
        pen_width: float = PEN_WIDTH,
    ) -> Drawing:
        """Create a drawing from strokes, each a sequence of (x, y).

        ValueError if a point is not finite, or the size or the pen width is not finite and positive.
        """
        if len(size) != 2 or not all(0 < length < np.inf for length in (*size, pen_width)):
            raise ValueError(f"the size {size} and the pen's width {pen_width} are not finite and positive")
        converted = []
        for points in strokes:
            xy = np.asarray(points, dtype=np.float64)
            if xy.ndim != 2 or xy.shape[1] != 2 or not np.isfinite(xy).all():
                raise ValueError("a stroke is a list of finite [x, y] pairs")
            if len(xy):
                converted.append(Stroke(pen_width, np.column_stack([xy, np.full((len(xy), 2), np.nan)])))
        return cls(size, converted)

    @property
    def strokes(self) -> tuple[Stroke, ...]:
        """All strokes, the one under the pen last."""
        return self._strokes if self._open is None else (*self._strokes, self._open)

    @property
    def open_stroke(self) -> Stroke | None:
        """The stroke under the pen; None if the pen is up."""
        return self._open

    @property
    def pen_is_down(self) -> bool:
        """Whether a stroke is being drawn."""
        return self._open is not None

    @property
    def can_undo(self) -> bool:
        """Whether there is an edit to undo."""
        return bool(self._undo)

    @property
    def can_redo(self) -> bool:
        """Whether an edit was undone and nothing was drawn since."""
        return bool(self._redo)

    def __bool__(self) -> bool:
        return bool(self._strokes) or self._open is not None

    def ink(self) -> Ink:
        """Return a snapshot of the drawing, made of views on its points: nothing is copied."""
        strokes = self.strokes
        return Ink(tuple(s.points for s in strokes), tuple(s.width for s in strokes), self.size, self.revision)

    def begin(
        self, x: float, y: float, pressure: float = _NAN, time: float = _NAN, *, width: float = PEN_WIDTH
    ) -> None:
        """Put the pen down and start a stroke, after finishing an open one; ValueError if the point is not finite."""
        _check_finite(x, y)
        self.end()
        self._save_for_undo()
        self._open = Stroke(width)
        self.extend(x, y, pressure, time)

    def extend(self, x: float, y: float, pressure: float = _NAN, time: float = _NAN) -> None:
        """Append a point to the open stroke; RuntimeError if the pen is up, ValueError if the point is not finite."""
        if self._open is None:
            raise RuntimeError("the pen is up")
        _check_finite(x, y)
        self._open.append(x, y, pressure, time)
        self.revision += 1

    def end(self) -> None:
        """Lift the pen and finish the open stroke; do nothing if the pen is up already."""
        self._sweep_is_saved = False
        if self._open is not None:
            self._strokes = (*self._strokes, self._open)
            self._open = None

    def begin_erasing(self) -> None:
        """Start a sweep of the eraser: its `erase` calls together are one edit, or none if they erase nothing."""
        self.end()

    def erase(self, start: tuple[float, float], stop: tuple[float, float], radius: float) -> bool:
        """Erase the ink within `radius` of the line from start to stop; return whether there was any."""
        pieces: list[Stroke] = []
        for stroke in self._strokes:
            pieces.extend(_erase_from(stroke, np.array(start), np.array(stop), radius))
        if len(pieces) == len(self._strokes) and all(a is b for a, b in zip(pieces, self._strokes, strict=True)):
            return False
        if not self._sweep_is_saved:
            self._save_for_undo()
            self._sweep_is_saved = True
        self._strokes = tuple(pieces)
        self.revision += 1
        return True

    def end_erasing(self) -> None:
        """End the sweep: the next `erase` starts another edit."""
        self._sweep_is_saved = False

    def cut(self, number: int, start: float, stop: float) -> None:
        """Cut a piece out of a stroke, from one point to another: 2.5 is halfway from point 2 to 3. This is one edit.

        What is left on either side are strokes of their own. IndexError if there is no such stroke.
        """
        self.end()
        whole = self._strokes[number]
        places = np.arange(len(whole), dtype=np.float64)
        before = np.append(places[places < start], start) if start > 0 else places[:0]
        after = np.append(stop, places[places > stop]) if stop < len(whole) - 1 else places[:0]
        left = [_part(whole, own) for own in (before, after) if len(own) > 1]
        self._save_for_undo()
        self._strokes = (*self._strokes[:number], *left, *self._strokes[number + 1 :])
        self.revision += 1

    def replace(self, ink: Ink) -> None:
        """Put other ink in place of all strokes. This is one edit.

        Pressures and times stay where a stroke has as many points as the one in its place before.
        """
        self.end()
        before = [*self._strokes, *[None] * len(ink.strokes)]
        self._save_for_undo()
        self._strokes = tuple(
            _redrawn(points, width, old)
            for points, width, old in zip(ink.strokes, ink.widths, before, strict=False)
            if len(points)
        )
        self.revision += 1

    def clear(self) -> None:
        """Erase all ink; this is one edit, which can be undone."""
        self.end()
        if self._strokes:
            self._save_for_undo()
            self._strokes = ()
            self.revision += 1

    def undo(self) -> bool:
        """Undo the last edit; return False if there is none."""
        return self._step_through_history(self._undo, self._redo)

    def redo(self) -> bool:
        """Redo the edit that was undone last; return False if there is none."""
        return self._step_through_history(self._redo, self._undo)

    def _save_for_undo(self) -> None:
        self._undo.append(self._strokes)
        self._redo.clear()

    def _step_through_history(self, source: list[tuple[Stroke, ...]], target: list[tuple[Stroke, ...]]) -> bool:
        self.end()
        if not source:
            return False
        target.append(self._strokes)
        self._strokes = source.pop()
        self.revision += 1
        return True


def _redrawn(points: NDArray[np.float64], width: float, old: Stroke | None) -> Stroke:
    """Return a stroke of points [n, 2], with the pressures and times of another one that has as many."""
    rest = old.rows[:, 2:] if old is not None and len(old) == len(points) else np.full((len(points), 2), _NAN)
    return Stroke(width, np.column_stack([points, rest]))


def _check_finite(x: float, y: float) -> None:
    if not (np.isfinite(x) and np.isfinite(y)):
        raise ValueError("a point has finite coordinates")


def _erase_from(stroke: Stroke, start: NDArray[np.float64], stop: NDArray[np.float64], radius: float) -> list[Stroke]:
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
    rows = _part(stroke, places).rows
    keep = _distance((rows[1:, :2] + rows[:-1, :2]) / 2, start, stop) > radius
    if keep.all():
        return [stroke]
    edges = np.flatnonzero(np.diff(np.concatenate([[False], keep, [False]]).astype(np.int8)))
    return [Stroke(stroke.width, rows[a : b + 1].copy()) for a, b in edges.reshape(-1, 2)]


def _part(stroke: Stroke, places: NDArray[np.float64]) -> Stroke:
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
    places = (np.arange(len(step)) + crossing)[(crossing > 0) & (crossing < 1)]
    index = places.astype(np.intp)
    on_line = points[index] + (places - index)[:, None] * step[index]
    # Only the outer half of each circle is part of the edge; crossings with its inner half lie inside the capsule.
    on_edge = np.abs(_distance(on_line, start, stop) - radius) <= 1e-6 * max(radius, 1.0)
    return np.asarray(places[on_edge])
