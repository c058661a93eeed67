"""Examples as small pictures in a grid, each with what is said of it; a click or Enter chooses one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFocusEvent, QImage, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QVBoxLayout, QWidget

from digitapp.drawing.strokes import Ink
from digitapp.evaluation.stroke_items import DatasetItem
from digitapp.gui.canvas.ink_painter import ink_pen, paint_rough, rough_lines
from digitapp.gui.style import theme
from digitapp.gui.style.labels import heading, plain, tooltip
from digitapp.language import grouped, tr
from digitapp.wording import percent

MAX_SHOWN = 2000
"""Nobody looks through more, and the first are what one looks for."""
_SIDE = 9 * theme.GRID
_Index = QModelIndex | QPersistentModelIndex


class Thumbnail(NamedTuple):
    """One example to be shown."""

    place: int
    """Its place in the data set, from 0."""
    item: DatasetItem
    lines: tuple[str, ...]
    """Two short lines that stand below it, the first in bold."""
    said: str
    """All of it in a sentence, for the tooltip and for those who cannot see it."""


class Thumbnails(QWidget):
    """A heading and a grid of examples."""

    chosen = Signal(int)
    """Emitted with the place of an example in its data set."""
    current_changed = Signal()
    """Emitted when another example is marked, by a click or by the arrow keys."""

    def __init__(self, name: str, empty: str) -> None:
        """`name` is that of the grid for tests and tools; `empty` is said while nothing is shown."""
        super().__init__()
        self._empty = empty
        self.heading, self._more = heading(), plain(muted=True)
        self.list, self._rows = _Grid(), _Rows()
        self.list.setObjectName(name)
        self.list.setProperty("grid", True)
        self.list.setModel(self._rows)
        self.list.setItemDelegate(_Painter(self.list))
        self.list.setViewMode(QListView.ViewMode.IconMode)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setMovement(QListView.Movement.Static)
        self.list.setUniformItemSizes(True)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setSelectionMode(QListView.SelectionMode.SingleSelection)
        self.list.setMouseTracking(True)
        self.list.setAccessibleName(tr("Drawings"))
        self.list.setAccessibleDescription(tr("Enter shows the chosen drawing on the canvas"))
        self.list.clicked.connect(self._choose)
        self.list.selectionModel().selectionChanged.connect(self.current_changed)
        self.list.entered_by_key.connect(self._choose)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(theme.GRID // 2)
        for widget in (self.heading, self._more):
            self._layout.addWidget(widget)
        self._layout.addWidget(self.list, 1)
        self.show_examples("", (), 0)

    @property
    def shown(self) -> Sequence[Thumbnail]:
        """What is shown."""
        return self._rows.thumbnails

    @property
    def current(self) -> Thumbnail | None:
        """The example that is marked, if any."""
        marked = self.list.selectedIndexes()
        return self._rows.thumbnails[marked[0].row()] if marked else None

    def show_again(self, changed: Thumbnail) -> None:
        """Show an example with other lines below it, if it is shown."""
        self._rows.set_thumbnail(changed)

    def show_examples(self, title: str, examples: Sequence[Thumbnail], count: int, note: str = "") -> None:
        """Show examples, which may be the first of `count`; without a title say that there is nothing to show."""
        self._rows.set_thumbnails(examples)
        self.list.setVisible(bool(examples))
        self.heading.setText(title)
        self.heading.setVisible(bool(title))
        said = [note] if note else []
        if count > len(examples):
            text = tr("The first {shown} of {count} are shown.")
            said.append(text.format(shown=grouped(len(examples)), count=grouped(count)))
        if not title:
            said = [self._empty]
        self._more.setText(" ".join(said))
        self._more.setVisible(bool(said))
        self._more.setAlignment(Qt.AlignmentFlag.AlignTop if examples or title else Qt.AlignmentFlag.AlignCenter)
        self._layout.setStretch(1, 0 if examples else 1)
        self.list.scrollToTop()

    def _choose(self, index: QModelIndex) -> None:
        self.chosen.emit(self._rows.thumbnails[index.row()].place)


class _Grid(QListView):
    """A list that tells of Enter and Space, and not of a double click, whose first click was told already."""

    entered_by_key = Signal(QModelIndex)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Mark the example that the keys begin at, so that it is seen; Qt only makes it the current one."""
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.MouseFocusReason and not self.selectedIndexes():
            self.setCurrentIndex(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self.currentIndex().isValid():
            self.entered_by_key.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)


