"""The list of models, each with its accuracy on two kinds of handwriting, or the reason why it cannot be used."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEvent,
    QMargins,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSignalBlocker,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter, QPaintEvent, QStandardItem, QStandardItemModel, QWheelEvent
from PySide6.QtWidgets import QComboBox, QStyledItemDelegate, QWidget

from digitapp.api import Figure, ModelCard
from digitapp.gui.style import theme
from digitapp.gui.style.labels import tooltip
from digitapp.language import Marked, grouped, listed, mark, number, tr, translated
from digitapp.models.registry import Entry
from digitapp.outside_text import shown
from digitapp.wording import isolated, measured_percent

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionViewItem

IMAGES = (("mnist-test", Marked("MNIST")), ("optdigits-test", Marked("optdigits")))
"""Data sets of scanned digits and their short names; a model shows its figure for the first that it was measured on."""
PEN = (("pen-strokes-held-out", mark("pen")),)
_COLUMN, _LEAST, _MOST, _LIST = 15 * theme.GRID, 14 * theme.GRID, 32 * theme.GRID, 58 * theme.GRID
"""Widths of a column of figures, of the picker at least and at most, and of its list, at the usual size of text."""
_ID = Qt.ItemDataRole.UserRole
_FIGURES = Qt.ItemDataRole.UserRole + 1
_REASON = Qt.ItemDataRole.UserRole + 2
_BESIDE_TITLE = 6 * theme.GRID
"""More than frame, padding and arrow of the closed list take."""
_Index = QModelIndex | QPersistentModelIndex


class ModelPicker(QComboBox):
    """Choose a model; unusable models are listed too, disabled, with the reason."""

    chosen = Signal(str)
    """Emitted with a model's id when the user chooses it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("modelPicker")
        self.setAccessibleName(tr("Model"))
        self.setToolTip(tr("The model that reads (Ctrl+1 to Ctrl+9)"))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.setItemDelegate(_Row(self))
        self.setPlaceholderText(tr("no model yet"))
        self._rows = QStandardItemModel(self)
        self.setModel(self._rows)
        self._fit()
        self._emitted_row = -1
        self.currentIndexChanged.connect(self._emit_chosen)
        self.activated.connect(self._emit_chosen_again)

    def changeEvent(self, event: QEvent) -> None:
        """Be as wide as suits another size of text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        self.setMinimumWidth(_LEAST)
        self.setMaximumWidth(theme.zoomed(_MOST))

    def set_entries(self, entries: Sequence[Entry]) -> None:
        """Show these models; the selected one stays selected."""
        chosen = self.currentData(_ID)
        with QSignalBlocker(self):
            self._rows.clear()
            for entry in entries:
                self._rows.appendRow(_item(entry))
            self.setCurrentIndex(-1)
        if chosen is not None:
            self.select(chosen)

    def select(self, name: str) -> None:
        """Select a model without emitting `chosen`."""
        with QSignalBlocker(self):
            self.setCurrentIndex(self.findData(name, _ID))

    def sizeHint(self) -> QSize:
        """Return room for the longest title as `paintEvent` counts it."""
        return super().sizeHint().grownBy(QMargins(0, 0, 2 * theme.GRID, 0))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a title that is too long with an ellipsis; with a style sheet Qt just cuts it."""
        if self.fontMetrics().horizontalAdvance(self.currentText()) <= self.width() - _BESIDE_TITLE:
            super().paintEvent(event)
        else:
            self._paint_shortened()

    def _paint_shortened(self) -> None:
        from PySide6.QtWidgets import QStyle, QStyleOptionComboBox, QStylePainter  # QStyle takes 8 ms at the start

        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        part = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, self).width() - theme.GRID
        option.currentText = self.fontMetrics().elidedText(option.currentText, Qt.TextElideMode.ElideRight, room)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def showPopup(self) -> None:
        """Open the list, wide enough for the figures."""
        self.view().setMinimumWidth(theme.zoomed(_LIST))
        super().showPopup()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ignore the wheel, which would change the model; the open list still scrolls."""
        event.ignore()

    def _emit_chosen(self, row: int) -> None:
        self._emitted_row = row
        if row >= 0:
            self.chosen.emit(self.itemData(row, _ID))

    def _emit_chosen_again(self, row: int) -> None:
        """Emit `chosen` also for the model that is selected already, to restart one that has ended."""
        if self._emitted_row != row:
            self.chosen.emit(self.itemData(row, _ID))
        self._emitted_row = -1


class _Row(QStyledItemDelegate):
    """Paint one model in the list: its title and two figures, or its title and why it cannot be used."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(super().sizeHint(option, index).width(), theme.zoomed(4 * theme.GRID))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        from PySide6.QtWidgets import QStyle

        colours = theme.current()
        rect: QRect = option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # in all languages: titles, then figures
        if selected:
            painter.fillRect(rect, colours.accent)
        room = rect.adjusted(theme.GRID, 0, -theme.GRID, 0)
        reason = index.data(_REASON)
        painter.setPen(colours.on_accent if selected else colours.muted if reason else colours.text)
        if reason:
            _draw_text(painter, room, f"{index.data()} {theme.DASH} {reason}", Qt.AlignmentFlag.AlignLeft)
        else:
            images, pen = index.data(_FIGURES)
            column = theme.zoomed(_COLUMN)
            _draw_text(painter, room.adjusted(0, 0, -2 * column, 0), index.data(), Qt.AlignmentFlag.AlignLeft)
            _draw_text(painter, room.adjusted(0, 0, -column, 0), images, Qt.AlignmentFlag.AlignRight)
            _draw_text(painter, room, pen, Qt.AlignmentFlag.AlignRight)
        painter.restore()


