"""The replay of a number follows the text as it grew, and the digit that was being written."""

from __future__ import annotations

import numpy as np
import pytest

import digitapp
from digitapp.drawing.by_hand import NOTHING_BY_HAND
from digitapp.drawing.strokes import Drawing, Stroke
from digitapp.explaining.areas import areas
from digitapp.explaining.number_replay import NumberReplay, number_replays
from digitapp.explaining.replay_files import as_json
from digitapp.models.model import Model


def timed_number() -> Drawing:
    """A 7, after a second a 1; each took half a second."""
    seven = np.array([(60.0, 120), (110, 118), (160, 120), (140, 190), (115, 260), (100, 330)])
    one = np.array([(300.0, 120), (298, 190), (296, 260), (295, 330)])
    strokes = []
    for points, start in ((seven, 0.0), (one, 1.5)):
        times = start + np.linspace(0, 0.5, len(points))
        strokes.append(Stroke(12.0, np.column_stack([points, np.full(len(points), np.nan), times])))
    return Drawing(strokes=strokes)


@pytest.fixture(scope="module")
def model() -> Model:
    return digitapp.load_model()


@pytest.fixture(scope="module")
def found(model: Model) -> NumberReplay:
    *_, last = number_replays(model, timed_number().ink(), NOTHING_BY_HAND)
    return last


def test_the_text_grows(found: NumberReplay) -> None:
    assert found.is_complete
    assert found.texts[-1] == "71"
    before = found.texts[found.moment_at(1000)]
    assert before == "7"
    assert found.changes[-1].after == "71"
    assert found.changes[-1].time >= 1500
    assert "71 at" in found.sentence
    assert as_json(found)["moments"][-1]["answer"] == "71"


def test_the_areas_are_those_of_the_digit_that_was_being_written(found: NumberReplay) -> None:
    assert found.digits[found.moment_at(1000)] == "7"
    assert found.digits[-1] == "1"
    assert {"7", "1"} <= {area.label for area in areas(found)}
    assert found.said(len(found.times) - 1).startswith("At 2.0 s: 71; what was being written: 1 (")


def test_what_was_said_by_hand_holds(model: Model) -> None:
    *_, last = number_replays(model, timed_number().ink(), NOTHING_BY_HAND.corrected((0,), "2"))
    assert last.texts[-1] == "21"
