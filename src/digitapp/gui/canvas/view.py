"""The mapping between a drawing's units and a widget's pixels; the only place that converts them."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter


class CanvasView:
    """Map a drawing into a widget: as large as fits, centred."""

    def __init__(self, drawing: tuple[float, float], widget: QSize) -> None:
        self.scale = max(min(widget.width() / drawing[0], widget.height() / drawing[1]), 1e-9)
        left = (widget.width() - self.scale * drawing[0]) / 2
        top = (widget.height() - self.scale * drawing[1]) / 2
        self.offset = QPointF(left, top)
        self._size = drawing

    def to_units(self, position: QPointF) -> tuple[float, float]:
        """Convert a widget position to drawing units; one outside is moved to the edge, so that no ink is hidden."""
        place = (position - self.offset) / self.scale
        return min(max(place.x(), 0.0), self._size[0]), min(max(place.y(), 0.0), self._size[1])

    def to_widget(self, area: QRectF) -> QRectF:
        """Convert an area in drawing units to widget pixels."""
        return QRectF(area.topLeft() * self.scale + self.offset, area.size() * self.scale)

    def apply(self, painter: QPainter) -> None:
        """Make a painter paint in units of the drawing."""
        painter.translate(self.offset)
        painter.scale(self.scale, self.scale)
