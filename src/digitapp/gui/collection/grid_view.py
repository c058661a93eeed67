"""A list in rows of cells of one size: where each is follows from its number, so that 100,000 cost what ten do.

`QListView` lays all its items out anew whenever one is added, which takes half a second of 100,000.
"""

from __future__ import annotations

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyleOptionViewItem

Index = QModelIndex | QPersistentModelIndex


class GridView(QAbstractItemView):
    """Shows a model's rows in the direction of reading, and scrolls up and down."""

    def cell(self) -> QSize:
        """Return the size of a cell."""
        return QSize(32, 32)

    @property
    def columns(self) -> int:
        """How many cells stand side by side."""
        return max(1, self.viewport().width() // self.cell().width())

    def visualRect(self, index: Index) -> QRect:
        """Return where a cell is in the viewport."""
        if not index.isValid():
            return QRect()
        line, column = divmod(index.row(), self.columns)
        size = self.cell()
        unmirrored = QRect(QPoint(column * size.width(), line * size.height() - self.verticalOffset()), size)
        return QStyle.visualRect(self.layoutDirection(), self.viewport().rect(), unmirrored)

    def indexAt(self, point: QPoint) -> QModelIndex:
        """Return what is at a point of the viewport."""
        size, along = self.cell(), self._along(point)
        column, line = along // size.width(), (point.y() + self.verticalOffset()) // size.height()
        row = line * self.columns + column
        if not (0 <= column < self.columns and 0 <= row < self._count()):
            return QModelIndex()
        return self.model().index(row, 0)

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Scroll as little as shows a cell whole."""
        room, bar = self.visualRect(index), self.verticalScrollBar()
        if room.top() < 0:
            bar.setValue(bar.value() + room.top())
        elif room.bottom() > self.viewport().height():
            bar.setValue(bar.value() + min(room.top(), room.bottom() - self.viewport().height()))

    def horizontalOffset(self) -> int:
        """Return 0: it does not scroll sideways."""
        return 0

    def verticalOffset(self) -> int:
        """Return how far it is scrolled, in pixels."""
        return self.verticalScrollBar().value()

    def isIndexHidden(self, index: Index) -> bool:
        """Return False: all can be seen."""
        return False

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Return where an arrow or another key leads."""
        moves, page = QAbstractItemView.CursorAction, max(1, self.viewport().height() // self.cell().height())
        right = -1 if self.isRightToLeft() else 1
        steps = {
            moves.MoveLeft: -right,
            moves.MovePrevious: -1,
            moves.MoveRight: right,
            moves.MoveNext: 1,
            moves.MoveUp: -self.columns,
            moves.MoveDown: self.columns,
            moves.MovePageUp: -page * self.columns,
            moves.MovePageDown: page * self.columns,
            moves.MoveHome: -self._count(),
            moves.MoveEnd: self._count(),
        }
        if self._count() == 0:
            return QModelIndex()
        now = self.currentIndex().row()
        wanted = 0 if now < 0 else min(max(now + steps[action], 0), self._count() - 1)
        return self.model().index(wanted, 0)

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Choose all from the cell at a rectangle's first corner to the one at its last, in the order of reading."""
        chosen = QItemSelection()
        first, last = (self.indexAt(corner) for corner in (rect.topLeft(), rect.bottomRight()))
        if first.isValid():
            last = last if last.isValid() else self.model().index(self._nearest(rect.bottomRight()), 0)
            start, stop = sorted((first, last), key=QModelIndex.row)
            chosen.select(start, stop)
        self.selectionModel().select(chosen, command)

    def _nearest(self, point: QPoint) -> int:
        """Return the row of the cell nearest to a point, as in reading."""
        size = self.cell()
        column = min(max(self._along(point) // size.width(), 0), self.columns - 1)
        line = max(0, (point.y() + self.verticalOffset()) // size.height())
        return min(line * self.columns + column, self._count() - 1)

    def _along(self, point: QPoint) -> int:
        """Return how far a point is from where lines begin."""
        return QStyle.visualPos(self.layoutDirection(), self.viewport().rect(), point).x()

    def visualRegionForSelection(self, selection: object) -> QRegion:
        """Return all of the viewport: so little is seen that telling more would take longer than painting it."""
        return QRegion(self.viewport().rect())

    def updateGeometries(self) -> None:
        """Let the scroll bar span all rows."""
        super().updateGeometries()
        lines = -(-self._count() // self.columns)
        size, high, bar = self.cell(), self.viewport().height(), self.verticalScrollBar()
        bar.setRange(0, max(0, lines * size.height() - high))
        bar.setPageStep(high)
        bar.setSingleStep(size.height() // 2)

    def rowsInserted(self, parent: Index, start: int, end: int) -> None:
        """Show more."""
        super().rowsInserted(parent, start, end)
        self.updateGeometries()
        self.viewport().update()

    def reset(self) -> None:
        """Show other rows."""
        super().reset()
        self.updateGeometries()
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand in as many columns as fit."""
        super().resizeEvent(event)
        self.updateGeometries()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the cells that can be seen."""
        painter = QPainter(self.viewport())
        size, columns, top = self.cell(), self.columns, self.verticalOffset()
        first = (top + event.rect().top()) // size.height() * columns
        last = ((top + event.rect().bottom()) // size.height() + 1) * columns
        current, selection = self.currentIndex().row(), self.selectionModel()
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        plain = option.state & ~(QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_HasFocus)
        for row in range(max(0, first), min(last, self._count())):
            index = self.model().index(row, 0)
            option.rect = self.visualRect(index)
            option.state = plain
            if selection.isSelected(index):
                option.state |= QStyle.StateFlag.State_Selected
            if row == current and self.hasFocus():
                option.state |= QStyle.StateFlag.State_HasFocus
            self.itemDelegate().paint(painter, option, index)

    def _count(self) -> int:
        model = self.model()
        return model.rowCount() if model is not None else 0
