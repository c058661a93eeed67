"""The icons, from SVG files; those of the toolbar and of messages are black there and are tinted by the theme."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap, QPixmapCache

from digitapp.gui.style.theme import Theme, icon_file, zoomed

_IN_MENUS, _IN_TOOLBAR, _LARGEST = 16, 20, 32
"""Side lengths in pixels at scale 1 and the usual size of text, and the most that an icon grows to with the text."""


def small_side() -> int:
    """Return the side of an icon in a menu or beside a line of text."""
    return min(max(_IN_MENUS, zoomed(_IN_MENUS)), _LARGEST)


def tool_side() -> int:
    """Return the side of an icon in the toolbar."""
    return min(max(_IN_TOOLBAR, zoomed(_IN_TOOLBAR)), _LARGEST)


def app_icon() -> QIcon:
    """Return the app's own icon."""
    return QIcon(icon_file("digitapp"))


def icon(name: str, theme: Theme) -> QIcon:
    """Return the icon of an action, for its enabled and its disabled state."""
    source, result = QIcon(icon_file(name)), QIcon()
    faint = QColor(theme.muted)
    faint.setAlphaF(0.55)
    scales = {screen.devicePixelRatio() for screen in QGuiApplication.screens()}  # on a new one it is painted again
    sides = {_IN_MENUS, small_side(), tool_side()}
    for side in sorted({round(side * scale) for side in sides for scale in scales}):
        result.addPixmap(_tinted(source, name, side, theme.text), QIcon.Mode.Normal)
        result.addPixmap(_tinted(source, name, side, faint), QIcon.Mode.Disabled)
    return result


def paint(painter: QPainter, name: str, rect: QRect, colour: QColor) -> None:
    """Paint an icon into a square."""
    scale = painter.device().devicePixelRatio()
    painter.drawPixmap(rect, _tinted(QIcon(icon_file(name)), name, round(rect.width() * scale), colour))


def _tinted(source: QIcon, name: str, side: int, colour: QColor) -> QPixmap:
    """Return a black icon in another colour, `side` pixels wide and high; drawn once, while Qt's cache has room."""
    key = f"digitapp {name} {side} {colour.name(QColor.NameFormat.HexArgb)}"
    pixmap = QPixmap()
    if not QPixmapCache.find(key, pixmap):
        pixmap = source.pixmap(QSize(side, side), 1.0)
        painter = QPainter(pixmap)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
        painter.fillRect(pixmap.rect(), colour)
        painter.end()
        QPixmapCache.insert(key, pixmap)
    return pixmap
