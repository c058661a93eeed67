"""The widget that is drawn on: it keeps every point of the pen and paints only what is new."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from digitapp.drawing.strokes import PEN_WIDTH, Ink
from digitapp.gui.accessibility.painted import Painted, Role, Value
from digitapp.gui.canvas import key_pen
from digitapp.gui.canvas.crop import Crop
from digitapp.gui.canvas.edited_canvas import EditedCanvas
from digitapp.gui.canvas.ghost_layer import GhostLayer
from digitapp.gui.canvas.ink_layer import InkLayer
from digitapp.gui.canvas.ink_painter import paint_tail
from digitapp.gui.canvas.moment import FAINT, Moment
from digitapp.gui.canvas.picture_layer import PictureLayer, colours_on
from digitapp.gui.canvas.pointer import Phase, Pointer, PointerEvent
from digitapp.gui.canvas.prompts import Prompts
from digitapp.gui.canvas.view import CanvasView
from digitapp.gui.style import theme
from digitapp.language import mark, tr, translated

ERASER_PER_PEN = 1.5
SMALLEST_ERASER = 10.0
_CORNER = 8
_DESCRIPTION = mark(
    "Draw a digit here with the mouse, a pen or a finger. By keyboard the arrow keys move a pen, with Shift finely; "
    "Space puts it down and lifts it, and Esc leaves it."
)
_MARGIN = 2
"""Pixels around a changed part that anti-aliasing may touch."""


class Canvas(EditedCanvas, Painted):
    """Show a drawing and let the user draw on it; strokes are in the drawing's units, whatever the widget's size."""

    accessible_role = Role.CANVAS

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pointer = Pointer(self._act)
        self.setObjectName("canvas")
        self.setAccessibleName(tr("Canvas"))
        self.setAccessibleDescription(translated(_DESCRIPTION))
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(18 * theme.GRID, 18 * theme.GRID)
        self.pen_width = PEN_WIDTH
        self.touched = False
        """Whether the user has done anything here yet."""
        self.in_gap: Callable[[Callable[[], None]], None] = lambda task: task()
        """Does what repaints the whole canvas though the pen is down; a window lets the answer go first."""
        self.ink_layer = InkLayer()
        """The painted image of finished ink."""
        self.ghost = GhostLayer(self)
        """Ink that the drawing might have."""
        self.crop = Crop(self)
        self._picture_layer = PictureLayer()
        self._eraser_chosen = False
        self._erasing_from: tuple[float, float] | None = None
        self._pointer_position: QPointF | None = None
        """Where the pointer is; None while it is outside."""
        self._hover: QPointF | None = None
        """Where the eraser's circle is shown."""
        self.moment = Moment(self, lambda: self.drawing)
        """The earlier moment of the drawing's making that is shown, if one is."""
        self._shows_focus = False
        """Whether the focus came by keyboard; a ring around whatever the pen touches would say nothing."""
        self.prompts = Prompts(self)
        self.key_pen = key_pen.KeyPen(self, self._act, self._view)
        self.key_pen.left.connect(lambda: self._move_hover(None))
        self._update_cursor()

    @property
    def eraser_chosen(self) -> bool:
        """Whether the pen erases."""
        return self._eraser_chosen

    @property
    def eraser_radius(self) -> float:
        """The eraser's radius in units of the drawing; it follows the pen's width."""
        return max(SMALLEST_ERASER, ERASER_PER_PEN * self.pen_width)

    def choose_eraser(self, chosen: bool) -> None:
        """Make the pen erase, or draw again."""
        self._eraser_chosen = chosen
        self._update_cursor()
        self._move_hover(self._pointer_position if chosen else None)

    def set_pen_width(self, width: float) -> None:
        """Set the width of new strokes, in units of the drawing."""
        self.pen_width = width
        self.update()

    def ink(self) -> Ink:
        """Return the ink of the drawing as it is now."""
        return self.drawing.ink()

    def shown_ink(self) -> Ink:
        """Return the ink of the moment that is shown: that of the drawing, unless it is an earlier one."""
        return self.ink() if self.moment.drawing is None else self.moment.drawing.ink()

    def accessible_value(self) -> Value:
        """Return how many strokes there are."""
        count = len(self.shown_ink().strokes)
        return Value(tr("%n stroke(s)", "", count), count, high=max(count, 1))

    def is_drawing(self) -> bool:
        """Return whether the pen is down, to draw or to erase."""
        return self.drawing.open_stroke is not None or self._erasing_from is not None

    def restyle(self) -> None:
        """Repaint everything in the current theme."""
        self.ink_layer.is_stale = True
        self.prompts.restyle()
        self.key_pen.restyle()
        self._update_cursor()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the prompts over the whole canvas."""
        super().resizeEvent(event)
        self.prompts.fit(self.width(), self.height())
        self.moment.fit()
        self.key_pen.restyle()
        self.resized.emit()

    def event(self, event: QEvent) -> bool:
        """Pass mouse, tablet and touch events to the pointer, and keys to the pen that they move."""
        is_key = event.type() in key_pen.HANDLED
        return (self.key_pen.handle(event) if is_key else self._pointer.handle(event)) or super().event(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Hide the eraser's circle when the pointer leaves."""
        self._pointer_position = None
        self._move_hover(None)
        super().leaveEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show a ring if the focus came by keyboard."""
        super().focusInEvent(event)
        self._show_focus(event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show no ring, and no pen that is moved by keys."""
        super().focusOutEvent(event)
        self.key_pen.leave()
        self._show_focus(False)

    def _show_focus(self, shown: bool) -> None:
        if shown != self._shows_focus:
            self._shows_focus = shown
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the picture, the finished ink from the ink layer's image, and over it the end of the growing stroke."""
        colours, on = theme.current(), colours_on(self.drawing.picture)
        self.ink_layer.renew(self.drawing, self.size(), self.devicePixelRatioF(), on.ink)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colours.line, 1))
        painter.setBrush(on.paper)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), _CORNER, _CORNER)
        if self.drawing.picture is not None:
            self._picture_layer.paint(painter, self.drawing.picture, self.size(), self.drawing.size, _CORNER)
        painter.setOpacity(1 if self.moment.drawing is None else FAINT)
        painter.drawImage(QPointF(0, 0), self.ink_layer.image)
        painter.setOpacity(1)
        self.moment.paint(painter, on.ink)
        self.ghost.paint(painter, colours.accent)
        if self.drawing.open_stroke is not None:
            if self.ink_layer.is_growing:
                painter.drawImage(QPointF(0, 0), self.ink_layer.growing)
            painter.save()
            self._view().apply(painter)
            paint_tail(painter, self.drawing.open_stroke, on.ink)
            painter.restore()
        if self.crop.is_on:
            self.crop.paint(painter, QRectF(self.rect()), self._view().to_widget(self.crop.box))
        if self._shows_focus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colours.accent, 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), _CORNER, _CORNER)
        if self._hover is not None:
            radius = self.eraser_radius * self._view().scale
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colours.muted, 1.5))
            painter.drawEllipse(self._hover, radius, radius)

    def _act(self, event: PointerEvent) -> None:
        if self.crop.is_on:
            self.crop.act(event, QPointF(*self._view().to_units(event.position)))
            return
        if event.by_keys:
            self._show_focus(True)
        elif event.phase is Phase.DOWN:
            self.key_pen.leave()
        erasing = self._erasing_from is not None
        if event.phase is Phase.DOWN:
            self.touched = True
            self.moment.leave()
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self._erase_from(event) if self._eraser_chosen or event.eraser else self._begin(event)
        elif event.phase is Phase.MOVE:
            self._erase_to(event) if erasing else self._extend(event)
        elif event.phase is Phase.UP:
            self._erase_to(event) if erasing else self._extend(event)
            self._end_gesture()
            self.history_changed.emit()
        self._pointer_position = event.position
        erases = self._erasing_from is not None or event.eraser or self._eraser_chosen
        self._move_hover(event.position if erases else None)

    def _begin(self, event: PointerEvent) -> None:
        view = self._view()
        x, y = view.to_units(event.position)
        first = not self.drawing
        self.drawing.begin(x, y, event.pressure, self._clock.time(self.drawing, event), width=self.pen_width)
        self._update_area(QRectF(x, y, 0, 0), view, self.pen_width)
        self.changed.emit(True)
        if first:
            self.in_gap(lambda: self.prompts.set_shown(not self.drawing))
        self.history_changed.emit()

    def _extend(self, event: PointerEvent) -> None:
        stroke = self.drawing.open_stroke
        if stroke is None:
            return
        view = self._view()
        x, y = view.to_units(event.position)
        if event.phase is Phase.UP and (x, y) == tuple(stroke.points[-1]):
            return  # lifting the pen where it already is adds no point
        self.drawing.extend(x, y, event.pressure, self._clock.time(self.drawing, event))
        self._update_area(self.ink_layer.add_piece(stroke, view, colours_on(self.drawing.picture).ink), view)
        self.changed.emit(True)

    def _erase_from(self, event: PointerEvent) -> None:
        self.drawing.begin_erasing()
        self._erasing_from = self._view().to_units(event.position)
        self._erase_to(event)

    def _erase_to(self, event: PointerEvent) -> None:
        place = self._view().to_units(event.position)
        if self.drawing.erase(self._erasing_from or place, place, self.eraser_radius):
            self._edited()
        self._erasing_from = place

    def _end_gesture(self) -> None:
        """End the current stroke or erasure."""
        self.touched = True
        self.moment.leave()
        self._pointer.forget()
        self.key_pen.forget()
        if self._erasing_from is not None:
            self._erasing_from = None
            self.drawing.end_erasing()
        stroke = self.drawing.open_stroke
        if stroke is not None:
            self.drawing.end()
            self.prompts.set_shown(False)
            view = self._view()
            self._update_area(self.ink_layer.finish(stroke, view, colours_on(self.drawing.picture).ink), view)

    def _edited(self) -> None:
        self.prompts.set_shown(not self.drawing)
        self.ink_layer.is_stale = True
        self.update()
        self.history_changed.emit()
        self.changed.emit(False)

    def _view(self) -> CanvasView:
        return CanvasView(self.drawing.size, self.size())

    def _update_area(self, area: QRectF, view: CanvasView, margin: float = 0) -> None:
        """Schedule a repaint of an area given in units of the drawing."""
        reach = margin * view.scale + _MARGIN
        self.update(view.to_widget(area).adjusted(-reach, -reach, reach, reach).toAlignedRect())

    def _move_hover(self, position: QPointF | None) -> None:
        if position == self._hover:
            return
        reach = self.eraser_radius * self._view().scale + _MARGIN
        for place in (self._hover, position):
            if place is not None:
                self.update(QRectF(place, place).adjusted(-reach, -reach, reach, reach).toAlignedRect())
        self._hover = position

    def _update_cursor(self) -> None:
        # The eraser's circle is its cursor; a cross shows where the pen's line will be.
        self.setCursor(Qt.CursorShape.BlankCursor if self._eraser_chosen else Qt.CursorShape.CrossCursor)
