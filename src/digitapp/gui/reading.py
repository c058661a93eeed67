"""Keeps the answer up to date with the drawing: asks about once a frame, and drops what came too late."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from digitapp.gui.predictor import Predictor, Request, Result
from digitapp.ink import Ink

FRAME_MS = 16
"""However many points a pen sends, a drawing is read at most this often."""
PATIENCE_MS = 150
"""An answer that became worthless stays this long for the next one, so that nothing flickers."""


class Reading(QObject):
    """Stands between canvas and predictor."""

    shown = Signal(object)
    """Result: the newest, and not older than the drawing's last erasure, model or framing."""
    failed = Signal(object, str)
    """Request and sentence, by the same rule."""
    emptied = Signal()
    """There is no ink."""
    late = Signal()
    """The answer that was shown is worthless, and the next one takes its time."""

    def __init__(self, predictor: Predictor, ink: Callable[[], Ink], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._predictor = predictor
        self._ink = ink
        self._generation = 0
        self._seen = -1
        self._blank = True
        self.framing: str | None = None
        self._frame = QTimer(self, singleShot=True, interval=FRAME_MS)
        self._frame.timeout.connect(self._ask)
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self.late)
        predictor.answered.connect(self._take)
        predictor.failed.connect(self._take_failure)

    @property
    def up_to_date(self) -> bool:
        """Whether what is shown is about the drawing as it is now."""
        return self._seen == self._ink().revision and not self._frame.isActive()

    def drawing_changed(self, grown: bool) -> None:
        """To be told of every change; `grown` when ink was only added."""
        if not grown:
            self.start_over()
            return
        if not self._frame.isActive():
            self._frame.start()
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
        if any(map(len, self._ink().strokes)):
            self._frame.start()
            self._patience.start()
        else:
            self._frame.stop()
            self._patience.stop()
            self._seen = self._ink().revision
            self._blank = True
            self.emptied.emit()

    def _ask(self) -> None:
        self._predictor.read(Request(self._generation, self._ink(), self.framing))

    def _take(self, result: Result) -> None:
        if self._is_new(result.request):
            self.shown.emit(result)

    def _take_failure(self, request: Request, sentence: str) -> None:
        if self._is_new(request):
            self.failed.emit(request, sentence)

    def _is_new(self, request: Request) -> bool:
        if request.generation != self._generation or request.ink.revision < self._seen:
            return False
        self._seen = request.ink.revision
        self._blank = False
        self._patience.stop()
        return True
