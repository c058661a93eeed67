"""Help > Keyboard shortcuts: lists what the actions have, changes it, refuses what would not work, remembers it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from digitapp.gui.main_window import MainWindow
from digitapp.gui.shortcuts_dialog import ShortcutsDialog
from digitapp.gui.windows import Windows
from support.window_driver import draw, strokes

CONTROL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


def dialog(qtbot: QtBot, window: MainWindow) -> ShortcutsDialog:
    window.actions_["shortcuts"].trigger()
    found = window.help_menu.shortcuts
    assert found is not None
    qtbot.waitUntil(found.isActiveWindow)
    return found


def give(shown: ShortcutsDialog, name: str, key: Qt.Key, modifiers: Qt.KeyboardModifier = CONTROL) -> str:
    """Press a key in the field as an action's new one; return what is said."""
    shown.choose(name)
    shown.field.setFocus()
    QTest.keyClick(shown.field, key, modifiers)
    return shown.hint.label.text()


def row(shown: ShortcutsDialog, name: str) -> list[str]:
    shown.choose(name)
    items = [shown.table.item(shown.table.currentRow(), column) for column in (0, 1)]
    return [item.text() for item in items if item is not None]


def test_every_action_is_listed_with_its_key(qtbot: QtBot, window: MainWindow) -> None:
    shown, actions = dialog(qtbot, window), window.actions_
    assert shown.table.rowCount() == len(actions.names()) > 60
    for name in actions.names():
        assert row(shown, name) == [actions[name].iconText(), actions.key(name).toString()]
    assert row(shown, "undo") == ["Undo", "Ctrl+Z"]


def test_another_key_works_at_once_and_the_first_one_no_more(qtbot: QtBot, window: MainWindow) -> None:
    draw(window)
    shown = dialog(qtbot, window)
    assert give(shown, "clear", Qt.Key.Key_J) == ""
    assert row(shown, "clear")[1] == "Ctrl+J"
    assert window.actions_["clear"].toolTip().endswith("(Ctrl+J)")
    assert ("Clear", "Ctrl+J") in window.actions_.shortcuts()
    shown.close()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window.canvas, Qt.Key.Key_Backspace, CONTROL)
    assert strokes(window)
    QTest.keyClick(window.canvas, Qt.Key.Key_J, CONTROL)
    assert not strokes(window)


@pytest.mark.parametrize(
    ("name", "key", "modifiers", "said"),
    [
        ("clear", Qt.Key.Key_Z, CONTROL, "Ctrl+Z is the key of \u201cUndo\u201d already; choose another one."),
        ("clear", Qt.Key.Key_2, CONTROL, "Ctrl+2 is the key of \u201cSeven\u201d already; choose another one."),
        ("clear", Qt.Key.Key_F, ALT, "Alt+F is the key of \u201cFile\u201d already; choose another one."),
        ("pen", Qt.Key.Key_D, Qt.KeyboardModifier.NoModifier, "D is the key of \u201cSample of a 0\u201d already;"),
        ("clear", Qt.Key.Key_Left, SHIFT, "Shift+Left moves the focus or the pen; choose another one."),
        ("pen", Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier, "Space moves the focus or the pen;"),
        ("clear", Qt.Key.Key_Q, Qt.KeyboardModifier.NoModifier, "Q writes a sign in text fields; add Ctrl or Alt to"),
    ],
)
def test_a_key_that_would_not_work_is_refused_in_a_sentence(
    qtbot: QtBot, window: MainWindow, name: str, key: Qt.Key, modifiers: Qt.KeyboardModifier, said: str
) -> None:
    shown, before = dialog(qtbot, window), window.actions_.key(name)
    assert give(shown, name, key, modifiers).startswith(said)
    assert window.actions_.key(name) == before
    assert shown.field.keySequence() == before


def test_a_single_letter_is_one_on_the_canvas_alone(qtbot: QtBot, window: MainWindow) -> None:
    shown = dialog(qtbot, window)
    assert give(shown, "eraser", Qt.Key.Key_R, Qt.KeyboardModifier.NoModifier) == ""
    window.actions_["single_keys"].setChecked(False)
    assert window.actions_["eraser"].shortcut().isEmpty()
    assert row(shown, "eraser")[1] == "R"
    window.actions_["single_keys"].setChecked(True)
    shown.close()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.canvas.setFocus()
    QTest.keyClick(window.canvas, Qt.Key.Key_R)
    assert window.actions_["eraser"].isChecked()


