"""Wide gaps between the digits of a line are spaces; wide writing has none."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest

from digitapp.numbers.reading import Digit, Reading, Separator
from digitapp.numbers.spaces import with_spaces

HEIGHT = 100.0


def digits(*gaps: float) -> list[Digit]:
    lefts = np.cumsum([0.0, *[60 + HEIGHT * gap for gap in gaps]])
    shares = np.eye(10, dtype=np.float32)[1]
    return [Digit("1", shares, None, True, (left, 0.0, left + 60, HEIGHT), 0) for left in lefts]


def text(*gaps: float, marks: tuple[Separator, ...] = ()) -> str:
    return Reading(with_spaces(digits(*gaps), marks, HEIGHT), 1.0, True).text


@pytest.mark.parametrize(
    ("gaps", "read"),
    [
        ((0.2, 1.5, 0.1), "11 11"),
        ((0.2, 1.5, 0.1, 1.2), "11 11 1"),
        ((-0.1, 1.0), "11 1"),
        ((1.5, 1.4, 1.6), "1111"),
        ((0.5, 1.0, 0.4), "1111"),
        ((0.1, 0.6, 0.1), "1111"),
        ((1.2, 0.1, 1.3), "1111"),
        ((2.0,), "11"),
        ((), "1"),
    ],
)
def test_gaps_much_wider_than_the_others_are_spaces(gaps: tuple[float, ...], read: str) -> None:
    assert text(*gaps) == read


def test_a_gap_with_a_mark_in_it_is_no_space() -> None:
    mark = Separator("-", (140.0, 45.0, 180.0, 55.0), 0, 2)
    assert text(0.2, 1.5, 0.1, marks=(mark,)) == "1111"


@pytest.mark.parametrize("seed", range(20))
def test_spaces_change_nothing_else(seed: int) -> None:
    rng = np.random.default_rng(seed)
    before = digits(*rng.exponential(0.8, int(rng.integers(0, 7))))
    after = with_spaces(before, (), HEIGHT)
    assert [digit.box for digit in after] == [digit.box for digit in before]
    assert not after[0].follows_space
    gaps = [one.box[0] - other.box[2] for other, one in pairwise(after)]
    spaces = [gap for gap, digit in zip(gaps, after[1:], strict=True) if digit.follows_space]
    others = [gap for gap, digit in zip(gaps, after[1:], strict=True) if not digit.follows_space]
    assert not spaces or min(spaces) > max(others)
