"""Scrolls a lens where the window has no room for all of it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QWidget

from digitapp.gui.style import theme

_LEAST = 10 * theme.GRID
"""Pixels of a lens's height that can be seen at least."""


class LensScroll(QScrollArea):
    """Scrolls a lens up and down where it is higher than the window has room for."""

    def __init__(self, stack: QStackedWidget) -> None:
        super().__init__()
        self._stack = stack
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what has the focus inside is scrolled to
        self.setWidget(_Content(stack))

    def minimumSizeHint(self) -> QSize:
        """Return the lens's width, and a little of its height."""
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(self._stack.minimumSizeHint().width() + bar, _LEAST)


class _Content(QWidget):
    """Is as high as the open lens needs to be at least; by a layout it would be as high as the lens likes to be."""

    def __init__(self, stack: QStackedWidget) -> None:
        super().__init__()
        self._stack = stack
        stack.setParent(self)
        stack.currentChanged.connect(self.updateGeometry)

    def minimumSizeHint(self) -> QSize:
        """Return the smallest size of the open lens."""
        lens = self._stack.currentWidget()
        return lens.minimumSizeHint() if lens else QSize()

    def event(self, event: QEvent) -> bool:
        """Pass on what the lens asks for."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the lens all the room."""
        super().resizeEvent(event)
        self._stack.setGeometry(self.rect())
