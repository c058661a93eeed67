"""The right side of the window: the answer, the bars, and below them what the model sees."""

from __future__ import annotations

from typing import cast

from PySide6.QtGui import QFont, QPalette, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from digitapp.api import ModelCard
from digitapp.gui.answer.answer_card import AnswerCard, State
from digitapp.gui.answer.bars import Bars
from digitapp.gui.inference.requests import Result
from digitapp.gui.lenses.preview import InputPreview
from digitapp.gui.lenses.steps import FramingSteps
from digitapp.gui.style import theme


class Panel(QWidget):
    """Show one answer; all parts always show the same drawing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.answer, self.bars, self.preview, self.steps = AnswerCard(), Bars(), InputPreview(), FramingSteps()
        for widget in (self.answer, self.bars, self.preview, self.steps):
            # With its own background a widget is repainted without the widgets behind it.
            widget.setBackgroundRole(QPalette.ColorRole.Base)
            widget.setAutoFillBackground(True)
        self.framing = QCheckBox("framing")
        self.framing.setObjectName("framing")
        self.framing.setChecked(True)
        self.framing.setAccessibleName("Framing")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(theme.GRID)
        self._answer_frame = _card(self.answer, self.bars)
        outer.addWidget(self._answer_frame, 2)
        outer.addWidget(self._make_input_frame(), 3)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the bars beside the answer if the panel is wider than high, which leaves room for the pixels."""
        layout = cast(QBoxLayout, self._answer_frame.layout())
        wide = self.width() > self.height()
        layout.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
        super().resizeEvent(event)

    def _make_input_frame(self) -> QFrame:
        heading = QHBoxLayout()
        title = QLabel("What the model sees")
        title.setFont(theme.scaled_font(title, 1.0, QFont.Weight.DemiBold))
        heading.addWidget(title)
        heading.addStretch()
        heading.addWidget(self.framing)
        row = QHBoxLayout()
        row.setSpacing(2 * theme.GRID)
        row.addWidget(self.steps)
        row.addWidget(self.preview, 1)
        return _card(heading, row)

    def set_card(self, card: ModelCard) -> None:
        """Take the labels and the input size of another model."""
        self.bars.set_labels(card.labels)
        if self.answer.state is State.EMPTY:
            self.preview.clear(card.size)

    def show_result(self, result: Result) -> None:
        """Show an answer and what led to it."""
        self.answer.show_prediction(result.prediction)
        self.bars.show_prediction(result.prediction)
        self.preview.show_pixels(result.prediction.image)
        self.steps.show_frames(result.request.ink, result.frames)

    def show_nothing(self, state: State) -> None:
        """Show that there is no answer, and why."""
        self.answer.show_state(state)
        self.bars.clear()
        self.preview.clear()
        self.steps.clear()

    def restyle(self) -> None:
        """Repaint the widgets that paint themselves, in the current theme."""
        for widget in (self.answer, self.bars, self.preview, self.steps):
            widget.update()


def _card(*parts: QWidget | QHBoxLayout) -> QFrame:
    card = QFrame()
    card.setObjectName("card")
    layout = QVBoxLayout(card)
    layout.setContentsMargins(2 * theme.GRID, theme.GRID, 2 * theme.GRID, theme.GRID)
    layout.setSpacing(theme.GRID)
    for index, part in enumerate(parts):
        last = int(index == len(parts) - 1)
        layout.addWidget(part, last) if isinstance(part, QWidget) else layout.addLayout(part, last)
    return card
