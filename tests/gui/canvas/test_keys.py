"""Keys: single letters work on the canvas alone and can be turned off; Space belongs to whatever has the focus."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QInputDialog, QLineEdit, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from digitapp.gui.main_window import MainWindow
from support.window_driver import draw, strokes

LETTERS = "pef[]"


@pytest.fixture
def window(qtbot: QtBot, open_window: Callable[..., MainWindow]) -> MainWindow:
    window = open_window()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    draw(window)
    return window


def settings_of(window: MainWindow) -> tuple[object, ...]:
    """What single keys may change."""
    actions = window.actions_
    return actions["eraser"].isChecked(), actions.pen_width.value(), actions["framing"].isChecked()


def type_letters(letters: str = LETTERS) -> None:
    widget = QApplication.focusWidget()
    assert widget is not None
    QTest.keyClicks(widget, letters)


def test_letters_work_while_the_canvas_has_the_focus(window: MainWindow) -> None:
    window.canvas.setFocus()
    width = window.actions_.pen_width.value()
    type_letters("ef]")
    assert settings_of(window) == (True, width + 2, False)
    type_letters("pf[")
    assert settings_of(window) == (False, width, True)


def test_letters_do_nothing_anywhere_else(qtbot: QtBot, window: MainWindow) -> None:
    before = settings_of(window)
    window.canvas.setFocus()
    seen = set()
    while True:
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        if focus is window.canvas:
            break
        seen.add(focus.objectName())
        if focus is not window.chooser.picker:  # which looks for a model whose title begins so
            type_letters()
        assert settings_of(window) == before, focus.objectName()
    assert {"pen", "eraser", "penWidth", "modelPicker", "framing"} <= seen


def test_letters_in_the_picker_choose_a_model_and_no_tool(window: MainWindow) -> None:
    before = settings_of(window)
    window.chooser.picker.setFocus()
    type_letters()
    assert settings_of(window) == before


def test_a_letter_typed_in_a_dialog_is_a_letter(qtbot: QtBot, window: MainWindow) -> None:
    before = settings_of(window)
    dialog = QInputDialog(window)
    dialog.show()
    qtbot.waitUntil(dialog.isActiveWindow)
    field = dialog.findChild(QLineEdit)
    assert field is not None
    QTest.keyClicks(field, LETTERS)
    QTest.keyClick(field, Qt.Key.Key_Delete)
    assert field.text() == LETTERS
    assert settings_of(window) == before
    assert strokes(window)


def test_letters_with_the_menu_bar_open_menus(window: MainWindow) -> None:
    bar = window.menuBar()
    window.canvas.setFocus()
    bar.setFocus(Qt.FocusReason.MenuBarFocusReason)
    bar.setActiveAction(bar.actions()[-1])
    before = settings_of(window)
    QTest.keyClick(bar, Qt.Key.Key_P)
    assert settings_of(window) == before


def test_letters_can_be_turned_off_and_that_is_remembered(
    qtbot: QtBot, window: MainWindow, open_window: Callable[..., MainWindow]
) -> None:
    before = settings_of(window)
    window.actions_["single_keys"].trigger()
    window.canvas.setFocus()
    type_letters()
    assert settings_of(window) == before
    assert window.actions_["pen"].toolTip() == "Draws"
    assert window.actions_.pen_width.toolTip() == "Pen width"
    window.close()
    again = open_window()
    assert not again.actions_["single_keys"].isChecked()
    assert again.actions_["eraser"].shortcut().isEmpty()
    again.actions_["single_keys"].trigger()
    assert again.actions_["eraser"].toolTip().endswith("(E)")


def test_esc_clears_nothing_and_delete_clears_on_the_canvas_alone(window: MainWindow) -> None:
    window.canvas.setFocus()
    QTest.keyClick(window.canvas, Qt.Key.Key_Escape)
    assert strokes(window)
    button = window.findChild(QToolButton, "open")
    assert button is not None
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Delete)
    assert strokes(window)
    window.canvas.setFocus()
    QTest.keyClick(window.canvas, Qt.Key.Key_Delete)
    assert not strokes(window)
    QTest.keyClick(window.canvas, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert strokes(window)
    QTest.keyClick(window.canvas, Qt.Key.Key_Backspace, Qt.KeyboardModifier.ControlModifier)
    assert not strokes(window)


@pytest.mark.parametrize("name", ["eraser", "undo"])
def test_space_presses_the_button_that_has_the_focus(window: MainWindow, name: str) -> None:
    button: QWidget | None = window.findChild(QToolButton, name)
    assert button is not None
    before = window.actions_["eraser"].isChecked(), bool(strokes(window))
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    after = window.actions_["eraser"].isChecked(), bool(strokes(window))
    assert after == ((True, True) if name == "eraser" else (False, False))
    assert after != before


def test_shortcuts_work_while_the_menus_are_hidden(qtbot: QtBot, window: MainWindow) -> None:
    control = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(window.canvas, Qt.Key.Key_F11)
    assert window.view.is_presenting
    QTest.keyClick(window.canvas, Qt.Key.Key_Backspace, control)
    assert not strokes(window)
    QTest.keyClick(window.canvas, Qt.Key.Key_Z, control)
    assert strokes(window)
    with qtbot.waitSignal(window.predictor.loaded):
        QTest.keyClick(window.canvas, Qt.Key.Key_2, control)
    QTest.keyClick(window.canvas, Qt.Key.Key_Escape)
    assert not window.view.is_presenting
