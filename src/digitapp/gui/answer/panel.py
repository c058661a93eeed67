"""The card that holds the answer at the left and all probabilities at the right."""

from __future__ import annotations

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QStackedLayout, QVBoxLayout, QWidget

from digitapp.api import ModelCard
from digitapp.gui.answer.answer_card import INSET, AnswerCard
from digitapp.gui.answer.bars import Bars
from digitapp.gui.answer.reading_progress import ReadingProgress
from digitapp.gui.answer.state import State
from digitapp.gui.answer.time_label import TimeLabel
from digitapp.gui.inference.requests import Result
from digitapp.gui.style import theme

_SHARES, _LARGE_SHARES = (1, 2), (3, 2)
"""Of the room, for the answer and for the bars: side by side, and one above the other."""


class AnswerPanel(QFrame):
    """Shows everything there is to know about one answer; its parts keep their places while the pen moves."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.answer, self.bars, self.time, self.progress = AnswerCard(), Bars(), TimeLabel(), ReadingProgress()
        for widget in (self.answer, self.bars):
            # With a ground of its own it is painted without all that lies behind it.
            widget.setBackgroundRole(QPalette.ColorRole.Base)
            widget.setAutoFillBackground(True)
        self._parts, whole = QHBoxLayout(), QVBoxLayout(self)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.answer, 1)
        foot = QStackedLayout()
        foot.setStackingMode(QStackedLayout.StackingMode.StackAll)  # of which one is shown at a time
        foot.addWidget(self.progress)
        foot.addWidget(self.time)
        words.addLayout(foot)
        words.addStretch(0)
        self.time.setContentsMargins(INSET, 0, INSET, 0)  # margins are not mirrored
        whole.setContentsMargins(theme.GRID, theme.GRID, 2 * theme.GRID, theme.GRID)
        whole.setSpacing(theme.GRID // 2)
        whole.addLayout(self._parts, 1)
        self._whole, layout = whole, self._parts
        layout.setSpacing(theme.GRID)
        layout.addLayout(words)
        self._beside = QVBoxLayout()
        self._beside.addWidget(self.bars)
        layout.addLayout(self._beside)
        self.set_large(False)

    def put_below(self, widget: QWidget) -> None:
        """Put a row below the answer and the bars."""
        self._whole.addWidget(widget)

    def set_card(self, card: ModelCard) -> None:
        """Take the labels of another model."""
        self.answer.set_card(card)
        self.bars.set_labels(card.labels)

    def show_result(self, result: Result) -> None:
        """Show an answer and how long it took."""
        if result.number is None:
            self.answer.show_prediction(result.prediction, result.problem)
        else:
            self.answer.show_number(result.number)
        self.bars.show_prediction(result.prediction)
        self.time.show_time(result)

    def clear(self, state: State) -> None:
        """Show that there is no answer, and why."""
        self.answer.show_state(state)
        self.bars.clear()
        self.time.show_time(None)

    def set_large(self, large: bool) -> None:
        """Show the answer above the bars and large, to be read from far; or beside them."""
        self.answer.set_large(large)
        direction = QHBoxLayout.Direction.TopToBottom if large else QHBoxLayout.Direction.LeftToRight
        self._parts.setDirection(direction)
        self._beside.setContentsMargins(*(INSET if large else 0, 0) * 2)  # below the answer, its left edge
        for part, share in enumerate(_LARGE_SHARES if large else _SHARES):
            self._parts.setStretch(part, share)

    def restyle(self) -> None:
        """Repaint what paints itself, in the theme and the size of text of now."""
        for widget in (self.answer, self.bars):
            widget.updateGeometry()
            widget.update()
