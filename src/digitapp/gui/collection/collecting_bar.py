"""The bar that is shown while drawings are collected: how they get their labels, or which one is asked for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLineEdit, QPushButton

from digitapp.gui.collection.label_buttons import LabelButtons
from digitapp.gui.style import theme
from digitapp.gui.style.labels import Elided, plain, plain_label, tooltip, width_for_hint
from digitapp.gui.style.two_rows import TwoRows
from digitapp.language import tr
from digitapp.teaching.example import LONGEST_LABEL
from digitapp.wording import in_sentence

_FIELD = 16 * theme.GRID
_SPOKEN_WITH_A_VOWEL = "8aefhilmnorsx"


class CollectingBar(TwoRows):
    """Tells which label a drawing shall have, by its signals."""

    labelled = Signal(str)
    """Emitted with the label of the drawing on the canvas."""
    done = Signal()
    """Emitted when what was asked for is drawn."""
    skipped = Signal()
    """Emitted when something else shall be asked for."""
    taken_back = Signal()
    """Emitted when the last drawing shall come back to the canvas."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("collectingBar")
        self.hint, self.prompt = plain(tr("Draw, then press its key or a button:")), Elided()
        self.buttons = LabelButtons("labelButtons", tr("Collects the drawing as {label}"))
        self.field, self.add = (
            QLineEdit(),
            _button(tr("Add"), "addLabel", tr("Collects the drawing with this label (Enter)")),
        )
        self.done_button = _button(tr("Done"), "promptDone", tr("Collects the drawing (Enter or Space on the canvas)"))
        self.skip = _button(tr("Skip"), "promptSkip", tr("Asks for something else"))
        self.back = _button(tr("Take back"), "takeBack", tr("Brings the last drawing back to the canvas (Backspace)"))
        self.count = plain_label()
        self._compose()
        self.show_prompt(None)

    def offer(self, labels: Sequence[str]) -> None:
        """Show a button for each of these labels."""
        self.buttons.offer(labels)

    def show_prompt(self, label: str | None) -> None:
        """Ask for a drawing; None to have each labelled."""
        asks = label is not None
        for widget in (self.hint, self.buttons, self.field, self.add):
            widget.setVisible(not asks)
        for widget in (self.prompt, self.done_button, self.skip):
            widget.setVisible(asks)
        self.prompt.setText("" if label is None else asking_for(label))
        self.prompt.setToolTip("" if label is None else tooltip(label))
        self.prompt.setAccessibleDescription(label or "")

    def show_count(self, count: int) -> None:
        """Say how many were collected since this began."""
        self.count.setText(tr("%n collected", "drawings", count) if count else "")
        self.back.setEnabled(count > 0)

    def restyle(self) -> None:
        """Take the size of text of now."""
        self.prompt.setFont(theme.scaled_font(self.prompt, 1.4, QFont.Weight.DemiBold))
        self.field.setFixedWidth(max(theme.zoomed(_FIELD), width_for_hint(self.field)))
        self.buttons.restyle()

    def _add(self) -> None:
        if text := self.field.text().strip():
            self.field.clear()
            self.labelled.emit(text)

    def _compose(self) -> None:
        self.hint.setWordWrap(False)
        self.prompt.setObjectName("prompt")
        self.count.setObjectName("collected")
        self.count.setProperty("muted", True)
        self.field.setObjectName("newLabel")
        self.field.setPlaceholderText(tr("another label"))
        self.field.setAccessibleName(tr("Another label"))
        self.field.setMaxLength(LONGEST_LABEL)
        self.done_button.setDefault(True)
        self.rows.setContentsMargins(theme.GRID, 0, theme.GRID, theme.GRID // 2)
        self.first.addWidget(self.hint)
        self.first.addWidget(self.buttons, 1)
        self.first.addWidget(self.prompt, 1)
        self.last.addStretch(1)
        for widget in (self.field, self.add, self.done_button, self.skip, self.count, self.back):
            self.last.addWidget(widget)
        self.buttons.chosen.connect(self.labelled)
        self.field.returnPressed.connect(self._add)
        self.add.clicked.connect(self._add)
        self.done_button.clicked.connect(self.done)
        self.skip.clicked.connect(self.skipped)
        self.back.clicked.connect(self.taken_back)


def asking_for(label: str) -> str:
    """Return the sentence that asks for a drawing."""
    if len(label) == 1 and label.isascii() and label.isalnum():
        an, a = tr("Draw an {label}", "an 8, an A"), tr("Draw a {label}", "a 7, a B")
        return (an if label.lower() in _SPOKEN_WITH_A_VOWEL else a).format(label=label)
    return tr("Draw: {label}").format(label=in_sentence(label))


def _button(text: str, name: str, tip: str) -> QPushButton:
    button = QPushButton(text)
    button.setObjectName(name)
    button.setToolTip(tip)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
