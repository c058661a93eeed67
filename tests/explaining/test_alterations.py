"""Each way to alter ink or pixels does what its name says, by degrees, and nothing at rest."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from digitapp.drawing.strokes import Ink
from digitapp.explaining.alterations import (
    ALTERATIONS,
    BY_NAME,
    COUNT,
    Alteration,
    altered_images,
    altered_ink,
)
from support.drawings import FOUR, SEVEN, ink_of

OF_INK = [way for way in ALTERATIONS if way.of_ink is not None]
OF_IMAGES = [way for way in ALTERATIONS if way.of_images is not None]
WAYS = pytest.mark.parametrize("way", ALTERATIONS, ids=lambda way: way.name)
INKS = st.lists(
    arrays(float, st.tuples(st.integers(1, 20), st.just(2)), elements=st.floats(0, 500, width=32)),
    min_size=1,
    max_size=4,
).map(lambda strokes: Ink(tuple(strokes), (12.0,) * len(strokes)))


def altered(ink: Ink, name: str, amount: float) -> Ink:
    return altered_ink(ink, {name: amount})


def length(ink: Ink) -> float:
    return sum(float(np.hypot(*np.diff(stroke, axis=0).T).sum()) for stroke in ink.strokes)


def box(ink: Ink) -> np.ndarray:
    points = np.concatenate(ink.strokes)
    return np.array([points.min(axis=0), points.max(axis=0)])


def blot(size: tuple[int, int] = (28, 28)) -> np.ndarray:
    """A square of ink in the middle."""
    image = np.zeros((1, *size), np.float32)
    image[0, size[0] // 3 : -size[0] // 3, size[1] // 3 : -size[1] // 3] = 1
    return image


@WAYS
def test_amounts_ascend_from_the_least_over_the_rest_to_the_most(way: Alteration):
    amounts = way.amounts
    assert len(amounts) == COUNT
    assert (np.diff(amounts) > 0).all()
    assert (amounts[0], amounts[way.rest_index], amounts[-1]) == (way.low, way.rest, way.high)
    assert way.share(way.rest) == 0
    assert way.share(way.high) == 1


@WAYS
def test_each_alters_either_the_ink_or_the_pixels_and_says_how(way: Alteration):
    assert (way.of_ink is None) != (way.of_images is None)
    assert way.title
    assert way.tip
    assert way.directions[1]
    assert bool(way.directions[0]) == (way.low < way.rest)
    assert BY_NAME[way.name] is way


@settings(max_examples=50, deadline=None)
@given(INKS)
def test_at_rest_ink_is_left_as_it_is(ink: Ink):
    same = altered_ink(ink, {way.name: way.rest for way in ALTERATIONS})
    assert same is ink


@settings(max_examples=50, deadline=None)
@given(INKS, st.sampled_from(OF_INK), st.integers(0, COUNT - 1))
def test_altered_ink_is_finite_and_the_same_amount_gives_the_same(ink: Ink, way: Alteration, place: int):
    amount = float(way.amounts[place])
    first, again = altered(ink, way.name, amount), altered(ink, way.name, amount)
    assert len(first.strokes) == len(first.widths) >= 1
    for stroke, same in zip(first.strokes, again.strokes, strict=True):
        assert len(stroke) >= 1
        assert np.isfinite(stroke).all()
        assert np.array_equal(stroke, same)
    assert all(width > 0 for width in first.widths)


@pytest.mark.parametrize("way", OF_INK, ids=lambda way: way.name)
def test_points_keep_the_times_at_which_they_were_drawn_or_have_none(way: Alteration):
    ink = ink_of(FOUR)._replace(times=(np.arange(3.0), np.arange(2.0)))
    found = altered(ink, way.name, way.high)
    assert not found.times or [len(part) for part in found.times] == [len(part) for part in found.strokes]


@settings(max_examples=50, deadline=None)
@given(INKS, st.sampled_from([way for way in OF_INK if way.name not in ("tremble", "missing-end")]))
def test_all_points_stay_where_only_their_places_change(ink: Ink, way: Alteration):
    assert list(map(len, altered(ink, way.name, way.high).strokes)) == list(map(len, ink.strokes))


def test_ink_without_points_is_left_as_it_is():
    empty = Ink((np.zeros((0, 2)),), (12.0,))
    assert altered_ink(empty, {"rotation": 20, "tremble": 5, "missing-end": 50}) is empty


def test_a_quarter_turn_to_the_right_moves_the_top_to_the_right():
    ink = ink_of([[(250, 100), (250, 400)]])
    (line,) = altered(ink, "rotation", 90).strokes
    assert line == pytest.approx(np.array([(400, 250), (100, 250)]))


def test_a_slant_to_the_right_leans_the_top_and_keeps_the_height():
    ink = ink_of([[(250, 100), (250, 400)]])
    (line,) = altered(ink, "slant", 45).strokes
    assert line == pytest.approx(np.array([(400, 100), (100, 400)]))


def test_size_and_shift_are_shares_of_drawing_and_canvas():
    ink = ink_of(SEVEN)
    low, high = box(ink)
    assert np.diff(box(altered(ink, "size", 50)), axis=0)[0] == pytest.approx((high - low) / 2)
    assert box(altered(ink, "size", 50)).mean(axis=0) == pytest.approx((low + high) / 2)
    assert box(altered(ink, "shift-x", 10)) == pytest.approx(np.add(box(ink), (50, 0)))
    assert box(altered(ink, "shift-y", -10)) == pytest.approx(np.subtract(box(ink), (0, 50)))


def test_a_pen_gets_neither_too_thin_nor_thicker_than_the_canvas():
    thin, thick = ink_of(SEVEN, pen_width=1.5), ink_of(SEVEN, pen_width=400)
    assert altered(ink_of(SEVEN), "pen", 150).widths == (18.0,)
    assert altered(thin, "pen", 20).widths == (1.0,)
    assert altered(thick, "pen", 420).widths == (500.0,)


def test_trembling_moves_points_by_about_the_amount():
    ink = ink_of(SEVEN)
    still, moved = altered(ink, "tremble", 1e-9), altered(ink, "tremble", 5)
    side = np.diff(box(ink), axis=0).max()
    off = np.concatenate(moved.strokes) - np.concatenate(still.strokes)
    assert np.sqrt((off**2).mean()) == pytest.approx(0.05 * side, rel=0.4)
    assert length(moved) > 1.2 * length(ink)
    assert np.abs(np.diff(off, axis=0)).max() < 0.8 * np.abs(off).max()  # smooth: no point leaps away from the next


@pytest.mark.parametrize("percent", [10, 35, 60, 80])
def test_the_missing_end_is_a_share_of_the_length_and_of_the_last_strokes(percent: float):
    ink = ink_of(FOUR)
    left = altered(ink, "missing-end", percent)
    assert length(left) == pytest.approx((1 - percent / 100) * length(ink))
    assert left.strokes[0][0] == pytest.approx(ink.strokes[0][0])
    assert len(left.strokes) == (2 if percent < 50 else 1)


def test_a_dot_has_no_end_to_miss():
    dot = ink_of([[(250, 250)]])
    assert [stroke.tolist() for stroke in altered(dot, "missing-end", 80).strokes] == [[[250, 250]]]


@pytest.mark.parametrize("size", [(28, 28), (8, 8), (20, 30)])
@pytest.mark.parametrize("way", OF_IMAGES, ids=lambda way: way.name)
def test_pixels_are_altered_more_and_more_and_stay_in_range(way: Alteration, size: tuple[int, int]):
    image = blot(size)
    assert altered_images(image, {way.name: way.rest}) is image
    assert way.of_images is not None
    images = way.of_images(np.repeat(image, COUNT, axis=0), way.amounts)
    assert (images.shape, images.dtype) == ((COUNT, *size), np.float32)
    assert images.min() >= 0
    assert images.max() <= 1
    assert images[0] == pytest.approx(image[0])
    assert (np.diff(np.abs(images - image).mean(axis=(1, 2))) >= -1e-6).all()
    assert altered_images(image, {way.name: way.high})[0] == pytest.approx(images[-1], abs=1e-6)


def test_a_blur_keeps_the_ink_where_there_is_room():
    (image,) = altered_images(blot(), {"blur": 4})
    assert image.sum() == pytest.approx(blot().sum(), rel=0.01)
    assert image.max() < 1


@pytest.mark.parametrize(
    ("name", "amount", "said"),
    [
        ("rotation", -35, "\N{MINUS SIGN}35°"),
        ("rotation", 0, "0°"),
        ("shift-x", 12.5, "+12.5 %"),
        ("size", 80, "80 %"),
        ("tremble", 0.25, "0.25 %"),
    ],
)
def test_amounts_in_words(name: str, amount: float, said: str):
    assert BY_NAME[name].said(amount) == said
