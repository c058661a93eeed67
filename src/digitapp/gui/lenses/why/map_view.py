"""The map of all known drawings, coloured by label, on which the present drawing moves as the pen moves."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from digitapp.explaining.neighbours import Neighbours, Surroundings
from digitapp.gui.accessibility.painted import Painted
from digitapp.gui.lenses.why.neighbours_view import as_picture
from digitapp.gui.style import theme
from digitapp.gui.style.label_colours import label_colour
from digitapp.language import tr

_MARGIN = 2 * theme.GRID
_DOT = 3.0
"""A dot's width in pixels."""
_REACH = 10
"""Pixels from a dot within which the pointer is on it."""
_PICTURE = 7 * theme.GRID
"""The side of the picture of the dot under the pointer."""


class MapView(QWidget, Painted):
    """Shows the map; the dots are painted once and kept, so that a moving drawing costs one mark."""

    hovered = Signal(str)
    """What the dot under the pointer is, in words; "" for none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("knownMap")
        self.setAccessibleName(tr("Map of known drawings"))
        self.setToolTip(tr("Each dot is a known drawing; those alike to the model are near each other"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(14 * theme.GRID, 14 * theme.GRID)
        self.setMouseTracking(True)
        self._surroundings: Surroundings | None = None
        self._found: Neighbours | None = None
        self._dots = QPixmap()
        self._pointed = -1

    def show_neighbours(self, surroundings: Surroundings | None, found: Neighbours | None) -> None:
        """Show where a drawing is on a map; None for no drawing, or no map."""
        if surroundings is not self._surroundings:
            self._dots = QPixmap()
            self._point_at(-1)
        self._surroundings, self._found = surroundings, found
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of the pieces, in whose place it is shown."""
        return QSize(25 * theme.GRID, 25 * theme.GRID)

    def place_of(self, number: int) -> QPoint:
        """Return where the dot of a known drawing is in the widget."""
        places = self._surroundings.places if self._surroundings is not None else np.zeros((number + 1, 2), np.float32)
        return self._place(places[number]).toPoint()

    def restyle(self) -> None:
        """Paint the dots in the theme of now."""
        self._dots = QPixmap()
        self.update()

    def resizeEvent(self, event: object) -> None:
        """Paint the dots anew."""
        self._dots = QPixmap()

    def changeEvent(self, event: QEvent) -> None:
        """Paint the labels in another font."""
        self._dots = QPixmap()
        super().changeEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Point at the nearest dot."""
        if self._surroundings is None:
            return
        box = self._box()
        scale = np.array([box.width(), box.height()])
        pointer = np.array([event.position().x() - box.left(), event.position().y() - box.top()])
        distances = np.hypot(*(self._surroundings.places * scale - pointer).T)
        nearest = int(distances.argmin())
        self._point_at(nearest if distances[nearest] <= _REACH else -1)

    def leaveEvent(self, event: object) -> None:
        """Point at none."""
        self._point_at(-1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the dots, the present drawing, and the picture of the dot under the pointer."""
        painter, colours = QPainter(self), theme.current()
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # in all languages
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._surroundings is not None:
            if self._dots.isNull():
                self._dots = self._painted(self._surroundings)
            painter.drawPixmap(0, 0, self._dots)
        frame = QRectF(self._frame()).adjusted(0, 0, -1, -1)
        painter.setPen(QPen(colours.line, 1))
        painter.drawRect(frame)
        if self._found is not None:
            self._paint_present(painter, self._place(np.array(self._found.place, np.float32)))
        if self._surroundings is not None and self._pointed >= 0:
            self._paint_pointed(painter, self._surroundings)

    def _paint_present(self, painter: QPainter, place: QPointF) -> None:
        colours = theme.current()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for width, colour in ((5, colours.paper), (2, colours.ink)):  # seen on dots of any colour
            painter.setPen(QPen(colour, width))
            painter.drawEllipse(place, 7, 7)
        painter.setBrush(colours.ink)
        painter.drawEllipse(place, 1.5, 1.5)

    def _paint_pointed(self, painter: QPainter, surroundings: Surroundings) -> None:
        """Paint the picture beside the dot, on the side where there is room."""
        dot, frame = self._place(surroundings.places[self._pointed]), self._frame()
        left = dot.x() + 10 if dot.x() + 10 + _PICTURE < frame.right() else dot.x() - 10 - _PICTURE
        top = min(max(dot.y() - _PICTURE / 2, frame.top()), frame.bottom() - _PICTURE)
        box = QRect(round(left), round(top), _PICTURE, _PICTURE)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.drawImage(box, as_picture(surroundings.images[self._pointed]))
        painter.setPen(QPen(theme.current().edge, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(box)

    def _painted(self, surroundings: Surroundings) -> QPixmap:
        """Return a picture of all dots, with each label where its dots are."""
        ratio = self.devicePixelRatioF()
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self._frame(), theme.current().paper)
        names = np.array(surroundings.known.labels)
        for place, label in enumerate(sorted(set(surroundings.known.labels))):
            own = surroundings.places[names == label]
            colour = label_colour(place)
            painter.setPen(QPen(colour, _DOT, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawPoints([self._place(one) for one in own])
        for place, label in enumerate(sorted(set(surroundings.known.labels))):
            self._write(painter, label, np.median(surroundings.places[names == label], axis=0), label_colour(place))
        painter.end()
        return picture

    def _write(self, painter: QPainter, label: str, where: NDArray[np.float32], colour: QColor) -> None:
        """Write a label on a plate, so that the dots below do not blur it."""
        font = painter.font()
        font.setBold(True)
        painter.setFont(font)
        metrics = painter.fontMetrics()
        box = QRectF(0, 0, metrics.horizontalAdvance(label) + theme.GRID, metrics.height())
        box.moveCenter(self._place(where))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.current().paper)
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(colour)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, label)

    def _point_at(self, number: int) -> None:
        if number == self._pointed:
            return
        self._pointed = number
        known = self._surroundings.known if self._surroundings is not None and number >= 0 else None
        text = tr("A known {label}, {source}.")
        self.hovered.emit(
            "" if known is None else text.format(label=known.labels[number], source=known.sources[number])
        )
        self.update()

    def _place(self, where: NDArray[np.float32]) -> QPointF:
        box = self._box()
        return QPointF(box.left() + float(where[0]) * box.width(), box.top() + float(where[1]) * box.height())

    def _box(self) -> QRect:
        return self._frame().adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)

    def _frame(self) -> QRect:
        """Return the largest square in the middle."""
        side = min(self.width(), self.height())
        return QRect((self.width() - side) // 2, (self.height() - side) // 2, side, side)
