"""Strokes become the array that a model sees."""

from __future__ import annotations

import tracemalloc

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from digitapp.preprocessing import rasterizer
from digitapp.preprocessing.framing import FRAMINGS, frame
from support.drawings import FOUR, SEVEN, curl, ink_of, moved

DIGITS = {"seven": SEVEN, "four": FOUR, "curl": curl()}
digits = pytest.mark.parametrize("strokes", DIGITS.values(), ids=DIGITS)
alike = pytest.mark.parametrize("name", ["mnist", "optdigits"])


def image(strokes, name: str, size=(500.0, 500.0), pen_width: float = 12.0) -> np.ndarray:
    return frame([ink_of(strokes, size, pen_width)], name).images[0]


def assert_same(got: np.ndarray, wanted: np.ndarray, name: str) -> None:
    """To rounding; a pixel of the 32 x 32 bitmap that lies just on its threshold may flip."""
    difference = np.abs(got - wanted)
    if name == "optdigits":
        assert difference.max() <= 1 / 16
        assert np.count_nonzero(difference) <= 3
    else:
        assert difference.max() <= 1e-4
    assert wanted.any()


@digits
@alike
def test_a_moved_drawing_looks_the_same(strokes, name: str):
    assert_same(image(moved(strokes, 1, 91.3, -77.7), name), image(strokes, name), name)


@digits
@alike
@pytest.mark.parametrize("part", [0.1, 0.33, 1.0])
def test_a_resized_drawing_looks_the_same(strokes, name: str, part: float):
    tallest = max(np.ptp([p for s in strokes for p in s], axis=0))
    resized = moved(strokes, part * 500 / tallest, 3, 5)
    assert_same(image(resized, name), image(strokes, name), name)


@digits
@alike
@pytest.mark.parametrize("pen_width", [1.0, 40.0])
def test_another_pen_looks_the_same(strokes, name: str, pen_width: float):
    assert_same(image(strokes, name, pen_width=pen_width), image(strokes, name), name)


@digits
@alike
@pytest.mark.parametrize("size", [(100.0, 100.0), (1920.0, 1080.0), (300.0, 900.0)])
def test_another_canvas_looks_the_same(strokes, name: str, size: tuple[float, float]):
    scaled = moved(strokes, min(size) / 500, 0, 0)
    assert_same(image(scaled, name, size), image(strokes, name), name)


@digits
@alike
def test_points_put_between_the_points_change_next_to_nothing(strokes, name: str):
    dense = []
    for stroke in strokes:
        places = np.linspace(0, len(stroke) - 1, 8 * (len(stroke) - 1) + 1)  # every given point is among them
        dense.append(np.column_stack([np.interp(places, np.arange(len(stroke)), c) for c in np.array(stroke).T]))
    assert_same(image(dense, name), image(strokes, name), name)


@pytest.mark.parametrize("name", FRAMINGS)
def test_a_batch_and_single_drawings_give_the_same(name: str):
    inks = [ink_of(strokes) for strokes in DIGITS.values()]
    inks.insert(1, ink_of([]))
    together = frame(inks, name)
    for number, ink in enumerate(inks):
        alone = frame([ink], name)
        assert np.array_equal(together.images[number], alone.images[0])
        assert together.readable[number] == alone.readable[0]


@digits
def test_the_ink_of_mnist_is_twenty_pixels_in_its_longer_side(strokes):
    rows, columns = np.nonzero(image(strokes, "mnist") > 0.3)
    assert max(np.ptp(rows), np.ptp(columns)) + 1 == pytest.approx(20, abs=1)


@digits
def test_the_centre_of_mass_of_mnist_is_near_the_centre(strokes):
    centre = rasterizer.centre_of_mass(image(strokes, "mnist")[None])[0]
    assert centre == pytest.approx([14.25, 14.25], abs=0.1)


def test_mnist_keeps_the_aspect():
    made = image([[(100, 100), (200, 100), (200, 400), (100, 400), (100, 100)]], "mnist") > 0.5
    rows, columns = np.nonzero(made)
    pen = 2.4
    assert (np.ptp(columns) + 1 - pen) / (np.ptp(rows) + 1 - pen) == pytest.approx(1 / 3, abs=0.06)


def test_a_plain_one_stays_thin_in_optdigits():
    made = image([[(250, 100), (251, 250), (250, 400)]], "optdigits")
    assert made[:, [0, 1, 6, 7]].max() == 0
    assert made[:, 3:5].min() > 0


@digits
@pytest.mark.parametrize("name", FRAMINGS)
def test_an_image_is_contiguous_float32_between_nought_and_one(strokes, name: str):
    images = frame([ink_of(strokes)], name).images
    assert (images.dtype, images.flags.c_contiguous) == (np.float32, True)
    assert images.min() == 0
    assert 0.5 < images.max() <= 1


@pytest.mark.parametrize("name", FRAMINGS)
@pytest.mark.parametrize(
    "strokes",
    [[], [[(250, 250)]], [[(250, 250)] * 40], [[(250, 250), (262, 262)]], [[(10, 10)], [(20, 10)]]],
    ids=["empty", "dot", "dwelling dot", "tick", "two dots"],
)
def test_without_ink_there_is_nothing_to_read(strokes, name: str):
    frames = frame([ink_of(strokes)], name)
    assert not frames.readable[0]
    assert not frames.images.any()


def test_no_drawings_are_no_images():
    assert frame([], "mnist").images.shape == (0, 28, 28)


def test_the_box_is_that_of_the_points():
    assert frame([ink_of(FOUR)], "mnist").boxes.tolist() == [[160, 100, 340, 420]]


