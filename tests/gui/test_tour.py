"""Help > Tour: five steps that point at the real window, by mouse and keyboard, and stop nobody from drawing."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from digitapp.gui.main_window import MainWindow
from digitapp.gui.style import theme
from digitapp.gui.tour.steps import STEPS
from digitapp.gui.tour.tour import Tour
from support.contrast import painted_contrast
from support.window_driver import draw, settle, strokes

ESC, ENTER, ALT = Qt.Key.Key_Escape, Qt.Key.Key_Space, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def window(qtbot: QtBot, open_window: Callable[..., MainWindow]) -> MainWindow:
    window = open_window()
    window.resize(1100, 700)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def begin(window: MainWindow) -> Tour:
    window.actions_["tour"].trigger()
    QApplication.processEvents()
    tour = window.help_menu.tour
    assert tour is not None
    return tour


def place(window: MainWindow, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key, modifiers)
    QApplication.processEvents()


def title(window: MainWindow) -> str:
    label = window.findChild(QLabel, "tourTitle")
    assert label is not None
    return label.text()


@pytest.mark.parametrize("zoom", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("size", [(963, 658), (1284, 722), (908, 509)], ids=str)
def test_each_step_stands_whole_beside_what_it_is_about(
    qtbot: QtBot, window: MainWindow, size: tuple[int, int], zoom: float
) -> None:
    while window.view.zoom < zoom:
        window.actions_["zoom_in"].trigger()
    window.resize(*size)
    tour = begin(window)
    for step in STEPS:
        QApplication.processEvents()
        assert tour.step is step
        card = place(window, tour.callout)
        assert window.rect().adjusted(-4, -4, 4, 4).contains(card)
        for part in tour.callout.findChildren(QWidget):
            if part.isVisible():
                assert tour.callout.rect().contains(part.geometry()), part.objectName()
        text = tour.callout.findChild(QLabel, "tourText")
        assert text is not None
        assert text.height() >= text.heightForWidth(text.width()), "its text is cut"
        target = step.target(window)
        if target.isVisible():
            ring = tour.callout.window().findChild(QWidget, "tourRing")
            assert ring is not None
            assert ring.isVisible()
            assert place(window, ring).contains(place(window, target))
        tour.go_on()
    assert tour.step is None


def test_where_there_is_room_the_card_covers_nothing_of_it(window: MainWindow) -> None:
    window.resize(1284, 722)
    tour = begin(window)
    for step in STEPS:
        QApplication.processEvents()
        body = place(window, tour.callout).adjusted(10, 10, -10, -10)
        assert not body.intersects(place(window, step.target(window))), step.title
        tour.go_on()


def test_it_is_gone_through_by_keyboard_and_esc_ends_it(window: MainWindow) -> None:
    begin(window)
    titles = [title(window)]
    for key, modifiers in ((ENTER, Qt.KeyboardModifier.NoModifier), (Qt.Key.Key_Right, ALT), (Qt.Key.Key_Left, ALT)):
        press(key, modifiers)
        titles.append(title(window))
    assert titles == ["Draw", "The answer", "What the model sees", "The answer"]
    press(ESC)
    assert window.help_menu.tour is not None
    assert window.help_menu.tour.step is None
    assert not window.help_menu.tour.callout.isVisible()
    assert window.canvas.hasFocus()


def test_it_ends_where_the_canvas_has_the_focus_too(window: MainWindow) -> None:
    tour = begin(window)
    window.canvas.setFocus()
    press(Qt.Key.Key_Up)
    press(ESC)
    assert tour.step is STEPS[0]  # that was the pen's
    press(ESC)
    assert tour.step is None


def test_one_draws_meanwhile(qtbot: QtBot, window: MainWindow) -> None:
    tour = begin(window)
    draw(window)
    settle(qtbot, window)
    assert strokes(window)
    before = strokes(window)
    tour.go_on()
    assert strokes(window) == before


def test_who_draws_nothing_gets_a_sample(qtbot: QtBot, window: MainWindow) -> None:
    tour = begin(window)
    with qtbot.waitSignal(window.documents.opened):
        tour.go_on()
    assert strokes(window)


def test_the_lens_that_was_open_is_open_again(window: MainWindow) -> None:
    window.lenses.open("compare")
    tour = begin(window)
    seen = []
    while tour.step is not None:
        seen.append(window.lenses.current)
        tour.go_on()
    assert seen == ["compare", "compare", "input", "why", "why"]
    assert window.lenses.current == "compare"


def test_tab_goes_through_its_buttons_and_on_into_the_window(window: MainWindow) -> None:
    begin(window).go_on()
    names = []
    for _ in range(4):
        press(Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        assert focus is not None
        names.append(focus.objectName())
    assert names[0] == "new"
    for _ in range(4):
        press(Qt.Key.Key_Backtab)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.objectName() == "tourNext"
    press(Qt.Key.Key_Backtab)
    assert QApplication.focusWidget().objectName() == "tourBack"


def test_it_is_named_for_who_does_not_see_it(window: MainWindow) -> None:
    tour = begin(window)
    names = []
    for _ in STEPS:
        names.append(tour.callout.accessibleName())
        assert tour.callout.accessibleDescription()
        tour.go_on()
    assert names[0] == "Tour, step 1 of 5: Draw"
    assert all(one != other for one, other in pairwise(names))


def test_it_is_offered_on_the_empty_canvas_until_it_was_seen(open_window: Callable[..., MainWindow]) -> None:
    window = open_window()
    window.resize(1100, 700)
    QApplication.processEvents()
    offer = window.findChild(QPushButton, "takeTour")
    assert offer is not None
    assert offer.isVisible()
    sample = window.findChild(QPushButton, "sample")
    assert sample is not None
    assert not offer.geometry().intersects(sample.geometry())
    offer.click()
    tour = window.help_menu.tour
    assert tour is not None
    assert tour.step is not None
    tour.end()
    assert not offer.isVisible()
    window.close()
    again = open_window()
    offer = again.findChild(QPushButton, "takeTour")
    assert offer is not None
    assert not offer.isVisible()


def test_presenting_ends_it(window: MainWindow) -> None:
    tour = begin(window)
    window.actions_["present"].trigger()
    assert tour.step is None
    window.actions_["present"].trigger()


@pytest.mark.parametrize("appearance", [choice for choice in theme.CHOICES if choice != "system"])
def test_it_can_be_read(window: MainWindow, appearance: str) -> None:
    window.view.set_appearance(appearance)
    tour = begin(window)
    tour.go_on()
    for widget in [*tour.callout.findChildren(QLabel), *tour.callout.findChildren(QPushButton)]:
        if widget.isVisible():
            assert painted_contrast(widget) >= 4.5, widget.objectName()
