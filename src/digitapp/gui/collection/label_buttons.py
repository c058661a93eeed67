"""A row of buttons, one a label, as many as fit; the keyboard reaches each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from digitapp.gui.style import theme
from digitapp.gui.style.labels import in_menu, tooltip

_LONGEST = 12
"""Characters of a label on a button; its tooltip has all."""
_GAP = theme.GRID // 2
_MOST = 40


class LabelButtons(QWidget):
    """Shows labels in their order, long ones first; those for which there is no room are left out."""

    chosen = Signal(str)
    """Emitted with the label of a button that was pressed."""

    def __init__(self, name: str, tip: str) -> None:
        """`tip` is a button's tooltip, with {} for its label."""
        super().__init__()
        self.setObjectName(name)
        self._tip = tip
        self._labels: tuple[str, ...] = ()
        self._buttons: list[QToolButton] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def labels(self) -> tuple[str, ...]:
        """The labels for which there are buttons, shown or not."""
        return self._labels

    def offer(self, labels: Sequence[str]) -> None:
        """Show these labels."""
        without_key = [label for label in labels if len(label) > 1]  # the others are a key each
        if (wanted := tuple([*without_key, *(label for label in labels if len(label) <= 1)][:_MOST])) == self._labels:
            return
        self._labels = wanted
        for button in self._buttons:
            button.hide()
            button.deleteLater()
        self._buttons = [self._button(label) for label in wanted]
        self._place()

    def button(self, label: str) -> QToolButton:
        """Return the button of a label."""
        return self._buttons[self._labels.index(label)]

    def sizeHint(self) -> QSize:
        """Return room for all."""
        wide = sum(self._wide(button) + _GAP for button in self._buttons)
        return QSize(max(wide - _GAP, 0), self._high())

    def minimumSizeHint(self) -> QSize:
        """Return room for a few."""
        return QSize(3 * (self._high() + _GAP), self._high())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many as fit now."""
        super().resizeEvent(event)
        self._place()

    def restyle(self) -> None:
        """Take the size of text of now."""
        self.updateGeometry()
        self._place()

    def _button(self, label: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(in_menu(label if len(label) <= _LONGEST else f"{label[: _LONGEST - 1]}…"))
        button.setProperty("outlined", True)
        said = self._tip.format(label=label)
        button.setToolTip(tooltip(said))
        button.setAccessibleName(said)
        button.setAccessibleDescription(said)  # else it would be the tooltip with its marks
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: self.chosen.emit(label))
        return button

    def _high(self) -> int:
        return self.fontMetrics().height() + 10

    def _wide(self, button: QToolButton) -> int:
        return max(self._high(), button.sizeHint().width())

    def _place(self) -> None:
        left = 0
        for button in self._buttons:
            wide = self._wide(button)
            button.setGeometry(left, 0, wide, self._high())
            button.setVisible(left + wide <= self.width())
            left += wide + _GAP