def test_the_centre_is_told_in_canvas_units():
    near, far = frame([ink_of(SEVEN), ink_of(moved(SEVEN, 0.5, 100, 50))], "mnist").centres
    assert far == pytest.approx(near * 0.5 + [100, 50])


def test_an_unknown_framing_is_refused():
    with pytest.raises(KeyError):
        frame([ink_of(SEVEN)], "polaroid")


@pytest.mark.parametrize("change", [{"strokes": moved(SEVEN, 1, 60, 0)}, {"pen_width": 40.0}], ids=["place", "pen"])
def test_the_plain_canvas_depends_on(change: dict):
    assert np.abs(image(**{"strokes": SEVEN, "name": "canvas", **change}) - image(SEVEN, "canvas")).max() > 0.3


@pytest.mark.parametrize("name", FRAMINGS)
@pytest.mark.parametrize("size", [(32, 32), (16, 16), (64, 48), (8, 8)])
def test_other_sizes_work(name: str, size: tuple[int, int]):
    frames = frame([ink_of(SEVEN)], name, size)
    assert frames.images.shape == (1, *size)
    assert frames.images.any()


@alike
def test_a_scribble_of_twenty_thousand_points_is_read(name: str):
    points = np.random.default_rng(1).uniform(0, 500, (20_000, 2))
    frames = frame([ink_of([points])], name)
    assert frames.readable[0]
    assert peak_of(lambda: frame([ink_of([points])], name)) < 300e6


def peak_of(call) -> float:
    tracemalloc.start()
    try:
        call()
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("name", FRAMINGS)
@pytest.mark.parametrize(
    ("strokes", "size", "pen_width"),
    [
        ([[(-1e6, 0), (1e6, 1)]], (1, 1), 12),
        ([[(-1e9, -1e9), (1e9, 1e9)]], (500, 500), 12),
        ([[(0, 0), (5000, 5000)] * 20_000], (500, 500), 12),
        ([[(0, 0), (400, 400)]], (500, 500), 1e6),
    ],
    ids=["far points", "farther points", "zigzag", "wide pen"],
)
def test_framing_takes_bounded_memory(strokes, size, pen_width: float, name: str):
    assert peak_of(lambda: frame([ink_of(strokes, size, pen_width)], name)) < 300e6


def test_what_lies_within_ten_canvas_sides_is_drawn_where_it_is():
    far = image([[(-4900, 250), (5400, 250)]], "canvas")
    assert far == pytest.approx(image([[(-100, 250), (600, 250)]], "canvas"), abs=0.02)


strokes_of_a_hand = st.lists(
    st.lists(st.tuples(*[st.floats(0, 1)] * 2), min_size=2, max_size=30), min_size=1, max_size=4
).filter(lambda strokes: np.ptp([p for s in strokes for p in s], axis=0).max() > 0.1)


@alike
@given(
    strokes=strokes_of_a_hand,
    part=st.floats(0.06, 1),
    places=st.tuples(*[st.floats(-1, 2)] * 2),
    size=st.tuples(*[st.floats(50, 3000)] * 2),
    pen_width=st.floats(0.5, 60),
)
def test_nothing_but_the_strokes_matters(name: str, strokes, part: float, places, size, pen_width: float):
    unit = 1 / np.ptp([p for s in strokes for p in s], axis=0).max()
    wanted = image(moved(strokes, 500 * unit, 0, 0), name)
    here = moved(strokes, unit * part * min(size), places[0] * size[0], places[1] * size[1])
    difference = np.abs(image(here, name, size, pen_width) - wanted)
    assert wanted.any()
    if name == "mnist":
        assert difference.max() <= 1e-3
    else:  # a pixel of the bitmap that lies just on its threshold may flip
        assert difference.max() <= 1 / 16
        assert np.count_nonzero(difference) <= 3


@pytest.mark.parametrize("name", FRAMINGS)
@given(
    strokes=st.lists(st.lists(st.tuples(*[st.floats(-1e6, 1e6)] * 2), min_size=1, max_size=6), min_size=1, max_size=3)
)
def test_any_finite_strokes_become_an_image(name: str, strokes):
    frames = frame([ink_of(strokes, (5e4, 5e4))], name)
    assert np.isfinite(frames.images).all()
    assert frames.images.min() >= 0
    assert frames.images.max() <= 1
    assert name == "canvas" or frames.images.any() == frames.readable[0]


@alike
@given(
    points=st.lists(st.tuples(*[st.floats(-1e6, 1e6)] * 2), min_size=2, max_size=6),
    dx=st.floats(-1e6, 1e6),
    dy=st.floats(-1e6, 1e6),
)
def test_the_place_of_any_stroke_changes_next_to_nothing(name: str, points, dx: float, dy: float):
    assume(abs(np.ptp(points, axis=0).max() - 0.05 * 5e4) > 1)  # on the edge of being a tick
    first = frame([ink_of([points], (5e4, 5e4))], name)
    second = frame([ink_of(moved([points], 1, dx, dy), (5e4, 5e4))], name)
    assert np.abs(first.images - second.images).mean() < 0.02


def test_pen_strokes_of_people_fill_the_box(data_folder):
    from digitapp.evaluation.datasets import read_dataset

    inks = read_dataset(data_folder / "pen_strokes/pendigits-train.ndjson.gz", {"28"}).inks[:100]
    frames = frame(inks, "mnist")
    assert frames.readable.all()
    for made in frames.images:
        rows, columns = np.nonzero(made > 0.3)
        assert max(np.ptp(rows), np.ptp(columns)) + 1 == pytest.approx(20, abs=1)
