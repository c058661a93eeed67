"""View > Language: the system's language, or one of those that the app speaks, each by its own name."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from digitapp.gui.choice_menu import ChoiceMenu
from digitapp.language import NAMES, tr

SYSTEM = ""
"""What the settings contain for the system's language; else a code of `NAMES`."""


class LanguageMenu(ChoiceMenu):
    """Its choices are `SYSTEM` and the codes of `NAMES`."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(tr("&Language"), "languages", {SYSTEM: tr("&System's language"), **NAMES}, parent)
