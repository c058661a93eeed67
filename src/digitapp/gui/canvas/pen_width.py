"""The slider for the pen's width, with its value as a number."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSlider, QToolBar

from digitapp.drawing.strokes import PEN_WIDTH
from digitapp.gui.style import theme
from digitapp.gui.style.labels import plain_label
from digitapp.language import number, tr

THINNEST, THICKEST = 2, 40
_STEP = 2


class PenWidth(QSlider):
    """Choose the pen's width, in canvas units."""

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # in all languages
        self.setObjectName("penWidth")
        self.setAccessibleName(tr("Pen width"))
        self.setRange(THINNEST, THICKEST)
        self.setMinimumWidth(7 * theme.GRID)
        self.setMaximumWidth(15 * theme.GRID)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._number = plain_label()
        self._number.setMinimumWidth(3 * theme.GRID)
        self._number.setFont(theme.tabular_font())
        self.set_keys([])
        self.valueChanged.connect(lambda width: self._number.setText(number(width)))
        self.setValue(round(PEN_WIDTH))

    def put_into(self, toolbar: QToolBar) -> None:
        """Add the slider and its number to a toolbar."""
        toolbar.addWidget(self)
        toolbar.addWidget(self._number)

    def set_keys(self, keys: Sequence[str]) -> None:
        """Name the keys that make it thinner and thicker; none where there are none."""
        said = tr("Pen width ({thinner} and {thicker})")
        for widget in (self, self._number):
            widget.setToolTip(said.format(thinner=keys[0], thicker=keys[1]) if keys else tr("Pen width"))

    def thinner(self) -> None:
        """Make the pen one step thinner."""
        self.setValue(self.value() - _STEP)

    def thicker(self) -> None:
        """Make the pen one step thicker."""
        self.setValue(self.value() + _STEP)
