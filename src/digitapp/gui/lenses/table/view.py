"""The table of numbers, used with mouse and keyboard."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QEvent, QItemSelection, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from digitapp.gui.lenses.table.rows import CONFIDENCE, LINE, NUMBER, SURE, TEXT, NumberRows
from digitapp.gui.style import theme
from digitapp.language import tr


class NumberView(QTableView):
    """Shows the numbers; a chosen row is to be shown on the canvas, and typing corrects its text."""

    looked_at = Signal(int)
    """Emitted with the row that is chosen, -1 for none."""
    copy_wanted = Signal()

    def __init__(self, rows: NumberRows) -> None:
        super().__init__()
        self.setObjectName("numberTable")
        self.setAccessibleName(tr("Numbers that were read"))
        self.setModel(rows)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed | triggers.AnyKeyPressed)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setFont(theme.tabular_font())
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        for column in (LINE, NUMBER, CONFIDENCE, SURE):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(TEXT, QHeaderView.ResizeMode.Stretch)
        self.setMinimumHeight(4 * self.verticalHeader().defaultSectionSize())

    @property
    def chosen(self) -> int:
        """The row that is chosen, -1 for none."""
        rows = self.selectionModel().selectedRows()
        return rows[0].row() if rows else -1

    def restyle(self) -> None:
        """Take the size of text of now."""
        self.setFont(theme.tabular_font())
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + theme.GRID)
        self.viewport().update()

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Say which row is chosen."""
        super().selectionChanged(selected, deselected)
        self.looked_at.emit(self.chosen)

    def event(self, event: QEvent) -> bool:
        """Keep Ctrl+C from the window, which copies the drawing."""
        is_key = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride
        if is_key and cast(QKeyEvent, event).matches(QKeySequence.StandardKey.Copy):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy by Ctrl+C, edit the text of the row by Enter, F2 or by typing, wherever the row was clicked."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_wanted.emit()
            return
        if self.state() == QAbstractItemView.State.EditingState:  # the editor passes on the key that ends it
            super().keyPressEvent(event)
            return
        current = self.currentIndex()
        if current.isValid() and current.column() != TEXT:
            self.setCurrentIndex(current.siblingAtColumn(TEXT))
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and current.isValid():
            self.edit(current.siblingAtColumn(TEXT))
            return
        super().keyPressEvent(event)
