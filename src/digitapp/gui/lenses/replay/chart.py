"""The probabilities over time, as areas one above the other, and the position in time, which can be moved."""

from __future__ import annotations

from math import ceil

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QPolygonF,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QSlider, QToolTip

from digitapp.explaining.areas import OTHERS, ROOM, areas, places, spot
from digitapp.explaining.replay import Replay
from digitapp.gui.style import theme
from digitapp.gui.style.labels import tooltip
from digitapp.language import tr, translated

_EDGE = theme.GRID
"""Pixels at the left and the right, for half of the handle."""
_HANDLE = 6
_MARK = 5
"""Half the width of the mark of a change."""
_LONGEST_LABEL = 8


class ReplayChart(QSlider):
    """A slider over the milliseconds of a replay; it shows what the model read at each of them."""

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setObjectName("replayChart")
        self.setAccessibleName(tr("Position in time"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self._found: Replay | None = None
        self._picture = QPixmap()
        self.setRange(0, 0)

    def show_replay(self, found: Replay | None) -> None:
        """Show a replay, the position at its end if it was there; None for nothing."""
        was_at_end = self.is_at_end
        self._found = found
        self._picture = QPixmap()
        self.setRange(0, 0 if found is None else ceil(found.timeline.duration))
        if was_at_end:
            self.setValue(self.maximum())
        self.update()

    @property
    def is_at_end(self) -> bool:
        """Whether the position is at the end of the time."""
        return self.value() == self.maximum()

    def go_to_end(self) -> None:
        """Go to the end without saying so."""
        blocked = self.blockSignals(True)
        self.setValue(self.maximum())
        self.blockSignals(blocked)
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for the areas and what is written below."""
        return QSize(50 * theme.GRID, 22 * theme.GRID)

    def minimumSizeHint(self) -> QSize:
        """Return the least room in which labels can be read."""
        return QSize(24 * theme.GRID, 5 * self.fontMetrics().height() + _HANDLE)

    def x_of(self, time: float) -> float:
        """Return where a time in milliseconds is."""
        box = self.box()
        return box.left() + (box.width() * time / self.maximum() if self.maximum() else box.width())

    def time_at(self, x: float) -> int:
        """Return the time in milliseconds at a place."""
        box = self.box()
        return round(min(max((x - box.left()) / max(box.width(), 1), 0), 1) * self.maximum())

    def box(self) -> QRectF:
        """Return where the areas are."""
        foot = self.fontMetrics().height() + 2 * _MARK + theme.GRID // 2
        return QRectF(_EDGE, _HANDLE, max(1, self.width() - 2 * _EDGE), max(1, self.height() - _HANDLE - foot))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to where the pointer is."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self.setValue(self.time_at(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the pointer while its button is down."""
        if self.isSliderDown():
            self.setValue(self.time_at(event.position().x()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Stay there."""
        self.setSliderDown(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the moment before or after, with Ctrl to a change of mind, and by Home and End to the ends."""
        found = self._found
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Up: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Down: -1}.get(event.key(), 0)  # type: ignore[call-overload]
        if found is not None and step:
            is_far = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            times = [change.time for change in found.changes] if is_far else found.times.tolist()
            self._step(times, step)
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.setValue(self.minimum() if event.key() == Qt.Key.Key_Home else self.maximum())
        else:
            event.ignore()

    def event(self, event: QEvent) -> bool:
        """Say what the model read at the time under the pointer."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and self._found is not None:
            said = self._found.said(self._found.moment_at(self.time_at(event.pos().x())))
            QToolTip.showText(event.globalPos(), tooltip(said), self)
            return True
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Paint all of it again."""
        self._picture = QPixmap()
        super().resizeEvent(event)

    def restyle(self) -> None:
        """Paint all of it in the theme of now."""
        self._picture = QPixmap()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the areas, from a picture of them, and over it the position."""
        if self._picture.isNull():
            self._picture = self._painted()
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # in all languages
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawPixmap(0, 0, self._picture)
        colours, box = theme.current(), self.box()
        if self._found is not None:
            x = self.x_of(self.value())
            painter.setPen(QPen(colours.surface, 6))
            painter.drawLine(QPointF(x, box.top()), QPointF(x, box.bottom()))
            painter.setPen(QPen(colours.text, 2))
            painter.drawLine(QPointF(x, box.top()), QPointF(x, box.bottom()))
            painter.setPen(QPen(colours.surface, 2))
            painter.setBrush(colours.text)
            painter.drawEllipse(QPointF(x, box.top()), _HANDLE - 1, _HANDLE - 1)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colours.accent, 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)

    def _step(self, times: list[float], step: int) -> None:
        now = self.value()
        rounded = [ceil(time) for time in times]  # never before the moment itself
        further = [time for time in rounded if time > now] if step > 0 else [time for time in rounded if time < now]
        if further:
            self.setValue(further[0] if step > 0 else further[-1])

    def _painted(self) -> QPixmap:
        """Return a picture of all but the position."""
        picture = QPixmap((self.size().toSizeF() * self.devicePixelRatioF()).toSize())
        picture.setDevicePixelRatio(self.devicePixelRatioF())
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.font())
        if self._found is None:
            painter.setPen(QPen(theme.current().line, 1))
            painter.drawRect(self.box())
        else:
            painter.fillRect(self.box(), theme.current().track)
            self._paint_areas(painter, self._found)
            self._paint_axis(painter, self._found)
        painter.end()
        return picture

    def _paint_areas(self, painter: QPainter, found: Replay) -> None:
        box, across = self.box(), places(found)
        if len(across) == 1:
            across = np.array([0.0, 1.0])
        x = box.left() + across * box.width()
        shown = areas(found)
        painter.setPen(QPen(theme.current().surface, 1))
        for area in reversed(shown):  # from the top, each down to the foot, so that there is no gap between them
            top = box.bottom() - np.resize(area.high, len(across)) * box.height()
            edge = [QPointF(*point) for point in np.column_stack([x, top]).tolist()]
            painter.setBrush(QColor(*area.colour))
            foot = box.bottom()
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawPolygon(QPolygonF([QPointF(x[0], foot), *edge, QPointF(x[-1], foot)]))
            painter.setPen(QPen(theme.current().surface, 1))
            painter.drawPolyline(edge)
        painter.setPen(Qt.GlobalColor.black)
        painter.setFont(theme.scaled_font(self, 1.1, self.font().Weight.DemiBold))
        metrics = painter.fontMetrics()
        for area in shown:
            label = _short(translated(OTHERS) if area.label == OTHERS else area.label)
            wide = metrics.horizontalAdvance(label)
            where = spot(found, area, min(1.0, wide / box.width() + ROOM / 2))
            if where is not None and where.height * box.height() >= metrics.ascent() + 4:
                middle = QPointF(box.left() + where.x * box.width(), box.bottom() - where.y * box.height())
                painter.drawText(middle + QPointF(-wide / 2, metrics.capHeight() / 2), label)

    def _paint_axis(self, painter: QPainter, found: Replay) -> None:
        """Paint the ends of the time, and a mark where the model changed its mind, with what it changed."""
        box, colours, said = self.box(), theme.current(), found.timeline.said
        painter.setFont(self.font())
        metrics = painter.fontMetrics()
        top = box.bottom() + 2 * _MARK + 2
        line = top + metrics.ascent()
        start, stop = said(0), said(found.timeline.duration)
        painter.setPen(colours.muted)
        painter.drawText(QPointF(box.left(), line), start)
        painter.drawText(QPointF(box.right() - metrics.horizontalAdvance(stop), line), stop)
        free = box.left() + metrics.horizontalAdvance(start) + theme.GRID
        last = box.right() - metrics.horizontalAdvance(stop) - theme.GRID
        painter.setBrush(colours.text)
        for change in found.changes:
            x = self.x_of(change.time)
            peak = QPointF(x, box.bottom() + 2)
            base = peak + QPointF(0, 2 * _MARK - 2)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawPolygon(QPolygonF([peak, base - QPointF(_MARK, 0), base + QPointF(_MARK, 0)]))
            text = f"{_short(change.before)} → {_short(change.after)}"
            wide = metrics.horizontalAdvance(text)
            left = min(max(x - wide / 2, free), last - wide)
            if left >= free and abs(left + wide / 2 - x) <= theme.GRID:  # else it would seem to belong to another
                painter.setPen(colours.text)
                painter.drawText(QPointF(left, line), text)
                free = left + wide + theme.GRID


def _short(label: str) -> str:
    return label if len(label) <= _LONGEST_LABEL else f"{label[: _LONGEST_LABEL - 1]}…"
