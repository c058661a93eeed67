"""The known drawings most like the present one, in a row, each with its label."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QHelpEvent, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from digitapp.explaining.neighbours import Neighbour, Neighbours, Surroundings
from digitapp.gui.accessibility.painted import Painted, Part, Role
from digitapp.gui.style import theme
from digitapp.gui.style.labels import tooltip
from digitapp.language import number, tr

_LEAST, _MOST = 3 * theme.GRID, 7 * theme.GRID
"""The side of a picture, in pixels."""
_GAP = theme.GRID // 2


class NeighboursView(QWidget, Painted):
    """Shows as many neighbours as there is room for."""

    accessible_role = Role.LIST

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("neighbours")
        self.setAccessibleName(tr("Known drawings that are most like this one"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._nearest: tuple[Neighbour, ...] = ()
        self._pictures: list[QImage] = []

    def show_neighbours(self, surroundings: Surroundings | None, found: Neighbours | None) -> None:
        """Show neighbours; None for none."""
        self._nearest, self._pictures = (), []
        if surroundings is not None and found is not None:
            self._nearest = found.nearest
            self._pictures = [as_picture(surroundings.images[one.number]) for one in found.nearest]
            labels = " ".join(one.label for one in found.nearest)
            self.setAccessibleDescription(tr("Their labels, the most alike first: {labels}").format(labels=labels))
        self.update()

    def part_count(self) -> int:
        """Return how many neighbours there are."""
        return len(self._nearest)

    def part(self, place: int) -> Part:
        """Return a neighbour: its label."""
        step = self._side() + _GAP
        return Part(self._nearest[place].label, QRect(place * step, 0, self._side(), self._side()))

    def sizeHint(self) -> QSize:
        """Return the size in which twelve pictures are well seen."""
        return QSize(12 * (_LEAST + _GAP), self._side() + self.fontMetrics().height() + _GAP)

    def minimumSizeHint(self) -> QSize:
        """Return the same: smaller pictures are not seen."""
        return self.sizeHint()

    def resizeEvent(self, event: object) -> None:
        """Take the height that suits the width."""
        self.updateGeometry()

    def said_at(self, x: float) -> str:
        """Return what is under a place, in words; "" for nothing."""
        place = int(x // (self._side() + _GAP))
        if not 0 <= place < min(len(self._nearest), self._room()):
            return ""
        one = self._nearest[place]
        text = tr("{label}, {source}; distance {distance} of at most {most}")
        distance = number(one.distance, 2)
        return text.format(label=one.label, source=one.source, distance=distance, most=number(2))

    def event(self, event: QEvent) -> bool:
        """Say what is under the pointer."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), tooltip(self.said_at(event.pos().x())), self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint each picture with its label below."""
        painter, side = QPainter(self), self._side()
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # in all languages
        painter.setPen(theme.current().text)
        pairs = list(zip(self._nearest, self._pictures, strict=True))
        for place, (one, picture) in enumerate(pairs[: self._room()]):
            box = QRect(place * (side + _GAP), 0, side, side)
            painter.drawImage(box, picture)
            below = QRect(box.left(), side + 1, side, self.fontMetrics().height())
            painter.drawText(below, Qt.AlignmentFlag.AlignCenter, self._fitting(one.label, side))

    def _fitting(self, label: str, width: int) -> str:
        return self.fontMetrics().elidedText(label, Qt.TextElideMode.ElideRight, width)

    def _side(self) -> int:
        return max(_LEAST, min(_MOST, (self.width() + _GAP) // 12 - _GAP))

    def _room(self) -> int:
        """Return how many pictures fit."""
        return max(1, (self.width() + _GAP) // (self._side() + _GAP))


def as_picture(image: NDArray[np.float32]) -> QImage:
    """Return a model's input, [H, W] in [0, 1], as a grey picture of that size."""
    pixels = np.ascontiguousarray((image.clip(0, 1) * 255).astype(np.uint8))
    height, width = pixels.shape
    return QImage(pixels.tobytes(), width, height, width, QImage.Format.Format_Grayscale8).copy()
