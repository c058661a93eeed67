"""One model of a comparison: its row and a thread of its own, so that a slow or broken model delays no other."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from digitapp.api import ModelCard
from digitapp.drawing.strokes import Ink
from digitapp.gui.answer.state import State
from digitapp.gui.inference.live_prediction import PATIENCE_MS, LivePrediction
from digitapp.gui.inference.predictor import Predictor
from digitapp.gui.inference.requests import Request, Result
from digitapp.gui.inference.shared_registry import SharedRegistry
from digitapp.gui.inference.turn import Turn
from digitapp.gui.lenses.compare.row import ComparisonRow
from digitapp.gui.lenses.compare.vote import FAILED, NO_DIGIT, NOTHING, PENDING, Vote, reads
from digitapp.models.registry import Entry

PAUSE_MS = 100
"""Every model reads a drawing at most this often: oftener nobody reads their rows, and the pen would wait for them."""


class ComparedModel(QObject):
    """Keep one row up to date with the drawing, from creation until `stop`."""

    changed = Signal()
    """Emitted when its vote may have changed."""

    def __init__(
        self,
        entry: Entry,
        card: ModelCard,
        registry: SharedRegistry,
        ink: Callable[[], Ink],
        framing: str | None,
        turn: Turn,
    ) -> None:
        super().__init__()
        self.entry = entry
        self.row = ComparisonRow(card)
        self.predictor = Predictor(registry, is_main=False, turn=turn.one_at_a_time)
        self.live_prediction = LivePrediction(self.predictor, ink, self, pause_ms=PAUSE_MS)
        self.seconds: float | None = None
        """How long the model took for its last answer; None before."""
        self._is_loaded = False
        self._is_refused = False
        self._delay_timer = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._delay_timer.timeout.connect(self._mark_old)
        self._connect()
        self.live_prediction.set_framing(framing)
        if not self.live_prediction.up_to_date:
            self.row.show_state(State.LOADING)
        self.predictor.start(entry.id)

    @property
    def vote(self) -> Vote | None:
        """Its vote on the drawing; None if there is no ink, or was none a moment ago."""
        shown = self.row.shown
        if shown.sentence:
            return FAILED
        if shown.state is State.EMPTY:
            return None
        if shown.is_old or shown.state in (State.WAITING, State.LOADING):
            return PENDING
        if shown.state is State.NOTHING:
            return NOTHING
        return reads(shown.label) if shown.label else NO_DIGIT

    def drawing_changed(self, grown: bool) -> None:
        """Take note of a change of the drawing; call it on every one. `grown` means that ink was only added."""
        if self._is_refused:
            return
        self.live_prediction.drawing_changed(grown)
        if not self._delay_timer.isActive() and not self.row.shown.is_old:
            self._delay_timer.start()

    def set_framing(self, framing: str | None) -> None:
        """Read with another framing from now on; None is the model's own."""
        if not self._is_refused:
            self.live_prediction.set_framing(framing)

    def stop(self) -> Predictor:
        """Remove the row and stop reading; return the predictor, whose thread may not have ended yet."""
        self._delay_timer.stop()
        self.predictor.blockSignals(True)
        self.predictor.stop(patience=0)
        self.row.hide()
        self.row.deleteLater()
        self.deleteLater()
        return self.predictor

    def _connect(self) -> None:
        self.live_prediction.shown.connect(self._show)
        self.live_prediction.failed.connect(self._fail)
        self.live_prediction.cleared.connect(self._empty)
        self.live_prediction.answer_delayed.connect(self._wait)
        self.predictor.loaded.connect(self._load)
        self.predictor.refused.connect(self._refuse)

    def _load(self, _card: ModelCard) -> None:
        self._is_loaded = True

    def _refuse(self, _name: str, sentence: str) -> None:
        """Show why the model cannot be loaded, until the comparison is opened again."""
        self._is_refused = True
        self._show_state(State.FAILED, sentence)

    def _show(self, result: Result) -> None:
        self.seconds = result.model_seconds
        up_to_date = self.live_prediction.up_to_date
        if up_to_date:
            self._delay_timer.stop()
        else:
            self._delay_timer.start()
        self.row.show_result(result, self.row.shown.is_old and not up_to_date)
        self.changed.emit()

    def _mark_old(self) -> None:
        """Mark the answer as old if the pen is ahead of the model."""
        if self.row.shown.values and not self.live_prediction.up_to_date:
            self.row.set_old(True)
            self.changed.emit()

    def _fail(self, _request: Request, sentence: str) -> None:
        self._show_state(State.FAILED, sentence)

    def _empty(self) -> None:
        if not self._is_refused:
            self._show_state(State.EMPTY)

    def _wait(self) -> None:
        if not self._is_refused:  # the drawing was there before the refusal
            self._show_state(State.WAITING if self._is_loaded else State.LOADING)

    def _show_state(self, state: State, sentence: str = "") -> None:
        self._delay_timer.stop()
        self.row.show_state(state, sentence)
        self.changed.emit()
