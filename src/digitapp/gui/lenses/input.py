"""The lens Input: the steps from the ink to the model's input, and that input pixel by pixel."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout

from digitapp.api import ModelCard
from digitapp.gui.answer.state import State
from digitapp.gui.inference.requests import Result
from digitapp.gui.lenses.framing_box import framing_box
from digitapp.gui.lenses.lens import Lens, LensContext
from digitapp.gui.lenses.preview import InputPreview
from digitapp.gui.lenses.steps import RING, FramingSteps
from digitapp.gui.style import theme
from digitapp.gui.style.labels import plain_label
from digitapp.language import tr

_UPRIGHT, _LYING = Qt.Orientation.Vertical, Qt.Orientation.Horizontal


class InputLens(Lens):
    """Shows the very array that was classified, and a switch to see what goes wrong without framing."""

    def __init__(self, context: LensContext) -> None:
        super().__init__()
        self.preview, self.steps = InputPreview(), FramingSteps(context.is_drawing, context.turn.in_gap)
        for widget in (self.preview, self.steps):
            # With a ground of its own it is painted without all that lies behind it.
            widget.setBackgroundRole(QPalette.ColorRole.Base)
            widget.setAutoFillBackground(True)
        self._is_empty = True
        self.framing = framing_box(context.framing, "framing")
        self._compose()

    def show_result(self, result: Result) -> None:
        """Show the steps of an answer and its pixels."""
        self._is_empty = False
        self.preview.show_pixels(result.prediction.image)
        self.steps.show_result(result)

    def clear(self, state: State) -> None:
        """Show no ink."""
        self._is_empty = True
        self.preview.clear()
        self.steps.clear()

    def drawing_changed(self, grown: bool) -> None:
        """Have nothing move while strokes arrive."""
        self.steps.drawing_changed()

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
        self.steps.restyle()
        self._lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the strip stand or lie, whichever leaves more room to the pixels."""
        super().resizeEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        room = self.contentsRect().marginsRemoved(self._layout.contentsMargins())
        high = room.height() - self._heading.sizeHint().height() - self._layout.spacing()
        standing, lying = (self.steps.thickness(way) + self._row.spacing() for way in (_UPRIGHT, _LYING))
        lies = min(room.width(), high - lying) > min(room.width() - standing, high)
        self._row.setDirection(QBoxLayout.Direction.TopToBottom if lies else QBoxLayout.Direction.LeftToRight)
        self.steps.set_orientation(_LYING if lies else _UPRIGHT)

    def _compose(self) -> None:
        self._heading = QHBoxLayout()
        self._heading.setContentsMargins(RING, 0, 0, 0)  # above the first picture
        title = plain_label(tr("What the model was given"))
        title.setProperty("muted", True)
        self._heading.addWidget(title)
        self._heading.addStretch()
        self._heading.addWidget(self.framing)
        self._row = QHBoxLayout()
        self._row.setSpacing(2 * theme.GRID)
        self._row.addWidget(self.steps)
        self._row.addWidget(self.preview, 1)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(2 * theme.GRID - RING, theme.GRID, 2 * theme.GRID, theme.GRID)
        self._layout.setSpacing(theme.GRID)
        self._layout.addLayout(self._heading)
        self._layout.addLayout(self._row, 1)
