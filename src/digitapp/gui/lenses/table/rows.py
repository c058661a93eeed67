"""The numbers of a reading, as a table for Qt; their texts can be edited."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from digitapp.gui.style import theme
from digitapp.gui.style.labels import tooltip
from digitapp.language import listed, mark, number, tr, translated
from digitapp.numbers.reading import NumberRead, Reading
from digitapp.numbers.table import TableRow, numbers_of_lines
from digitapp.wording import percent

LINE, NUMBER, TEXT, CONFIDENCE, SURE = range(5)
TITLES = (mark("Line"), mark("No."), mark("Number"), mark("Probability"), mark("Sure"))
_HOW_TO_EDIT = mark("Type to correct it; the digits that are the same stay as they are")
Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()


class NumberRows(QAbstractTableModel):
    """A row for each number."""

    edited = Signal(int, str)
    """Emitted with the place of a number and the text that it shall have."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[TableRow] = []

    def show_reading(self, reading: Reading | None) -> None:
        """Show the numbers of a reading; the selection stays where there are as many as before."""
        rows = [] if reading is None else numbers_of_lines(reading)
        if len(rows) != len(self.rows):
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()
        elif rows != self.rows:
            self.rows = rows
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, SURE))

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        """Return how many numbers there are."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NO_INDEX) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(TITLES)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the title of a column."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return translated(TITLES[section])
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a view asks for."""
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole or (role == Qt.ItemDataRole.EditRole and index.column() == TEXT):
            return (number(row.read.line + 1), number(row.number), row.read.text, _share(row.read), said_of(row.read))[
                index.column()
            ]
        if role == Qt.ItemDataRole.ForegroundRole and index.column() == SURE and not row.read.is_sure:
            return theme.current().warning
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == TEXT:
            return tooltip(translated(_HOW_TO_EDIT))
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == TEXT:
            return listed((row.read.text, _share(row.read), said_of(row.read)))
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let the texts be edited."""
        is_text = index.column() == TEXT
        return super().flags(index) | (Qt.ItemFlag.ItemIsEditable if is_text else Qt.ItemFlag.NoItemFlags)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Ask for another text; it is shown once the drawing has been read with it."""
        if role != Qt.ItemDataRole.EditRole or str(value).strip() == self.rows[index.row()].read.text:
            return False
        self.edited.emit(index.row(), str(value))
        return True


def said_of(one: NumberRead) -> str:
    """Return in a word whether a number is sure."""
    if one.is_corrected:
        return tr("as you said") if one.is_sure else tr("not sure yet")
    return tr("sure") if one.is_sure else tr("not sure")


def _share(one: NumberRead) -> str:
    return percent(one.confidence) if one.confidence < 1 else theme.DASH
