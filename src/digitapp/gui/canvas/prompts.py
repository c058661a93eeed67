"""What the empty canvas says: three things to try, and a drawing to begin with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from digitapp.gui.style import theme
from digitapp.gui.style.labels import broken, plain_label
from digitapp.language import mark, tr, translated

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

_TITLE = mark("Three things to try")
_PROMPTS = (
    mark("Write a 7. Now cross it: does the answer stay?"),
    mark("Draw a heart. A model should say that it is no digit."),
    mark("Switch framing off and write small, in a corner."),
)


class Prompts(QWidget):
    """Lies over the empty canvas; the pen goes through it, but for its one button."""

    sample_wanted = Signal()
    """The button for a sample drawing was clicked."""
    tour_wanted = Signal()
    """The button for the tour was clicked."""

    def __init__(self, canvas: QWidget) -> None:
        super().__init__(canvas)
        self.setObjectName("prompts")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._title = _label(translated(_TITLE))
        self._said: str | None = None
        self._lines = [_label(translated(text)) for text in _PROMPTS]
        self._sample = QPushButton(tr("Show me a sample"), canvas)
        self._sample.setObjectName("sample")
        self._sample.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._sample.setCursor(Qt.CursorShape.PointingHandCursor)
        self._sample.setToolTip(tr("Puts a digit on the canvas that nobody wrote; Clear takes it away"))
        self._sample.clicked.connect(self.sample_wanted)
        self._tour = QPushButton(tr("Take the tour"), canvas)
        self._tour.setObjectName("takeTour")
        self._tour.setFlat(True)
        self._tour.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._tour.setCursor(Qt.CursorShape.PointingHandCursor)
        self._tour.setToolTip(tr("Shows in five steps what the window has; later in Help > Tour"))
        self._tour.clicked.connect(self.tour_wanted)
        self.offers_tour = False
        """Whether the tour is offered: until it was seen."""
        self._rows = layout = QVBoxLayout(self)
        layout.setSpacing(theme.GRID)
        layout.addStretch(1)
        for label in (self._title, *self._lines):
            layout.addWidget(label)
        layout.addSpacing(2 * theme.GRID)
        self._below = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        layout.addItem(self._below)
        layout.addStretch(1)

    def say(self, sentence: str | None) -> None:
        """Say this alone on the empty canvas; None for the things to try."""
        self._said = sentence
        self._fit_title()
        self._show_buttons(not self.isHidden())
        self._put_button()

    def set_shown(self, shown: bool) -> None:
        """Show or hide all of it."""
        self.setVisible(shown)
        self._show_buttons(shown)

    def offer_tour(self, offered: bool) -> None:
        """Offer the tour, or offer it no more."""
        self.offers_tour = offered
        self._show_buttons(not self.isHidden())
        self._put_button()

    def _show_buttons(self, shown: bool) -> None:
        fits = self._sample.sizeHint().width() <= self.width()
        self._sample.setVisible(shown and self._said is None and fits)
        self._tour.setVisible(shown and self._said is None and self.offers_tour and self._has_room())

    def _has_room(self) -> bool:
        """Return whether both buttons stand side by side."""
        return self._sample.sizeHint().width() + self._tour.sizeHint().width() + 3 * theme.GRID <= self.width()

    def restyle(self) -> None:
        """Take the theme and the size of text of now."""
        self._title.setFont(theme.scaled_font(self._title, 1.6, QFont.Weight.DemiBold))
        for line in self._lines:
            line.setFont(theme.scaled_font(line, 1.0))
        self._fit_title()
        self._put_button()

    def showEvent(self, event: QShowEvent) -> None:
        """Set the fonts again: those of a widget that was never shown are lost when Qt first styles it."""
        super().showEvent(event)
        self.restyle()

    def fit(self, width: int, height: int) -> None:
        """Lie over a canvas of this size, the button below the words."""
        self.setGeometry(0, 0, width, height)
        self._put_button()

    def _put_button(self) -> None:
        """Put the button, which is the canvas's since the pen goes through all else, where the words leave it room."""
        size = self._sample.sizeHint()
        self._below.changeSize(0, size.height(), QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self._rows.invalidate()
        self._rows.activate()
        top, also = self._below.geometry().top(), self._tour.sizeHint()
        shows_both = self.offers_tour and self._has_room()
        wide = size.width() + (theme.GRID + also.width() if shows_both else 0)
        left = (self.width() - wide) // 2
        self._sample.setGeometry(left, top, size.width(), size.height())
        self._tour.setGeometry(left + size.width() + theme.GRID, top, also.width(), size.height())
        self._show_buttons(not self.isHidden())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the lines where the canvas is narrow."""
        super().resizeEvent(event)
        self._rows.setContentsMargins(*2 * (self._margin(), 0))
        self._fit_title()

    def _margin(self) -> int:
        return round(0.07 * self.width())

    def _fit_title(self) -> None:
        """Show the title; a word wider than the canvas, such as a long label, is broken."""
        text = translated(_TITLE) if self._said is None else self._said
        self._title.setText(broken(text, self._title.fontMetrics(), self.width() - 2 * self._margin()))
        self._title.setAccessibleName(text)
        self._fit_lines()

    def _fit_lines(self) -> None:
        """Show as many of the things to try as there is room for: large text on a small canvas has room for few."""
        wide, button = self.width() - 2 * self._margin(), self._sample.sizeHint().height()
        left = self.height() - self._title.heightForWidth(wide) - button - 4 * theme.GRID
        for line in self._lines:
            left -= line.heightForWidth(wide) + theme.GRID
            line.setVisible(self._said is None and left >= 0)


def _label(text: str) -> QLabel:
    label = plain_label(text)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    label.setWordWrap(True)
    label.setProperty("muted", True)
    return label
