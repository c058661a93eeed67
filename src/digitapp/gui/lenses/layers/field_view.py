"""The model's input, with a frame around what one value of a layer depends on."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from digitapp.gui.accessibility.painted import Painted
from digitapp.gui.lenses.preview import as_image
from digitapp.gui.style import theme
from digitapp.language import tr

Box = tuple[int, int, int, int]


class FieldView(QWidget, Painted):
    """Shows the pixels of the input; the rest fades beside the field."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("layerField")
        self.setAccessibleName(tr("What it sees of the model's input"))
        self.setToolTip(tr("The model's input; the frame is the part that the value under the pointer depends on"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(12 * theme.GRID, 12 * theme.GRID)
        self._image = QImage()
        self._size = (1, 1)
        self._field: Box | None = None

    @property
    def field(self) -> Box | None:
        """The part that is framed: top, left, bottom, right, in pixels of the input."""
        return self._field

    def show_input(self, image: NDArray[np.float32] | None) -> None:
        """Show an input, float32 [H, W] in [0, 1]; None for nothing."""
        self._image = QImage() if image is None else as_image(image)
        self._size = (1, 1) if image is None else (image.shape[0], image.shape[1])
        self.update()

    def show_field(self, field: Box | None) -> None:
        """Frame a part of the input; None for none."""
        if field != self._field:
            self._field = field
            self.update()

    def sizeHint(self) -> QSize:
        """Return the size in which each of 28 pixels is five wide."""
        return QSize(theme.zoomed(19 * theme.GRID), theme.zoomed(19 * theme.GRID))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the input and the frame."""
        if self._image.isNull():
            return
        painter, room, (rows, columns) = QPainter(self), self._room(), self._size
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, room.width() < columns)
        painter.drawImage(room, self._image)
        painter.setPen(QPen(theme.current().line, 1))
        painter.drawRect(room)
        if self._field is None:
            return
        top, left, bottom, right = self._field
        wide, high = room.width() / columns, room.height() / rows
        box = QRectF(room.left() + left * wide, room.top() + top * high, (right - left) * wide, (bottom - top) * high)
        for colour, width in ((Qt.GlobalColor.black, 4), (Qt.GlobalColor.yellow, 2)):
            painter.setPen(QPen(colour, width))
            painter.drawRect(box)

    def _room(self) -> QRectF:
        """Return where the pixels are: at the top, in the middle."""
        rows, columns = self._size
        cell = min((self.width() - 4) / columns, (self.height() - 4) / rows)
        cell = max(1.0, float(int(cell))) if cell >= 1 else cell
        return QRectF((self.width() - cell * columns) / 2, 2, cell * columns, cell * rows)
