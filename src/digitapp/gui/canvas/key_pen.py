"""Drawing by keyboard: the arrow keys move a pen over the canvas, Space puts it down and lifts it, Esc leaves it."""

from __future__ import annotations

import math
from collections.abc import Callable
from time import monotonic
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent

from digitapp.gui.accessibility.announcing import announce
from digitapp.gui.canvas.key_pen_cursor import KeyPenCursor
from digitapp.gui.canvas.pointer import UNKNOWN, Phase, PointerEvent
from digitapp.gui.canvas.view import CanvasView
from digitapp.language import grouped, tr

if TYPE_CHECKING:
    from digitapp.gui.canvas.canvas import Canvas

ARROWS = {
    Qt.Key.Key_Left: QPointF(-1, 0), Qt.Key.Key_Right: QPointF(1, 0),
    Qt.Key.Key_Up: QPointF(0, -1), Qt.Key.Key_Down: QPointF(0, 1),
}  # fmt: skip
KEYS = (*ARROWS, Qt.Key.Key_Space, Qt.Key.Key_Escape)
"""What the pen needs of the canvas's keys."""
STEP, FINE_STEP = 10.0, 2.0
"""How far an arrow that is pressed and released at once moves the pen, in canvas units: without and with Shift."""
_SLOWEST, _FASTEST, _FINE = 140.0, 380.0, 40.0
"""Canvas units a second of a pen whose arrow is held: at first, later, and with Shift."""
_DELAY, _GROWING = 0.18, 0.8
"""Seconds after which a held arrow moves the pen on, and those until it is at its fastest."""
_FRAME_MS = 16
_LONGEST = 0.05
"""Seconds that one movement makes up for at most: a window that was busy does not make the pen leap."""
_NO_PEN = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
HANDLED = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease)


