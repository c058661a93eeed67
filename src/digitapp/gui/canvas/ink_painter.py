"""Paint strokes: smooth curves through the midpoints between points, round caps, wider where the pen presses.

While a stroke grows it is painted piece by piece, one piece per point, so that a new point costs the same however long
the stroke is. Where pieces overlap, their soft edges add up and look jagged; a finished stroke is one filled shape.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen, QPolygonF

from digitapp.drawing.pictures import Picture
from digitapp.drawing.strokes import Ink, Stroke
from digitapp.gui.canvas.picture_layer import PictureLayer

LIGHTEST = 0.4
"""The fraction of the pen's width that a touch without any pressure draws."""
_MAX_STROKE_POINTS = 64
_MAX_ROUGH_POINTS = 512
"""The most points of all strokes together; each stroke keeps at least two."""
_WIDTH_STEP = 0.25
"""Widths of finished strokes are rounded to multiples of this, invisibly, so that they change less often."""


def pressed_width(width: float, pressure: float) -> float:
    """Return the width of a line drawn with a pressure in [0, 1], or NaN from a device that does not report it."""
    return width if math.isnan(pressure) else width * (LIGHTEST + (1 - LIGHTEST) * min(max(pressure, 0.0), 1.0))


def ink_pen(colour: QColor, width: float) -> QPen:
    """Return a round pen."""
    return QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)


def paint_strokes(painter: QPainter, strokes: Iterable[Stroke], colour: QColor) -> None:
    """Paint finished strokes in canvas units."""
    for stroke in strokes:
        paint_stroke(painter, stroke, colour)


def paint_stroke(painter: QPainter, stroke: Stroke, colour: QColor) -> QRectF:
    """Paint a whole stroke, each part of equal width at once so that its edge is smooth; return the painted area."""
    low, high = QPointF(*stroke.points.min(axis=0).tolist()), QPointF(*stroke.points.max(axis=0).tolist())
    if low == high:
        painter.setPen(ink_pen(colour, max(pressed_width(stroke.width, row) for row in stroke.pressure.tolist())))
        painter.drawPoint(low)  # a path of no length paints nothing
    else:
        for width, line in _runs(stroke):
            painter.strokePath(line, ink_pen(colour, width))
    margin = stroke.width
    return QRectF(low, high).adjusted(-margin, -margin, margin, margin)


def paint_piece(painter: QPainter, stroke: Stroke, last: int, colour: QColor) -> QRectF:
    """Paint what point `last` (at least 1) settles, the curve to the midpoint before it; return the painted area."""
    rows = stroke.rows[max(0, last - 2) : last + 1].tolist()
    width = pressed_width(stroke.width, rows[-2][2])
    points = [QPointF(x, y) for x, y, *_ in rows]
    painter.setPen(ink_pen(colour, width))
    _paint_curve(painter, points)
    return _bounds(points, width)


def paint_tail(painter: QPainter, stroke: Stroke, colour: QColor) -> QRectF:
    """Paint a growing stroke's unsettled end, the line to the last point or the dot; return the painted area."""
    rows = stroke.rows[-2:].tolist()
    width = pressed_width(stroke.width, rows[-1][2])
    points = [QPointF(x, y) for x, y, *_ in rows]
    start = _midpoint(points[0], points[-1])
    painter.setPen(ink_pen(colour, width))
    if start == points[-1]:
        painter.drawPoint(start)  # a line or path of no length paints nothing
    else:
        painter.drawLine(start, points[-1])
    return _bounds(points, width)


def rough_lines(ink: Ink) -> list[QPolygonF]:
    """Return the strokes for a small picture of ink, at most 64 points of each; an empty stroke has no points."""
    most = max(2, min(_MAX_STROKE_POINTS, _MAX_ROUGH_POINTS // max(1, len(ink.strokes))))
    return [_rough_line(stroke, most) for stroke in ink.strokes]


def paint_rough(painter: QPainter, line: QPolygonF, pen: QPen) -> None:
    """Paint one rough line; one of no length is a dot."""
    painter.setPen(pen)
    box = line.boundingRect()
    if not line.isEmpty() and box.width() == box.height() == 0:
        painter.drawPoint(line.first())  # a line of no length paints nothing
    else:
        painter.drawPolyline(line)


def transparent(pixels: QSize) -> QImage:
    """Return a transparent image to paint ink into."""
    image = QImage(pixels, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    return image


def _rough_line(stroke: NDArray[np.float64], most: int) -> QPolygonF:
    if not len(stroke):
        return QPolygonF()
    return QPolygonF([QPointF(x, y) for x, y in [*stroke[:: -(-len(stroke) // most)].tolist(), stroke[-1].tolist()]])


def picture(
    strokes: Iterable[Stroke], size: tuple[float, float], longest: int = 1000, below: Picture | None = None
) -> QImage:
    """Return a drawing as an image, black on white or over a picture, `longest` pixels on its longer side."""
    scale = longest / max(size)
    pixels = QSizeF(size[0] * scale, size[1] * scale).toSize().expandedTo(QSize(1, 1))
    is_bright = below is None or below.is_bright
    image = QImage(pixels, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white if is_bright else Qt.GlobalColor.black)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if below is not None:
        PictureLayer().paint(painter, below, pixels, size)
    painter.scale(scale, scale)
    paint_strokes(painter, strokes, QColor(Qt.GlobalColor.black if is_bright else Qt.GlobalColor.white))
    painter.end()
    return image


def _paint_curve(painter: QPainter, points: list[QPointF]) -> None:
    """Paint from the midpoint before the second of three points to the midpoint after it; of two, from the first."""
    stop = _midpoint(points[-2], points[-1])
    if len(points) == 3:
        path = QPainterPath(_midpoint(points[0], points[1]))
        path.quadTo(points[1], stop)
        painter.drawPath(path)
    elif points[0] != stop:
        painter.drawLine(points[0], stop)


def _runs(stroke: Stroke) -> Iterator[tuple[float, QPainterPath]]:
    """Yield a stroke's curve in parts of equal width."""
    rows = stroke.rows.tolist()
    points = [QPointF(x, y) for x, y, *_ in rows]
    widths = [max(1, round(pressed_width(stroke.width, row[2]) / _WIDTH_STEP)) * _WIDTH_STEP for row in rows]
    line, width, last = QPainterPath(points[0]), widths[0], len(points) - 1
    for place, wanted in enumerate(widths):
        if wanted != width:
            yield width, line
            line, width = QPainterPath(line.currentPosition()), wanted
        stop = _midpoint(points[place], points[min(place + 1, last)])
        line.quadTo(points[place], stop) if 0 < place < last else line.lineTo(stop)
    yield width, line


def _midpoint(first: QPointF, second: QPointF) -> QPointF:
    return (first + second) / 2


def _bounds(points: list[QPointF], width: float) -> QRectF:
    xs, ys = [point.x() for point in points], [point.y() for point in points]
    box = QRectF(QPointF(min(xs), min(ys)), QPointF(max(xs), max(ys)))
    return box.adjusted(-width, -width, width, width)
