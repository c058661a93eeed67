"""An earlier moment of a drawing, held or played: on the canvas, in the answer and in other lenses."""

from __future__ import annotations

from collections.abc import Callable
from math import ceil

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDockWidget, QPushButton
from pytestqt.qtbot import QtBot

import digitapp
from digitapp.gui.lenses.replay.lens import ReplayLens
from digitapp.gui.main_window import MainWindow
from digitapp.gui.style import motion, theme
from digitapp.models.registry import Registry
from digitapp.wording import percent
from support.drawings import FOUR
from support.replay_lens import confidence, hold, opened_lens, replayed, show_four
from support.timed_drawings import timed
from support.window_driver import SEVEN, draw, settle, shown


@pytest.fixture
def window(open_window: Callable[..., MainWindow]) -> MainWindow:
    """A window with the bundled models."""
    return open_window(Registry)


@pytest.fixture
def lens(window: MainWindow) -> ReplayLens:
    return opened_lens(window)


def test_a_moment_is_read_by_the_whole_window_and_changes_no_drawing(
    qtbot: QtBot, window: MainWindow, lens: ReplayLens
) -> None:
    found = show_four(qtbot, window, lens)
    revision, strokes = window.canvas.drawing.revision, window.canvas.drawing.strokes
    count = hold(qtbot, window, lens, 0.3)
    wanted = digitapp.load_model().predict(found.timeline.ink_of(count))
    assert wanted.label != "4"
    assert (shown(window), confidence(window)) == (wanted.label, pytest.approx(wanted.confidence, abs=1e-3))
    assert lens.said.text() == found.said(found.moment_at(lens.chart.value()))
    assert percent(wanted.confidence) in lens.said.text(), "lens and answer say the same"
    assert (window.canvas.drawing.revision, window.canvas.drawing.strokes) == (revision, strokes)
    window.lenses.open("input")
    settle(qtbot, window)
    assert np.array_equal(window.lenses.lens("input").preview.pixels(), wanted.image)  # type: ignore[attr-defined]
    assert window.canvas.moment.count == count, "another lens looks at the moment"
    window.lenses.open("compare")
    slots = window.lenses.lens("compare").slots  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: all(slot.row.shown.values for slot in slots), timeout=20_000)
    for slot in slots:
        read = digitapp.load_model(slot.entry.id).predict(found.timeline.ink_of(count))
        assert slot.row.shown.confidence == pytest.approx(read.confidence, abs=1e-3)
    window.lenses.open("replay")
    assert lens.chart.value() == round(0.3 * lens.chart.maximum())
    lens.chart.setValue(lens.chart.maximum())
    settle(qtbot, window)
    assert (window.canvas.moment.count, shown(window)) == (None, "4")
    assert lens.replay is found, "the present is known already"


def test_the_rest_of_the_ink_is_faint(qtbot: QtBot, window: MainWindow, lens: ReplayLens) -> None:
    show_four(qtbot, window, lens)
    hold(qtbot, window, lens, 0.3)
    scale = window.canvas.width() / 500
    picture = window.canvas.grab().toImage()
    drawn = picture.pixelColor(QPoint(round(177 * scale), round(130 * scale)))
    later = picture.pixelColor(QPoint(round(295 * scale), round(350 * scale)))
    paper = picture.pixelColor(QPoint(round(400 * scale), round(60 * scale)))
    assert abs(drawn.lightness() - paper.lightness()) > 150
    assert 15 < abs(later.lightness() - paper.lightness()) < 80
    back = window.findChild(QPushButton, "backToPresent")
    assert back is not None
    assert back.text().partition(f" {theme.DASH}")[0] == lens.said.text().split(":")[0] == "At 0.3 s"
    QTest.mouseClick(back, Qt.MouseButton.LeftButton)
    assert (window.canvas.moment.count, back.isVisible(), lens.chart.is_at_end) == (None, False, True)
    picture = window.canvas.grab().toImage()
    assert picture.pixelColor(QPoint(round(295 * scale), round(350 * scale))).lightness() == drawn.lightness()


@pytest.mark.parametrize("edit", ["pen", "undo", "clear", "new drawing", "Escape"])
def test_an_edit_returns_to_the_present(qtbot: QtBot, window: MainWindow, lens: ReplayLens, edit: str) -> None:
    show_four(qtbot, window, lens)
    draw(window, [(400, 400), (420, 420)])
    replayed(qtbot, window, lens)
    hold(qtbot, window, lens, 0.3)
    if edit == "pen":
        draw(window, SEVEN)
        assert len(window.canvas.drawing.strokes) == 4
    elif edit == "Escape":
        QTest.keyClick(lens.chart, Qt.Key.Key_Escape)
    elif edit == "new drawing":
        window.canvas.show_drawing(timed(FOUR))
    else:
        window.actions_[edit].trigger()
    assert window.canvas.moment.count is None
    assert lens.chart.is_at_end
    settle(qtbot, window)
    assert window.live_prediction.up_to_date


def test_closing_its_own_panel_returns_to_the_present(qtbot: QtBot, window: MainWindow, lens: ReplayLens) -> None:
    show_four(qtbot, window, lens)
    window.lenses.tear_off("replay")
    window.lenses.open("why")
    hold(qtbot, window, lens, 0.3)
    why = window.lenses.lens("why")
    qtbot.waitUntil(lambda: why.is_up_to_date, timeout=20_000)  # type: ignore[attr-defined]
    explained = why.explanation.prediction.image  # type: ignore[attr-defined]
    (dock,) = [dock for dock in window.findChildren(QDockWidget) if dock.objectName() == "dockReplay"]
    dock.close()
    assert window.canvas.moment.count is None
    settle(qtbot, window)
    assert shown(window) == "4"
    qtbot.waitUntil(lambda: not np.array_equal(why.explanation.prediction.image, explained), timeout=20_000)  # type: ignore[attr-defined]


