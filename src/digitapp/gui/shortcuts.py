"""The keys of a window's actions: which they are at first, which a person gave them, and why one cannot be had."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QKeyCombination, QObject, Qt, Signal
from PySide6.QtGui import QKeySequence

from digitapp.gui.action_table import ON_CANVAS
from digitapp.gui.canvas import key_pen
from digitapp.gui.style.labels import without_key
from digitapp.language import tr

if TYPE_CHECKING:
    from digitapp.gui.actions import Actions

_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
_MOVING = (*key_pen.KEYS, Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return, Qt.Key.Key_Enter)
_FIRST_WITHOUT_TEXT = 0x01000000
"""Qt's number of the first key that writes nothing."""
_NONE = QKeySequence.SequenceMatch.NoMatch


class Shortcuts(QObject):
    """Changes the keys of actions; every action has at most one, and no two have the same."""

    changed = Signal()
    """Emitted when a key was changed here."""

    def __init__(self, actions: Actions, parent: QObject) -> None:
        super().__init__(parent)
        self._actions = actions
        self._first = {name: actions.key(name) for name in actions.names()}

    @property
    def own(self) -> dict[str, str]:
        """The keys that a person gave, by the action's name and as Qt writes them on every system; "" for none."""
        keys = ((name, self._actions.key(name)) for name in self._first)
        return {name: key.toString() for name, key in keys if key != self._first[name]}

    def first(self, name: str) -> QKeySequence:
        """Return the key that an action has at first."""
        return self._first[name]

    def take(self, own: Mapping[str, str]) -> None:
        """Have these keys, and for all other actions their first ones; those that cannot be had are left out."""
        for name, key in self._first.items():
            self._actions.set_key(name, QKeySequence() if name in own else key)
        given = [name for name in self._first if name in own]  # none of them is in the way of another
        refused = [name for name in given if not self._gets(name, own[name])]
        for name in refused:
            self._gets(name, self._first[name].toString())

    def change(self, name: str, key: QKeySequence) -> str | None:
        """Give an action another key, an empty one for none; return why it cannot have it, None if it has it now."""
        objection = self.objection(name, key)
        if objection is None and key != self._actions.key(name):
            self._actions.set_key(name, key)
            self.changed.emit()
        return objection

    def reset(self) -> None:
        """Give all actions their first keys."""
        self.take({})
        self.changed.emit()

    def objection(self, name: str, key: QKeySequence) -> str | None:
        """Return in a sentence why an action cannot have a key; None if it can."""
        said = key.toString(QKeySequence.SequenceFormat.NativeText)
        if key.isEmpty():
            return None
        if (holder := self._holder(name, key)) is not None:
            return tr("{key} is the key of \u201c{action}\u201d already; choose another one.").format(
                key=said, action=holder
            )
        if key == self._first[name]:
            return None
        pressed: QKeyCombination = key[0]  # type: ignore[index]
        modifiers, code = pressed.keyboardModifiers(), pressed.key()
        if not modifiers & _COMMANDS:
            if code in _MOVING:
                return tr("{key} moves the focus or the pen; choose another one.").format(key=said)
            if code.value < _FIRST_WITHOUT_TEXT and name not in ON_CANVAS:
                return tr("{key} writes a sign in text fields; add Ctrl or Alt to it.").format(key=said)
        return None

    def _gets(self, name: str, text: str) -> bool:
        """Give an action a key as Qt writes it, and return whether it can have it."""
        key = QKeySequence.fromString(text)
        can = key.toString() == text and self.objection(name, key) is None
        if can:
            self._actions.set_key(name, key)
        return can

    def _holder(self, name: str, key: QKeySequence) -> str | None:
        """Return what has a key, or one that begins like it, besides an action."""
        actions = self._actions
        others = [(actions[other].iconText(), actions.key(other)) for other in self._first if other != name]
        native = QKeySequence.SequenceFormat.NativeText
        others += [(title, QKeySequence.fromString(keys, native)) for title, keys in actions.models.shortcuts()]
        others += [(without_key(text), QKeySequence.mnemonic(text)) for text in actions.menu_titles()]
        clashes = (text for text, other in others if not other.isEmpty() and _clash(key, other))
        return next(clashes, None)


def _clash(one: QKeySequence, other: QKeySequence) -> bool:
    """Return whether the same keys begin both."""
    return one.matches(other) != _NONE or other.matches(one) != _NONE
