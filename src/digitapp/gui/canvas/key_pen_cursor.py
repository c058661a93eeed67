"""Where the pen is that is moved by keys: a cross with the pen's tip in its middle, filled while the pen is down."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from digitapp.gui.canvas.picture_layer import colours_on

if TYPE_CHECKING:
    from digitapp.gui.canvas.canvas import Canvas

_ARM, _GAP = 13.0, 7.0
"""From the middle to the end of an arm, and to where it begins, in pixels."""
_LIFTED, _DOWN = 3.0, 5.0
"""The radius of the tip."""
_SIDE = 31


class KeyPenCursor(QWidget):
    """Lies over the canvas and what it says; a small widget, so that moving it paints a small part again."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._middle = QPointF()
        self._is_down = False
        self.setObjectName("keyPen")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.resize(_SIDE, _SIDE)
        self.hide()

    def show_at(self, position: QPointF, is_down: bool) -> None:
        """Show the pen at a position of the canvas, in pixels."""
        corner = QPoint(round(position.x() - _SIDE / 2), round(position.y() - _SIDE / 2))
        self._middle, self._is_down = position - QPointF(corner), is_down
        self.move(corner)
        self.raise_()
        self.show()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the cross in the accent colour, with a rim of the paper's so that it is seen on ink too."""
        on = colours_on(self._canvas.drawing.picture)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint(painter, on.paper, 5.0)
        self._paint(painter, on.accent, 2.0)

    def _paint(self, painter: QPainter, colour: QColor, width: float) -> None:
        middle, pen = self._middle, QPen(colour, width)
        painter.setPen(pen)
        for x, y in ((1, 0), (-1, 0), (0, 1), (0, -1)):
            arm = QPointF(x, y)
            painter.drawLine(QLineF(middle + arm * _GAP, middle + arm * _ARM))
        painter.setBrush(colour if self._is_down else Qt.BrushStyle.NoBrush)
        radius = _DOWN if self._is_down else _LIFTED
        painter.drawEllipse(middle, radius, radius)
