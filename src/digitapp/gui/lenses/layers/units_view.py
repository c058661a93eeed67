"""The numbers of a dense layer as bars from zero: with names where they are few, side by side where they are many."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from digitapp.gui.accessibility.painted import Part, Role, Value
from digitapp.gui.lenses.layers.values_view import Place, ValuesView
from digitapp.gui.style import theme
from digitapp.language import tr

_NAMED = 16
"""So many numbers have a row of their own each, with name and value."""
_RING = 4
_APART = 3
"""Bars that are wider have a gap between them."""
_WIDE, _HIGH = 7, 40
"""Bars side by side are about so many pixels wide, and a row of them at least so high, if there is room."""


class UnitsView(ValuesView):
    """Paints what is above zero to the right or up, and what is below to the left or down."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Numbers", "values of a layer"), parent)
        self.setObjectName("layerUnits")
        self.setFont(theme.tabular_font())
        self._values: NDArray[np.float64] = np.zeros(0)
        self._names: tuple[str, ...] = ()
        self._texts: tuple[str, ...] = ()

    def show_units(self, values: NDArray[np.float32], names: Sequence[str], text_of: Callable[[float], str]) -> None:
        """Show numbers, float32 [units], with their names and, where they are few, with a text for each.

        There may be no names; then the numbers are counted. What is no number has no bar.
        """
        self._values = np.nan_to_num(values.astype(np.float64), posinf=0, neginf=0)
        if self._is_named:
            self._names = tuple(names) or tuple(map(str, range(1, 1 + len(values))))
            self._texts = tuple(map(text_of, values.tolist()))
        if self._place is not None and self._place.number >= len(values):
            self.point_at(None)
        self.update()

    def part_count(self) -> int:
        """Return how many numbers have a row of their own."""
        return len(self._values) if self._is_named else 0

    def part(self, place: int) -> Part:
        """Return a number with its name."""
        low, high = self._ends()
        value = Value(self._texts[place], float(self._values[place]), low, high)
        chosen = self._place is not None and self._place.number == place
        room = QRectF(self._room().left(), self._room().top() + place * self._row_high(), self._room().width(), 0)
        room.setHeight(self._row_high())
        return Part(
            self._names[place], room.toAlignedRect(), Role.BAR, value, chosen, partial(self.point_at, Place(place))
        )

    def first(self) -> Place | None:
        """Return the first number."""
        return Place(0) if len(self._values) else None

    def beside(self, place: Place, arrow: tuple[int, int], is_far: bool) -> Place | None:
        """Return the number beside, above or below."""
        down, right = arrow
        number = place.number + right + down * (1 if self._is_named else self._across())
        return Place(number) if 0 <= number < len(self._values) else None

    def at(self, point: QPointF) -> Place | None:
        """Return the number whose bar's room is at a point."""
        if not len(self._values):
            return None
        x, y = point.x() - _RING, point.y() - _RING
        if self._is_named:
            number = int(y // self._row_high())
        else:
            across = self._across()
            column = int(x * across // self._room().width())
            if not 0 <= column < across:
                return None
            number = int(y // self._row_high()) * across + column
        return Place(number) if 0 <= number < len(self._values) and y >= 0 else None

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the bars."""
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # in all languages
        self.paint_focus(painter)
        if not len(self._values):
            return
        if self._is_named:
            self._paint_named(painter)
        else:
            self._paint_many(painter)

    def _paint_named(self, painter: QPainter) -> None:
        metrics, room, high = self.fontMetrics(), self._room(), self._row_high()
        widest = min(max(map(metrics.horizontalAdvance, self._names), default=0), round(0.3 * room.width()))
        numbers = max(map(metrics.horizontalAdvance, self._texts), default=0)
        left, right = room.left() + widest + theme.GRID, room.right() - numbers - theme.GRID
        low, high_value = self._ends()
        scale = max(1.0, right - left) / ((high_value - low) or 1.0)
        zero = left - low * scale
        for number, value in enumerate(self._values.tolist()):
            row = QRectF(room.left(), room.top() + number * high, room.width(), high)
            if self._place == Place(number):
                painter.fillRect(row, theme.current().track)
            bar = min(high - 4, 0.7 * metrics.height())
            end = zero + value * scale
            box = QRectF(min(zero, end), row.center().y() - bar / 2, max(1.0, abs(end - zero)), bar)
            painter.fillRect(box, self._colour(value))
            name = metrics.elidedText(self._names[number], Qt.TextElideMode.ElideRight, widest)
            painter.setPen(theme.current().text)
            flags = Qt.AlignmentFlag.AlignVCenter
            painter.drawText(QRectF(row.left(), row.top(), widest, high), flags | Qt.AlignmentFlag.AlignRight, name)
            painter.setPen(theme.current().muted)
            painter.drawText(row.adjusted(0, 0, -2, 0), flags | Qt.AlignmentFlag.AlignRight, self._texts[number])
        painter.setPen(QPen(theme.current().edge, 1))
        painter.drawLine(QPointF(zero, room.top()), QPointF(zero, room.top() + high * len(self._values)))

    def _paint_many(self, painter: QPainter) -> None:
        across, room, high = self._across(), self._room(), self._row_high()
        width = room.width() / across
        low, most = self._ends()
        scale = (high - theme.GRID) / ((most - low) or 1.0)
        colours = theme.current()
        for row in range(-(-len(self._values) // across)):
            zero = room.top() + (row + 1) * high - theme.GRID / 2 + low * scale
            painter.setPen(QPen(colours.line, 1))
            painter.drawLine(QPointF(room.left(), zero), QPointF(room.right(), zero))
            bars: dict[bool, list[QRectF]] = {True: [], False: []}
            for column, value in enumerate(self._values[row * across : (row + 1) * across].tolist()):
                left = room.left() + column * width
                if self._place == Place(row * across + column):
                    ground = QRectF(left - 1, room.top() + row * high, width + 2, high)
                    painter.fillRect(ground, colours.track)
                end = zero - value * scale
                bar = QRectF(left, min(zero, end), max(1.0, width - (width > _APART)), max(0.5, abs(end - zero)))
                bars[value >= 0].append(bar)
            painter.setPen(Qt.PenStyle.NoPen)
            for is_above, boxes in bars.items():
                painter.setBrush(colours.supports if is_above else colours.opposes)
                painter.drawRects(boxes)

    @property
    def _is_named(self) -> bool:
        return len(self._values) <= _NAMED

    def _colour(self, value: float) -> object:
        colours = theme.current()
        return colours.supports if value >= 0 else colours.opposes

    def _ends(self) -> tuple[float, float]:
        return min(0.0, float(self._values.min())), max(0.0, float(self._values.max()))

    def _room(self) -> QRectF:
        return QRectF(self.rect()).adjusted(_RING, _RING, -_RING, -_RING)

    def _across(self) -> int:
        """Return how many bars stand side by side."""
        most = max(1, int(self._room().height() // _HIGH))
        wanted = -(-len(self._values) * _WIDE // max(1, int(self._room().width())))
        return max(1, -(-len(self._values) // max(1, min(most, wanted))))

    def _row_high(self) -> float:
        room = self._room()
        if self._is_named:
            return min(room.height() / len(self._values), 1.6 * self.fontMetrics().height())
        return room.height() / -(-len(self._values) // self._across())
