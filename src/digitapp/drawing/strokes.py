"""Drawings as plain data: strokes of points in canvas units over an optional picture, with editing, undo and redo."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import ArrayLike, NDArray

from digitapp.drawing.by_hand import NOTHING_BY_HAND, ByHand
from digitapp.drawing.history import History, State
from digitapp.drawing.ink import CANVAS_SIZE, Ink
from digitapp.drawing.pictures import Picture
from digitapp.drawing.stroke import PEN_WIDTH, Stroke, erase_from, part

if TYPE_CHECKING:
    from digitapp.notebook import Placed

__all__ = ["CANVAS_SIZE", "PEN_WIDTH", "Drawing", "Ink", "Stroke"]

_NAN = float("nan")
Array = NDArray[np.float64]


class Drawing:
    """Strokes on a canvas or on a picture, with undo and redo; `revision` counts every change.

    One edit is a stroke, a sweep of the eraser, a cut, a replacement, another picture, a clear, or what is said of the
    digits. Finished strokes and pictures are never changed in place, so the undo history holds references, not
    copies; of a very long one the oldest edits are forgotten.
    """

    def __init__(
        self,
        size: tuple[float, float] = CANVAS_SIZE,
        strokes: Iterable[Stroke] = (),
        picture: Picture | None = None,
        by_hand: ByHand = NOTHING_BY_HAND,
    ) -> None:
        self.size = size
        self.picture = picture
        """What lies below the ink, as large as fits into the canvas."""
        self.by_hand = by_hand
        """What a person said of the digits; it goes with the strokes, or the picture, that it is about."""
        self.revision = 0
        self._strokes: tuple[Stroke, ...] = tuple(strokes)
        self._open: Stroke | None = None
        self._finished_strokes: tuple[Stroke, ...] | None = None
        """The strokes of which `_finished` has the views, so that a snapshot costs the same however many there are."""
        self._finished = _views(())
        self._undo, self._redo = History(), History()
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

    @property
    def point_count(self) -> int:
        """The number of points of all strokes."""
        return sum(map(len, self.strokes))

    def __bool__(self) -> bool:
        return bool(self._strokes) or self._open is not None or self.picture is not None

    def ink(self) -> Ink:
        """Return a snapshot of the drawing, made of views on its points: nothing is copied."""
        if self._finished_strokes is not self._strokes:
            self._finished_strokes, self._finished = self._strokes, _views(self._strokes)
        points, widths, times = self._finished
        if (stroke := self._open) is not None:
            points, widths, times = (*points, stroke.points), (*widths, stroke.width), (*times, stroke.times)
        return Ink(points, widths, self.size, self.revision, times, self.picture)

    def beginning(self, count: int) -> Drawing:
        """Return the drawing as it was with its first `count` points, which are not copied; to look at, not to edit."""
        strokes, left = [], count
        for stroke in self.strokes:
            if left > 0:
                strokes.append(stroke if len(stroke) <= left and stroke is not self._open else stroke.beginning(left))
            left -= len(stroke)
        return Drawing(self.size, strokes, self.picture)

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
            pieces.extend(erase_from(stroke, np.array(start), np.array(stop), radius))
        if len(pieces) == len(self._strokes) and all(a is b for a, b in zip(pieces, self._strokes, strict=True)):
            return False
        if not self._sweep_is_saved:
            self._save_for_undo()
            self._sweep_is_saved = True
        self._take(pieces)
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
        left = [part(whole, own) for own in (before, after) if len(own) > 1]
        self._save_for_undo()
        self._take((*self._strokes[:number], *left, *self._strokes[number + 1 :]))

    def replace(self, ink: Ink) -> None:
        """Put other ink in place of all strokes. This is one edit.

        Pressures and times stay where a stroke has as many points as the one in its place before.
        """
        self.end()
        before = [*self._strokes, *[None] * len(ink.strokes)]
        self._save_for_undo()
        by_hand, is_alike = self.by_hand, len(ink.strokes) == len(self._strokes)
        self._take(
            _redrawn(points, width, old)
            for points, width, old in zip(ink.strokes, ink.widths, before, strict=False)
            if len(points)
        )
        if is_alike:  # each stroke is the one before, altered
            inked = (place for place, points in enumerate(ink.strokes) if len(points))
            self.by_hand = by_hand.moved({place: new for new, place in enumerate(inked)})

    def put_picture(self, picture: Picture, moved: Callable[[Stroke], Iterable[Stroke]]) -> None:
        """Put another picture in the place of this one, and what each stroke becomes over it. This is one edit."""
        self.end()
        self._save_for_undo()
        self._take(new for stroke in self._strokes for new in moved(stroke))
        self.picture, self.by_hand = picture, NOTHING_BY_HAND

    def say(self, by_hand: ByHand) -> None:
        """Keep what a person says of the digits, in place of what was said before. This is one edit."""
        self.end()
        if by_hand != self.by_hand:
            self._save_for_undo()
            self.by_hand = by_hand
            self.revision += 1

    def clear(self) -> None:
        """Erase all ink and the picture; this is one edit, which can be undone."""
        self.end()
        if self._strokes or self.picture is not None:
            self._save_for_undo()
            self._strokes, self.picture, self.by_hand = (), None, NOTHING_BY_HAND
            self.revision += 1

    def undo(self) -> bool:
        """Undo the last edit; return False if there is none."""
        return self._step_through_history(self._undo, self._redo)

    def redo(self) -> bool:
        """Redo the edit that was undone last; return False if there is none."""
        return self._step_through_history(self._redo, self._undo)

    def _repr_html_(self) -> str:
        """Return what a notebook shows: the ink, over its picture if it has one."""
        from digitapp import notebook

        return notebook.sketch(*self._sketched())

    def _repr_png_(self) -> bytes:
        """Return the ink on white paper or its picture as a PNG, for notebooks that show no HTML."""
        from digitapp import notebook

        return notebook.sketch_as_png(*self._sketched())

    def _sketched(self) -> tuple[tuple[Array, ...], tuple[float, ...], tuple[float, float], Placed | None]:
        """Return strokes, widths, the canvas's size, and what lies below with its place."""
        ink, below = self.ink(), None
        if self.picture is not None:
            placing, (width, height) = self.picture.placing(self.size), self.picture.size
            below = self.picture.glance, (placing.left, placing.top, placing.scale * width, placing.scale * height)
        return ink.strokes, ink.widths, ink.size, below

    def _take(self, strokes: Iterable[Stroke]) -> None:
        """Have other strokes; what was said of those that are not there any more is forgotten."""
        before, self._strokes = self._strokes, tuple(strokes)
        if self.by_hand != NOTHING_BY_HAND:
            places = {id(stroke): place for place, stroke in enumerate(self._strokes)}
            kept = {place: places[id(stroke)] for place, stroke in enumerate(before) if id(stroke) in places}
            self.by_hand = self.by_hand.moved(kept)
        self.revision += 1

    def _state(self) -> State:
        return State(self._strokes, self.picture, self.by_hand)

    def _save_for_undo(self) -> None:
        self._undo.push(self._state())
        self._redo.clear()

    def _step_through_history(self, source: History, target: History) -> bool:
        self.end()
        if not source:
            return False
        target.push(self._state())
        self._strokes, self.picture, self.by_hand = source.pop()
        self.revision += 1
        return True


def _redrawn(points: NDArray[np.float64], width: float, old: Stroke | None) -> Stroke:
    """Return a stroke of points [n, 2], with the pressures and times of another one that has as many."""
    rest = old.rows[:, 2:] if old is not None and len(old) == len(points) else np.full((len(points), 2), _NAN)
    return Stroke(width, np.column_stack([points, rest]))


def _views(strokes: tuple[Stroke, ...]) -> tuple[tuple[Array, ...], tuple[float, ...], tuple[Array, ...]]:
    """Return the points, the widths and the times of strokes."""
    return tuple(s.points for s in strokes), tuple(s.width for s in strokes), tuple(s.times for s in strokes)


def _check_finite(x: float, y: float) -> None:
    if not (np.isfinite(x) and np.isfinite(y)):
        raise ValueError("a point has finite coordinates")
