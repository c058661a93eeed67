"""Says what the window is doing in another thread, once that takes long enough to be noticed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

PATIENCE_MS = 150


class Patience(QObject):
    """Shows a sentence after a while, and takes it away at the end."""

    def __init__(self, show: Callable[[str], None], parent: QObject) -> None:
        """`show` shows a sentence in the status; "" for none."""
        super().__init__(parent)
        self._show, self._sentence = show, ""
        self._is_shown = False
        self._timer = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._timer.timeout.connect(self._say)

    def begin(self, sentence: str) -> None:
        """Say this unless it ends soon."""
        self._sentence = sentence
        self._timer.start()

    def end(self) -> None:
        """Say it no longer."""
        self._timer.stop()
        if self._is_shown:
            self._is_shown = False
            self._show("")

    def _say(self) -> None:
        self._is_shown = True
        self._show(self._sentence)
