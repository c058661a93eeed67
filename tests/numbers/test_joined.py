"""Digits joined in one stroke: where it goes on from one to the next, and what reader and window make of the parts."""

from __future__ import annotations

from itertools import pairwise

import msgspec
import numpy as np
import pytest

from digitapp import Drawing, load_model
from digitapp.drawing.by_hand import NOTHING_BY_HAND
from digitapp.drawing.by_hand_record import ByHandRecord
from digitapp.drawing.span import Span
from digitapp.drawing.strokes import Ink
from digitapp.gui.inference.number_reading import inspected, part_of, with_part
from digitapp.gui.inference.requests import NumberWish
from digitapp.numbers.drawings import DrawingReader
from digitapp.numbers.joined import may_be_joined, spans_of
from digitapp.numbers.strokes import StrokeGroup, geometry_of, groups_of, ink_of

Points = list[tuple[float, float]]


def ring(x: float) -> Points:
    """A 0 that begins and ends at its top."""
    turn = np.linspace(-np.pi / 2, -2.5 * np.pi, 40)
    return [(x + 35 + 30 * np.cos(t), 160 + 58 * np.sin(t)) for t in turn]


def two(x: float) -> Points:
    bow = [(x + 30 - 28 * np.cos(t), 130 - 28 * np.sin(t)) for t in np.linspace(0, np.pi, 12)]
    return [*bow, (x + 45, 160), (x + 22, 190), (x + 2, 218), (x + 30, 216), (x + 62, 217)]


TWO_RINGS = [*ring(100), *ring(190)]
TWO_TWOS = [*two(100), (175, 190), *two(188)]
MIXED = [(60.0, 100.0), (57.0, 220.0)], TWO_RINGS, [(300.0, 100.0), (296.0, 220.0)]


@pytest.fixture(scope="module")
def reader() -> DrawingReader:
    return DrawingReader(load_model())


def ink(*strokes: Points) -> Ink:
    return Drawing.from_points(list(strokes)).ink()


@pytest.mark.parametrize(("stroke", "text"), [(TWO_RINGS, "00"), (TWO_TWOS, "22")])
def test_two_digits_in_one_stroke_are_read(reader: DrawingReader, stroke: Points, text: str) -> None:
    reading = reader.read(ink(stroke))
    assert reading.text == text
    assert [digit.strokes for digit in reading.digits] == [(0,), (0,)]
    before, after = (digit.parts[0] for digit in reading.digits)
    assert before.first == 0
    assert before.stop <= after.first + 1
    assert after.stop == len(stroke)


def test_one_digit_in_a_wide_stroke_stays_one(reader: DrawingReader) -> None:
    wide = [(x * 2 - 100, y) for x, y in ring(100)]
    reading = reader.read(ink(wide))
    assert reading.text == "0"
    assert reading.digits[0].parts == ()


def test_a_stroke_that_is_surely_one_digit_is_one(reader: DrawingReader) -> None:
    turn = np.linspace(-2.2, -2.2 - 1.9 * np.pi, 30)
    open_zero = [(200 + 62 * np.cos(t), 160 + 60 * np.sin(t)) for t in turn]
    drawing = ink(open_zero)
    assert len(spans_of(0, drawing.strokes[0])) > 1
    assert reader.read(drawing).digits[0].parts == ()
    assert reader.read(ink(open_zero, MIXED[2])).digits[0].parts == ()


def test_what_is_joined_is_read_among_other_strokes(reader: DrawingReader) -> None:
    reading = reader.read(ink(*MIXED))
    assert reading.text == "1001"
    assert [digit.strokes for digit in reading.digits] == [(0,), (1,), (1,), (2,)]
    assert [len(digit.parts) for digit in reading.digits] == [0, 1, 1, 0]


def test_what_is_joined_is_one_digit_if_somebody_says_so(reader: DrawingReader) -> None:
    reading = reader.read(ink(*MIXED), NOTHING_BY_HAND.merged((1,)))
    assert [digit.strokes for digit in reading.digits] == [(0,), (1,), (2,)]


def test_one_of_two_joined_digits_is_corrected(reader: DrawingReader) -> None:
    drawing = ink(*MIXED)
    second = reader.read(drawing).digits[2]
    said = NOTHING_BY_HAND.corrected(second.strokes, "6", second.parts)
    reading = reader.read(drawing, said)
    assert reading.text == "1061"
    assert [digit.is_corrected for digit in reading.digits] == [False, False, True, False]
    kept = ByHandRecord.of(said)
    assert kept is not None
    assert msgspec.json.decode(msgspec.json.encode(kept), type=ByHandRecord).by_hand(3) == said
    again = said.corrected(second.strokes, "8", second.parts)
    assert reader.read(drawing, again).text == "1081"
    assert again.moved({0: 1, 1: 0}).part_labels == (((second.parts[0]._replace(stroke=0),), "8"),)
    assert again.moved({0: 0, 2: 1}) == NOTHING_BY_HAND


def test_the_window_looks_at_a_digits_own_part_of_a_stroke(reader: DrawingReader) -> None:
    drawing = ink(*MIXED)
    reading = reader.read(drawing)
    first, second = reading.digits[1:3]
    part = part_of(drawing, second)
    assert len(part.strokes) == 1
    assert part.strokes[0][:, 0].min() > first.box[2]
    lower = part._replace(strokes=(part.strokes[0] + np.array([0, 10]),))
    moved = with_part(drawing, second, lower).strokes[1]
    span = second.parts[0]
    assert np.array_equal(moved[: span.first], drawing.strokes[1][: span.first])
    assert np.array_equal(moved[span.first :], drawing.strokes[1][span.first :] + np.array([0, 10]))


def test_the_window_looks_at_the_joined_digit_that_was_clicked(reader: DrawingReader) -> None:
    reading = reader.read(ink(TWO_RINGS))
    clicked = NumberWish(inspected=frozenset({0}), place=1)
    assert inspected(reading, clicked) == 1
    assert inspected(reading, clicked._replace(place=0)) == 0
    assert inspected(reading, NumberWish()) == 1  # it was written last


@pytest.mark.parametrize("seed", range(20))
def test_parts_are_in_order_and_hold_all_but_the_ways_between(seed: int) -> None:
    rng = np.random.default_rng(seed)
    points = np.cumsum(rng.normal((0.6, 0), 8, (int(rng.integers(1, 120)), 2)), axis=0)
    spans = spans_of(3, points)
    assert spans[0].first == 0
    assert spans[-1].stop == len(points)
    for before, after in pairwise(spans):
        assert before.first < before.stop <= after.first + 1
        assert after.first < after.stop
    geometry = geometry_of(Ink((points,), (8.0,)))
    groups = groups_of(geometry)
    assert StrokeGroup(tuple(range(len(geometry.spans)))) in groups
    for group in groups:
        stops = [geometry.spans[piece].stop for piece in group.pieces]
        assert len(geometry.parts(group)) == 1
        assert geometry.parts(group)[0].stop == max(stops)


def test_a_stroke_put_together_again_is_the_drawing_itself() -> None:
    drawing = ink(*MIXED)
    geometry = geometry_of(drawing)
    pieces = tuple(place for place, span in enumerate(geometry.spans) if span.stroke == 1)
    assert geometry.parts(StrokeGroup(pieces)) == (Span(1, 0, len(TWO_RINGS)),)
    assert ink_of(drawing, geometry, StrokeGroup(tuple(range(len(geometry.spans))))) is drawing


def test_narrow_strokes_have_no_joins() -> None:
    assert not may_be_joined(ink(ring(100), two(200), MIXED[0]))
    assert may_be_joined(ink(TWO_RINGS))
