"""Feature maps and numbers as small pictures."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from digitapp.explaining.picture import toned
from digitapp.gui.style import theme

_FEW = 4
"""So many maps a thumbnail shows, those with the largest values."""
_FINER, _EVEN = 3, 0.02
_BARS = 32
"""So many bars at most."""


class Sheet:
    """Maps as one image, one below the other, so that each can be painted as a part of it."""

    def __init__(self, maps: NDArray[np.float32]) -> None:
        """Take maps, float32 [maps, H, W], each of its own scale (see `toned`)."""
        self.count, self.rows, self.columns = maps.shape
        colours = toned(maps).astype(np.uint32)
        self._pixels = 0xFF << 24 | colours[..., 0] << 16 | colours[..., 1] << 8 | colours[..., 2]
        self._images: dict[int, QImage] = {}

    def paint(self, painter: QPainter, box: QRectF, number: int, ratio: float = 1.0) -> None:
        """Paint one map into a box, on a screen of `ratio` pixels a unit.

        Its pixels are sharp squares of one size. Where that is not a whole number of the screen's pixels, the map is
        made larger first and then smaller, so that only their edges are mixed.
        """
        cell = box.width() * ratio / self.columns
        finer = 1 if cell < 1 or abs(cell - round(cell)) < _EVEN else _FINER
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, finer > 1 or cell < 1)
        high, wide = finer * self.rows, finer * self.columns
        painter.drawImage(box, self._image(finer), QRectF(0, number * high, wide, high))

    def paint_roughly(self, painter: QPainter, box: QRectF, number: int) -> None:
        """Paint one map into a small box, faster: its pixels need not be of one size."""
        painter.drawImage(box, self._image(1), QRectF(0, number * self.rows, self.columns, self.rows))

    def _image(self, finer: int) -> QImage:
        """Return the maps with so many pixels for each of theirs, down and right."""
        if finer not in self._images:
            pixels = np.repeat(np.repeat(self._pixels, finer, axis=2), finer, axis=1)
            width, high = finer * self.columns, finer * self.rows * self.count
            image = QImage(pixels.tobytes(), width, high, 4 * width, QImage.Format.Format_RGB32)
            self._images[finer] = image.copy()  # of its own, since the bytes go
        return self._images[finer]


def thumbnail(values: NDArray[np.float32], side: int) -> QImage:
    """Return a picture of a layer's values, [maps, H, W] or [units], about `side` pixels wide and high."""
    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.black if values.ndim > 1 else Qt.GlobalColor.transparent)
    painter = QPainter(image)
    if values.ndim > 1 and values.size:
        _paint_maps(painter, values, side)
    elif values.size:
        _paint_bars(painter, values, side)
    painter.end()
    return image


def _paint_maps(painter: QPainter, values: NDArray[np.float32], side: int) -> None:
    strength = np.nan_to_num(np.abs(values)).mean(axis=(1, 2))
    best = np.sort(np.argsort(-strength, kind="stable")[:_FEW])
    sheet = Sheet(values[best])
    across = 1 if sheet.count == 1 else 2
    cell = side / across
    for number in range(sheet.count):
        row, column = divmod(number, across)
        high = min(cell, cell * sheet.rows / sheet.columns) - across + 1
        wide = min(cell, cell * sheet.columns / sheet.rows) - across + 1
        sheet.paint_roughly(painter, QRectF(round(column * cell), round(row * cell), wide, high), number)


def _paint_bars(painter: QPainter, values: NDArray[np.float32], side: int) -> None:
    """Paint the first numbers as bars from zero, up or down."""
    shown = np.nan_to_num(values[:_BARS])
    low, high = min(0.0, float(shown.min())), max(0.0, float(shown.max()))
    scale = side / ((high - low) or 1.0)
    width = side / len(shown)
    colours = theme.current()
    for place, value in enumerate(shown.tolist()):
        top, bottom = side - (max(value, 0.0) - low) * scale, side - (min(value, 0.0) - low) * scale
        box = QRectF(place * width, top, max(1.0, width - 1), max(1.0, bottom - top))
        painter.fillRect(box, colours.supports if value >= 0 else colours.opposes)
