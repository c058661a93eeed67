"""The drawing with each piece of its ink coloured by what its absence does; a click erases a piece."""

from __future__ import annotations

from functools import partial

import numpy as np
from PySide6.QtCore import QPoint, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from digitapp.drawing.strokes import CANVAS_SIZE
from digitapp.explaining.explanation import Explanation, PieceEffect
from digitapp.gui.accessibility.announcing import part_chosen, parts_changed
from digitapp.gui.accessibility.painted import Painted, Part, Role
from digitapp.gui.canvas.ink_painter import ink_pen
from digitapp.gui.style import theme
from digitapp.language import tr
from digitapp.wording import percent

_REACH = 14
"""Pixels from a piece within which the pointer is on it."""
_STRONG = 0.5
"""A piece that takes so much of the probability with it is painted as thick as any."""
_SLIGHT = 0.02
"""A piece that changes the probability by less does nothing."""
_SIDE, _LINE = 200.0, 4.0
"""A square of this side has lines of this width, in pixels."""


class PiecesView(QWidget, Painted):
    """Shows an explanation's pieces, one of which may be under the pointer."""

    accessible_role = Role.LIST
    hovered = Signal(str)
    """What the model reads without the piece under the pointer, in words; "" for none."""
    cut = Signal(int, float, float)
    """A piece was clicked: its stroke, and the places between which it is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pieces")
        self.setAccessibleName(tr("Pieces of the drawing"))
        self.setToolTip(
            tr("Point at a piece to see what is read without it; a click erases it (Ctrl+Z brings it back)")
        )
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(14 * theme.GRID, 14 * theme.GRID)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._found: Explanation | None = None
        self._size = CANVAS_SIZE
        self._chosen = -1

    @property
    def chosen(self) -> PieceEffect | None:
        """The piece under the pointer, or chosen by the keys."""
        pieces = self._found.pieces if self._found else ()
        return pieces[self._chosen] if 0 <= self._chosen < len(pieces) else None

    def show_explanation(self, found: Explanation | None, size: tuple[float, float] = CANVAS_SIZE) -> None:
        """Show the pieces of a drawing on a canvas of `size`; None for nothing."""
        self._found, self._size = found, size
        self._choose(-1 if found is None or self._chosen >= len(found.pieces) else self._chosen)
        self.update()
        parts_changed(self)

    def part_count(self) -> int:
        """Return how many pieces there are."""
        return len(self._found.pieces) if self._found else 0

    def part(self, place: int) -> Part:
        """Return a piece: what is read without it."""
        if self._found is None:
            raise IndexError(place)
        piece, press = self._found.pieces[place], partial(self._choose, place)
        room = self._polygon(piece.points).boundingRect().toAlignedRect()
        return Part(_said_of(piece), room, Role.ITEM, None, place == self._chosen, press)

    def place_of(self, number: int) -> QPoint:
        """Return the middle of a piece in the widget."""
        scale, offset = self._view()
        points = self._found.pieces[number].points if self._found else np.zeros((1, 2))
        x, y = (points[len(points) // 2] * scale + offset).tolist()
        return QPoint(round(x), round(y))

    def sizeHint(self) -> QSize:
        """Return the size of the evidence beside it."""
        return QSize(25 * theme.GRID, 25 * theme.GRID)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Choose the piece under the pointer."""
        self._choose(self._at(event.position()))

    def leaveEvent(self, event: object) -> None:
        """Choose none."""
        self._choose(-1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Erase the piece under the pointer."""
        self._choose(self._at(event.position()))
        self._cut_chosen()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose the next piece by the arrows, erase it by Delete."""
        count = len(self._found.pieces) if self._found else 0
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}.get(event.key(), 0)  # type: ignore[call-overload]
        if step and count:
            self._choose((max(self._chosen, -1 if step > 0 else 0) + step) % count)
        elif event.key() == Qt.Key.Key_Delete:
            self._cut_chosen()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the pieces, and what would be added, dashed."""
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # in all languages
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = theme.current()
        is_focused = self.hasFocus()
        painter.setPen(QPen(colours.accent, 2) if is_focused else QPen(colours.line, 1))
        painter.setBrush(colours.paper)
        painter.drawRect(self._box().adjusted(1, 1, -1, -1) if is_focused else self._box())
        if self._found is None:
            return
        if self._found.is_complete and not self._found.pieces:
            self._say_why_none(painter)
        for number, piece in enumerate(self._found.pieces):
            colour, width = _look(piece.effect, self._box().width() / _SIDE)
            if number == self._chosen:
                painter.setPen(ink_pen(colours.line, 2 * width + 4))
                painter.drawPolyline(self._polygon(piece.points))
            pen = ink_pen(colour, width)
            if piece.effect <= -_SLIGHT:
                pen.setStyle(Qt.PenStyle.DotLine)
            painter.setPen(pen)
            painter.drawPolyline(self._polygon(piece.points))
        for change in self._found.changes:  # what would be added is dashed, what would be erased hollow
            is_added = change.kind == "add"
            painter.setPen(QPen(colours.muted, 2, Qt.PenStyle.DashLine) if is_added else ink_pen(colours.paper, 2))
            painter.drawPolyline(self._polygon(change.points))

    def _say_why_none(self, painter: QPainter) -> None:
        painter.setPen(theme.current().muted)
        said = tr("A picture is not divided into pieces: what speaks for the answer is beside this.")
        room = self._box().adjusted(*2 * (2 * theme.GRID,), *2 * (-2 * theme.GRID,))
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, said)

    def _box(self) -> QRect:
        """Return the square in the middle, of the size that the evidence has beside it."""
        side = max(1, min(self.width(), self.height()) - 1)
        return QRect((self.width() - side) // 2, (self.height() - side) // 2, side, side)

    def _choose(self, number: int) -> None:
        if number == self._chosen:
            return
        self._chosen = number
        piece = self.chosen
        self.hovered.emit("" if piece is None else _said_of(piece))
        self.setAccessibleDescription("" if piece is None else _said_of(piece))
        if piece is not None:
            part_chosen(self, number)
        self.update()

    def _cut_chosen(self) -> None:
        if (piece := self.chosen) is not None:
            self._choose(-1)
            self.cut.emit(*piece.places)

    def _at(self, place: QPointF) -> int:
        """Return the number of the piece at a place, -1 for none."""
        scale, offset = self._view()
        nearest, number = float(_REACH), -1
        for index, piece in enumerate(self._found.pieces if self._found else ()):
            points = piece.points * scale + offset
            away = float(np.hypot(points[:, 0] - place.x(), points[:, 1] - place.y()).min())
            if away < nearest:
                nearest, number = away, index
        return number

    def _polygon(self, points: np.ndarray) -> QPolygonF:
        scale, offset = self._view()
        return QPolygonF([QPointF(x, y) for x, y in (points * scale + offset).tolist()])

    def _view(self) -> tuple[float, np.ndarray]:
        """Return the scale and the offset that show the ink, with a margin, as large as fits."""
        pieces = self._found.pieces if self._found else ()
        if not pieces:
            return 1.0, np.zeros(2)
        points = np.concatenate([piece.points for piece in pieces])
        low, high = points.min(axis=0), points.max(axis=0)
        room = self._box().width() - 4 * theme.GRID
        scale = float(room / max(*(high - low), 0.05 * max(self._size)))
        return scale, np.array([self.width(), self.height()]) / 2 - scale * (low + high) / 2


def _look(effect: float, scale: float) -> tuple[QColor, float]:
    """Return the colour and the width of a piece: the more it does, the thicker."""
    colours = theme.current()
    if abs(effect) < _SLIGHT:
        return colours.muted, _LINE * scale
    share = min(1.0, abs(effect) / _STRONG)
    return colours.supports if effect > 0 else colours.opposes, (1 + share) * _LINE * scale


def _said_of(piece: PieceEffect) -> str:
    read = piece.outcome
    if read.label is None:
        return tr("Without this piece there is nothing to read.")
    text = tr("Without this piece: {label} ({share}).")
    if not read.is_digit:
        text = tr("Without this piece: {label} ({share}), and not like a digit.")
    return text.format(label=read.label, share=percent(read.confidence))
