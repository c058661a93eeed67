"""The curves of a training: its loss, and how much it reads right, epoch after epoch."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from digitapp.gui.accessibility.painted import Painted, Role
from digitapp.gui.style import theme
from digitapp.language import Marked, mark, number, significant, tr, translated
from digitapp.teaching.training_progress import Epoch
from digitapp.wording import whole_percent

_DOT, _MIDDLE = 2.5, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
EMPTY = mark("The curves begin when the first epoch is done")
LOSS, TRAINED, HELD_OUT = mark("loss"), mark("trained images read"), mark("held-out drawings read")


class TrainingChart(QWidget, Painted):
    """Shows the epochs so far; the room to the right is that of those to come."""

    accessible_role = Role.CHART

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("trainingChart")
        self.setAccessibleName(tr("Loss and accuracy of each epoch"))
        self.setToolTip(
            tr("The loss falls while the network learns; how many held-out drawings it reads says how well")
        )
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(24 * theme.GRID, 14 * theme.GRID)
        self.setFont(theme.tabular_font())
        self.epochs: tuple[Epoch, ...] = ()
        """What is shown."""
        self._of = 0

    def show_epochs(self, epochs: Sequence[Epoch]) -> None:
        """Show the epochs so far."""
        self.epochs = tuple(epochs)
        self._of = max((max(one.of, one.epoch) for one in epochs), default=0)
        last = self.epochs[-1] if self.epochs else None
        said = translated(EMPTY)
        if last is not None:
            text = tr("Loss {loss} after epoch {epoch}")
            said = text.format(loss=number(last.loss, 3), epoch=number(last.epoch))
        self.setAccessibleDescription(said)
        self.update()

    def sizeHint(self) -> QSize:
        """Return a size in which the curves are easy to read."""
        return QSize(40 * theme.GRID, 22 * theme.GRID)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the axes, the curves and their names."""
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # in all languages
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.scaled_font(self, 0.85))
        self._paint_axes(painter)
        for _name, pen, points in self._curves():
            painter.setPen(pen)
            if len(points) == 1:  # no line yet
                painter.setBrush(pen.color())
                painter.drawEllipse(points[0], _DOT, _DOT)
            painter.drawPolyline(QPolygonF(points))
        self._paint_names(painter)
        if not self.epochs:
            painter.setPen(theme.current().muted)
            painter.drawText(self._plot().adjusted(0, 0, 0, -self._plot().height() / 2), _MIDDLE, translated(EMPTY))

    def _highest(self) -> float:
        """Return the loss at the top, a round number."""
        most = max((one.loss for one in self.epochs), default=1.0)
        return next((step for step in (0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0) if most <= step), most)

    def _curves(self) -> list[tuple[Marked, QPen, list[QPointF]]]:
        colours, top = theme.current(), self._highest()
        found = [(LOSS, QPen(colours.accent, 2.5), [self._at(one.epoch, one.loss / top) for one in self.epochs])]
        trained, held_out = QPen(colours.bar, 1.5), QPen(colours.text, 2)
        trained.setDashPattern([2, 3])
        held_out.setDashPattern([6, 3])
        found.append((TRAINED, trained, [self._at(one.epoch, one.accuracy) for one in self.epochs]))
        measured = [one for one in self.epochs if one.validation is not None]
        if measured:
            found.append((HELD_OUT, held_out, [self._at(one.epoch, one.validation or 0.0) for one in measured]))
        return found

    def _plot(self) -> QRectF:
        high = self._text_height()
        left = self.fontMetrics().horizontalAdvance(significant(0.25)) + theme.GRID
        right = self.fontMetrics().horizontalAdvance(whole_percent(1)) + theme.GRID
        return QRectF(left, 2 * high, max(1.0, self.width() - left - right), max(1.0, self.height() - 4.4 * high))

    def _at(self, epoch: int, share: float) -> QPointF:
        plot = self._plot()
        x = plot.left() + plot.width() * (epoch - 1) / max(1, self._of - 1)
        return QPointF(x, plot.bottom() - plot.height() * share)

    def _paint_axes(self, painter: QPainter) -> None:
        colours, plot, high = theme.current(), self._plot(), self._text_height()
        left, right = Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignLeft
        middle = Qt.AlignmentFlag.AlignVCenter
        for level in (0.0, 0.5, 1.0):
            y = plot.bottom() - level * plot.height()
            painter.setPen(QPen(colours.line, 1))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            painter.setPen(colours.muted)
            room = QRectF(0, y - high / 2, plot.left() - theme.GRID / 2, high)
            painter.drawText(room, left | middle, significant(level * self._highest()) if self.epochs else "")
            beside = QRectF(plot.right() + theme.GRID / 2, y - high / 2, self.width() - plot.right(), high)
            painter.drawText(beside, right | middle, whole_percent(level))
        below = QRectF(plot.left(), plot.bottom() + high / 3, plot.width(), high)
        painter.drawText(
            below, Qt.AlignmentFlag.AlignLeft, tr("epoch {epoch}").format(epoch=number(1)) if self._of else ""
        )
        painter.drawText(below, Qt.AlignmentFlag.AlignRight, number(self._of) if self._of > 1 else "")

    def _paint_names(self, painter: QPainter) -> None:
        """Write above the curves what each is, behind a piece of it."""
        x, y, high = 0.0, self._text_height() * 0.7, self._text_height()
        for text, pen, _ in self._curves():
            name = translated(text)
            wide = painter.fontMetrics().horizontalAdvance(name)
            painter.setPen(pen)
            painter.drawLine(QPointF(x, y), QPointF(x + 3 * theme.GRID, y))
            painter.setPen(theme.current().text)
            room = QRectF(x + 3.5 * theme.GRID, y - high / 2, wide + 2, high)
            painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, name)
            x = room.right() + 2 * theme.GRID

    def _text_height(self) -> float:
        return float(self.fontMetrics().height())
