"""The labels of a collection with how many examples there are of each; the gallery shows the chosen one's."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from digitapp.gui.collection.example_model import UNLABELLED, Index, Label
from digitapp.gui.style import theme
from digitapp.gui.style.labels import tooltip
from digitapp.language import grouped, mark, tr, translated
from digitapp.outside_text import shown
from digitapp.teaching.collection_index import Row
from digitapp.teaching.summary import label_order
from digitapp.wording import isolated

_WIDTH = 17 * theme.GRID
_COUNT = Qt.ItemDataRole.UserRole
_NO_INDEX = QModelIndex()
ALL = mark("all")


class LabelList(QListView):
    """The first entry stands for all labels."""

    chosen = Signal(object)
    """Emitted with a tuple of the label whose examples shall be shown, an empty one for all."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("labels")
        self.setAccessibleName(tr("Labels"))
        self._model = _Labels()
        self.setModel(self._model)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setItemDelegate(_Line(self))
        self.fit()
        self._select(0)
        self.selectionModel().currentChanged.connect(self._choose)

    @property
    def counts(self) -> Counter[Label]:
        """How many examples there are of each label."""
        return self._model.counts

    @property
    def label(self) -> tuple[Label, ...]:
        """The chosen label, alone in a tuple; an empty one for all."""
        return self._model.label(self.currentIndex())

    def fit(self) -> None:
        """Be as wide as suits the size of the text."""
        self.setFixedWidth(theme.zoomed(_WIDTH))

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Count other examples; the chosen label stays chosen while there are any of it."""
        before = self.label
        self.selectionModel().blockSignals(True)
        self._model.count(Counter(row.label for row in rows))
        self._select(self._model.place(before))
        self.selectionModel().blockSignals(False)
        if self.label != before:
            self.chosen.emit(self.label)

    def add_rows(self, rows: Iterable[Row]) -> None:
        """Count examples that came to the others."""
        if not self._model.add(row.label for row in rows):
            before = self.label
            self.selectionModel().blockSignals(True)
            self._model.count(self._model.counts)
            self._select(self._model.place(before))
            self.selectionModel().blockSignals(False)

    def minimumSizeHint(self) -> QSize:
        """Return little: it scrolls."""
        return QSize(self.width(), 0)

    def _select(self, place: int) -> None:
        self.setCurrentIndex(self._model.index(place))

    def _choose(self) -> None:
        self.chosen.emit(self.label)


class _Labels(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self.counts: Counter[Label] = Counter()
        self._labels: list[Label] = []

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else 1 + len(self._labels)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        label = self.label(index)
        name = translated(ALL) if not label else shown(label[0] or translated(UNLABELLED))
        count = self.counts[label[0]] if label else self.counts.total()
        if role == Qt.ItemDataRole.DisplayRole:
            return name
        if role == _COUNT:
            return count
        said = tr("{label}: %n example(s)", "", count).format(label=name)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip(said)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return said
        return None

    def label(self, index: Index) -> tuple[Label, ...]:
        """Return the label at an index, an empty tuple for all."""
        return (self._labels[index.row() - 1],) if index.row() > 0 else ()

    def place(self, label: tuple[Label, ...]) -> int:
        return 1 + self._labels.index(label[0]) if label and label[0] in self._labels else 0

    def count(self, counts: Counter[Label]) -> None:
        self.beginResetModel()
        self.counts = counts
        self._labels = sorted(counts, key=lambda label: (label is None, label_order(label or "")))
        self.endResetModel()

    def add(self, labels: Iterable[Label]) -> bool:
        """Count more examples; return whether all their labels are listed already."""
        found = Counter(labels)
        is_known = all(label in self.counts for label in found)
        self.counts.update(found)
        if is_known:
            self.dataChanged.emit(self.index(0), self.index(len(self._labels)))
        return is_known


class _Line(QStyledItemDelegate):
    """Paints a label at the left and its count at the right."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, self._view.fontMetrics().height() + theme.GRID)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        colours, room = theme.current(), QRect(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setLayoutDirection(option.direction)
        if chosen:
            painter.fillRect(room, colours.track)
            bar = QRect(room.left(), room.top(), 3, room.height())
            painter.fillRect(QStyle.visualRect(option.direction, room, bar), colours.accent)
        room = room.adjusted(theme.GRID, 0, -theme.GRID, 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        count = grouped(index.data(_COUNT))
        painter.setPen(colours.muted)
        side = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignRight)
        painter.drawText(room, side | Qt.AlignmentFlag.AlignAbsolute | middle, count)
        painter.setPen(colours.text)
        wide = room.width() - painter.fontMetrics().horizontalAdvance(count) - theme.GRID
        label = str(index.data(Qt.ItemDataRole.DisplayRole))
        short = painter.fontMetrics().elidedText(label[:100], Qt.TextElideMode.ElideRight, wide)
        side = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft)  # also of a label of the other kind
        painter.drawText(room, side | Qt.AlignmentFlag.AlignAbsolute | middle, isolated(short))
        painter.restore()
