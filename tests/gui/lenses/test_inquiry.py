"""A lens's questions: the newest goes first, and while the pen is down they are few."""

from __future__ import annotations

from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from digitapp.gui.lenses import inquiry
from digitapp.gui.lenses.inquiry import Inquiry


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> Iterator[SimpleNamespace]:
    """An inquiry that notes what it is asked, and whether the pen is down."""
    monkeypatch.setattr(inquiry, "PACE", 60.0)
    monkeypatch.setattr(Inquiry, "_loaded", lambda _self, _name: None)
    noted = SimpleNamespace(results=[], is_drawing=True)

    def work(_model: Any, result: Any) -> Iterator[Any]:
        noted.results.append(result.name)
        yield result.name

    noted.turn = SimpleNamespace(wait=lambda: noted.results.append("gap"), in_gap=lambda task: task())
    context: Any = SimpleNamespace(is_drawing=lambda: noted.is_drawing, turn=noted.turn)
    noted.inquiry = Inquiry(context, work, is_paced=True)
    yield noted
    noted.inquiry.stop(5)


def named(name: str) -> Any:
    return SimpleNamespace(name=name, card=SimpleNamespace(id="any", title="Any"))


def test_while_the_pen_is_down_only_the_first_is_answered_and_the_newest_once_it_is_lifted(
    qtbot: QtBot, asked: SimpleNamespace
) -> None:
    with qtbot.waitSignal(asked.inquiry.finished):
        asked.inquiry.ask(named("first"))
    asked.inquiry.ask(named("second"))
    asked.inquiry.ask(named("third"))
    with qtbot.waitSignal(asked.inquiry.finished):
        asked.is_drawing = False
    assert [one for one in asked.results if one != "gap"] == ["first", "third"]


def test_what_is_forgotten_is_not_answered_and_the_next_is(qtbot: QtBot, asked: SimpleNamespace) -> None:
    with qtbot.waitSignal(asked.inquiry.finished):
        asked.inquiry.ask(named("first"))
    asked.inquiry.ask(named("second"))
    asked.inquiry.forget()
    asked.is_drawing = False
    with qtbot.waitSignal(asked.inquiry.finished):
        asked.inquiry.ask(named("third"))
    assert [one for one in asked.results if one != "gap"] == ["first", "third"]


def test_each_step_begins_in_a_gap(qtbot: QtBot, asked: SimpleNamespace) -> None:
    with qtbot.waitSignal(asked.inquiry.finished):
        asked.inquiry.ask(named("first"))
    assert asked.results == ["gap", "first", "gap"]
