"""Places the canvas, which stays square and as large as can be, and the column of answer and lenses beside it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from digitapp.gui.style.theme import GRID

_MARGIN = 3 * GRID // 2
_SMALLEST_CANVAS = 30 * GRID
_SHARE = 0.6
"""Of the width, what the canvas takes at most."""


class Stage(QWidget):
    """A square at the left; at the right, one below the other, the widgets that take the rest of the width."""

    def __init__(self, square: QWidget, column: tuple[QWidget, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._square, self._column = square, _Column(self)
        layout = QVBoxLayout(self._column)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(_MARGIN)
        for widget in column:
            layout.addWidget(widget)
        layout.setStretch(len(column) - 1, 1)
        square.setParent(self)

    def minimumSizeHint(self) -> QSize:
        """Return room for the column, and for a small canvas."""
        column = self._column.minimumSizeHint()
        high = max(column.height(), _SMALLEST_CANVAS)
        return QSize(3 * _MARGIN + _SMALLEST_CANVAS + column.width(), high + 2 * _MARGIN)

    def place(self) -> None:
        """Give the column what the square leaves; at least what it needs."""
        wide, high = self.width() - 3 * _MARGIN, self.height() - 2 * _MARGIN
        if not self._column.isVisibleTo(self):
            side = min(self.width(), self.height()) - 2 * _MARGIN
            self._square.setGeometry((self.width() - side) // 2, (self.height() - side) // 2, side, side)
            return
        needed = self._column.minimumSizeHint().width()
        side = max(1, min(high, wide - needed, max(round(_SHARE * wide), _SMALLEST_CANVAS)))
        self._square.setGeometry(QRect(_MARGIN, _MARGIN + (high - side) // 2, side, side))
        self._column.setGeometry(QRect(2 * _MARGIN + side, _MARGIN, wide - side, high))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place both again."""
        self.place()
        super().resizeEvent(event)


class _Column(QWidget):
    """Has the stage place it anew when its widgets need another size."""

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage)
        self._stage = stage

    def event(self, event: QEvent) -> bool:
        """Pass on what the layout asks for."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._stage.updateGeometry()
            self._stage.place()
        return done
