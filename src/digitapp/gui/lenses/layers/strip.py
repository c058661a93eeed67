"""The model's layers side by side, from its input to its answer; one is chosen by a click or by the arrow keys."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QLineF, QPointF, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QFontMetrics,
    QHelpEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QToolTip, QWidget

from digitapp.api import Layer
from digitapp.explaining.layers import short, sides, title
from digitapp.gui.accessibility.announcing import part_chosen, parts_changed
from digitapp.gui.accessibility.painted import Painted, Part, Role
from digitapp.gui.lenses.layers.pictures import thumbnail
from digitapp.gui.lenses.preview import as_image
from digitapp.gui.style import theme
from digitapp.gui.style.labels import tooltip
from digitapp.language import number as written
from digitapp.language import tr

_INPUT = -1
_SELDOM_MS = 100
"""The pictures are made anew at most so often: while the pen moves, an answer comes every few milliseconds."""
_KEYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}
_ENDS = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: 1 << 20}


class LayerStrip(QScrollArea):
    """Scrolls the steps sideways where there is no room for all."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.steps = Steps()
        self.setWidget(self.steps)
        self.setWidgetResizable(True)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # in all languages, as the steps stand
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.steps.chosen.connect(self._show)
        self.steps.focused.connect(lambda: self._show(self.steps.number))
        self.steps.renewed.connect(lambda: self.horizontalScrollBar().setValue(0))

    def sizeHint(self) -> QSize:
        """Return the steps' height, with room for the bar that scrolls them."""
        bar = self.horizontalScrollBar().sizeHint().height()
        return QSize(40 * theme.GRID, self.steps.minimumSizeHint().height() + bar)

    def minimumSizeHint(self) -> QSize:
        """Return the same height, and a little of the width."""
        return QSize(20 * theme.GRID, self.sizeHint().height())

    def _show(self, number: int) -> None:
        box = self.steps.box(number)
        self.ensureVisible(box.center().x(), box.center().y(), box.width(), 0)


