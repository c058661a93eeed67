"""Where a file from outside opens: asks, and is the menu in which the answer can be changed."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from digitapp.gui.choice_menu import ChoiceMenu
from digitapp.gui.style.labels import plain_label, without_key
from digitapp.gui.style.theme import GRID
from digitapp.language import mark, tr, translated

ASK, HERE, WINDOW = "ask", "here", "window"
CHOICES = {ASK: mark("&Ask"), HERE: mark("In the &present window"), WINDOW: mark("In a &new window")}
"""What the settings may contain, and what the menu calls it."""
MENU = mark("Open &files from outside")
_WIDTH = 44 * GRID


class OpeningMenu(ChoiceMenu):
    """Its choices are `CHOICES`."""

    def __init__(self, parent: QWidget) -> None:
        choices = {choice: translated(text) for choice, text in CHOICES.items()}
        super().__init__(translated(MENU), "opening", choices, parent)


class OpeningQuestion(QDialog):
    """Asks where a file opens; `answer` is HERE or WINDOW, "" if the dialog was closed without an answer."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("openingQuestion")
        self.setWindowTitle(tr("Open a file"))
        self.answer = ""
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 2 * GRID)
        layout.setSpacing(2 * GRID)
        said = plain_label(tr("Where should {name} open?").format(name=name))
        said.setWordWrap(True)
        said.setMinimumWidth(_WIDTH)
        layout.addWidget(said)
        self.remember = QCheckBox(tr("&Remember the answer"))
        self.remember.setObjectName("remember")
        self.remember.setToolTip(tr("View > {menu} changes it").format(menu=without_key(translated(MENU))))
        layout.addWidget(self.remember)
        row = QHBoxLayout()
        row.addStretch()
        for answer in (WINDOW, HERE):
            row.addWidget(self._button(answer, translated(CHOICES[answer])))
        row.addWidget(self._button("", tr("Cancel")))
        layout.addLayout(row)

    def _button(self, answer: str, text: str) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(answer or "cancel")
        button.setAutoDefault(answer == WINDOW)
        button.setDefault(answer == WINDOW)  # the present window stays as it is
        button.clicked.connect(lambda: self._choose(answer))
        return button

    def _choose(self, answer: str) -> None:
        self.answer = answer
        self.accept() if answer else self.reject()
