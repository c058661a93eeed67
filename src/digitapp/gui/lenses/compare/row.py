"""One model's row in the comparison: its answer, all probabilities as small columns, its accuracy and time."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from digitapp.api import ModelCard
from digitapp.gui.accessibility.painted import Painted, Role, Value
from digitapp.gui.answer.state import State
from digitapp.gui.inference.requests import Result
from digitapp.gui.lenses.compare.row_content import GUESSES, MAX_COLUMNS, RowContent, content_of
from digitapp.gui.lenses.compare.row_style import LARGE, RowStyle
from digitapp.gui.models.picker import explanation, figures
from digitapp.gui.style import theme
from digitapp.gui.style.labels import tooltip
from digitapp.gui.style.theme import GRID
from digitapp.language import Marked, listed, tr
from digitapp.wording import isolated

_ANSWER = 5 * GRID
"""Width of the label's area."""
_COLUMNS = 4 * GRID
"""Height of a column for a probability of 1."""
_WIDEST = 3 * GRID
"""Largest width of a label's column and the gap beside it."""
_BAR = GRID
"""Thickness of a guess's bar."""
_CURRENT = "\N{BLACK CIRCLE}"
"""Before the title of the model that answers."""
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_CENTRE = Qt.AlignmentFlag.AlignCenter


