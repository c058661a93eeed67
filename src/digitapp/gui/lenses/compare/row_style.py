"""What a row of the comparison measures once for a size of text, since it is painted with every answer."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QFontMetrics, QTextLayout, QTextOption
from PySide6.QtWidgets import QWidget

from digitapp.api import SURE
from digitapp.gui.answer.state import State
from digitapp.gui.lenses.compare.row_content import RowContent
from digitapp.gui.lenses.compare.vote import DIFFERS
from digitapp.gui.style import theme
from digitapp.gui.style.theme import GRID

LARGE = 2.5
_SMALL = 0.9
"""Font sizes of the answer and of the guesses, as multiples of the application's."""


@dataclass(frozen=True)
class RowStyle:
    """Fonts and widths in pixels at the size of text of now."""

    plain: QFont
    bold: QFont
    large: QFont
    small: QFont
    line: int
    """The height of a line."""
    words: int
    """The width of the longest words beside the columns."""
    figures: int
    """The width of the accuracy in the heading."""

    def wrapped(self, sentence: str, width: int) -> QTextLayout:
        """Return a sentence wrapped into lines, if needed within a word: a path may be longer than a line."""
        layout = QTextLayout(sentence, self.plain)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        bottom = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, bottom))
            bottom += line.height()
        layout.endLayout()
        return layout

    @classmethod
    def of(cls, widget: QWidget, figures: str) -> RowStyle:
        """Measure for a widget that shows `figures`."""
        plain, bold = theme.scaled_font(widget, 1.0), theme.scaled_font(widget, 1.0, QFont.Weight.DemiBold)
        own, usual, strong = widget.fontMetrics(), QFontMetrics(plain), QFontMetrics(bold)
        mark = strong.horizontalAdvance(RowContent(mark=DIFFERS).marked)
        words = max(
            *(own.horizontalAdvance(state.words) for state in (State.LOADING, State.NOTHING, State.NOT_A_DIGIT)),
            strong.horizontalAdvance(RowContent(State.UNSURE, "0", SURE).sureness),
            mark + GRID + own.horizontalAdvance(State.WAITING.words),
        )
        large = theme.scaled_font(widget, LARGE, QFont.Weight.DemiBold)
        small = theme.scaled_font(widget, _SMALL)
        return cls(plain, bold, large, small, own.height(), words, usual.horizontalAdvance(figures))
