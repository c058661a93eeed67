"""What the window shows, lens by lens and dialog by dialog, brought about as a person does."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QSlider, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from digitapp.gui.inference.requests import ReadAs
from digitapp.gui.main_window import MainWindow
from support.window_driver import draw, settle

Scene = Callable[[QtBot, MainWindow], QWidget]
"""Returns the window or the dialog in which the scene is."""


def input_(qtbot: QtBot, window: MainWindow) -> QWidget:
    return window


def compare(qtbot: QtBot, window: MainWindow) -> QWidget:
    window.lenses.open("compare")
    return window


def why(qtbot: QtBot, window: MainWindow) -> QWidget:
    window.lenses.open("why")
    return window


def layers(qtbot: QtBot, window: MainWindow) -> QWidget:
    window.lenses.open("layers")
    return window


def what_if(qtbot: QtBot, window: MainWindow) -> QWidget:
    window.lenses.open("whatIf")
    slider = window.findChild(QSlider, "alter-rotation")
    assert slider is not None
    QTest.keyClick(slider, Qt.Key.Key_Right)
    reset = next(button for button in window.findChildren(QPushButton) if button.text() == "Reset")
    qtbot.waitUntil(reset.isEnabled)
    return window


def replay(qtbot: QtBot, window: MainWindow) -> QWidget:
    window.lenses.open("replay")
    return window


def number(qtbot: QtBot, window: MainWindow) -> QWidget:
    window.numbers.set_read_as(ReadAs.NUMBER)
    window.lenses.open("table")
    qtbot.waitUntil(lambda: window.canvas.findChild(QToolButton, "digit-0") is not None)
    copy = window.findChild(QPushButton, "tableCopy")
    assert copy is not None
    qtbot.waitUntil(copy.isEnabled)
    return window


def tray(qtbot: QtBot, window: MainWindow) -> QWidget:
    window.collecting.correct("7")
    window.actions_["collection"].setChecked(True)
    window.lenses.open("compare")  # what is made later than the tray
    qtbot.waitUntil(lambda: window.collecting.desk.counts.get("7") == 1)
    return window


def collecting(qtbot: QtBot, window: MainWindow) -> QWidget:
    window.actions_["collect"].trigger()
    qtbot.waitUntil(window.collecting.tray.bar.isVisible)
    qtbot.waitUntil(lambda: not window.collecting.store.is_busy)
    return window


def help_page(qtbot: QtBot, window: MainWindow) -> QWidget:
    window.actions_["help"].trigger()
    assert window.help_menu.page is not None
    return window.help_menu.page


def model_page(qtbot: QtBot, window: MainWindow) -> QWidget:
    window.actions_["about_model"].trigger()
    assert window.model_manager.page is not None
    return window.model_manager.page


def evaluation(qtbot: QtBot, window: MainWindow) -> QWidget:
    window.evaluation.open()
    assert window.evaluation.view is not None
    return window.evaluation.view


def shortcuts(qtbot: QtBot, window: MainWindow) -> QWidget:
    window.actions_["shortcuts"].trigger()
    assert window.help_menu.shortcuts is not None
    return window.help_menu.shortcuts


def tour(qtbot: QtBot, window: MainWindow) -> QWidget:
    window.actions_["tour"].trigger()
    return window


IN_THE_WINDOW = (input_, compare, why, layers, what_if, replay, number, tray, collecting, tour)
DIALOGS = (help_page, model_page, evaluation, shortcuts)


def shown(qtbot: QtBot, window: MainWindow, scene: Scene) -> QWidget:
    """Bring a scene about, and give its first control the focus."""
    draw(window)
    settle(qtbot, window)
    top = scene(qtbot, window)
    top.activateWindow()
    qtbot.waitUntil(top.isActiveWindow)
    if top is window:
        window.canvas.setFocus()
    elif QApplication.focusWidget() is None:
        top.setFocus()
    return top
