"""The About dialog: what the app is, and its shortcuts."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from digitapp.gui.style import icons, theme

_PURPOSE = "Draw a digit and see, while the pen moves, what a model makes of it and what it really sees."


class About(QDialog):
    """Show name, version, purpose and shortcuts without blocking the main window."""

    def __init__(self, shortcuts: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("About digitapp")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*4 * (3 * theme.GRID,))
        layout.setSpacing(2 * theme.GRID)
        layout.addLayout(_heading())
        keys = QGridLayout()
        keys.setHorizontalSpacing(3 * theme.GRID)
        half = (len(shortcuts) + 1) // 2
        for index, (what, key) in enumerate(shortcuts):
            column = 2 * (index // half)
            keys.addWidget(QLabel(what), index % half, column)
            label = QLabel(key)
            label.setProperty("muted", True)
            keys.addWidget(label, index % half, column + 1)
        layout.addLayout(keys)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)


def _heading() -> QHBoxLayout:
    from importlib.metadata import version

    picture = QLabel()
    picture.setPixmap(icons.app_icon().pixmap(64, 64))
    name = QLabel(f"digitapp {version('digitapp')}")
    name.setFont(theme.scaled_font(name, 1.5, QFont.Weight.DemiBold))
    purpose = QLabel(_PURPOSE)
    purpose.setWordWrap(True)
    purpose.setMinimumWidth(44 * theme.GRID)
    words = QVBoxLayout()
    words.addWidget(name)
    words.addWidget(purpose)
    heading = QHBoxLayout()
    heading.setSpacing(2 * theme.GRID)
    heading.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
    heading.addLayout(words, 1)
    return heading
