"""The strip of framing's steps: what it shows, when it plays, and that it never moves while the pen does."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAccessible, QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QDockWidget, QWidget
from pytestqt.qtbot import QtBot

from digitapp.gui.lenses import steps as module
from digitapp.gui.lenses.input import InputLens
from digitapp.gui.lenses.steps import FramingSteps
from digitapp.gui.main_window import MainWindow
from digitapp.gui.style import theme
from support.window_driver import SEVEN, draw, move, press, release, settle

LARGE, SMALL = (1284, 722), (700, 420)


def side_by_side(lens: InputLens) -> bool:
    """Return whether the pixels are beside the strip; else they are below it."""
    preview, steps = lens.preview.geometry(), lens.steps.geometry()
    return preview.left() > steps.right()


class Painted(QObject):
    """Lists the widgets that are painted."""

    def __init__(self, *watched: QWidget) -> None:
        super().__init__()
        self.widgets: list[QObject] = []
        for widget in watched:
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            self.widgets.append(watched)
        return False


@pytest.fixture(autouse=True)
def hurried(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let drawings be still sooner, and the steps be played faster."""
    monkeypatch.setattr(module, "STILL_MS", 150)
    monkeypatch.setattr(module, "STEP_MS", 150)


@pytest.fixture
def steps(window: MainWindow) -> FramingSteps:
    window.resize(*LARGE)
    found = window.findChild(FramingSteps, "steps")
    assert found is not None
    return found


def pictures(steps: FramingSteps) -> list[QImage]:
    """Return what is painted in each of the pictures, without their frames."""
    shown = steps.grab().toImage()
    rects = [place.picture.toAlignedRect().adjusted(2, 2, -2, -2) for place in steps.places()]
    return [shown.copy(rect) for rect in rects]


def is_blank(picture: QImage) -> bool:
    paper = QImage(picture.size(), picture.format())
    paper.fill(theme.current().paper)
    return picture == paper


def are_empty(shown: list[QImage]) -> bool:
    """Return whether there is paper in three pictures, and in the fourth an input without ink."""
    black = QImage(shown[3].size(), shown[3].format())
    black.fill(Qt.GlobalColor.black)
    return all(map(is_blank, shown[:3])) and shown[3] == black


def at(steps: FramingSteps, share: float) -> list[QImage]:
    """Hold the animation at a share of its time and return the pictures."""
    steps.animation.setCurrentTime(round(share * steps.animation.duration()))
    return pictures(steps)


def test_an_empty_canvas_has_empty_steps_and_plays_nothing(window: MainWindow, steps: FramingSteps) -> None:
    assert are_empty(pictures(steps))
    steps.click()
    assert not steps.is_playing


def test_each_step_of_a_digit_has_its_picture(qtbot: QtBot, window: MainWindow, steps: FramingSteps) -> None:
    draw(window)
    settle(qtbot, window)
    shown = pictures(steps)
    assert len(shown) == 4
    assert not any(map(is_blank, shown))
    assert all(one != other for place, one in enumerate(shown) for other in shown[:place])
    assert shown[3].pixelColor(1, 1) == QColor(Qt.GlobalColor.black)


def test_the_ink_goes_from_step_to_step(qtbot: QtBot, window: MainWindow, steps: FramingSteps) -> None:
    draw(window)
    settle(qtbot, window)
    resting = pictures(steps)
    with qtbot.waitSignal(steps.animation.finished):
        steps.click()
        assert steps.is_playing
        first, middle, late = at(steps, 0.0), at(steps, 0.28), at(steps, 0.67)
    assert first[0] == resting[0]
    assert all(map(is_blank, first[1:]))
    assert middle[1] != resting[1]
    assert not is_blank(middle[1])
    assert (late[1], is_blank(late[3])) == (resting[1], True)
    assert pictures(steps) == resting


def test_a_still_drawing_is_played_once(qtbot: QtBot, window: MainWindow, steps: FramingSteps) -> None:
    draw(window)
    qtbot.waitUntil(lambda: steps.is_playing)
    with qtbot.waitSignal(steps.animation.finished):
        pass
    assert not steps.is_waiting
    window.models.choose("seven")  # its steps are the same
    qtbot.waitUntil(lambda: window.models.card is not None and window.models.card.id == "seven")
    settle(qtbot, window)
    assert not steps.is_waiting
    draw(window, [(100, 400), (400, 400)])
    qtbot.waitUntil(lambda: steps.is_playing)


def test_the_pen_stops_it(qtbot: QtBot, window: MainWindow, steps: FramingSteps) -> None:
    draw(window)
    settle(qtbot, window)
    steps.click()
    press(window, (100, 400))
    assert not steps.is_playing
    move(window, (300, 400))
    settle(qtbot, window)
    with qtbot.waitSignal(steps.still.timeout):
        pass
    assert not steps.is_playing  # the pen is down
    assert steps.is_waiting
    release(window, (300, 400))
    qtbot.waitUntil(lambda: steps.is_playing)


def test_the_rubber_and_clear_stop_it(qtbot: QtBot, window: MainWindow, steps: FramingSteps) -> None:
    draw(window)
    settle(qtbot, window)
    steps.click()
    window.actions_["clear"].trigger()
    assert not steps.is_playing
    assert not steps.is_waiting
    assert are_empty(pictures(steps))


