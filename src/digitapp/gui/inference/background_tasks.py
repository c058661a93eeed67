"""Run functions in other threads and deliver their results in the window's thread."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Executor
from typing import Any

from PySide6.QtCore import QObject, Signal, SignalInstance

from digitapp.api import DigitappError


class BackgroundTasks(QObject):
    """Run functions in the thread pools that it is given."""

    _finished = Signal(object, object)
    _progressed = Signal(object, object)

    def __init__(self, failed: Callable[[DigitappError], None], parent: QObject) -> None:
        """`failed` is called, in the window's thread, with an error that a user can fix; a bug is raised there."""
        super().__init__(parent)
        self._failed = failed
        self._unfinished = 0
        self.is_closed = False
        """Whether `close` was called."""
        self._send_lock = threading.Lock()
        self._finished.connect(self._finish)
        self._progressed.connect(self._report)

    @property
    def is_busy(self) -> bool:
        """Return whether a job is queued or running."""
        return self._unfinished > 0

    def run(self, pool: Executor, work: Callable[[], Any], done: Callable[[Any], None] = lambda _: None) -> None:
        """Call `work` in a pool's thread, then `done` with its result in the window's; do nothing once closed."""

        def job() -> None:
            if self.is_closed:
                return
            try:
                outcome = work()
            except Exception as error:  # a bug must not get lost: it is raised again in the window's thread
                outcome = error
            self._send(self._finished, done, outcome)

        if not self.is_closed:
            self._unfinished += 1
            pool.submit(job)

    def report(self, callback: Callable[[Any], None], value: Any) -> None:
        """Call `callback` with `value` in the window's thread; for a running job to report its progress."""
        self._send(self._progressed, callback, value)

    def close(self) -> None:
        """Deliver no more results, not even finished ones, and start no more jobs; return without waiting for any."""
        with self._send_lock:
            self.is_closed = True

    def _send(self, signal: SignalInstance, call: Callable[[Any], None], value: Any) -> None:
        with self._send_lock:  # a closed object may be deleted at any moment, even during an emit
            if not self.is_closed:
                signal.emit(call, value)

    def _report(self, callback: Callable[[Any], None], value: Any) -> None:
        if not self.is_closed:
            callback(value)

    def _finish(self, done: Callable[[Any], None], outcome: Any) -> None:
        self._unfinished -= 1
        if isinstance(outcome, Exception) and not isinstance(outcome, DigitappError):
            raise outcome
        if self.is_closed:
            return
        if isinstance(outcome, DigitappError):
            self._failed(outcome)
        else:
            done(outcome)
