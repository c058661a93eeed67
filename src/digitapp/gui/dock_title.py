"""The title bar of a dock: its title and a close button, in the window's colours."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QDockWidget, QHBoxLayout, QLabel, QToolButton, QWidget

from digitapp.gui.style import theme


class DockTitle(QWidget):
    """Replace the style's own title bar; the dock can still be moved by it."""

    def __init__(self, dock: QDockWidget) -> None:
        super().__init__(dock)
        title = QLabel(dock.windowTitle())
        title.setFont(theme.scaled_font(title, 1.0, QFont.Weight.DemiBold))
        self.close_button = _CloseButton()
        self.close_button.setAccessibleName(f"Close: {dock.windowTitle()}")
        self.close_button.clicked.connect(dock.close)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.GRID // 2, theme.GRID, 3 * theme.GRID // 2, 0)
        layout.addWidget(title, 1)
        layout.addWidget(self.close_button)


class _CloseButton(QToolButton):
    """A close button that is painted, so that it follows the theme at any size."""

    def __init__(self) -> None:
        super().__init__()
        self.setToolTip("Closes this panel")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def sizeHint(self) -> QSize:
        return QSize(3 * theme.GRID, 3 * theme.GRID)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, colours = QPainter(self), theme.current()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() or self.hasFocus():
            painter.setPen(colours.accent if self.hasFocus() else colours.hover)
            painter.setBrush(colours.hover)
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 4, 4)
        painter.setPen(QPen(colours.text, 1.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        centre, arm = QPointF(self.rect().center()) + QPointF(0.5, 0.5), theme.GRID / 2
        painter.drawLine(QLineF(centre - QPointF(arm, arm), centre + QPointF(arm, arm)))
        painter.drawLine(QLineF(centre - QPointF(arm, -arm), centre + QPointF(arm, -arm)))
