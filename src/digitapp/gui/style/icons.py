"""The toolbar's icons, painted from paths in the theme's colours, in the sizes in which they are shown."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap, QPolygonF

from digitapp.gui.style.theme import Theme, icon_file

SIDE = 24.0
"""The icons are drawn on a square of this side."""
_SIZES = (16, 20, 40)
"""For menus and for the toolbar, on plain screens and on fine ones."""


def app_icon() -> QIcon:
    """The app's own icon, from its SVG file."""
    return QIcon(icon_file("digitapp"))


def icon(name: str, theme: Theme) -> QIcon:
    """The icon of an action, also as it looks when the action is not possible; KeyError for an unknown name."""
    made = QIcon()
    faint = QColor(theme.muted)
    faint.setAlphaF(0.55)
    for side in _SIZES:
        made.addPixmap(_pixmap(name, side, theme.text), QIcon.Mode.Normal)
        made.addPixmap(_pixmap(name, side, faint), QIcon.Mode.Disabled)
    return made


def paint(painter: QPainter, name: str, place: QRect, colour: QColor) -> None:
    """Paints an icon into a square; KeyError for an unknown name."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(place.topLeft())
    painter.scale(place.width() / SIDE, place.height() / SIDE)
    painter.setPen(QPen(colour, 1.75, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    _DRAWN[name](painter)
    painter.restore()


def _pixmap(name: str, side: int, colour: QColor) -> QPixmap:
    pixmap = QPixmap(side, side)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    paint(painter, name, QRect(0, 0, side, side), colour)
    painter.end()
    return pixmap


def _lines(painter: QPainter, *lines: tuple[tuple[float, float], ...]) -> None:
    for line in lines:
        painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in line]))


def _new(painter: QPainter) -> None:
    _lines(painter, ((14, 3.5), (6, 3.5), (6, 20.5), (18, 20.5), (18, 7.5), (14, 3.5), (14, 7.5), (18, 7.5)))
    _lines(painter, ((12, 11), (12, 17)), ((9, 14), (15, 14)))


def _open(painter: QPainter) -> None:
    _lines(painter, ((3.5, 19), (3.5, 5.5), (9, 5.5), (11, 8), (18.5, 8), (18.5, 11)))
    _lines(painter, ((3.5, 19), (6.5, 11), (21.5, 11), (18.5, 19), (3.5, 19)))


def _save(painter: QPainter) -> None:
    _lines(painter, ((4, 4), (16.5, 4), (20, 7.5), (20, 20), (4, 20), (4, 4)))
    _lines(painter, ((8, 4), (8, 9), (15, 9), (15, 4)), ((7.5, 20), (7.5, 13.5), (16.5, 13.5), (16.5, 20)))


def _undo(painter: QPainter) -> None:
    path = QPainterPath(QPointF(4.5, 9))
    path.lineTo(14.5, 9)
    path.arcTo(QRectF(9.5, 9, 10, 10), 90, -180)
    path.lineTo(9, 19)
    painter.drawPath(path)
    _lines(painter, ((8.5, 5), (4.5, 9), (8.5, 13)))


def _redo(painter: QPainter) -> None:
    painter.translate(SIDE, 0)
    painter.scale(-1, 1)
    _undo(painter)


def _clear(painter: QPainter) -> None:
    _lines(painter, ((4, 6.5), (20, 6.5)), ((9, 6.5), (9.5, 3.5), (14.5, 3.5), (15, 6.5)))
    _lines(painter, ((6, 6.5), (7, 20.5), (17, 20.5), (18, 6.5)))
    _lines(painter, ((10, 10.5), (10.3, 16.5)), ((14, 10.5), (13.7, 16.5)))


def _pen(painter: QPainter) -> None:
    _lines(painter, ((4, 20), (5, 15.5), (16, 4.5), (19.5, 8), (8.5, 19), (4, 20)), ((13.5, 7), (17, 10.5)))


def _eraser(painter: QPainter) -> None:
    _lines(painter, ((8, 19.5), (3.5, 15), (14, 4.5), (20.5, 11), (12, 19.5), (8, 19.5)), ((8.5, 10), (15, 16.5)))
    _lines(painter, ((12, 19.5), (20.5, 19.5)))


def _warning(painter: QPainter) -> None:
    _lines(painter, ((12, 4), (21.5, 20), (2.5, 20), (12, 4)), ((12, 10), (12, 14.5)))
    painter.drawPoint(QPointF(12, 17.2))


_DRAWN: dict[str, Callable[[QPainter], None]] = {
    "new": _new,
    "open": _open,
    "save": _save,
    "undo": _undo,
    "redo": _redo,
    "clear": _clear,
    "pen": _pen,
    "eraser": _eraser,
    "warning": _warning,
}
