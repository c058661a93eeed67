"""Polylines become anti-aliased coverage."""

from __future__ import annotations

import numpy as np
import pytest

from digitapp.preprocessing import rasterizer
from digitapp.preprocessing.framing import polylines
from support.drawings import FOUR, SEVEN, ink_of


def lines(*strokes: list[tuple[float, float]]) -> rasterizer.Polylines:
    return polylines([ink_of(strokes)])


def test_the_area_of_a_dot_is_that_of_a_circle():
    image = rasterizer.draw(lines([(16, 16)]), 6.0, (1, 32, 32))
    assert image.sum() == pytest.approx(np.pi * 36, rel=0.01)


def test_the_area_of_a_line_is_its_length_times_its_pen_and_two_half_circles():
    image = rasterizer.draw(lines([(8, 16), (24, 16)]), 2.0, (1, 32, 32))
    assert image.sum() == pytest.approx(16 * 4 + np.pi * 4, rel=0.01)


def test_a_pen_thinner_than_a_pixel_is_grey():
    image = rasterizer.draw(lines([(4, 16.5), (28, 16.5)]), 0.25, (1, 32, 32))
    assert image.max() == pytest.approx(0.5)


def test_lines_that_cross_are_not_darker_than_one():
    image = rasterizer.draw(lines([(4, 4), (28, 28)], [(28, 4), (4, 28)]), 2.0, (1, 32, 32))
    assert image.max() == 1.0


@pytest.mark.parametrize("place", [(-100, 16), (200, 16), (16, -100), (16, 1e6)])
def test_what_lies_outside_is_cut_off(place: tuple[float, float]):
    samples = np.array([place], dtype=float)
    assert not rasterizer.stamp(samples, np.zeros(1, np.intp), 2.0, (1, 32, 32)).any()


def test_ink_over_an_edge_does_not_appear_at_the_other():
    image = rasterizer.draw(lines([(0, 16), (1, 16)]), 3.0, (1, 32, 32))[0]
    assert image[:, :4].any()
    assert not image[:, 6:].any()


def test_drawings_of_one_batch_do_not_touch_each_other():
    batch = polylines([ink_of([[(31, 31), (40, 40)]]), ink_of(SEVEN)])
    together = rasterizer.draw(batch, 3.0, (2, 32, 32))
    assert np.array_equal(together[0], rasterizer.draw(lines([(31, 31), (40, 40)]), 3.0, (1, 32, 32))[0])


def test_samples_are_at_most_a_step_apart_and_keep_both_ends():
    samples, stroke = rasterizer.resample(lines(*SEVEN, *FOUR), 0.4)
    for number, given in enumerate([*SEVEN, *FOUR]):
        made = samples[stroke == number]
        assert np.hypot(*np.diff(made, axis=0).T).max() <= 0.4 + 1e-6
        assert made[[0, -1]] == pytest.approx(np.array(given)[[0, -1]])


def test_the_samples_of_a_drawing_are_bounded():
    far = [(0.0, 0.0), (1e6, 0.0), (0.0, 1.0)]
    samples, stroke = rasterizer.resample(polylines([ink_of([far, far]), ink_of(SEVEN)]))
    assert np.count_nonzero(stroke < 2) <= rasterizer.MAX_STEPS + 6
    assert samples[stroke == 2] == pytest.approx(rasterizer.resample(lines(*SEVEN))[0])


def test_memory_does_not_grow_with_the_pen(monkeypatch: pytest.MonkeyPatch):
    whole = rasterizer.draw(lines(*SEVEN), 30.0, (1, 500, 500))
    monkeypatch.setattr(rasterizer, "CHUNK_PIXELS", 1)
    assert np.array_equal(rasterizer.draw(lines(*SEVEN), 30.0, (1, 500, 500)), whole)


def test_points_in_one_place_are_one_dot():
    samples, _ = rasterizer.resample(lines([(5, 5)] * 10))
    assert np.unique(samples, axis=0).tolist() == [[5, 5]]


def test_a_long_scribble_is_the_same_in_pieces(monkeypatch: pytest.MonkeyPatch):
    whole = rasterizer.draw(lines(*SEVEN), 8.0, (1, 500, 500))
    monkeypatch.setattr(rasterizer, "CHUNK", 7)
    assert np.array_equal(rasterizer.draw(lines(*SEVEN), 8.0, (1, 500, 500)), whole)


def test_bounds_are_those_of_each_drawing():
    low, high = rasterizer.bounds(polylines([ink_of(FOUR), ink_of([[(1, 2)]])]))
    assert low.tolist() == [[160, 100], [1, 2]]
    assert high.tolist() == [[340, 420], [1, 2]]


def test_the_centre_of_mass_of_one_pixel_is_its_middle():
    image = np.zeros((1, 10, 10), np.float32)
    image[0, 3, 7] = 1
    assert rasterizer.centre_of_mass(image).tolist() == [[7.5, 3.5]]
