"""A tablet sends 1,000 points a second for a minute: how many are lost, and how many are old when handled.

    python benchmarks/tablet_stream.py [--quick] [--json PATH]

The tablet is a process of its own (`tablet_device.py`); its points wait in a pipe, as a display server's wait in a
socket, and the event loop reads them from there. An event's age is the time from sending until its handler has
returned. The minute is drawn in twelve strokes on one canvas, while the default model answers.

The same stream goes to a bare widget that only keeps the points, before and after the window: events that are old
there were delayed by the machine, not by the app.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from time import monotonic
from typing import Any

import numpy as np
from hand import SETTLED_MS, opened, rest
from measuring import Row, number, print_table, run
from PySide6.QtCore import QEvent, QEventLoop, QPointF, QSocketNotifier, Qt
from PySide6.QtGui import QInputDevice, QPointingDevice, QTabletEvent
from PySide6.QtWidgets import QApplication, QWidget
from tablet_device import DOWN, RECORD, UP

from digitapp.drawing.strokes import CANVAS_SIZE

RATE = 1000
SECONDS, QUICK_SECONDS = 60.0, 3.0
OLD = 0.016
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
KINDS = (QEvent.Type.TabletPress, QEvent.Type.TabletMove, QEvent.Type.TabletRelease)


def measure(quick: bool) -> tuple[list[Row], dict[str, Any]]:
    seconds = QUICK_SECONDS if quick else SECONDS
    with opened() as window:
        before = _bare(seconds / 2)
        canvas = window.canvas
        stream = Stream(window, canvas)
        stream.play(seconds)
        kept = np.concatenate([stroke.points for stroke in canvas.drawing.strokes])
        lost = _lost(np.array(stream.sent), kept)
        after = _bare(seconds / 2)
    bare = before + after
    _print_ages({"window": stream.ages, "bare widget": bare})
    old, held_up = (sum(age > OLD for age in ages) for ages in (stream.ages, bare))
    rows = [
        Row(f"1,000 Hz for {seconds:g} s: points lost", lost, "", 0),
        Row(f"1,000 Hz for {seconds:g} s: events older than 16 ms", old, "", 0),
    ]
    return rows, {"ages": stream.ages, "bare": bare, "old": old, "old_bare": held_up, "points": len(stream.sent)}


class Stream:
    """Receive points from a tablet and send each as an event to the window, at its position in a widget."""

    def __init__(self, window: QWidget, target: QWidget) -> None:
        self._window, self._target = window, target
        abilities = QInputDevice.Capability.Position | QInputDevice.Capability.Pressure
        pen = QPointingDevice.PointerType.Pen
        self._device = QPointingDevice("tablet", 1, QInputDevice.DeviceType.Stylus, pen, abilities, 1, 1)
        self._scale = target.width() / CANVAS_SIZE[0]
        self._rest = b""
        self._loop = QEventLoop()
        self.ages: list[float] = []
        self.sent: list[tuple[float, float]] = []
        """The points that the drawing should have; lifting the pen without moving adds none."""

    def play(self, seconds: float) -> None:
        """Run until the tablet has sent all points and all are handled."""
        script = Path(__file__).with_name("tablet_device.py")
        command = [sys.executable, str(script), str(seconds), str(RATE)]
        with subprocess.Popen(command, stdout=subprocess.PIPE) as device:
            assert device.stdout is not None
            self._pipe = device.stdout.fileno()
            notifier = QSocketNotifier(self._pipe, QSocketNotifier.Type.Read)
            notifier.activated.connect(self._take)
            self._loop.exec()
            notifier.setEnabled(False)
        rest(4 * SETTLED_MS)

    def _take(self) -> None:
        read = os.read(self._pipe, 2**16)
        data = self._rest + read
        whole = len(data) // RECORD.size * RECORD.size
        self._rest = data[whole:]
        for sent, kind, x, y in RECORD.iter_unpack(data[:whole]):
            self._send(sent, kind, x, y)
            self.ages.append(monotonic() - sent)
        if not read:
            self._loop.quit()

    def _send(self, sent: float, kind: int, x: float, y: float) -> None:
        place = QPointF(x, y) * self._scale
        inside, everywhere = self._target.mapTo(self._window, place), self._target.mapToGlobal(place)
        button, held = (NONE if kind not in (DOWN, UP) else LEFT), (NONE if kind == UP else LEFT)
        keys = Qt.KeyboardModifier.NoModifier
        event = QTabletEvent(
            KINDS[kind], self._device, inside, everywhere, 0.5, 0, 0, 0, 0, 0, keys, button, held
        )  # fmt: skip
        event.setTimestamp(round(1000 * sent))
        QApplication.sendEvent(self._window.windowHandle(), event)
        if kind != UP:
            self.sent.append((x, y))


class Bare(QWidget):
    """A widget that only keeps the points."""

    def __init__(self) -> None:
        super().__init__()
        self.points: list[QPointF] = []

    def tabletEvent(self, event: QTabletEvent) -> None:
        """Keep the point."""
        self.points.append(event.position())
        event.accept()


def _bare(seconds: float) -> list[float]:
    widget = Bare()
    widget.resize(500, 500)
    widget.show()
    stream = Stream(widget, widget)
    stream.play(seconds)
    assert len(widget.points) >= len(stream.sent)
    widget.close()
    return stream.ages


def _lost(sent: Any, kept: Any) -> int:
    """Return how many of the points sent are missing in the drawing or have another position."""
    if len(sent) != len(kept):
        return abs(len(sent) - len(kept))
    return int((np.abs(sent - kept).max(axis=1) > 1e-3).sum())


def _print_ages(ages: dict[str, list[float]]) -> None:
    rows = [("age in ms when handled", "events", "p50", "p99", "p99.9", "most", "over 16")]
    for name, values in ages.items():
        figures = [number(1000 * float(np.quantile(values, share))) for share in (0.5, 0.99, 0.999, 1)]
        rows.append((name, f"{len(values):,}", *figures, str(sum(value > OLD for value in values))))  # type: ignore[arg-type]
    print_table(rows)
    print()


if __name__ == "__main__":
    sys.exit(run(__doc__, measure))