class ComparisonRow(QWidget, Painted):
    """Show one model; the attribute `shown` is what is painted, and the row is repainted only when that changes."""

    accessible_role = Role.CHOICE
    chosen = Signal(str)
    """The id of the model, when the row is clicked or Enter is pressed on it: it shall answer."""
    dismissed = Signal(str)
    """The id of the model, when its row shall be hidden."""

    def __init__(self, card: ModelCard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.card = card
        self.shown = RowContent()
        self._is_current = False
        self.setObjectName(f"compare-{card.id}")
        self.setAccessibleName(card.title)
        self._explanation, self._figures = explanation(card), "   ".join(figures(card))
        self._measured: RowStyle | None = None
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFont(theme.tabular_font())
        self._describe()

    def show_result(self, result: Result, is_old: bool) -> None:
        """Show an answer."""
        self._show(content_of(result, is_old, self.shown.mark))

    def show_state(self, state: State, sentence: str = "") -> None:
        """Show that there is no answer, and why."""
        self._show(RowContent(state, sentence=sentence))

    def set_old(self, is_old: bool) -> None:
        """Set whether the answer is about an older state of the drawing."""
        self._show(replace(self.shown, is_old=is_old))

    def set_mark(self, word: Marked) -> None:
        """Mark the row with a word; "" removes the mark."""
        self._show(replace(self.shown, mark=word))

    def set_current(self, is_current: bool) -> None:
        """Mark the row of the model that answers."""
        if is_current != self._is_current:
            self._is_current = is_current
            self._describe()
            self.update()

    def restyle(self) -> None:
        """Take the theme and the size of text of now."""
        self._measured = None
        self.updateGeometry()
        self.update()

    def accessible_value(self) -> Value:
        """Return what the model reads, and how probable it finds that, in per cent."""
        return Value(self.shown.spoken(), 100 * self.shown.confidence if self.shown.label else None)

    def accessible_choice(self) -> bool:
        """Return whether this model answers."""
        return self._is_current

    def accessible_press(self) -> Callable[[], None]:
        """Return what has this model answer."""
        return lambda: self.chosen.emit(self.card.id)

    def changeEvent(self, event: QEvent) -> None:
        """Measure again when the font is another."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.restyle()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose the model."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.chosen.emit(self.card.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose the model by Enter or Space, hide it by Delete."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit(self.card.id)
        elif event.key() == Qt.Key.Key_Delete:
            self.dismissed.emit(self.card.id)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to read with the model, or to hide it."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Read with this model")).triggered.connect(lambda: self.chosen.emit(self.card.id))
        menu.addAction(tr("Hide this model")).triggered.connect(lambda: self.dismissed.emit(self.card.id))
        menu.popup(event.globalPos())  # the window goes on meanwhile

    def sizeHint(self) -> QSize:
        """Return the size at the dock's first width."""
        return QSize(42 * GRID, self.heightForWidth(42 * GRID))

    def minimumSizeHint(self) -> QSize:
        """Return the smallest size that keeps title, figures, columns and words apart."""
        return QSize(self._min_width(), self._base_height())

    def heightForWidth(self, width: int) -> int:
        """Return the height at a width; only a row with a long sentence is higher than the others."""
        if not self.shown.sentence:
            return self._base_height()
        text = math.ceil(self._style().wrapped(self.shown.sentence, self._inner_width(width)).boundingRect().height())
        return max(self._base_height(), 2 * GRID + GRID // 2 + self._style().line + text)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the answer at the left, the title beside it, and under the title the columns or the sentence."""
        painter, colours, shown = QPainter(self), theme.current(), self.shown
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # in all languages
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if shown.mark:
            painter.fillRect(self.rect(), colours.hover)
            painter.fillRect(QRect(0, 0, GRID // 2, self.height()), colours.text)
        if self.hasFocus():
            painter.setPen(colours.accent)
            painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
        style = self._style()
        inner = QRect(2 * GRID + _ANSWER, GRID, self._inner_width(self.width()), self.height() - 2 * GRID)
        self._paint_answer(painter, QRect(GRID, GRID, _ANSWER, self._base_height() - 2 * GRID))
        self._paint_heading(painter, QRect(inner.left(), inner.top(), inner.width(), style.line))
        below = inner.adjusted(0, style.line + GRID // 2, 0, 0)
        if shown.sentence:
            painter.setPen(colours.error)
            style.wrapped(shown.sentence, below.width()).draw(painter, QPointF(below.topLeft()))
            return
        wide = style.words
        self._paint_words(painter, QRect(below.right() + 1 - wide, below.top(), wide, below.height()))
        paint = self._paint_columns if len(self.card.labels) <= MAX_COLUMNS else self._paint_guesses
        paint(painter, below.adjusted(0, 0, -wide - GRID, 0))

    def _paint_answer(self, painter: QPainter, room: QRect) -> None:
        """Paint the label as large as fits; cut it only if it would be too small to read."""
        shown, colours = self.shown, theme.current()
        painter.setPen(colours.muted if shown.is_old or not shown.label else colours.text)
        painter.setFont(self._style().large)
        wide = painter.fontMetrics().horizontalAdvance(shown.answer)
        size = max(1.0, LARGE * min(1.0, room.width() / max(1, wide)))
        if size < LARGE:
            painter.setFont(theme.scaled_font(self, size, QFont.Weight.DemiBold))
        short = shown.answer if size > 1.0 else _elided(painter, shown.answer, room.width())
        painter.drawText(room, _CENTRE, short)

    def _paint_heading(self, painter: QPainter, room: QRect) -> None:
        colours, style = theme.current(), self._style()
        painter.setFont(style.plain)
        painter.setPen(colours.muted)
        painter.drawText(room, _RIGHT, self._figures)
        left = room.width() - style.figures - 2 * GRID
        painter.setFont(style.bold)
        painter.setPen(colours.accent if self._is_current else colours.text)
        title = f"{_CURRENT} {self.card.title}" if self._is_current else self.card.title
        painter.drawText(room, _LEFT, _elided(painter, title, left))

    def _paint_words(self, painter: QPainter, room: QRect) -> None:
        """Paint the confidence or state, and below it the mark and the time."""
        shown, colours, style = self.shown, theme.current(), self._style()
        upper = QRect(room.left(), room.top(), room.width(), room.height() // 2)
        lower = QRect(room.left(), upper.bottom() + 1, room.width(), room.height() - upper.height())
        painter.setFont(style.bold if shown.label else style.plain)
        painter.setPen(colours.muted if shown.is_old or not shown.label else colours.text)
        painter.drawText(upper, _RIGHT, isolated(shown.sureness))
        painter.setFont(style.plain)
        painter.setPen(colours.muted)
        painter.drawText(lower, _RIGHT, isolated(shown.progress))
        painter.setFont(style.bold)
        painter.setPen(colours.text)
        painter.drawText(lower, _LEFT, isolated(shown.marked))

    def _paint_columns(self, painter: QPainter, room: QRect) -> None:
        """Paint a column for each label, 0 to 100 %, in a fixed order, and the labels below if they fit."""
        shown, colours, labels = self.shown, theme.current(), self.card.labels
        pitch = min(_WIDEST, room.width() / len(labels))
        thick = max(1.0, pitch - max(1.0, 0.25 * pitch))
        best = shown.values.index(max(shown.values)) if shown.values and shown.label else -1
        painter.setFont(self._style().plain)
        fits = max(map(painter.fontMetrics().horizontalAdvance, labels)) <= pitch
        for index, label in enumerate(labels):
            track = QRectF(room.left() + index * pitch + (pitch - thick) / 2, room.top(), thick, _COLUMNS)
            painter.fillRect(track, colours.surface if shown.mark else colours.track)
            if shown.values:
                high = _COLUMNS * shown.values[index]
                colour = colours.accent if index == best and not shown.is_old else colours.bar
                painter.fillRect(track.adjusted(0, _COLUMNS - high, 0, 0), colour)
            if fits:
                painter.setPen(colours.text if index == best else colours.muted)
                below = QRectF(room.left() + index * pitch, track.bottom(), pitch, self._style().line)
                painter.drawText(below, _CENTRE, label)

    def _paint_guesses(self, painter: QPainter, room: QRect) -> None:
        """Paint a line for each of the best guesses: its bar, 0 to 100 %, and the label beside it."""
        shown, colours = self.shown, theme.current()
        height, wide = room.height() / GUESSES, room.width() // 3
        for index in range(GUESSES):
            line = QRectF(room.left(), room.top() + index * height, room.width(), height)
            track = QRectF(line.left(), line.center().y() - _BAR / 2, wide, _BAR)
            painter.fillRect(track, colours.surface if shown.mark else colours.track)
            if index < len(shown.guesses):
                label, value = shown.guesses[index]
                is_answer = label == shown.label
                bar = colours.accent if is_answer and not shown.is_old else colours.bar
                painter.fillRect(QRectF(track.left(), track.top(), wide * value, _BAR), bar)
                painter.setFont(self._style().small)
                painter.setPen(colours.text if is_answer else colours.muted)
                beside = line.adjusted(wide + GRID, 0, 0, 0)
                painter.drawText(beside, _LEFT, _elided(painter, label, int(beside.width())))

    def _show(self, shown: RowContent) -> None:
        if shown == self.shown:
            return
        is_higher = bool(shown.sentence or self.shown.sentence)
        self.shown = shown
        self._describe()
        if is_higher:
            self.updateGeometry()
        self.update()

    def _describe(self) -> None:
        spoken = self.shown.spoken()
        role = [tr("answers", "this model does")] * self._is_current
        self.setAccessibleDescription(listed([spoken, *role, *figures(self.card)]))
        self.setToolTip(tooltip(f"{self._explanation}\n{spoken}"))

    def _base_height(self) -> int:
        """Return the height of a row without a sentence."""
        return 2 * GRID + GRID // 2 + _COLUMNS + 2 * self._style().line

    def _inner_width(self, width: int) -> int:
        return max(1, width - 3 * GRID - _ANSWER)

    def _style(self) -> RowStyle:
        """Return the fonts and widths at the size of text of now."""
        if self._measured is None:
            self._measured = RowStyle.of(self, self._figures)
        return self._measured

    def _min_width(self) -> int:
        columns = 12 * GRID
        heading = self._style().figures + 2 * GRID + 12 * GRID
        return 3 * GRID + _ANSWER + max(columns + GRID + self._style().words, heading)


def _elided(painter: QPainter, text: str, width: int) -> str:
    return painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, width)
