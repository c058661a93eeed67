"""The confusion matrix, painted: a cell for each label and what was read; a click or the arrow keys choose one."""

from __future__ import annotations

from functools import partial
from math import sqrt

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from digitapp.evaluation.confusion import Confusion
from digitapp.evaluation.groups import NOTHING
from digitapp.gui.accessibility.announcing import part_chosen, parts_changed
from digitapp.gui.accessibility.painted import Painted, Part, Role, Value
from digitapp.gui.style import theme
from digitapp.gui.style.labels import tooltip
from digitapp.language import grouped, tr, translated
from digitapp.wording import in_sentence, short

Cell = tuple[int, int]
"""Row and column."""
_LEAST, _MOST = 18, 56
"""Pixels of a cell's side, at the usual size of text."""
_WIDEST_NAME = 12 * theme.GRID
_MOVES = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}


class MatrixView(QWidget, Painted):
    """Shows a confusion matrix; the chosen cell is that whose drawings are to be shown."""

    accessible_role = Role.TABLE
    picked = Signal(int, int)
    """Emitted with row and column of another cell that was chosen."""
    entered = Signal()
    """Emitted when Enter is pressed: whoever looks through cells wants to go to the drawings."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("confusionMatrix")
        self.setAccessibleName(tr("Confusion matrix"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFont(theme.tabular_font())
        self.confusion: Confusion | None = None
        """What is shown; None for nothing."""
        self.cell: Cell | None = None
        """The chosen cell."""
        self._under: Cell | None = None
        self._most = 1

    def show_confusion(self, confusion: Confusion | None) -> None:
        """Show a matrix, and choose the cell of the most frequent mistake; None for nothing."""
        self.confusion, self.cell, self._under = confusion, None, None
        if confusion is not None:
            mistakes = [
                (int(confusion.counts[cell]), cell) for cell in self._cells(confusion) if not confusion.is_right(*cell)
            ]
            count, cell = max(mistakes, key=lambda pair: (pair[0], -pair[1][0], -pair[1][1]), default=(0, (0, 0)))
            self._most = max(count, 1)
            self.choose(cell)
        self.updateGeometry()
        self.setMinimumSize(self.minimumSizeHint())
        self.update()
        parts_changed(self)

    def choose(self, cell: Cell) -> None:
        """Choose a cell."""
        self.cell = cell
        self.setAccessibleDescription(self.said(cell))
        if self.confusion is not None:
            part_chosen(self, cell[0] * len(self.confusion.columns) + cell[1])
        self.picked.emit(*cell)
        self.update()

    def part_count(self) -> int:
        """Return how many cells there are."""
        return 0 if self.confusion is None else int(self.confusion.counts.size)

    def part(self, place: int) -> Part:
        """Return a cell, in the order of reading: what it holds, in words and as a number."""
        if self.confusion is None:
            raise IndexError(place)
        cell = divmod(place, len(self.confusion.columns))
        count, most = int(self.confusion.counts[cell]), int(self.confusion.counts.max())
        room, press = self.place_of(cell).toAlignedRect(), partial(self.choose, cell)
        return Part(self.said(cell), room, Role.CELL, Value(grouped(count), count, high=most), cell == self.cell, press)

    def said(self, cell: Cell) -> str:
        """Return in words what a cell holds."""
        if self.confusion is None:
            return ""
        row, column = cell
        count, read = int(self.confusion.counts[cell]), self.confusion.columns[column]
        label = in_sentence(self.confusion.rows[row])
        if self.confusion.is_right(row, column):
            return tr("{label} read right: %n drawing(s)", "", count).format(label=label)
        answer = translated(NOTHING) if read is None else in_sentence(read)
        return tr("{label} read as {answer}: %n drawing(s)", "", count).format(label=label, answer=answer)

    def place_of(self, cell: Cell) -> QRectF:
        """Return where a cell is, in pixels."""
        side, origin = self._side(), self._origin()
        return QRectF(origin.x() + cell[1] * side, origin.y() + cell[0] * side, side, side)

    def sizeHint(self) -> QSize:
        """Return a size at which the counts are easy to read."""
        return self._size(theme.zoomed(36))

    def minimumSizeHint(self) -> QSize:
        """Return the size below which the matrix is scrolled."""
        return self._size(theme.zoomed(_LEAST))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the cell under the pointer."""
        cell = self._at(event.position())
        if cell is not None and event.button() is Qt.MouseButton.LeftButton:
            self.choose(cell)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Mark the cell under the pointer."""
        self._mark(self._at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        """Mark no cell any more."""
        self._mark(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to another cell by the arrow keys, and to its drawings by Enter."""
        key = Qt.Key(event.key())
        if self.confusion is None or self.cell is None:
            super().keyPressEvent(event)
        elif key in _MOVES:
            row, column = (place + by for place, by in zip(self.cell, _MOVES[key], strict=True))
            rows, columns = self.confusion.counts.shape
            self.choose((min(max(row, 0), rows - 1), min(max(column, 0), columns - 1)))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Say in a tooltip what the cell under the pointer holds."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            cell = self._at(QPointF(event.pos()))
            if cell is None:
                QToolTip.hideText()
            else:
                QToolTip.showText(event.globalPos(), tooltip(self.said(cell)), self, self.place_of(cell).toRect())
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the names of rows and columns, the cells with their counts, and which is chosen."""
        if self.confusion is None:
            return
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # in all languages
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_names(painter, self.confusion)
        for cell in self._cells(self.confusion):
            self._paint_cell(painter, self.confusion, cell)
        self._paint_marks(painter)

    def _paint_names(self, painter: QPainter, confusion: Confusion) -> None:
        colours, origin, side = theme.current(), self._origin(), self._side()
        metrics, high = painter.fontMetrics(), float(self.fontMetrics().height())
        across = side * len(confusion.columns)
        painter.setPen(colours.muted)
        painter.drawText(QRectF(origin.x(), 0, max(across, 90), high), Qt.AlignmentFlag.AlignLeft, tr("read as"))
        painter.drawText(
            QRectF(0, origin.y() - high - 4, origin.x() - 6, high), Qt.AlignmentFlag.AlignRight, tr("label")
        )
        painter.setPen(colours.text)
        for row, name in enumerate(confusion.rows):
            room = QRectF(0, origin.y() + row * side, origin.x() - theme.GRID, side)
            text = metrics.elidedText(short(name), Qt.TextElideMode.ElideRight, int(room.width()))
            painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)
        for column, read in enumerate(confusion.columns):
            room = QRectF(origin.x() + column * side, origin.y() - high - 4, side, high)
            text = metrics.elidedText("\N{EMPTY SET}" if read is None else read, Qt.TextElideMode.ElideRight, int(side))
            painter.drawText(room, Qt.AlignmentFlag.AlignHCenter, text)

    def _paint_cell(self, painter: QPainter, confusion: Confusion, cell: Cell) -> None:
        colours, place, count = theme.current(), self.place_of(cell).adjusted(1, 1, -1, -1), int(confusion.counts[cell])
        ground = QColor(colours.track)
        if confusion.is_right(*cell):
            ground = _tint(colours.supports, 0.28 if count else 0.1)
        elif count:
            ground = _tint(colours.opposes, 0.14 + 0.32 * sqrt(count / self._most))
        else:
            ground.setAlphaF(0.5)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(place, 3, 3)
        if count:
            text = grouped(count)
            if count >= 10_000:
                text = tr("{thousands}k").format(thousands=grouped(count // 1000))
            font = theme.scaled_font(self, 1.0)
            painter.setFont(font)
            wide = painter.fontMetrics().horizontalAdvance(text)
            if wide > place.width() - 2:
                painter.setFont(theme.scaled_font(self, max(0.6, (place.width() - 2) / wide)))
            painter.setPen(colours.text)
            if painter.fontMetrics().horizontalAdvance(text) <= place.width():
                painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)
            painter.setFont(font)

    def _paint_marks(self, painter: QPainter) -> None:
        colours = theme.current()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self._under is not None:
            painter.setPen(QPen(colours.edge, 1))
            painter.drawRoundedRect(self.place_of(self._under).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        if self.cell is not None:
            painter.setPen(QPen(colours.text if self.hasFocus() else colours.accent, 2.5))
            painter.drawRoundedRect(self.place_of(self.cell), 4, 4)

    def _cells(self, confusion: Confusion) -> list[Cell]:
        rows, columns = confusion.counts.shape
        return [(row, column) for row in range(rows) for column in range(columns)]

    def _at(self, place: QPointF) -> Cell | None:
        if self.confusion is None:
            return None
        offset = (place - self._origin()) / self._side()
        cell = int(offset.y() // 1), int(offset.x() // 1)
        rows, columns = self.confusion.counts.shape
        return cell if 0 <= cell[0] < rows and 0 <= cell[1] < columns else None

    def _mark(self, cell: Cell | None) -> None:
        if cell != self._under:
            self._under = cell
            self.update()

    def _origin(self) -> QPointF:
        """Return the top left corner of the first cell."""
        names = self.confusion.rows if self.confusion else ()
        metrics = self.fontMetrics()
        wide = max((metrics.horizontalAdvance(short(name)) for name in (*names, tr("label"))), default=0)
        return QPointF(min(wide, _WIDEST_NAME) + theme.GRID + 2, 2 * metrics.height() + 8)

    def _side(self) -> float:
        """Return the length of a cell's side."""
        if self.confusion is None:
            return theme.zoomed(_LEAST)
        rows, columns = self.confusion.counts.shape
        origin = self._origin()
        fitting = min((self.width() - origin.x() - 4) / columns, (self.height() - origin.y() - 4) / rows)
        return float(min(max(fitting, theme.zoomed(_LEAST)), theme.zoomed(_MOST)))

    def _size(self, side: int) -> QSize:
        if self.confusion is None:
            return QSize(20 * theme.GRID, 16 * theme.GRID)
        rows, columns = self.confusion.counts.shape
        origin = self._origin()
        return QSize(int(origin.x()) + columns * side + 6, int(origin.y()) + rows * side + 6)


def _tint(colour: QColor, share: float) -> QColor:
    tinted = QColor(colour)
    tinted.setAlphaF(share)
    return tinted
