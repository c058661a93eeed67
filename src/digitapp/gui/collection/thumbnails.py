"""Small pictures of examples: the ink alone, as large as fits; painted in any thread."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from digitapp.drawing.strokes import Drawing
from digitapp.gui.canvas.ink_painter import ink_pen, paint_rough, rough_lines, transparent
from digitapp.teaching.example import Example

_MARGIN = 0.12
"""Of the side, what stays free around the ink."""
_LARGEST = 0.6
"""The most that a drawing of the canvas's usual size is enlarged by, in thumbnails per canvas: a dot stays small."""
_THINNEST = 1.4


def thumbnail(example: Example, side: int, colour: QColor) -> QImage:
    """Return a picture of an example, `side` pixels wide and high, with ink of a colour on nothing."""
    image = transparent(QSize(side, side))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    if example.drawing is not None:
        _paint_drawing(painter, example.drawing, side, colour)
    elif example.image is not None:
        _paint_image(painter, example.image, side, colour)
    painter.end()
    return image


def _paint_drawing(painter: QPainter, drawing: Drawing, side: int, colour: QColor) -> None:
    ink = drawing.ink()
    points = [stroke for stroke in ink.strokes if len(stroke)]
    if not points:
        return
    every = np.concatenate(points)
    low, high = every.min(axis=0), every.max(axis=0)
    room = side * (1 - 2 * _MARGIN)
    scale = min(room / max(float((high - low).max()), 1e-6), side * 2 * _LARGEST / (0.25 * max(drawing.size)))
    middle = (low + high) / 2
    painter.translate(side / 2, side / 2)
    painter.scale(scale, scale)
    painter.translate(QPointF(*(-middle).tolist()))
    for line, width in zip(rough_lines(ink), ink.widths, strict=True):
        paint_rough(painter, line, ink_pen(colour, min(max(width, _THINNEST / scale), 0.12 * side / scale)))


def _paint_image(painter: QPainter, pixels: np.ndarray, side: int, colour: QColor) -> None:
    values = np.empty((*pixels.shape, 4), np.uint8)
    values[..., :3] = colour.blue(), colour.green(), colour.red()
    values[..., 3] = (pixels.clip(0, 1) * 255).round()
    height, width = pixels.shape
    picture = QImage(values.tobytes(), width, height, 4 * width, QImage.Format.Format_ARGB32).copy()
    scale = side * (1 - 2 * _MARGIN) / max(width, height)
    if scale < 1:
        size = QSize(max(1, round(width * scale)), max(1, round(height * scale)))
        picture = picture.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
    wide, high = width * scale, height * scale
    painter.drawImage(QRectF((side - wide) / 2, (side - high) / 2, wide, high), picture)
