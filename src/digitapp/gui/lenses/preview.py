"""The model's input, enlarged without smoothing: exactly the array that was classified."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from digitapp.explaining.layers import sides
from digitapp.gui.accessibility.painted import Painted, Role, Value
from digitapp.gui.style import theme
from digitapp.gui.style.labels import tooltip
from digitapp.language import number, tr

_MIN_GRID_CELL = 4
"""Smallest size of a cell with grid lines, in screen pixels; around smaller cells the lines would grey everything."""

_INKED = 0.5
"""A pixel of this value or more is called inked."""


class InputPreview(QWidget, Painted):
    """Show an array in [0, 1] as grey pixels with a fine grid; ink is white in every theme."""

    accessible_role = Role.IMAGE

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("preview")
        self.setAccessibleName(tr("What the model sees"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(18 * theme.GRID, 18 * theme.GRID)
        self._pixels = np.zeros((28, 28), np.float32)
        self._image = as_image(self._pixels)
        self._grid = QPixmap()
        self._grid_key: tuple[float, ...] = ()
        self.show_pixels(self._pixels)

    def show_pixels(self, pixels: NDArray[np.float32]) -> None:
        """Show an array, float32 [H, W]."""
        is_alike = pixels.shape == self._pixels.shape  # then the size below them stays
        self._pixels = pixels
        self._image = as_image(pixels)
        height, width = pixels.shape
        tip = tr("The model's input as it is: {size} pixels").format(size=sides((width, height)))
        if tip != self.toolTip():
            self.setToolTip(tooltip(tip))
            self.setAccessibleDescription(tip)
        self.update(self._place()[0].toAlignedRect().adjusted(-1, -1, 1, 1) if is_alike else self.rect())

    def clear(self, size: tuple[int, int] | None = None) -> None:
        """Show an input without ink, of `size` (height, width) or the present size."""
        self.show_pixels(np.zeros(size or self._pixels.shape, np.float32))

    def accessible_value(self) -> Value:
        """Return where there is ink, by rows and columns from 1."""
        rows, columns = np.nonzero(self._pixels >= _INKED)
        if not len(rows):
            return Value(tr("No pixel is inked."))
        text = tr("%n pixel(s) (is|are) inked, in rows {top} to {bottom} and columns {left} to {right}.", "", len(rows))
        places = {"top": rows.min(), "bottom": rows.max(), "left": columns.min(), "right": columns.max()}
        return Value(text.format(**{name: number(place + 1) for name, place in places.items()}))

    def pixels(self) -> NDArray[np.float32]:
        """Return the array that is shown."""
        return self._pixels

    def sizeHint(self) -> QSize:
        """Return the size in which each of 28 pixels is about seven wide."""
        return QSize(27 * theme.GRID, 27 * theme.GRID)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint each pixel as a whole number of screen pixels, so that all are equal; below them the array's size."""
        painter, (box, cell) = QPainter(self), self._place()
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # in all languages
        height, width = self._pixels.shape
        below = QRectF(0, box.bottom() + 2, self.width(), self.fontMetrics().height())
        if event.rect().intersects(below.toAlignedRect()):
            painter.setPen(theme.current().muted)
            size = sides((width, height))
            said = tr("{size} pixels").format(size=size)
            fits = self.fontMetrics().horizontalAdvance(said) <= self.width()  # the tooltip says it all
            text = said if fits else size
            painter.drawText(below, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, text)
        scale = cell * self.devicePixelRatioF()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, scale < 1)
        painter.drawImage(box, self._image)
        if scale >= _MIN_GRID_CELL:
            self._paint_grid(painter, box, cell)
        painter.setPen(QPen(theme.current().line, 1))
        painter.drawRect(box)

    def _place(self) -> tuple[QRectF, float]:
        """Return where the pixels are, and the side of one of them."""
        ratio = self.devicePixelRatioF()
        height, width = self._pixels.shape
        room = self.height() - self.fontMetrics().height() - 2
        fits = min((self.width() - 2) * ratio / width, room * ratio / height)
        cell = (int(fits) if fits >= 1 else fits) / ratio
        left, top = (self.width() - cell * width) // 2, (room - cell * height) // 2 + 1
        return QRectF(left, top, cell * width, cell * height), cell

    def _paint_grid(self, painter: QPainter, box: QRectF, cell: float) -> None:
        """Paint the grid from a cached picture: translucent lines take longer than everything else in the window."""
        key = (box.width(), box.height(), cell, self.devicePixelRatioF())
        if key != self._grid_key:
            self._grid, self._grid_key = _grid(*key), key
        painter.drawPixmap(box.topLeft(), self._grid)


def _grid(width: float, height: float, cell: float, ratio: float) -> QPixmap:
    """Return a transparent picture with fine lines between the cells."""
    grid = QPixmap((QSizeF(width, height) * ratio).toSize())
    grid.setDevicePixelRatio(ratio)
    grid.fill(Qt.GlobalColor.transparent)
    painter = QPainter(grid)
    painter.setPen(QPen(QColor(128, 128, 128, 90), 0))
    columns, rows = round(width / cell), round(height / cell)
    painter.drawLines([QLineF(i * cell, 0, i * cell, height) for i in range(1, columns)])
    painter.drawLines([QLineF(0, i * cell, width, i * cell) for i in range(1, rows)])
    painter.end()
    return grid


def as_image(pixels: NDArray[np.float32]) -> QImage:
    """Return a grey image with its own copy of the pixels, in the screen's format: Qt enlarges that 5 times as fast."""
    height, width = pixels.shape
    grey = np.ascontiguousarray((255 * pixels).round().astype(np.uint8))
    image = QImage(grey.tobytes(), width, height, width, QImage.Format.Format_Grayscale8)
    return image.convertToFormat(QImage.Format.Format_RGB32)
