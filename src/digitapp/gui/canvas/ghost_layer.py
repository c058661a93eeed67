"""Ink that the drawing might have, shown faintly over it; painted once, so that the pen does not wait for it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QWidget

from digitapp.drawing.strokes import Ink
from digitapp.gui.canvas.ink_painter import ink_pen, paint_rough, rough_lines, transparent
from digitapp.gui.canvas.view import CanvasView

_OPACITY = 0.5


class GhostLayer:
    """Keeps an image of the ghost, and paints it again only for another ink, size or colour."""

    def __init__(self, canvas: QWidget) -> None:
        self._canvas = canvas
        self.ink: Ink | None = None
        """What is shown; None for nothing."""
        self._image = QImage()
        self._key: tuple[object, ...] = ()

    def show(self, ink: Ink | None) -> None:
        """Show other ink; None for none."""
        if ink is not self.ink:
            self.ink, self._key = ink, ()
            self._canvas.update()

    def paint(self, painter: QPainter, colour: QColor) -> None:
        """Paint the ghost, if there is one; overlapping strokes are as faint as one."""
        if self.ink is None:
            return
        size, ratio = self._canvas.size(), self._canvas.devicePixelRatioF()
        key = (size.width(), size.height(), ratio, colour.rgba())
        if key != self._key:
            self._image, self._key = _image(self.ink, size, ratio, colour), key
        painter.setOpacity(_OPACITY)
        painter.drawImage(QPointF(0, 0), self._image)
        painter.setOpacity(1)


def _image(ink: Ink, size: QSize, ratio: float, colour: QColor) -> QImage:
    image = transparent((size.toSizeF() * ratio).toSize())
    image.setDevicePixelRatio(ratio)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    CanvasView(ink.size, size).apply(painter)
    for line, width in zip(rough_lines(ink), ink.widths, strict=True):
        paint_rough(painter, line, ink_pen(colour, width))
    painter.end()
    return image
