"""The lens Input: the steps from the ink to the model's input, and that input pixel by pixel."""

from __future__ import annotations

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QVBoxLayout

from digitapp.api import ModelCard
from digitapp.gui.answer.state import State
from digitapp.gui.inference.requests import Result
from digitapp.gui.lenses.lens import Lens, LensContext
from digitapp.gui.lenses.preview import InputPreview
from digitapp.gui.lenses.steps import FramingSteps
from digitapp.gui.style import theme


class InputLens(Lens):
    """Shows the very array that was classified, and a switch to see what goes wrong without framing."""

    def __init__(self, context: LensContext) -> None:
        super().__init__()
        self.preview, self.steps = InputPreview(), FramingSteps()
        for widget in (self.preview, self.steps):
            # With a ground of its own it is painted without all that lies behind it.
            widget.setBackgroundRole(QPalette.ColorRole.Base)
            widget.setAutoFillBackground(True)
        self._is_empty = True
        self.framing = self._framing_box(context)
        self._compose()

    def show_result(self, result: Result) -> None:
        """Show the steps of an answer and its pixels."""
        self._is_empty = False
        self.preview.show_pixels(result.prediction.image)
        self.steps.show_frames(result.request.ink, result.frames)

    def clear(self, state: State) -> None:
        """Show no ink."""
        self._is_empty = True
        self.preview.clear()
        self.steps.clear()

    def set_card(self, card: ModelCard) -> None:
        """Take the size of another model's input."""
        if self._is_empty:
            self.preview.clear(card.size)

    def set_framing(self, framing: str | None) -> None:
        """Show the steps of framing, or that the canvas is shrunk as it is."""
        self.steps.set_framed(framing is None)

    def restyle(self) -> None:
        """Repaint preview and steps."""
        self.preview.update()
        self.steps.update()

    def _framing_box(self, context: LensContext) -> QCheckBox:
        box, action = QCheckBox("framing"), context.framing
        box.setObjectName("framing")
        box.setAccessibleName("Framing")
        box.setToolTip(action.toolTip())
        action.changed.connect(lambda: box.setToolTip(action.toolTip()))
        box.setChecked(action.isChecked())
        box.toggled.connect(action.setChecked)
        action.toggled.connect(box.setChecked)
        return box

    def _compose(self) -> None:
        heading = QHBoxLayout()
        title = QLabel("What the model was given")
        title.setProperty("muted", True)
        heading.addWidget(title)
        heading.addStretch()
        heading.addWidget(self.framing)
        row = QHBoxLayout()
        row.setSpacing(2 * theme.GRID)
        row.addWidget(self.steps)
        row.addWidget(self.preview, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * theme.GRID, theme.GRID, 2 * theme.GRID, theme.GRID)
        layout.setSpacing(theme.GRID)
        layout.addLayout(heading)
        layout.addLayout(row, 1)
