"""The icons, from SVG files; those of the toolbar and of messages are black there and take the theme's colours."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap

from digitapp.gui.style.theme import Theme, icon_file

_SIDES = (16, 20)
"""For menus and for the toolbar."""


def app_icon() -> QIcon:
    """Return the app's own icon."""
    return QIcon(icon_file("digitapp"))


def icon(name: str, theme: Theme) -> QIcon:
    """Return the icon of an action, also as it looks when the action is not possible."""
    drawn, made = QIcon(icon_file(name)), QIcon()
    faint = QColor(theme.muted)
    faint.setAlphaF(0.55)
    # Sharp on plain screens, on fine ones, and on those that there are now; for others Qt makes one of these smaller.
    scales = {1.0, 2.0, *(screen.devicePixelRatio() for screen in QGuiApplication.screens())}
    for side in sorted({round(side * scale) for side in _SIDES for scale in scales}):
        made.addPixmap(_tinted(drawn, side, theme.text), QIcon.Mode.Normal)
        made.addPixmap(_tinted(drawn, side, faint), QIcon.Mode.Disabled)
    return made


def paint(painter: QPainter, name: str, place: QRect, colour: QColor) -> None:
    """Paint an icon into a square."""
    scale = painter.device().devicePixelRatio()
    painter.drawPixmap(place, _tinted(QIcon(icon_file(name)), round(place.width() * scale), colour))


def _tinted(drawn: QIcon, side: int, colour: QColor) -> QPixmap:
    """Return a black icon in another colour, as many pixels wide and high."""
    pixmap = drawn.pixmap(QSize(side, side), 1.0)
    painter = QPainter(pixmap)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(pixmap.rect(), colour)
    painter.end()
    return pixmap
