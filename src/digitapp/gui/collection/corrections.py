"""What the drawing was: one key or click puts it into the collection with its right label."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from digitapp.gui.collection.label_buttons import LabelButtons
from digitapp.gui.style import theme


class CorrectionRow(QWidget):
    """Stands below the answer while the tray is open."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("itWas")
        self.setAccessibleName("What the drawing was")
        words = QLabel("It was a")
        words.setProperty("muted", True)
        self.buttons = LabelButtons("itWasButtons", "Puts the drawing into the collection as {}")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.GRID + 2, 0, 0, 0)
        layout.setSpacing(theme.GRID)
        layout.addWidget(words, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self.buttons, 1)


class Corrected(NamedTuple):
    """A drawing that was put into a collection."""

    identity: object
    label: str
    id: str
    """Empty until it is on the disk."""


class Corrections(QObject):
    """Remembers the last correction, so that another label for the same drawing changes it."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._last: Corrected | None = None

    def last_of(self, identity: object) -> Corrected | None:
        """Return the correction of a drawing if it was the last one."""
        return self._last if self._last is not None and self._last.identity == identity else None

    def note(self, corrected: Corrected | None) -> None:
        """Remember a correction, or that there is none."""
        self._last = corrected
