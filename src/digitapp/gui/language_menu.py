"""View > Language: the system's language, or one of those that the app speaks, each by its own name."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from digitapp.language import NAMES, tr

SYSTEM = ""
"""What the settings contain for the system's language; else a code of `NAMES`."""


class LanguageMenu(QMenu):
    """One of the languages is checked."""

    chosen = Signal(str)
    """`SYSTEM`, or a code of `NAMES`."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(tr("&Language"), parent)
        self.setObjectName("languages")
        self._group = QActionGroup(self)
        for choice, name in ((SYSTEM, tr("&System's language")), *NAMES.items()):
            action = self._group.addAction(name)
            action.setData(choice)
            action.setCheckable(True)
            self.addAction(action)
        self.select(SYSTEM)
        self._group.triggered.connect(lambda action: self.chosen.emit(action.data()))

    @property
    def choice(self) -> str:
        """The choice that is checked."""
        checked = self._group.checkedAction()
        return str(checked.data()) if checked else SYSTEM

    def select(self, choice: str) -> None:
        """Check a choice; emit nothing."""
        for action in self._group.actions():
            action.setChecked(action.data() == choice)