def test_space_plays_to_the_end_and_then_nothing_moves(qtbot: QtBot, window: MainWindow, lens: ReplayLens) -> None:
    found = show_four(qtbot, window, lens)
    lens.speed.setCurrentIndex(3)
    seen: list[float] = []
    lens.player.moved.connect(seen.append)
    lens.chart.setFocus()
    with qtbot.waitSignal(lens.player.changed, check_params_cb=lambda playing: not playing, timeout=5000):
        QTest.keyClick(lens.chart, Qt.Key.Key_Space)
        assert lens.player.is_playing
        assert lens.play_button.text() == "Pause"
    assert seen == sorted(seen)
    assert (seen[0], seen[-1]) == (0, ceil(found.timeline.duration))
    assert len(seen) >= 3
    assert window.canvas.moment.count is None
    assert lens.play_button.text() == "Play"
    assert not lens.player._timer.isActive()
    settle(qtbot, window)
    assert shown(window) == "4"


def test_it_pauses_and_goes_on_where_it_was(qtbot: QtBot, window: MainWindow, lens: ReplayLens) -> None:
    show_four(qtbot, window, lens)
    with qtbot.waitSignals([lens.player.moved] * 3):
        lens.play_button.click()
    lens.play_button.click()
    value = lens.chart.value()
    assert 0 < value < lens.chart.maximum()
    assert (lens.player.is_playing, window.canvas.moment.count is not None) == (False, True)
    with qtbot.waitSignal(lens.player.moved) as moved:
        lens.play_button.click()
    assert moved.args[0] == value
    window.lenses.open("input")
    assert not lens.player.is_playing, "nobody sees it"


def test_where_nothing_may_move_it_steps_from_stroke_to_stroke(
    qtbot: QtBot, window: MainWindow, lens: ReplayLens, monkeypatch: pytest.MonkeyPatch
) -> None:
    from digitapp.gui.lenses.replay import player

    monkeypatch.setattr(motion, "is_reduced", lambda _: True)
    monkeypatch.setattr(player, "STEP_MS", 1)
    found = show_four(qtbot, window, lens)
    seen: list[float] = []
    lens.player.moved.connect(seen.append)
    with qtbot.waitSignal(lens.player.changed, check_params_cb=lambda playing: not playing):
        lens.toggle()
    assert seen == pytest.approx([0, *found.timeline.stroke_ends])


def test_keys_go_to_moments_and_to_changes_of_mind(qtbot: QtBot, window: MainWindow, lens: ReplayLens) -> None:
    found = show_four(qtbot, window, lens)
    chart = lens.chart
    QTest.keyClick(chart, Qt.Key.Key_Home)
    assert (chart.value(), window.canvas.moment.count) == (0, 1)
    QTest.keyClick(chart, Qt.Key.Key_Right)
    assert chart.value() == ceil(found.times[1])
    QTest.keyClick(chart, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert chart.value() == ceil(found.changes[0].time)
    change = found.changes[0]
    assert f": {change.after} (" in lens.said.text() or f"one: {change.after} (" in lens.said.text()
    QTest.keyClick(chart, Qt.Key.Key_Left)
    assert chart.value() < round(change.time)
    QTest.keyClick(chart, Qt.Key.Key_End)
    assert window.canvas.moment.count is None


def test_the_mouse_scrubs(qtbot: QtBot, window: MainWindow, lens: ReplayLens) -> None:
    show_four(qtbot, window, lens)
    chart, box = lens.chart, lens.chart.box()
    middle = QPoint(round(box.center().x()), round(box.center().y()))
    QTest.mousePress(chart, Qt.MouseButton.LeftButton, pos=middle)
    assert chart.value() == pytest.approx(chart.maximum() / 2, abs=5)
    QTest.mouseMove(chart, middle + QPoint(round(box.width()), 0))
    QTest.mouseRelease(chart, Qt.MouseButton.LeftButton, pos=middle + QPoint(round(box.width()), 0))
    assert chart.is_at_end


def test_single_keys_of_the_canvas_are_not_taken(qtbot: QtBot, window: MainWindow, lens: ReplayLens) -> None:
    show_four(qtbot, window, lens)
    window.canvas.setFocus()
    QTest.keyClick(window.canvas, Qt.Key.Key_Space)
    assert not lens.player.is_playing


@pytest.mark.slow
@pytest.mark.parametrize("strokes", [1, 200])
def test_a_large_drawing_is_shown_at_any_moment(
    qtbot: QtBot, window: MainWindow, lens: ReplayLens, strokes: int
) -> None:
    turn = np.linspace(0, 30 * np.pi, 20_000)
    points = np.column_stack([250 + 2 * turn * np.cos(turn), 250 + 2 * turn * np.sin(turn)])
    window.canvas.show_drawing(digitapp.Drawing.from_points(np.split(points, strokes)))
    replayed(qtbot, window, lens)
    for share in (0.9, 0.2, 0.5):
        count = hold(qtbot, window, lens, share)
        picture = window.canvas.grab().toImage()
        scale = window.canvas.width() / 500
        x, y = (points[count - 200] * scale).round().astype(int).tolist()
        drawn = picture.pixelColor(QPoint(x, y)).lightness()
        x, y = (points[-1] * scale).round().astype(int).tolist()
        assert abs(drawn - picture.pixelColor(QPoint(x, y)).lightness()) > 100
