"""A strip of what the model answers along an alteration, filled where the answer is that of the drawing as it was."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from digitapp.explaining.sensitivity import Curve
from digitapp.gui.style import theme

_CORNER = 3.0


class Shown(NamedTuple):
    """A curve, and the answer to the drawing as it was drawn."""

    curve: Curve
    answer: str | None


def paint_answers(painter: QPainter, strip: QRectF, shown: Shown | None, covered: QRectF | None = None) -> None:
    """Paint the answers of a curve, from its first amount at the left edge to its last at the right; None for none.

    No label is written where something will cover it.
    """
    colours = theme.current()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colours.track)
    painter.drawRoundedRect(strip, _CORNER, _CORNER)
    if shown is None:
        return
    last = len(shown.curve.amounts) - 1
    for start, stop, answer in shown.curve.segments:
        part = QRectF(strip)
        part.setLeft(strip.left() + strip.width() * max(0.0, start - 0.5) / last)
        part.setRight(strip.left() + strip.width() * min(float(last), stop + 0.5) / last)
        stays = answer == shown.answer
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.accent if stays else colours.track)
        painter.drawRoundedRect(part, _CORNER, _CORNER)
        if start:
            painter.setPen(QPen(colours.edge, 1))
            painter.drawLine(part.topLeft(), part.bottomLeft())
        _paint_label(painter, _free(part, covered), theme.DASH if answer is None else answer, stays)


def _free(part: QRectF, covered: QRectF | None) -> QRectF:
    """Return the wider side of a part beside what covers it."""
    if covered is None or not part.intersects(covered):
        return part
    before, after = QRectF(part), QRectF(part)
    before.setRight(covered.left())
    after.setLeft(covered.right())
    return max(before, after, key=QRectF.width)


def _paint_label(painter: QPainter, part: QRectF, label: str, stays: bool) -> None:
    """Write a label where there is room for it."""
    if painter.fontMetrics().horizontalAdvance(label) + 2 <= part.width():
        painter.setPen(theme.current().on_accent if stays else theme.current().text)
        painter.drawText(part, Qt.AlignmentFlag.AlignCenter, label)
