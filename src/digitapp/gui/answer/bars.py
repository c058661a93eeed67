"""The probabilities as bars, linear from 0 to 100 %.

Up to `MAX_LABELS` labels stand in a fixed order, so that the eye learns the places. Of more only the best are shown,
the likeliest first, and below them what all others have together.
"""

from __future__ import annotations

import heapq
import math
from typing import NamedTuple

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from digitapp.api import Prediction
from digitapp.gui.accessibility.announcing import parts_changed
from digitapp.gui.accessibility.painted import Painted, Part, Role, Value
from digitapp.gui.style import theme
from digitapp.language import grouped, number, tr
from digitapp.wording import isolated, percent

MAX_LABELS = 26
"""Of these all are shown: two columns of letters."""
BEST = 9
"""So many rows are shown of more labels, and one for all others."""
_SMALLEST_ROW = 16
_LARGEST_ROW = 30
_FEW = 5
"""So many labels stand in one column, more in two."""
_FULL_ROWS = 5
"""Of more rows the smallest are lower, so that the window needs no more height."""
_SEEN = 0.0005
"""A smaller share has no bar that could be seen, and no number."""
_WIDEST_LABEL = 0.4
"""Of a row; a longer label is cut."""
_GAP, _LARGEST_GAP = 2 * theme.GRID, 4 * theme.GRID
"""Between two columns: a number must not seem to belong to the label at its right."""


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
        """Return what changes when the row looks different."""
        return self.label, self.text, self.is_best


