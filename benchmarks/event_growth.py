"""The cost of a pen event in a drawing of 20,000 points over its cost in one of 100.

    python benchmarks/event_growth.py [--quick] [--json PATH]

Two real windows hold the two drawings and get their events in turn. There are two costs: until the handler has returned
and the canvas is repainted, in the time of the window's thread; and until the answer is painted too, in the processor
time of all threads, which leaves out the app's deliberate waits. There are three kinds of drawing: one stroke whose
length grows with its points; one stroke of constant length whose points lie closer; and many finished strokes.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from time import perf_counter, process_time
from typing import Any, NamedTuple

from hand import SETTLED_MS, Mouse, Points, Screen, opened, rest, scribble
from measuring import Row, paired_row, pairs, run
from PySide6.QtCore import QEventLoop

from digitapp.drawing.strokes import Drawing
from digitapp.gui.main_window import MainWindow

FEW, MANY = 100, 20_000
ROUNDS, QUICK_ROUNDS = 60, 4
LIMIT = 1.5
STROKE = 100
"""Points of each finished stroke."""


class Shape(NamedTuple):
    """A kind of drawing: its finished strokes, and the beginning of the growing one, for a number of points."""

    name: str
    finished: Callable[[int], list[Points]]
    growing: Callable[[int], Points]
    step: Callable[[int], float]
    """The distance from one point of the growing stroke to the next, in canvas units."""


SHAPES = (
    Shape("one long stroke", lambda _: [], scribble, lambda _: 6.0),
    Shape("one dense stroke", lambda _: [], lambda n: scribble(n, 6.0 * FEW / n), lambda n: 6.0 * FEW / n),
    Shape("many strokes", lambda n: cut(scribble(n), STROKE), lambda _: scribble(2), lambda _: 6.0),
)


def measure(quick: bool) -> tuple[list[Row], dict[str, Any]]:
    rounds = QUICK_ROUNDS if quick else ROUNDS
    rows: list[Row] = []
    raw: dict[str, Any] = {}
    with opened() as first, opened() as second:
        few, many = Pen(first), Pen(second)
        for shape in SHAPES:
            few.start(shape, FEW)
            many.start(shape, MANY)
            for name, cost in (("painted", Pen.painted), ("answered", Pen.answered)):
                ours, floor = pairs(lambda cost=cost: cost(many), lambda cost=cost: cost(few), rounds)  # type: ignore[misc]
                what = f"event at {MANY:,} points over {FEW}, {shape.name}, {name}"
                rows.append(paired_row(what, "ms", LIMIT, ours, floor))
                raw[f"{shape.name}, {name}"] = {"many": ours, "few": floor}
            few.end()
            many.end()
    return rows, raw


class Pen:
    """Draw in a window, one event at a time."""

    def __init__(self, window: MainWindow) -> None:
        self._window, self._screen = window, Screen(window)
        self._mouse = Mouse(window, window.canvas, directly=True)
        self._points: list[tuple[float, float]] = []
        self._place = 0

    def start(self, shape: Shape, count: int) -> None:
        """Show a drawing of `count` points with the pen down."""
        self._window.canvas.show_drawing(Drawing.from_points(shape.finished(count)))
        self._screen.forget()
        self.go_on(shape, count)

    def go_on(self, shape: Shape, count: int) -> None:
        """Put the pen down and draw the beginning of the growing stroke."""
        canvas, begun = self._window.canvas, shape.growing(count)
        self._mouse.press(*begun[0])
        for x, y in begun[1:]:
            canvas.drawing.extend(x, y)
        canvas.restyle()  # paints the ink that was added without an event
        self._points = list(scribble(len(begun) + 4 * ROUNDS, shape.step(count)))
        self._place = len(begun)
        self._rest()

    def end(self) -> None:
        """Lift the pen and remove the drawing."""
        self.lift()
        self._window.canvas.show_drawing(Drawing())
        rest(SETTLED_MS)

    def lift(self) -> None:
        """End the stroke."""
        self._mouse.release(*self._points[self._place])

    def painted(self) -> float:
        """Send the next event; return the milliseconds until the canvas is painted."""
        loop = QEventLoop()
        start = perf_counter()
        self._move()
        handled = perf_counter() - start
        painted = self._screen.repainted.connect(loop.quit)
        loop.exec()
        self._screen.repainted.disconnect(painted)
        cost = handled + self._screen.took
        self._rest()
        return 1000 * cost

    def answered(self) -> float:
        """Send the next event; return the milliseconds of processor time until its answer is painted."""
        start = process_time()
        self._move()
        self._screen.wait_for(self._window.canvas.drawing.revision)
        cost = process_time() - start
        self._rest()
        return 1000 * cost

    def _move(self) -> None:
        self._mouse.move(*self._points[self._place])
        self._place += 1

    def _rest(self) -> None:
        self._screen.wait_for(self._window.canvas.drawing.revision, 60_000)
        rest(SETTLED_MS)


def cut(points: Points, size: int) -> list[Points]:
    """Return the points in pieces of `size`."""
    return [points[start : start + size] for start in range(0, len(points), size)]


if __name__ == "__main__":
    sys.exit(run(__doc__, measure))
