from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from digitapp.preprocessing.debris import without_debris
from digitapp.preprocessing.rules import without_rules
from support.drawings import FOUR, SEVEN, curl, ink_of, picture

FIVE = [
    [(200.0, 150.0), (190.0, 230.0), (280.0, 250.0), (290.0, 350.0), (190.0, 390.0)],
    [(215.0, 120.0), (330.0, 110.0)],
]
OPEN_FOUR = [[(180.0, 100.0), (160.0, 260.0), (265.0, 255.0)], [(300.0, 110.0), (290.0, 420.0)]]
CROSSED_SEVEN = [*SEVEN, [(220.0, 270.0), (330.0, 260.0)]]
SEVERAL_STROKES = {"five": FIVE, "open four": OPEN_FOUR, "four": FOUR, "crossed seven": CROSSED_SEVEN}


def cropped(ink: np.ndarray, sides: tuple[int, ...]) -> np.ndarray:
    """Return the ink cropped to its bounding box plus a margin on each side: top, bottom, left, right."""
    rows, columns = np.nonzero(ink > 0.25)
    top, bottom, left, right = sides
    return ink[
        max(rows.min() - top, 0) : rows.max() + 1 + bottom, max(columns.min() - left, 0) : columns.max() + 1 + right
    ]


@pytest.mark.parametrize("name", SEVERAL_STROKES)
@given(st.integers(24, 300), st.floats(0.03, 0.08), st.tuples(*[st.sampled_from([0, 0, 3, 9])] * 4))
def test_no_stroke_of_a_digit_is_debris(name: str, side: int, pen: float, margins: tuple[int, ...]):
    ink = cropped(picture(ink_of(SEVERAL_STROKES[name]), side, max(1.5, pen * side)), margins)
    assert np.array_equal(without_debris(ink), ink)


@pytest.mark.parametrize("turns", range(4), ids=["left", "bottom", "right", "top"])
@pytest.mark.parametrize("side", [40, 90, 250])
def test_bits_of_neighbours_at_an_edge_are_debris(side: int, turns: int):
    ink = picture(ink_of(curl()), side, side / 12, fill=0.6)
    strewn = ink.copy()
    edge = np.rot90(strewn, -turns)
    edge[side // 2 : side // 2 + side // 5, : side // 12] = 1
    assert np.array_equal(without_debris(strewn), ink)


def test_specks_are_debris():
    ink = picture(ink_of(FOUR), 120, 8)
    strewn = ink.copy()
    strewn[10:12, 10:12] = strewn[100, 15] = strewn[20:22, 100:103] = 1
    assert np.array_equal(without_debris(strewn), ink)


def test_another_digit_beside_it_is_no_debris():
    ink = np.hstack([picture(ink_of(FOUR), 80, 6), picture(ink_of(SEVEN), 80, 6)])
    assert np.array_equal(without_debris(ink), ink)


def ruled(side: int, slope: float, strength: float) -> np.ndarray:
    y, x = np.mgrid[:side, :side]
    return np.float32(strength * ((y + slope * x) % (side / 4) < max(1, side / 120)))


def on_ruled_paper(name: str, side: int, slope: float, strength: float, upright: bool) -> tuple[np.ndarray, np.ndarray]:
    """Return a digit's ink, and the same ink on ruled paper."""
    ink = 0.8 * picture(ink_of(SEVERAL_STROKES[name]), side, side / 20)
    rules = ruled(side, slope, strength)
    return ink, np.maximum(ink, rules.T if upright else rules)


@pytest.mark.parametrize("name", SEVERAL_STROKES)
@given(st.integers(120, 400), st.floats(-0.05, 0.05), st.floats(0.1, 0.35), st.booleans())
def test_ink_stays_on_ruled_paper(name: str, side: int, slope: float, strength: float, upright: bool):
    ink, both = on_ruled_paper(name, side, slope, strength, upright)
    found = without_rules(both)
    assert found[ink > 0.7].mean() > 0.95 * ink[ink > 0.7].mean()
    assert np.abs(found - ink).mean() <= np.abs(both - ink).mean()


def test_nearly_all_rules_go():
    """At some slopes a rule beside a stem stays: of 1,200 such pictures, in 9."""
    rng = np.random.default_rng(0)
    left = 0
    for number in range(100):
        side, slope, strength = int(rng.integers(120, 401)), rng.uniform(-0.05, 0.05), rng.uniform(0.1, 0.35)
        ink, both = on_ruled_paper([*SEVERAL_STROKES][number % 4], side, slope, strength, bool(rng.integers(2)))
        left += np.abs(without_rules(both) - ink).mean() >= 0.004
    assert left <= 5


@pytest.mark.parametrize("name", SEVERAL_STROKES)
@given(st.integers(16, 300), st.floats(0.05, 0.12), st.tuples(*[st.sampled_from([0, 0, 3, 9])] * 4))
def test_no_stroke_is_a_rule(name: str, side: int, pen: float, margins: tuple[int, ...]):
    ink = cropped(picture(ink_of(SEVERAL_STROKES[name]), side, max(1.5, pen * side)), margins)
    assert np.array_equal(without_rules(ink), ink)


@pytest.mark.parametrize("side", [16, 28, 60, 200])
def test_a_one_that_fills_its_picture_is_no_rule(side: int):
    ink = np.zeros((side, side // 2), np.float32)
    ink[:, side // 5 : side // 5 + max(2, side // 10)] = 1
    assert np.array_equal(without_rules(ink), ink)
