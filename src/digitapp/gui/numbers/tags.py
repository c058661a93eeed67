"""The boxes around the digits of a number, and a tag below each that is clicked to look at its digit."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QToolButton, QWidget

from digitapp.drawing.strokes import Ink
from digitapp.gui.canvas.view import CanvasView
from digitapp.gui.style import theme
from digitapp.gui.style.labels import tooltip
from digitapp.language import listed, number, tr
from digitapp.numbers.reading import Digit
from digitapp.wording import percent

_ROUND = 4
"""The radius of a box's corners, in pixels."""
_REACH = 4
"""Pixels from the ink to its box."""


_AROUND = 20
"""Pixels of a tag that are left and right of its text, or between it and its neighbour."""
_TINT = 0.18
"""The opacity of a marked box."""


class DigitTags(QWidget):
    """Lies over the canvas and lets the pen through, but for the tags; `show_digits` puts it up to date."""

    inspected = Signal(int)
    """The place of the digit whose tag was clicked."""
    asked = Signal(int, QPoint)
    """The place of the digit whose menu is wanted, and where, on the screen."""

    def __init__(self, canvas: QWidget) -> None:
        super().__init__(canvas)
        self.setObjectName("digits")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._canvas = canvas
        self._tags: list[QToolButton] = []
        self._seen: list[tuple[object, ...]] = []
        """What each tag says and where: most answers change one of them, and a tag that stays costs nothing."""
        self._said: list[tuple[str, tuple[str, ...]]] = []
        """What is written on each tag, and said of it: it moves more often than that changes."""
        self._boxes: list[QRectF] = []
        self._chosen = -1
        self.marked = range(0)
        """The places of the digits whose boxes are tinted."""

    @property
    def tags(self) -> list[QToolButton]:
        """The tags that are shown, in the order of the digits."""
        return self._tags[: len(self._boxes)]

    def show_digits(self, digits: Sequence[Digit], chosen: int, ink: Ink) -> None:
        """Show a box and a tag for each digit of a drawing; none for none."""
        if self.geometry() != self._canvas.rect():
            self.setGeometry(self._canvas.rect())
        view = CanvasView(ink.size, self._canvas.size())
        boxes = [_box(digit, ink, view) for digit in digits]
        while len(self._tags) < len(boxes):
            self._tags.append(self._new_tag(len(self._tags)))
            self._seen.append(())
            self._said.append(("", ()))
        rooms = _rooms(boxes)
        for place, tag in enumerate(self._tags):
            if place < len(boxes):
                self._fill(place, digits[place], boxes[place], rooms[place], place == chosen)
            if tag.isHidden() == (place < len(boxes)):
                tag.setVisible(place < len(boxes))
        self._put_boxes(boxes, chosen)
        if self.isHidden() == bool(boxes):
            self.setVisible(bool(boxes))
            self.raise_()
            for tag in self._tags:
                tag.raise_()

    def _put_boxes(self, boxes: list[QRectF], chosen: int) -> None:
        """Take other boxes, and repaint those that changed."""
        before, then = self._boxes, self._chosen
        self._boxes, self._chosen = boxes, chosen
        for place in range(max(len(before), len(boxes))):
            old, new = before[place : place + 1], boxes[place : place + 1]
            if old != new or (place == chosen) != (place == then):
                for box in (*old, *new):
                    self.update(_around(box))

    def mark(self, places: range) -> None:
        """Tint the boxes of some digits."""
        if places != self.marked:
            self.marked = places
            self.update()

    def set_drawing(self, is_drawing: bool) -> None:
        """Let the pen through the tags too while it draws."""
        for tag in self._tags:
            tag.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, is_drawing)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the boxes, the chosen one in the accent's colour."""
        painter, colours = QPainter(self), theme.current()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tint = QColor(colours.accent)
        tint.setAlphaF(_TINT)
        for place, box in enumerate(self._boxes):
            if not event.rect().intersects(_around(box)):
                continue
            chosen = place == self._chosen
            painter.setBrush(tint if place in self.marked else Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colours.accent if chosen else colours.muted, 2 if chosen else 1))
            painter.drawRoundedRect(box, _ROUND, _ROUND)

    def _new_tag(self, place: int) -> QToolButton:
        tag = QToolButton(self._canvas)
        tag.setObjectName(f"digit-{place}")
        tag.setProperty("digitTag", True)
        tag.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        tag.setCheckable(True)
        tag.setCursor(Qt.CursorShape.PointingHandCursor)
        tag.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        tag.clicked.connect(lambda: self._click(place))
        tag.customContextMenuRequested.connect(lambda at: self.asked.emit(place, tag.mapToGlobal(at)))
        return tag

    def _click(self, place: int) -> None:
        """Look at the digit; a click on the one that is looked at asks what to do with it."""
        tag = self._tags[place]
        tag.setChecked(True)
        if place == self._chosen:
            self.asked.emit(place, tag.mapToGlobal(QPoint(0, tag.height())))
        else:
            self.inspected.emit(place)

    def _fill(self, place: int, digit: Digit, box: QRectF, room: float, chosen: bool) -> None:
        tag = self._tags[place]
        said = tr("as you said") if digit.is_corrected else percent(digit.confidence)
        whole = int(100 * digit.confidence)
        seen = digit.label, said, whole, digit.is_sure, chosen, room, box.getRect(), self.height(), tag.font()
        if seen != self._seen[place]:
            self._seen[place] = seen
            self._say(place, digit, said, room)
            tag.setChecked(chosen)
            self._put(tag, box)

    def _say(self, place: int, digit: Digit, said: str, room: float) -> None:
        """Write on a tag what it says, if that is not there."""
        tag = self._tags[place]
        text, words = _text(digit, tag, room), (digit.label, said, *(() if digit.is_sure else (tr("not sure"),)))
        if (text, words) == self._said[place]:
            return
        self._said[place] = text, words
        tag.setText(text)
        tag.setAccessibleName(listed(words))
        tag.setAccessibleDescription(tr("Shows this digit; once more, what can be done with it"))
        hint = tr("Click to look at it; once more to correct, split or merge it")
        tag.setToolTip(tooltip(f"{listed(words)}\n{hint}"))

    def _put(self, tag: QToolButton, box: QRectF) -> None:
        """Place a tag below its box, or above it where there is no room."""
        size = tag.sizeHint()
        left = round(box.center().x() - size.width() / 2)
        top = round(box.bottom()) + 2
        if top + size.height() > self.height():
            top = max(0, round(box.top()) - 2 - size.height())
        tag.setGeometry(QRect(min(max(0, left), self.width() - size.width()), top, size.width(), size.height()))


