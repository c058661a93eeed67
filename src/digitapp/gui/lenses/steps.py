"""How ink becomes the model's input, as a strip of pictures; when it is played, the ink goes from one to the next."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt, QTimer, QVariantAnimation
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from digitapp.gui.inference.requests import Result
from digitapp.gui.lenses.picture_steps import FramedPicture
from digitapp.gui.lenses.step_picture import FramedInk, Moment
from digitapp.gui.style import motion, theme
from digitapp.language import Marked, mark, tr, translated

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent

FRAMED = (mark("1 · ink"), mark("2 · box"), mark("3 · centre"), mark("4 · pixels"))
UNFRAMED = (mark("1 · ink"), mark("2 · canvas"), mark("3 · middle"), mark("4 · pixels"))
PICTURE_FRAMED = (mark("1 · picture"), mark("2 · light"), mark("3 · ink"), mark("4 · box"), mark("5 · pixels"))
PICTURE_UNFRAMED = (mark("1 · picture"), mark("2 · light"), mark("3 · ink"), mark("4 · canvas"), mark("5 · pixels"))
_TIPS = {
    FRAMED: mark(
        "The ink; the box around it, scaled to a fixed size; its centre, moved to the middle; the model's pixels"
    ),
    UNFRAMED: mark("Without framing the whole canvas is shrunk as it is: a digit may be small and off the middle"),
    PICTURE_FRAMED: mark(
        "The picture; in even light; its ink, with what is drawn over it; the box around that; the model's pixels"
    ),
    PICTURE_UNFRAMED: mark(
        "The picture; in even light; its ink; the whole canvas, which is shrunk; the model's pixels"
    ),
}
STILL_MS = 600
"""A drawing that has not changed for so long is still: its steps are played once."""
_RENEWAL_MS = 100
"""How long a change waits to be painted: the pen's answer is painted without the strip, which costs as much again."""
STEP_MS = 700
_MARKING = 0.35
"""Of a step's time, the part in which box or centre is marked; in the rest the ink goes to the next picture."""
_SMALLEST, _LARGEST = 28, 96
"""The side of a picture, in pixels at the usual size of text."""
_SMALL = 44
"""Smaller pictures are one less: the pixels stand beside the strip anyway."""
_GAP = 2 * theme.GRID
"""The room for an arrow."""
_HEAD = 4
RING = 4
"""The room around everything, for the ring that shows the focus."""


class Place(NamedTuple):
    """Where one picture and its caption are."""

    picture: QRectF
    caption: QRectF


