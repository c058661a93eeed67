"""When the points of a drawing were drawn: as the pen said, or at equal steps where nobody knows."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from digitapp.drawing.files import Record
from digitapp.drawing.strokes import Drawing, Ink, Stroke
from digitapp.explaining.timeline import LONGEST_PAUSE, MOMENTS, Timeline
from support.drawings import FOUR
from support.timed_drawings import POINTS, timed


def stroke_of(times: list[float | None]) -> Stroke:
    rows = [(10.0 * n, 5.0 * n, np.nan, np.nan if time is None else time) for n, time in enumerate(times)]
    return Stroke(12.0, np.array(rows, np.float64).reshape(-1, 4))


def timeline_of(*times: list[float | None]) -> Timeline:
    return Timeline(Drawing(strokes=[stroke_of(row) for row in times]).ink())


def test_times_are_milliseconds_since_the_first_point_whenever_that_was():
    found = Timeline(timed(FOUR, start=77).ink())
    assert found.has_times
    assert found.times[:3] == pytest.approx([0, 10, 20])
    assert found.duration == pytest.approx(2 * (POINTS - 1) * 10 + 300)
    assert found.stroke_ends == pytest.approx([390, 390 + 300 + 390])
    assert not found.is_shortened


def test_long_pauses_are_shortened():
    found = timeline_of([0, 0.1], [60, 60.1])
    assert found.is_shortened
    assert found.times == pytest.approx([0, 100, 100 + LONGEST_PAUSE, 200 + LONGEST_PAUSE])


@pytest.mark.parametrize(
    "times",
    [
        [[None, None]],
        [[0, None, 0.2]],
        [[0, 0.2, 0.1]],
        [[0, 0.1], [None, None]],
        [[1, 1.1], [0, 0.1]],
        [[0, 0], [0, 0]],
        [[float("inf"), float("inf")]],
    ],
)
def test_times_that_say_nothing_are_passed_over(times: list[list[float | None]]):
    found = timeline_of(*times)
    assert not found.has_times
    steps = np.diff(found.times)
    assert (steps > 0).all()
    assert steps == pytest.approx(steps[0])


def test_times_of_any_size_can_be_replayed():
    found = timeline_of([-1e308, 0, 1e308])
    assert found.times.tolist() == [0, LONGEST_PAUSE, 2 * LONGEST_PAUSE]


def test_the_ink_of_a_moment_is_the_first_points_and_is_not_copied():
    ink = timed(FOUR).ink()
    found = Timeline(ink)
    for count in (1, 5, POINTS, POINTS + 1, 2 * POINTS):
        part = found.ink_of(count)
        assert np.array_equal(np.concatenate(part.strokes), np.concatenate(ink.strokes)[:count])
        assert len(part.widths) == len(part.strokes)
        assert all(np.shares_memory(a, b) for a, b in zip(part.strokes, ink.strokes, strict=False))
    assert found.count_at(0) == 1
    assert found.count_at(395) == found.count_at(689) == POINTS
    assert found.count_at(found.duration) == 2 * POINTS


def test_moments_are_at_equal_distances_and_where_strokes_end():
    found = Timeline(timed(FOUR).ink())
    moments = found.moments()
    assert len(moments.times) <= MOMENTS + 2
    assert set(found.stroke_ends) <= set(moments.times)
    assert np.diff(moments.times).max() <= found.duration / (MOMENTS - 1) + 1e-6
    assert [found.count_at(time) for time in moments.times] == moments.points.tolist()


def test_each_point_of_a_small_drawing_without_times_is_a_moment():
    found = Timeline(Drawing.from_points(FOUR).ink())
    assert found.moments().points.tolist() == [1, 2, 3, 4, 5]
    assert found.said(found.duration) == "point 5"


@pytest.mark.parametrize("strokes", [1, 20_000])
def test_the_moments_of_a_large_drawing_are_a_choice(strokes: int):
    points = np.random.default_rng(0).uniform(0, 500, (20_000, 2))
    found = Timeline(Drawing.from_points(np.split(points, strokes)).ink())
    moments = found.moments()
    assert MOMENTS <= len(moments.times) <= 2 * MOMENTS
    assert (moments.points[0], moments.points[-1]) == (1, 20_000)


def test_no_points_have_no_moments():
    for ink in (Ink((), ()), Ink((np.zeros((0, 2)),), (12.0,))):
        found = Timeline(ink)
        assert (found.count, found.duration, len(found.moments().times), len(found.stroke_ends)) == (0, 0, 0, 0)


seconds = st.one_of(st.none(), st.floats(allow_nan=False, allow_infinity=False))


@given(st.lists(st.lists(seconds, min_size=1, max_size=6), min_size=1, max_size=4))
def test_any_times_of_a_file_give_a_timeline(times: list[list[float | None]]):
    """Whatever a file says is read, and has a time for each point, from 0 on, that never falls."""
    strokes = [[(10.0 * n, 10.0) for n in range(len(row))] for row in times]
    drawing = Record(strokes, time=times).drawing()
    found = Timeline(drawing.ink())
    assert len(found.times) == sum(map(len, times))
    assert found.times[0] == 0
    assert np.isfinite(found.times).all()
    assert (np.diff(found.times) >= 0).all()
    assert found.moments().points[-1] == len(found.times)