def test_nothing_moves_while_the_lens_is_hidden(qtbot: QtBot, window: MainWindow, steps: FramingSteps) -> None:
    draw(window)
    settle(qtbot, window)
    steps.click()
    window.lenses.open("compare")
    assert not steps.is_playing
    assert not steps.is_waiting


def test_without_framing_the_steps_are_others_and_are_played(
    qtbot: QtBot, window: MainWindow, steps: FramingSteps
) -> None:
    draw(window, [(x / 4, y / 4) for x, y in SEVEN])
    settle(qtbot, window)
    framed = pictures(steps)
    steps.click()
    window.findChild(QCheckBox, "framing").click()
    settle(qtbot, window)
    assert steps.is_waiting
    unframed = pictures(steps)
    assert unframed[0] == framed[0]
    assert all(one != other for one, other in zip(unframed[1:], framed[1:], strict=True))
    assert "shrunk" in steps.accessibleDescription()
    with qtbot.waitSignal(steps.animation.finished):
        pass


def test_a_dot_has_ink_and_a_box_and_is_not_played(qtbot: QtBot, window: MainWindow, steps: FramingSteps) -> None:
    draw(window, [(250, 250), (252, 250)])
    settle(qtbot, window)
    ink, box, centre, _ = pictures(steps)
    assert not is_blank(ink)
    assert not is_blank(box)
    assert is_blank(centre)
    steps.click()
    assert not steps.is_playing


def test_reduced_motion(qtbot: QtBot, window: MainWindow, steps: FramingSteps) -> None:
    steps.setStyleSheet("* { widget-animation-duration: 0; }")
    draw(window)
    settle(qtbot, window)
    resting = pictures(steps)
    with qtbot.waitSignal(steps.still.timeout):
        pass
    assert not steps.is_playing
    with qtbot.waitSignal(steps.animation.finished):
        QTest.mouseClick(steps, Qt.MouseButton.LeftButton)
        shown = at(steps, 0.5)  # in the middle of the second step
    assert shown[:2] == resting[:2]  # whole pictures, nothing between them
    assert all(map(is_blank, shown[2:]))


def test_keyboard_and_screen_readers_can_play_it(qtbot: QtBot, window: MainWindow, steps: FramingSteps) -> None:
    spoken = QAccessible.queryAccessibleInterface(steps)
    assert spoken.role() == QAccessible.Role.Button
    assert spoken.text(QAccessible.Text.Name) == "Steps from the ink to the model's input"
    draw(window)
    settle(qtbot, window)
    before = steps.grab().toImage()
    steps.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(steps.hasFocus)
    assert steps.grab().toImage() != before  # the focus is seen
    QTest.keyClick(steps, Qt.Key.Key_Space)
    assert steps.is_playing


def test_the_strip_lies_where_that_leaves_more_room_to_the_pixels(qtbot: QtBot, window: MainWindow) -> None:
    lens = window.lenses.lens("input")
    assert isinstance(lens, InputLens)
    window.lenses.tear_off("input")
    (dock,) = window.findChildren(QDockWidget)
    dock.setFloating(True)
    for size, lies in (((340, 600), True), ((680, 420), False)):
        dock.resize(*size)
        qtbot.waitUntil(lambda lies=lies: side_by_side(lens) != lies)
        assert len(lens.steps.places()) == 4


def test_a_low_strip_leaves_the_pixels_to_the_preview(qtbot: QtBot, window: MainWindow, steps: FramingSteps) -> None:
    draw(window)
    settle(qtbot, window)
    steps.setFixedHeight(180)
    assert len(pictures(steps)) == 3
    with qtbot.waitSignal(steps.animation.finished):
        steps.click()


def test_an_answer_is_painted_without_the_strip(qtbot: QtBot, window: MainWindow, steps: FramingSteps) -> None:
    lens = window.lenses.lens("input")
    assert isinstance(lens, InputLens)
    results = []
    window.live_prediction.shown.connect(results.append)
    draw(window)
    qtbot.waitUntil(lambda: steps.is_playing)
    steps.rest()
    QApplication.processEvents()
    painted = Painted(steps, lens.preview)
    lens.show_result(results[-1])
    QApplication.processEvents()
    assert painted.widgets == [lens.preview]
    qtbot.waitUntil(lambda: steps in painted.widgets)


def test_the_strip_is_painted_in_a_gap_of_the_pen(qtbot: QtBot, window: MainWindow) -> None:
    results, tasks = [], []
    window.live_prediction.shown.connect(results.append)
    draw(window)
    qtbot.waitUntil(lambda: bool(results))
    steps = FramingSteps(lambda: True, tasks.append)
    qtbot.addWidget(steps)
    with qtbot.waitExposed(steps):
        steps.show()
    QApplication.processEvents()
    painted = Painted(steps)
    steps.show_result(results[-1])
    qtbot.waitUntil(lambda: bool(tasks))
    QApplication.processEvents()
    assert not painted.widgets
    tasks[0]()
    qtbot.waitUntil(lambda: steps in painted.widgets)
