"""The app's question dialog: a sentence, and buttons that name their effect."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from digitapp.gui.style.labels import plain_label
from digitapp.gui.style.theme import GRID
from digitapp.language import tr

_WIDTH = 44 * GRID


class Question(QDialog):
    """Ask a question; `answer` is the chosen answer, "" for Cancel."""

    def __init__(
        self, parent: QWidget, title: str, text: str, choices: Sequence[tuple[str, str]], default: str | None = None
    ) -> None:
        """`choices` are pairs of an answer and its button's text; Enter gives the answer `default`, or the first."""
        super().__init__(parent)
        self.setObjectName("question")
        self.setWindowTitle(title)
        self.answer, self.text = "", text
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 2 * GRID)
        layout.setSpacing(3 * GRID)
        said = plain_label(text)
        said.setWordWrap(True)
        said.setMinimumWidth(_WIDTH)
        layout.addWidget(said)
        row = QHBoxLayout()
        row.addStretch()
        default = choices[0][0] if default is None else default
        for answer, words in (*choices, ("", tr("Cancel"))):
            button = QPushButton(words)
            button.setObjectName(answer or "cancel")
            button.setDefault(answer == default)
            button.setAutoDefault(answer == default)
            button.clicked.connect(lambda _=False, answer=answer: self._choose(answer))
            row.addWidget(button)
        layout.addLayout(row)

    def _choose(self, answer: str) -> None:
        self.answer = answer
        self.accept() if answer else self.reject()


def ask(parent: QWidget, title: str, text: str, choices: Sequence[tuple[str, str]], default: str | None = None) -> str:
    """Ask a question and return the answer, "" if it was cancelled."""
    question = Question(parent, title, text, choices, default)
    question.exec()
    question.deleteLater()
    return question.answer