class FramingSteps(QAbstractButton):
    """Show the pictures in a row, one beside or below the other; a click or Space plays them."""

    def __init__(self, is_drawing: Callable[[], bool], in_gap: Callable[[Callable[[], None]], None]) -> None:
        """`is_drawing` tells whether the pen is down: nothing moves by itself meanwhile. `in_gap` is `Turn.in_gap`."""
        super().__init__()
        self.setObjectName("steps")
        self.setAccessibleName(tr("Steps from the ink to the model's input"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._is_drawing = is_drawing
        self._is_framed = True
        self._drawing: FramedInk | FramedPicture | None = None
        self._played: object = None
        self._orientation = Qt.Orientation.Vertical
        self.still = QTimer(self, singleShot=True, interval=STILL_MS)
        """Runs out when the drawing has not changed for a while."""
        self.still.timeout.connect(self._play_by_itself)
        self._renewal = QTimer(self, singleShot=True, interval=_RENEWAL_MS)
        self._renewal.timeout.connect(lambda: in_gap(self.update))
        self.animation = QVariantAnimation(self)
        self.animation.setStartValue(0.0)
        self.animation.valueChanged.connect(self.update)
        self.animation.finished.connect(self.update)
        self.clicked.connect(self.play)
        self.setFont(theme.tabular_font())
        self.restyle()
        self.set_framed(True)
        self.set_orientation(Qt.Orientation.Vertical)

    @property
    def is_playing(self) -> bool:
        """Whether the ink is on its way."""
        return self.animation.state() is QVariantAnimation.State.Running

    @property
    def is_waiting(self) -> bool:
        """Whether the steps will be played soon if the drawing stays as it is."""
        return self.still.isActive()

    def set_framed(self, framed: bool) -> None:
        """Say whether the ink is framed, or the whole canvas shrunk as it is."""
        self._is_framed = framed
        self._describe()

    @property
    def _captions(self) -> tuple[Marked, ...]:
        if isinstance(self._drawing, FramedPicture):
            return PICTURE_FRAMED if self._is_framed else PICTURE_UNFRAMED
        return FRAMED if self._is_framed else UNFRAMED

    def _describe(self) -> None:
        """Say in words what the steps are."""
        tip = translated(_TIPS[self._captions])
        self.setToolTip("\n".join([tip, tr("Click to play it")]))
        self.setAccessibleDescription(tip)
        self.update()

    def set_orientation(self, orientation: Qt.Orientation) -> None:
        """Stand upright, with the captions beside the pictures, or lie, with the captions below them."""
        fixed, free = QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding
        is_upright = orientation is Qt.Orientation.Vertical
        self._orientation = orientation
        self.setSizePolicy(fixed if is_upright else free, free if is_upright else fixed)
        self.updateGeometry()
        self.update()

    def restyle(self) -> None:
        """Repaint in the theme and the size of text of now."""
        advance = self.fontMetrics().horizontalAdvance
        self._caption_width = max(advance(translated(caption)) for captions in _TIPS for caption in captions)
        self.updateGeometry()
        self.update()

    def show_result(self, result: Result) -> None:
        """Show what framing made of a drawing; play it once the drawing is still."""
        before, picture = self._captions, result.request.ink.picture
        self._drawing = FramedInk(result) if picture is None else FramedPicture(result, picture)
        if self._captions != before:
            self._describe()
        if self._drawing.key != self._played:
            self.rest()
            self.still.start()
        if not self._renewal.isActive():
            self._renewal.start()

    def drawing_changed(self) -> None:
        """Stop: nothing moves while strokes arrive."""
        self._played = None
        self.rest()

    def clear(self) -> None:
        """Show empty pictures."""
        self._drawing = self._played = None
        self.rest()
        self._describe()

    def play(self) -> None:
        """Play the steps from the first on; where motion is unwanted they just appear one after the other."""
        self.rest()
        if self._drawing is None or not self._drawing.is_readable:
            return
        self._played = self._drawing.key
        last = len(self.places()) - 1
        self.animation.setEndValue(float(last))
        self.animation.setDuration(last * STEP_MS)
        self.animation.start()

    def rest(self) -> None:
        """Show all steps, with nothing moving now or soon."""
        self.still.stop()
        if self.is_playing:
            self.animation.stop()
            self.update()

    def hideEvent(self, event: QHideEvent) -> None:
        """Rest while nobody sees it."""
        super().hideEvent(event)
        self.rest()

    def thickness(self, orientation: Qt.Orientation) -> int:
        """Return how thick the strip is, upright or lying."""
        size = self._size(theme.zoomed(_LARGEST), orientation)
        return size.width() if orientation is Qt.Orientation.Vertical else size.height()

    def sizeHint(self) -> QSize:
        """Return the size of large pictures."""
        return self._size(theme.zoomed(_LARGEST), self._orientation)

    def minimumSizeHint(self) -> QSize:
        """Return the length of three small pictures; the thickness is fixed."""
        usual, least = self.sizeHint(), 3 * _SMALLEST + 2 * _GAP + 2 * RING
        is_upright = self._orientation is Qt.Orientation.Vertical
        return QSize(usual.width(), least) if is_upright else QSize(least, usual.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint all pictures; while the steps are played, those that the ink has reached."""
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # in all languages
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
        places, now = self.places(), self._moment()
        for step, place in enumerate(places):
            is_reached = self._drawing is not None and (now is None or step <= now.step)
            is_dark = step == len(self._captions) - 1 and now is None  # as the model's input without ink
            painter.fillRect(place.picture, Qt.GlobalColor.black if is_dark else theme.current().paper)
            self._paint_picture(painter, place.picture, Moment(step) if is_reached else None)
            self._paint_caption(painter, place.caption, step, now is not None and step == now.step)
        for before, after in pairwise(places):
            self._paint_arrow(painter, before.picture, after.picture)
        if now is not None and now != Moment(now.step):
            self._paint_picture(painter, _between(places, now), now)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.current().accent, 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 5, 5)

    def places(self) -> list[Place]:
        """Return the pictures' places, as large as fit; the pixels have one where all are large enough."""
        is_upright, every = self._orientation is Qt.Orientation.Vertical, len(self._captions)
        text = self.fontMetrics().height()
        long, thick = (self.height(), self.width()) if is_upright else (self.width(), self.height())
        beside = theme.GRID + self._caption_width if is_upright else theme.GRID // 2 + text
        most = min(theme.zoomed(_LARGEST), thick - 2 * RING - beside)
        sides = {count: min((long - 2 * RING - (count - 1) * _GAP) // count, most) for count in (every - 1, every)}
        count = every if sides[every] >= _SMALL else every - 1
        side, pitch = sides[count], sides[count] + _GAP
        start = (long - count * pitch + _GAP) // 2 + 0.5
        if is_upright:
            boxes = [QRectF(RING + 0.5, start + n * pitch, side, side) for n in range(count)]
            return [Place(box, QRectF(box.right() + theme.GRID, box.top(), self.width(), side)) for box in boxes]
        boxes = [QRectF(start + n * pitch, RING + 0.5, side, side) for n in range(count)]
        return [Place(box, QRectF(box.left() - _GAP / 2, box.bottom() + 2, pitch, text)) for box in boxes]

    def _play_by_itself(self) -> None:
        if self._is_drawing():
            self.still.start()
        elif self.isVisible() and not motion.is_reduced(self):
            self.play()

    def _moment(self) -> Moment | None:
        """Return how far the ink is; None at rest."""
        if not self.is_playing:
            return None
        at = float(self.animation.currentValue())
        step = int(at)
        if motion.is_reduced(self):
            return Moment(step)
        share = at - step
        travelled = max(0.0, share - _MARKING) / (1 - _MARKING)
        eased = travelled * travelled * (3 - 2 * travelled)  # starts and ends slowly
        return Moment(step, min(1.0, share / _MARKING), eased)

    def _size(self, side: int, orientation: Qt.Orientation) -> QSize:
        """Return the room that four pictures of a side need."""
        length = 4 * side + 3 * _GAP + 2 * RING
        if orientation is Qt.Orientation.Vertical:
            return QSize(side + theme.GRID + self._caption_width + 2 * RING, length)
        return QSize(length, side + theme.GRID // 2 + self.fontMetrics().height() + 2 * RING)

    def _paint_picture(self, painter: QPainter, frame: QRectF, moment: Moment | None) -> None:
        """Paint one picture, or an empty one; one on its way has a stronger frame."""
        colours = theme.current()
        if moment is not None and self._drawing is not None:
            self._drawing.paint(painter, frame, moment)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        is_moving = moment is not None and moment.travelled > 0
        painter.setPen(QPen(colours.accent if is_moving else colours.line, 1))
        painter.drawRect(frame)

    def _paint_caption(self, painter: QPainter, room: QRectF, step: int, is_now: bool) -> None:
        painter.setPen(theme.current().text if is_now else theme.current().muted)
        upright = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        lying = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
        painter.drawText(
            room, upright if self._orientation is Qt.Orientation.Vertical else lying, translated(self._captions[step])
        )

    def _paint_arrow(self, painter: QPainter, before: QRectF, after: QRectF) -> None:
        """Paint an arrow in the gap between two pictures."""
        painter.setPen(QPen(theme.current().muted, 1.5))
        gap = QLineF(before.center(), after.center())
        length, side = gap.length(), before.width()
        gap.setPoints(gap.pointAt((side / 2 + 3) / length), gap.pointAt(1 - (side / 2 + 3) / length))
        painter.drawLine(gap)
        along = QPointF(gap.dx(), gap.dy()) / gap.length() * _HEAD
        across = QPointF(-along.y(), along.x())
        painter.drawPolyline([gap.p2() - along + across, gap.p2(), gap.p2() - along - across])


def _between(places: list[Place], now: Moment) -> QRectF:
    """Return where the picture is that is on its way."""
    start, goal = places[now.step].picture, places[min(now.step + 1, len(places) - 1)].picture
    return start.translated((goal.topLeft() - start.topLeft()) * now.travelled)
