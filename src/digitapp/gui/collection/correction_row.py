"""The row below the answer on which the person says what a misread drawing was."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from digitapp.gui.collection.label_buttons import LabelButtons
from digitapp.gui.style import theme
from digitapp.gui.style.labels import plain_label
from digitapp.language import tr


class CorrectionRow(QWidget):
    """Stands below the answer while the tray is open."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("itWas")
        self.setAccessibleName(tr("What the drawing was"))
        words = plain_label(tr("It was a"))
        words.setProperty("muted", True)
        self.buttons = LabelButtons("itWasButtons", tr("Puts the drawing into the collection as {label}"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.GRID + 2, 0, 0, 0)
        layout.setSpacing(theme.GRID)
        layout.addWidget(words, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self.buttons, 1)
