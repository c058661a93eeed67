"""What a screen reader says by itself: the answer once the pen rests, messages, the ends of what took a while."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from digitapp.drawing.files import Record, write_records
from digitapp.gui.accessibility import announcing, interfaces
from digitapp.gui.accessibility.announcer import EMPTY, Announcer
from digitapp.gui.collection.teach_dialog import TeachDialog
from digitapp.gui.main_window import MainWindow
from digitapp.models.registry import Registry
from support.announced import Said
from support.window_driver import SEVEN, choose, draw, move, press, release, settle

Open = Callable[..., MainWindow]


def announcer(window: MainWindow) -> Announcer:
    found = window.findChild(Announcer)
    assert isinstance(found, Announcer)
    return found


def rested(qtbot: QtBot, window: MainWindow) -> None:
    """Wait until the pen has rested for as long as it takes."""
    settle(qtbot, window)
    qtbot.waitUntil(lambda: not announcer(window).is_waiting, timeout=5000)


def test_the_answer_is_said_once_when_the_pen_rests(qtbot: QtBot, said: list[Said], window: MainWindow) -> None:
    rested(qtbot, window)
    said.clear()
    press(window, SEVEN[0])
    for point in SEVEN[1:]:
        move(window, point)
        settle(qtbot, window)  # each point is answered, and none of the answers said
    assert said == []
    release(window, SEVEN[-1])
    rested(qtbot, window)
    answer = window.answer_panel.answer
    assert said == [Said(answer.said, is_urgent=False)]
    label, state, share = answer.said.split(", ")
    assert (label, state) == ("3", "sure")
    assert share.endswith("%")


def test_nothing_is_said_while_the_pen_is_down(qtbot: QtBot, said: list[Said], window: MainWindow) -> None:
    rested(qtbot, window)
    said.clear()
    press(window, SEVEN[0])
    move(window, SEVEN[1])
    rested(qtbot, window)
    assert said == []
    release(window, SEVEN[1])


def test_the_empty_canvas_is_said(qtbot: QtBot, said: list[Said], window: MainWindow) -> None:
    draw(window)
    rested(qtbot, window)
    said.clear()
    window.actions_["clear"].trigger()
    rested(qtbot, window)
    assert said == [Said(EMPTY, is_urgent=False)]


def test_a_canvas_that_stays_empty_is_not_talked_about(qtbot: QtBot, said: list[Said], window: MainWindow) -> None:
    window.live_prediction.start_over()
    assert announcer(window).is_waiting
    rested(qtbot, window)
    assert said == []


def test_another_model_s_answer_is_said(qtbot: QtBot, said: list[Said], window: MainWindow) -> None:
    draw(window)
    rested(qtbot, window)
    said.clear()
    choose(window, "seven")
    qtbot.waitUntil(lambda: any(one.sentence.startswith("7, sure") for one in said), timeout=5000)


def test_errors_interrupt_and_messages_do_not(said: list[Said], window: MainWindow) -> None:
    said.clear()
    window.show_message("A file could not be read.", is_error=True)
    window.show_message("It is kept.")
    window.show_message("")
    assert said == [Said("A file could not be read.", is_urgent=True), Said("It is kept.", is_urgent=False)]


def test_where_the_pen_of_the_keys_is_is_said_when_it_stops(said: list[Said], window: MainWindow) -> None:
    said.clear()
    QTest.keyClick(window.canvas, Qt.Key.Key_Right)
    QTest.keyClick(window.canvas, Qt.Key.Key_Space)
    QTest.keyPress(window.canvas, Qt.Key.Key_Down)
    assert len(said) == 2
    QTest.keyRelease(window.canvas, Qt.Key.Key_Down)
    QTest.keyClick(window.canvas, Qt.Key.Key_Space)
    places = [one.sentence for one in said]
    assert places[:2] == ["Pen up, 52 % across, 50 % down", "Pen down, 52 % across, 50 % down"]
    assert places[2].startswith("Pen down, 52 % across, 5")
    assert places[3] == places[2].replace("Pen down", "Pen up")


def test_nothing_is_done_where_nobody_listens(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise AssertionError("nobody listens")

    monkeypatch.setattr(interfaces, "announce", fail)
    assert not announcing.is_heard()
    draw(window)
    settle(qtbot, window)
    assert not announcer(window).is_waiting
    window.show_message("A file could not be read.", is_error=True)


@pytest.mark.slow
def test_the_end_of_teaching_is_said(
    qtbot: QtBot, said: list[Said], monkeypatch: pytest.MonkeyPatch, tmp_path: Path, open_window: Open
) -> None:
    monkeypatch.setenv("DIGITAPP_MODELS", str(tmp_path / "own"))
    window = open_window(Registry)
    shapes = {"bar": [[(250.0, 60.0), (250.0, 440.0)]], "line": [[(60.0, 250.0), (440.0, 250.0)]]}
    path = tmp_path / "Signs.ndjson"
    write_records(path, [Record(strokes, label=label) for label, strokes in shapes.items() for _ in range(4)])
    window.collecting.teach_wanted.emit(path)
    dialog = window.teaching.dialog
    assert isinstance(dialog, TeachDialog)
    said.clear()
    dialog.teach.click()
    qtbot.waitUntil(dialog.use.isVisible, timeout=60_000)
    window.teaching.close()
    assert said[0].sentence.startswith("Teaching")
    assert said[1].sentence.endswith("is among your models.")
