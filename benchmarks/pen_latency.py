"""The time from a pen event to the painted bars of an answer that includes it, in the real window.

    python benchmarks/pen_latency.py [--quick] [--json PATH]
    xvfb-run -a env QT_QPA_PLATFORM=xcb python benchmarks/pen_latency.py

The window uses the default model. The clock starts when the event arrives at the window and stops when the repaint
with the bars is on the platform's surface. It is measured in two ways:

settled: each event comes when everything is at rest, so that each has an answer of its own. This is the work that an
event causes and the waiting that the app adds deliberately; nothing else.

stream: events are due every 8 ms, as a mouse of 125 Hz sends them, whatever the app is doing, and the clock starts when
an event is *due*: the time that an event waits while the window is busy counts, as it does for a user. An event may be
answered together with later ones. This is what a user sees; it cannot be better than "settled".

The floors of `floors.py` are measured once after each settled event, for the same drawing, with caches as cold as they
are for the app. The ratios are to the median of their sum.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from time import perf_counter
from typing import Any

import numpy as np
from floors import NAMES, Floors
from hand import SETTLED_MS, Mouse, Screen, opened, rest, written
from measuring import Row, number, print_table, run
from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtGui import QGuiApplication

from digitapp.gui.main_window import MainWindow

PERIOD_MS = 8
ROUNDS = 6
WORST_MS = 8.0

Events = list[Callable[[], None]]


def measure(quick: bool) -> tuple[list[Row], dict[str, Any]]:
    rounds = 1 if quick else ROUNDS
    strokes = written()[-1:] if quick else written()
    with opened() as window:
        screen, mouse = Screen(window), Mouse(window, window.canvas)
        floors = Floors(window)
        events = [event for stroke in strokes for event in mouse.events(stroke)]
        latencies, costs = settled(window, screen, events, floors, rounds)
        streamed = stream(window, screen, events, 2 * rounds)
    summed = np.sum([costs[name] for name in NAMES], axis=0)
    _print_parts({**costs, "sum": summed.tolist(), "settled": latencies, "stream": streamed})
    rows = [*_rows("settled", latencies, summed), *_rows("125 Hz", streamed, summed)]
    return rows, {"settled": latencies, "stream": streamed, "floors": costs}


def settled(
    window: MainWindow, screen: Screen, events: Events, floors: Floors, rounds: int
) -> tuple[list[float], dict[str, list[float]]]:
    """Draw one drawing after the other; return the seconds of each event and of each floor."""
    latencies: list[float] = []
    costs: dict[str, list[float]] = {name: [] for name in NAMES}
    for turn in range(rounds + 1):  # the first one fills the caches
        _clear(window)
        for event in events:
            before = window.canvas.drawing.revision
            start = perf_counter()
            event()
            revision = window.canvas.drawing.revision
            if revision == before:
                continue  # the pen was lifted without moving
            screen.wait_for(revision)
            end = screen.at
            rest(SETTLED_MS)
            spent = floors.measure(window.canvas.ink().strokes)
            if turn:
                latencies.append(end - start)
                for name, value in spent.items():
                    costs[name].append(value)
    return latencies, costs


def stream(window: MainWindow, screen: Screen, events: Events, rounds: int) -> list[float]:
    """Return the seconds from when each event was due until an answer that includes it was painted."""
    latencies: list[float] = []
    for turn in range(rounds + 1):
        _clear(window)
        values = _Stream(window, screen, events).play()
        latencies += values if turn else []
    return latencies


class _Stream:
    """Send events at regular intervals."""

    def __init__(self, window: MainWindow, screen: Screen, events: Events) -> None:
        self._window, self._screen, self._events = window, screen, events
        self._waiting: list[tuple[int, float]] = []
        """For each event without an answer: the revision that it made, and when it was due."""
        self._latencies: list[float] = []
        self._loop = QEventLoop()

    def play(self) -> list[float]:
        connection = self._screen.answered.connect(self._answered)
        timer = QTimer(interval=1, timerType=Qt.TimerType.PreciseTimer)
        timer.timeout.connect(self._send_due)
        self._start = perf_counter() + PERIOD_MS / 1000
        self._sent = 0
        timer.start()
        self._loop.exec()
        timer.stop()
        self._screen.answered.disconnect(connection)
        return self._latencies

    def _send_due(self) -> None:
        while self._sent < len(self._events):
            due = self._start + self._sent * PERIOD_MS / 1000
            if due > perf_counter():
                break
            drawing = self._window.canvas.drawing
            before = drawing.revision
            self._events[self._sent]()
            self._sent += 1
            if drawing.revision != before:
                self._waiting.append((drawing.revision, due))
        self._end()

    def _answered(self) -> None:
        done = [due for revision, due in self._waiting if revision <= self._screen.revision]
        self._waiting = self._waiting[len(done) :]
        self._latencies += [self._screen.at - due for due in done]
        self._end()

    def _end(self) -> None:
        if not self._waiting and self._sent == len(self._events):
            self._loop.quit()


def _clear(window: MainWindow) -> None:
    window.canvas.clear()
    rest(5 * SETTLED_MS)


def _rows(how: str, seconds: list[float], floors: Any) -> list[Row]:
    middle, high = (1000 * float(np.quantile(seconds, share)) for share in (0.5, 0.99))
    floor = 1000 * float(np.median(floors))
    platform = QGuiApplication.platformName()
    what = f"pen event to painted bars, {how}{'' if platform == 'offscreen' else f' on {platform}'}"
    return [
        Row(f"{what}, p50", middle, "ms", 2, floor),
        Row(f"{what}, p99", high, "ms", 5, floor),
        Row(f"{what}, p99", high, "ms", WORST_MS),
    ]


def _print_parts(parts: dict[str, list[float]]) -> None:
    rows: list[tuple[str, ...]] = [("microseconds", "n", "p50", "p99", "most")]
    for name, values in parts.items():
        figures = [number(1e6 * float(np.quantile(values, share))) for share in (0.5, 0.99, 1)]
        rows.append((name, str(len(values)), *figures))
    print_table(rows)
    print()


if __name__ == "__main__":
    sys.exit(run(__doc__, measure))
