"""How a drawing lies in a widget: the one place where canvas units become pixels and back."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter


class CanvasView:
    """How a drawing lies in a widget: as large as fits, in the middle."""

    def __init__(self, drawing: tuple[float, float], widget: QSize) -> None:
        self.scale = max(min(widget.width() / drawing[0], widget.height() / drawing[1]), 1e-9)
        left = (widget.width() - self.scale * drawing[0]) / 2
        top = (widget.height() - self.scale * drawing[1]) / 2
        self.offset = QPointF(left, top)
        self._size = drawing

    def to_units(self, position: QPointF) -> tuple[float, float]:
        """A place in the widget in units of the drawing; one outside is put on the edge, so that no ink is hidden."""
        place = (position - self.offset) / self.scale
        return min(max(place.x(), 0.0), self._size[0]), min(max(place.y(), 0.0), self._size[1])

    def to_widget(self, place: QRectF) -> QRectF:
        """A place in units of the drawing in the widget."""
        return QRectF(place.topLeft() * self.scale + self.offset, place.size() * self.scale)

    def apply(self, painter: QPainter) -> None:
        """Makes a painter paint in units of the drawing."""
        painter.translate(self.offset)
        painter.scale(self.scale, self.scale)
