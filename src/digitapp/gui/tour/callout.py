"""A small card that points at a part of the window, and a ring around that part; neither keeps the pen away from it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPainterPath, QPaintEvent, QPen, QRegion
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from digitapp.gui.style import theme
from digitapp.gui.style.labels import plain
from digitapp.language import grouped, tr

_WIDE = 42 * theme.GRID
_ARROW = 10
"""How far the arrow reaches out of the card, and half of its foot, in pixels."""
_CORNER = 8
_GAP = 4
"""Pixels between a part and what stands around it."""
_MARGIN = theme.GRID


class Ring(QWidget):
    """A line around a part of the window, and nothing inside it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("tourRing")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def put_around(self, target: QRect) -> None:
        """Stand around a part, given in pixels of the window."""
        self.setGeometry(target.adjusted(-_GAP, -_GAP, _GAP, _GAP))
        inside = QPainterPath()
        inside.addRoundedRect(QRectF(self.rect()).adjusted(_GAP, _GAP, -_GAP, -_GAP), _CORNER, _CORNER)
        hole = QRegion(inside.toFillPolygon().toPolygon())
        self.setMask(QRegion(self.rect()) - hole)  # else what the pen draws would be painted through it
        self.raise_()
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.current().accent, 3))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5), _CORNER + 2, _CORNER + 2)


class Callout(QWidget):
    """Says one step, and has the buttons that lead on, back and out."""

    next_wanted = Signal()
    back_wanted = Signal()
    end_wanted = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("tour")
        self._title, self._count, self._text = QLabel(), plain(muted=True), plain()
        self.skip, self.back, self.next = QPushButton(tr("Skip")), QPushButton(tr("Back")), QPushButton()
        self._rows = QVBoxLayout(self)
        self._tip = QPointF()
        """Where the arrow points to, in pixels of this widget."""
        self._compose()

    def say(self, title: str, text: str, place: int, count: int) -> None:
        """Say a step, the one at a place, from 0, of so many."""
        self._title.setText(title)
        self._text.setText(text)
        self._count.setText(tr("{place} of {count}").format(place=grouped(place + 1), count=grouped(count)))
        self.back.setEnabled(place > 0)
        is_last = place == count - 1
        self.next.setText(tr("Done") if is_last else tr("Next"))
        self.skip.setVisible(not is_last)
        self.setAccessibleName(tr("Tour, step {place} of {count}: {title}").format(
            place=place + 1, count=count, title=title
        ))  # fmt: skip
        self.setAccessibleDescription(text)

    def restyle(self) -> None:
        """Take the theme and the size of text of now."""
        self._title.setFont(theme.scaled_font(self._title, 1.2, QFont.Weight.DemiBold))
        self.update()

    def point_at(self, target: QRect, room: QRect) -> None:
        """Stand beside a part where there is room for it, both in pixels of the window, and point at it."""
        self.restyle()
        wide = min(theme.zoomed(_WIDE), room.width() - 2 * _MARGIN)
        inner = room.adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        card = _beside(target, QSize(wide, self._high(wide)), inner)
        self.setGeometry(card.adjusted(-_ARROW, -_ARROW, _ARROW, _ARROW))
        self._tip = QPointF(_nearest(target, card) - self.geometry().topLeft())
        self.raise_()
        self.show()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card with its arrow."""
        colours = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colours.accent, 2))
        painter.setBrush(colours.surface)
        painter.drawPath(self._shape())

    def _high(self, wide: int) -> int:
        """Return how high the card is at a width; the arrow's room is not the card's."""
        return self._rows.totalHeightForWidth(wide + 2 * _ARROW) - 2 * _ARROW

    def _shape(self) -> QPainterPath:
        body = QRectF(self.rect()).adjusted(_ARROW, _ARROW, -_ARROW, -_ARROW)
        card = QPainterPath()
        card.addRoundedRect(body, _CORNER, _CORNER)
        tip = self._tip
        if body.adjusted(-1, -1, 1, 1).contains(tip):
            return card
        least = _ARROW + _CORNER
        x = min(max(tip.x(), body.left() + least), body.right() - least)
        y = min(max(tip.y(), body.top() + least), body.bottom() - least)
        is_beside = tip.x() < body.left() or tip.x() > body.right()
        foot = QPointF(min(max(tip.x(), body.left()), body.right()), y) if is_beside else QPointF(
            x, min(max(tip.y(), body.top()), body.bottom())
        )  # fmt: skip
        half, inward = (
            (QPointF(0, _ARROW), QPointF(2 if tip.x() < body.left() else -2, 0))
            if is_beside
            else (QPointF(_ARROW, 0), QPointF(0, 2 if tip.y() < body.top() else -2))
        )
        arrow = QPainterPath(foot - half + inward)
        arrow.lineTo(foot - inward * (_ARROW / 2 - 1))
        arrow.lineTo(foot + half + inward)
        arrow.closeSubpath()
        return card.united(arrow)

    def _compose(self) -> None:
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setObjectName("tourTitle")
        self._title.setWordWrap(True)
        self._count.setWordWrap(False)
        self._text.setObjectName("tourText")
        for button, name, tip, signal in (
            (self.skip, "tourSkip", tr("Ends the tour (Esc)"), self.end_wanted),
            (self.back, "tourBack", tr("The step before (Alt+Left)"), self.back_wanted),
            (self.next, "tourNext", tr("The next step (Alt+Right)"), self.next_wanted),
        ):
            button.setObjectName(name)
            button.setToolTip(tip)
            button.clicked.connect(signal)
        self.skip.setFlat(True)
        head, foot = QHBoxLayout(), QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._count)
        foot.setSpacing(theme.GRID)
        foot.addWidget(self.skip)
        foot.addStretch(1)
        foot.addWidget(self.back)
        foot.addWidget(self.next)
        layout = self._rows
        layout.setContentsMargins(*4 * (_ARROW + 2 * theme.GRID,))
        layout.setSpacing(theme.GRID)
        layout.addLayout(head)
        layout.addWidget(self._text)
        layout.addLayout(foot)


def _beside(target: QRect, size: QSize, room: QRect) -> QRect:
    """Return where a card of some size stands: beside a part where there is room, else over its foot."""
    wide, high, gap = size.width(), size.height(), _ARROW + _GAP
    middle = target.center()
    top = min(max(middle.y() - high // 2, room.top()), room.bottom() - high)
    left = min(max(middle.x() - wide // 2, room.left()), room.right() - wide)
    places = (
        QRect(left, target.bottom() + gap, wide, high),
        QRect(target.right() + gap, top, wide, high),
        QRect(target.left() - gap - wide, top, wide, high),
        QRect(left, target.top() - gap - high, wide, high),
    )
    foot = QRect(left, min(target.bottom(), room.bottom()) - high, wide, high)
    return next((place for place in places if room.contains(place)), foot)


def _nearest(target: QRect, card: QRect) -> QPoint:
    """Return the point of a part that is nearest to the middle of a card."""
    middle = card.center()
    return QPoint(
        min(max(middle.x(), target.left()), target.right()), min(max(middle.y(), target.top()), target.bottom())
    )
