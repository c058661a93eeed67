"""Single letters as shortcuts, one or two: they work only while the canvas has the focus, and can be turned off."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget


class CanvasKeys(QObject):
    """Gives actions their single keys, or takes them away."""

    def __init__(self, actions: Sequence[QAction], canvas: QWidget, others: Sequence[QWidget]) -> None:
        """`others` are the widgets that show the actions too, such as buttons; the keys do nothing there."""
        super().__init__(canvas)
        self._keys = {action: action.shortcut() for action in actions}
        self._is_on = True
        for action in actions:
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            canvas.addAction(action)
        for widget in others:
            widget.installEventFilter(self)

    def key(self, action: QAction) -> QKeySequence:
        """Return the key of an action, which it has while the keys are on."""
        return self._keys[action]

    def set_key(self, action: QAction, key: QKeySequence) -> None:
        """Give an action another key."""
        self._keys[action] = key
        self.set_on(self._is_on)

    def set_on(self, on: bool) -> None:
        """Give the actions their keys, or take them away."""
        self._is_on = on
        for action, key in self._keys.items():
            action.setShortcut(key if on else QKeySequence())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep a single key that is pressed elsewhere from being a shortcut."""
        if event.type() == QEvent.Type.ShortcutOverride and self._is_one(cast(QKeyEvent, event)):
            event.accept()  # the widget gets it as a key, as a menu does with a letter that is underlined in it
            return True
        return super().eventFilter(watched, event)

    def _is_one(self, event: QKeyEvent) -> bool:
        pressed = QKeySequence(QKeyCombination(event.modifiers(), Qt.Key(event.key())))
        return any(
            pressed.matches(key) != QKeySequence.SequenceMatch.NoMatch
            for key in self._keys.values()
            if not key.isEmpty()
        )
