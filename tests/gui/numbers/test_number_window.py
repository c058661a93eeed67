"""Numbers in the window: several digits written with the mouse, each looked at, split, merged and corrected."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton
from pytestqt.qtbot import QtBot

from digitapp.drawing.strokes import Drawing
from digitapp.gui.inference.requests import ReadAs
from digitapp.gui.lenses.what_if.lens import WhatIfLens
from digitapp.gui.main_window import MainWindow
from digitapp.gui.numbers.menu import digit_menu
from digitapp.models.registry import Registry
from support.window_driver import Points, at, click, draw, move, press, release, write

SEVEN: list[Points] = [
    [(60, 120), (110, 118), (160, 120), (140, 190), (115, 260), (100, 330)],
    [(75, 220), (110, 219), (150, 221)],
]
ONE: list[Points] = [[(300, 120), (298, 190), (296, 260), (295, 330)]]


@pytest.fixture
def window(open_window: Callable[..., MainWindow]) -> MainWindow:
    """A window with the bundled models."""
    return open_window(Registry)


def written(qtbot: QtBot, window: MainWindow, strokes: list[Points]) -> None:
    write(window, strokes)
    settle(qtbot, window)


def settle(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: window.live_prediction.up_to_date, timeout=10_000)


def said(window: MainWindow) -> str:
    return str(window.answer_panel.answer.property("label"))


def tags(window: MainWindow) -> list[QToolButton]:
    return window.numbers.tags.tags


def looked_at(window: MainWindow) -> int:
    """Return the label of the longest bar."""
    values = window.answer_panel.bars.values()
    return values.index(max(values))


def choose(qtbot: QtBot, window: MainWindow, place: int, *path: str) -> None:
    """Trigger an entry in the menu of a digit, by its texts."""
    number = window.numbers.number
    assert number is not None
    drawing = window.canvas.drawing
    menu: QMenu = digit_menu(window, number.reading, place, drawing.by_hand, drawing.ink(), window.numbers.take)
    for text in path[:-1]:
        (action,) = [action for action in menu.actions() if action.text() == text]
        found = action.menu()
        assert isinstance(found, QMenu)
        menu = found
    (action,) = [action for action in menu.actions() if action.text() == path[-1]]
    assert isinstance(action, QAction)
    assert action.isEnabled()
    action.trigger()
    settle(qtbot, window)


def test_two_digits_are_a_number_and_the_last_one_is_looked_at(window: MainWindow, qtbot: QtBot) -> None:
    written(qtbot, window, [*SEVEN, *ONE])
    assert said(window) == "71"
    assert window.answer_panel.answer.property("confidence") > 0.5
    assert len(tags(window)) == 2
    assert looked_at(window) == 1
    assert "digit 2 of 2: 1" in window.answer_panel.answer.accessibleDescription()


def test_one_digit_of_two_strokes_stays_one_without_a_box(window: MainWindow, qtbot: QtBot) -> None:
    written(qtbot, window, SEVEN)
    assert said(window) == "7"
    assert tags(window) == []
    assert "digit" not in window.answer_panel.answer.accessibleDescription()


def test_a_click_on_a_tag_looks_at_its_digit(window: MainWindow, qtbot: QtBot) -> None:
    written(qtbot, window, [*SEVEN, *ONE])
    qtbot.mouseClick(tags(window)[0], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: looked_at(window) == 7)
    settle(qtbot, window)
    assert said(window) == "71"
    assert [tag.isChecked() for tag in tags(window)] == [True, False]
    assert window.numbers.ink().strokes == window.canvas.ink().strokes[:2]


def test_the_next_stroke_looks_at_its_own_digit_again(window: MainWindow, qtbot: QtBot) -> None:
    written(qtbot, window, [*SEVEN, *ONE])
    qtbot.mouseClick(tags(window)[0], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: looked_at(window) == 7)
    written(qtbot, window, [[(x + 90, y) for x, y in ONE[0]]])
    assert said(window) == "711"
    assert looked_at(window) == 1


def test_a_digit_is_split_and_merged_again_by_hand(window: MainWindow, qtbot: QtBot) -> None:
    written(qtbot, window, [*SEVEN, *ONE])
    choose(qtbot, window, 0, "Split it")
    number = window.numbers.number
    assert number is not None
    assert (0, 1) not in [digit.strokes for digit in number.reading.digits]
    choose(qtbot, window, 0, "Forget what I said of this number")
    assert said(window) == "71"
    choose(qtbot, window, 0, "Merge with the one after")
    number = window.numbers.number
    assert number is None or [digit.strokes for digit in number.reading.digits] == [(0, 1, 2)]


def test_what_was_said_is_kept_while_more_is_drawn_and_goes_with_its_strokes(window: MainWindow, qtbot: QtBot) -> None:
    written(qtbot, window, [*SEVEN, *ONE])
    choose(qtbot, window, 0, "It is a", "2")
    assert said(window) == "21"
    written(qtbot, window, [[(x + 90, y) for x, y in ONE[0]]])
    assert said(window) == "211"
    assert tags(window)[0].accessibleName() == "2, as you said"
    click(window, "clear")
    assert window.live_prediction.number.by_hand.labels == ()
    written(qtbot, window, [*SEVEN, *ONE])
    assert said(window) == "71"


def test_two_digits_in_one_stroke_are_looked_at_and_corrected_each(window: MainWindow, qtbot: QtBot) -> None:
    turn = np.linspace(-np.pi / 2, -2.5 * np.pi, 36)
    rings = [(x + 45 * np.cos(t), 220 + 85 * np.sin(t)) for x in (150, 290) for t in turn]
    written(qtbot, window, [rings])
    assert said(window) == "00"
    assert len(tags(window)) == 2
    for place in (0, 1):
        window.numbers.inspect(place)
        settle(qtbot, window)
        assert window.numbers.number is not None
        assert window.numbers.number.inspected == place
        left, right = np.array(window.numbers.ink().strokes[0])[:, 0].min(), rings[36][0]
        assert (left < right - 50) == (place == 0)
        assert looked_at(window) == 0
    choose(qtbot, window, 1, "It is a", "6")
    assert said(window) == "06"
    choose(qtbot, window, 0, "Merge with the one after")
    assert window.numbers.number is None


def test_undo_of_a_later_stroke_keeps_what_was_said(window: MainWindow, qtbot: QtBot) -> None:
    written(qtbot, window, [*SEVEN, *ONE])
    choose(qtbot, window, 0, "It is a", "2")
    written(qtbot, window, [[(x + 90, y) for x, y in ONE[0]]])
    window.canvas.undo()
    settle(qtbot, window)
    assert said(window) == "21"


def test_the_view_menu_takes_drawings_for_one_digit_or_for_numbers(
    window: MainWindow, qtbot: QtBot, open_window: Callable[..., MainWindow]
) -> None:
    by_data = {action.data(): action for action in window.actions_.read_as.actions()}
    written(qtbot, window, [*SEVEN, *ONE])
    by_data["digit"].trigger()
    settle(qtbot, window)
    assert tags(window) == []
    assert len(said(window)) <= 1
    by_data["number"].trigger()
    settle(qtbot, window)
    assert said(window) == "71"
    window.canvas.clear()
    written(qtbot, window, ONE)
    assert said(window) == "1"
    assert len(tags(window)) == 1
    window.close()
    assert open_window(Registry).numbers.read_as is ReadAs.NUMBER


def test_a_cut_through_a_lens_cuts_the_digit_that_is_looked_at(window: MainWindow, qtbot: QtBot) -> None:
    written(qtbot, window, [*ONE, *[[(x + 60, y) for x, y in stroke] for stroke in SEVEN]])
    qtbot.waitUntil(lambda: window.numbers.number is not None)
    number = window.numbers.number
    assert number is not None
    strokes = number.reading.digits[number.inspected].strokes
    before = window.canvas.drawing.strokes
    window.numbers.cut(0, 0.0, 0.4)
    after = window.canvas.drawing.strokes
    assert [old is new for old, new in zip(before, after, strict=True)] == [
        place != strokes[0] for place in range(len(before))
    ]


def test_a_stroke_goes_on_under_a_tag(window: MainWindow, qtbot: QtBot) -> None:
    written(qtbot, window, [*SEVEN, *ONE])
    tag = tags(window)[0]
    scale = window.canvas.width() / 500
    middle = tag.geometry().center()
    place = (middle.x() / scale, middle.y() / scale)
    press(window, (place[0], place[1] - 60))
    assert tag.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    move(window, place)
    release(window, place)
    assert len(window.canvas.drawing.strokes) == 4
    assert not tag.isDown()
    assert at(window, place) == middle


def test_a_drawing_of_a_file_that_is_no_number_shows_no_boxes(window: MainWindow, qtbot: QtBot) -> None:
    written(qtbot, window, [*SEVEN, *ONE])
    assert len(tags(window)) == 2
    window.canvas.show_drawing(Drawing.from_points([SEVEN[0]]))
    settle(qtbot, window)
    assert tags(window) == []
    assert said(window) == "7"


def test_a_heart_is_no_number(window: MainWindow, qtbot: QtBot) -> None:
    draw(window, [(250, 180), (190, 110), (110, 160), (150, 270), (250, 380)])
    written(qtbot, window, [[(250, 180), (310, 110), (390, 160), (350, 270), (250, 380)]])
    assert tags(window) == []


def test_undo_takes_back_what_was_said_and_redo_says_it_again(window: MainWindow, qtbot: QtBot) -> None:
    written(qtbot, window, [*SEVEN, *ONE])
    choose(qtbot, window, 0, "It is a", "2")
    assert said(window) == "21"
    window.actions_["undo"].trigger()
    settle(qtbot, window)
    assert said(window) == "71"
    assert len(window.canvas.drawing.strokes) == 3
    window.actions_["redo"].trigger()
    settle(qtbot, window)
    assert said(window) == "21"


def test_what_if_keeps_the_other_digits_where_a_stroke_of_one_goes(window: MainWindow, qtbot: QtBot) -> None:
    window.lenses.open("whatIf")
    lens = window.lenses.lens("whatIf")
    assert isinstance(lens, WhatIfLens)
    written(qtbot, window, [*ONE, *[[(x - 40, y) for x, y in stroke] for stroke in SEVEN]])
    qtbot.mouseClick(tags(window)[0], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: looked_at(window) == 7)
    settle(qtbot, window)
    before = window.canvas.drawing.strokes
    slider = lens.controls.sliders["missing-end"]
    slider.setValue(next(place for place, amount in enumerate(slider.alteration.amounts) if amount > 35))
    qtbot.waitUntil(lens.keep.isEnabled, timeout=10_000)
    qtbot.mouseClick(lens.keep, Qt.MouseButton.LeftButton)
    after = window.canvas.drawing.strokes
    assert len(before) == 3
    assert [len(after), after[0].points.tolist()] == [2, before[0].points.tolist()]
    assert len(after[1]) < len(before[1])


def test_boxes_and_tags_follow_the_digits_when_the_canvas_becomes_larger(qtbot: QtBot, window: MainWindow) -> None:
    written(qtbot, window, [*SEVEN, *ONE])
    before, side = [tag.geometry().center() for tag in tags(window)], window.canvas.width()
    window.resize(1600, 1200)
    qtbot.waitUntil(lambda: window.canvas.width() > side)
    for tag, was in zip(tags(window), before, strict=True):
        assert abs(tag.geometry().center().x() - was.x() * window.canvas.width() / side) < 8
    assert window.numbers.tags.geometry() == window.canvas.rect()
