"""A picture on its way to the model's pixels: in even light, its ink, the box around that, and the pixels."""

from __future__ import annotations

import math
from functools import cached_property, lru_cache

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPolygonF

from digitapp.drawing.pictures import Picture
from digitapp.gui.canvas.ink_painter import ink_pen, paint_rough, rough_lines
from digitapp.gui.canvas.picture_layer import picture_box, scaled
from digitapp.gui.inference.requests import Result
from digitapp.gui.lenses.preview import as_image
from digitapp.gui.lenses.step_picture import ARM, THINNEST, Framed, Moment, paint_cross
from digitapp.gui.style import theme

PICTURE, LIGHT, INK, BOX, PIXELS = range(5)
"""The steps."""
_SIDE = 256
"""Pixels of the longer side of what is kept of the picture, to be painted small."""


class FramedPicture(Framed):
    """A picture with the ink over it."""

    def __init__(self, result: Result, picture: Picture) -> None:
        super().__init__(result)
        self._picture = picture

    @property
    def key(self) -> object:
        """What is equal for two answers that show the same steps."""
        return self._picture, self._ink.revision, self._framing, self._pixels.shape

    def paint(self, painter: QPainter, frame: QRectF, moment: Moment) -> None:
        """Paint a moment into a square: one step fades into the next."""
        painter.save()
        painter.setClipRect(frame)
        painter.fillRect(frame, theme.current().paper)
        self._paint_step(painter, frame, moment.step)
        if moment.travelled and moment.step < PIXELS:
            painter.setOpacity(moment.travelled)
            painter.fillRect(frame, theme.current().paper)
            self._paint_step(painter, frame, moment.step + 1)
        painter.restore()

    def _paint_step(self, painter: QPainter, frame: QRectF, step: int) -> None:
        if step == PIXELS:
            painter.drawImage(_room(frame, self._pixels.shape[1], self._pixels.shape[0]), as_image(self._pixels))
            return
        scale = frame.width() / max(self._ink.size)
        painter.save()
        painter.translate(frame.center() - QPointF(*self._ink.size) / 2 * scale)
        painter.scale(scale, scale)
        looks = self._looks
        image = looks.shown if step == PICTURE else looks.light if step == LIGHT else looks.found
        painter.drawImage(picture_box(self._picture, self._ink.size), image)
        self._paint_strokes(painter, step, scale)
        if step == BOX:
            self._paint_box(painter, scale)
        painter.restore()

    def _paint_strokes(self, painter: QPainter, step: int, scale: float) -> None:
        is_bright = self._picture.is_bright
        on_picture = theme.LIGHT.ink if is_bright else theme.DARK.ink
        colour = theme.current().ink if step in (INK, BOX) else on_picture
        for line, width in zip(rough_lines(self._ink), self._ink.widths, strict=True):
            paint_rough(painter, line, ink_pen(colour, max(width, THINNEST / scale)))

    def _paint_box(self, painter: QPainter, scale: float) -> None:
        left, top, right, bottom = self._frames.boxes[0].tolist()
        box = QRectF(left, top, right - left, bottom - top) if math.isfinite(left) else QRectF()
        if self._framing == "canvas":
            box = QRectF(0, 0, *self._ink.size)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.current().accent, 1.5 / scale))
        painter.drawPolygon(QPolygonF(box))
        if self.is_readable:
            centre = QPointF(*self._frames.centres[0].tolist())
            paint_cross(painter, centre, ARM * max(self._ink.size), painter.opacity(), scale)

    @property
    def _looks(self) -> _Looks:
        return _looks(self._picture, theme.current().ink.name())


class _Looks:
    """Small images of a picture, which are the same for each point that is drawn over it."""

    def __init__(self, picture: Picture, ink: str) -> None:
        self._picture, self._colour = picture, QColor(ink)

    @cached_property
    def shown(self) -> QImage:
        """The picture as it is."""
        width, height = self._picture.size
        size = QSize(width, height).scaled(QSize(_SIDE, _SIDE), Qt.AspectRatioMode.KeepAspectRatio)
        return scaled(self._picture, size.expandedTo(QSize(1, 1)))

    @cached_property
    def light(self) -> QImage:
        """The picture in even light."""
        from digitapp.preprocessing.pictured import in_even_light

        return as_image(in_even_light(self._picture))

    @cached_property
    def found(self) -> QImage:
        """The ink alone."""
        from digitapp.preprocessing.pictured import ink_in

        ink = ink_in(self._picture)
        step = max(1, min(ink.shape) // _SIDE)
        return _tinted(ink[::step, ::step], self._colour)


@lru_cache(maxsize=1)
def _looks(picture: Picture, ink: str) -> _Looks:
    return _Looks(picture, ink)


def _tinted(ink: NDArray[np.float32], colour: QColor) -> QImage:
    values = np.empty((*ink.shape, 4), np.uint8)
    values[..., :3] = colour.blue(), colour.green(), colour.red()
    values[..., 3] = (ink * 255).round()
    image = QImage(values.data, ink.shape[1], ink.shape[0], 4 * ink.shape[1], QImage.Format.Format_ARGB32)
    return image.copy()


def _room(frame: QRectF, width: int, height: int) -> QRectF:
    """Return where in a frame pixels are; they need not be a square."""
    cell = frame.width() / max(height, width)
    room = QRectF(0, 0, cell * width, cell * height)
    room.moveCenter(frame.center())
    return room
