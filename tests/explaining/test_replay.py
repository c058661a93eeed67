"""What is said of each moment is what the model answers of the ink there was."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

import numpy as np
import pytest

import digitapp
from digitapp.api import ModelError
from digitapp.drawing.strokes import Drawing
from digitapp.explaining.areas import MOST, OTHERS, areas, places, spot
from digitapp.explaining.replay import Replay, replay, replays
from digitapp.explaining.timeline import Timeline
from digitapp.models.model import Model
from support.drawings import FOUR, SEVEN
from support.onnx_models import card
from support.timed_drawings import timed


@pytest.fixture(scope="module")
def model() -> Iterator[Model]:
    loaded = digitapp.load_model()
    yield loaded
    loaded.close()


@pytest.fixture(scope="module")
def four(model: Model) -> Replay:
    return replay(model, timed(FOUR))


def fake(labels: tuple[str, ...], rows: np.ndarray) -> Replay:
    """Return a replay of given probabilities [N, labels], a point and 100 ms each."""
    times = [n / 10 for n in range(len(rows))]
    drawing = Drawing()
    for n, time in enumerate(times):
        drawing.begin(0, 0, time=time) if n == 0 else drawing.extend(n, n, time=time)
    timeline = Timeline(drawing.ink())
    moments = np.arange(len(rows))
    known = np.ones(len(rows), bool)
    values = rows.astype(np.float32)
    return Replay("fake", labels, timeline, 100.0 * moments, moments + 1, values, known, len(rows))


def test_each_moment_is_what_the_model_answers_of_the_ink_up_to_it(model: Model, four: Replay):
    strokes = [stroke.rows for stroke in timed(FOUR).strokes]
    flat = np.concatenate(strokes)
    for moment in (5, 30, 60, 100, len(four.times) - 1):
        drawn = int((flat[:, 3] * 1000 <= four.times[moment] + 1e-6).sum())
        assert four.points[moment] == drawn
        first = strokes[0][:drawn, :2]
        second = strokes[1][: max(0, drawn - len(strokes[0])), :2]
        read = model.predict(Drawing.from_points([part for part in (first, second) if len(part)]))
        assert four.answers[moment] == read.label
        assert four.is_digit[moment] == read.is_digit
        assert four.probabilities[moment] == pytest.approx(read.probabilities, abs=1e-4)
    assert four.is_complete
    assert four.answers[-1] == "4"


def test_changes_of_mind_are_where_the_answer_changes(four: Replay):
    assert four.changes
    for change in four.changes:
        assert (four.answers[change.moment], four.times[change.moment]) == (change.after, change.time)
    told = [change.after for change in four.changes]
    answers = [answer for answer in four.answers if answer]
    different = [b for a, b in itertools.pairwise(answers) if a != b]
    assert told == different


def test_more_and_more_is_known_all_over_the_time(model: Model):
    known = list(replays(model, timed(FOUR).ink()))
    counts = [len(found.times) for found in known]
    assert counts == sorted(counts)
    assert [found.is_complete for found in known] == [False] * (len(known) - 1) + [True]
    for found in known:
        assert (found.times[0], found.times[-1]) == (0, known[-1].times[-1])
        assert np.isin(found.times, known[-1].times).all()
        where = np.searchsorted(known[-1].times, found.times)
        assert found.probabilities == pytest.approx(known[-1].probabilities[where], abs=1e-4, nan_ok=True)


def test_a_pause_is_asked_about_once():
    asked: list[int] = []

    def run(images: np.ndarray) -> np.ndarray:
        asked.append(len(images))
        return np.eye(10, dtype=np.float32)[[3] * len(images)]

    found = replay(Model(card(), run), timed(FOUR, pause=1.0))
    assert sum(asked) < 0.6 * len(found.times)
    assert max(asked) <= 256
    assert found.sentence == "The model never changed its mind: 3 from the first moment on."


@pytest.mark.parametrize(
    ("answers", "said"),
    [
        ("1177", "The model changed its mind at 0.20 s: 1 → 7."),
        ("1221", "The model changed its mind twice: 1 → 2 at 0.10 s, 2 → 1 at 0.30 s."),
        ("121212", "The model changed its mind 5 times, last at 0.50 s: 1 → 2."),
        ("3", "A single point: there is nothing to replay."),
    ],
)
def test_changes_are_told_in_a_sentence(answers: str, said: str):
    found = fake(tuple("0123456789"), np.eye(10)[[int(answer) for answer in answers]])
    assert found.sentence == said


def test_moments_with_nothing_to_read_are_no_answers():
    rows = np.eye(10)[[1, 1, 1, 7]]
    rows[[0, 2]] = np.nan
    found = fake(tuple("0123456789"), rows)
    assert found.answers == (None, "1", None, "7")
    assert [(change.moment, change.before, change.after) for change in found.changes] == [(3, "1", "7")]
    assert found.said(2) == "At 0.20 s: nothing to read."
    assert "1 (> 99.9 %)" in found.said(1)


def test_a_drawing_without_times_is_replayed_by_points(model: Model):
    found = replay(model, Drawing.from_points(SEVEN))
    assert found.points.tolist() == [1, 2, 3, 4]
    assert found.note.startswith("Nobody knows when")
    assert "point" in found.said(2)


def test_a_single_point_and_a_large_drawing_have_a_replay(model: Model):
    one = replay(model, Drawing.from_points([[(250, 250)]]))
    assert (len(one.times), one.timeline.duration) == (1, 0)
    turn = np.linspace(0, 40 * np.pi, 20_000)
    many = replay(model, Drawing.from_points([np.column_stack([250 + 90 * np.cos(turn), 250 + 150 * np.sin(turn)])]))
    assert 120 <= len(many.times) <= 122
    assert many.points[-1] == 20_000


@pytest.mark.parametrize(
    ("item", "says"),
    [(np.zeros((28, 28), np.float32), "a picture has no strokes"), (Drawing(), "there is nothing to read")],
)
def test_what_cannot_be_replayed_is_said(model: Model, item: object, says: str):
    with pytest.raises(ModelError, match=says):
        replay(model, item)  # type: ignore[arg-type]


def test_a_model_that_fails_in_the_middle_is_named():
    def run(images: np.ndarray) -> np.ndarray:
        bright = images.reshape(len(images), -1).sum(axis=1) > 40
        return np.where(bright[:, None], np.nan, 0.1).astype(np.float32).repeat(10, axis=1)

    known = replays(Model(card(), run), timed(FOUR).ink())
    with pytest.raises(ModelError, match="values that are not numbers"):
        list(known)


def test_areas_add_up_and_the_labels_that_matter_have_one(four: Replay):
    shown = areas(four)
    assert {change.after for change in four.changes} <= {area.label for area in shown}
    assert len(shown) <= MOST + 1
    has_answer = np.array([answer is not None for answer in four.answers])
    assert shown[0].low.tolist() == [0] * len(four.times)
    assert shown[-1].high[has_answer] == pytest.approx(np.ones(has_answer.sum()), abs=1e-3)
    for below, above in itertools.pairwise(shown):
        assert np.array_equal(below.high, above.low)
    (last,) = (area for area in shown if area.label == "4")
    column = four.probabilities[:, 4]
    assert (last.high - last.low)[has_answer] == pytest.approx(column[has_answer], abs=1e-3)


def test_of_a_thousand_labels_those_that_matter_have_an_area():
    labels = tuple(f"label {n}" for n in range(1000))
    rows = np.full((50, 1000), 0.2 / 999)
    for moment in range(50):
        rows[moment, 17 * (moment // 5)] = 0.8
    shown = areas(fake(labels, rows))
    assert len(shown) == MOST + 1
    assert shown[-1].label == OTHERS
    assert labels[17 * 9] in {area.label for area in shown}, "the last answer"


def test_a_label_is_written_within_its_area(four: Replay):
    x = places(four)
    for area in areas(four):
        where = spot(four, area)
        if where is not None:
            near = np.abs(x - where.x) <= 0.025
            assert (area.low[near] <= where.y).all()
            assert (where.y <= area.high[near]).all()
