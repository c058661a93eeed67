"""The pen's answer goes first: lenses have models read, and show what they found, in the gaps between."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from time import perf_counter

from PySide6.QtCore import QObject, QTimer

from digitapp.gui.inference.live_prediction import LivePrediction

LONGEST_WAIT = 0.03
"""Seconds that a lens waits for a gap, or for another one: neither a fast pen nor a slow model shall stop it."""
FRESH, AT_REST = 0.001, 0.012
"""Seconds after which a gap is too old to begin something in it, since the next point is near; later the pen rests."""


class Turn(QObject):
    """A gap begins when the answer to the newest point is painted, and ends with the next point."""

    def __init__(self, live_prediction: LivePrediction, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._live_prediction = live_prediction
        self._lock, self._gap, self._point = threading.Lock(), threading.Event(), threading.Event()
        self._begun = 0.0
        self._gap.set()
        self._painted = QTimer(self, singleShot=True, interval=0)  # it fires after what is to be painted
        self._painted.timeout.connect(self._begin)
        self._late = QTimer(self, singleShot=True, interval=round(1000 * LONGEST_WAIT))
        self._late.timeout.connect(self._catch_up)
        self._waiting: list[Callable[[], None]] = []
        for signal in (live_prediction.shown, live_prediction.failed, live_prediction.cleared):
            signal.connect(self._painted.start)

    def in_gap(self, task: Callable[[], None]) -> None:
        """Do what takes the window a moment in the next gap, or a little later if there is none; at once in a gap."""
        if self._gap.is_set():
            task()
            return
        self._waiting.append(task)
        if not self._late.isActive():
            self._late.start()

    def drawing_changed(self) -> None:
        """End the gap; call it on every change of the drawing."""
        self._gap.clear()
        self._point.set()
        self._painted.stop()

    def wait(self) -> None:
        """Wait, in a thread, for a gap that has just begun or in which the pen rests, though not for long."""
        until = perf_counter() + LONGEST_WAIT
        while (left := until - perf_counter()) > 0 and self._gap.wait(left):
            age = perf_counter() - self._begun
            if not FRESH < age < AT_REST:
                return
            self._point.wait(min(left, AT_REST - age))

    @contextmanager
    def one_at_a_time(self) -> Iterator[None]:
        """Read in a gap, and while no other thread does in such a block, unless that one takes long."""
        is_alone = self._lock.acquire(timeout=LONGEST_WAIT)
        try:
            self.wait()
            yield
        finally:
            if is_alone:
                self._lock.release()

    def _begin(self) -> None:
        if self._live_prediction.up_to_date:
            self._begun = perf_counter()
            self._point.clear()
            self._gap.set()
            self._catch_up()

    def _catch_up(self) -> None:
        self._late.stop()
        tasks, self._waiting = self._waiting, []
        for task in tasks:
            task()
