"""Has a window's news said: the answer once the pen rests, and each message. While no screen reader runs it is idle."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from digitapp.gui.accessibility.announcing import announce, is_heard
from digitapp.language import mark, translated

if TYPE_CHECKING:
    from digitapp.gui.main_window import MainWindow

REST_MS = 500
"""A drawing whose answer has not changed for so long is at rest, if the pen is up."""
EMPTY = mark("The canvas is empty.")


class Announcer(QObject):
    """Waits until the pen rests: what is said at every move would never be heard to its end."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._live = window, window.live_prediction
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._say_answer)
        for signal in (self._live.shown, self._live.failed, self._live.cleared, window.canvas.history_changed):
            signal.connect(self._wait)
        self._had_ink = False
        """Whether there was ink when something was said last, or has been since."""
        window.status_bar.status.said.connect(self._say_message)

    @property
    def is_waiting(self) -> bool:
        """Whether something will be said once the pen rests."""
        return self._rest.isActive()

    def _wait(self) -> None:
        if is_heard():
            self._had_ink = self._had_ink or bool(self._window.canvas.drawing)
            self._rest.start()

    def _say_answer(self) -> None:
        """Say the answer; what changes it later, also the pen that is lifted, begins a new rest."""
        canvas = self._window.canvas
        if canvas.is_drawing() or not self._live.up_to_date:
            return
        answer, had_ink, self._had_ink = self._window.answer_panel.answer, self._had_ink, bool(canvas.drawing)
        if not canvas.shown_ink().is_empty:
            announce(answer, answer.said)
        elif had_ink:
            announce(answer, translated(EMPTY))

    def _say_message(self, sentence: str, is_error: bool) -> None:
        announce(self._window.status, sentence, is_error)
