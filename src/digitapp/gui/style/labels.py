"""Labels that show text as it is: what a file or a server says is never read as HTML."""

from __future__ import annotations

import re
from html import escape
from itertools import pairwise

from PySide6.QtCore import QRect, QSize, Qt, QTextBoundaryFinder
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QWidget

from digitapp.gui.accessibility.announcing import announce
from digitapp.gui.style import icons, theme
from digitapp.language import tr
from digitapp.outside_text import shown, shown_lines

_ICON_SIZE = 20
_KEY = re.compile(r"\s*\(&\w\)")
_AROUND = 3 * theme.GRID
"""Pixels of a field that its frame, its padding and its cursor take, and some more."""
_ANYWHERE = "\N{ZERO WIDTH SPACE}"
"""Where it stands, a line may be broken."""


def plain_label(text: str = "", parent: QWidget | None = None) -> QLabel:
    """Return a label of one line."""
    label = QLabel(shown_lines(text), parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def plain(text: str = "", *, muted: bool = False, selectable: bool = False) -> QLabel:
    """Return a label that wraps its lines; a selectable one can be copied with mouse and keyboard."""
    label = plain_label(text)
    label.setWordWrap(True)
    label.setProperty("muted", muted)
    if selectable:
        flags = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        label.setTextInteractionFlags(flags)
    return label


def heading(text: str = "", factor: float = 1.0) -> QLabel:
    """Return a label in bold, at a multiple of the application's font size."""
    label = plain(text)
    label.setFont(theme.scaled_font(label, factor, QFont.Weight.DemiBold))
    return label


def tooltip(text: str) -> str:
    """Return a tooltip that shows a text as it is, also one that looks like HTML."""
    return f"<span>{'<br>'.join(escape(shown_lines(text)).split(chr(10)))}</span>" if text else ""


def in_menu(text: str) -> str:
    """Return a text from outside for a menu or a button, in which a single & would make a key of what follows it."""
    return shown(text).replace("&", "&&")


def without_key(text: str) -> str:
    """Return a menu's or a button's text without what marks its key: "&" or, where that is no letter of it, "(&K)"."""
    return _KEY.sub("", text).replace("&", "")


class Elided(QLabel):
    """Takes the room that is left, one line, and cuts its text where that is too little."""

    def __init__(self, cut: Qt.TextElideMode = Qt.TextElideMode.ElideRight) -> None:
        super().__init__()
        self._cut = cut
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    @property
    def shown(self) -> str:
        """What of the text is painted."""
        return self.fontMetrics().elidedText(self.text(), self._cut, self.width())

    def minimumSizeHint(self) -> QSize:
        """Return the height of a line; any width will do."""
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the text, or as much of it as there is room for."""
        painter = QPainter(self)
        painter.setFont(self.font())
        self.style().drawItemText(
            painter, self.rect(), int(self.alignment()), self.palette(), self.isEnabled(), self.shown,
            self.foregroundRole(),
        )  # fmt: skip


class Hint(QWidget):
    """One sentence in a dialog: what it is about, what happens now, or, with a sign before it, what went wrong."""

    def __init__(self, text: str = "") -> None:
        super().__init__()
        self.label, self._sign = plain(text), _Sign()
        self.label.setObjectName("hint")
        self.label.setProperty("error", False)
        self._sign.hide()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GRID)
        layout.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.label, 1)

    def show_text(self, sentence: str, is_error: bool = False, *, is_said: bool = True) -> None:
        """Show a sentence in place of the last one; where it is seen, and `is_said`, a screen reader says it."""
        is_new = sentence != self.label.text()
        self.label.setText(shown_lines(sentence))
        self.label.setProperty("error", is_error)
        self.label.style().polish(self.label)
        self.label.setAccessibleName(tr("Error: {sentence}").format(sentence=sentence) if is_error else sentence)
        self._sign.setVisible(is_error)
        if is_said and is_new and self.isVisible():
            announce(self.label, sentence, is_error)


class _Sign(QWidget):
    """The sign of an error."""

    def sizeHint(self) -> QSize:
        return QSize(_ICON_SIZE, _ICON_SIZE)

    def paintEvent(self, event: QPaintEvent) -> None:
        icons.paint(QPainter(self), "warning", QRect(0, 0, _ICON_SIZE, _ICON_SIZE), theme.current().error)


def width_for_hint(field: QLineEdit) -> int:
    """Return how wide a field has to be for what it says while it is empty."""
    return field.fontMetrics().horizontalAdvance(field.placeholderText()) + _AROUND


def broken(text: str, metrics: QFontMetrics, width: int) -> str:
    """Return a text in which words wider than so many pixels may be broken; Qt breaks lines between words alone."""
    words = text.split(" ")
    return " ".join(word if metrics.horizontalAdvance(word) <= width else _ANYWHERE.join(_seen(word)) for word in words)


def _seen(word: str) -> list[str]:
    """Return what is seen as one character each, such as a letter with its accents."""
    finder, places = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, word), [0]
    while (place := finder.toNextBoundary()) != -1:
        places.append(place)
    units = word.encode("utf-16-le")  # in which Qt counts
    return [units[2 * start : 2 * stop].decode("utf-16-le") for start, stop in pairwise(places)]
