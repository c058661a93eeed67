"""Paints one drawing on its way from the ink to the model's pixels, at rest in a step or between two of them."""

from __future__ import annotations

import math
from functools import cached_property
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPolygonF, QTransform

from digitapp.drawing.strokes import Ink
from digitapp.gui.canvas.ink_painter import ink_pen, paint_rough, rough_lines
from digitapp.gui.inference.requests import Result
from digitapp.gui.lenses.preview import as_image
from digitapp.gui.style import theme
from digitapp.preprocessing.placement import Placement, placement

INK, BOX, CENTRE, PIXELS = range(4)
"""The steps."""
THINNEST = 1.5
"""The smallest width of a line, in pixels at scale 1."""
ARM = 0.06
"""The length of an arm of the cross, as a share of the picture's side."""


class Moment(NamedTuple):
    """A moment on the way: how much is marked in a step, then how far the ink has travelled to the next one, 0 to 1."""

    step: int
    marked: float = 0.0
    travelled: float = 0.0


class Framed:
    """One drawing, and what framing made of it; nothing is computed before it is painted."""

    def __init__(self, result: Result) -> None:
        self._ink: Ink = result.request.ink
        self._framing = result.request.framing or result.card.framing
        self._frames = result.frames
        self._pixels: NDArray[np.float32] = result.prediction.image
        self.is_readable = bool(result.frames.readable[0])


