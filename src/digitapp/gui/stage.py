"""Places the canvas, the answer and the lenses; on a small window the lenses give way, then the bars get narrower."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from digitapp.gui.style.theme import GRID

_SMALLEST_CANVAS = 18 * GRID
_COMFORTABLE_CANVAS = 25 * GRID
"""From this side on a canvas leaves room to the lenses."""
_SHARE = 0.6
"""Of the width, what the canvas takes at most."""
_SMALL = 56 * GRID
"""A stage that is lower has narrower margins."""


class Stage(QWidget):
    """A square canvas at the left, as large as can be; at the right the answer, and below it the lenses.

    Where the language is written from right to left it is the other way round.
    """

    gap_changed = Signal(int)
    """Emitted with the distance to its edges, in pixels, which what is below it shall keep too."""

    def __init__(self, canvas: QWidget, answer: QWidget, lenses: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._canvas, self._answer, self._lenses = canvas, answer, lenses
        self._is_alone = False
        for widget in (canvas, answer, lenses):
            widget.setParent(self)

    def set_alone(self, alone: bool) -> None:
        """Show canvas and answer alone, or the lenses too where there is room."""
        self._is_alone = alone
        self.place()

    def minimumSizeHint(self) -> QSize:
        """Return room for the answer, and for a small canvas."""
        answer = self._answer.minimumSizeHint()
        high = max(answer.height(), _SMALLEST_CANVAS)
        return QSize(3 * GRID + _SMALLEST_CANVAS + answer.width(), high + 2 * GRID)

    def event(self, event: QEvent) -> bool:
        """Place all again when one of the widgets needs another size."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self.place()
        return done

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place all again."""
        self.place()
        super().resizeEvent(event)

    def place(self) -> None:
        """Give each widget its place."""
        gap = GRID if self.height() < _SMALL else 3 * GRID // 2
        self.gap_changed.emit(gap)
        wide, high = self.width() - 3 * gap, self.height() - 2 * gap
        shows_lenses = not self._is_alone and self._has_room(wide, high - gap)
        side = self._side(wide, high, shows_lenses)
        left = 2 * gap + side
        self._put(self._canvas, QRect(gap, gap, side, side))  # its top is the answer's
        self._lenses.setVisible(shows_lenses)
        if not shows_lenses:
            self._put(self._answer, QRect(left, gap, wide - side, high))
            return
        answer = min(self._answer.sizeHint().height(), high - gap - self._lenses.minimumSizeHint().height())
        self._put(self._answer, QRect(left, gap, wide - side, answer))
        self._put(self._lenses, QRect(left, gap + answer + gap, wide - side, high - gap - answer))

    def _put(self, widget: QWidget, place: QRect) -> None:
        """Give a widget its place, at the other side where the language is written from right to left."""
        if self.isRightToLeft():
            place.moveLeft(self.width() - place.left() - place.width())
        widget.setGeometry(place)

    def _has_room(self, wide: int, high: int) -> bool:
        answer, lenses = self._answer.minimumSizeHint(), self._lenses.minimumSizeHint()
        needed = max(self._answer.sizeHint().width(), lenses.width())
        return wide - needed >= _COMFORTABLE_CANVAS and high >= answer.height() + lenses.height()

    def _side(self, wide: int, high: int, shows_lenses: bool) -> int:
        """Return the canvas's side: what the answer and the lenses leave; the answer alone may be narrower."""
        usual, needed = self._answer.sizeHint().width(), self._answer.minimumSizeHint().width()
        if shows_lenses:
            needed = max(usual, self._lenses.minimumSizeHint().width())
        elif self._is_alone and wide - usual >= _SMALLEST_CANVAS:
            needed = usual
        return max(1, min(high, wide - needed, max(round(_SHARE * wide), _SMALLEST_CANVAS)))
