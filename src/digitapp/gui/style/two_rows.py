"""Two groups of widgets: beside each other, or one below the other where that is too wide."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from digitapp.gui.style import theme


class TwoRows(QWidget):
    """Is as narrow as the wider of its groups needs; fill `first`, and `last` for what stands at the far end."""

    def __init__(self, is_spread: bool = True) -> None:
        """If it `is_spread`, the first group takes the room that is left; else they stand together."""
        super().__init__()
        self.first, self.last = QHBoxLayout(), QHBoxLayout()
        self._rows = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._rows.setSpacing(theme.GRID)
        for row in (self.first, self.last):
            row.setSpacing(theme.GRID)
        self._rows.addLayout(self.first, int(is_spread))
        self._rows.addLayout(self.last, int(not is_spread))

    @property
    def rows(self) -> QBoxLayout:
        """What holds the groups."""
        return self._rows

    def minimumSizeHint(self) -> QSize:
        """Return the width of the wider group, and the height of the rows that there are now."""
        margins = self._rows.contentsMargins()
        wide = max(self.first.minimumSize().width(), self.last.minimumSize().width())
        return QSize(wide + margins.left() + margins.right(), self._rows.minimumSize().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Find out whether there is room for one row."""
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Measure the groups again where something in them is another."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return done

    def _fit(self) -> None:
        margins, sides = self._rows.contentsMargins(), (self.first.minimumSize(), self.last.minimumSize())
        needed = sum(side.width() for side in sides) + theme.GRID + margins.left() + margins.right()
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        wanted = across if needed <= self.width() else down
        if wanted is not self._rows.direction():
            self._rows.setDirection(wanted)
            self.updateGeometry()
