"""What `looks.py` pictures of the use by keyboard: the pen that arrow keys move, the list of keys, and the tour."""

from __future__ import annotations

from hand import rest
from look_window import digit, read
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest

from digitapp.gui.main_window import MainWindow

_LEFT, _RIGHT, _UP, _DOWN = Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down


def key_pen(window: MainWindow) -> None:
    """A pen that is moved by keys, over a seven, and up."""
    digit(window)
    window.activateWindow()
    window.canvas.setFocus(Qt.FocusReason.TabFocusReason)
    for key in (_LEFT, _UP):
        QTest.keyClick(window.canvas, key)


def key_pen_down(window: MainWindow) -> None:
    """The same pen, while it draws."""
    window.activateWindow()
    window.canvas.setFocus(Qt.FocusReason.TabFocusReason)
    keys = [Qt.Key.Key_Space, *12 * (_DOWN, _LEFT)]
    for key in keys:
        QTest.keyClick(window.canvas, key)
    read(window)


def shortcuts(window: MainWindow) -> None:
    """All actions with their keys, one changed, and a key that another one has."""
    window.actions_.keys.change("clear", QKeySequence("Ctrl+J"))
    window.actions_["shortcuts"].trigger()
    dialog = window.help_menu.shortcuts
    assert dialog is not None
    dialog.choose("clear")
    dialog.field.setFocus()
    QTest.keyClick(dialog.field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


def _tour(window: MainWindow, steps: int) -> None:
    window.activateWindow()
    window.actions_["tour"].trigger()
    tour = window.help_menu.tour
    assert tour is not None
    for _ in range(steps):
        tour.go_on()
    if steps:
        read(window)
    rest(300)


def tour_draw(window: MainWindow) -> None:
    """The first step of the tour."""
    _tour(window, 0)


def tour_answer(window: MainWindow) -> None:
    """The second step of the tour."""
    _tour(window, 1)


def tour_input(window: MainWindow) -> None:
    """The third step of the tour."""
    _tour(window, 2)


def tour_why(window: MainWindow) -> None:
    """The fourth step of the tour."""
    _tour(window, 3)


def tour_models(window: MainWindow) -> None:
    """The last step of the tour."""
    _tour(window, 4)


def large_text(window: MainWindow) -> None:
    """Text of twice its size."""
    while window.view.zoom < 2:
        window.actions_["zoom_in"].trigger()
    digit(window)


KEYBOARD = (large_text, key_pen, key_pen_down, shortcuts, tour_draw, tour_answer, tour_input, tour_why, tour_models)
