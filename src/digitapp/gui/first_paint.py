"""Put off what a window does not need before it is seen."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

_LATEST_MS = 200
"""A window that is not shown by then begins nevertheless."""


class _FirstPaint(QObject):
    """Watches a widget until it is painted."""

    def __init__(self, widget: QWidget, begin: Callable[[], None]) -> None:
        super().__init__(widget)
        self._widget, self._begin = widget, begin
        self._timer = QTimer(self, singleShot=True, interval=_LATEST_MS)
        self._timer.timeout.connect(self._do)
        self._timer.start()
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Begin once this event is handled, if it paints."""
        if event.type() == QEvent.Type.Paint:
            self._timer.start(0)
        return False

    def _do(self) -> None:
        self._widget.removeEventFilter(self)
        self._begin()
        self.deleteLater()


def after_first_paint(widget: QWidget, begin: Callable[[], None]) -> None:
    """Call `begin` once, when a widget has been painted first; what it starts would compete with the painting."""
    _FirstPaint(widget, begin)
