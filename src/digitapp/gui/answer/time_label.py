"""Says how long an answer took, no more often than it can be read."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLabel

from digitapp.gui.inference.requests import Result
from digitapp.language import number, tr

_READABLE_MS = 250
"""A figure that changes more often cannot be read."""


class TimeLabel(QLabel):
    """Shows the model's time of the newest answer."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("time")
        self.setAccessibleName(tr("Time"))
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("muted", True)
        self._latest: Result | None = None
        self._written: Result | None = None
        self._settling = QTimer(self, singleShot=True, interval=_READABLE_MS)
        self._settling.timeout.connect(self._write)

    @property
    def is_held(self) -> bool:
        """Whether the time that is shown stays for a moment, so that it can be read."""
        return self._settling.isActive()

    def show_time(self, result: Result | None) -> None:
        """Show how long an answer took, a few times a second at most; nothing at once where there is none."""
        self._latest = result
        if result is None or not self._settling.isActive():
            self._write()

    def _write(self) -> None:
        self._settling.stop()
        result = self._latest
        if result is self._written:
            return
        self._written, text = result, ""
        if result is not None:
            model, framing = 1000 * result.model_seconds, 1000 * result.framing_seconds
            self.setToolTip(
                tr("The model took {model} ms, framing {framing} ms").format(
                    model=number(model, 2), framing=number(framing, 2)
                )
            )
            said = tr("read in {time} ms").format(time=number(model, 1))
            text = said if result.prediction.label is not None else ""
            self._settling.start()
        self.setText(text)
        self.setAccessibleDescription(text)
