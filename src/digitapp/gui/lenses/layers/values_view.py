"""A layer's values, of which one may be under the pointer or chosen by the keys."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from digitapp.gui.accessibility.painted import Painted
from digitapp.gui.style import theme

_ARROWS = {Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (0, 1), Qt.Key.Key_Up: (-1, 0), Qt.Key.Key_Down: (1, 0)}


class Place(NamedTuple):
    """A value of a layer: of a map, its row and column there; of a unit, 0 and 0."""

    number: int
    row: int = 0
    column: int = 0


class ValuesView(QWidget, Painted):
    """Tells which value is pointed at; a subclass paints them, and says where each is."""

    pointed = Signal()
    """Another value is pointed at, or none any more."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(20 * theme.GRID, 12 * theme.GRID)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._place: Place | None = None

    @property
    def place(self) -> Place | None:
        """The value that is pointed at."""
        return self._place

    def sizeHint(self) -> QSize:
        """Return the size that shows 32 maps well."""
        return QSize(50 * theme.GRID, 25 * theme.GRID)

    def point_at(self, place: Place | None) -> None:
        """Point at a value; None for none."""
        if place != self._place:
            self._place = place
            self.update()
            self.pointed.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Point at the value under the pointer."""
        self.point_at(self.at(event.position()))

    def leaveEvent(self, event: object) -> None:
        """Point at none."""
        self.point_at(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Point at the next value by the arrows, at the next map by them with Shift; at none by Escape."""
        arrow = _ARROWS.get(Qt.Key(event.key()))
        if arrow is not None:
            is_far = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            first = self.first()
            self.point_at(first if self._place is None else self.beside(self._place, arrow, is_far) or self._place)
        elif event.key() == Qt.Key.Key_Escape and self._place is not None:
            self.point_at(None)
        else:
            super().keyPressEvent(event)

    def at(self, point: QPointF) -> Place | None:
        """Return the value at a point of the widget, None for none."""
        raise NotImplementedError

    def first(self) -> Place | None:
        """Return the first value; None where there is none."""
        raise NotImplementedError

    def beside(self, place: Place, arrow: tuple[int, int], is_far: bool) -> Place | None:
        """Return the value so many rows down and columns to the right, None where there is none."""
        raise NotImplementedError

    def paint_focus(self, painter: QPainter) -> None:
        """Paint the ring that shows the focus."""
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.current().accent, 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
