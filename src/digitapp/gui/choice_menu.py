"""A menu of which one entry is checked, as a setting with a few values needs it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget


class ChoiceMenu(QMenu):
    """One of its choices is checked, at first the first one."""

    chosen = Signal(str)
    """One of the choices; emitted when a person chooses it."""

    def __init__(self, title: str, name: str, choices: Mapping[str, str], parent: QWidget) -> None:
        """`choices` maps what the settings contain to the text of the entry."""
        super().__init__(title, parent)
        self.setObjectName(name)
        self._first = next(iter(choices))
        self._group = QActionGroup(self)
        for choice, text in choices.items():
            action = self._group.addAction(text)
            action.setData(choice)
            action.setCheckable(True)
            self.addAction(action)
        self.select(self._first)
        self._group.triggered.connect(lambda action: self.chosen.emit(action.data()))

    @property
    def choice(self) -> str:
        """The choice that is checked."""
        checked = self._group.checkedAction()
        return str(checked.data()) if checked else self._first

    def select(self, choice: str) -> None:
        """Check a choice; emit nothing."""
        for action in self._group.actions():
            action.setChecked(action.data() == choice)