class _Rows(QAbstractListModel):
    """The examples of a grid."""

    def __init__(self) -> None:
        super().__init__()
        self.thumbnails: Sequence[Thumbnail] = ()

    def set_thumbnails(self, thumbnails: Sequence[Thumbnail]) -> None:
        self.beginResetModel()
        self.thumbnails = thumbnails
        self.endResetModel()

    def set_thumbnail(self, changed: Thumbnail) -> None:
        for row, thumbnail in enumerate(self.thumbnails):
            if thumbnail.place == changed.place:
                self.thumbnails = (*self.thumbnails[:row], changed, *self.thumbnails[row + 1 :])
                self.dataChanged.emit(self.index(row, 0), self.index(row, 0))

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.thumbnails)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        thumbnail = self.thumbnails[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return "\n".join(thumbnail.lines)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip(thumbnail.said)
        return thumbnail.said if role == Qt.ItemDataRole.AccessibleTextRole else None


class _Painter(QStyledItemDelegate):
    """Paints an example on a piece of paper, and its lines below."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        side = theme.zoomed(_SIDE)
        wide = max(side, option.fontMetrics.horizontalAdvance(_widest())) + 2 * theme.GRID
        return QSize(wide, side + 2 * option.fontMetrics.height() + 2 * theme.GRID)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        rows = index.model()
        if not isinstance(rows, _Rows):
            return
        thumbnail, colours = rows.thumbnails[index.row()], theme.current()
        room, state, font = option.rect, option.state, option.font
        side = theme.zoomed(_SIDE)
        paper = QRect(room.left() + (room.width() - side) // 2, room.top() + theme.GRID // 2, side, side)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_chosen = bool(state & QStyle.StateFlag.State_Selected)
        is_under = bool(state & QStyle.StateFlag.State_MouseOver)
        if is_chosen or is_under:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.track if is_chosen else colours.hover)
            painter.drawRoundedRect(room.adjusted(1, 1, -1, -1), 6, 6)
        paint_example(painter, QRectF(paper), thumbnail.item)
        edge = colours.accent if is_chosen else colours.line
        painter.setPen(QPen(edge, 2 if is_chosen and state & QStyle.StateFlag.State_HasFocus else 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(paper).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        top = paper.bottom() + theme.GRID // 2
        for number, line in enumerate(thumbnail.lines[:2]):
            font.setBold(number == 0)
            painter.setFont(font)
            painter.setPen(colours.text if number == 0 else colours.muted)
            height = painter.fontMetrics().height()
            cut = painter.fontMetrics().elidedText(line, Qt.TextElideMode.ElideRight, room.width() - 4)
            painter.drawText(QRect(room.left(), top, room.width(), height), Qt.AlignmentFlag.AlignHCenter, cut)
            top += height
        painter.restore()


def paint_example(painter: QPainter, paper: QRectF, item: DatasetItem) -> None:
    """Paint an example into a square: strokes as lines, a picture as its very pixels, ink in the theme's colour."""
    colours = theme.current()
    painter.fillRect(paper, colours.paper)
    if not isinstance(item, Ink):
        is_reduced = max(item.shape) > paper.width()  # else its pixels are seen, with sharp edges
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, is_reduced)
        painter.drawImage(_inside(paper, item.shape[1], item.shape[0]), _image(item, colours.paper, colours.ink))
        return
    strokes = [points for points in item.strokes if len(points)]
    if not strokes:
        return
    low = np.min([points.min(axis=0) for points in strokes], axis=0)
    high = np.max([points.max(axis=0) for points in strokes], axis=0)
    extent = max(float((high - low).max()), min(item.size) / 10)
    painter.save()
    painter.setClipRect(paper)
    painter.translate(paper.center())
    scale = 0.8 * paper.width() / extent
    painter.scale(scale, scale)
    painter.translate(-QPointF(*((low + high) / 2).tolist()))
    for line in rough_lines(item):
        paint_rough(painter, line, ink_pen(colours.ink, 0.05 * paper.width() / scale))
    painter.restore()


def _inside(room: QRectF, width: int, height: int) -> QRectF:
    """Return the largest rectangle of a picture's proportions in the middle of a square."""
    scale = room.width() / max(width, height)
    wide, high = scale * width, scale * height
    return QRectF(room.center().x() - wide / 2, room.center().y() - high / 2, wide, high)


def _image(pixels: NDArray[np.float32], paper: QColor, ink: QColor) -> QImage:
    """Return a picture, [H, W] in [0, 1], in the theme's colours."""
    shrink = max(1, max(pixels.shape) // 200)
    share = pixels[::shrink, ::shrink, None].clip(0, 1)
    low, high = (np.array([c.blue(), c.green(), c.red(), 255], np.float32) for c in (paper, ink))
    colours = np.ascontiguousarray((low + (high - low) * share).round(), np.uint8)
    height, width = colours.shape[:2]
    return QImage(colours.data, width, height, 4 * width, QImage.Format.Format_RGB32).copy()


def _widest() -> str:
    """Return the line that has room below a picture."""
    return tr("rather {label}, {share}").format(label="0", share=percent(1))
