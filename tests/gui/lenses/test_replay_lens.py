"""The lens Replay: the answer over time, and any moment of it on the canvas, in the answer and in other lenses."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from math import ceil
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDockWidget, QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

import digitapp
from digitapp.api import ModelError
from digitapp.explaining.areas import areas
from digitapp.explaining.replay import Replay, replay
from digitapp.gui.lenses.replay import lens as module
from digitapp.gui.lenses.replay.lens import ReplayLens
from digitapp.gui.main_window import MainWindow
from digitapp.gui.style import motion
from digitapp.models.registry import Registry
from digitapp.wording import percent
from support.drawings import FOUR
from support.timed_drawings import timed
from support.window_driver import SEVEN, draw, settle, shown


@pytest.fixture
def window(open_window: Callable[..., MainWindow]) -> MainWindow:
    """A window with the bundled models."""
    return open_window(Registry)


@pytest.fixture
def lens(window: MainWindow) -> ReplayLens:
    return opened_lens(window)


def opened_lens(window: MainWindow) -> ReplayLens:
    window.resize(1280, 900)
    window.lenses.open("replay")
    found = window.lenses.lens("replay")
    assert isinstance(found, ReplayLens)
    return found


def replayed(qtbot: QtBot, window: MainWindow, lens: ReplayLens) -> Replay:
    """Wait until everything is known about the drawing of now."""
    settle(qtbot, window)
    qtbot.waitUntil(lambda: lens.is_up_to_date, timeout=20_000)
    assert lens.replay is not None
    return lens.replay


def four(qtbot: QtBot, window: MainWindow, lens: ReplayLens) -> Replay:
    """Show a four that took a second."""
    window.canvas.show_drawing(timed(FOUR))
    return replayed(qtbot, window, lens)


def confidence(window: MainWindow) -> float:
    return float(window.answer_panel.answer.property("confidence"))


def at(qtbot: QtBot, window: MainWindow, lens: ReplayLens, share: float) -> int:
    """Hold a moment; return how many points there are."""
    lens.chart.setValue(round(share * lens.chart.maximum()))
    settle(qtbot, window)
    assert window.canvas.moment.count is not None
    return window.canvas.moment.count


def test_it_shows_what_replay_finds(qtbot: QtBot, window: MainWindow, lens: ReplayLens) -> None:
    found = four(qtbot, window, lens)
    same = replay(digitapp.load_model(), timed(FOUR))
    assert found.probabilities == pytest.approx(same.probabilities, abs=1e-3, nan_ok=True)
    assert lens.said.text() == same.sentence
    picture = lens.chart.grab().toImage()
    box, moment = lens.chart.box(), len(found.times) * 9 // 10
    colours = {area.label: area.colour for area in areas(found)}
    place = QPoint(round(lens.chart.x_of(found.times[moment])), round(box.center().y()))
    colour = picture.pixelColor(place)
    wanted = colours[str(found.answers[moment])]
    assert np.abs(np.array([colour.red(), colour.green(), colour.blue()]) - wanted).max() <= 3


def test_the_pen_gives_times(qtbot: QtBot, window: MainWindow, lens: ReplayLens) -> None:
    canvas = window.canvas
    left, none, no_keys = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    kinds = [QEvent.Type.MouseButtonPress, *5 * [QEvent.Type.MouseMove], QEvent.Type.MouseButtonRelease]
    for number, kind in enumerate(kinds):
        place = QPointF(100 + 30 * number, 100 + 20 * number)
        event = QMouseEvent(kind, place, canvas.mapToGlobal(place), left, none if number == 6 else left, no_keys)
        event.setTimestamp(50_000 + 20 * number)
        QApplication.sendEvent(canvas, event)
    found = replayed(qtbot, window, lens)
    assert found.timeline.has_times
    assert found.timeline.times == pytest.approx([0, 20, 40, 60, 80, 100, 120])
    assert window.canvas.drawing.strokes[0].times.tolist() == pytest.approx([0, 0.02, 0.04, 0.06, 0.08, 0.1, 0.12])


def test_a_moment_is_read_by_the_whole_window_and_changes_no_drawing(
    qtbot: QtBot, window: MainWindow, lens: ReplayLens
) -> None:
    found = four(qtbot, window, lens)
    revision, strokes = window.canvas.drawing.revision, window.canvas.drawing.strokes
    count = at(qtbot, window, lens, 0.3)
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
    window.lenses.open("replay")
    assert lens.chart.value() == round(0.3 * lens.chart.maximum())
    lens.chart.setValue(lens.chart.maximum())
    settle(qtbot, window)
    assert (window.canvas.moment.count, shown(window)) == (None, "4")
    assert lens.replay is found, "the present is known already"


def test_the_rest_of_the_ink_is_faint(qtbot: QtBot, window: MainWindow, lens: ReplayLens) -> None:
    four(qtbot, window, lens)
    at(qtbot, window, lens, 0.3)
    scale = window.canvas.width() / 500
    picture = window.canvas.grab().toImage()
    drawn = picture.pixelColor(QPoint(round(177 * scale), round(130 * scale)))
    later = picture.pixelColor(QPoint(round(295 * scale), round(350 * scale)))
    paper = picture.pixelColor(QPoint(round(400 * scale), round(60 * scale)))
    assert abs(drawn.lightness() - paper.lightness()) > 150
    assert 15 < abs(later.lightness() - paper.lightness()) < 80
    back = window.findChild(QPushButton, "backToPresent")
    assert back is not None
    assert back.text().startswith("At 0.3 s")
    QTest.mouseClick(back, Qt.MouseButton.LeftButton)
    assert (window.canvas.moment.count, back.isVisible(), lens.chart.is_at_end) == (None, False, True)
    picture = window.canvas.grab().toImage()
    assert picture.pixelColor(QPoint(round(295 * scale), round(350 * scale))).lightness() == drawn.lightness()


@pytest.mark.parametrize("edit", ["pen", "undo", "clear", "new drawing", "Escape"])
def test_an_edit_returns_to_the_present(qtbot: QtBot, window: MainWindow, lens: ReplayLens, edit: str) -> None:
    four(qtbot, window, lens)
    draw(window, [(400, 400), (420, 420)])
    replayed(qtbot, window, lens)
    at(qtbot, window, lens, 0.3)
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
    four(qtbot, window, lens)
    window.lenses.tear_off("replay")
    window.lenses.open("why")
    at(qtbot, window, lens, 0.3)
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
    found = four(qtbot, window, lens)
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
    four(qtbot, window, lens)
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
    found = four(qtbot, window, lens)
    seen: list[float] = []
    lens.player.moved.connect(seen.append)
    with qtbot.waitSignal(lens.player.changed, check_params_cb=lambda playing: not playing):
        lens.toggle()
    assert seen == pytest.approx([0, *found.timeline.stroke_ends])


def test_keys_go_to_moments_and_to_changes_of_mind(qtbot: QtBot, window: MainWindow, lens: ReplayLens) -> None:
    found = four(qtbot, window, lens)
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
    four(qtbot, window, lens)
    chart, box = lens.chart, lens.chart.box()
    middle = QPoint(round(box.center().x()), round(box.center().y()))
    QTest.mousePress(chart, Qt.MouseButton.LeftButton, pos=middle)
    assert chart.value() == pytest.approx(chart.maximum() / 2, abs=5)
    QTest.mouseMove(chart, middle + QPoint(round(box.width()), 0))
    QTest.mouseRelease(chart, Qt.MouseButton.LeftButton, pos=middle + QPoint(round(box.width()), 0))
    assert chart.is_at_end


def test_single_keys_of_the_canvas_are_not_taken(qtbot: QtBot, window: MainWindow, lens: ReplayLens) -> None:
    four(qtbot, window, lens)
    window.canvas.setFocus()
    QTest.keyClick(window.canvas, Qt.Key.Key_Space)
    assert not lens.player.is_playing


def test_an_empty_canvas_says_what_to_do(qtbot: QtBot, window: MainWindow, lens: ReplayLens) -> None:
    assert "Draw something" in lens.said.text()
    assert {lens.play_button.isEnabled(), lens.save.isEnabled()} == {False}
    four(qtbot, window, lens)
    assert lens.play_button.isEnabled()
    window.actions_["clear"].trigger()
    qtbot.waitUntil(lambda: "Draw something" in lens.said.text())
    assert (lens.replay, lens.play_button.isEnabled()) == (None, False)


def test_one_point_has_nothing_to_play(qtbot: QtBot, window: MainWindow, lens: ReplayLens) -> None:
    draw(window, [(250, 250)])
    found = replayed(qtbot, window, lens)
    assert found.timeline.count == 1
    assert not lens.play_button.isEnabled()
    assert lens.said.text() == found.sentence


def test_it_follows_model_and_framing_also_at_a_moment(qtbot: QtBot, window: MainWindow, lens: ReplayLens) -> None:
    four(qtbot, window, lens)
    count = at(qtbot, window, lens, 0.3)
    window.models.choose("mlp-8x8")
    qtbot.waitUntil(lambda: lens.replay is not None and lens.replay.model == "mlp-8x8", timeout=20_000)
    found = replayed(qtbot, window, lens)
    assert found.points[-1] == 80
    assert window.canvas.moment.count == count
    window.actions_["framing"].setChecked(False)
    qtbot.waitUntil(lambda: lens.replay is not found and lens.is_up_to_date, timeout=20_000)
    assert lens.replay is not None
    assert lens.replay.points[-1] == 80


def test_a_model_that_fails_in_the_middle_says_so_and_the_window_lives(
    qtbot: QtBot, window: MainWindow, lens: ReplayLens, monkeypatch: pytest.MonkeyPatch
) -> None:
    known = list(module.replays(digitapp.load_model(), timed(FOUR).ink()))

    def broken(*_: object) -> Iterator[Replay]:
        yield known[0]
        raise ModelError("cnn-28x28: failed to read images; mend its export")

    monkeypatch.setattr(module, "replays", broken)
    window.canvas.show_drawing(timed(FOUR))
    settle(qtbot, window)
    qtbot.waitUntil(lambda: "mend its export." in lens.said.text())
    assert shown(window) == "4"
    assert not lens.save.isEnabled()
    monkeypatch.undo()
    draw(window, [(400, 400), (420, 420)])
    replayed(qtbot, window, lens)


def test_a_slow_model_shows_what_is_known_and_says_what_it_does(
    qtbot: QtBot, window: MainWindow, lens: ReplayLens, monkeypatch: pytest.MonkeyPatch
) -> None:
    from threading import Event

    go_on, real = Event(), module.replays

    def slow(*arguments: object) -> Iterator[Replay]:
        for number, found in enumerate(real(*arguments)):  # type: ignore[arg-type]
            yield found
            if number == 0:
                go_on.wait(10)

    monkeypatch.setattr(module, "replays", slow)
    monkeypatch.setattr(lens._looking, "start", lambda: None)  # as if its time was over
    window.canvas.show_drawing(timed(FOUR))
    qtbot.waitUntil(lambda: "moments are known" in lens.said.text())
    assert lens.replay is not None
    assert {lens.replay.is_complete, lens.save.isEnabled()} == {False}
    assert lens.play_button.isEnabled()
    go_on.set()
    found = replayed(qtbot, window, lens)
    assert found.is_complete
    assert lens.said.text() == found.sentence


@pytest.mark.parametrize("kind", ["webp", "gif", "csv", "json"])
def test_it_is_saved_from_its_menu(
    qtbot: QtBot, window: MainWindow, lens: ReplayLens, kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = four(qtbot, window, lens)
    path = tmp_path / f"my replay.{kind}"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path.with_suffix("")), ""))
    (action,) = [action for action in lens.save.menu().actions() if kind in action.text().lower()]
    with qtbot.waitSignal(window.documents.message, timeout=20_000) as told:
        action.trigger()
    assert told.args == [f"Exported to {path}.", False]
    if kind in ("webp", "gif"):
        with Image.open(path) as opened:
            assert opened.n_frames > 10
    elif kind == "json":
        assert json.loads(path.read_text())["sentence"] == found.sentence
    else:
        assert path.read_text().startswith("time_ms,points,answer")


def test_the_open_lens_is_saved_as_a_picture(
    qtbot: QtBot, window: MainWindow, lens: ReplayLens, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    four(qtbot, window, lens)
    path = tmp_path / "lens.png"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    (save,) = [action for action in window.lenses.actions() if action.text() == "Save picture …"]
    for action in (save, window.actions_["export_lens"]):
        with qtbot.waitSignal(window.documents.message):
            action.trigger()
        with Image.open(path) as opened:
            assert opened.size == (2 * lens.width(), 2 * lens.height())
            assert len(np.unique(np.asarray(opened.convert("L")))) > 10
        path.unlink()
