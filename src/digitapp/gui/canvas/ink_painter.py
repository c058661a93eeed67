"""Paint strokes: smooth curves through the midpoints between points, round caps, wider where the pen presses.

While a stroke grows it is painted piece by piece, one piece per point, so that a new point costs the same however long
the stroke is. Where pieces overlap, their soft edges add up and look jagged; a finished stroke is one filled shape.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen

from digitapp.drawing.strokes import Ink, Stroke

LIGHTEST = 0.4
"""The fraction of the pen's width that a touch without any pressure draws."""
_MAX_STROKE_POINTS = 64
_MAX_THUMBNAIL_POINTS = 512
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


def thumbnail(ink: Ink, pixels: int, colour: QColor, thinnest: float) -> QImage:
    """Return a rough square picture of ink: at most 64 points per stroke, no line thinner than `thinnest`."""
    image = transparent(QSize(pixels, pixels))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    scale = pixels / max(ink.size)
    painter.translate(QPointF(pixels, pixels) / 2 - QPointF(*ink.size) * scale / 2)
    painter.scale(scale, scale)
    most = max(2, min(_MAX_STROKE_POINTS, _MAX_THUMBNAIL_POINTS // max(1, len(ink.strokes))))
    for stroke, width in zip(ink.strokes, ink.widths, strict=True):
        painter.setPen(ink_pen(colour, max(width, thinnest)))
        if len(stroke):
            _paint_rough(painter, [*stroke[:: -(-len(stroke) // most)].tolist(), stroke[-1].tolist()])
    painter.end()
    return image


def transparent(pixels: QSize) -> QImage:
    """Return a transparent image to paint ink into."""
    image = QImage(pixels, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    return image


def _paint_rough(painter: QPainter, points: list[list[float]]) -> None:
    places = [QPointF(x, y) for x, y in points]
    if all(place == places[0] for place in places):
        painter.drawPoint(places[0])  # a line of no length paints nothing
    else:
        painter.drawPolyline(places)


def picture(strokes: Iterable[Stroke], size: tuple[float, float], longest: int = 1000) -> QImage:
    """Return a drawing as an image, black on white, `longest` pixels on its longer side."""
    scale = longest / max(size)
    pixels = QSizeF(size[0] * scale, size[1] * scale).toSize().expandedTo(QSize(1, 1))
    image = QImage(pixels, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(scale, scale)
    paint_strokes(painter, strokes, QColor(Qt.GlobalColor.black))
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
