"""The reliability curve: how often answers of each confidence are right; a click or the arrow keys choose a point."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from digitapp.evaluation.metrics import CalibrationBin
from digitapp.gui.accessibility.announcing import part_chosen, parts_changed
from digitapp.gui.accessibility.painted import Painted, Part, Role
from digitapp.gui.style import theme
from digitapp.language import number, tr
from digitapp.wording import counted_percent, whole_percent

_LEVELS = (0.0, 0.25, 0.5, 0.75, 1.0)
_NEAR = 16.0
"""Pixels from a point within which a click means it."""
_AROUND = (-_NEAR, -_NEAR, _NEAR, _NEAR)


class CalibrationChart(QWidget, Painted):
    """Shows the points of a reliability curve with their 95 % intervals, each as large as its share of the answers."""

    accessible_role = Role.CHART
    picked = Signal(int)
    """Emitted with the place of another point that was chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("calibrationChart")
        self.setAccessibleName(tr("Reliability curve"))
        self.setToolTip(
            tr(
                "On the dashed line, answers of {share} are right eight times in ten; a click shows a point's drawings"
            ).format(share=whole_percent(0.8))
        )
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(24 * theme.GRID, 22 * theme.GRID)
        self.setFont(theme.tabular_font())
        self.curve: Sequence[CalibrationBin] = ()
        self.place = -1
        """Of the chosen point; -1 for none."""

    def show_curve(self, curve: Sequence[CalibrationBin]) -> None:
        """Show a curve, and choose the point of the most confident answers."""
        self.curve, self.place = curve, -1
        if curve:
            self.choose(len(curve) - 1)
        self.update()
        parts_changed(self)

    def choose(self, place: int) -> None:
        """Choose a point."""
        self.place = place
        self.setAccessibleDescription(said(self.curve[place]))
        part_chosen(self, place)
        self.picked.emit(place)
        self.update()

    def part_count(self) -> int:
        """Return how many points there are."""
        return len(self.curve)

    def part(self, place: int) -> Part:
        """Return a point."""
        room, press = QRectF(self.position(place), QSizeF()).adjusted(*_AROUND), partial(self.choose, place)
        return Part(said(self.curve[place]), room.toAlignedRect(), Role.ITEM, None, place == self.place, press)

    def sizeHint(self) -> QSize:
        """Return a size in which the points are told apart."""
        return QSize(50 * theme.GRID, 44 * theme.GRID)

    def position(self, place: int) -> QPointF:
        """Return where a point is, in pixels."""
        return self._at(self.curve[place].confidence, self.curve[place].accuracy)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the nearest point."""
        distances = [(event.position() - self.position(place)).manhattanLength() for place in range(len(self.curve))]
        if distances and min(distances) <= 2 * _NEAR:
            self.choose(distances.index(min(distances)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the next point by the arrow keys."""
        by = {Qt.Key.Key_Left: -1, Qt.Key.Key_Down: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: 1}.get(Qt.Key(event.key()))
        if by is None or not self.curve:
            super().keyPressEvent(event)
        else:
            self.choose(min(max(self.place + by, 0), len(self.curve) - 1))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the axes, the diagonal, and the points."""
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # in all languages
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_axes(painter)
        total = sum(point.n for point in self.curve)
        for place, point in enumerate(self.curve):
            self._paint_point(painter, point, (point.n / total) ** 0.5, place == self.place)

    def _paint_axes(self, painter: QPainter) -> None:
        colours, plot, metrics = theme.current(), self._plot(), self.fontMetrics()
        high = metrics.height()
        for level in _LEVELS:
            across, up = self._at(level, 0), self._at(0, level)
            painter.setPen(QPen(colours.line, 1))
            painter.drawLine(QPointF(across.x(), plot.top()), QPointF(across.x(), plot.bottom()))
            painter.drawLine(QPointF(plot.left(), up.y()), QPointF(plot.right(), up.y()))
            painter.setPen(colours.muted)
            text = whole_percent(level)
            wide = metrics.horizontalAdvance(text) + 2
            painter.drawText(
                QRectF(across.x() - wide / 2, plot.bottom() + 4, wide, high), Qt.AlignmentFlag.AlignCenter, text
            )
            painter.drawText(
                QRectF(0, up.y() - high / 2, plot.left() - 6, high),
                Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
                text,
            )
        painter.setPen(QPen(colours.edge, 1.5, Qt.PenStyle.DashLine))
        painter.drawLine(self._at(0, 0), self._at(1, 1))
        painter.setPen(colours.text)
        below = QRectF(plot.left(), plot.bottom() + high + 4, plot.width(), high)
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, tr("Confidence of the answer"))
        painter.drawText(QRectF(0, 0, self.width(), high), Qt.AlignmentFlag.AlignLeft, tr("Answers that are right"))

    def _paint_point(self, painter: QPainter, point: CalibrationBin, share: float, is_chosen: bool) -> None:
        colours, at = theme.current(), self._at(point.confidence, point.accuracy)
        low, high = (self._at(point.confidence, bound) for bound in point.accuracy_ci95)
        painter.setPen(QPen(colours.accent, 1.5))
        painter.drawLine(low, high)
        fill = QColor(colours.accent)
        fill.setAlphaF(0.75)
        painter.setBrush(fill)
        ring = colours.text if self.hasFocus() or not is_chosen else colours.accent
        painter.setPen(QPen(ring, 2.5) if is_chosen else QPen(colours.surface, 1))
        radius = 4 + 7 * share
        painter.drawEllipse(at, radius, radius)

    def _plot(self) -> QRectF:
        """Return the square between the axes."""
        metrics = self.fontMetrics()
        left, high = metrics.horizontalAdvance("100 %") + 10, metrics.height()
        side = max(40.0, min(self.width() - left - 2.5 * theme.GRID, self.height() - 4.2 * high))
        return QRectF(left, 1.6 * high, side, side)

    def _at(self, confidence: float, share: float) -> QPointF:
        plot = self._plot()
        return QPointF(plot.left() + confidence * plot.width(), plot.bottom() - share * plot.height())


def said(point: CalibrationBin) -> str:
    """Return in words what a point says."""
    right = counted_percent(round(point.accuracy * point.n), point.n)
    text = tr("%n answer(s) with {low} to {high} confidence: {right} right", "", point.n)
    return text.format(low=number(100 * point.low), high=whole_percent(point.high), right=right)
