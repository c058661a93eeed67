"""The image of finished ink, in the screen's own pixels, so that a new point costs one piece of line."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from digitapp.drawing.strokes import Drawing, Stroke
from digitapp.gui.canvas.ink_painter import paint_piece, paint_stroke, paint_strokes, transparent
from digitapp.gui.canvas.view import CanvasView


class InkLayer:
    """Finished ink and, over it, the settled part of the growing stroke; `is_stale` if all must be painted again."""

    def __init__(self) -> None:
        self.image = QImage()
        self.growing = QImage()
        """The growing stroke; made before there is one, since the first point of a stroke shall not wait for it."""
        self.is_growing = False
        """Whether anything is painted in `growing`."""
        self.is_stale = True

    def renew(self, drawing: Drawing, size: QSize, ratio: float, colour: QColor) -> None:
        """Paint all strokes again if size, pixel ratio or, by `is_stale`, theme or finished ink has changed."""
        wanted = (size.toSizeF() * ratio).toSize()
        if not self.is_stale and self.image.size() == wanted and self.image.devicePixelRatio() == ratio:
            return
        self.image, self.growing = _transparent(wanted, ratio), _transparent(wanted, ratio)
        self.is_stale = self.is_growing = False
        view = CanvasView(drawing.size, size)
        painter = _painter(self.image, view)
        paint_strokes(painter, [stroke for stroke in drawing.strokes if stroke is not drawing.open_stroke], colour)
        painter.end()
        if drawing.open_stroke is not None:
            for last in range(1, len(drawing.open_stroke)):
                self._add(drawing.open_stroke, last, view, colour)

    def add_piece(self, stroke: Stroke, view: CanvasView, colour: QColor) -> QRectF:
        """Paint what the growing stroke's newest point settles; return the painted area in units of the drawing."""
        return QRectF() if self.is_stale else self._add(stroke, len(stroke) - 1, view, colour)

    def finish(self, stroke: Stroke, view: CanvasView, colour: QColor) -> QRectF:
        """Paint a finished stroke as one shape; return the painted area in units of the drawing."""
        if self.is_stale:
            return QRectF()
        if self.is_growing:
            self.growing.fill(Qt.GlobalColor.transparent)
            self.is_growing = False
        painter = _painter(self.image, view)
        area = paint_stroke(painter, stroke, colour)
        painter.end()
        return area

    def _add(self, stroke: Stroke, last: int, view: CanvasView, colour: QColor) -> QRectF:
        self.is_growing = True
        painter = _painter(self.growing, view)
        area = paint_piece(painter, stroke, last, colour)
        painter.end()
        return area


def _transparent(pixels: QSize, ratio: float) -> QImage:
    image = transparent(pixels)
    image.setDevicePixelRatio(ratio)
    return image


def _painter(image: QImage, view: CanvasView) -> QPainter:
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    view.apply(painter)
    return painter