def _draw_text(painter: QPainter, room: QRect, text: str, side: Qt.AlignmentFlag) -> None:
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, side | Qt.AlignmentFlag.AlignVCenter, shown)


def _item(entry: Entry) -> QStandardItem:
    item = QStandardItem(shown(entry.title))
    item.setData(entry.id, _ID)
    if entry.card is None or entry.reason:
        item.setEnabled(entry.is_usable)
        item.setData(shown(entry.reason), _REASON)
        item.setToolTip(tooltip(f"{entry.path}: {entry.reason}"))
        item.setAccessibleDescription(tr("cannot be used: {reason}").format(reason=entry.reason))
    else:
        item.setData(figures(entry.card), _FIGURES)
        item.setToolTip(tooltip(explanation(entry.card)))
        item.setAccessibleDescription(listed(figures(entry.card)))
    return item


def figures(card: ModelCard) -> tuple[str, str]:
    """Return the accuracy on images and on pen strokes, as text; an en dash where it was not measured."""
    return _figure(card, IMAGES), _figure(card, PEN)


def headline(card: ModelCard) -> str:
    """Return how well a model reads, in words that need no explanation; "" where nothing was measured."""
    sets = ((PEN, tr("unseen writers")), (IMAGES, ""))
    found = [(words or name, figure) for known, words in sets for name, figure in [_first(card, known)] if figure]
    parts = [f"{words} {measured_percent(figure.accuracy)}" for words, figure in found]
    return tr("read right: {figures}").format(figures=" · ".join(parts)) if parts else ""


def explanation(card: ModelCard) -> str:
    """Return the title and the figures in full, with confidence intervals."""
    lines = [card.title]
    images = tr("{name}, scanned digits: {share} % ({low} to {high}, n = {count})")
    pen = tr("{name}, pen strokes of people it was not trained on: {share} % ({low} to {high}, n = {count})")
    for sets, said in ((IMAGES, images), (PEN, pen)):
        name, figure = _first(card, sets)
        if figure:
            low, high = (measured_percent(bound) for bound in figure.ci95)
            share, count = number(100 * figure.accuracy, 2), grouped(figure.n)
            lines.append(said.format(name=name, share=share, low=low, high=high, count=count))
    return "\n".join(lines)


def _figure(card: ModelCard, sets: Sequence[tuple[str, Marked]]) -> str:
    name, figure = _first(card, sets)
    return isolated(f"{name} {measured_percent(figure.accuracy) if figure else theme.DASH}")


def _first(card: ModelCard, sets: Sequence[tuple[str, Marked]]) -> tuple[str, Figure | None]:
    measured = ((translated(name), card.figure(data)) for data, name in sets)
    return next(((name, figure) for name, figure in measured if figure), (translated(sets[0][1]), None))
