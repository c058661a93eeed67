"""Undo takes bounded memory, however long one draws; when the oldest edits are forgotten, all others can be undone."""

from __future__ import annotations

import numpy as np
import pytest

from digitapp.drawing import history
from digitapp.drawing.history import History, State
from digitapp.drawing.pictures import Picture
from digitapp.drawing.strokes import Drawing


def draw(drawing: Drawing, points: int) -> None:
    drawing.begin(0, 0)
    for at in range(1, points):
        drawing.extend(at % 500, at % 400)
    drawing.end()


def test_drawing_and_clearing_for_hours_takes_bounded_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(history, "MOST_BYTES", 100_000)
    drawing = Drawing()
    for _ in range(200):
        draw(drawing, 100)
        drawing.clear()
    assert 50_000 < drawing._undo.size <= 100_000
    undone = 0
    while drawing.undo():
        undone += 1
    assert 20 < undone < 100
    while drawing.redo():
        undone -= 1
    assert undone == 0
    assert not drawing


def test_ten_thousand_strokes_take_bounded_memory() -> None:
    """Each state names all strokes of it: without a bound, 400 MB."""
    drawing = Drawing()
    for _ in range(10_000):
        draw(drawing, 1)
    assert drawing._undo.size <= history.MOST_BYTES
    assert drawing.undo()
    assert len(drawing.strokes) == 9_999


def test_the_last_edits_can_always_be_undone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(history, "MOST_BYTES", 1)
    drawing = Drawing()
    for points in range(10, 20):
        draw(drawing, points)
    drawing.clear()
    undone = 0
    while drawing.undo():
        undone += 1
    assert undone == history.LEAST
    assert [len(stroke) for stroke in drawing.strokes] == [10, 11, 12, 13, 14, 15]


def test_pictures_count() -> None:
    states = History()
    for _ in range(10):
        states.push(State((), Picture(np.zeros((2000, 2000, 3), np.uint8), "")))
    assert states.size <= history.LEAST * 2000 * 2000 * 3 + 10_000


def test_undoing_and_redoing_for_ever_costs_nothing() -> None:
    drawing = Drawing()
    draw(drawing, 1000)
    drawing.clear()
    before = drawing._undo.size
    for _ in range(1000):
        drawing.undo()
        drawing.redo()
    assert drawing._undo.size == before
