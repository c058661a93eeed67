"""Lenses work in the gaps in which nobody waits for an answer, and soon even if there is no gap."""

from __future__ import annotations

import threading
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from digitapp.gui.inference import turn
from digitapp.gui.inference.turn import Turn


class Live(QObject):
    """Stands for the window's answers."""

    shown, failed, cleared = Signal(object), Signal(object, str), Signal()
    up_to_date = True


@pytest.fixture
def live(qtbot: QtBot) -> Live:
    return Live()


@pytest.fixture
def noted(live: Live) -> SimpleNamespace:
    """A turn that never is impatient, and what was done in it."""
    return SimpleNamespace(turn=Turn(live), done=[])  # type: ignore[arg-type]


def test_in_a_gap_a_task_is_done_at_once(noted: SimpleNamespace) -> None:
    noted.turn.in_gap(lambda: noted.done.append(1))
    assert noted.done == [1]


def test_after_a_point_tasks_wait_in_their_order_until_its_answer_is_painted(
    qtbot: QtBot, live: Live, noted: SimpleNamespace
) -> None:
    noted.turn._late.setInterval(60_000)
    noted.turn.drawing_changed()
    for number in (1, 2):
        noted.turn.in_gap(lambda number=number: noted.done.append(number))
    live.shown.emit(None)
    assert noted.done == []  # the bars are not painted yet
    qtbot.waitUntil(lambda: noted.done == [1, 2])


def test_an_answer_to_an_earlier_point_begins_no_gap(qtbot: QtBot, live: Live, noted: SimpleNamespace) -> None:
    noted.turn._late.setInterval(60_000)
    noted.turn.drawing_changed()
    noted.turn.in_gap(lambda: noted.done.append("late"))
    live.up_to_date = False
    live.shown.emit(None)
    with qtbot.waitSignal(noted.turn._painted.timeout):
        pass
    assert noted.done == []
    live.up_to_date = True
    live.cleared.emit()
    qtbot.waitUntil(lambda: noted.done == ["late"])


def test_without_a_gap_a_task_is_only_a_little_late(qtbot: QtBot, noted: SimpleNamespace) -> None:
    noted.turn.drawing_changed()
    noted.turn.in_gap(lambda: noted.done.append("late"))
    with qtbot.waitSignal(noted.turn._late.timeout):
        pass
    assert noted.done == ["late"]


def test_of_two_threads_that_read_in_turn_one_waits_for_the_other(
    noted: SimpleNamespace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(turn, "LONGEST_WAIT", 60.0)
    begun, entered = threading.Event(), threading.Event()

    def other() -> None:
        begun.set()
        with noted.turn.one_at_a_time():
            entered.set()

    thread = threading.Thread(target=other)
    with noted.turn.one_at_a_time():
        thread.start()
        assert begun.wait(5)
        assert not entered.wait(0.05)
    thread.join(5)
    assert entered.is_set()


def test_a_thread_that_reads_for_long_does_not_stop_the_other(
    noted: SimpleNamespace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(turn, "LONGEST_WAIT", 0.01)
    entered = threading.Event()

    def other() -> None:
        with noted.turn.one_at_a_time():
            entered.set()

    thread = threading.Thread(target=other)
    with noted.turn.one_at_a_time():
        thread.start()
        assert entered.wait(5)
    thread.join(5)
    with noted.turn.one_at_a_time():  # the lock was given back by the one who had it
        assert noted.turn._lock.locked()
    assert not noted.turn._lock.locked()


def test_late_in_a_gap_nothing_begins_before_the_next_one(
    qtbot: QtBot, live: Live, noted: SimpleNamespace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(turn, "LONGEST_WAIT", 60.0)
    monkeypatch.setattr(turn, "AT_REST", 120.0)
    monkeypatch.setattr(turn, "FRESH", 0.0)
    begin(qtbot, live, noted.turn)
    done = threading.Event()
    waiting = threading.Thread(target=lambda: (noted.turn.wait(), done.set()))
    waiting.start()
    assert not done.wait(0.05)  # it is late in the gap, and the pen does not rest
    noted.turn.drawing_changed()
    monkeypatch.setattr(turn, "FRESH", 60.0)
    begin(qtbot, live, noted.turn)
    waiting.join(10)
    assert done.is_set()


def test_while_the_pen_rests_something_may_begin(
    qtbot: QtBot, live: Live, noted: SimpleNamespace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(turn, "LONGEST_WAIT", 60.0)
    monkeypatch.setattr(turn, "FRESH", 0.0)
    begin(qtbot, live, noted.turn)
    waiting = threading.Thread(target=noted.turn.wait)
    waiting.start()
    waiting.join(10)
    assert not waiting.is_alive()


def begin(qtbot: QtBot, live: Live, turns: Turn) -> None:
    """Begin a gap: the answer to the newest point is painted."""
    with qtbot.waitSignal(turns._painted.timeout):
        live.shown.emit(None)
