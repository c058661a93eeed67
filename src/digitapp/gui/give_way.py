"""Lets the other threads run while the window's thread sits in a loop of Qt's that keeps Python's lock."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 4


class GiveWay(QTimer):
    """Beats from `start` on until the other threads are idle, and hands over Python's lock with each beat.

    The app's own loop releases the lock by itself, but some of Qt's do not (QTest.qWait of PySide6 6.12 is one): in
    them a worker's thread would stand still until the loop ends.
    """

    def __init__(self, is_idle: Callable[[], bool], parent: QObject) -> None:
        super().__init__(parent)
        self._is_idle = is_idle
        self.setInterval(_EVERY_MS)
        self.timeout.connect(self._beat)

    def _beat(self) -> None:
        if self._is_idle():
            self.stop()
        else:
            time.sleep(0)