class FramedInk(Framed):
    """A drawing of strokes alone."""

    @property
    def key(self) -> object:
        """What is equal for two answers that show the same steps."""
        return self._ink.revision, self._framing, self._pixels.shape

    @cached_property
    def _lines(self) -> list[QPolygonF]:
        return rough_lines(self._ink)

    @cached_property
    def _placement(self) -> Placement | None:
        if not self.is_readable:
            return None
        height, width = self._pixels.shape
        return placement(self._ink, self._framing, (height, width), self._frames.centres[0])

    @cached_property
    def _box(self) -> QRectF:
        """The box that is fitted into the image, in canvas units; empty where there is no ink."""
        if self._framing == "canvas":
            return QRectF(0, 0, *self._ink.size)
        left, top, right, bottom = self._frames.boxes[0].tolist()
        return QRectF(left, top, right - left, bottom - top) if math.isfinite(left) else QRectF()

    @cached_property
    def _centre(self) -> QPointF:
        """The point that goes to the middle of the image; NaN where there is nothing to read."""
        return QPointF(*self._frames.centres[0].tolist())

    @cached_property
    def _image(self) -> QImage:
        return as_image(self._pixels)

    def paint(self, painter: QPainter, frame: QRectF, moment: Moment) -> None:
        """Paint a moment into a square."""
        colours = theme.current()
        painter.save()
        painter.setClipRect(frame)
        painter.fillRect(frame, colours.paper)
        step, marked, travelled = moment
        if self._placement is None:
            self._paint_unreadable(painter, frame, step)
        elif step == PIXELS:
            self._paint_pixels(painter, frame, 1.0)
        else:
            view, pens = self._between(frame, step, travelled)
            fades = travelled if step == CENTRE else 0.0
            self._paint_ink(painter, view, pens, _blend(colours.ink, colours.bar, min(1.0, step + marked)))
            self._paint_box(painter, view, marked if step == INK else 1.0 - fades)
            cross = {BOX: marked, CENTRE: 1.0 - fades}.get(step, 0.0)
            paint_cross(painter, view.map(self._centre), ARM * frame.width(), cross)
            if fades:
                self._paint_pixels(painter, frame, fades)
        painter.restore()

    def _paint_unreadable(self, painter: QPainter, frame: QRectF, step: int) -> None:
        """Paint ink of which the model was given nothing."""
        if step == PIXELS:
            self._paint_pixels(painter, frame, 1.0)
        elif step < CENTRE:
            view, pens = self._in_step(frame, INK)
            self._paint_ink(painter, view, pens, theme.current().ink)
            self._paint_box(painter, view, float(step))

    def _between(self, frame: QRectF, step: int, travelled: float) -> tuple[QTransform, list[float]]:
        """Return the map from the canvas to the frame, and the widths of the lines there."""
        view, pens = self._in_step(frame, step)
        if not travelled:
            return view, pens
        goal, goal_pens = self._in_step(frame, min(step + 1, CENTRE))
        return _mixed(view, goal, travelled), [
            before + travelled * (after - before) for before, after in zip(pens, goal_pens, strict=True)
        ]

    def _in_step(self, frame: QRectF, step: int) -> tuple[QTransform, list[float]]:
        side, middle = frame.width(), frame.center()
        if step == INK or self._placement is None:
            scale = side / max(self._ink.size)
            view = _about(QPointF(*self._ink.size) / 2, np.eye(2) * scale, middle)
            return view, [max(width * scale, THINNEST) for width in self._ink.widths]
        linear, offset, pen = self._placement
        if step == BOX:
            view = _about(self._box.center(), linear * side, middle)
        else:
            view = _about(QPointF(0, 0), linear * side, self._room(frame).topLeft() + QPointF(*offset) * side)
        if pen is not None:
            return view, [max(pen * side, THINNEST)] * len(self._ink.widths)
        scale = side * float(np.diag(linear).min())
        return view, [max(width * scale, THINNEST) for width in self._ink.widths]

    def _paint_ink(self, painter: QPainter, view: QTransform, pens: list[float], colour: QColor) -> None:
        for line, width in zip(self._lines, pens, strict=True):
            paint_rough(painter, view.map(line), ink_pen(colour, width))

    def _paint_box(self, painter: QPainter, view: QTransform, opacity: float) -> None:
        painter.setOpacity(opacity)
        painter.setPen(QPen(theme.current().accent, 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolygon(view.map(QPolygonF(self._box)))
        painter.setOpacity(1.0)

    def _paint_pixels(self, painter: QPainter, frame: QRectF, opacity: float) -> None:
        painter.setOpacity(opacity)
        painter.drawImage(self._room(frame), self._image)
        painter.setOpacity(1.0)

    def _room(self, frame: QRectF) -> QRectF:
        """Return where in a frame the model's input is; it need not be square."""
        height, width = self._pixels.shape
        cell = frame.width() / max(height, width)
        room = QRectF(0, 0, cell * width, cell * height)
        room.moveCenter(frame.center())
        return room


def _about(point: QPointF, linear: NDArray[np.float64], place: QPointF) -> QTransform:
    """Return a map that scales and brings a point of the canvas to a place."""
    (a, b), (c, d) = linear.tolist()
    moved = QTransform(a, c, b, d, 0, 0).map(point)
    return QTransform(a, c, b, d, place.x() - moved.x(), place.y() - moved.y())


def _mixed(first: QTransform, second: QTransform, share: float) -> QTransform:
    pairs = zip(_entries(first), _entries(second), strict=True)
    return QTransform(*(a + share * (b - a) for a, b in pairs))


def _entries(view: QTransform) -> tuple[float, ...]:
    return view.m11(), view.m12(), view.m21(), view.m22(), view.dx(), view.dy()


def _blend(first: QColor, second: QColor, share: float) -> QColor:
    return QColor.fromRgbF(
        first.redF() + share * (second.redF() - first.redF()),
        first.greenF() + share * (second.greenF() - first.greenF()),
        first.blueF() + share * (second.blueF() - first.blueF()),
    )


def paint_cross(painter: QPainter, place: QPointF, arm: float, opacity: float, scale: float = 1.0) -> None:
    """Paint a cross; `scale` is how much the painter enlarges, which its lines are not to be."""
    if opacity:
        painter.setOpacity(opacity)
        painter.setPen(QPen(theme.current().accent, 1.5 / scale))
        painter.drawLine(place - QPointF(arm, 0), place + QPointF(arm, 0))
        painter.drawLine(place - QPointF(0, arm), place + QPointF(0, arm))
        painter.setOpacity(1.0)
