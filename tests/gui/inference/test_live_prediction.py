"""When a drawing is read: at once at rest, one question at a time, the newest first, and never for old ink."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from digitapp.api import Prediction
from digitapp.gui.inference.requests import Request, Result
from digitapp.gui.main_window import MainWindow
from digitapp.models.model import Model
from digitapp.models.registry import Registry
from digitapp.preprocessing.framing import Frames
from support.window_driver import click, draw, move, press, release, settle, shown, state_word


class Gate:
    """Makes a registry whose models wait at a gate before they answer."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.open = threading.Event()
        self.open.set()
        self.asked = 0
        self.waiting = threading.Event()

    def registry(self) -> Registry:
        gate = self

        class Gated(Registry):
            def load(self, model: str | None = None) -> Model:
                loaded = super().load(model)
                predictions = loaded.predictions

                def slow(frames: Frames) -> list[Prediction]:
                    gate.asked += 1
                    gate.waiting.set()
                    assert gate.open.wait(10)
                    return predictions(frames)

                loaded.predictions = slow
                return loaded

        return Gated([self.folder], trusted=[self.folder])

    def shut(self) -> None:
        self.asked = 0
        self.waiting.clear()
        self.open.clear()


@pytest.fixture
def gate(models: Path) -> Gate:
    return Gate(models)


@pytest.fixture
def gated(open_window: Callable[..., MainWindow], gate: Gate) -> MainWindow:
    """A window whose models wait at the gate."""
    return open_window(gate.registry)


def test_an_answer_that_comes_after_clear_is_dropped(qtbot: QtBot, gate: Gate, gated: MainWindow) -> None:
    gate.shut()
    draw(gated)
    qtbot.waitUntil(gate.waiting.is_set)
    click(gated, "clear")
    with qtbot.assertNotEmitted(gated.live_prediction.shown), qtbot.waitSignal(gated.predictor.answered):
        gate.open.set()
    assert (shown(gated), state_word(gated)) == ("", "draw a digit")


def test_of_the_drawings_that_wait_the_newest_wins(qtbot: QtBot, gate: Gate, gated: MainWindow) -> None:
    gate.shut()
    press(gated, (100, 100))
    move(gated, (200, 200))
    qtbot.waitUntil(gate.waiting.is_set)
    for y in range(200, 400, 10):
        move(gated, (200, y + 5))
    release(gated, (200, 400))
    gate.open.set()
    settle(qtbot, gated)
    assert gate.asked == 2  # the one at the gate and the last one
    assert shown(gated) == "3"


def test_what_takes_long_is_called_busy(qtbot: QtBot, gate: Gate, gated: MainWindow) -> None:
    draw(gated)
    settle(qtbot, gated)
    gate.shut()
    draw(gated, [(50, 50), (90, 90)])
    click(gated, "undo")
    qtbot.waitUntil(lambda: state_word(gated) == "reading …")
    assert shown(gated) == ""
    gate.open.set()
    settle(qtbot, gated)
    assert shown(gated) == "3"


def test_ink_after_an_erasure_is_read_while_an_older_question_has_no_answer(
    qtbot: QtBot, gate: Gate, gated: MainWindow
) -> None:
    gate.shut()
    draw(gated)
    qtbot.waitUntil(gate.waiting.is_set)
    click(gated, "clear")
    draw(gated)
    gate.open.set()
    settle(qtbot, gated)
    assert shown(gated) == "3"


def test_at_rest_a_change_is_asked_about_in_the_same_turn_of_the_loop(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    draw(window)
    settle(qtbot, window)
    qtbot.waitUntil(lambda: window.live_prediction.is_at_rest)
    asked: list[Request] = []
    monkeypatch.setattr(window.predictor, "read", asked.append)
    press(window, (300, 300))
    assert asked == []
    QApplication.processEvents()
    assert [request.ink.revision for request in asked] == [window.canvas.drawing.revision]


def test_while_there_is_no_answer_nothing_more_is_asked(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Request] = []
    monkeypatch.setattr(window.predictor, "read", asked.append)
    press(window, (100, 100))
    qtbot.waitUntil(lambda: len(asked) == 1)
    for y in range(100, 200, 10):
        move(window, (100, y))
    assert not window.live_prediction.is_about_to_ask
    window.predictor.failed.emit(asked[0], "no")
    qtbot.waitUntil(lambda: len(asked) == 2)
    assert asked[1].ink.revision == window.canvas.drawing.revision


def test_the_time_of_an_answer_changes_no_faster_than_one_reads(qtbot: QtBot, window: MainWindow) -> None:
    results: list[Result] = []
    window.live_prediction.shown.connect(results.append)
    draw(window)
    settle(qtbot, window)
    time = window.answer_panel.time
    qtbot.waitUntil(lambda: not time.is_held)
    for milliseconds in (11, 22, 33):
        time.show_time(replace(results[-1], model_seconds=milliseconds / 1000))
    assert time.text() == "read in 11.0 ms"
    qtbot.waitUntil(lambda: time.text() == "read in 33.0 ms")
    qtbot.waitUntil(lambda: not time.is_held)  # and then nothing beats any more
    time.show_time(None)
    assert time.text() == ""
