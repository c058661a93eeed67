"""Keeps the answer up to date with the drawing: asks again once it is answered, and drops what came too late."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer, Signal

from digitapp.drawing.strokes import Ink
from digitapp.gui.inference.predictor import Predictor
from digitapp.gui.inference.requests import Request, Result

FRAME_MS = 16
"""However many points a pen sends, what is not the answer itself is brought up to date at most this often."""
PAUSE_MS = 5
"""Nor is a drawing read more often than this: each event of a mouse has its answer, and a faster pen finds time."""
PATIENCE_MS = 150
"""An answer that became worthless stays this long for the next one, so that nothing flickers."""


class LivePrediction(QObject):
    """Stands between canvas and predictor."""

    shown = Signal(object)
    """Result: the newest, and not older than the drawing's last erasure, model or framing."""
    failed = Signal(object, str)
    """Request and sentence, by the same rule."""
    cleared = Signal()
    """There is no ink."""
    answer_delayed = Signal()
    """The answer that was shown is worthless, and the next one takes its time."""

    def __init__(
        self, predictor: Predictor, ink: Callable[[], Ink], parent: QObject | None = None, *, pause_ms: int = PAUSE_MS
    ) -> None:
        super().__init__(parent)
        self._predictor = predictor
        self._ink = ink
        self._pause = pause_ms
        self._generation = 0
        self._seen = -1
        self._blank = True
        self.framing: str | None = None
        self._asked: Request | None = None
        """What is being read, whose answer counts; the next question waits for it."""
        self._next = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._next.timeout.connect(self._ask)
        self._since = QElapsedTimer()
        """Since the last question."""
        self._since.start()
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self.answer_delayed)
        predictor.answered.connect(self._take)
        predictor.failed.connect(self._take_failure)

    @property
    def up_to_date(self) -> bool:
        """Whether what is shown is about the drawing as it is now."""
        return self._seen == self._ink().revision and not self._next.isActive()

    @property
    def is_about_to_ask(self) -> bool:
        """Whether the next question is put without a further change."""
        return self._next.isActive()

    @property
    def is_at_rest(self) -> bool:
        """Whether a change of the drawing is asked about at once."""
        return self._asked is None and not self.is_about_to_ask and self._since.hasExpired(self._pause)

    def drawing_changed(self, grown: bool) -> None:
        """To be told of every change; `grown` when ink was only added."""
        if not grown:
            self.start_over()
            return
        self._ask_soon()
        if self._blank and not self._patience.isActive():
            self._patience.start()

    def set_framing(self, framing: str | None) -> None:
        """None for the model's own."""
        self.framing = framing
        self.start_over()

    def start_over(self) -> None:
        """Nothing that was asked before may be shown any more."""
        self._generation += 1
        self._seen = -1
        self._asked = None
        if any(map(len, self._ink().strokes)):
            self._ask_soon()
            self._patience.start()
        else:
            self._next.stop()
            self._patience.stop()
            self._seen = self._ink().revision
            self._blank = True
            self.cleared.emit()

    def _ask_soon(self) -> None:
        """After the event that is being handled, at the earliest: else two threads would want Python's lock in it."""
        if self._asked is None and not self._next.isActive():
            self._next.start(max(0, self._pause - self._since.elapsed()))

    def _ask(self) -> None:
        self._since.start()
        self._asked = Request(self._generation, self._ink(), self.framing)
        self._predictor.read(self._asked)

    def _take(self, result: Result) -> None:
        if self._is_new(result.request):
            self.shown.emit(result)

    def _take_failure(self, request: Request, sentence: str) -> None:
        if self._is_new(request):
            self.failed.emit(request, sentence)

    def _is_new(self, request: Request) -> bool:
        if request is self._asked:
            self._asked = None
            if request.ink.revision != self._ink().revision:
                self._ask_soon()
        if request.generation != self._generation or request.ink.revision < self._seen:
            return False
        self._seen = request.ink.revision
        self._blank = False
        self._patience.stop()
        return True
