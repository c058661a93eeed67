"""Strokes merged and split by hand: the reader keeps to it."""

from __future__ import annotations

import pytest

import digitapp
from digitapp.drawing.by_hand import NOTHING_BY_HAND, ByHand
from digitapp.numbers.drawings import DrawingReader

SEVEN = [(100.0, 100.0), (170.0, 100.0), (130.0, 240.0)]
BAR = [(105.0, 170.0), (160.0, 170.0)]
ONE = [(240.0, 100.0), (236.0, 240.0)]
DRAWING = digitapp.Drawing.from_points([SEVEN, BAR, ONE])


@pytest.fixture(scope="module")
def reader() -> DrawingReader:
    return DrawingReader(digitapp.load_model())


def strokes_of(reading: digitapp.Reading) -> list[tuple[int, ...]]:
    return [digit.strokes for digit in reading.digits]


def test_without_a_hand_the_bar_belongs_to_its_seven(reader: DrawingReader) -> None:
    reading = reader.read(DRAWING)
    assert reading.text == "71"
    assert strokes_of(reading) == [(0, 1), (2,)]


def test_what_was_split_is_not_one_digit_again(reader: DrawingReader) -> None:
    reading = reader.read(DRAWING, NOTHING_BY_HAND.split((0, 1)))
    assert (0, 1) not in strokes_of(reading)
    assert (2,) in strokes_of(reading)


def test_what_was_merged_is_one_digit_however_unlikely(reader: DrawingReader) -> None:
    assert strokes_of(reader.read(DRAWING, NOTHING_BY_HAND.merged((0, 1, 2)))) == [(0, 1, 2)]
    assert strokes_of(reader.read(DRAWING, NOTHING_BY_HAND.merged((1, 2)))) == [(0,), (1, 2)]


def test_the_last_word_counts() -> None:
    merged = NOTHING_BY_HAND.split((0, 1)).merged((0, 1))
    assert merged == ByHand(together=(frozenset({0, 1}),))
    assert merged.split((0, 1)) == ByHand(apart=(frozenset({0, 1}),))
    assert merged.merged((1, 2)).together == (frozenset({1, 2}),)


def test_what_was_said_moves_with_its_strokes_and_goes_with_them() -> None:
    said = ByHand((frozenset({0, 1}), frozenset({2, 3})), (frozenset({1, 4}),), ((frozenset({3}), "7"),))
    assert said.moved({0: 1, 1: 0, 3: 2}) == ByHand((frozenset({0, 1}),), (), ((frozenset({2}), "7"),))


def test_a_corrected_digit_is_called_so_and_stays_one(reader: DrawingReader) -> None:
    reading = reader.read(DRAWING, NOTHING_BY_HAND.corrected((0, 1), "2"))
    assert reading.text == "21"
    assert [digit.is_corrected for digit in reading.digits] == [True, False]
    assert reading.digits[0].confidence == 1.0
    assert NOTHING_BY_HAND.corrected((0, 1), "2").corrected((0, 1), "4").label((0, 1)) == "4"
