"""How ink becomes the model's input, in three small pictures: the ink, its box, the centre."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from digitapp.drawing.strokes import Ink
from digitapp.gui.canvas.ink_painter import thumbnail
from digitapp.gui.style import theme
from digitapp.preprocessing.framing import Frames

FRAMED = ("1 · ink", "2 · box", "3 · centre")
UNFRAMED = ("1 · ink", "2 · whole canvas", "3 · its middle")
_TIPS = {
    FRAMED: "The ink, the box around it, and the point that goes to the middle of the model's input",
    UNFRAMED: "Without framing the whole canvas is shrunk as it is: a digit may be small and off the middle",
}
_MIN_SIDE = 32
_MAX_SIDE = 104
_MIN_LINE_WIDTH = 18.0
"""The smallest width of a line in a small picture, in canvas units."""


@dataclass(frozen=True)
class Step:
    """The ink of one drawing, and what framing found in it."""

    ink: Ink
    box: QRectF | None = None
    centre: QPointF | None = None


class FramingSteps(QWidget):
    """Show the three pictures, one below the other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("Steps from the ink to the model's input")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setFont(theme.scaled_font(self, 1.0))
        self._captions = FRAMED
        self._step: Step | None = None
        self.set_framed(True)

    def set_framed(self, framed: bool) -> None:
        """Say whether the ink is framed, or the whole canvas shrunk as it is."""
        self._captions = FRAMED if framed else UNFRAMED
        self.setToolTip(_TIPS[self._captions])
        self.setAccessibleDescription(self.toolTip())
        self.update()

    def show_frames(self, ink: Ink, frames: Frames) -> None:
        """Show what framing made of a drawing."""
        if self._captions is UNFRAMED:
            box: QRectF | None = QRectF(0, 0, *ink.size)
        else:
            left, top, right, bottom = frames.boxes[0].tolist()
            box = QRectF(left, top, right - left, bottom - top) if math.isfinite(left) else None
        x, y = frames.centres[0].tolist()
        self._step = Step(ink, box, QPointF(x, y) if math.isfinite(x) else None)
        self.update()

    def clear(self) -> None:
        """Show empty pictures."""
        self._step = None
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of the pictures and their captions."""
        widest = max(self.fontMetrics().horizontalAdvance(word) for word in (*FRAMED, *UNFRAMED))
        high = 3 * (_MIN_SIDE + self.fontMetrics().height()) + 2 * theme.GRID
        return QSize(max(widest, _MAX_SIDE) + theme.GRID, high)

    def minimumSizeHint(self) -> QSize:
        """Return the size hint; smaller pictures would show nothing."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the pictures as large as fit, vertically centred."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        text = self.fontMetrics().height()
        side = min((self.height() - 2 * theme.GRID) // 3 - text, _MAX_SIDE)
        pitch = min((self.height() - side - text) // 2, side + text + 2 * theme.GRID)
        top = (self.height() - 2 * pitch - side - text) // 2
        inks = self._inks(side)
        for index, caption in enumerate(self._captions):
            box = QRectF((self.width() - side) / 2, top + index * pitch + 0.5, side, side)
            self._paint_picture(painter, box, index, inks)
            painter.setPen(theme.current().muted)
            below = QRectF(0, box.bottom() + 1, self.width(), text)
            painter.drawText(below, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, caption)

    def _inks(self, side: int) -> tuple[QImage, QImage] | None:
        """Return the ink in its own colour and in a fainter one; rendered once per repaint, since it may be long."""
        if self._step is None:
            return None
        ratio = self.devicePixelRatioF()
        ink = thumbnail(self._step.ink, round(side * ratio), theme.current().ink, _MIN_LINE_WIDTH)
        ink.setDevicePixelRatio(ratio)
        return ink, _tinted(ink, theme.current().bar)

    def _paint_picture(self, painter: QPainter, frame: QRectF, index: int, inks: tuple[QImage, QImage] | None) -> None:
        colours = theme.current()
        painter.setBrush(colours.paper)
        painter.setPen(QPen(colours.line, 1))
        painter.drawRect(frame)
        if self._step is None or inks is None:
            return
        size, box, centre = self._step.ink.size, self._step.box, self._step.centre
        painter.save()
        painter.setClipRect(frame.adjusted(-1, -1, 1, 1))
        painter.drawImage(frame.topLeft(), inks[min(index, 1)])
        scale = frame.width() / max(size)
        painter.translate(frame.center() - QPointF(*size) * scale / 2)
        painter.scale(scale, scale)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        pen = QPen(colours.accent, 1.5)
        pen.setCosmetic(True)
        painter.setPen(pen)
        if index > 0 and box is not None:
            painter.drawRect(box)
        if index > 1 and centre is not None:
            arm = 5 / scale
            painter.drawLine(centre - QPointF(arm, 0), centre + QPointF(arm, 0))
            painter.drawLine(centre - QPointF(0, arm), centre + QPointF(0, arm))
        painter.restore()


def _tinted(image: QImage, colour: QColor) -> QImage:
    """Return a copy of an image, painted in another colour."""
    tinted = image.copy()
    painter = QPainter(tinted)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(tinted.rect(), colour)
    painter.end()
    return tinted
