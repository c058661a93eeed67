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
from support.contrast import changed_marks
from support.scenes import DIALOGS, IN_THE_WINDOW, Scene, shown, tray
from support.window_driver import draw, press, release


@pytest.fixture(params=["light", "dark", "high-dark"])
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
    return widget.objectName() or widget.accessibleName() or type(widget).__name__


def picture(window: QWidget, widget: QWidget) -> QImage:
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


SCENES = pytest.mark.parametrize("scene", [*IN_THE_WINDOW, *DIALOGS])


def walk(key: Qt.Key) -> list[QWidget]:
    """Return what a key goes through until it is where it began."""
    found: list[QWidget] = []
    while len(found) < 200:
        QTest.keyClick(QApplication.focusWidget(), key)
        focus = QApplication.focusWidget()
        assert focus is not None
        if focus in found:
            assert focus is found[0], f"{name(focus)} is a trap"
            return found
        assert not focus.visibleRegion().isEmpty(), f"{name(focus)} is out of sight"
        found.append(focus)
    raise AssertionError("it does not end")


@SCENES
def test_tab_leads_everywhere_and_back(qtbot: QtBot, window: MainWindow, scene: Scene) -> None:
    top = shown(qtbot, window, scene)
    forward, back = walk(Qt.Key.Key_Tab), walk(Qt.Key.Key_Backtab)
    assert len(forward) > 1
    turn = back.index(forward[0])
    assert [back[turn], *reversed(back[:turn]), *reversed(back[turn + 1 :])] == forward
    controls = [w for w in top.findChildren(QWidget) if w.isVisible() and w.isEnabled() and w.focusProxy() is None]
    takers = {w for w in controls if w.focusPolicy() & Qt.FocusPolicy.TabFocus and w.window() is top}
    assert {name(w) for w in takers - set(forward)} == set()


@SCENES
def test_every_focus_is_seen(qtbot: QtBot, window: MainWindow, scene: Scene) -> None:
    top = shown(qtbot, window, scene)
    order = [widget for widget in walk(Qt.Key.Key_Tab) if widget.isEnabled()]
    for widget, other in zip(order, [*order[1:], order[0]], strict=True):
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        with_focus = picture(top, widget)
        other.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        if not with_focus.isNull() and not widget.visibleRegion().isEmpty():
            without = picture(top, widget).copy(with_focus.rect())  # which may be a pixel wider
            assert changed_marks(with_focus, without) >= 20, name(widget)


def test_what_is_made_late_is_where_it_is_read(qtbot: QtBot, window: MainWindow) -> None:
    shown(qtbot, window, tray)
    names = [name(widget) for widget in walk(Qt.Key.Key_Tab)]
    places = [
        names.index(n) for n in ("Puts the drawing into the collection as 3", "compareOrder", "writer", "gallery")
    ]
    assert places == sorted(places)
    assert places[0] == 3


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
