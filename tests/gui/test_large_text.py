"""Text of twice its size: on a screen of 1366x768 nothing of it is cut off, in the window and in its dialogs."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from digitapp.gui.main_window import MainWindow
from support.clipped import clipped
from support.scenes import DIALOGS, IN_THE_WINDOW, Scene, shown

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
