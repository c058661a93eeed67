"""The curves of one alteration, large: how probable each label that matters is, and what the model answers where."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from digitapp.explaining.sensitivity import Curve
from digitapp.gui.accessibility.painted import Painted, Role
from digitapp.gui.lenses.what_if.answer_strip import Shown, paint_answers
from digitapp.gui.style import theme
from digitapp.language import tr
from digitapp.wording import whole_percent

_DASHES: tuple[Sequence[float], ...] = ((), (6, 3), (2, 3), (8, 3, 2, 3), (1, 2))
"""Patterns of the lines besides the answer's, so that they are told apart without colours."""
_LEVELS = (0.0, 0.5, 1.0)
_SEEN = 0.005
"""A smaller share has no line."""
_LOWEST = 7
"""Lines of text that are as high as the chart at least; what is below the curves takes half of it."""


class CurveChart(QWidget, Painted):
    """Shows a curve and the amount that is chosen; a click or a drag chooses another one."""

    accessible_role = Role.CHART
    picked = Signal(int)
    """The place of an amount that was pointed at."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("whatIfChart")
        self.setAccessibleName(tr("Probabilities along the change"))
        self.setToolTip(tr("How probable each label is along the change; a click or a drag chooses how much"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFont(theme.tabular_font())
        self.shown: Shown | None = None
        """What is shown; None for nothing."""
        self._place = 0

    def show_curve(self, shown: Shown | None, place: int = 0) -> None:
        """Show a curve, and that the amount at a place is chosen; None for nothing."""
        if (shown, place) != (self.shown, self._place):
            self.shown, self._place = shown, place
            self.setAccessibleDescription(shown.curve.sentence if shown else "")
            self.update()

    @property
    def curve(self) -> Curve | None:
        """The curve that is shown."""
        return self.shown.curve if self.shown else None

    def sizeHint(self) -> QSize:
        """Return a size in which the lines are easy to tell apart."""
        return QSize(40 * theme.GRID, 24 * theme.GRID)

    def minimumSizeHint(self) -> QSize:
        """Return room for the lines, however large the text around them is."""
        return QSize(18 * theme.GRID, max(12 * theme.GRID, round(_LOWEST * self._text_height())))

    def plot(self) -> QRectF:
        """Return where the lines are, in pixels; below it are the answers and the amounts."""
        text = self._text_height()
        left = self.fontMetrics().horizontalAdvance("100 %") + theme.GRID // 2
        return QRectF(left, text / 2, max(1.0, self.width() - left - theme.GRID), max(1.0, self.height() - 3.4 * text))

    def strip(self) -> QRectF:
        """Return where the answers are."""
        plot = self.plot()
        return QRectF(plot.left(), plot.bottom() + 4, plot.width(), self._text_height())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the amount under the pointer."""
        self._pick(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the pointer while its button is down."""
        self._pick(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the lines, from the least likely to the answer's, and below them the answers and the amounts."""
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # in all languages
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.scaled_font(self, 0.85))
        self._paint_levels(painter)
        paint_answers(painter, self.strip(), self.shown)
        if self.curve is None:
            return
        self._paint_changes(painter)
        lines = self.curve.lines()
        looks = [self._look(label, order) for order, label in enumerate(lines)]
        for label, pen in reversed(list(zip(lines, looks, strict=True))):
            painter.setPen(pen)
            for part in self._polylines(label):
                painter.drawPolyline(part)
        self._paint_chosen(painter, lines)
        self._paint_names(painter, lines)
        self._paint_amounts(painter)

    def _look(self, label: int, order: int) -> QPen:
        colours = theme.current()
        if self.shown is not None and self.shown.curve.labels[label] == self.shown.answer:
            return QPen(colours.accent, 2.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        pen = QPen(colours.bar, 1.5)
        if dashes := _DASHES[order % len(_DASHES)]:
            pen.setDashPattern(dashes)
        return pen

    def _paint_levels(self, painter: QPainter) -> None:
        colours, plot = theme.current(), self.plot()
        for level in _LEVELS:
            y = plot.bottom() - level * plot.height()
            painter.setPen(QPen(colours.line, 1))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            painter.setPen(colours.muted)
            room = QRectF(0, y - self._text_height() / 2, plot.left() - theme.GRID // 2, self._text_height())
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(room, right, whole_percent(level))

    def _paint_changes(self, painter: QPainter) -> None:
        """Mark where the answer changes, and where the drawing is as it was drawn."""
        if self.curve is None:
            return
        plot, colours = self.plot(), theme.current()
        rest = self._x(self.curve.alteration.rest_index)
        painter.setPen(QPen(colours.edge, 1, Qt.PenStyle.DotLine))
        painter.drawLine(QPointF(rest, plot.top()), QPointF(rest, plot.bottom()))
        painter.setPen(QPen(colours.edge, 1))
        for start, *_ in self.curve.segments[1:]:
            x = self._x(start - 0.5)
            painter.drawLine(QPointF(x, plot.top()), QPointF(x, self.strip().bottom()))

    def _paint_chosen(self, painter: QPainter, lines: Sequence[int]) -> None:
        if self.curve is None:
            return
        x, plot, colours = self._x(self._place), self.plot(), theme.current()
        painter.setPen(QPen(colours.text, 1.5))
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()))
        painter.setBrush(colours.surface)
        for label in lines:
            share = float(self.curve.probabilities[self._place, label])
            if np.isfinite(share) and share == self.curve.probabilities[self._place].max():
                painter.drawEllipse(QPointF(x, self._y(share)), 4, 4)

    def _paint_names(self, painter: QPainter, lines: Sequence[int]) -> None:
        """Write each label beside its line, where that is highest and no other name is."""
        if self.curve is None:
            return
        taken: list[QRectF] = []
        metrics = painter.fontMetrics()
        for label in lines:
            name = self.curve.labels[label]
            column = np.nan_to_num(self.curve.probabilities[:, label], nan=-1)
            for place in np.argsort(-column, kind="stable").tolist():
                room = self._room(place, float(column[place]), metrics.horizontalAdvance(name))
                if not any(room.intersects(other) for other in taken):
                    taken.append(room)
                    self._paint_name(painter, room, name)
                    break

    def _paint_name(self, painter: QPainter, room: QRectF, name: str) -> None:
        colours = theme.current()
        ground = QColor(colours.surface)
        ground.setAlphaF(0.8)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(room, 3, 3)
        is_answer = self.shown is not None and name == self.shown.answer
        painter.setPen(colours.accent if is_answer else colours.text)
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, name)

    def _room(self, place: int, share: float, wide: float) -> QRectF:
        """Return the room of a name below a point of a line that is high, else above it."""
        plot, high = self.plot(), self._text_height()
        y = self._y(max(0.0, share))
        top = y + 3 if share > 0.5 else y - high - 3
        left = min(max(self._x(place) - wide / 2 - 2, plot.left()), plot.right() - wide - 4)
        return QRectF(left, min(max(top, plot.top()), plot.bottom() - high), wide + 4, high)

    def _paint_amounts(self, painter: QPainter) -> None:
        if self.curve is None:
            return
        way, last = self.curve.alteration, len(self.curve.amounts) - 1
        painter.setPen(theme.current().muted)
        below = QRectF(self.strip()).translated(0, self._text_height() + 2)
        for place in {0, way.rest_index, last}:
            text = way.said(float(way.amounts[place]))
            wide = painter.fontMetrics().horizontalAdvance(text)
            left = min(max(self._x(place) - wide / 2, 0.0), self.width() - wide - 1.0)
            painter.drawText(QRectF(left, below.top(), wide + 2, below.height()), Qt.AlignmentFlag.AlignLeft, text)

    def _polylines(self, label: int) -> list[QPolygonF]:
        """Return the line of a label in parts: there are gaps where there is nothing to read, or the line lies at 0."""
        shares = self.curve.probabilities[:, label] if self.curve else np.zeros(0)
        above = np.isfinite(shares) & (shares >= _SEEN)
        near = above | np.append(above[1:], False) | np.append(False, above[:-1])
        gaps = [-1, *np.flatnonzero(~(near & np.isfinite(shares))).tolist(), len(shares)]
        spans = [range(before + 1, after) for before, after in pairwise(gaps)]
        plot = self.plot()
        xs = np.linspace(plot.left(), plot.right(), len(shares)).tolist()
        ys = (plot.bottom() - plot.height() * shares).tolist()
        return [QPolygonF([QPointF(xs[n], ys[n]) for n in span]) for span in spans if span]

    def _x(self, place: float) -> float:
        last = len(self.curve.amounts) - 1 if self.curve else 1
        return self.plot().left() + self.plot().width() * place / last

    def _y(self, share: float) -> float:
        return self.plot().bottom() - share * self.plot().height()

    def _pick(self, event: QMouseEvent) -> None:
        if self.curve is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        last = len(self.curve.amounts) - 1
        share = (event.position().x() - self.plot().left()) / self.plot().width()
        self.picked.emit(min(max(round(share * last), 0), last))

    def _text_height(self) -> float:
        return float(self.fontMetrics().height())
