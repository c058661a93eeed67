"""The answer: the digit, large, and under it the confidence and one word of how sure that is."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from digitapp.api import Prediction
from digitapp.gui import theme

SURE = 0.9
"""From this confidence on an answer is called sure."""
_DIGIT = 7.5
_LINE = 1.5
"""Sizes of the digit and of the line under it, in sizes of the application's font."""
_HIGH = 18 * theme.GRID
"""Height of both together."""


class State(Enum):
    """What can be said about the drawing."""

    EMPTY = "draw a digit"
    NOTHING = "nothing to read yet"
    WAITING = "reading …"
    LOADING = "loading the model …"
    FAILED = "no answer"
    UNSURE = "not sure"
    SURE = "sure"


class Answer(QWidget):
    """Shows one answer; its properties `label`, `confidence` and `state` say the same as what is painted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("answer")
        self.setAccessibleName("Answer")
        self.setToolTip(f"What the model reads; “sure” from {SURE:.0%} on".replace("%", " %"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.setMinimumHeight(12 * theme.GRID)
        self.show_state(State.EMPTY)

    @property
    def state(self) -> State:
        """What is shown."""
        return self._state

    def sizeHint(self) -> QSize:
        """Room for a large digit, and for the longest line under it."""
        return QSize(27 * theme.GRID, _HIGH)

    def show_prediction(self, prediction: Prediction) -> None:
        """Shows what the model made of the drawing."""
        if prediction.label is None:
            self.show_state(State.NOTHING)
        else:
            confidence = prediction.confidence
            self._show(State.SURE if confidence >= SURE else State.UNSURE, prediction.label, confidence)

    def show_state(self, state: State) -> None:
        """Shows that there is no answer, and why."""
        self._show(state, "", 0.0)

    def _show(self, state: State, label: str, confidence: float) -> None:
        self._state, self._label, self._confidence = state, label, confidence
        self.setProperty("label", label)
        self.setProperty("confidence", confidence)
        self.setProperty("state", state.value)
        self.setAccessibleDescription(f"{label}, {self._line()}" if label else state.value)
        self.update()

    def _line(self) -> str:
        return f"{percent(self._confidence)}   {self._state.value}" if self._label else self._state.value

    def paintEvent(self, event: QPaintEvent) -> None:
        """The label in the middle and the line at the bottom; the line alone stands in the middle."""
        colours = theme.current()
        painter = QPainter(self)
        high = min(self.height(), _HIGH)
        room = QRect(0, (self.height() - high) // 2, self.width(), high)
        sure = self._state is State.SURE
        painter.setFont(theme.scaled_font(self, _LINE, QFont.Weight.DemiBold if sure else QFont.Weight.Normal))
        painter.setPen(colours.accent if sure else colours.error if self._state is State.FAILED else colours.muted)
        if not self._label:
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, self._line())
            return
        below = painter.fontMetrics().height() + theme.GRID
        painter.drawText(room, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom, self._line())
        painter.setPen(colours.text)
        self._paint_label(painter, QRectF(room.adjusted(0, theme.GRID, 0, -below)))

    def _paint_label(self, painter: QPainter, room: QRectF) -> None:
        """The label in the middle; it may be a whole word and the room low, so it is made to fit."""
        painter.setFont(theme.scaled_font(self, _DIGIT, QFont.Weight.DemiBold))
        box = QRectF(painter.fontMetrics().tightBoundingRect(self._label))
        scale = min(1.0, room.width() / max(box.width(), 1), room.height() / max(box.height(), 1))
        painter.setFont(theme.scaled_font(self, _DIGIT * scale, QFont.Weight.DemiBold))
        box = QRectF(painter.fontMetrics().tightBoundingRect(self._label))
        painter.drawText(room.center() - box.center(), self._label)


def percent(share: float) -> str:
    """A share in per cent, to a tenth."""
    return f"{100 * share:.1f} %"
