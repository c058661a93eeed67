"""The icons, which take the theme's colours."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QIcon, QImage, QPainter
from pytestqt.qtbot import QtBot

from digitapp.gui.main_window import MainWindow
from digitapp.gui.style import icons, theme

TOOLS = ("new", "open", "save", "undo", "redo", "clear", "pen", "eraser")


def ink(image: QImage) -> set[str]:
    """The colours of the pixels that are covered whole."""
    pixels = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    most = max(pixel.alpha() for pixel in pixels)
    return {pixel.name() for pixel in pixels if pixel.alpha() == most > 0}


def close(first: str, second: QColor) -> bool:
    """Translucent pixels are kept multiplied by their alpha, so that their colours are rounded."""
    one = QColor(first)
    parts = (one.red() - second.red(), one.green() - second.green(), one.blue() - second.blue())
    return all(abs(part) <= 2 for part in parts)


@pytest.mark.parametrize("colours", [theme.LIGHT, theme.DARK], ids=["light", "dark"])
@pytest.mark.parametrize("name", TOOLS)
def test_an_icon_has_the_colours_of_the_theme(qtbot: QtBot, name: str, colours: theme.Theme) -> None:
    made = icons.icon(name, colours)
    for side in (16, 20):
        for mode, colour in ((QIcon.Mode.Normal, colours.text), (QIcon.Mode.Disabled, colours.muted)):
            image = made.pixmap(QSize(side, side), 1.0, mode).toImage()
            assert image.size() == QSize(side, side)
            found = ink(image)
            assert found
            assert all(close(one, colour) for one in found)


def test_every_tool_has_an_icon_of_its_own(qtbot: QtBot, window: MainWindow) -> None:
    pictures = [window.actions_[name].icon().pixmap(QSize(20, 20), 1.0).toImage() for name in TOOLS]
    assert all(first != second for place, first in enumerate(pictures) for second in pictures[:place])


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_an_icon_is_as_sharp_as_the_screen(window: MainWindow, scale: float) -> None:
    picture = window.actions_["save"].icon().pixmap(QSize(20, 20), scale)
    assert picture.size() == QSize(20, 20) * scale
    assert picture.devicePixelRatio() == scale
    assert ink(picture.toImage()) == {theme.current().text.name()}


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_the_sign_of_an_error_is_as_sharp_as_the_screen(qtbot: QtBot, scale: float) -> None:
    image = QImage(round(20 * scale), round(20 * scale), QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(scale)
    image.fill(0)
    painter = QPainter(image)
    icons.paint(painter, "warning", QRect(0, 0, 20, 20), theme.LIGHT.error)
    painter.end()
    assert ink(image) == {theme.LIGHT.error.name()}
    middle, rows = image.width() // 2, range(round(16 * image.height() / 24), round(19 * image.height() / 24))
    assert max(image.pixelColor(middle, y).alpha() for y in rows) > 100  # the dot
