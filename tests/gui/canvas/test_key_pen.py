"""Drawing by keyboard: arrows move a pen, Space puts it down and lifts it; what it draws is ink like any other."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from digitapp.gui.canvas.key_pen import FINE_STEP, STEP
from digitapp.gui.main_window import MainWindow
from digitapp.models.registry import Registry, bundled_folder
from support.contrast import changed_marks
from support.window_driver import SEVEN, draw, press, release, settle, shown, strokes

LEFT, RIGHT, UP, DOWN = Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down
SPACE, ESC, SHIFT = Qt.Key.Key_Space, Qt.Key.Key_Escape, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def window(qtbot: QtBot, open_window: Callable[..., MainWindow]) -> MainWindow:
    return focused(qtbot, open_window())


def focused(qtbot: QtBot, window: MainWindow) -> MainWindow:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.canvas.setFocus()
    return window


def keys(window: MainWindow, *pressed: Qt.Key, times: int = 1) -> None:
    """Press keys one after the other, each of which is released at once."""
    for key in pressed * times:
        QTest.keyClick(window.canvas, key)


def write_a_seven(window: MainWindow) -> None:
    keys(window, LEFT, UP, times=13)
    keys(window, SPACE)
    keys(window, RIGHT, times=24)
    keys(window, DOWN, DOWN, LEFT, times=14)
    keys(window, SPACE)


def picture(window: MainWindow) -> QImage:
    QApplication.processEvents()
    return window.canvas.grab().toImage()


def test_a_seven_written_by_keys_is_read_as_one(qtbot: QtBot, open_window: Callable[..., MainWindow]) -> None:
    window = focused(qtbot, open_window(lambda: Registry([bundled_folder()])))
    write_a_seven(window)
    settle(qtbot, window)
    assert shown(window) == "7"
    assert window.answer_panel.answer.property("confidence") > 0.9


def test_a_one_written_with_a_held_key_is_read_as_one(qtbot: QtBot, open_window: Callable[..., MainWindow]) -> None:
    window = focused(qtbot, open_window(lambda: Registry([bundled_folder()])))
    pen = window.canvas.key_pen
    keys(window, UP, times=15)
    keys(window, SPACE)
    QTest.keyPress(window.canvas, DOWN)
    qtbot.waitUntil(lambda: pen.place.y() > 400)
    QTest.keyRelease(window.canvas, DOWN)
    keys(window, SPACE)
    settle(qtbot, window)
    assert shown(window) == "1"
    (points,) = strokes(window)
    steps = np.diff(np.array(points)[2:-1, 1])  # what is written while the key is held
    assert steps.max() <= 20  # the pen does not leap, however busy the machine is


def test_the_answer_comes_while_the_pen_is_down(qtbot: QtBot, window: MainWindow) -> None:
    keys(window, SPACE, DOWN, DOWN, DOWN)
    assert window.canvas.is_drawing()
    settle(qtbot, window)
    assert shown(window) == "3"  # the model's only answer


def test_strokes_have_times_and_can_be_undone_and_done_again(window: MainWindow) -> None:
    keys(window, SPACE, RIGHT, RIGHT, SPACE)
    keys(window, DOWN, SPACE, LEFT, LEFT, SPACE)
    assert strokes(window) == [[[250, 250], [260, 250], [270, 250]], [[270, 260], [260, 260], [250, 260]]]
    times = np.concatenate([stroke.times for stroke in window.canvas.drawing.strokes])
    assert np.isfinite(times).all()
    assert (np.diff(times) >= 0).all()
    assert times[0] == 0
    window.actions_["undo"].trigger()
    assert len(strokes(window)) == 1
    window.actions_["redo"].trigger()
    assert len(strokes(window)) == 2


def test_a_stroke_of_the_mouse_goes_on_in_the_drawings_time(window: MainWindow) -> None:
    keys(window, SPACE, RIGHT, SPACE)
    draw(window)
    keys(window, SPACE, DOWN, SPACE)
    times = np.concatenate([stroke.times for stroke in window.canvas.drawing.strokes])
    assert (np.diff(times) >= 0).all()
    assert times[-1] < 60


def test_shift_moves_the_pen_finely(window: MainWindow) -> None:
    place = window.canvas.key_pen.place
    QTest.keyClick(window.canvas, RIGHT, SHIFT)
    assert window.canvas.key_pen.place.x() == place.x() + FINE_STEP
    QTest.keyClick(window.canvas, RIGHT)
    assert window.canvas.key_pen.place.x() == place.x() + FINE_STEP + STEP


def test_two_held_arrows_draw_a_slanting_line_and_the_keyboards_repeats_add_nothing(
    qtbot: QtBot, window: MainWindow
) -> None:
    pen = window.canvas.key_pen
    keys(window, SPACE)
    QTest.keyPress(window.canvas, DOWN)
    QTest.keyPress(window.canvas, LEFT)
    before = pen.place
    for kind in (QEvent.Type.KeyRelease, QEvent.Type.KeyPress):  # as X11 repeats a key
        none = Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(window.canvas, QKeyEvent(kind, LEFT, none, "", True))
    assert pen.place == before
    qtbot.waitUntil(lambda: pen.place.y() > before.y() + 60)
    QTest.keyRelease(window.canvas, DOWN)
    QTest.keyRelease(window.canvas, LEFT)
    moved = pen.place - before
    assert moved.x() == pytest.approx(-moved.y(), abs=1e-6)
    with qtbot.assertNotEmitted(window.canvas.changed, wait=60):
        assert strokes(window)


def test_the_pen_stays_on_the_canvas(window: MainWindow) -> None:
    keys(window, SPACE)
    keys(window, LEFT, times=40)
    assert strokes(window)[0][-1] == [0, 250]
    count = window.canvas.drawing.point_count
    keys(window, LEFT)
    assert window.canvas.drawing.point_count == count  # where it cannot move it adds nothing


def test_the_eraser_is_moved_by_keys_too(window: MainWindow) -> None:
    keys(window, SPACE)
    keys(window, RIGHT, times=20)
    keys(window, SPACE)
    QTest.keyClick(window.canvas, Qt.Key.Key_E)
    keys(window, LEFT, times=10)
    keys(window, SPACE, UP, SPACE)
    assert len(strokes(window)) == 2  # the line has a gap
    window.actions_["undo"].trigger()
    assert len(strokes(window)) == 1


def test_esc_lifts_then_leaves_and_then_is_that_of_others(window: MainWindow) -> None:
    pen = window.canvas.key_pen
    window.actions_["present"].trigger()
    keys(window, SPACE, RIGHT)
    keys(window, ESC)
    assert pen.is_on
    assert not pen.is_down
    keys(window, ESC)
    assert not pen.is_on
    assert window.view.is_presenting
    keys(window, ESC)
    assert not window.view.is_presenting
    assert len(strokes(window)) == 1


def test_tab_lifts_the_pen_and_goes_on(window: MainWindow) -> None:
    keys(window, SPACE, RIGHT, Qt.Key.Key_Tab)
    assert not window.canvas.hasFocus()
    assert not window.canvas.is_drawing()
    assert not window.canvas.key_pen.is_on


def test_a_stroke_belongs_to_what_began_it(window: MainWindow) -> None:
    press(window, SEVEN[0])
    keys(window, SPACE, RIGHT)
    assert not window.canvas.key_pen.is_on
    assert len(strokes(window)) == 1
    release(window, SEVEN[0])
    keys(window, SPACE, RIGHT)
    press(window, SEVEN[0])  # whoever takes the mouse has left the keys
    assert not window.canvas.key_pen.is_on
    release(window, SEVEN[0])
    assert [len(stroke) for stroke in strokes(window)] == [1, 2, 1]


@pytest.mark.parametrize("appearance", ["light", "dark"])
def test_the_pen_is_seen_on_paper_and_on_ink_and_while_it_is_down(window: MainWindow, appearance: str) -> None:
    window.view.set_appearance(appearance)
    window.canvas.prompts.set_shown(False)
    cursor = window.canvas.findChild(QWidget, "keyPen")
    assert cursor is not None
    empty = picture(window)
    keys(window, UP)
    place = cursor.geometry()
    assert differing(empty, picture(window)) > 60
    up = picture(window).copy(place)
    keys(window, SPACE)
    assert differing(up, picture(window).copy(place)) >= 30
    keys(window, SPACE)
    window.canvas.set_pen_width(40)
    keys(window, SPACE, SPACE)
    with_pen = picture(window)
    keys(window, ESC)
    assert differing(with_pen, picture(window)) > 60  # over a blot of ink
    assert not cursor.isVisible()


def differing(first: QImage, second: QImage) -> int:
    """Count the pixels that differ by a contrast of a mark."""
    return changed_marks(first, second, 3)


def test_a_long_stroke_does_not_make_the_pen_slower(qtbot: QtBot, window: MainWindow) -> None:
    """Each point costs the canvas the same: a small area to paint, however much ink there is."""
    keys(window, SPACE, RIGHT)
    settle(qtbot, window)
    areas = []
    for _ in range(3):
        keys(window, RIGHT, DOWN, LEFT, UP, times=40)
        QApplication.processEvents()
        painted = _Painted(window.canvas)
        keys(window, RIGHT, LEFT)
        QApplication.processEvents()
        areas.append(painted.largest)
        window.canvas.removeEventFilter(painted)
    assert max(areas) < 0.1 * window.canvas.width() * window.canvas.height()
    assert areas[-1] <= 1.1 * areas[0]


class _Painted(QWidget):
    """Notes the largest area that a widget painted at once."""

    def __init__(self, watched: QWidget) -> None:
        super().__init__()
        self.largest = 0
        watched.installEventFilter(self)

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            box = event.region().boundingRect()  # type: ignore[attr-defined]
            self.largest = max(self.largest, box.width() * box.height())
        return False


def test_while_drawings_are_collected_space_is_the_pens_once_it_is_there(qtbot: QtBot, window: MainWindow) -> None:
    window.actions_["collect"].trigger()
    keys(window, UP, SPACE, DOWN, DOWN, SPACE)
    assert len(strokes(window)) == 1
    keys(window, Qt.Key.Key_1)
    assert not strokes(window)
    qtbot.waitUntil(lambda: window.collecting.desk.counts.get("1") == 1)


def test_a_digit_from_the_samples_by_two_keys(qtbot: QtBot, window: MainWindow) -> None:
    with qtbot.waitSignal(window.documents.opened):
        keys(window, Qt.Key.Key_D, Qt.Key.Key_4)
    assert window.documents.label == "4"
    assert strokes(window)
    window.actions_["single_keys"].trigger()
    with qtbot.assertNotEmitted(window.documents.opened):
        keys(window, Qt.Key.Key_D, Qt.Key.Key_5)


def test_the_samples_are_reached_by_the_menus_keys(qtbot: QtBot, window: MainWindow) -> None:
    file_menu = window.menuBar().actions()[0].menu()
    QTest.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(file_menu.isVisible)
    QTest.keyClick(file_menu, Qt.Key.Key_G)
    digits = window.actions_.menus["sample_of"]
    qtbot.waitUntil(digits.isVisible)
    with qtbot.waitSignal(window.documents.opened):
        QTest.keyClick(digits, Qt.Key.Key_7)
    assert window.documents.label == "7"


def send(window: MainWindow, kind: QEvent.Type, key: Qt.Key, at: int) -> None:
    event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier)
    event.setTimestamp(at)
    QApplication.sendEvent(window.canvas, event)


def test_a_key_that_x11_repeats_by_letting_go_and_pressing_is_held(window: MainWindow) -> None:
    pen, start = window.canvas.key_pen, window.canvas.key_pen.place
    send(window, QEvent.Type.KeyPress, LEFT, 1000)
    for moment in range(1500, 1900, 40):
        send(window, QEvent.Type.KeyRelease, LEFT, moment)
        send(window, QEvent.Type.KeyPress, LEFT, moment)
    assert start.x() - pen.place.x() == pytest.approx(STEP)  # one press is one step
    send(window, QEvent.Type.KeyRelease, LEFT, 1950)
    assert not pen._timer.isActive()
    send(window, QEvent.Type.KeyPress, SPACE, 2000)
    send(window, QEvent.Type.KeyRelease, SPACE, 2500)
    send(window, QEvent.Type.KeyPress, SPACE, 2500)
    assert pen.is_down
    send(window, QEvent.Type.KeyRelease, SPACE, 2600)
    send(window, QEvent.Type.KeyPress, SPACE, 2700)
    assert not pen.is_down
