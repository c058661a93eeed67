"""The answer card: the label, large; under it how sure that is, and what else it may be. Every part keeps its place."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QResizeEvent, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from digitapp.api import SURE, SURE_DIGITNESS, ModelCard, Prediction
from digitapp.gui.accessibility.painted import Painted, Role, Value
from digitapp.gui.answer.state import State, state_of
from digitapp.gui.inference.requests import Number
from digitapp.gui.style import theme
from digitapp.language import NO_TEXT, Marked, grouped, listed, number, significant, tr, translated
from digitapp.wording import CANNOT_TELL, PERHAPS_NO_DIGIT, percent

_DIGIT, _LARGE_DIGIT, _SMALLEST_DIGIT = 5.0, 24.0, 3.0
_LINE, _LARGE_LINE = 1.2, 2.0
"""Sizes in those of the application's font: the label, also while presenting and at least, and the line under it."""
INSET = theme.GRID + 2
"""Pixels at the left and right in which nothing is painted."""
_NO_LABEL = "\N{EN DASH}"

_ANSWERS = (State.SURE, State.UNSURE)


class AnswerCard(QWidget, Painted):
    """Shows one answer; its properties `label`, `confidence`, `guesses` and `state` say the same as what is painted.

    `label` is the best guess and `guesses` are the best two, also where they are no answer.
    """

    accessible_role = Role.TEXT

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("answer")
        self.setAccessibleName(tr("Answer"))
        self.setToolTip(_tooltip(SURE_DIGITNESS))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._expected: str | None = None
        self._tells_non_digits = True
        self._digit_line = ""
        """What is said of the digit of a number that is looked at; "" where the drawing is no number."""
        self._is_large, self._digit, self._line_size = False, _DIGIT, _LINE
        self._seen: tuple[object, object, object] = (None, None, None)
        """What is painted in each of `_areas`."""
        self.show_state(State.EMPTY)

    @property
    def state(self) -> State:
        """What is shown."""
        return self._state

    @property
    def said(self) -> str:
        """The answer in a few words, such as "7, sure, 99.2 %"; or why there is none."""
        if self._state in _ANSWERS:
            label, confidence = self._guesses[0]
            return listed((label, self._state.words, percent(confidence)))
        return ": ".join(filter(None, (self._state.words, self._second_line())))

    def accessible_value(self) -> Value:
        """Return the answer, and how probable it is in per cent."""
        return Value(self.said, 100 * self._guesses[0][1] if self._state in _ANSWERS else None)

    def sizeHint(self) -> QSize:
        """Return room for a large digit, and for the longest line under it."""
        return QSize(self._line_width(_LINE), self._height(self._digit))

    def minimumSizeHint(self) -> QSize:
        """Return the same width, and less height for the label."""
        return QSize(self.sizeHint().width(), self._height(_SMALLEST_DIGIT))

    def set_card(self, card: ModelCard) -> None:
        """Take another model: one that cannot tell what is no digit says so."""
        self._tells_non_digits = card.tells_non_digits
        self.setToolTip(_tooltip(card.sure_digitness if card.tells_non_digits else None))
        self._show(self._state, self._guesses)

    def set_large(self, large: bool) -> None:
        """Show the label larger, to be read from far."""
        self._is_large, self._digit = large, _LARGE_DIGIT if large else _DIGIT
        self._fit_line()
        self.updateGeometry()

    def expect(self, label: str | None) -> None:
        """Say which label the drawing has, None for none: the answer is then right or wrong."""
        self._expected = label
        self._show(self._state, self._guesses)
        self.update()

    def show_prediction(self, prediction: Prediction, problem: Marked = NO_TEXT) -> None:
        """Show what the model made of the drawing, and what was the problem with its picture, if there was one."""
        self._digit_line = ""
        self._show(state_of(prediction, problem), prediction.ranking[:2])

    def show_number(self, number: Number) -> None:
        """Show the number that the drawing is, and below it the digit that is looked at."""
        reading, digit = number.reading, number.reading.digits[number.inspected]
        share = tr("as you said") if digit.is_corrected else percent(digit.confidence)
        place, count = grouped(number.inspected + 1), grouped(len(reading.digits))
        said = tr("digit {place} of {count}: {label}, {share}")
        self._digit_line = said.format(place=place, count=count, label=digit.label, share=share)
        state = State.SURE if reading.is_sure else State.UNSURE
        self._show(state, [(reading.text.replace("\n", " "), reading.confidence)])

    def show_state(self, state: State) -> None:
        """Show that there is no answer, and why."""
        self._digit_line = ""
        self._show(state, [])

    @property
    def verdict(self) -> str:
        """What the drawing's own label says of the answer; "" without a label or an answer."""
        if self._expected is None or not self._guesses:
            return ""
        return tr("wrong, it is labelled {label}").format(label=self._expected) if self._is_wrong else tr("right")

    @property
    def _is_wrong(self) -> bool:
        return self._expected is not None and bool(self._guesses) and self._guesses[0][0] != self._expected

    def _show(self, state: State, guesses: list[tuple[str, float]]) -> None:
        self._state, self._guesses = state, guesses
        label, confidence = guesses[0] if guesses else ("", 0.0)
        self.setProperty("label", label)
        self.setProperty("confidence", confidence)
        self.setProperty("guesses", [label for label, _ in guesses])
        self.setProperty("state", state.value)
        spoken = "; ".join(filter(None, (listed(self._words()), self._second_line())))
        if state in _ANSWERS:
            spoken = f"{label}, {spoken}"
        if spoken != self.accessibleDescription():  # most points that finish a digit change nothing that is seen
            self.setAccessibleDescription(spoken)
        before, self._seen = self._seen, ((state, label), (state, self._line()), (self._is_wrong, self._second_line()))
        if before != self._seen:
            for old, new, area in zip(before, self._seen, self._areas(), strict=True):
                if old != new:  # a share changes more often than the label, which takes as long as all else
                    self.update(area)

    def _areas(self) -> tuple[QRect, QRect, QRect]:
        """Return the places of the label, the line under it and the second line."""
        line, foot = self._line_height(), self.fontMetrics().height()
        room = self.rect().adjusted(INSET, 1, -INSET, 0)
        foot_top = room.bottom() + 1 - foot
        line_top = foot_top - line
        label = QRect(0, 0, self.width(), line_top)
        return label, QRect(room.left(), line_top, room.width(), line), QRect(room.left(), foot_top, room.width(), foot)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the label, the line under it and the second line, each in its own place, where they have changed."""
        painter, changed = QPainter(self), event.region()
        label, line, foot = self._areas()
        if changed.intersects(label):
            gap = line.height() // 4 if self._is_large else 0
            self._paint_label(painter, QRectF(label.adjusted(INSET, 1 + gap, -INSET, -gap)))
        if changed.intersects(line):
            painter.setFont(theme.scaled_font(self, self._line_size, QFont.Weight.DemiBold))
            painter.setPen(_line_colour(self._state))
            _write(painter, line, self._line())
        if changed.intersects(foot):
            painter.setFont(theme.scaled_font(self, 1.0))
            painter.setPen(theme.current().error if self._is_wrong else theme.current().muted)
            _write(painter, foot, self._second_line())

    def _line(self) -> str:
        return " · ".join(self._words())

    def _words(self) -> tuple[str, ...]:
        """Return how probable the answer is, and the word of state."""
        return (percent(self._guesses[0][1]), self._state.words) if self._state in _ANSWERS else (self._state.words,)

    def _second_line(self) -> str:
        """Return whether the answer is right, where that is known, what else the drawing may be, or what is unknown."""
        if self.verdict or self._digit_line:
            return self.verdict or self._digit_line
        if self._state in (State.NOT_A_DIGIT, State.UNEVEN_LIGHT):
            guess = tr("if it had to be one: {label}")
            return guess.format(label=self._guesses[0][0]) if self._guesses else tr("photograph it in even light")
        if self._state is State.UNSURE and self._guesses[0][1] >= SURE:
            return translated(PERHAPS_NO_DIGIT)
        if self._state is State.UNSURE and len(self._guesses) > 1:
            label, share = self._guesses[1]
            return tr("or {label}, {share}", "the second guess").format(label=label, share=percent(share))
        return translated(CANNOT_TELL) if self._state is State.SURE and not self._tells_non_digits else ""

    def _paint_label(self, painter: QPainter, room: QRectF) -> None:
        """Paint the label where lines begin; it may be a whole word and the room low, so it is made to fit."""
        dashed = State.NOTHING, State.FAILED, State.UNEVEN_LIGHT
        if self._state is State.EMPTY or not (self._guesses or self._state in dashed):
            return
        is_answer = self._state in _ANSWERS
        label = self._guesses[0][0] if is_answer else _NO_LABEL
        painter.setPen(theme.current().text if is_answer else theme.current().muted)
        wanted = self._digit if is_answer else _DIGIT  # a dash of a digit's size would be a beam
        painter.setFont(theme.scaled_font(self, wanted, QFont.Weight.DemiBold))
        box = QRectF(painter.fontMetrics().tightBoundingRect(label))
        size = wanted * min(1.0, room.width() / max(box.width(), 1), room.height() / max(box.height(), 1))
        if size < _LINE:
            self._paint_phrase(painter, room, label)
            return
        painter.setFont(theme.scaled_font(self, size, QFont.Weight.DemiBold))
        box = QRectF(painter.fontMetrics().tightBoundingRect(label))
        top = room.top() + max(0.0, (room.height() - box.height()) / 2)
        left = room.right() - box.width() if self.isRightToLeft() else room.left()
        painter.drawText(QPointF(left - box.left(), top - box.top()), label)

    def _paint_phrase(self, painter: QPainter, room: QRectF, label: str) -> None:
        """Paint a label that would be too small to read in one row."""
        side = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        wrap = QTextOption(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        wrap.setTextDirection(Qt.LayoutDirection.LeftToRight)  # as numbers stand on the page, in all languages
        wrap.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        for size in (_LINE, 1.0):
            painter.setFont(theme.scaled_font(self, size, QFont.Weight.DemiBold))
            if painter.boundingRect(room, label, wrap).height() <= room.height():
                break
        painter.drawText(room, label, wrap)

    def _line_height(self) -> int:
        return QFontMetrics(theme.scaled_font(self, self._line_size, QFont.Weight.DemiBold)).height()

    def _line_width(self, size: float) -> int:
        """Return the width that the longest line needs."""
        metrics = QFontMetrics(theme.scaled_font(self, size, QFont.Weight.DemiBold))
        longest = f"{percent(1.0)} · {State.UNSURE.words} ", *(state.words for state in State)
        return max(map(metrics.horizontalAdvance, longest)) + 2 * INSET

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Find the size of the line anew."""
        super().resizeEvent(event)
        self._fit_line()

    def _fit_line(self) -> None:
        """Make the line large while presenting, where the longest one still fits."""
        fits = self._line_width(_LARGE_LINE) <= self.width()
        self._line_size = _LARGE_LINE if self._is_large and fits else _LINE

    def _height(self, size: float) -> int:
        digit = QFontMetrics(theme.scaled_font(self, size, QFont.Weight.DemiBold)).capHeight()
        return digit + 2 * theme.GRID + self._line_height() + self.fontMetrics().height()


def _tooltip(sure_digitness: float | None) -> str:
    """Return what the words mean for a model that is sure from this digitness on, None for one that gives none."""
    unless_told = (
        tr("sure: its best guess is at least {share} % probable; this model cannot tell what is no digit"),
        tr("not sure: it is less probable; the second guess stands below"),
    )
    told = (
        tr(
            "sure: its best guess is at least {share} % probable, and the drawing like a digit "
            "(digitness at least {digitness})"
        ),
        tr("not sure: it is less probable, or the drawing less like a digit; the line below says which"),
        tr("not a digit: unlike the digits that the model has learnt; its best guess stands below"),
    )
    lines = tr("What the model reads in the drawing"), *(unless_told if sure_digitness is None else told)
    return "\n".join(lines).format(share=number(100 * SURE), digitness=significant(sure_digitness or 0.0))


def _write(painter: QPainter, room: QRect, text: str) -> None:
    short = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, short)


def _line_colour(state: State) -> QColor:
    colours = theme.current()
    named = {State.SURE: colours.accent, State.UNSURE: colours.warning, State.NOT_A_DIGIT: colours.text}
    return {**named, State.FAILED: colours.error, State.UNEVEN_LIGHT: colours.warning}.get(state, colours.muted)
