"""By keyboard: every control is reached with Tab, in the order in which one reads, and its focus is seen."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from digitapp.gui.main_window import MainWindow
from support.contrast import contrast
from support.window_driver import draw, press, release


@pytest.fixture(params=["light", "dark"])
def window(qtbot: QtBot, open_window: Callable[..., MainWindow], request: pytest.FixtureRequest) -> MainWindow:
    window = open_window()
    window.resize(1100, 700)
    window.view.set_appearance(request.param)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.canvas.setFocus()
    return window


def tab() -> QWidget:
    """Press Tab and return what has the focus then."""
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    focus = QApplication.focusWidget()
    assert focus is not None
    return focus


def all_by_tab(window: MainWindow) -> list[QWidget]:
    found = [tab()]
    while (focus := tab()) is not found[0]:
        found.append(focus)
    return found


def name(widget: QWidget) -> str:
    return widget.objectName() or widget.accessibleName()


def picture(window: MainWindow, widget: QWidget) -> QImage:
    room = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size()).adjusted(-2, -2, 2, 2)
    return window.grab(room).toImage()


def test_tab_goes_as_one_reads(window: MainWindow) -> None:
    draw(window)
    names = [name(widget) for widget in all_by_tab(window)]
    first = names.index("new")
    assert [*names[first:], *names[:first]] == [
        *("new", "open", "save", "undo", "clear", "pen", "eraser", "penWidth", "modelPicker", "canvas"),
        *("Lenses", "Tear off", "framing", "steps"),
    ]


def test_the_empty_canvas_leads_to_its_sample(window: MainWindow) -> None:
    names = [name(widget) for widget in all_by_tab(window)]
    assert "sample" in names
    assert names[(names.index("canvas") + 1) % len(names)] == "sample"


@pytest.mark.parametrize("lens", ["input", "compare"])
def test_every_focus_is_seen(qtbot: QtBot, window: MainWindow, lens: str) -> None:
    draw(window)
    window.lenses.open(lens)
    for widget in all_by_tab(window):
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        with_focus = picture(window, widget)
        other = window.findChild(QWidget, "new" if widget.objectName() != "new" else "open")
        assert other is not None
        other.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        assert changed_marks(with_focus, picture(window, widget)) >= 20, name(widget)


def changed_marks(first: QImage, second: QImage) -> int:
    """Count the pixels whose colour differs by a contrast that is seen."""
    places = ((x, y) for x in range(first.width()) for y in range(first.height()))
    changed = [(x, y) for x, y in places if first.pixel(x, y) != second.pixel(x, y)]
    return sum(contrast(first.pixelColor(x, y), second.pixelColor(x, y)) >= 1.5 for x, y in changed)


def test_the_pen_needs_no_ring(window: MainWindow) -> None:
    draw(window)
    without = picture(window, window.canvas)
    window.actions_["pen"].trigger()
    window.canvas.clearFocus()
    press(window, (250, 250))
    release(window, (250, 250))
    window.actions_["undo"].trigger()
    assert window.canvas.hasFocus()
    assert picture(window, window.canvas) == without
