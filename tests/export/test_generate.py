"""Generated digits are digits: of every class, in every form, each drawn differently."""

from __future__ import annotations

import numpy as np
import pytest

from digitapp.preprocessing import rasterizer
from digitapp.preprocessing.framing import frame
from digitapp_export import generate


def test_every_label_belongs_to_its_drawing() -> None:
    lines, labels = generate.digits(200, np.random.default_rng(0))
    assert set(labels.tolist()) == set(range(10))
    strokes = np.bincount(lines.owners, minlength=200)
    for label, count in zip(labels.tolist(), strokes.tolist(), strict=True):
        assert count in {len(generate.strokes_of(template)) for template in generate.DIGITS[label]}


@pytest.mark.parametrize("digit", range(10))
def test_a_steady_hand_meets_the_template(digit: int) -> None:
    for template in generate.DIGITS[digit]:
        lines = generate.drawings([template], np.array([100.0]), np.random.default_rng(0), tremble=0)
        low, high = rasterizer.bounds(lines)
        assert low.min() > -12  # a spline swings out a little
        assert high.max() < 112
        for point in np.concatenate(generate.strokes_of(template)):
            assert np.abs(lines.points - 100 * point).sum(axis=1).min() < 1e-6


def test_a_corner_stays_one_point_however_the_hand_trembles() -> None:
    template = "0,0 100,0 100,0 100,100"
    points = generate.drawings([template], np.array([100.0]), np.random.default_rng(1)).points
    corner, again = points[generate.SPLINE_POINTS], points[2 * generate.SPLINE_POINTS]
    np.testing.assert_array_equal(corner, again)
    assert not np.allclose(corner, (100, 0))


def test_no_two_hands_are_alike_and_the_same_seed_is() -> None:
    first, labels = generate.digits(50, np.random.default_rng(5))
    again, labels_again = generate.digits(50, np.random.default_rng(5))
    other, _ = generate.digits(50, np.random.default_rng(6))
    np.testing.assert_array_equal(first.points, again.points)
    np.testing.assert_array_equal(labels, labels_again)
    assert len(first.points) != len(other.points) or not np.allclose(first.points, other.points)


def test_as_drawings_of_their_own_they_can_all_be_read() -> None:
    inks, labels = generate.inks(30, np.random.default_rng(0))
    assert len(inks) == len(labels) == 30
    assert set(labels) <= set("0123456789")
    assert frame(inks, "mnist").readable.all()
