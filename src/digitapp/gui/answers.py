"""Shows each answer where it belongs: on the answer's card, in the lenses and on the canvas; or why there is none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from digitapp.gui.answer.state import State
from digitapp.gui.inference.requests import Request, Result
from digitapp.language import mark, translated

if TYPE_CHECKING:
    from digitapp.drawing.pictures import Picture
    from digitapp.gui.main_window import MainWindow

STOPPED = mark("No numbers were looked for in this picture. View > Read drawings as > A number does that.")

COVERED = mark("With ink over it a picture is read as one digit. Undo brings its numbers back.")


class Answers(QObject):
    """Connects what asks the model with what shows its answers."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._panel, live = window, window.answer_panel, window.live_prediction
        self._failure = ""
        """What was said of the answer to a drawing that may be another one by now."""
        self._covered: Picture | None = None
        """A picture whose numbers are not read any more, since ink is over it."""
        live.shown.connect(self._show)
        live.failed.connect(self._show_failure)
        live.cleared.connect(lambda: self._show_nothing(State.EMPTY))
        live.cleared.connect(self._clear_failure)
        live.answer_delayed.connect(self._show_delay)
        live.progressed.connect(self._panel.progress.show_share)
        self._panel.progress.stop.clicked.connect(live.stop_reading)

    def _show(self, result: Result) -> None:
        self._panel.progress.end()
        remark = self._remark(result)
        self._window.numbers.show_result(result)
        self._panel.show_result(result)
        self._window.lenses.show_result(result)
        if remark != self._failure:  # it stays while the pen goes on
            self._clear_failure()
            self._failure = remark
            if remark:
                self._window.show_message(remark)

    def _remark(self, result: Result) -> str:
        """Return why numbers are not read that may be in a picture; "" where there is nothing to say."""
        if result.is_stopped:
            return translated(STOPPED)
        picture, strokes = result.request.ink.picture, result.request.ink.strokes
        if picture is None or result.number is not None or not any(map(len, strokes)):
            self._covered = None
        elif self._window.numbers.number is not None:
            self._covered = picture
        return translated(COVERED) if picture is not None and self._covered is picture else ""

    def _clear_failure(self) -> None:
        """Take away what was said of another drawing's answer."""
        if self._failure:
            self._window.clear_message(self._failure)

    def _show_failure(self, _request: Request, sentence: str) -> None:
        self._show_nothing(State.FAILED)
        self._failure = sentence
        self._window.show_message(sentence, True)

    def _show_delay(self) -> None:
        """Show that the answer is late; how far a page is read stays."""
        self._show_state(State.WAITING if self._window.models.card else State.LOADING)

    def _show_nothing(self, state: State) -> None:
        self._panel.progress.end()
        self._show_state(state)

    def _show_state(self, state: State) -> None:
        self._window.numbers.clear()
        self._panel.clear(state)
        self._window.lenses.clear(state)
