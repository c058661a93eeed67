"""How memory and the time of a pen event grow with points, strokes, undo steps and loaded models.

    python benchmarks/growth.py [--quick] [--json PATH] [--out PICTURE]

Each drawing is made in the real window; then a few events are sent. Two times are measured: until the canvas is
painted, and the processor time until the answer is, as in `event_growth.py`. Memory is what the process holds alone,
less what it held before the first drawing. The floors are those of `floors.py` for the same drawing, and the bytes of
its points.
"""

from __future__ import annotations

import gc
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from statistics import median
from typing import Any, NamedTuple

from event_growth import Pen, Shape, cut
from floors import NAMES, Floors
from hand import opened, rest, scribble
from measuring import Row, print_table, run
from PySide6.QtWidgets import QApplication
from screenshot import wait

from digitapp.drawing.strokes import Drawing
from digitapp.gui.main_window import MainWindow
from digitapp.models.registry import Registry

EVENTS, QUICK_EVENTS = 15, 2
POINTS = (100, 300, 1_000, 3_000, 10_000, 30_000)
STROKES = (1, 3, 10, 30, 100, 300)
STEPS = (10, 100, 1_000, 3_000)
POINTS_PER_STROKE = 30
ROW_BYTES = 32
"""The bytes of a point: four numbers of eight bytes."""
PLAIN = Shape("a digit's points", lambda _: [], scribble, lambda _: 6.0)
MANY = Shape(
    "strokes", lambda n: cut(scribble(POINTS_PER_STROKE * n), POINTS_PER_STROKE), lambda _: scribble(2), PLAIN.step
)


class Point(NamedTuple):
    """One point of a curve: the number of what grows, and the cost at that number."""

    number: int
    painted: float
    """Milliseconds of the window's thread."""
    answered: float
    """Milliseconds of processor time."""
    floor: float
    """Milliseconds of all floors together."""
    memory: float
    """MiB more than before the first drawing."""
    least: float
    """MiB that the points themselves take."""


Curves = dict[str, list[Point]]


def measure(quick: bool) -> tuple[list[Row], dict[str, Any]]:
    events, shorter = (QUICK_EVENTS, 2) if quick else (EVENTS, None)
    with opened() as window:
        meter = Meter(window, events)
        curves: Curves = {
            "points": [meter.of(count, PLAIN, count) for count in POINTS[:shorter]],
            "strokes": [meter.of(count, MANY, POINTS_PER_STROKE * count) for count in STROKES[:shorter]],
            "steps to undo": list(meter.steps(STEPS[:shorter])),
            "models loaded": list(meter.models()),
        }
    for what, points in curves.items():
        rows = [(f"{point.number:,}", *(f"{value:.2f}" for value in point[1:])) for point in points]
        print_table([(what, *Point._fields[1:]), *rows])
        print()
    return [], {what: [point._asdict() for point in points] for what, points in curves.items()}


class Meter:
    """Measure events in one window, whatever it shows."""

    def __init__(self, window: MainWindow, events: int) -> None:
        self._window, self._events = window, events
        self._pen, self._floors = Pen(window), Floors(window)
        self._memory = 0.0
        self.of(POINTS[0], PLAIN, POINTS[0])  # fills the caches
        self._memory = _memory()

    def of(self, count: int, shape: Shape, points: int) -> Point:
        """Return the cost of events in a drawing of a shape."""
        self._pen.start(shape, count)
        point = self._measured(count, points)
        self._pen.end()
        return point

    def steps(self, counts: Sequence[int]) -> Iterator[Point]:
        """Yield the cost with more and more undo steps: a stroke is drawn, then cleared, and so on."""
        canvas = self._window.canvas
        canvas.show_drawing(Drawing())
        done = 0
        for count in counts:
            for _ in range((count - done) // 2):
                canvas.drawing.begin(100, 100)
                canvas.drawing.extend(200, 200)
                canvas.clear()
            done = count
            self._pen.go_on(PLAIN, POINTS[0])
            yield self._measured(count, POINTS[0])
            self._pen.lift()

    def models(self) -> Iterator[Point]:
        """Yield the cost with ever more bundled models loaded; the floors are the default model's."""
        for count, entry in enumerate(Registry().entries, 1):
            self._choose(entry.id)
            yield self.of(count, PLAIN, POINTS[0])

    def _measured(self, count: int, points: int) -> Point:
        painted = median(self._pen.painted() for _ in range(self._events))
        answered = median(self._pen.answered() for _ in range(self._events))
        strokes = self._window.canvas.ink().strokes
        floors = [self._floors.measure(strokes) for _ in range(self._events)]
        floor = 1000 * sum(median(each[name] for each in floors) for name in NAMES)
        return Point(count, painted, answered, floor, _memory() - self._memory, points * ROW_BYTES / 2**20)

    def _choose(self, name: str) -> None:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        loaded: list[str] = []
        connection = self._window.predictor.loaded.connect(lambda card: loaded.append(card.id))
        self._window.footer.picker.chosen.emit(name)
        wait(app, lambda: name in loaded)
        self._window.predictor.loaded.disconnect(connection)
        rest(200)


def plot(raw: dict[str, Any], out: Path) -> None:
    """Draw two rows of curves, time above and memory below, the floors dashed."""
    from matplotlib import rcParams
    from matplotlib.figure import Figure

    rcParams.update({"svg.hashsalt": "digitapp", "svg.fonttype": "none", "font.size": 8})
    figure = Figure(figsize=(3 * len(raw), 5), layout="constrained")
    axes = figure.subplots(2, len(raw), sharey="row")
    for column, (what, points) in enumerate(raw.items()):
        counts = [point["number"] for point in points]
        time, memory = axes[0][column], axes[1][column]
        for name, style in (("answered", "o-"), ("painted", "s-"), ("floor", "--")):
            time.plot(counts, [point[name] for point in points], style, label=_LEGEND[name], markersize=3)
        for name, style in (("memory", "o-"), ("least", "--")):
            memory.plot(counts, [point[name] for point in points], style, label=_LEGEND[name], markersize=3)
        for axis in (time, memory):
            axis.set(xscale="log" if counts[-1] > 10 else "linear", xlabel=what)
            axis.grid(alpha=0.3)
        time.set_yscale("log")
    axes[0][0].set_ylabel("ms per event")
    axes[1][0].set_ylabel("MiB more")
    for row in axes:
        row[0].legend(frameon=False)
    out.parent.mkdir(parents=True, exist_ok=True)
    figure.savefig(out, metadata={"Date": None} if out.suffix == ".svg" else None)


_LEGEND = {
    "answered": "answer painted, all threads",
    "painted": "ink painted, window's thread",
    "floor": "floors",
    "memory": "process",
    "least": "its points alone",
}


def _memory() -> float:
    """Return the MiB that this process alone holds."""
    gc.collect()
    lines = Path("/proc/self/smaps_rollup").read_text(encoding="ascii").splitlines()
    return sum(int(line.split()[1]) for line in lines if line.startswith("Private_")) / 1024


if __name__ == "__main__":
    sys.exit(run(__doc__, measure, plot))
