"""A slider for the amount of one alteration; what the model answers along it is painted as its groove."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QSlider

from digitapp.explaining.alterations import COUNT, Alteration
from digitapp.gui.lenses.what_if.answer_strip import Shown, paint_answers
from digitapp.gui.style import theme
from digitapp.language import mark, translated

_HANDLE = 8
_STRIP = 14
_KEYS = mark("Arrows change it, Backspace or a double click puts it back")


class AlterationSlider(QSlider):
    """Its values are the places of the alteration's amounts."""

    chosen = Signal()
    """The person turned to this slider."""

    def __init__(self, alteration: Alteration) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.alteration = alteration
        self.shown: Shown | None = None
        """What the model answers along it; None while that is not known."""
        self.setObjectName(f"alter-{alteration.name}")
        self.setToolTip(f"{translated(alteration.tip)}\n{translated(_KEYS)}")
        self.setRange(0, COUNT - 1)
        self.setPageStep(4)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.valueChanged.connect(self._name)
        self.rest()
        self._name()

    @property
    def amount(self) -> float:
        """The amount that is chosen."""
        return float(self.alteration.amounts[self.value()])

    @property
    def is_at_rest(self) -> bool:
        """Whether nothing is altered."""
        return self.value() == self.alteration.rest_index

    def rest(self) -> None:
        """Alter nothing."""
        self.setValue(self.alteration.rest_index)

    def show_curve(self, shown: Shown | None) -> None:
        """Show what the model answers; None for nothing."""
        if shown != self.shown:
            self.shown = shown
            self.setAccessibleDescription(shown.curve.sentence if shown else translated(self.alteration.tip))
            self.update()

    def strip(self) -> QRectF:
        """Return where the answers are painted: the handle's middle is over the amount that is chosen."""
        high = min(theme.zoomed(_STRIP), self.height() - 6)
        return QRectF(_HANDLE / 2 + 2, (self.height() - high) / 2, self.width() - _HANDLE - 4, high)

    def sizeHint(self) -> QSize:
        """Return the size of a strip that holds a few labels."""
        return QSize(theme.zoomed(120), theme.zoomed(_STRIP) + theme.GRID)

    def minimumSizeHint(self) -> QSize:
        """Return a size in which it can still be moved."""
        return QSize(theme.zoomed(30), theme.zoomed(_STRIP) + 6)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the answers, where the rest is, and the handle."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.scaled_font(self, 0.8))
        colours, strip = theme.current(), self.strip()
        handle = QRectF(self._place(self.value()) - _HANDLE / 2, 1, _HANDLE, self.height() - 2)
        paint_answers(painter, strip, self.shown, handle)
        x = self._place(self.alteration.rest_index)
        painter.setPen(QPen(colours.edge, 1))
        for y, step in ((strip.top(), -3), (strip.bottom(), 3)):
            painter.drawLine(round(x), round(y), round(x), round(y + step))
        painter.setPen(QPen(colours.text if self.hasFocus() else colours.edge, 2 if self.hasFocus() else 1))
        painter.setBrush(colours.accent if self.hasFocus() else colours.surface)
        painter.drawRoundedRect(handle, 3, 3)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go where the pointer is."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.chosen.emit()
            self.setSliderDown(True)
            self._follow(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the pointer."""
        if self.isSliderDown():
            self._follow(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Stay."""
        self.setSliderDown(False)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Go back to the rest."""
        self.rest()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the lens be scrolled, unless the person has turned to this slider."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back to the rest by Backspace or Delete."""
        if event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self.rest()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that it was chosen."""
        super().focusInEvent(event)
        self.chosen.emit()

    def _name(self) -> None:
        """Name the amount too: a reader of the screen would say the value, which is a place."""
        self.setAccessibleName(f"{translated(self.alteration.title)} {self.alteration.said(self.amount)}")

    def _place(self, value: int) -> float:
        strip = self.strip()
        return strip.left() + strip.width() * value / self.maximum()

    def _follow(self, event: QMouseEvent) -> None:
        strip = self.strip()
        share = (event.position().x() - strip.left()) / max(1.0, strip.width())
        self.setValue(round(share * self.maximum()))
