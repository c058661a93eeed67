"""Keys that label a drawing while drawings are collected; they work only while the canvas has the focus."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

if TYPE_CHECKING:
    from digitapp.gui.canvas.canvas import Canvas

_NO_LABEL = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
_DONE = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class LabelKeys(QObject):
    """An event filter for the canvas: takes its keys, so that the single letters of tools do nothing.

    Space is left to the pen that keys move, while there is one.
    """

    labelled = Signal(str)
    """Emitted with the digit or letter that was pressed."""
    done = Signal()
    """Enter or Space was pressed."""
    taken_back = Signal()
    """Backspace was pressed."""

    def __init__(self, canvas: Canvas, parent: QObject) -> None:
        super().__init__(parent)
        self._canvas = canvas

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take a key before the shortcuts do."""
        if event.type() not in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            return super().eventFilter(watched, event)
        key = cast(QKeyEvent, event)
        act = self._act(key)
        if act is None:
            return super().eventFilter(watched, event)
        event.accept()  # the canvas gets it as a key, and no shortcut does
        if event.type() == QEvent.Type.KeyPress and not key.isAutoRepeat():
            act()
        return True

    def _act(self, key: QKeyEvent) -> Callable[[], None] | None:
        if key.modifiers() & _NO_LABEL:
            return None
        if key.key() == Qt.Key.Key_Space and self._canvas.key_pen.is_on:
            return None
        if key.key() in _DONE:
            return self.done.emit
        if key.key() == Qt.Key.Key_Backspace:
            return self.taken_back.emit
        text = key.text()
        return (lambda: self.labelled.emit(text)) if text.isalnum() else None
