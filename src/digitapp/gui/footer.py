"""The line at the bottom: the model, its accuracy, the time that it took, and the message."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from digitapp.api import ModelCard
from digitapp.gui.inference.requests import Result
from digitapp.gui.models.picker import ModelPicker, explanation, figures
from digitapp.gui.status import Status
from digitapp.gui.style import theme

_READABLE_MS = 250
"""The time is updated at most this often; a figure that changes faster cannot be read."""


class Footer(QWidget):
    """Show the model picker, the model's figures and the status."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("footer")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.picker, self.status = ModelPicker(), Status()
        self._figures, self._time = _muted("Accuracy"), _muted("Time")
        self._time.setMinimumWidth(8 * theme.GRID)
        self._latest: Result | None = None
        self._shown: Result | None = None
        self._hold_timer = QTimer(self, singleShot=True, interval=_READABLE_MS)
        self._hold_timer.timeout.connect(self._write_time)
        title = QLabel("&Model")
        title.setBuddy(self.picker)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(3 * theme.GRID // 2, theme.GRID // 2, 3 * theme.GRID // 2, theme.GRID // 2)
        layout.setSpacing(2 * theme.GRID)
        for widget in (title, self.picker, self._figures, self._time):
            layout.addWidget(widget)
        layout.addWidget(self.status, 1)

    def show_card(self, card: ModelCard) -> None:
        """Show the model that answers, and its accuracy."""
        self.picker.select(card.id)
        self._figures.setText("   ".join(figures(card)))
        self._figures.setToolTip(explanation(card))

    def show_time(self, result: Result | None) -> None:
        """Show how long an answer took, a few times a second at most; clear the time at once if there is no answer."""
        self._latest = result
        if result is None or not self._hold_timer.isActive():
            self._write_time()

    @property
    def is_time_held(self) -> bool:
        """Whether the time shown was updated so recently that it is not replaced yet."""
        return self._hold_timer.isActive()

    def _write_time(self) -> None:
        self._hold_timer.stop()
        result = self._latest
        if result is self._shown:
            return
        self._shown, text = result, ""
        if result is not None:
            model, framing = 1000 * result.model_seconds, 1000 * result.framing_seconds
            self._time.setToolTip(f"The model took {model:.2f} ms, framing {framing:.2f} ms")
            text = f"{model:.1f} ms" if result.prediction.label is not None else ""
            self._hold_timer.start()
        self._time.setText(text)


def _muted(name: str) -> QLabel:
    label = QLabel()
    label.setObjectName(name.lower())
    label.setAccessibleName(name)
    label.setProperty("muted", True)
    label.setFont(theme.scaled_font(label, 1.0))
    return label
