"""The one place where messages are shown: a label of at most two lines, with an icon if something went wrong."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, QTimer
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from digitapp.gui.style import icons, theme

_SHORT_MS = 8000
"""How long a message that is no error stays; an error stays until the next message."""
_ICON_SIZE = 20


class Status(QLabel):
    """Show one sentence; `text()` is the whole sentence even if its end does not fit."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("status")
        self.setAccessibleName("Status")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(5 * theme.GRID)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._is_error = False
        self._expiry_timer = QTimer(self, singleShot=True, interval=_SHORT_MS)
        self._expiry_timer.timeout.connect(lambda: self.show_message("", False))

    @property
    def is_error(self) -> bool:
        """Whether the message is an error."""
        return self._is_error

    def show_message(self, sentence: str, is_error: bool) -> None:
        """Show a sentence in place of the last one."""
        self._is_error = is_error
        self.setText(sentence)
        self.setToolTip(sentence)
        self.setAccessibleDescription(sentence)
        self._expiry_timer.stop() if is_error or not sentence else self._expiry_timer.start()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the icon of an error and the sentence, cut at the end of the second line."""
        if not self.text():
            return
        colours = theme.current()
        painter = QPainter(self)
        room = self.rect()
        if self._is_error:
            icon_rect = QRect(0, (self.height() - _ICON_SIZE) // 2, _ICON_SIZE, _ICON_SIZE)
            icons.paint(painter, "warning", icon_rect, colours.error)
            room.setLeft(_ICON_SIZE + theme.GRID)
        painter.setPen(colours.error if self._is_error else colours.text)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(room, flags, _shortened(self.text(), self.fontMetrics(), room, flags))


def _shortened(text: str, metrics: QFontMetrics, room: QRect, flags: int) -> str:
    """Return as much of a text as fits, with an ellipsis where it is cut."""
    tall = QRect(0, 0, room.width(), 10_000)

    def fits(shown: str) -> bool:
        box = metrics.boundingRect(tall, flags, shown)
        return box.height() <= room.height() and box.width() <= room.width()

    if fits(text):
        return text
    low, high = 0, len(text)
    while low < high - 1:
        middle = (low + high) // 2
        low, high = (middle, high) if fits(text[:middle] + "…") else (low, middle)
    return text[:low].rstrip() + "…"
