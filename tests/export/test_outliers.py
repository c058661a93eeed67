"""Generated non-digits: none is meant to be a digit, and the two parts share no font, shape or handwriting."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from digitapp.evaluation.datasets import Dataset
from digitapp.preprocessing.framing import frame
from digitapp_export import outliers
from support.data_sets import drawing

KINDS = ["letters", "scribbles", "shapes", "two digits", "half digits", "dashes"]


def digits(count: int = 20) -> tuple[list, list[str]]:
    rng = np.random.default_rng(3)
    return [drawing(n % 10, rng).ink() for n in range(count)], [str(n % 10) for n in range(count)]


@pytest.mark.parametrize("part", ["train", "test"])
@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_makes_drawings_that_can_be_read(part: outliers.Part, kind: str) -> None:
    makers = outliers.kinds(part, *digits())
    assert list(makers) == KINDS
    made = outliers.make(makers[kind], 40, np.random.default_rng(0))
    assert len(made) == 40
    frames = frame(made, "mnist")
    assert np.isfinite(frames.images).all()
    assert frames.images.std(axis=0).max() > 0.1  # not one drawing forty times
    assert frames.readable.all()  # or a model would be praised for what it never saw


def test_the_parts_share_no_font() -> None:
    assert not set(outliers.FONTS["train"]) & set(outliers.FONTS["test"])


def test_the_parts_share_no_shape() -> None:
    assert not set(outliers.SHAPES["train"].values()) & set(outliers.SHAPES["test"].values())


def test_two_digits_are_both_there() -> None:
    (first, second), _ = digits(2)
    rng = np.random.default_rng(0)
    for _ in range(20):
        both = outliers.two(list(first.strokes), list(second.strokes), rng)
        assert len(both) == len(first.strokes) + len(second.strokes)


@given(st.integers(0, 9), st.sampled_from(outliers.SIDES), st.integers(0, 1000))
def test_half_a_digit_lies_on_one_side_of_its_middle(digit: int, side: str, seed: int) -> None:
    strokes = [s[:, :2] for s in drawing(digit, np.random.default_rng(seed)).ink().strokes]
    axis = 0 if side in ("left", "right") else 1
    every = np.concatenate(strokes)[:, axis]
    middle = (every.min() + every.max()) / 2
    for piece in outliers.half(strokes, side):
        assert len(piece)
        if side in ("left", "top"):
            assert piece[:, axis].max() <= middle
        else:
            assert piece[:, axis].min() >= middle


def test_halves_that_are_digits_themselves_are_left_out() -> None:
    inks, labels = digits()
    ones = [ink for ink, label in zip(inks, labels, strict=True) if label == "1"]
    with pytest.raises(ValueError, match="high <= 0"):  # there is no half of a 1 to choose
        outliers.make(outliers.kinds("train", ones, ["1"] * len(ones))["half digits"], 1, np.random.default_rng(0))


def test_a_set_with_non_digits_beside_it_is_always_the_same() -> None:
    inks, labels = digits()
    held_out = Dataset("held out", tuple(labels), inks=tuple(inks))
    once, again = outliers.beside(held_out, 5), outliers.beside(held_out, 5)
    assert once.labels == (*labels, *(None,) * 30)
    assert len(once.inks) == 50
    for first, second in zip(once.inks, again.inks, strict=True):
        for a, b in zip(first.strokes, second.strokes, strict=True):
            np.testing.assert_array_equal(a, b)


@given(st.integers(1, 30), st.integers(4, 33), st.integers(0, 1000))
def test_noise_is_of_the_size_asked_for_and_between_paper_and_ink(count: int, side: int, seed: int) -> None:
    images = outliers.noise(count, (side, side + 1), np.random.default_rng(seed))
    assert images.shape == (count, side, side + 1)
    assert images.dtype == np.float32
    assert images.min() >= 0
    assert images.max() <= 1
