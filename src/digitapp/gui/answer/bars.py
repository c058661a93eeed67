"""All probabilities as bars in a fixed order, so that the eye learns the places; linear, 0 to 100 %."""

from __future__ import annotations

import math

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from digitapp.api import Prediction
from digitapp.gui.answer.answer_card import percent
from digitapp.gui.style import theme

_SMALLEST_ROW = 16
_LARGEST_ROW = 30
_MOST_ROWS = 13
"""Of more labels, the rest stand in further columns."""
_FULL_ROWS = 10
"""Of more rows the smallest are lower, so that the window needs no more height."""
_GAP = 2 * theme.GRID


class Bars(QWidget):
    """One row per label: the label, its bar, its value."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bars")
        self.setAccessibleName("Probabilities")
        self.setToolTip("How probable the model finds each label, 0 to 100 %")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._labels: tuple[str, ...] = tuple("0123456789")
        self._values: list[float] = []
        self._texts: list[str] = []
        """The values as they are written: what is painted is painted anew when one of these is another."""
        self._best = -1
        """The row of the answer; -1 where there is none."""
        self.setFont(theme.scaled_font(self, 1.0))
        self._fit()

    def set_labels(self, labels: tuple[str, ...]) -> None:
        """The rows there are; the values of other labels go."""
        if labels != self._labels:
            self._labels, self._values, self._texts, self._best = labels, [], [], -1
            self.setAccessibleDescription("")
            self._fit()
            self.update()

    def show_prediction(self, prediction: Prediction) -> None:
        """Shows a model's probabilities; none where it read nothing."""
        self.set_labels(prediction.labels)
        values = [float(value) for value in prediction.probabilities]
        self._show(values if all(map(math.isfinite, values)) else [], prediction.is_digit)

    def clear(self) -> None:
        """Shows no values."""
        self._show([], False)

    def values(self) -> list[float]:
        """The probabilities that are shown, in the order of the labels; empty where there are none."""
        return list(self._values)

    def sizeHint(self) -> QSize:
        """Rows that are easy to read."""
        return QSize(30 * theme.GRID, self._rows() * 24)

    def _columns(self) -> int:
        return max(1, math.ceil(len(self._labels) / _MOST_ROWS))

    def _rows(self) -> int:
        return math.ceil(len(self._labels) / self._columns())

    def _fit(self) -> None:
        self.setMinimumHeight(min(self._rows(), _FULL_ROWS) * _SMALLEST_ROW)
        self.setMaximumHeight(self._rows() * _LARGEST_ROW)
        self.updateGeometry()

    def _show(self, values: list[float], is_answer: bool) -> None:
        texts = [percent(value) for value in values]
        best = values.index(max(values)) if values and is_answer else -1
        is_seen = (texts, best) != (self._texts, self._best)
        self._values, self._texts, self._best = values, texts, best
        if is_seen:  # most points that finish a digit change nothing
            rows = zip(self._labels, texts, strict=False)
            self.setAccessibleDescription(", ".join(f"{label}: {text}" for label, text in rows))
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rows, the best one in the accent colour and in bold where it is the answer."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics = QFontMetricsF(self.font())
        left = max(metrics.horizontalAdvance(label) for label in self._labels) + 2 * theme.GRID
        right = metrics.horizontalAdvance("100.0 %") + 2 * theme.GRID
        rows, columns = self._rows(), self._columns()
        height, width = self.height() / rows, (self.width() - (columns - 1) * _GAP) / columns
        fonts = [theme.scaled_font(self, 1.0, weight) for weight in (QFont.Weight.Normal, QFont.Weight.DemiBold)]
        for place, label in enumerate(self._labels):
            shown = (label, self._values[place], self._texts[place]) if self._values else (label, None, "")
            row = QRectF(place // rows * (width + _GAP), place % rows * height, width, height)
            painter.setFont(fonts[place == self._best])
            self._paint_row(painter, row, (min(left, 0.4 * width), right), shown, place == self._best)

    def _paint_row(
        self,
        painter: QPainter,
        row: QRectF,
        margins: tuple[float, float],
        shown: tuple[str, float | None, str],
        best: bool,
    ) -> None:
        colours, (left, right), (label, value, text) = theme.current(), margins, shown
        thickness = min(10.0, row.height() - theme.GRID)
        wide = max(0.0, row.width() - left - right)
        track = QRectF(row.left() + left, row.center().y() - thickness / 2, wide, thickness)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.track)
        painter.drawRect(track)
        if value is not None:
            painter.setBrush(colours.accent if best else colours.bar)
            painter.drawRect(QRectF(track.left(), track.top(), track.width() * value, thickness))
        painter.setPen(colours.text)
        label_place = QRectF(row.left(), row.top(), left - 1.5 * theme.GRID, row.height())
        short = painter.fontMetrics().elidedText(label, Qt.TextElideMode.ElideRight, int(label_place.width()))
        painter.drawText(label_place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, short)
        painter.setPen(colours.text if best else colours.muted)
        painter.drawText(row, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)
