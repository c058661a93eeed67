"""Strokes divided at their corners, and drawings without a piece."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from digitapp.drawing.strokes import Ink
from digitapp.explaining.pieces import LONGEST, MOST_POINTS, Piece, divided, pieces

SEVEN = np.array([(100, 100), (400, 100), (200, 400)], float)


def ink(*strokes: np.ndarray) -> Ink:
    return Ink(tuple(np.asarray(stroke, float) for stroke in strokes), (12.0,) * len(strokes))


def length(strokes: tuple[np.ndarray, ...]) -> float:
    return sum(float(np.hypot(*np.diff(stroke, axis=0).T).sum()) for stroke in strokes)


def test_a_seven_has_two_pieces_that_meet_at_its_corner():
    lines = divided(ink(SEVEN))
    first, second = (lines.points(piece) for piece in pieces(lines))
    assert first[0] == pytest.approx([100, 100])
    assert first[-1] == pytest.approx([400, 100], abs=lines.step)
    assert np.array_equal(first[-1], second[0])
    assert second[-1] == pytest.approx([200, 400])


def test_a_long_curve_is_divided_evenly():
    turn = np.linspace(0, 2 * np.pi, 200)
    lines = divided(ink(np.column_stack([250 + 100 * np.cos(turn), 250 + 150 * np.sin(turn)])))
    sizes = [piece.stop - piece.start for piece in pieces(lines)]
    assert len(sizes) > 1
    assert max(sizes) <= LONGEST
    assert max(sizes) - min(sizes) <= 1


@pytest.mark.parametrize("points", [[(5, 5)], [(5, 5), (5, 5)], [(5, 5), (6, 5)]])
def test_a_dot_is_one_piece_and_nothing_is_left_without_it(points: list[tuple[int, int]]):
    lines = divided(ink(np.array(points)))
    (piece,) = pieces(lines)
    assert lines.without(piece).strokes == ()


def test_a_drawing_without_points_has_no_pieces():
    with pytest.raises(ValueError, match="without points"):
        divided(ink(np.zeros((0, 2))))


def test_a_drawing_of_many_points_is_divided_at_few():
    rng = np.random.default_rng(0)
    lines = divided(ink(rng.uniform(0, 500, (20_000, 2))))
    assert sum(map(len, lines.strokes)) <= MOST_POINTS + 2


def test_without_a_piece_in_the_middle_two_strokes_are_left():
    lines = divided(ink(SEVEN, SEVEN + 20))
    count = len(lines.strokes[0])
    left = lines.without(Piece(0, 10, 20))
    assert [len(stroke) for stroke in left.strokes] == [11, count - 20, count]
    assert left.widths == (12.0,) * 3
    assert len(lines.without(Piece(0, 0, 20)).strokes) == 2
    assert len(lines.without(Piece(0, 20, count - 1)).strokes) == 2
    assert len(lines.without(Piece(0, 0, count - 1)).strokes) == 1


@settings(max_examples=100, deadline=None)
@given(
    st.lists(
        arrays(float, st.tuples(st.integers(1, 30), st.just(2)), elements=st.floats(0, 500)), min_size=1, max_size=4
    )
)
def test_the_pieces_are_the_whole_drawing_and_each_takes_itself_away(strokes: list[np.ndarray]):
    lines = divided(ink(*strokes))
    parts = pieces(lines)
    assert sum(length((lines.points(piece),)) for piece in parts) == pytest.approx(length(lines.strokes))
    for piece in parts:
        left = lines.without(piece)
        assert len(left.strokes) == len(left.widths)
        taken = length((lines.points(piece),))
        assert length(left.strokes) == pytest.approx(length(lines.strokes) - taken, abs=1e-6)
