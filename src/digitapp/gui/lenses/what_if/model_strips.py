"""What every model answers along one alteration, a strip a model, so that it is seen which of them withstands more."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from digitapp.explaining.alterations import COUNT, Alteration
from digitapp.explaining.sensitivity import Curve
from digitapp.gui.accessibility.painted import Painted, Part, Role
from digitapp.gui.lenses.what_if.all_models import ModelRow
from digitapp.gui.lenses.what_if.answer_strip import Shown, paint_answers
from digitapp.gui.style import theme
from digitapp.gui.style.labels import tooltip
from digitapp.language import tr

_WIDEST_TITLE = 0.35
"""Of the width; a longer title is cut."""
_LARGEST_ROW = 32
_SMALLEST_ROW = 15


class ModelStrips(QWidget, Painted):
    """Shows a row for each model; a click or a drag chooses an amount."""

    accessible_role = Role.LIST
    picked = Signal(int)
    """The place of an amount that was pointed at."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("whatIfModels")
        self.setAccessibleName(tr("Answers of all models along the change"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.rows: tuple[ModelRow, ...] = ()
        self._answer: str | None = None
        self._current = ""
        self._way: Alteration | None = None
        self._place = 0

    def show_rows(self, rows: Sequence[ModelRow], way: Alteration, place: int) -> None:
        """Show models along an alteration, and that the amount at a place is chosen."""
        self.rows, self._way, self._place = tuple(rows), way, place
        self.setMinimumHeight(len(self.rows) * theme.zoomed(_SMALLEST_ROW))
        self.setAccessibleDescription(" ".join(map(self._said_of, self.rows)))
        self.update()

    def show_answer(self, answer: str | None, model: str) -> None:
        """Fill the strips where models give the answer that one of them gave to the drawing as it was drawn."""
        self._answer, self._current = answer, model
        self.update()

    def part_count(self) -> int:
        """Return how many models there are."""
        return len(self.rows)

    def part(self, place: int) -> Part:
        """Return a model: how far it goes along."""
        return Part(self._said_of(self.rows[place]), self.strip(place).toAlignedRect())

    def sizeHint(self) -> QSize:
        """Return the size of rows that are easy to read."""
        return QSize(40 * theme.GRID, len(self.rows) * theme.zoomed(_LARGEST_ROW))

    def event(self, event: QEvent) -> bool:
        """Say in a tooltip how far the model under the pointer goes along."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            row = int((event.pos().y() - self._top()) // self._row_height())
            said = self._said_of(self.rows[row]) if 0 <= row < len(self.rows) else ""
            QToolTip.showText(event.globalPos(), tooltip(said), self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows, and over them the amount that is chosen."""
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # in all languages
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number, row in enumerate(self.rows):
            room = self.strip(number)
            is_current = row.entry.id == self._current
            painter.setFont(theme.scaled_font(self, 0.85, QFont.Weight.DemiBold if is_current else QFont.Weight.Normal))
            painter.setPen(theme.current().text)
            title = QRectF(0, room.top(), room.left() - theme.GRID, room.height())
            cut = Qt.TextElideMode.ElideRight
            short = painter.fontMetrics().elidedText(row.entry.title, cut, int(title.width()))
            painter.drawText(title, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, short)
            curve = self._curve(row)
            paint_answers(painter, room, Shown(curve, self._answer) if curve else None)
            if row.reason:
                painter.setPen(theme.current().error)
                painter.drawText(room, Qt.AlignmentFlag.AlignCenter, tr("no answer"))
        if self.rows:
            first, last = self.strip(0), self.strip(len(self.rows) - 1)
            x = first.left() + first.width() * self._place / (COUNT - 1)
            painter.setPen(QPen(theme.current().text, 1.5))
            painter.drawLine(QPointF(x, first.top() - 3), QPointF(x, last.bottom() + 3))

    def strip(self, number: int) -> QRectF:
        """Return where the answers of a model are."""
        metrics = self.fontMetrics()
        widest = max((metrics.horizontalAdvance(row.entry.title) for row in self.rows), default=0)
        left = min(widest, _WIDEST_TITLE * self.width()) + theme.GRID
        high = self._row_height()
        top = self._top() + number * high
        return QRectF(left, top + 2, max(1.0, self.width() - left - theme.GRID), max(1.0, high - 4))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the amount under the pointer."""
        self._pick(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the pointer while its button is down."""
        self._pick(event)

    def _said_of(self, row: ModelRow) -> str:
        if row.reason:
            return f"{row.reason}."
        curve = self._curve(row)
        said = curve.sentence if curve else tr("not known yet", "how a model's answer changes")
        return f"{row.entry.title}: {said}"

    def _curve(self, row: ModelRow) -> Curve | None:
        return row.curve if row.curve and row.curve.alteration is self._way else None

    def _row_height(self) -> float:
        return min(self.height() / max(1, len(self.rows)), float(theme.zoomed(_LARGEST_ROW)))

    def _top(self) -> float:
        return (self.height() - len(self.rows) * self._row_height()) / 2

    def _pick(self, event: QMouseEvent) -> None:
        if self.rows and event.buttons() & Qt.MouseButton.LeftButton:
            strip = self.strip(0)
            share = (event.position().x() - strip.left()) / strip.width()
            self.picked.emit(min(max(round(share * (COUNT - 1)), 0), COUNT - 1))
