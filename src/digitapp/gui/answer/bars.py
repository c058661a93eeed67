"""The probabilities as bars, linear from 0 to 100 %.

Up to `MAX_LABELS` labels are shown in a fixed order, so that the eye learns their positions. Of more labels only the
best are shown, the likeliest first, and below them the sum of all others.
"""

from __future__ import annotations

import heapq
import math
from typing import NamedTuple

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from digitapp.api import Prediction
from digitapp.gui.answer.answer_card import percent
from digitapp.gui.style import theme

MAX_LABELS = 26
"""Up to this many labels all are shown: two columns of letters."""
BEST = 9
"""Of more labels this many rows are shown, and one for all others."""
_SMALLEST_ROW = 16
_LARGEST_ROW = 30
_MOST_ROWS = 13
"""The most rows of one column; further rows go into a second column."""
_FULL_ROWS = 10
"""The minimum height is that of this many rows; more rows may be lower, so that the window needs no more height."""
_WIDEST_LABEL = 0.4
"""The largest share of a row's width for its label; a longer label is cut."""
_GAP = 2 * theme.GRID


class _Row(NamedTuple):
    label: str = ""
    value: float | None = None
    text: str = ""
    is_best: bool = False
    """Whether it is the answer."""
    is_rest: bool = False
    """Whether it stands for all labels without a row of their own."""

    @property
    def seen(self) -> tuple[str, str, bool]:
        """Return the fields that change when the row looks different."""
        return self.label, self.text, self.is_best


class Bars(QWidget):
    """Show the probabilities in rows, each with a label, its bar and its value."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bars")
        self.setAccessibleName("Probabilities")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._labels: tuple[str, ...] = tuple("0123456789")
        self._values: list[float] = []
        self._rows: list[_Row] = []
        self._label_width = 0.0
        self.setFont(theme.scaled_font(self, 1.0))
        self._fit()

    def set_labels(self, labels: tuple[str, ...]) -> None:
        """Set other labels; this removes the values shown."""
        if labels != self._labels:
            self._labels, self._values = labels, []
            self.setAccessibleDescription("")
            self._fit()
            self.update()

    def show_prediction(self, prediction: Prediction) -> None:
        """Show a model's probabilities; none if it read nothing."""
        self.set_labels(prediction.labels)
        values = [float(value) for value in prediction.probabilities]
        self._show(values if all(map(math.isfinite, values)) else [], prediction.is_digit)

    def clear(self) -> None:
        """Show no values."""
        self._show([], False)

    def values(self) -> list[float]:
        """Return the probabilities of all labels in their order; empty if none are shown."""
        return list(self._values)

    def rows(self) -> list[tuple[str, str]]:
        """Return the rows' labels, and their values as text."""
        return [(row.label, row.text) for row in self._rows]

    def sizeHint(self) -> QSize:
        """Return a size at which the rows are easy to read."""
        return QSize(30 * theme.GRID, self._height() * 24)

    def changeEvent(self, event: QEvent) -> None:
        """Measure the labels again when the font changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._measure()

    def _columns(self) -> int:
        return math.ceil(len(self._rows) / _MOST_ROWS)

    def _height(self) -> int:
        """Return the number of rows in a column."""
        return math.ceil(len(self._rows) / self._columns())

    def _fit(self) -> None:
        self._rows = self._rows_of([], False)
        count = len(self._labels)
        which = "each label" if count <= MAX_LABELS else f"the likeliest {BEST} of {count:,} labels"
        self.setToolTip(f"How probable the model finds {which}, 0 to 100 %")
        self._measure()
        self.setMinimumHeight(min(self._height(), _FULL_ROWS) * _SMALLEST_ROW)
        self.setMaximumHeight(self._height() * _LARGEST_ROW)
        self.updateGeometry()

    def _measure(self) -> None:
        """Measure the labels' width once, not for each point of the pen; it is the same whichever labels are shown."""
        metrics = QFontMetricsF(self.font())
        texts = (*self._labels, *(row.label for row in self._rows))
        self._label_width = max(map(metrics.horizontalAdvance, texts), default=0.0)

    def _show(self, values: list[float], is_answer: bool) -> None:
        before, self._rows = self._rows, self._rows_of(values, is_answer)
        self._values = values
        if [row.seen for row in self._rows] != [row.seen for row in before]:  # most points change nothing
            self.setAccessibleDescription(", ".join(f"{row.label}: {row.text}" for row in self._rows if row.text))
            self.update()

    def _rows_of(self, values: list[float], is_answer: bool) -> list[_Row]:
        best = values.index(max(values)) if values and is_answer else -1
        if len(self._labels) > MAX_LABELS:
            return self._best_rows(values, best)
        if not values:
            return [_Row(label) for label in self._labels]
        pairs = zip(self._labels, values, strict=True)
        return [_Row(label, value, percent(value), index == best) for index, (label, value) in enumerate(pairs)]

    def _best_rows(self, values: list[float], best: int) -> list[_Row]:
        count = len(self._labels)
        if not values:
            return [*(_Row() for _ in range(BEST)), _Row(f"{count:,} labels", is_rest=True)]
        indices = heapq.nlargest(BEST, range(count), key=values.__getitem__)
        rest = max(0.0, math.fsum(values) - math.fsum(values[index] for index in indices))
        shown = [_Row(self._labels[index], values[index], percent(values[index]), index == best) for index in indices]
        return [*shown, _Row(f"{count - BEST:,} others", rest, percent(rest), is_rest=True)]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows; if the best one is the answer, in the accent colour and in bold."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left = self._label_width + 2 * theme.GRID
        right = QFontMetricsF(self.font()).horizontalAdvance("100.0 %") + 2 * theme.GRID
        rows, columns = self._height(), self._columns()
        height, width = self.height() / rows, (self.width() - (columns - 1) * _GAP) / columns
        fonts = [theme.scaled_font(self, 1.0, weight) for weight in (QFont.Weight.Normal, QFont.Weight.DemiBold)]
        for index, row in enumerate(self._rows):
            room = QRectF(index // rows * (width + _GAP), index % rows * height, width, height)
            painter.setFont(fonts[row.is_best])
            _paint_row(painter, room, (min(left, _WIDEST_LABEL * width), right), row)


def _paint_row(painter: QPainter, room: QRectF, margins: tuple[float, float], row: _Row) -> None:
    colours, (left, right) = theme.current(), margins
    thickness = min(10.0, room.height() - theme.GRID)
    wide = max(0.0, room.width() - left - right)
    track = QRectF(room.left() + left, room.center().y() - thickness / 2, wide, thickness)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colours.track)
    painter.drawRect(track)
    if row.value is not None:
        painter.setBrush(colours.accent if row.is_best else colours.bar)
        painter.drawRect(QRectF(track.left(), track.top(), track.width() * row.value, thickness))
    painter.setPen(colours.muted if row.is_rest else colours.text)
    label_rect = QRectF(room.left(), room.top(), left - 1.5 * theme.GRID, room.height())
    short = painter.fontMetrics().elidedText(row.label, Qt.TextElideMode.ElideRight, int(label_rect.width()))
    painter.drawText(label_rect, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, short)
    painter.setPen(colours.text if row.is_best else colours.muted)
    painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, row.text)