class KeyPen(QObject):
    """A pen moved by keys; held arrows move it evenly, whatever rate the keyboard repeats its keys at."""

    left = Signal()
    """It is shown no more."""

    def __init__(self, canvas: Canvas, act: Callable[[PointerEvent], None], view: Callable[[], CanvasView]) -> None:
        """`act` is called with each of the pen's points; `view` maps the drawing into the canvas."""
        super().__init__(canvas)
        self._canvas, self._act, self._view = canvas, act, view
        self._cursor = KeyPenCursor(canvas)
        self.is_on = False
        """Whether the pen is shown and moved."""
        self.is_down = False
        """Whether it draws, or erases."""
        self._place: QPointF | None = None
        """Where it is, in units of the drawing; None before it was used."""
        self._held: list[Qt.Key] = []
        self._let_go: tuple[Qt.Key, int] | None = None
        """The key that was released last, and when, in milliseconds."""
        self._is_fine = False
        self._held_since = self._moved_at = 0.0
        self._timer = QTimer(self, interval=_FRAME_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._glide)

    @property
    def place(self) -> QPointF:
        """Where the pen is, in units of the drawing: in the middle at first."""
        wide, high = self._canvas.drawing.size
        place = self._place or QPointF(wide / 2, high / 2)
        return QPointF(min(max(place.x(), 0.0), wide), min(max(place.y(), 0.0), high))

    def handle(self, event: QEvent) -> bool:
        """Handle a key's event, one of `HANDLED`, and return whether the key is the pen's."""
        key_event = cast(QKeyEvent, event)
        key = Qt.Key(key_event.key())
        if key == Qt.Key.Key_Shift:
            self._is_fine = event.type() == QEvent.Type.KeyPress
        is_repeated = self._is_repeated(key, key_event)
        if not self._is_wanted(key, key_event):
            return False
        event.accept()  # no shortcut takes it
        if event.type() == QEvent.Type.KeyRelease:
            self._release(key, key_event)
        elif event.type() == QEvent.Type.KeyPress and is_repeated:
            self._hold_on(key)
        elif event.type() == QEvent.Type.KeyPress:
            self._press(key, key_event)
        return True

    def leave(self) -> None:
        """Lift the pen and show it no more; it comes back where it was."""
        self._stop()
        if self.is_on:
            self.lift()
            self.is_on = False
            self._cursor.hide()
            self.left.emit()

    def lift(self) -> None:
        """Lift the pen where it is."""
        if self.is_down:
            self._send(Phase.UP)

    def forget(self) -> None:
        """Know that the stroke was ended by something else."""
        self.is_down = False
        self.restyle()

    def restyle(self) -> None:
        """Show the pen as it is now: its place, its width, the theme."""
        if self.is_on:
            self._cursor.show_at(self._position(), self.is_down)

    def _is_wanted(self, key: Qt.Key, event: QKeyEvent) -> bool:
        if event.type() == QEvent.Type.KeyRelease:
            return key in self._held
        if key not in KEYS or event.modifiers() & _NO_PEN or self._canvas.crop.is_on:
            return False
        is_free = self.is_down or not self._canvas.is_drawing()  # a stroke belongs to the device that began it
        return is_free and (self.is_on or key != Qt.Key.Key_Escape)

    def _is_repeated(self, key: Qt.Key, event: QKeyEvent) -> bool:
        """Return whether a key was never let go of since it was pressed before.

        X11 repeats a held key by a release and a press at the same moment, which Qt 6.11 tells from a person's only if
        it has both when it looks at the first.
        """
        if event.type() == QEvent.Type.KeyRelease and not event.isAutoRepeat():
            self._let_go = key, event.timestamp()
        return event.isAutoRepeat() or (event.timestamp() > 0 and self._let_go == (key, event.timestamp()))

    def _hold_on(self, key: Qt.Key) -> None:
        """Go on with an arrow that seemed to be let go of."""
        if key in ARROWS and key not in self._held:
            if not self._held:
                self._moved_at = monotonic()
                self._timer.start()
            self._held.append(key)

    def _press(self, key: Qt.Key, event: QKeyEvent) -> None:
        self._is_fine = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if key in ARROWS:
            self._come()
            if not self._held:
                self._held_since = self._moved_at = monotonic()
                self._timer.start()
            self._held.append(key)
            self._move(ARROWS[key] * (FINE_STEP if self._is_fine else STEP))
        elif key == Qt.Key.Key_Space:
            self._come()
            self.lift() if self.is_down else self._send(Phase.DOWN)
            self._say()
        else:
            self.lift() if self.is_down else self.leave()

    def _release(self, key: Qt.Key, event: QKeyEvent) -> None:
        if not event.isAutoRepeat():
            self._held.remove(key)
        if not self._held:
            self._stop()
            self._say()

    def _say(self) -> None:
        """Say where the pen is, to who does not see it."""
        place, (wide, high) = self.place, self._canvas.drawing.size
        down, up = tr("Pen down, {x} % across, {y} % down"), tr("Pen up, {x} % across, {y} % down")
        x, y = (grouped(round(100 * share)) for share in (place.x() / wide, place.y() / high))
        announce(self._canvas, (down if self.is_down else up).format(x=x, y=y))

    def _stop(self) -> None:
        self._held.clear()
        self._timer.stop()

    def _come(self) -> None:
        if not self.is_on:
            self.is_on = True
            self._send(Phase.HOVER)

    def _glide(self) -> None:
        """Move the pen on, by the time since it was moved last."""
        now = monotonic()
        passed, self._moved_at = min(now - self._moved_at, _LONGEST), now
        held = now - self._held_since - _DELAY
        direction = QPointF(0, 0)
        for key in self._held:
            direction += ARROWS[key]
        length = math.hypot(direction.x(), direction.y())
        if held > 0 and length:
            grown = min(held / _GROWING, 1.0)
            speed = _FINE if self._is_fine else _SLOWEST + grown * (_FASTEST - _SLOWEST)
            self._move(direction * (speed * passed / length))

    def _move(self, by: QPointF) -> None:
        """Move the pen, on a canvas of another size by as large a part of it."""
        before = self.place
        self._place = before + by * (min(self._canvas.drawing.size) / 500)
        if self.place != before:
            self._send(Phase.MOVE if self.is_down else Phase.HOVER)

    def _send(self, phase: Phase) -> None:
        self._place = self.place
        self.is_down = phase in (Phase.DOWN, Phase.MOVE)
        self._act(PointerEvent(phase, self._position(), UNKNOWN, monotonic(), False, by_keys=True))
        self.restyle()

    def _position(self) -> QPointF:
        return self._view().to_widget(QRectF(self.place, self.place)).topLeft()
