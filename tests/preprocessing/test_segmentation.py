from __future__ import annotations

import tracemalloc

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from digitapp.preprocessing.framing import frame
from digitapp.preprocessing.paper import WINDOW, brightest_around, closed_paper, smooth_paper
from digitapp.preprocessing.picture_framing import frame_images
from digitapp.preprocessing.segmentation import find_ink
from support.drawings import FOUR, SEVEN, curl, ink_of, picture

DIGITS = {"seven": SEVEN, "four": FOUR, "six": curl()}


def ring(height: int, width: int, thickness: float, squareness: float) -> np.ndarray:
    """Return a ring that touches all borders, 1 on 0: a superellipse of degree 2 (round) to 5 (nearly a frame)."""
    y, x = (np.arange(n) + 0.5 - n / 2 for n in (height, width))

    def inside(less: float) -> np.ndarray:
        down, across = np.abs(y / (height / 2 - less)) ** squareness, np.abs(x / (width / 2 - less)) ** squareness
        return down[:, None] + across <= 1

    return np.float32(inside(-0.5) & ~inside(thickness))


def cropped(grey: np.ndarray) -> np.ndarray:
    rows, columns = np.nonzero(grey > 0.5)
    return grey[rows.min() : rows.max() + 1, columns.min() : columns.max() + 1]


@given(
    st.integers(14, 40), st.floats(0.75, 1.3), st.floats(0.12, 0.22), st.floats(2, 3.2), st.sampled_from([False, True])
)
def test_a_ring_that_touches_all_borders_is_the_ink(side: int, aspect: float, pen: float, square: float, dark: bool):
    ink = ring(side, max(12, round(side * aspect)), pen * side, square)
    grey = 1 - ink if dark else ink
    assert np.array_equal(find_ink(grey) > 0.5, ink > 0.5)


@pytest.mark.parametrize("name", DIGITS)
@given(st.integers(14, 60), st.floats(0.08, 0.18), st.integers(1, 5))
def test_paper_around_a_black_and_white_scan_changes_nothing(name: str, side: int, pen: float, more: int):
    ink = np.float32(cropped(picture(ink_of(DIGITS[name]), side, pen * side, fill=0.8)) > 0.5)
    found = find_ink(np.pad(ink, more))
    assert np.array_equal(found[more:-more, more:-more] > 0.5, find_ink(ink) > 0.5)
    assert np.array_equal(find_ink(ink) > 0.5, ink > 0.5)


@pytest.mark.parametrize("name", DIGITS)
@given(st.integers(28, 64), st.floats(0.05, 0.12), st.floats(0.05, 0.3), st.floats(0.5, 1))
def test_dark_ink_is_found_as_bright_ink_is(name: str, side: int, pen: float, low: float, high: float):
    grey = low + (high - low) * picture(ink_of(DIGITS[name]), side, max(pen * side, 1.5), fill=0.8)
    assert find_ink(grey.astype(np.float32)) == pytest.approx(find_ink((1 - grey).astype(np.float32)), abs=0.25)


@pytest.mark.parametrize("name", DIGITS)
def test_a_hard_shadow_is_hardly_ever_ink(name: str):
    ink, drawn = picture(ink_of(DIGITS[name]), 200, 9), frame([ink_of(DIGITS[name])], "mnist").images
    rng = np.random.default_rng(0)
    pictures = []
    for _ in range(40):
        angle, depth = rng.uniform(0, 2 * np.pi), rng.uniform(0.4, 0.8)
        y, x = np.mgrid[:200, :200] / 200 - rng.uniform(0.35, 0.65)
        light = np.where(x * np.cos(angle) + y * np.sin(angle) > 0, depth, 1)
        pictures.append(np.float32((0.9 - 0.7 * ink) * light))
    difference = np.abs(frame_images(pictures, "mnist").images - drawn).mean(axis=(1, 2))
    assert (difference < 0.045).sum() >= 38


@given(st.integers(1, 90), st.integers(1, 90), st.integers(0, 2**32 - 1), st.floats(0.05, 0.9))
def test_the_closed_paper_is_nowhere_darker_than_the_picture(height: int, width: int, seed: int, window: float):
    grey = np.random.default_rng(seed).random((height, width), np.float32)
    assert (closed_paper(grey, window) >= grey - 1e-6).all()


def test_the_closed_paper_follows_a_shadows_edge_and_ignores_strokes():
    grey = np.where(np.arange(200) < 90, 0.9, 0.4) * np.ones((200, 1))
    inked = grey.astype(np.float32)
    inked[40:160, 60:70] = inked[80:90, 30:150] = 0.1
    assert closed_paper(inked, WINDOW) == pytest.approx(grey, abs=1e-6)


def test_the_smooth_paper_follows_falling_light_and_ignores_strokes():
    y, x = np.mgrid[:150, :200] / 200
    grey = 0.9 - 0.3 * x + 0.1 * y - 0.2 * x * y
    inked = grey.astype(np.float32)
    inked[40:120, 60:70] = 0.1
    assert smooth_paper(inked) == pytest.approx(grey, abs=0.01)


def test_a_window_wider_than_a_strip_costs_no_more_than_the_strip() -> None:
    strip = np.zeros((40, 6000), np.float32)
    strip[20, 3000] = 1
    tracemalloc.start()
    brightest = brightest_around(strip, 2001)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert brightest[:, 2000:4001].all()
    assert not brightest[:, :2000].any()
    assert not brightest[:, 4001:].any()
    assert most < 12 * strip.nbytes
