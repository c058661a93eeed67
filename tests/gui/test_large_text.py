"""Text of twice its size: on a screen of 1366x768 nothing of it is cut off, in the window and in its dialogs."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from digitapp import language
from digitapp.gui import languages
from digitapp.gui.lenses.kinds import LENSES
from digitapp.gui.lenses.scroll import LensScroll
from digitapp.gui.lenses.what_if.chart import CurveChart
from digitapp.gui.main_window import MainWindow
from support.clipped import clipped
from support.languages import application
from support.scenes import DIALOGS, IN_THE_WINDOW, Scene, shown, what_if

SCREEN, WINDOW = (1366, 768), (1284, 722)


@pytest.fixture
def window(qtbot: QtBot, open_window: Callable[..., MainWindow]) -> MainWindow:
    window = open_window()
    window.resize(*WINDOW)
    while window.view.zoom < 2.0:
        window.actions_["zoom_in"].trigger()
    QApplication.processEvents()
    return window


@pytest.mark.parametrize("scene", [*IN_THE_WINDOW, *DIALOGS])
def test_no_text_is_cut_off_at_200_per_cent(qtbot: QtBot, window: MainWindow, scene: Scene) -> None:
    top = shown(qtbot, window, scene)
    for _ in range(3):
        QApplication.processEvents()
    assert list(clipped(top)) == []
    if top is window:
        assert (window.width(), window.height()) == WINDOW


def test_the_curves_keep_a_height_at_200_per_cent(qtbot: QtBot, window: MainWindow) -> None:
    shown(qtbot, window, what_if)
    QApplication.processEvents()
    chart = window.findChild(CurveChart)
    assert chart is not None
    assert chart.plot().height() > 3 * chart._text_height()


def test_of_the_things_to_try_those_are_shown_that_a_small_canvas_has_room_for(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.actions_["collection"].setChecked(True)
    window.resize(1150, 560)
    for _ in range(3):
        QApplication.processEvents()
    prompts = window.canvas.prompts
    assert 0 <= sum(line.isVisible() for line in prompts._lines) < 3
    assert list(clipped(window)) == []
    window.actions_["collection"].setChecked(False)
    window.actions_["zoom_reset"].trigger()
    window.resize(*WINDOW)
    qtbot.waitUntil(lambda: all(line.isVisible() for line in prompts._lines))


@pytest.mark.parametrize("code", language.NAMES)
def test_lenses_are_no_wider_than_their_panel_at_200_per_cent(
    qtbot: QtBot, open_window: Callable[..., MainWindow], code: str
) -> None:
    """What lies beside the panel cannot be reached: a lens is scrolled up and down alone."""
    languages.use_in(application(), code)
    try:
        window = open_window()
        window.resize(*WINDOW)
        window.view._set_zoom(2.0)
        for kind in LENSES:
            window.lenses.open(kind.name)
            for _ in range(3):
                QApplication.processEvents()
            lens, scroll = window.lenses.lens(kind.name), window.findChild(LensScroll)
            assert scroll is not None
            assert lens.minimumSizeHint().width() <= scroll.viewport().width(), kind.name
    finally:
        languages.use_in(application(), language.ENGLISH)
