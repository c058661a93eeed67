"""Turn mouse, tablet and touch events into one pen's; a stroke belongs to the device that began it."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum, auto
from typing import NamedTuple, cast

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEventPoint, QMouseEvent, QPointingDevice, QTabletEvent, QTouchEvent

UNKNOWN = float("nan")
_LOST_RELEASE_MS = 1000
"""Milliseconds without events after which a pen whose release was lost no longer blocks the mouse."""
_PRESS = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick)
"""Qt sends a press soon after and near another one as a double click."""
_MOUSE = (*_PRESS, QEvent.Type.MouseMove, QEvent.Type.MouseButtonRelease)
_TABLET = (QEvent.Type.TabletPress, QEvent.Type.TabletMove, QEvent.Type.TabletRelease)
_TOUCH = (QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TouchEnd, QEvent.Type.TouchCancel)


class Phase(Enum):
    """What the pen does."""

    DOWN = auto()
    MOVE = auto()
    UP = auto()
    HOVER = auto()


class PointerEvent(NamedTuple):
    """One point of one device."""

    phase: Phase
    position: QPointF
    pressure: float
    """0 to 1; NaN from a device that does not report it."""
    time: float
    """Seconds, on the system's event clock."""
    eraser: bool
    """Whether it is the eraser end of the pen."""
    by_keys: bool = False
    """Whether keys move the pen; its time is that of another clock then."""


class _Device(Enum):
    NONE = auto()
    MOUSE = auto()
    TABLET = auto()
    TOUCH = auto()


class Pointer:
    """Follow the one device that draws and call `act` with each of its points; ignore the others meanwhile."""

    def __init__(self, act: Callable[[PointerEvent], None]) -> None:
        self._act = act
        self._device = _Device.NONE
        self._finger = 0
        self._last = 0

    def handle(self, event: QEvent) -> bool:
        """Handle a mouse, tablet or touch event and return True; return False for any other event."""
        kind = event.type()
        if kind in _MOUSE:
            self._mouse(cast(QMouseEvent, event))
        elif kind in _TABLET:
            self._tablet(cast(QTabletEvent, event))
        elif kind in _TOUCH:
            self._touch(cast(QTouchEvent, event))
        else:
            return False
        event.accept()  # Qt sends a tablet or touch event that is not accepted again as a mouse event
        return True

    def forget(self) -> None:
        """End the stroke; the rest of it is ignored."""
        self._device = _Device.NONE

    def _mouse(self, event: QMouseEvent) -> None:
        if not self._is_free_for(_Device.MOUSE, event.timestamp()):
            return
        kind, left = event.type(), Qt.MouseButton.LeftButton
        if kind == QEvent.Type.MouseMove:
            down = self._device is _Device.MOUSE
            if down and not event.buttons() & left:
                self._send(Phase.UP, event.position(), UNKNOWN, event)  # the release went elsewhere
            else:
                self._send(Phase.MOVE if down else Phase.HOVER, event.position(), UNKNOWN, event)
        elif event.button() == left and kind in _PRESS:
            self._device = _Device.MOUSE
            self._send(Phase.DOWN, event.position(), UNKNOWN, event)
        elif event.button() == left and self._device is _Device.MOUSE:
            self._send(Phase.UP, event.position(), UNKNOWN, event)

    def _tablet(self, event: QTabletEvent) -> None:
        if not self._is_free_for(_Device.TABLET, event.timestamp()):
            return
        kind = event.type()
        eraser = event.pointerType() == QPointingDevice.PointerType.Eraser
        if kind == QEvent.Type.TabletPress:
            self._device = _Device.TABLET
            phase = Phase.DOWN
        elif self._device is not _Device.TABLET:
            phase = Phase.HOVER
        else:
            lifted = kind == QEvent.Type.TabletRelease or not event.buttons()
            phase = Phase.UP if lifted else Phase.MOVE
        self._send(phase, event.position(), event.pressure(), event, eraser)

    def _touch(self, event: QTouchEvent) -> None:
        if not self._is_free_for(_Device.TOUCH, event.timestamp()):
            return
        if event.type() == QEvent.Type.TouchBegin and self._device is _Device.NONE:
            point = event.points()[0]
            self._device, self._finger = _Device.TOUCH, point.id()
            self._send(Phase.DOWN, point.position(), UNKNOWN, event)
        elif self._device is _Device.TOUCH:
            mine = [point for point in event.points() if point.id() == self._finger]
            ended = event.type() in _TOUCH[2:]
            for point in mine:
                if point.state() == QEventPoint.State.Stationary and not ended:
                    continue  # reported because another finger moved
                up = ended or point.state() == QEventPoint.State.Released
                self._send(Phase.UP if up else Phase.MOVE, point.position(), UNKNOWN, event)
            if ended and not mine:
                self._device = _Device.NONE

    def _is_free_for(self, device: _Device, now: int) -> bool:
        if self._device in (device, _Device.NONE):
            return True
        # Devices may use different clocks, so only a positive difference means that time has passed.
        if self._device is _Device.TABLET and now - self._last > _LOST_RELEASE_MS:
            self.forget()
            return True
        return False

    def _send(
        self, phase: Phase, position: QPointF, pressure: float, event: QMouseEvent | QTabletEvent | QTouchEvent,
        eraser: bool = False,
    ) -> None:  # fmt: skip
        if phase is Phase.UP:
            self._device = _Device.NONE
        self._last = event.timestamp()
        self._act(PointerEvent(phase, position, pressure, event.timestamp() / 1000, eraser))
