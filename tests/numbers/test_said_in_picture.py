"""What a person said of a picture's digits stands in what is read there: named, split, merged, removed."""

from __future__ import annotations

import numpy as np
import pytest

import digitapp
from digitapp.drawing.by_hand import NOTHING_BY_HAND, ByHand
from digitapp.drawing.in_picture import Box, Said, SaidDigit
from digitapp.models.model import Model
from digitapp.numbers.reading import Digit, Reading, Separator, numbers_of
from digitapp.numbers.said_in_picture import halves, shares, with_said

SHARES = np.full(10, 0.02, np.float32)


def digit(label: str, left: float, line: int = 0, follows: bool = False) -> Digit:
    probabilities = SHARES.copy()
    probabilities[int(label)] = 0.82
    box = (left, 100.0 * line, left + 10, 100.0 * line + 20)
    return Digit(label, probabilities, 0.9, True, box, line, follows_space=follows)


READING = Reading(
    (digit("1", 0), digit("2", 20), digit("3", 60, follows=True), digit("4", 0, 1)),
    *(0.5, False, (Separator(".", (31, 15, 33, 18), 0, 2),), "", (0.8, 0.7, 0.9)),
)


@pytest.fixture(scope="module")
def model() -> Model:
    return digitapp.load_model()


def seven(_: Box) -> np.ndarray:
    """A part of a picture that shows a seven."""
    part = np.full((60, 60), 235, np.uint8)
    part[10:16, 10:50] = 20
    for step in range(36):
        part[14 + step, 46 - step // 2 : 52 - step // 2] = 20
    return part


def boxes(*places: int) -> list[Box]:
    return [READING.digits[place].box for place in places]


def read(model: Model, by_hand: ByHand) -> Reading:
    return with_said(READING, by_hand.in_picture, model, seven)


def test_a_digit_that_was_named_is_that_and_certain(model: Model) -> None:
    (box,) = boxes(1)
    found = read(model, NOTHING_BY_HAND.pictured([box], [SaidDigit(box, "9")]))
    assert found.text == "19 3\n4"
    assert (found.digits[1].is_corrected, found.digits[1].confidence) == (True, 1.0)
    first, second, _ = numbers_of(found)
    assert first.confidence == pytest.approx(0.82)
    assert (second.confidence, second.is_corrected) == (0.7, False)


def test_digits_of_two_numbers_that_are_merged_join_these(model: Model) -> None:
    one, other = boxes(1, 2)
    whole = (one[0], one[1], other[2], other[3])
    found = read(model, NOTHING_BY_HAND.pictured([one, other], [SaidDigit(whole)]))
    assert found.text == "17\n4"
    assert not found.digits[1].is_corrected
    assert found.digits[1].box == whole
    assert [mark.after for mark in found.separators] == [2]


def test_a_digit_is_split_and_a_half_of_it_named(model: Model) -> None:
    (box,) = boxes(3)
    left, right = shares(box, 2)
    said = NOTHING_BY_HAND.pictured([box], [SaidDigit(left), SaidDigit(right)])
    said = said.pictured([right], [SaidDigit(right, "5")])
    assert len(said.in_picture) == 1
    assert read(model, said).text == "12 3\n75"


def test_what_is_no_digit_is_gone_with_its_line_and_marks_stay_where_they_were(model: Model) -> None:
    said = NOTHING_BY_HAND.pictured(boxes(3), [])
    assert read(model, said).text == "12 3"
    said = NOTHING_BY_HAND.pictured(boxes(0), []).pictured(boxes(1), [])
    found = read(model, said)
    assert found.text == "3\n4"
    assert [mark.after for mark in found.separators] == [0]
    gone = NOTHING_BY_HAND.pictured(boxes(0, 1, 2, 3), [])
    assert (read(model, gone).text, read(model, gone).confidence, read(model, gone).is_sure) == ("", 0.0, False)


def test_what_was_said_is_found_again_where_the_picture_is_read_otherwise(model: Model) -> None:
    near = (19.0, 1.0, 31.0, 21.0)
    found = with_said(READING, (Said((near,), (SaidDigit(near, "9"),)),), model, seven)
    assert found.text == "19 3\n4"
    nowhere = (100.0, 2.0, 110.0, 18.0)
    found = with_said(READING, (Said((nowhere,), (SaidDigit(nowhere, "9"),)),), model, seven)
    assert found.text == "12 3 9\n4"


def test_a_digit_is_split_where_there_is_least_ink() -> None:
    ink = np.ones((10, 20), np.float32)
    ink[:, 12] = 0
    left, right = halves((100, 0, 140, 30), ink)
    assert left == (100, 0, 125, 30)
    assert right == (125, 0, 140, 30)
