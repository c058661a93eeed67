"""A number in a picture, opened in the window: its digits, and each looked at by a click on its tag."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageDraw
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from digitapp.drawing.strokes import Drawing
from digitapp.gui.main_window import MainWindow
from digitapp.gui.numbers.tags import DigitTags
from digitapp.models.registry import Registry

SEVEN = [[(60, 40), (120, 40), (90, 160)]]
ONE = [[(190, 40), (188, 160)]]
ZERO = [[(280 + 35 * np.sin(t), 100 - 60 * np.cos(t)) for t in np.linspace(0, 2 * np.pi, 40)]]


@pytest.fixture
def window(open_window: Callable[..., MainWindow]) -> MainWindow:
    """A window with the bundled models."""
    return open_window(Registry)


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    """A picture of 710 on paper."""
    image = Image.new("L", (400, 200), 235)
    pencil = ImageDraw.Draw(image)
    for stroke in (*SEVEN, *ONE, *ZERO):
        pencil.line([(float(x), float(y)) for x, y in stroke], fill=30, width=11, joint="curve")
    path = tmp_path / "amount.png"
    image.save(path)
    return path


def tags(window: MainWindow) -> DigitTags:
    return window.numbers.tags


def said(window: MainWindow) -> str:
    return str(window.answer_panel.answer.property("label"))


def likeliest(window: MainWindow) -> int:
    values = window.answer_panel.bars.values()
    return values.index(max(values))


def test_a_picture_of_a_number_is_read_with_a_box_around_each_digit(
    window: MainWindow, photo: Path, qtbot: QtBot
) -> None:
    window.sources.router.open([photo])
    qtbot.waitUntil(lambda: len(tags(window).tags) == 3, timeout=20_000)
    assert said(window) == "710"
    assert likeliest(window) == 7
    places = [tag.geometry().center().x() for tag in tags(window).tags]
    assert places == sorted(places)


def test_a_click_looks_at_the_part_of_the_picture_that_is_a_digit(
    window: MainWindow, photo: Path, qtbot: QtBot
) -> None:
    window.sources.router.open([photo])
    qtbot.waitUntil(lambda: len(tags(window).tags) == 3, timeout=20_000)
    qtbot.mouseClick(tags(window).tags[2], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: likeliest(window) == 0, timeout=10_000)
    part, whole = window.numbers.ink().picture, window.canvas.drawing.picture
    assert part is not None
    assert whole is not None
    assert part.size[0] < whole.size[0] / 2


def test_another_drawing_takes_the_boxes_away(window: MainWindow, photo: Path, qtbot: QtBot) -> None:
    window.sources.router.open([photo])
    qtbot.waitUntil(lambda: len(tags(window).tags) == 3, timeout=20_000)
    window.canvas.show_drawing(Drawing.from_points([[(100, 100), (400, 100), (250, 420)]]))
    qtbot.waitUntil(lambda: said(window) == "7", timeout=10_000)
    assert tags(window).tags == []
