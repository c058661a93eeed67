"""The help page: what the app is, how to begin, what the words mean, all keys, data and licences."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from digitapp.gui.help_text import Section, sections
from digitapp.gui.style import theme
from digitapp.language import tr

_WANTED = (80 * theme.GRID, 84 * theme.GRID)
_SHARE = 0.9
"""Of the screen's room, what the page takes at most."""


class HelpPage(QDialog):
    """Shows the page beside the main window, which goes on working."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("help")
        self.setWindowTitle(tr("digitapp help"))
        self._shortcuts: Sequence[tuple[str, str]] = ()
        self.text = QTextBrowser()
        self.text.setObjectName("helpText")
        self.text.setAccessibleName(tr("Help"))
        self.text.document().setDocumentMargin(2 * theme.GRID)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*4 * (2 * theme.GRID,))
        layout.setSpacing(2 * theme.GRID)
        layout.addWidget(self.text, 1)
        layout.addWidget(buttons)
        self.text.setFocus()
        room = self.screen().availableGeometry()
        wide, high = (theme.zoomed(side) for side in _WANTED)
        self.resize(min(wide, round(_SHARE * room.width())), min(high, round(_SHARE * room.height())))

    def show_page(self, shortcuts: Sequence[tuple[str, str]]) -> None:
        """Show the page with the shortcuts of now."""
        self._shortcuts = shortcuts
        self._write()
        self.show()
        self.raise_()
        self.activateWindow()

    def changeEvent(self, event: QEvent) -> None:
        """Take the colours and the size of text of now."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.PaletteChange) and self._shortcuts:
            self._write()

    def _write(self) -> None:
        place = self.text.verticalScrollBar().value()
        mirrored = self.isRightToLeft()
        self.text.setHtml("".join(_html(section, mirrored) for section in sections(self._shortcuts)))
        self.text.verticalScrollBar().setValue(place)


def _html(section: Section, mirrored: bool) -> str:
    """Return a section as HTML, all of its text escaped; Qt mirrors no table."""
    paragraphs = "".join(f"<p>{escape(text)}</p>" for text in section.paragraphs)
    gaps = "3px 0 3px 20px" if mirrored else "3px 20px 3px 0"
    rows = ""
    for word, meaning in section.pairs:
        cells = (
            f'<td style="padding: {gaps}"><b>{escape(word)}</b></td>',
            f'<td style="padding: 3px 0">{escape(meaning)}</td>',
        )
        rows += f"<tr>{''.join(reversed(cells) if mirrored else cells)}</tr>"
    wide = ' width="100%"' if mirrored else ""
    table = f'<table{wide} cellspacing="0" style="margin-top: 8px">{rows}</table>'
    return f"<h2>{escape(section.heading)}</h2>{paragraphs}{table}"