class Bars(QWidget, Painted):
    """A row has a label, its bar and its value."""

    accessible_role = Role.CHART

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bars")
        self.setAccessibleName(tr("Probabilities"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._labels: tuple[str, ...] = tuple("0123456789")
        self._values: list[float] = []
        self._rows: list[_Row] = []
        self._label_width = self._number_width = 0.0
        self.setFont(theme.tabular_font())
        self._fit()

    def set_labels(self, labels: tuple[str, ...]) -> None:
        """Take other labels; the values of those before go."""
        if labels != self._labels:
            self._labels, self._values = labels, []
            self.setAccessibleDescription("")
            self._fit()
            self.update()
            parts_changed(self)

    def show_prediction(self, prediction: Prediction) -> None:
        """Show a model's probabilities; none where it read nothing."""
        self.set_labels(prediction.labels)
        values = [float(value) for value in prediction.probabilities]
        self._show(values if all(map(math.isfinite, values)) else [], prediction.is_digit)

    def clear(self) -> None:
        """Show no values."""
        self._show([], False)

    def values(self) -> list[float]:
        """Return the probabilities of all labels in their order; empty where there are none."""
        return list(self._values)

    def rows(self) -> list[tuple[str, str]]:
        """Return what stands in the rows: labels, and values as text."""
        return [(row.label, row.text) for row in self._rows]

    def part_count(self) -> int:
        """Return how many rows there are."""
        return len(self._rows)

    def part(self, place: int) -> Part:
        """Return a row: its label, and its value in per cent."""
        row = self._rows[place]
        value = None if row.value is None else Value(percent(row.value), 100 * row.value)
        return Part(row.label, self._rooms()[place].toAlignedRect(), Role.BAR, value, row.is_best)

    def sizeHint(self) -> QSize:
        """Return the size of rows that are easy to read."""
        columns = 1 if len(self._rows) <= _FEW else 2
        wide = columns * (self._column_width() + theme.GRID) + (columns - 1) * _GAP
        return QSize(round(wide), math.ceil(len(self._rows) / columns) * 24)

    def minimumSizeHint(self) -> QSize:
        """Return room for one column: labels, numbers, and a short bar."""
        return QSize(round(self._column_width()), self.minimumHeight())

    def changeEvent(self, event: QEvent) -> None:
        """Measure the labels again in another font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._measure()

    def _column_width(self) -> float:
        return min(self._label_width, self._number_width) + self._number_width + 5 * theme.GRID

    def _columns(self) -> int:
        is_high = self.height() >= len(self._rows) * self.fontMetrics().height()
        is_narrow = self.width() < 2 * self._column_width() + _GAP and is_high
        return 1 if len(self._rows) <= _FEW or is_narrow else 2

    def _height(self) -> int:
        """Return how many rows stand below each other."""
        return math.ceil(len(self._rows) / self._columns())

    def _fit(self) -> None:
        self._rows = self._rows_of([], False)
        count = len(self._labels)
        all_of_them = tr("How probable the model finds each label, 0 to 100 %")
        some = tr("How probable the model finds the likeliest {some} of {count} labels, 0 to 100 %")
        few = count <= MAX_LABELS
        self.setToolTip(all_of_them if few else some.format(some=number(BEST), count=grouped(count)))
        self._measure()
        self.setMinimumHeight(min(len(self._rows), _FULL_ROWS) * _SMALLEST_ROW)
        self.updateGeometry()

    def _measure(self) -> None:
        """Find the room for labels once, not with each point of the pen; it stays, whichever of them are shown."""
        metrics = QFontMetricsF(self.font())
        texts = (*self._labels, *(row.label for row in self._rows))
        bold = theme.scaled_font(self, 1.0, QFont.Weight.DemiBold)
        self._number_width = QFontMetricsF(bold).horizontalAdvance(percent(1.0))
        self._label_width = max(map(metrics.horizontalAdvance, texts), default=0.0)

    def _show(self, values: list[float], is_answer: bool) -> None:
        before, self._rows = self._rows, self._rows_of(values, is_answer)
        self._values = values
        if [row.label for row in self._rows] != [row.label for row in before]:
            parts_changed(self)
        seen, then = ([row.seen for row in rows] for rows in (self._rows, before))
        if seen == then:  # most points change nothing
            return
        self.setAccessibleDescription(", ".join(f"{row.label}: {row.text}" for row in self._rows if row.text))
        if len(seen) != len(then):
            self.update()
        for new, old, room in zip(seen, then, self._rooms(), strict=False):
            if new != old:
                self.update(self._area(room))

    def _rows_of(self, values: list[float], is_answer: bool) -> list[_Row]:
        best = values.index(max(values)) if values and is_answer else -1
        if len(self._labels) > MAX_LABELS:
            return self._best_rows(values, best)
        if not values:
            return [_Row(label) for label in self._labels]
        pairs = zip(self._labels, values, strict=True)
        return [_Row(label, value, _text(value), place == best) for place, (label, value) in enumerate(pairs)]

    def _best_rows(self, values: list[float], best: int) -> list[_Row]:
        count = len(self._labels)
        if not values:
            return [*(_Row() for _ in range(BEST)), _Row(tr("%n label(s)", "", count), is_rest=True)]
        places = heapq.nlargest(BEST, range(count), key=values.__getitem__)
        rest = max(0.0, math.fsum(values) - math.fsum(values[place] for place in places))
        shown = [_Row(self._labels[place], values[place], _text(values[place]), place == best) for place in places]
        return [*shown, _Row(tr("%n other(s)", "labels", count - BEST), rest, _text(rest), is_rest=True)]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows that have changed, the best one in the accent colour and in bold where it is the answer."""
        painter, changed = QPainter(self), event.region()
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # in all languages
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left = self._label_width + 1.5 * theme.GRID
        right = self._number_width + theme.GRID / 2
        fonts = [theme.scaled_font(self, 1.0, weight) for weight in (QFont.Weight.Normal, QFont.Weight.DemiBold)]
        for room, row in zip(self._rooms(), self._rows, strict=True):
            if changed.intersects(self._area(room)):
                painter.setFont(fonts[row.is_best])
                _paint_row(painter, room, (min(left, _WIDEST_LABEL * room.width()), right), row)

    def _area(self, room: QRectF) -> QRect:
        """Return what a row is painted in: a low one's text reaches over its edges."""
        beyond = max(0.0, (self.fontMetrics().height() - room.height()) / 2) + 1
        return room.adjusted(0, -beyond, 0, beyond).toAlignedRect()

    def _rooms(self) -> list[QRectF]:
        """Return where the rows are."""
        rows, columns = self._height(), self._columns()
        height = min(self.height() / rows, theme.zoomed(_LARGEST_ROW))
        top = (self.height() - rows * height) / 2
        gap = min(max(_GAP, self.width() / 16), _LARGEST_GAP)
        width = (self.width() - (columns - 1) * gap) / columns
        return [
            QRectF(place // rows * (width + gap), top + place % rows * height, width, height)
            for place in range(len(self._rows))
        ]


def _text(share: float) -> str:
    """Return the number beside a bar; none beside an empty one."""
    return percent(share) if share >= _SEEN else ""


def _paint_row(painter: QPainter, room: QRectF, margins: tuple[float, float], row: _Row) -> None:
    colours, (left, right) = theme.current(), margins
    thickness = min(float(theme.zoomed(10)), room.height() - theme.GRID)
    wide = max(0.0, room.width() - left - right)
    track = QRectF(room.left() + left, room.center().y() - thickness / 2, wide, thickness)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colours.track)
    painter.drawRoundedRect(track, thickness / 2, thickness / 2)
    if row.value is not None:
        painter.setBrush(colours.accent if row.is_best else colours.bar)
        bar = QRectF(track.left(), track.top(), track.width() * row.value, thickness)
        painter.drawRoundedRect(bar, min(bar.width(), thickness) / 2, thickness / 2)
    painter.setPen(colours.muted if row.is_rest else colours.text)
    place = QRectF(room.left(), room.top(), left - theme.GRID, room.height())
    short = painter.fontMetrics().elidedText(row.label, Qt.TextElideMode.ElideRight, int(place.width()))
    painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, short)
    painter.setPen(colours.text if row.is_best else colours.muted)
    painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, isolated(row.text))
