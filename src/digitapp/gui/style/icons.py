"""The icons, from SVG files; those of the toolbar and of messages are black there and are tinted by the theme."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap

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
    """Return the icon of an action, for its enabled and its disabled state; it is drawn when it is painted first."""
    faint = QColor(theme.muted)
    faint.setAlphaF(0.55)
    return QIcon(_TintedIcon(name, theme.text, faint))


def paint(painter: QPainter, name: str, rect: QRect, colour: QColor) -> None:
    """Paint an icon into a square."""
    scale = painter.device().devicePixelRatio()
    painter.drawPixmap(rect, _tinted(name, round(rect.width() * scale), colour))


class _TintedIcon(QIconEngine):
    """Draws a black icon in another colour, in whatever size is asked for."""

    def __init__(self, name: str, normal: QColor, disabled: QColor) -> None:
        super().__init__()
        self._name, self._normal, self._disabled = name, normal, disabled
        self._drawn: dict[tuple[int, bool], QPixmap] = {}
        """By side and whether it is disabled; Qt's cache would be cleaned every ten seconds, also in an idle window."""

    def clone(self) -> QIconEngine:
        """Return a copy, for Qt."""
        return _TintedIcon(self._name, self._normal, self._disabled)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """Return the icon, its size in pixels of the screen."""
        side, is_disabled = min(size.width(), size.height()), mode is QIcon.Mode.Disabled
        if (side, is_disabled) not in self._drawn:
            colour = self._disabled if is_disabled else self._normal
            self._drawn[side, is_disabled] = _tinted(self._name, side, colour)
        return self._drawn[side, is_disabled]

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Paint the icon into a rectangle."""
        scale = painter.device().devicePixelRatio()
        painter.drawPixmap(rect, self.pixmap(rect.size() * scale, mode, state))


def _tinted(name: str, side: int, colour: QColor) -> QPixmap:
    """Return a black icon in another colour, `side` pixels wide and high."""
    pixmap = QIcon(icon_file(name)).pixmap(QSize(side, side), 1.0)
    painter = QPainter(pixmap)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(pixmap.rect(), colour)
    painter.end()
    return pixmap
