"""The About dialog: name, version, purpose, licence, and where to report what goes wrong."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from digitapp.gui.style import icons, theme
from digitapp.gui.style.labels import plain_label
from digitapp.language import mark, tr, translated

_PURPOSE = mark("Draw a digit and see, while the pen moves, what a model makes of it and what it really sees.")
_LICENCE = mark("Free under the MIT licence. What the bundled models have learnt from stands in the help (F1).")
_REPORT = mark(
    "Something is wrong? Tell those from whom you have the app, with what “digitapp doctor” prints in a terminal."
)


class About(QDialog):
    """Says what this is without blocking the main window."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("about")
        self.setWindowTitle(tr("About digitapp"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*4 * (3 * theme.GRID,))
        layout.setSpacing(2 * theme.GRID)
        layout.addLayout(_heading())
        layout.addWidget(buttons)


def _heading() -> QHBoxLayout:
    from importlib.metadata import version

    picture = QLabel()
    picture.setPixmap(icons.app_icon().pixmap(64, 64))
    name = plain_label(f"digitapp {version('digitapp')}")
    name.setFont(theme.scaled_font(name, 1.5, QFont.Weight.DemiBold))
    words = QVBoxLayout()
    words.setSpacing(theme.GRID)
    words.addWidget(name)
    for text in (_PURPOSE, _LICENCE, _REPORT):
        label = plain_label(translated(text))
        label.setWordWrap(True)
        label.setMinimumWidth(44 * theme.GRID)
        words.addWidget(label)
    heading = QHBoxLayout()
    heading.setSpacing(2 * theme.GRID)
    heading.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
    heading.addLayout(words, 1)
    return heading