def _around(box: QRectF) -> QRect:
    """Return what a box is painted in."""
    return box.toAlignedRect().adjusted(-2, -2, 2, 2)


def _rooms(boxes: Sequence[QRectF]) -> list[float]:
    """Return how wide the tag below each box may be, so that it covers none of its neighbours'."""
    rooms = [box.width() + 2 * theme.GRID for box in boxes]
    for place, (one, other) in enumerate(pairwise(boxes)):
        apart = abs(other.center().x() - one.center().x())
        if abs(other.center().y() - one.center().y()) < one.height():
            rooms[place], rooms[place + 1] = min(rooms[place], apart), min(rooms[place + 1], apart)
    return rooms


def _text(digit: Digit, tag: QToolButton, room: float) -> str:
    """Return what a tag says: also how probable the digit is, rounded down to whole per cent, if that fits."""
    short = f"{digit.label}{'' if digit.is_sure else '?'}"
    share = tr("{number} %", "a percentage").format(number=number(int(100 * digit.confidence)))
    long = short if digit.is_corrected else f"{short} {theme.DASH} {share}"
    return long if tag.fontMetrics().horizontalAdvance(long) + _AROUND <= room else short


def _box(digit: Digit, ink: Ink, view: CanvasView) -> QRectF:
    """Return a digit's box in pixels: around its ink as it is now, which may have grown since it was read."""
    left, top, right, bottom = digit.box
    area = QRectF(QPointF(left, top), QPointF(right, bottom))
    wide = max((ink.widths[stroke] for stroke in digit.strokes if stroke < len(ink.widths)), default=0.0)
    reach = _REACH + wide / 2 * view.scale
    return view.to_widget(area).adjusted(-reach, -reach, reach, reach)
