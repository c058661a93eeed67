"""Feature maps, filters or templates side by side, each pixel a square."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from digitapp.gui.lenses.layers.pictures import Sheet
from digitapp.gui.lenses.layers.values_view import Place, ValuesView
from digitapp.gui.style import theme
from digitapp.language import tr

_GAP = 4
_WHOLE = 5
"""Pixels of the screen from which on a map's pixel has a whole number of them; below it that would cost much room."""
_RING = 4
"""Room around all maps, for the ring that shows the focus."""


class MapsView(ValuesView):
    """Lays out the maps so that they are as large as they can be."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Feature maps"), parent)
        self.setObjectName("layerMaps")
        self._sheet: Sheet | None = None
        self._names: tuple[str, ...] = ()
        self._only: int | None = None
        self._laid: tuple[object, tuple[int, float, float, float]] = (None, (1, 1.0, 1.0, 0.0))
        self.setToolTip(tr("Click on a map, or press Enter, to see it alone; click again to see all"))

    @property
    def only(self) -> int | None:
        """The map that is shown alone; None while all are."""
        return self._only

    def show_maps(self, maps: NDArray[np.float32] | None, names: tuple[str, ...] = ()) -> None:
        """Show maps, float32 [maps, H, W], below their names if they have any; None for nothing."""
        self._sheet = None if maps is None or not maps.size else Sheet(maps)
        self._names = names
        if self._only is not None and (self._sheet is None or self._only >= self._sheet.count):
            self._only = None
        if self._place is not None and not self._has(self._place):
            self.point_at(None)
        self.update()

    def show_only(self, number: int | None) -> None:
        """Show one map alone, as large as it can be; None for all."""
        self._only = number
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Show the map under the pointer alone, or all again."""
        place = self.at(event.position())
        self.show_only(place.number if place is not None and self._only is None else None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Show the map that is pointed at alone, or all again, by Enter; all again by Escape."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._place is not None:
            self.show_only(self._place.number if self._only is None else None)
        elif event.key() == Qt.Key.Key_Escape and self._only is not None:
            self.show_only(None)
        else:
            super().keyPressEvent(event)

    def box(self, number: int) -> QRectF:
        """Return where a map is."""
        columns, wide, high, caption = self._layout()
        row, column = divmod(0 if self._only is not None else number, columns)
        return QRectF(_RING + column * (wide + _GAP), _RING + row * (high + caption + _GAP) + caption, wide, high)

    def first(self) -> Place | None:
        """Return the upper left pixel of the first map."""
        return Place(0) if self._sheet else None

    def beside(self, place: Place, arrow: tuple[int, int], is_far: bool) -> Place | None:
        """Return the next pixel, in the next map beyond the edge, or the same pixel of the next map."""
        if self._sheet is None:
            return None
        down, right = arrow
        row, column = place.row + (0 if is_far else down), place.column + (0 if is_far else right)
        rows, columns = self._sheet.rows, self._sheet.columns
        inside = 0 <= row < rows and 0 <= column < columns
        number = place.number if inside and not is_far else place.number + right + down * self._layout()[0]
        if number != place.number and self._only is not None:
            return None
        found = Place(number, row % rows, column % columns)
        return found if self._has(found) else None

    def at(self, point: QPointF) -> Place | None:
        """Return the pixel at a point."""
        if self._sheet is None:
            return None
        for number in self._shown():
            box = self.box(number)
            if box.contains(point):
                row = int((point.y() - box.top()) * self._sheet.rows / box.height())
                column = int((point.x() - box.left()) * self._sheet.columns / box.width())
                return Place(number, min(row, self._sheet.rows - 1), min(column, self._sheet.columns - 1))
        return None

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the maps, with a frame around the one that is pointed at and its pixel."""
        painter, colours = QPainter(self), theme.current()
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # in all languages
        self.paint_focus(painter)
        if self._sheet is None:
            return
        for number in self._shown():
            box = self.box(number)
            self._sheet.paint(painter, box, number, self.devicePixelRatioF())
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colours.line, 1))
            painter.drawRect(box)
            if number < len(self._names):
                painter.setPen(colours.muted)
                high = self._layout()[3]
                above = QRectF(box.left(), box.top() - high, box.width(), high)
                painter.drawText(above, Qt.AlignmentFlag.AlignCenter, self._names[number])
        if self._place is not None:
            self._mark(painter, self._place, self._sheet)

    def _mark(self, painter: QPainter, place: Place, sheet: Sheet) -> None:
        box = self.box(place.number)
        cell_wide, cell_high = box.width() / sheet.columns, box.height() / sheet.rows
        pixel = QRectF(box.left() + place.column * cell_wide, box.top() + place.row * cell_high, cell_wide, cell_high)
        colours = theme.current()
        painter.setPen(QPen(colours.accent, 2))
        painter.drawRect(box.adjusted(-1, -1, 1, 1))
        for colour, grown in ((Qt.GlobalColor.black, 2), (Qt.GlobalColor.yellow, 1)):
            painter.setPen(QPen(colour, 1))
            painter.drawRect(pixel.adjusted(-grown, -grown, grown - 1, grown - 1))

    def _shown(self) -> Iterable[int]:
        if self._sheet is None:
            return ()
        return range(self._sheet.count) if self._only is None else (self._only,)

    def _has(self, place: Place) -> bool:
        sheet = self._sheet
        return (
            sheet is not None
            and 0 <= place.number < sheet.count
            and place.row < sheet.rows
            and place.column < sheet.columns
        )

    def _layout(self) -> tuple[int, float, float, float]:
        """Return how many maps stand side by side, a map's width and height, and the height of a name."""
        if self._sheet is None:
            return 1, 1.0, 1.0, 0.0
        count = self._sheet.count if self._only is None else 1
        caption = float(self.fontMetrics().height()) if self._names else 0.0
        key = (count, self._sheet.rows, self._sheet.columns, self.size().toTuple(), caption, self.devicePixelRatioF())
        if key != self._laid[0]:
            self._laid = key, self._laid_out(count, self._sheet.rows, self._sheet.columns, caption)
        return self._laid[1]

    def _laid_out(self, count: int, rows: int, columns: int, caption: float) -> tuple[int, float, float, float]:
        room_wide, room_high = self.width() - 2 * _RING + _GAP, self.height() - 2 * _RING + _GAP
        best = (0.0, 1)
        for across in range(1, count + 1):
            down = -(-count // across)
            cell = min((room_wide / across - _GAP) / columns, (room_high / down - _GAP - caption) / rows)
            best = max(best, (cell, across), key=lambda found: found[0])
        cell = max(best[0], 1 / max(rows, columns))
        ratio = self.devicePixelRatioF()
        if cell * ratio >= _WHOLE:  # whole pixels of the screen, so that all squares are equal
            cell = int(cell * ratio) / ratio
        return best[1], cell * columns, cell * rows, caption
