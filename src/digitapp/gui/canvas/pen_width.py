"""The slider for the pen's width, with its value as a number."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSlider, QToolBar

from digitapp.drawing.strokes import PEN_WIDTH
from digitapp.gui.style import theme

THINNEST, THICKEST = 2, 40
_STEP = 2


class PenWidth(QSlider):
    """Choose the pen's width, in canvas units."""

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setObjectName("penWidth")
        self.setAccessibleName("Pen width")
        self.setToolTip("Pen width ([ and ])")
        self.setRange(THINNEST, THICKEST)
        self.setFixedWidth(15 * theme.GRID)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._number = QLabel()
        self._number.setMinimumWidth(3 * theme.GRID)
        self._number.setFont(theme.scaled_font(self._number, 1.0))
        self._number.setToolTip(self.toolTip())
        self.valueChanged.connect(self._number.setNum)
        self.setValue(round(PEN_WIDTH))

    def put_into(self, toolbar: QToolBar) -> None:
        """Add the slider and its number to a toolbar."""
        toolbar.addWidget(self)
        toolbar.addWidget(self._number)

    def thinner(self) -> None:
        """Make the pen one step thinner."""
        self.setValue(self.value() - _STEP)

    def thicker(self) -> None:
        """Make the pen one step thicker."""
        self.setValue(self.value() + _STEP)
