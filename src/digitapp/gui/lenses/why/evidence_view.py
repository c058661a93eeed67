"""The model's input with its evidence in colours, pixel by pixel."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from digitapp.explaining.explanation import Explanation
from digitapp.explaining.picture import AGAINST, coloured, strength
from digitapp.gui.accessibility.painted import Painted
from digitapp.gui.style import theme
from digitapp.gui.style.labels import tooltip
from digitapp.language import number, signed, tr

_DOTTED, _DOT, _BRIGHT, _LEAST_CELL = 0.25, 0.2, 60, 4
"""How strong evidence against a label is that has a dot, the dot's radius in parts of a pixel, how light a pixel is
whose dot is black, and the pixels of the screen that each takes at least: on smaller ones no dot is seen."""
_FAINT = 0.05
"""Evidence, in nats, of which nothing is said."""


class EvidenceView(QWidget, Painted):
    """Shows an explanation's evidence; a tooltip says what each pixel contributes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("evidence")
        self.setAccessibleName(tr("Evidence in the model's input"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(14 * theme.GRID, 14 * theme.GRID)
        self._found: Explanation | None = None
        self._image = QImage()

    def show_explanation(self, found: Explanation | None) -> None:
        """Show the evidence; None for nothing."""
        self._found = found
        self._image = QImage()
        if found is not None:
            pixels = np.ascontiguousarray(coloured(found.prediction.image, found.evidence))
            height, width, _ = pixels.shape
            self._image = QImage(pixels.tobytes(), width, height, 3 * width, QImage.Format.Format_RGB888)
            self._image = self._image.convertToFormat(QImage.Format.Format_RGB32)
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size in which each of 28 pixels is about seven wide."""
        return QSize(25 * theme.GRID, 25 * theme.GRID)

    def said_of(self, row: int, column: int) -> str:
        """Return what a pixel contributes, in words; "" where there is nothing to say."""
        found = self._found
        if found is None or not (0 <= row < found.evidence.shape[0] and 0 <= column < found.evidence.shape[1]):
            return ""
        value = float(found.evidence[row, column])
        is_ink = found.prediction.image[row, column] > 0
        if abs(value) < _FAINT:
            return tr("The ink here makes no difference") if is_ink else tr("That nothing is here makes no difference")
        if value > 0:
            ink, none = (
                tr("The ink here speaks for {label} ({value})"),
                tr("That nothing is here speaks for {label} ({value})"),
            )
        else:
            ink = tr("The ink here speaks against {label} ({value})")
            none = tr("That nothing is here speaks against {label} ({value})")
        return (ink if is_ink else none).format(label=found.target, value=signed(number(value, 1), value))

    def event(self, event: QEvent) -> bool:
        """Say what the pixel under the pointer contributes."""
        if event.type() != QEvent.Type.ToolTip or not isinstance(event, QHelpEvent) or self._found is None:
            return super().event(event)
        box, (height, width) = self.box(), self._found.evidence.shape
        row = int((event.pos().y() - box.top()) * height // box.height())
        column = int((event.pos().x() - box.left()) * width // box.width())
        QToolTip.showText(event.globalPos(), tooltip(self.said_of(row, column)), self)
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint each pixel as a square; before there is evidence, an empty frame."""
        painter = QPainter(self)
        box = self.box()
        if self._found is None:
            painter.fillRect(box, Qt.GlobalColor.black)
        else:
            painter.drawImage(box, self._image)
            self._dot(painter, box, self._found)
        painter.setPen(QPen(theme.current().line, 1))
        painter.drawRect(box)

    def _dot(self, painter: QPainter, box: QRectF, found: Explanation) -> None:
        """Paint a dot on each pixel that speaks against the label, which grey alone does not tell from one for it."""
        image, evidence = found.prediction.image, found.evidence
        cell = box.width() / evidence.shape[1]
        if cell < _LEAST_CELL:
            return
        painter.save()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for row, column in np.argwhere((evidence < 0) & (strength(image, evidence) >= _DOTTED)).tolist():
            is_bright = QColor(self._image.pixel(column, row)).lightness() > _BRIGHT
            painter.setBrush(Qt.GlobalColor.black if is_bright else QColor(*AGAINST))
            painter.drawEllipse(box.topLeft() + QPointF(column + 0.5, row + 0.5) * cell, _DOT * cell, _DOT * cell)
        painter.restore()

    def box(self) -> QRectF:
        """Return where the pixels are."""
        height, width = (28, 28) if self._found is None else self._found.evidence.shape
        cell = max(1.0, min((self.width() - 2) // width, (self.height() - 2) // height))
        size = QSize(round(cell * width), round(cell * height))
        if size.width() > self.width() or size.height() > self.height():  # more pixels than the screen has here
            size.scale(self.size() - QSize(2, 2), Qt.AspectRatioMode.KeepAspectRatio)
        left, top = (self.width() - size.width()) // 2, (self.height() - size.height()) // 2
        return QRectF(left, top, size.width(), size.height())
