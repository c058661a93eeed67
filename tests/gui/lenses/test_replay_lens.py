"""The lens Replay: it shows what `replay` finds, in every state, and saves it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

import digitapp
from digitapp.api import ModelError
from digitapp.explaining.areas import OTHERS_COLOUR, areas
from digitapp.explaining.replay import Replay, replay
from digitapp.gui.lenses.replay import lens as module
from digitapp.gui.lenses.replay.lens import ReplayLens
from digitapp.gui.main_window import MainWindow
from digitapp.models.registry import Registry
from support.drawings import FOUR
from support.replay_lens import hold, opened_lens, replayed, show_four
from support.timed_drawings import timed
from support.window_driver import draw, settle, shown
from support.window_models import write_model


@pytest.fixture
def window(open_window: Callable[..., MainWindow]) -> MainWindow:
    """A window with the bundled models."""
    return open_window(Registry)


@pytest.fixture
def lens(window: MainWindow) -> ReplayLens:
    return opened_lens(window)


def test_it_shows_what_replay_finds(qtbot: QtBot, window: MainWindow, lens: ReplayLens) -> None:
    found = show_four(qtbot, window, lens)
    same = replay(digitapp.load_model(), timed(FOUR))
    assert found.probabilities == pytest.approx(same.probabilities, abs=1e-3, nan_ok=True)
    assert lens.said.text() == same.sentence
    picture = lens.chart.grab().toImage()
    box, moment = lens.chart.box(), len(found.times) * 9 // 10
    colours = {area.label: area.colour for area in areas(found)}
    across = round(lens.chart.x_of(found.times[moment]))
    column = [picture.pixelColor(across, row).getRgb()[:3] for row in range(round(box.top()), round(box.bottom()))]
    wanted = colours[str(found.answers[moment])]
    alike = np.abs(np.array(column) - wanted).max(axis=1) <= 3
    assert alike.mean() > 0.5  # its label may stand anywhere


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


def test_an_empty_canvas_says_what_to_do(qtbot: QtBot, window: MainWindow, lens: ReplayLens) -> None:
    assert "Draw something" in lens.said.text()
    assert {lens.play_button.isEnabled(), lens.save.isEnabled()} == {False}
    show_four(qtbot, window, lens)
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
    show_four(qtbot, window, lens)
    count = hold(qtbot, window, lens, 0.3)
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
    found = show_four(qtbot, window, lens)
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
    show_four(qtbot, window, lens)
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


def test_of_a_thousand_labels_five_and_the_rest_are_drawn(
    qtbot: QtBot, open_window: Callable[..., MainWindow], models: Path
) -> None:
    labels = [f"sign {number}" for number in range(1000)]
    write_model(models / "a.onnx", id="cnn-28x28", labels=labels)
    window = open_window()
    lens = opened_lens(window)
    found = show_four(qtbot, window, lens)
    assert found.probabilities.shape[1] == 1000
    assert areas(found)[-1].label == "others"
    picture = lens.chart.grab().toImage()
    box = lens.chart.box()
    top = picture.pixelColor(QPoint(round(box.center().x()), round(box.top() + 3)))
    assert np.abs(np.array([top.red(), top.green(), top.blue()]) - OTHERS_COLOUR).max() <= 3


def test_a_model_that_gives_only_labels_has_areas_too(
    qtbot: QtBot, open_window: Callable[..., MainWindow], models: Path
) -> None:
    bias = np.where(np.arange(10) == 3, 200, 0).astype(np.float32)
    write_model(models / "a.onnx", id="cnn-28x28", weights=np.zeros((784, 10), np.float32), bias=bias)
    window = open_window()
    lens = opened_lens(window)
    found = show_four(qtbot, window, lens)
    assert [area.label for area in areas(found)] == ["3"]
    assert "never changed its mind: 3" in lens.said.text()


def test_what_is_known_is_not_asked_again(qtbot: QtBot, window: MainWindow, lens: ReplayLens) -> None:
    found = show_four(qtbot, window, lens)
    window.lenses.open("input")
    window.lenses.open("replay")
    assert lens.is_up_to_date
    draw(window, [(400, 400), (420, 420)])
    window.lenses.open("input")
    window.lenses.open("replay")  # while it may be asked about
    assert replayed(qtbot, window, lens) is not found


def test_a_number_is_replayed_as_its_text_grew(qtbot: QtBot, window: MainWindow, lens: ReplayLens) -> None:
    draw(window, [(60, 120), (110, 118), (160, 120), (140, 190), (115, 260), (100, 330)])
    draw(window, [(300, 120), (298, 190), (296, 260), (295, 330)])
    qtbot.waitUntil(lambda: shown(window) == "71", timeout=10_000)
    found = replayed(qtbot, window, lens)
    assert found.answers[-1] == "71"
    assert found.answers[found.moment_at(0)] != "71"
    assert lens.said.text() == found.sentence
    lens.chart.setValue(0)
    settle(qtbot, window)
    assert lens.replay is found
    window.canvas.moment.leave()
    settle(qtbot, window)
    assert lens.replay is found
    assert shown(window) == "71"
