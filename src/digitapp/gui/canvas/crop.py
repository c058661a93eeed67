"""Choosing a part of the picture on the canvas: by dragging a rectangle, or from the ink's box by keys."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QWidget

from digitapp.gui.canvas.pointer import Phase, PointerEvent
from digitapp.gui.style import theme

_LEAST = 5.0
"""Units of the canvas: what is dragged over less is a click."""
_STEP = 10.0
"""Units by which an arrow moves the rectangle; with Shift it makes it larger or smaller."""
_SHADE = QColor(0, 0, 0, 110)
_ARROWS = {
    Qt.Key.Key_Left: QPointF(-_STEP, 0), Qt.Key.Key_Right: QPointF(_STEP, 0),
    Qt.Key.Key_Up: QPointF(0, -_STEP), Qt.Key.Key_Down: QPointF(0, _STEP),
}  # fmt: skip


class Crop(QObject):
    """While it is on, the pen chooses a rectangle in place of drawing."""

    chosen = Signal(QRectF)
    """A rectangle in units of the canvas."""
    ended = Signal()
    """It is off again, with or without a choice."""

    def __init__(self, canvas: QWidget) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self.is_on = False
        self.box = QRectF()
        """The rectangle so far, in units of the canvas."""
        self._start: QPointF | None = None

    def begin(self, box: QRectF) -> None:
        """Have a rectangle chosen; Enter takes the given one."""
        self.is_on, self.box, self._start = True, box, None
        self._canvas.setFocus()
        self._canvas.installEventFilter(self)
        self._canvas.update()

    def end(self) -> None:
        """Choose nothing."""
        if self.is_on:
            self.is_on = False
            self._canvas.removeEventFilter(self)
            self._canvas.update()
            self.ended.emit()

    def act(self, event: PointerEvent, place: QPointF) -> None:
        """Follow the pen, which is at a place in units of the canvas."""
        if event.phase is Phase.DOWN:
            self._start = place
        elif self._start is not None and event.phase is not Phase.HOVER:
            self.box = QRectF(self._start, place).normalized()
            self._canvas.update()
            if event.phase is Phase.UP:
                self._start = None
                self._take()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that move the rectangle, confirm it or give it up."""
        if event.type() in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride) and isinstance(event, QKeyEvent):
            return self._key(event)
        return super().eventFilter(watched, event)

    def paint(self, painter: QPainter, whole: QRectF, box: QRectF) -> None:
        """Shade all but the rectangle, both in pixels of the canvas."""
        outside = QPainterPath()
        outside.addRect(whole)
        outside.addRect(box)
        painter.fillPath(outside, _SHADE)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.current().accent, 2))
        painter.drawRect(box)

    def _key(self, event: QKeyEvent) -> bool:
        key, is_press = Qt.Key(event.key()), event.type() == QEvent.Type.KeyPress
        is_known = key in _ARROWS or key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape)
        if is_known:
            event.accept()
        if not (is_known and is_press):
            return is_known
        if key in _ARROWS:
            step = _ARROWS[key]
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self.box = self.box.adjusted(0, 0, step.x(), step.y()).normalized()
            else:
                self.box = self.box.translated(step)
            self._canvas.update()
        elif key == Qt.Key.Key_Escape:
            self.end()
        else:
            self._take()
        return True

    def _take(self) -> None:
        box = self.box
        if min(box.width(), box.height()) >= _LEAST:
            self.end()
            self.chosen.emit(box)
