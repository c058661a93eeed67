"""All that can be used has a name, and what labels show can be read: in the window, its lenses, dialogs and menus."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAction, QTextDocumentFragment
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QComboBox, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot

from digitapp.gui.lenses.kinds import LENSES
from digitapp.gui.main_window import MainWindow
from digitapp.models.registry import Registry
from support.announced import Said
from support.walk import places
from support.window_driver import draw, settle

Open = Callable[..., MainWindow]
_QT_S_CORNER = "qt_tableview_cornerbutton"
"""No key and no screen reader comes there."""
NAME, DESCRIPTION = QAccessible.Text.Name, QAccessible.Text.Description


def used(root: QWidget) -> Iterator[QWidget]:
    """Yield a widget and all in it that can have the focus, be clicked or be read, as far as they are ours."""
    for widget in (root, *root.findChildren(QWidget)):
        is_used = isinstance(widget, QAbstractButton) or widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        is_empty = isinstance(widget, QLabel) and not widget.text()
        if is_used and not is_empty and not _is_in_box(widget) and widget.objectName() != _QT_S_CORNER:
            yield widget


def _is_in_box(widget: QWidget) -> bool:
    """Return whether a widget is a part of a box with a list or of a number's field, which has the name for both."""
    parent = widget.parentWidget()
    while parent is not None and not isinstance(parent, QComboBox | QAbstractSpinBox):
        parent = parent.parentWidget()
    return parent is not None


def is_name(text: str) -> bool:
    """Return whether a text says something: it has a letter or a digit."""
    return any(character.isalnum() for character in text)


def nameless(widget: QWidget) -> str:
    """Return what is wrong with the name of something that can be used; "" for nothing."""
    name = text_of(widget, NAME)
    return "" if is_name(name) else f"its name is {name!r}"


def marked_up(widget: QWidget) -> str:
    """Return what of a description would be read as HTML; "" for nothing."""
    return " ".join(re.findall("<[a-z]+>", text_of(widget, DESCRIPTION)))


def unread(label: QLabel) -> str:
    """Return the text of a label that is neither in its name nor in its description; "" for none."""
    is_rich = "</" in label.text() and label.textFormat() != Qt.TextFormat.PlainText
    shown = QTextDocumentFragment.fromHtml(label.text()).toPlainText() if is_rich else label.text()
    text = shown.replace("&", "")
    return "" if text in text_of(label, NAME) + text_of(label, DESCRIPTION) else f"{text!r} is not read"


def text_of(widget: QWidget, kind: QAccessible.Text) -> str:
    return str(QAccessible.queryAccessibleInterface(widget).text(kind))


def complaints(root: QWidget) -> list[str]:
    """Return what is wrong with a widget and all in it."""
    widgets = [root, *root.findChildren(QWidget)]
    found = [
        *((widget, nameless(widget)) for widget in used(root)),
        *((widget, marked_up(widget)) for widget in widgets),
        *((label, unread(label)) for label in widgets if isinstance(label, QLabel)),
    ]
    return [f"{type(widget).__name__} {widget.objectName()!r}: {wrong}" for widget, wrong in found if wrong]


@pytest.fixture
def window(qtbot: QtBot, said: list[Said], window: MainWindow) -> MainWindow:
    draw(window)
    settle(qtbot, window)
    return window


@pytest.mark.parametrize("lens", [kind.name for kind in LENSES])
def test_the_window_with_each_lens(window: MainWindow, lens: str) -> None:
    window.lenses.open(lens) if lens != "training" else window.lenses.lens(lens)
    assert complaints(window) == []


def test_the_tray(window: MainWindow) -> None:
    window.actions_["ask_me"].trigger()
    assert complaints(window) == []
    window.actions_["collect"].trigger()
    assert complaints(window) == []


def test_a_torn_off_lens(window: MainWindow) -> None:
    window.lenses.tear_off("input")
    assert complaints(window) == []


@pytest.mark.slow
def test_all_that_the_app_shows(qtbot: QtBot, said: list[Said], open_window: Open, tmp_path: Path) -> None:
    window = open_window(Registry)
    found = [(place, wrong) for place, shown in places(qtbot, window, tmp_path) for wrong in complaints(shown)]
    assert found == []


def test_all_entries_of_the_menus(window: MainWindow) -> None:
    def entries(menu: QMenu) -> Iterator[QAction]:
        for action in menu.actions():
            yield action
            submenu = action.menu()
            if isinstance(submenu, QMenu):
                yield from entries(submenu)

    actions = [action for menu in window.menuBar().findChildren(QMenu) for action in entries(menu)]
    assert len(actions) > 50
    assert [action.objectName() for action in actions if not action.isSeparator() and not is_name(action.text())] == []
