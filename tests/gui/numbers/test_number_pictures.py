"""A number in a picture, opened in the window: its digits, and each looked at by a click on its tag."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import cast

import numpy as np
import pytest
from PIL import Image, ImageDraw
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from digitapp.drawing.files import read_records
from digitapp.drawing.strokes import Drawing
from digitapp.gui.answers import COVERED
from digitapp.gui.lenses.what_if.lens import WhatIfLens
from digitapp.gui.main_window import MainWindow
from digitapp.gui.numbers.tags import DigitTags
from digitapp.models.registry import Registry
from digitapp.teaching.collection import Collection
from support.window_driver import draw, settle

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


def test_ink_over_a_number_in_a_picture_is_said_to_hide_it(window: MainWindow, photo: Path, qtbot: QtBot) -> None:
    window.sources.router.open([photo])
    qtbot.waitUntil(lambda: len(tags(window).tags) == 3, timeout=20_000)
    for place in (100, 300):
        draw(window, [(place, 450), (place + 80, 450)])
        settle(qtbot, window)
        assert (tags(window).tags, window.status.text()) == ([], COVERED)
    for _ in range(2):
        window.actions_["undo"].trigger()
    qtbot.waitUntil(lambda: len(tags(window).tags) == 3, timeout=20_000)
    assert window.status.text() != COVERED


def test_another_drawing_takes_the_boxes_away(window: MainWindow, photo: Path, qtbot: QtBot) -> None:
    window.sources.router.open([photo])
    qtbot.waitUntil(lambda: len(tags(window).tags) == 3, timeout=20_000)
    window.canvas.show_drawing(Drawing.from_points([[(100, 100), (400, 100), (250, 420)]]))
    qtbot.waitUntil(lambda: said(window) == "7", timeout=10_000)
    assert tags(window).tags == []


def choose(window: MainWindow, place: int, *path: str) -> None:
    """Trigger an entry in the menu of a digit's tag, by its texts."""
    tag = tags(window).tags[place]
    tag.customContextMenuRequested.emit(QPoint(2, 2))
    (menu,) = tags(window).findChildren(QMenu, "digitMenu")
    for text in path:
        (action,) = [action for action in menu.actions() if action.text() == text]
        if text != path[-1]:
            menu = cast(QMenu, action.menu())
    assert action.isEnabled()
    action.trigger()
    for shown in tags(window).findChildren(QMenu, "digitMenu"):
        shown.close()
        shown.setParent(None)


def says(qtbot: QtBot, window: MainWindow, text: str) -> None:
    qtbot.waitUntil(lambda: said(window) == text and window.live_prediction.up_to_date, timeout=20_000)


def shown(window: MainWindow, photo: Path, qtbot: QtBot) -> None:
    window.sources.router.open([photo])
    says(qtbot, window, "710")


def test_a_digit_of_a_picture_is_named_split_merged_and_taken_away(
    window: MainWindow, photo: Path, qtbot: QtBot
) -> None:
    shown(window, photo, qtbot)
    choose(window, 0, "It is a", "2")
    says(qtbot, window, "210")
    assert tags(window).tags[0].accessibleName() == "2, as you said"
    choose(window, 2, "Split it")
    qtbot.waitUntil(lambda: len(said(window)) == 4, timeout=10_000)
    choose(window, 2, "Merge with the one after")
    says(qtbot, window, "210")
    choose(window, 1, "It is not a digit")
    says(qtbot, window, "20")
    for text in ("210",):
        window.actions_["undo"].trigger()
        says(qtbot, window, text)
    choose(window, 0, "Forget what I said of this number")
    says(qtbot, window, "710")


def test_what_was_said_is_saved_with_the_picture_and_kept_in_the_journal(
    window: MainWindow, photo: Path, qtbot: QtBot, tmp_path: Path, open_window: Callable[..., MainWindow]
) -> None:
    shown(window, photo, qtbot)
    choose(window, 0, "It is a", "2")
    says(qtbot, window, "210")
    path = tmp_path / "said.ndjson"
    with qtbot.waitSignal(window.documents.renamed):
        window.documents.save_as(path)
    (record,) = read_records(path)
    assert [digit.label for one in record.drawing().by_hand.in_picture for digit in one.digits] == ["2"]
    choose(window, 1, "It is a", "7")
    says(qtbot, window, "270")
    assert window.documents.is_modified
    window.close()
    again = open_window(Registry)
    says(qtbot, again, "270")
    again.file_actions.may_ask = False
    again.documents.open(path)
    says(qtbot, again, "210")


def test_it_was_puts_the_digit_that_is_looked_at_into_the_collection_and_names_it(
    window: MainWindow, photo: Path, qtbot: QtBot
) -> None:
    shown(window, photo, qtbot)
    qtbot.mouseClick(tags(window).tags[1], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: likeliest(window) == 1, timeout=10_000)
    window.collecting.correct("7")
    says(qtbot, window, "770")
    qtbot.waitUntil(lambda: window.collecting.desk.counts == {"7": 1}, timeout=10_000)
    window.collecting.correct("1")  # the same digit, corrected again
    says(qtbot, window, "710")
    qtbot.waitUntil(lambda: window.collecting.desk.counts == {"1": 1}, timeout=10_000)
    (example,) = Collection(window.collecting.desk.path).examples()
    assert example.read == "1"
    assert example.image is not None
    assert example.image.shape[0] > 2 * example.image.shape[1]  # of the 1 alone


def test_collecting_goes_from_digit_to_digit_of_a_picture(window: MainWindow, photo: Path, qtbot: QtBot) -> None:
    shown(window, photo, qtbot)
    window.actions_["collect"].trigger()
    for label in "710":
        qtbot.keyClicks(window.canvas, label)
        qtbot.waitUntil(lambda: window.live_prediction.up_to_date, timeout=10_000)
    qtbot.waitUntil(lambda: window.collecting.desk.counts == {"7": 1, "1": 1, "0": 1}, timeout=10_000)
    assert window.canvas.drawing.picture is not None
    number = window.numbers.number
    assert number is not None
    assert all(digit.is_corrected for digit in number.reading.digits)


def test_what_if_says_why_a_part_of_a_picture_is_not_kept(window: MainWindow, photo: Path, qtbot: QtBot) -> None:
    window.lenses.open("whatIf")
    shown(window, photo, qtbot)
    lens = cast(WhatIfLens, window.lenses.lens("whatIf"))
    lens.controls.sliders["slant"].setValue(20)
    assert not lens.keep.isEnabled()
    assert "Edit > Rotate" in lens.keep.toolTip()
