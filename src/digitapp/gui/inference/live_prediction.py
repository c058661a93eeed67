"""Keep the answer up to date with the drawing: ask again after each answer, and drop answers that come too late."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer, Signal

from digitapp.drawing.strokes import Ink
from digitapp.gui.inference.predictor import Predictor
from digitapp.gui.inference.requests import NumberWish, Request, Result

FRAME_MS = 16
"""However many points a pen sends, everything but the answer itself is updated at most this often."""
PAUSE_MS = 5
"""A drawing is read at most this often: each event of a mouse gets its answer, and a faster pen is not slowed."""
PATIENCE_MS = 150
"""An outdated answer stays this long, until the next one replaces it, so that nothing flickers."""


class LivePrediction(QObject):
    """Ask a predictor about the canvas's drawing, one question at a time, and emit the answers that still apply."""

    shown = Signal(object)
    """Emitted with the newest Result; never with one from before the last erasure or change of model or framing."""
    failed = Signal(object, str)
    """Emitted with a Request that has no answer and a sentence that says why, by the same rule as `shown`."""
    cleared = Signal()
    """Emitted when there is no ink any more."""
    progressed = Signal(float)
    """Emitted with the share of a page, 0 to 1, that is read; that takes so long that newer ink does not wait."""
    answer_delayed = Signal()
    """Emitted when the answer shown is outdated and the next one is not there after `PATIENCE_MS`."""

    def __init__(
        self, predictor: Predictor, ink: Callable[[], Ink], parent: QObject | None = None, *, pause_ms: int = PAUSE_MS
    ) -> None:
        super().__init__(parent)
        self._predictor = predictor
        self._ink = ink
        self._pause = pause_ms
        self._generation = 0
        self._shown_revision = -1
        self._is_blank = True
        self.framing: str | None = None
        self.number = NumberWish()
        """What is asked for of a drawing that may be a number."""
        self._pending: Request | None = None
        """The request that waits for its answer; the next question waits for it too."""
        self._is_slow = False
        """Whether that answer takes long."""
        self._ask_timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._ask_timer.timeout.connect(self._ask)
        self._since_asked = QElapsedTimer()
        """Measures the time since the last question."""
        self._since_asked.start()
        self._delay_timer = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._delay_timer.timeout.connect(self.answer_delayed)
        predictor.answered.connect(self._handle_result)
        predictor.failed.connect(self._handle_failure)
        predictor.progressed.connect(self._handle_progress)

    @property
    def up_to_date(self) -> bool:
        """Whether the answer shown is about the drawing as it is now."""
        return self._shown_revision == self._ink().revision and not self._ask_timer.isActive()

    @property
    def is_about_to_ask(self) -> bool:
        """Whether the next question is scheduled."""
        return self._ask_timer.isActive()

    @property
    def is_at_rest(self) -> bool:
        """Whether the next change of the drawing would be asked about at once."""
        return self._pending is None and not self.is_about_to_ask and self._since_asked.hasExpired(self._pause)

    def drawing_changed(self, grown: bool) -> None:
        """Take note of a change of the drawing; call it on every one. `grown` means that ink was only added."""
        if not grown:
            self.start_over()
            return
        self._ask_soon()
        if self._is_blank and not self._delay_timer.isActive():
            self._delay_timer.start()

    def stop_reading(self) -> None:
        """Do not wait for the page that is being read."""
        self._predictor.stop_reading()

    def set_framing(self, framing: str | None) -> None:
        """Ask with another framing from now on; None is the model's own."""
        self.framing = framing
        self.start_over()

    def start_over(self) -> None:
        """Drop the answers to all earlier questions, and ask again if there is ink."""
        self._generation += 1
        self._shown_revision = -1
        self._pending = None
        if not self._ink().is_empty:
            self._ask_soon()
            self._delay_timer.start()
        else:
            self._ask_timer.stop()
            self._delay_timer.stop()
            self._shown_revision = self._ink().revision
            self._is_blank = True
            self.cleared.emit()

    def _ask_soon(self) -> None:
        """Ask once the current event is handled: within it, two threads would compete for Python's lock."""
        if self._is_slow:
            self._pending, self._is_slow = None, False
        if self._pending is None and not self._ask_timer.isActive():
            self._ask_timer.start(max(0, self._pause - self._since_asked.elapsed()))

    def _ask(self) -> None:
        self._since_asked.start()
        self._is_slow = False
        self._pending = Request(self._generation, self._ink(), self.framing, self.number)
        self._predictor.read(self._pending)

    def _handle_result(self, result: Result) -> None:
        if self._is_new(result.request):
            self.shown.emit(result)

    def _handle_failure(self, request: Request, sentence: str) -> None:
        if self._is_new(request):
            self.failed.emit(request, sentence)

    def _handle_progress(self, request: Request, share: float) -> None:
        if request is self._pending:
            self._is_slow = True
            self.progressed.emit(share)

    def _is_new(self, request: Request) -> bool:
        if request is self._pending:
            self._pending, self._is_slow = None, False
            if request.ink.revision != self._ink().revision:
                self._ask_soon()
        if request.generation != self._generation or request.ink.revision < self._shown_revision:
            return False
        self._shown_revision = request.ink.revision
        self._is_blank = False
        self._delay_timer.stop()
        return True
