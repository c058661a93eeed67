"""Does work in other threads, and in the window's what is to come then."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Executor
from typing import Any

from PySide6.QtCore import QObject, Signal, SignalInstance

from digitapp.api import DigitappError


class BackgroundTasks(QObject):
    """Runs jobs in the pools it is given."""

    _finished = Signal(object, object)
    _told = Signal(object, object)

    def __init__(self, failed: Callable[[DigitappError], None], parent: QObject) -> None:
        """`failed` is told, in the window's thread, of a fault that a user can mend; a bug is raised there."""
        super().__init__(parent)
        self._failed = failed
        self._under_way = 0
        self.is_closed = False
        """Whether nothing is wanted of it any more."""
        self._sending = threading.Lock()
        self._finished.connect(self._finish)
        self._told.connect(self._tell)

    @property
    def is_busy(self) -> bool:
        """Tell whether a job is not done yet."""
        return self._under_way > 0

    def run(self, pool: Executor, work: Callable[[], Any], done: Callable[[Any], None] = lambda _: None) -> None:
        """Do `work` in a pool's thread, then `done` with what it gave in the window's; nothing once it is closed."""

        def job() -> None:
            if self.is_closed:
                return
            try:
                outcome = work()
            except Exception as error:  # a bug must be seen too: it is raised again in the window's thread
                outcome = error
            self._send(self._finished, done, outcome)

        if not self.is_closed:
            self._under_way += 1
            pool.submit(job)

    def tell(self, told: Callable[[Any], None], news: Any) -> None:
        """Have `told` called with `news` in the window's thread; for a job that is under way."""
        self._send(self._told, told, news)

    def close(self) -> None:
        """Nothing is delivered any more, not even what was done before, and no job begins; it waits for none."""
        with self._sending:
            self.is_closed = True

    def _send(self, signal: SignalInstance, call: Callable[[Any], None], value: Any) -> None:
        with self._sending:  # once it is closed it may be deleted at any moment, so in the middle of an emit too
            if not self.is_closed:
                signal.emit(call, value)

    def _tell(self, told: Callable[[Any], None], news: Any) -> None:
        if not self.is_closed:
            told(news)

    def _finish(self, done: Callable[[Any], None], outcome: Any) -> None:
        self._under_way -= 1
        if isinstance(outcome, Exception) and not isinstance(outcome, DigitappError):
            raise outcome
        if self.is_closed:
            return
        if isinstance(outcome, DigitappError):
            self._failed(outcome)
        else:
            done(outcome)
