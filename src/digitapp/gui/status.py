"""The one place where messages are shown: a label of one or two lines, with an icon if something went wrong."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from digitapp.drawing.pictures import Picture
from digitapp.drawing.strokes import Drawing
from digitapp.gui.style import icons, theme
from digitapp.gui.style.labels import plain_label, tooltip
from digitapp.language import number, tr
from digitapp.outside_text import shown

_SHORT_MS = 8000
"""How long a message that is no error stays; an error stays until the next message."""
_ICON_SIZE = 20


class Status(QLabel):
    """Show one sentence; `text()` is the whole sentence even if its end does not fit."""

    said = Signal(str, bool)
    """Emitted with each sentence that is shown, and whether it is an error."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("status")
        self.setAccessibleName(tr("Status"))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._lines = 2
        self._fit()
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
        sentence = shown(sentence)
        self.setText(sentence)
        self.setToolTip(tooltip(sentence))
        self.setAccessibleDescription(sentence)
        self._expiry_timer.stop() if is_error or not sentence else self._expiry_timer.start()
        self.update()
        self.said.emit(sentence, is_error)

    def set_lines(self, lines: int) -> None:
        """Keep room for so many lines."""
        self._lines = lines
        self._fit()

    def _fit(self) -> None:
        self.setFixedHeight(self._lines * self.fontMetrics().height() + theme.GRID // 2)

    def changeEvent(self, event: QEvent) -> None:
        """Keep room for as many lines in a font of another size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the icon of an error and the sentence, cut at the end of the last line."""
        if not self.text():
            return
        colours = theme.current()
        painter = QPainter(self)
        room = self.rect()
        if self._is_error:
            icon_rect = QRect(0, (self.height() - _ICON_SIZE) // 2, _ICON_SIZE, _ICON_SIZE)
            room.setLeft(_ICON_SIZE + theme.GRID)
            if self.isRightToLeft():
                icon_rect.moveRight(self.width() - 1)
                room.moveLeft(0)
            icons.paint(painter, "warning", icon_rect, colours.error)
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


class StatusBar(QWidget):
    """The line at the bottom: messages at the left; at the right what is true of the drawing for as long as it is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("footer")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.status, self._facts = Status(), plain_label()
        self._facts.setObjectName("facts")
        self._facts.setAccessibleName(tr("About the drawing"))
        self._facts.setProperty("muted", True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(3 * theme.GRID // 2, 0, 3 * theme.GRID // 2, 0)
        layout.setSpacing(2 * theme.GRID)
        layout.addWidget(self.status, 1)
        layout.addWidget(self._facts)

    def show_facts(self, *facts: str) -> None:
        """Show facts, those that are not empty."""
        text = shown(" · ".join(filter(None, facts)))
        self._facts.setText(text)
        self._facts.setAccessibleDescription(text)


def facts_of(drawing: Drawing, label: str | None, is_framed: bool) -> tuple[str, ...]:
    """Return what there is to say of a drawing besides its answer; "" where that is nothing."""
    count = len(drawing.strokes)
    strokes = tr("%n stroke(s)", "", count) if count else ""
    labelled = tr("labelled {label}").format(label=label) if label else ""
    framing = "" if is_framed else tr("framing is off")
    return framing, labelled, _size(drawing.picture) if drawing.picture else "", strokes


def _size(picture: Picture) -> str:
    width, height = map(number, picture.size)
    return tr("picture, {width} {times} {height}").format(width=width, times=theme.TIMES, height=height)
