"""The answer: the digit, large; below it the confidence with one word for how sure it is, and other guesses."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from digitapp.api import SURE, Prediction
from digitapp.gui.style import theme

_DIGIT = 7.5
_LINE = 1.5
"""Font sizes of the digit and of the line under it, as multiples of the application's."""
_HEIGHT = 20 * theme.GRID
"""Height of all rows together."""


class State(Enum):
    """The state of the answer; each value is the text that is shown."""

    EMPTY = "draw a digit"
    NOTHING = "nothing to read yet"
    WAITING = "reading …"
    LOADING = "loading the model …"
    FAILED = "no answer"
    NOT_A_DIGIT = "not a digit"
    UNSURE = "not sure"
    SURE = "sure"


_ANSWERS = (State.SURE, State.UNSURE)
_TOOLTIP = "\n".join(
    (
        "What the model reads in the drawing",
        f"{State.SURE.value}: its best guess is at least {100 * SURE:.0f} % probable",
        f"{State.UNSURE.value}: it is less probable; the second guess stands below",
        f"{State.NOT_A_DIGIT.value}: unlike the digits that the model has learnt; the closest two stand below",
    )
)


class AnswerCard(QWidget):
    """Show one answer; its properties `label`, `confidence`, `guesses` and `state` hold what is painted.

    `label` is the best guess and `guesses` are the best two, even if they are no answer.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("answer")
        self.setAccessibleName("Answer")
        self.setToolTip(_TOOLTIP)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.setMinimumHeight(13 * theme.GRID)
        self.show_state(State.EMPTY)

    @property
    def state(self) -> State:
        """Return the state that is shown."""
        return self._state

    def sizeHint(self) -> QSize:
        """Return the size of a large digit and the longest line under it."""
        return QSize(27 * theme.GRID, _HEIGHT)

    def show_prediction(self, prediction: Prediction) -> None:
        """Show what the model made of the drawing."""
        self._show(state_of(prediction), prediction.ranking[:2])

    def show_state(self, state: State) -> None:
        """Show that there is no answer, and why."""
        self._show(state, [])

    def _show(self, state: State, guesses: list[tuple[str, float]]) -> None:
        self._state, self._guesses = state, guesses
        label, confidence = guesses[0] if guesses else ("", 0.0)
        self.setProperty("label", label)
        self.setProperty("confidence", confidence)
        self.setProperty("guesses", [label for label, _ in guesses])
        self.setProperty("state", state.value)
        spoken = _spoken(state, guesses)
        if spoken != self.accessibleDescription():  # most of a digit's last points change nothing visible
            self.setAccessibleDescription(spoken)
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint an answer at fixed positions, so that nothing jumps while the pen moves; centre every other state."""
        painter = QPainter(self)
        high = min(self.height(), _HEIGHT)
        room = QRect(theme.GRID, (self.height() - high) // 2, self.width() - 2 * theme.GRID, high)
        line, foot = (QFontMetrics(theme.scaled_font(self, size)).height() for size in (_LINE, 1.0))
        gap = theme.GRID // 2
        top = room.center().y() - line // 2
        if self._state in _ANSWERS:
            top = room.bottom() + 1 - foot - gap - line
            self._paint_label(painter, QRectF(room.adjusted(0, theme.GRID, 0, top - gap - room.bottom())))
        self._paint_line(painter, QRect(room.left(), top, room.width(), line))
        self._paint_others(painter, QRect(room.left(), top + line + gap, room.width(), foot))

    def _paint_label(self, painter: QPainter, room: QRectF) -> None:
        """Paint the label in the middle, shrunk to fit, since it may be a whole word."""
        label = self._guesses[0][0]
        painter.setPen(theme.current().text)
        painter.setFont(theme.scaled_font(self, _DIGIT, QFont.Weight.DemiBold))
        box = QRectF(painter.fontMetrics().tightBoundingRect(label))
        size = _DIGIT * min(1.0, room.width() / max(box.width(), 1), room.height() / max(box.height(), 1))
        if size < _LINE:
            self._paint_phrase(painter, room, label)
            return
        painter.setFont(theme.scaled_font(self, size, QFont.Weight.DemiBold))
        box = QRectF(painter.fontMetrics().tightBoundingRect(label))
        painter.drawText(room.center() - box.center(), label)

    def _paint_phrase(self, painter: QPainter, room: QRectF, label: str) -> None:
        """Paint a label in several rows if it would be too small to read in one."""
        wrap = QTextOption(Qt.AlignmentFlag.AlignCenter)
        wrap.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        for size in (_LINE, 1.0):
            painter.setFont(theme.scaled_font(self, size, QFont.Weight.DemiBold))
            if painter.boundingRect(room, label, wrap).height() <= room.height():
                break
        painter.drawText(room, label, wrap)

    def _paint_line(self, painter: QPainter, room: QRect) -> None:
        """Paint how probable the answer is, and the state."""
        bold = self._state in (State.SURE, State.NOT_A_DIGIT)
        painter.setFont(theme.scaled_font(self, _LINE, QFont.Weight.DemiBold if bold else QFont.Weight.Normal))
        painter.setPen(_line_colour(self._state))
        share = f"{percent(self._guesses[0][1])}   " if self._state in _ANSWERS else ""
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, share + self._state.value)

    def _paint_others(self, painter: QPainter, room: QRect) -> None:
        """Paint the other guesses, a row each; a label that is too long is cut, but never the number."""
        painter.setFont(theme.scaled_font(self, 1.0))
        painter.setPen(theme.current().muted)
        metrics = painter.fontMetrics()
        for word, label, value in _others(self._state, self._guesses):
            taken = metrics.horizontalAdvance(f"{word} , {value}") + theme.GRID // 2  # the parts' widths are rounded
            short = metrics.elidedText(label, Qt.TextElideMode.ElideRight, room.width() - taken)
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, f"{word} {short}, {value}")
            room.translate(0, room.height())


def percent(share: float) -> str:
    """Return a share as per cent, rounded to a tenth."""
    return f"{100 * share:.1f} %"


def state_of(prediction: Prediction) -> State:
    """Return the state that a prediction stands for."""
    if prediction.label is None:
        return State.NOTHING
    if not prediction.is_digit:
        return State.NOT_A_DIGIT
    return State.SURE if prediction.is_sure else State.UNSURE


def _others(state: State, guesses: list[tuple[str, float]]) -> list[tuple[str, str, str]]:
    """Return the rows below the line: a word, a label and its probability."""
    words = {State.NOT_A_DIGIT: ("closest", "then"), State.UNSURE: ("", "or")}.get(state, ())
    rows = zip(words, guesses, strict=False)
    return [(word, label, percent(share)) for word, (label, share) in rows if word]


def _spoken(state: State, guesses: list[tuple[str, float]]) -> str:
    """Return everything that is painted, as text to be read aloud."""
    answer = [f"{guesses[0][0]}, {percent(guesses[0][1])}, {state.value}"] if state in _ANSWERS else [state.value]
    others = ", ".join(f"{word} {label}, {value}" for word, label, value in _others(state, guesses))
    return "; ".join(answer + [others] * bool(others))


def _line_colour(state: State) -> QColor:
    colours = theme.current()
    named = {State.SURE: colours.accent, State.NOT_A_DIGIT: colours.text, State.FAILED: colours.error}
    return named.get(state, colours.muted)
