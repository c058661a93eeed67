"""Lay out the canvas, which stays square and as large as possible, and the panel beside it."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from digitapp.gui.style.theme import GRID

NARROWEST_PANEL = 42 * GRID
WIDEST_PANEL = 78 * GRID


class Stage(QWidget):
    """Lay out two widgets side by side, the first a square; unused width is split between both sides."""

    def __init__(self, square: QWidget, panel: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._square, self._panel = square, panel
        for widget in (square, panel):
            widget.setParent(self)

    def minimumSizeHint(self) -> QSize:
        """Return the size that the panel needs beside a canvas of the same height."""
        high = max(self._panel.minimumSizeHint().height(), self._square.minimumHeight())
        return QSize(4 * GRID + 44 * GRID + NARROWEST_PANEL, high + 2 * GRID)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the panel the width that the square leaves, within its limits."""
        wide, high = self.width() - 4 * GRID, self.height() - 2 * GRID
        side = max(1, min(high, wide - NARROWEST_PANEL))
        panel = min(wide - side, WIDEST_PANEL)
        left = 3 * GRID // 2 + (wide - side - panel) // 2
        self._square.setGeometry(QRect(left, GRID + (high - side) // 2, side, side))
        self._panel.setGeometry(QRect(left + side + GRID, GRID, panel, high))
        super().resizeEvent(event)
