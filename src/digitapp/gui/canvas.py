"""The sheet that is drawn on: keeps every point of the pen, and paints only what is new."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from digitapp.gui import theme
from digitapp.gui.ink_painter import paint_piece, paint_strokes, paint_tail
from digitapp.gui.pointer import Phase, Pointer, Touch
from digitapp.ink import PEN_WIDTH, Drawing, Ink, Stroke

HINT = "Draw a digit"
ERASER_PER_PEN = 1.5
SMALLEST_ERASER = 10.0
_CORNER = 8
_MARGIN = 2
"""Pixels around a changed part that anti-aliasing may touch."""


class Canvas(QWidget):
    """Shows a drawing and lets it be drawn on; strokes are kept in the drawing's own units, whatever the size here."""

    changed = Signal(bool)
    """After every change; True when ink was only added to what was there."""
    history_changed = Signal()
    """What can be undone or redone may be another now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pointer = Pointer(self._act)
        self.setObjectName("canvas")
        self.setAccessibleName("Canvas")
        self.setAccessibleDescription("Draw a digit here with the mouse, a pen or a finger.")
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(240, 240)
        self.drawing = Drawing()
        self.pen_width = PEN_WIDTH
        self.touched = False
        """Whether a user has done anything here yet."""
        self._backing = QImage()
        self._stale = True
        self._eraser_chosen = False
        self._erasing_from: tuple[float, float] | None = None
        self._hover: QPointF | None = None
        self._epoch: float | None = None
        self._update_cursor()

    @property
    def eraser_chosen(self) -> bool:
        """Whether the pen erases."""
        return self._eraser_chosen

    @property
    def eraser_radius(self) -> float:
        """In units of the drawing; follows the pen's width."""
        return max(SMALLEST_ERASER, ERASER_PER_PEN * self.pen_width)

    def choose_eraser(self, chosen: bool) -> None:
        """Makes the pen erase, or draw again."""
        self._eraser_chosen = chosen
        self._update_cursor()
        self.update()

    def set_pen_width(self, width: float) -> None:
        """The width of the strokes to come."""
        self.pen_width = width
        self.update()

    def show_drawing(self, drawing: Drawing) -> None:
        """Puts another drawing on the canvas."""
        self._let_go()
        self.drawing = drawing
        self._epoch = None
        self._edited()

    def clear(self) -> None:
        """Takes all ink away, which can be undone."""
        self._let_go()
        self.drawing.clear()
        self._edited()

    def undo(self) -> None:
        """Takes the last edit back."""
        self._let_go()
        if self.drawing.undo():
            self._edited()

    def redo(self) -> None:
        """Does the last edit again that was taken back."""
        self._let_go()
        if self.drawing.redo():
            self._edited()

    def ink(self) -> Ink:
        """The drawing as it is now."""
        return self.drawing.ink()

    def restyle(self) -> None:
        """Repaints everything in the current theme."""
        self._stale = True
        self._update_cursor()
        self.update()

    def event(self, event: QEvent) -> bool:
        """Everything from mouse, tablet and touch goes through the pointer."""
        return self._pointer.handle(event) or super().event(event)

    def leaveEvent(self, event: QEvent) -> None:
        """The eraser's circle leaves with the pointer."""
        self._move_hover(None)
        super().leaveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The finished ink from the backing image, and the end of the growing stroke on it."""
        colours = theme.current()
        self._renew_backing()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colours.line, 1))
        painter.setBrush(colours.paper)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), _CORNER, _CORNER)
        if not self.drawing:
            self._paint_hint(painter)
        painter.drawImage(QPointF(0, 0), self._backing)
        if self.drawing.pen_is_down:
            painter.save()
            self._to_canvas_units(painter)
            paint_tail(painter, self.drawing.strokes[-1], colours.ink)
            painter.restore()
        if self._hover is not None:
            radius = self.eraser_radius * self._scale()
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colours.muted, 1.5))
            painter.drawEllipse(self._hover, radius, radius)

    def _act(self, touch: Touch) -> None:
        self.touched = True
        erasing = self._erasing_from is not None
        if touch.phase is Phase.DOWN:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self._erase_from(touch) if self._eraser_chosen or touch.eraser else self._begin(touch)
        elif touch.phase is Phase.MOVE:
            self._erase_to(touch) if erasing else self._extend(touch)
        elif touch.phase is Phase.UP:
            self._erase_to(touch) if erasing else self._extend(touch)
            self._let_go()
            self.history_changed.emit()
        erases = self._erasing_from is not None or touch.eraser or self._eraser_chosen
        self._move_hover(touch.position if erases else None)

    def _begin(self, touch: Touch) -> None:
        x, y = self._to_units(touch.position)
        first = not self.drawing
        self.drawing.begin(x, y, touch.pressure, self._time(touch), width=self.pen_width)
        if first:
            self.update()  # the hint goes
        self._show(QRectF(x, y, 0, 0), self.pen_width)
        self.history_changed.emit()
        self.changed.emit(True)

    def _extend(self, touch: Touch) -> None:
        if not self.drawing.pen_is_down:
            return
        stroke = self.drawing.strokes[-1]
        x, y = self._to_units(touch.position)
        if touch.phase is Phase.UP and (x, y) == tuple(stroke.points[-1]):
            return  # lifting the pen where it is adds nothing
        self.drawing.extend(x, y, touch.pressure, self._time(touch))
        self._settle(stroke)
        self.changed.emit(True)

    def _settle(self, stroke: Stroke) -> None:
        """Paints the piece of the stroke that its newest point settles."""
        if self._stale:
            return
        painter = self._backing_painter()
        place = paint_piece(painter, stroke, len(stroke) - 1, theme.current().ink)
        painter.end()
        self._show(place, 0)

    def _erase_from(self, touch: Touch) -> None:
        self.drawing.begin_erasing()
        self._erasing_from = self._to_units(touch.position)
        self._erase_to(touch)

    def _erase_to(self, touch: Touch) -> None:
        place = self._to_units(touch.position)
        if self.drawing.erase(self._erasing_from or place, place, self.eraser_radius):
            self._edited()
        self._erasing_from = place

    def _let_go(self) -> None:
        """Ends what the pen was doing."""
        self.touched = True
        self._pointer.forget()
        if self._erasing_from is not None:
            self._erasing_from = None
            self.drawing.end_erasing()
        if self.drawing.pen_is_down:
            stroke = self.drawing.strokes[-1]
            self.drawing.end()
            if not self._stale:
                painter = self._backing_painter()
                self._show(paint_tail(painter, stroke, theme.current().ink), 0)
                painter.end()

    def _edited(self) -> None:
        self._stale = True
        self.update()
        self.history_changed.emit()
        self.changed.emit(False)

    def _time(self, touch: Touch) -> float:
        """Seconds on the drawing's own clock, which goes on from where its last point was."""
        if self._epoch is None:
            times = [t for stroke in self.drawing.strokes for t in stroke.rows[-1:, 3].tolist() if math.isfinite(t)]
            self._epoch = touch.time - max(times, default=0.0)
        return touch.time - self._epoch

    def _scale(self) -> float:
        return min(self.width() / self.drawing.size[0], self.height() / self.drawing.size[1])

    def _offset(self) -> QPointF:
        scale, (width, height) = self._scale(), self.drawing.size
        return QPointF((self.width() - scale * width) / 2, (self.height() - scale * height) / 2)

    def _to_units(self, position: QPointF) -> tuple[float, float]:
        """A place in the widget in units of the drawing; one outside is put on the edge, so that no ink is hidden."""
        place = (position - self._offset()) / self._scale()
        width, height = self.drawing.size
        return min(max(place.x(), 0.0), width), min(max(place.y(), 0.0), height)

    def _to_canvas_units(self, painter: QPainter) -> None:
        painter.translate(self._offset())
        painter.scale(self._scale(), self._scale())

    def _show(self, place: QRectF, margin: float) -> None:
        """Asks for a repaint of a place given in units of the drawing."""
        scale, offset = self._scale(), self._offset()
        reach = margin * scale + _MARGIN
        box = QRectF(place.topLeft() * scale + offset, place.size() * scale)
        self.update(box.adjusted(-reach, -reach, reach, reach).toAlignedRect())

    def _move_hover(self, position: QPointF | None) -> None:
        if position == self._hover:
            return
        reach = self.eraser_radius * self._scale() + _MARGIN
        for place in (self._hover, position):
            if place is not None:
                self.update(QRectF(place, place).adjusted(-reach, -reach, reach, reach).toAlignedRect())
        self._hover = position

    def _renew_backing(self) -> None:
        """Paints all strokes anew when the size, the screen, the theme or finished ink is another."""
        ratio = self.devicePixelRatioF()
        wanted = (self.size().toSizeF() * ratio).toSize()
        if not self._stale and self._backing.size() == wanted:
            return
        self._backing = QImage(wanted, QImage.Format.Format_ARGB32_Premultiplied)
        self._backing.setDevicePixelRatio(ratio)
        self._backing.fill(Qt.GlobalColor.transparent)
        self._stale = False
        painter = self._backing_painter()
        colour, strokes = theme.current().ink, self.drawing.strokes
        finished = strokes[:-1] if self.drawing.pen_is_down else strokes
        paint_strokes(painter, finished, colour)
        if self.drawing.pen_is_down:
            for last in range(1, len(strokes[-1])):
                paint_piece(painter, strokes[-1], last, colour)
        painter.end()

    def _backing_painter(self) -> QPainter:
        painter = QPainter(self._backing)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._to_canvas_units(painter)
        return painter

    def _paint_hint(self, painter: QPainter) -> None:
        painter.setPen(theme.current().muted)
        painter.setFont(theme.scaled_font(self, 1.5))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, HINT)

    def _update_cursor(self) -> None:
        # The eraser's circle is its cursor; a cross shows where a pen's line will be.
        self.setCursor(Qt.CursorShape.BlankCursor if self._eraser_chosen else Qt.CursorShape.CrossCursor)