def test_no_key_and_the_first_key_again(qtbot: QtBot, window: MainWindow) -> None:
    shown = dialog(qtbot, window)
    shown.choose("undo")
    shown.remove.click()
    assert window.actions_["undo"].shortcut().isEmpty()
    assert give(shown, "clear", Qt.Key.Key_Z) == ""  # it is free now
    shown.choose("undo")
    shown.first.click()
    assert "already" in shown.hint.label.text()
    shown.reset.click()
    assert window.actions_.keys.own == {}
    assert window.actions_["undo"].shortcut() == QKeySequence("Ctrl+Z")
    assert window.actions_["clear"].shortcut() == QKeySequence("Ctrl+Backspace")
    assert not shown.reset.isEnabled()


def test_they_are_there_again_at_the_next_start(qtbot: QtBot, open_window: Callable[..., MainWindow]) -> None:
    window = open_window()
    give(dialog(qtbot, window), "clear", Qt.Key.Key_J)
    give(dialog(qtbot, window), "sample_3", Qt.Key.Key_G, Qt.KeyboardModifier.NoModifier)
    window.close()
    again = open_window()
    assert again.actions_.keys.own["clear"] == "Ctrl+J"
    assert again.actions_["clear"].shortcut() == QKeySequence("Ctrl+J")


@pytest.mark.parametrize("text", ["7", "[1", '{"clear": 3, "no": "X"}', '{"clear": "Ctrl+Z"}', '{"clear": "nonsense"}'])
def test_settings_that_nobody_wrote_are_passed_over(
    open_window: Callable[..., MainWindow], state: Path, text: str
) -> None:
    state.mkdir(exist_ok=True)
    quoted = text.replace('"', '\\"')
    (state / "settings.ini").write_text(f'[General]\nshortcuts="{quoted}"\n')
    window = open_window()
    assert window.actions_.keys.own == {}
    assert window.actions_["undo"].shortcut() == QKeySequence("Ctrl+Z")


def test_all_windows_have_the_same(qtbot: QtBot, open_window: Callable[..., MainWindow]) -> None:
    windows = Windows(open_window)
    first, second = windows.open(), windows.open()
    first.actions_.keys.change("clear", QKeySequence("Ctrl+J"))
    assert second.actions_["clear"].shortcut() == QKeySequence("Ctrl+J")
    first.actions_.keys.reset()
    assert second.actions_["clear"].shortcut() == QKeySequence("Ctrl+Backspace")


def test_keys_that_were_exchanged_are_so_in_all_windows_and_at_the_next_start(
    qtbot: QtBot, open_window: Callable[..., MainWindow]
) -> None:
    windows = Windows(open_window)
    first, second = windows.open(), windows.open()
    for name, key in (("undo", ""), ("clear", "Ctrl+Z"), ("undo", "Ctrl+Backspace")):
        assert first.actions_.keys.change(name, QKeySequence(key)) is None
    first.keep_everything()
    for window in (second, open_window()):
        keys = [window.actions_[name].shortcut().toString() for name in ("undo", "clear")]
        assert keys == ["Ctrl+Backspace", "Ctrl+Z"]


def test_the_list_is_searched_by_action_and_by_key(qtbot: QtBot, window: MainWindow) -> None:
    shown = dialog(qtbot, window)
    shown.search.setText("ctrl+z")
    rows = [number for number in range(shown.table.rowCount()) if not shown.table.isRowHidden(number)]
    assert [shown.table.item(number, 0).text() for number in rows] == ["Undo"]  # type: ignore[union-attr]
    shown.search.clear()
    assert not any(map(shown.table.isRowHidden, range(shown.table.rowCount())))


def test_what_a_search_hides_gets_no_key(qtbot: QtBot, window: MainWindow) -> None:
    shown = dialog(qtbot, window)
    shown.search.setText("compare")
    assert shown.name == "compare"
    shown.search.setText("there is no such action")
    assert not shown.field.isEnabled()
    assert not shown.remove.isEnabled()
    shown.search.setText("ctrl+z")
    assert shown.name == "undo"
    assert shown.field.isEnabled()


def test_tab_leaves_the_field_of_keys(qtbot: QtBot, window: MainWindow) -> None:
    shown = dialog(qtbot, window)
    shown.field.setFocus()
    QTest.keyClick(shown.focusWidget(), Qt.Key.Key_Tab)
    assert not shown.field.hasFocus()
    assert not shown.field.isAncestorOf(shown.focusWidget())