class Steps(QWidget, Painted):
    """Paints a small picture of each layer, with its operator and its shape."""

    accessible_role = Role.LIST
    chosen = Signal(int)
    """The place of the layer that was chosen by the person."""
    focused = Signal()
    """The keyboard chooses here from now on."""
    renewed = Signal()
    """Other layers are shown, those of another model."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("layerStrip")
        self.setAccessibleName(tr("Layers, from the input to the answer"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._layers: tuple[Layer, ...] = ()
        self._pictures: dict[int, QImage] = {}
        self._input: NDArray[np.float32] = np.zeros((1, 1), np.float32)
        self._number = 0
        self._measured: tuple[QFont, int, int] | None = None
        self._outdated = QTimer(self, singleShot=True, interval=_SELDOM_MS)
        self._outdated.timeout.connect(self._forget_pictures)

    @property
    def number(self) -> int:
        """The place of the chosen layer."""
        return self._number

    def show_layers(self, layers: Sequence[Layer], image: NDArray[np.float32], number: int) -> None:
        """Show the layers of an input, of which one is chosen."""
        is_other = [layer.name for layer in layers] != [layer.name for layer in self._layers]
        self._layers, self._input = tuple(layers), image
        self._number = number
        self._describe()
        if is_other:
            self._forget_pictures()
            self.updateGeometry()
            self.renewed.emit()
            parts_changed(self)
        elif not self._outdated.isActive():
            self._outdated.start()

    def restyle(self) -> None:
        """Paint the pictures anew, in the colours of now."""
        self._forget_pictures()
        self._measured = None
        self.updateGeometry()

    def choose(self, number: int) -> None:
        """Choose a layer, as a click does; the first or the last for a place beyond them."""
        number = max(0, min(number, len(self._layers) - 1))
        if self._layers and number != self._number:
            self._number = number
            self._describe()
            self.update()
            part_chosen(self, number)
            self.chosen.emit(number)

    def part_count(self) -> int:
        """Return how many layers there are."""
        return len(self._layers)

    def part(self, place: int) -> Part:
        """Return a layer."""
        press = partial(self.choose, place)
        return Part(self.said_of(place), self.box(place), Role.ITEM, None, place == self._number, press)

    def box(self, number: int) -> QRect:
        """Return where a step is; -1 is the input."""
        wide = self._wide()
        return QRect(self._margin() + (number + 1) * (wide + self._gap()), self._margin(), wide, self._high())

    def minimumSizeHint(self) -> QSize:
        """Return the size of all steps."""
        last = self.box(len(self._layers) - 1)
        return QSize(last.right() + self._margin() + 1, last.bottom() + self._margin() + 1)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Have the chosen layer be seen, which shows the focus."""
        super().focusInEvent(event)
        self.focused.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose the next layer by the arrows, the first and the last by Home and End."""
        key = Qt.Key(event.key())
        if key in _KEYS:
            self.choose(self._number + _KEYS[key])
        elif key in _ENDS:
            self.choose(_ENDS[key])
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the layer under the pointer."""
        number = self._at(event.position())
        if number is not None and number != _INPUT:
            self.choose(number)

    def event(self, event: QEvent) -> bool:
        """Say what the step under the pointer is."""
        if event.type() != QEvent.Type.ToolTip or not isinstance(event, QHelpEvent):
            return super().event(event)
        number = self._at(QPointF(event.pos()))
        text = "" if number is None else tr("What the model was given") if number == _INPUT else self.said_of(number)
        QToolTip.showText(event.globalPos(), tooltip(text), self)
        return True

    def said_of(self, number: int) -> str:
        """Return what a step is, in words."""
        layer = self._layers[number]
        return f"{written(number + 1)}. {title(layer)} ({' '.join(layer.operators)}), {sides(layer.shape)}"

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the steps that can be seen."""
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # in all languages
        for number in range(_INPUT, len(self._layers)):
            if self._layers and self.box(number).adjusted(-self._gap(), 0, 0, 0).intersects(event.rect()):
                self._paint(painter, number)

    def _paint(self, painter: QPainter, number: int) -> None:
        colours, box = theme.current(), self.box(number)
        if number != _INPUT:
            self._paint_way(painter, number)
        if number == self._number:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(colours.text if self.hasFocus() else colours.accent, 2))
            painter.setBrush(colours.track)
            painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), 6, 6)
        side = self._side()
        place = QRect(box.center().x() - side // 2, box.top() + self._margin(), side, side)
        painter.drawImage(place, self._picture(number))
        name = tr("Input") if number == _INPUT else short(self._layers[number])
        shape = self._input.shape if number == _INPUT else self._layers[number].shape
        self._write(painter, box, 2, name, colours.text if number == self._number else colours.muted)
        self._write(painter, box, 1, sides(shape), colours.muted)

    def _write(self, painter: QPainter, box: QRect, lines: int, text: str, colour: object) -> None:
        """Write a line of text, so many lines above the foot."""
        font, high, _ = self._small()
        painter.setFont(font)
        painter.setPen(colour)
        line = QRect(box.left() + 2, box.bottom() - lines * high - self._margin(), box.width() - 4, high)
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, line.width())
        painter.drawText(line, Qt.AlignmentFlag.AlignCenter, shown)

    def _paint_way(self, painter: QPainter, number: int) -> None:
        """Paint an arrow from the step before, or nothing where the layer reads only others."""
        if number - 1 not in self._layers[number].sources:
            return
        box, gap = self.box(number), self._gap()
        y = box.top() + self._margin() + self._side() / 2
        tip = QPointF(box.left() - 1, y)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.current().edge, 1.5))
        painter.drawLine(QLineF(tip - QPointF(gap - 2, 0), tip))
        for turn in (-3, 3):
            painter.drawLine(QLineF(tip, tip + QPointF(-4, turn)))

    def _picture(self, number: int) -> QImage:
        """Return a step's picture, made when it is seen first."""
        if number not in self._pictures:
            side = round(self._side() * self.devicePixelRatioF())
            picture = as_image(self._input) if number == _INPUT else thumbnail(self._layers[number].values, side)
            self._pictures[number] = picture
        return self._pictures[number]

    def _forget_pictures(self) -> None:
        self._pictures.clear()
        self.update()

    def _describe(self) -> None:
        self.setAccessibleDescription(self.said_of(self._number) if self._layers else "")

    def _at(self, place: QPointF) -> int | None:
        """Return the number of the step at a place; None for none."""
        number = int((place.x() - self._margin()) // (self._wide() + self._gap())) - 1
        is_one = _INPUT <= number < len(self._layers) and self.box(number).contains(place.toPoint())
        return number if is_one else None

    def changeEvent(self, event: QEvent) -> None:
        """Measure the text anew when its size changes."""
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange, QEvent.Type.StyleChange):
            self._measured = None
            self.updateGeometry()
        super().changeEvent(event)

    def _small(self) -> tuple[QFont, int, int]:
        """Return the font of the names, its height, and the width of a shape."""
        if self._measured is None:
            font = theme.scaled_font(self, 0.85)
            metrics = QFontMetrics(font)
            self._measured = font, metrics.height(), metrics.horizontalAdvance(sides((64, 26, 26)))
        return self._measured

    def _margin(self) -> int:
        return theme.GRID // 2

    def _gap(self) -> int:
        return theme.zoomed(10)

    def _side(self) -> int:
        return theme.zoomed(4 * theme.GRID)

    def _wide(self) -> int:
        return self._small()[2] + 2 * theme.GRID

    def _high(self) -> int:
        return self._side() + 2 * self._small()[1] + 3 * self._margin()
