"""Save the settings when they change, so that a crash loses none of them, in a thread of its own."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import NamedTuple

from PySide6.QtCore import QByteArray, QEvent, QObject, QTimer, SignalInstance
from PySide6.QtWidgets import QWidget

from digitapp.gui.settings import Settings

DELAY_MS = 150
"""Delay from a change to the write, which includes later changes; they do not extend the delay."""
_LAYOUT = (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.WindowStateChange)


class Kept(NamedTuple):
    """A window's settings."""

    values: dict[str, str]
    geometry: QByteArray
    docks: QByteArray


class SettingsKeeper(QObject):
    """Save a window's settings soon after each change."""

    def __init__(self, settings: Settings, collect: Callable[[], Kept], window: QWidget) -> None:
        """`collect` returns the settings; it is called in the window's thread."""
        super().__init__(window)
        self._settings, self._collect, self._window = settings, collect, window
        self._pool = ThreadPoolExecutor(1, "settings")
        self._last: Future[None] | None = None
        self._written: Kept | None = None
        self._timer = QTimer(self, singleShot=True, interval=DELAY_MS)
        self._timer.timeout.connect(self._write)
        self._is_closed = False

    def start(self, *signals: SignalInstance) -> None:
        """Begin to save, whenever the window is moved or resized or one of the signals is emitted."""
        self._window.installEventFilter(self)
        for signal in signals:
            signal.connect(self.changed)

    def changed(self, *_: object) -> None:
        """Save soon; call it after each change."""
        if not self._timer.isActive() and not self._is_closed:
            self._timer.start()

    def flush(self) -> None:
        """Save now, and wait until the settings are on the disk."""
        self._timer.stop()
        if not self._is_closed:
            self._write()
        if self._last is not None:
            self._last.result()

    def close(self) -> None:
        """Save for the last time."""
        self.flush()
        self._is_closed = True
        self._pool.shutdown()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Save after the window was moved or resized."""
        if event.type() in _LAYOUT:
            self.changed()
        return super().eventFilter(watched, event)

    def _write(self) -> None:
        kept = self._collect()
        if kept != self._written:
            self._written = kept
            self._last = self._pool.submit(self._settings.keep, *kept)
