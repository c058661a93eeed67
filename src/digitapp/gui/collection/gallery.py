"""The gallery: the thumbnails of a collection's examples, to be chosen, relabelled, deleted and put on the canvas."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from digitapp.gui.accessibility.announcing import part_chosen, parts_changed
from digitapp.gui.accessibility.painted import Painted, Part, Role
from digitapp.gui.collection.example_model import PICTURE, ExampleModel
from digitapp.gui.collection.grid_view import GridView, Index
from digitapp.gui.style import theme
from digitapp.language import tr
from digitapp.teaching.example import LONGEST_LABEL

_SIDE = 56
"""Pixels of a thumbnail's side with text of the usual size."""
_PAD = theme.GRID // 2
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.KeypadModifier)
_NARROWEST_EDITOR = 15 * theme.GRID


class Gallery(GridView, Painted):
    """Shows a model's examples; those that are chosen can be deleted, relabelled, or put on the canvas."""

    accessible_role = Role.LIST
    delete_wanted = Signal()
    placed = Signal(QModelIndex)
    """Emitted with the index of an example that shall be put on the canvas."""

    def __init__(self, model: ExampleModel) -> None:
        super().__init__()
        self.setObjectName("gallery")
        self.setAccessibleName(tr("Examples"))
        self._cell = self._measured()
        self.setModel(model)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setItemDelegate(_Cells(self))
        self.doubleClicked.connect(self.placed)
        model.pictured.connect(self.viewport().update)
        for change in (model.modelReset, model.rowsInserted):
            change.connect(lambda: parts_changed(self))
        self.invitation = ""
        """What is said while there is no example."""

    def part_count(self) -> int:
        """Return how many examples there are."""
        return self.model().rowCount()

    def part(self, place: int) -> Part:
        """Return an example: its label, whose it is, and how it was read."""
        index = self.model().index(place, 0)
        said = str(index.data(Qt.ItemDataRole.AccessibleDescriptionRole))
        is_chosen, press = self.selectionModel().isSelected(index), partial(self.setCurrentIndex, index)
        return Part(said, self.visualRect(index), Role.ITEM, None, is_chosen, press)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell which example is chosen now."""
        super().currentChanged(current, previous)
        if current.isValid():
            part_chosen(self, current.row())

    @staticmethod
    def side() -> int:
        """Return the side of a thumbnail."""
        return theme.zoomed(_SIDE)

    def cell(self) -> QSize:
        """Return the size of a thumbnail with its label."""
        return self._cell

    def _measured(self) -> QSize:
        return QSize(self.side() + 2 * _PAD, self.side() + self.fontMetrics().height() + 2 * _PAD)

    def say(self, invitation: str) -> None:
        """Say something while there is no example."""
        self.invitation = invitation
        self.viewport().update()

    def minimumSizeHint(self) -> QSize:
        """Return room for a row of two."""
        return QSize(2 * self.cell().width(), self.cell().height() + _PAD)

    def sizeHint(self) -> QSize:
        """Return room for two rows."""
        return QSize(6 * self.cell().width(), 2 * self.cell().height() + _PAD)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the thumbnails; where there are none, what is to be done."""
        super().paintEvent(event)
        if self.model().rowCount() == 0 and self.invitation:
            painter = QPainter(self.viewport())
            painter.setPen(theme.current().muted)
            room = self.viewport().rect().adjusted(2 * theme.GRID, 0, -2 * theme.GRID, 0)
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self.invitation)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete, relabel or place what is chosen; letters search for nothing here."""
        key, index = event.key(), self.currentIndex()
        if key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.selectionModel().hasSelection():
            self.delete_wanted.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            self.placed.emit(index)
        elif event.text().isprintable() and event.text().strip() and event.modifiers() in _PLAIN:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Lay all out anew in text of another size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._cell = self._measured()
            self.updateGeometry()
            self.updateGeometries()


class _Cells(QStyledItemDelegate):
    """Paints one example: its thumbnail in a frame, its label below."""

    def __init__(self, gallery: Gallery) -> None:
        super().__init__(gallery)
        self._gallery = gallery

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return self._gallery.cell()

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        colours, room, side = theme.current(), QRect(option.rect), self._gallery.side()
        state = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        frame = QRect(room.left() + _PAD, room.top() + _PAD, side, side)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(colours.track if chosen else colours.paper)
        painter.setPen(
            QPen(colours.accent if chosen else colours.text if focused else colours.line, 2 if chosen else 1)
        )
        painter.drawRoundedRect(frame.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), _PAD, _PAD)
        picture = index.data(PICTURE)
        if picture is not None:
            painter.drawImage(frame, picture)
        label = str(index.data(Qt.ItemDataRole.DisplayRole))
        if chosen:
            font = QFont(self._gallery.font())
            font.setBold(True)
            painter.setFont(font)
        painter.setPen(colours.text if chosen else colours.muted)
        below = QRect(room.left() + 1, frame.bottom() + 1, room.width() - 2, painter.fontMetrics().height())
        short = painter.fontMetrics().elidedText(label[:100], Qt.TextElideMode.ElideRight, below.width())
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, short)
        painter.restore()

    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QWidget:
        editor = QLineEdit(parent)
        editor.setObjectName("relabel")
        editor.setAccessibleName(tr("Label"))
        editor.setMaxLength(LONGEST_LABEL)
        return editor

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Put the editor over the label, wide enough for a word and within the gallery."""
        cell, port = QRect(option.rect), self._gallery.viewport().rect()
        size = QSize(max(cell.width(), theme.zoomed(_NARROWEST_EDITOR)), editor.sizeHint().height())
        left = max(0, min(cell.center().x() - size.width() // 2, port.right() - size.width()))
        top = max(0, min(cell.bottom() - size.height(), port.bottom() - size.height()))
        editor.setGeometry(QRect(left, top, size.width(), size.height()))
