"""Does work in other threads, and in the window's what is to come then."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Executor
from typing import Any

from PySide6.QtCore import QObject, Signal

from digitapp.api import DigitappError
from digitapp.gui.give_way import GiveWay


class Background(QObject):
    """Runs jobs in the pools it is given."""

    _finished = Signal(object, object)

    def __init__(self, failed: Callable[[DigitappError], None], parent: QObject) -> None:
        """`failed` is told, in the window's thread, of a fault that a user can mend; a bug is raised there."""
        super().__init__(parent)
        self._failed = failed
        self._under_way = 0
        self._give_way = GiveWay(lambda: not self.is_busy, self)
        self._finished.connect(self._finish)

    @property
    def is_busy(self) -> bool:
        """Whether a job is not done yet."""
        return self._under_way > 0

    def run(self, pool: Executor, work: Callable[[], Any], done: Callable[[Any], None] = lambda _: None) -> None:
        """Does `work` in a pool's thread, then `done` with what it gave in the window's."""

        def job() -> None:
            try:
                outcome = work()
            except Exception as error:  # a bug must be seen too: it is raised again in the window's thread
                outcome = error
            self._finished.emit(done, outcome)

        self._under_way += 1
        self._give_way.start()
        pool.submit(job)

    def close(self) -> None:
        """No job is waited for any more."""
        self._give_way.stop()

    def _finish(self, done: Callable[[Any], None], outcome: Any) -> None:
        self._under_way -= 1
        if isinstance(outcome, DigitappError):
            self._failed(outcome)
        elif isinstance(outcome, Exception):
            raise outcome
        else:
            done(outcome)
