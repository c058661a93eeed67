"""The examples that the gallery shows, as a list for Qt; their thumbnails are made when they are painted first."""

from __future__ import annotations

from bisect import bisect_left
from collections import OrderedDict, defaultdict
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QImage

from digitapp.gui.style.labels import tooltip
from digitapp.language import listed, mark, tr, translated
from digitapp.outside_text import shown
from digitapp.teaching.collection_index import Row
from digitapp.teaching.summary import label_order

ROW = Qt.ItemDataRole.UserRole
PICTURE = Qt.ItemDataRole.UserRole + 1
_KEPT = 2000
"""Thumbnails; each takes some 10 kB."""
UNLABELLED = mark("not labelled")
Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
Label = str | None
Pictured = tuple[Row, QImage | None]


class ExampleModel(QAbstractListModel):
    """Rows of one label or of all: by label and the newest first, or the newest first alone."""

    relabelled = Signal(object, str)
    """Emitted with a Row and the label that it shall have."""
    pictured = Signal()
    """Emitted when more thumbnails can be shown."""

    def __init__(self, request: Callable[[list[Row], Callable[[Iterable[Pictured]], None]], None]) -> None:
        """`request` makes the thumbnails of rows, in another thread, and calls what it is given with them."""
        super().__init__()
        self._request = request
        self._rows: list[Row] = []
        self._shown: list[Row] = []
        self._filter: tuple[Label, ...] = ()
        self._newest_first = False
        self._pictures: OrderedDict[str, QImage] = OrderedDict()
        self._failed: set[str] = set()
        self._wanted: dict[str, Row] = {}
        self._is_asking = False
        self._ask_timer = QTimer(self, singleShot=True, interval=0)
        self._ask_timer.timeout.connect(self._ask)

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        """Return how many examples are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def row(self, index: Index) -> Row:
        """Return the row at an index."""
        return self._shown[index.row()]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a view asks for."""
        row = self._shown[index.row()]
        if role == PICTURE:
            return self._picture(row)
        if role == ROW:
            return row
        return _text(row, role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let labels be edited."""
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Ask for another label; it is shown once it is in the file."""
        row = self._shown[index.row()]
        if value and value != row.label:
            self.relabelled.emit(row, str(value))
        return True

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows, all there are in the collection."""
        self.beginResetModel()
        self._rows = list(rows)
        self._failed.clear()
        self._sort()
        self.endResetModel()

    def add_rows(self, rows: Sequence[Row]) -> None:
        """Show rows that came after the others."""
        if len(rows) > len(self._rows) // 10 + 100:
            self.show_rows([*self._rows, *rows])
            return
        for row in rows:
            self._rows.append(row)
            if not self._filter or row.label in self._filter:
                place = 0 if self._newest_first else bisect_left(self._shown, _key(row), key=_key)
                self.beginInsertRows(QModelIndex(), place, place)
                self._shown.insert(place, row)
                self.endInsertRows()

    def show_label(self, labels: tuple[Label, ...]) -> None:
        """Show the examples of some labels; of all if there is none."""
        if labels != self._filter:
            self.beginResetModel()
            self._filter = labels
            self._sort()
            self.endResetModel()

    def set_newest_first(self, newest_first: bool) -> None:
        """Show what was collected last before all else, or by label."""
        if newest_first != self._newest_first:
            self.beginResetModel()
            self._newest_first = newest_first
            self._sort()
            self.endResetModel()

    def forget_pictures(self) -> None:
        """Make the thumbnails again, in other colours or another size."""
        self._pictures.clear()
        self._wanted.clear()
        self.pictured.emit()

    def place_of(self, name: str) -> int:
        """Return the place of an example by its id, -1 if it is not shown."""
        return next((place for place, row in enumerate(self._shown) if row.id == name), -1)

    def _sort(self) -> None:
        chosen = self._rows[::-1]
        if self._filter:
            chosen = [row for row in chosen if row.label in self._filter]
        if self._newest_first:
            self._shown = chosen
            return
        by_label: defaultdict[Label, list[Row]] = defaultdict(list)
        for row in chosen:
            by_label[row.label].append(row)
        labels = sorted(by_label, key=lambda label: (label is None, label_order(label or "")))
        self._shown = [row for label in labels for row in by_label[label]]

    def _picture(self, row: Row) -> QImage | None:
        found = self._pictures.get(row.id)
        if found is not None:
            self._pictures.move_to_end(row.id)
        elif row.id not in self._failed:
            self._wanted[row.id] = row
            if not self._is_asking:
                self._ask_timer.start()
        return found

    def _ask(self) -> None:
        wanted, self._wanted = list(self._wanted.values()), {}
        if wanted:
            self._is_asking = True
            self._request(wanted[-_KEPT // 4 :], self._take)

    def _take(self, made: Iterable[Pictured]) -> None:
        self._is_asking = False
        for row, picture in made:
            if picture is None:
                self._failed.add(row.id)
            else:
                self._pictures[row.id] = picture
        while len(self._pictures) > _KEPT:
            self._pictures.popitem(last=False)
        self.pictured.emit()
        if self._wanted:
            self._ask_timer.start()


def _key(row: Row) -> tuple[object, ...]:
    """Return what rows are sorted by; with equal labels the newer one is first."""
    return row.label is None, label_order(row.label or ""), -row.number


def _description(row: Row) -> str:
    parts = [row.label or translated(UNLABELLED)]
    if row.writer:
        parts.append(tr("by {writer}").format(writer=row.writer))
    if row.read is not None:
        as_label = tr("read as {label}").format(label=row.read)
        parts.append(tr("read right") if row.read == row.label else as_label)
    return listed(parts)


def _text(row: Row, role: int) -> str | None:
    if role == Qt.ItemDataRole.DisplayRole:
        return shown(row.label) if row.label else translated(UNLABELLED)
    if role == Qt.ItemDataRole.EditRole:
        return row.label or ""
    if role == Qt.ItemDataRole.ToolTipRole:
        return tooltip(_description(row))
    return shown(_description(row)) if role == Qt.ItemDataRole.AccessibleDescriptionRole else None
