"""The sliders of all alterations in two columns, each with its name and its amount."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QWidget

from digitapp.explaining.alterations import BY_NAME
from digitapp.gui.lenses.what_if.answer_strip import Shown
from digitapp.gui.lenses.what_if.slider import AlterationSlider
from digitapp.gui.style import theme
from digitapp.gui.style.labels import plain_label
from digitapp.language import tr, translated

_COLUMNS = (
    ("rotation", "slant", "size", "shift-x", "shift-y"),
    ("missing-end", "tremble", "pen", "blur", "noise"),
)


class Controls(QWidget):
    """Holds the amounts of all alterations, and below them switches."""

    changed = Signal()
    """An amount changed."""
    turned_to = Signal(str)
    """The name of the alteration whose slider was turned to."""

    def __init__(self, switches: Sequence[QCheckBox], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sliders: dict[str, AlterationSlider] = {}
        """By the names of the alterations."""
        self._titles: dict[str, QLabel] = {}
        self._amounts: dict[str, QLabel] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.GRID)
        grid.setVerticalSpacing(0)
        for column, names in enumerate(_COLUMNS):
            for row, name in enumerate(names):
                self._add(grid, name, row, 4 * column)
            grid.setColumnStretch(4 * column + 1, 1)
        for column, switch in enumerate(switches):
            grid.addWidget(switch, max(map(len, _COLUMNS)), 4 * column, 1, 3)
        grid.setColumnMinimumWidth(3, theme.GRID)
        self._no_strokes = plain_label(tr("A picture has no strokes to cut, shake or thin."))
        self._no_strokes.setObjectName("whatIfNoStrokes")
        self._no_strokes.setProperty("muted", True)
        self._no_strokes.setWordWrap(True)
        self._no_strokes.hide()
        grid.addWidget(self._no_strokes, 0, 4, _COLUMNS[1].index("blur"), 3)
        self.fit()

    @property
    def amounts(self) -> dict[str, float]:
        """The amounts of the alterations that are not at rest."""
        return {name: slider.amount for name, slider in self.sliders.items() if not slider.is_at_rest}

    def rest(self) -> None:
        """Alter nothing."""
        for slider in self.sliders.values():
            slider.rest()

    def set_of_picture(self, is_picture: bool) -> None:
        """Offer what can be done with a picture, or with strokes."""
        self._no_strokes.setVisible(is_picture)
        for name, slider in self.sliders.items():
            if slider.alteration.of_images is None and not slider.alteration.is_map:
                for widget in (self._titles[name], slider, self._amounts[name]):
                    widget.setVisible(not is_picture)
                if is_picture:
                    slider.rest()

    def rest_ink(self) -> None:
        """Alter no ink, but the model's pixels as before."""
        for slider in self.sliders.values():
            if slider.alteration.of_ink is not None:
                slider.rest()

    def fit(self) -> None:
        """Give titles and amounts the room of the widest in the present font, so that nothing moves."""
        for name, title in self._titles.items():
            bold = QFont(title.font())
            bold.setBold(True)
            title.setMinimumWidth(QFontMetrics(bold).horizontalAdvance(title.text()))
            way, label = BY_NAME[name], self._amounts[name]
            wide = label.fontMetrics().horizontalAdvance
            label.setMinimumWidth(max(wide(way.said(amount)) for amount in way.amounts.tolist()))

    def mark(self, name: str) -> None:
        """Mark the alteration whose curves are shown."""
        for other, title in self._titles.items():
            font = title.font()
            font.setBold(other == name)
            title.setFont(font)

    def show_curves(self, curves: Mapping[str, Shown]) -> None:
        """Show what is answered along each alteration, by their names."""
        for name, slider in self.sliders.items():
            slider.show_curve(curves.get(name))

    def _add(self, grid: QGridLayout, name: str, row: int, column: int) -> None:
        way = BY_NAME[name]
        slider = self.sliders[name] = AlterationSlider(way)
        title = self._titles[name] = plain_label(translated(way.title))
        title.setToolTip(translated(way.tip))
        title.setBuddy(slider)
        amount = self._amounts[name] = _amount_label(slider)
        slider.valueChanged.connect(self.changed)
        slider.chosen.connect(lambda: self.turned_to.emit(name))
        for place, widget in enumerate((title, slider, amount)):
            grid.addWidget(widget, row, column + place)


def _amount_label(slider: AlterationSlider) -> QLabel:
    """Return a label that says a slider's amount, in grey where nothing is altered."""
    way = slider.alteration
    label = plain_label()
    label.setObjectName(f"amount-{way.name}")
    label.setFont(theme.tabular_font())
    label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def show() -> None:
        label.setText(way.said(slider.amount))
        label.setEnabled(not slider.is_at_rest)

    slider.valueChanged.connect(show)
    show()
    return label
