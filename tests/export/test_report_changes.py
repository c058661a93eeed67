"""Changed digits and synthetic scans, and how a report is compared and written into a README."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from digitapp.drawing.strokes import Ink
from digitapp_export.report import check, readme, robustness, synthetic_scans
from digitapp_export.report.robustness import DRAWINGS, IMAGES
from support.drawings import FOUR, SEVEN, ink_of, picture
from support.errors import refusal

INKS = (ink_of(SEVEN), ink_of(FOUR), ink_of([]))
PICTURES = np.stack([picture(ink, 28, 2.4) for ink in INKS[:2]])


def rng() -> np.random.Generator:
    return np.random.default_rng(0)


def points(ink: Ink) -> np.ndarray:
    return np.concatenate(ink.strokes)


def centre(image: np.ndarray) -> np.ndarray:
    rows, columns = np.mgrid[: image.shape[0], : image.shape[1]]
    return np.array([(columns * image).sum(), (rows * image).sum()]) / image.sum()


@pytest.mark.parametrize("sweep", DRAWINGS, ids=lambda sweep: sweep.name)
def test_drawings_are_as_they_were_at_strength_none(sweep: robustness.Sweep):
    for before, after in zip(INKS, sweep.change(INKS, sweep.neutral, rng()), strict=True):
        assert after.widths == before.widths
        assert len(after.strokes) == len(before.strokes)
        for one, other in zip(before.strokes, after.strokes, strict=True):
            np.testing.assert_allclose(one, other, atol=1e-9)


@pytest.mark.parametrize("sweep", IMAGES, ids=lambda sweep: sweep.name)
def test_images_are_as_they_were_at_strength_none(sweep: robustness.Sweep):
    np.testing.assert_allclose(sweep.change(PICTURES, sweep.neutral, rng()), PICTURES, rtol=0, atol=1e-12)


@pytest.mark.parametrize("sweep", IMAGES, ids=lambda sweep: sweep.name)
@given(part=st.floats(0, 1))
def test_changed_images_are_images(sweep: robustness.Sweep, part: float):
    low, high = min(sweep.strengths), max(sweep.strengths)
    changed = sweep.change(PICTURES, low + part * (high - low), rng())
    assert (changed.shape, changed.dtype) == (PICTURES.shape, np.float32)
    assert changed.min() >= 0
    assert changed.max() <= 1


@pytest.mark.parametrize("sweep", [*DRAWINGS, *IMAGES], ids=lambda sweep: sweep.name)
def test_a_sweep_contains_no_change_and_the_same_seed_changes_alike(sweep: robustness.Sweep):
    assert sweep.neutral in sweep.strengths
    assert list(sweep.strengths) == sorted(set(sweep.strengths))
    given = PICTURES if sweep in IMAGES else INKS[:2]
    first, second = (sweep.change(given, sweep.strengths[-1], rng()) for _ in range(2))
    for one, other in zip(first, second, strict=True):
        np.testing.assert_array_equal(*(x if sweep in IMAGES else points(x) for x in (one, other)))


@given(by=st.floats(0.05, 0.5))
def test_a_drawing_is_shifted_by_its_part_of_the_canvas(by: float):
    (moved,) = DRAWINGS[0].change(INKS[:1], by, rng())
    offsets = points(moved) - points(INKS[0])
    np.testing.assert_allclose(np.hypot(*offsets.T), by * 500)


@given(factor=st.floats(0.3, 3))
def test_a_drawing_is_sized_about_its_middle(factor: float):
    before, after = (points(ink) for ink in (INKS[1], DRAWINGS[1].change(INKS[1:2], factor, rng())[0]))
    np.testing.assert_allclose(np.ptp(after, axis=0), factor * np.ptp(before, axis=0))
    np.testing.assert_allclose(after.min(axis=0) + after.max(axis=0), before.min(axis=0) + before.max(axis=0))


def test_turns_go_clockwise_and_slants_to_the_right():
    np.testing.assert_allclose(robustness.rotation(90) @ (1, 0), (0, 1), atol=1e-12)  # right becomes down
    np.testing.assert_allclose(robustness.slant(0.5) @ (0, -2), (1, -2))  # the top goes to the right
    line = np.zeros((1, 28, 28), np.float32)
    line[0, 4:24, 13:15] = 1
    turned, slanted = (
        next(s for s in IMAGES if s.name == n).change(line, by, rng()) for n, by in (("rotation", 45), ("slant", 0.5))
    )
    for made in (turned, slanted):
        assert centre(made[0, :14])[0] > centre(made[0, 14:])[0] + 3


@given(by=st.integers(1, 3))
def test_an_image_is_shifted_by_pixels(by: int):
    moved = IMAGES[0].change(PICTURES, float(by), rng())
    for one, other in zip(PICTURES, moved, strict=True):
        assert np.abs(centre(one) - centre(other)).max() == pytest.approx(by, abs=0.2)


@given(first=st.floats(-1, 1.5), second=st.floats(-1, 1.5))
def test_more_thickness_is_more_ink(first: float, second: float):
    thin, thick = sorted((first, second))
    assert (robustness.thickened(PICTURES, thick) >= robustness.thickened(PICTURES, thin) - 1e-6).all()


def test_ink_at_the_edge_is_thinned_from_outside():
    full = np.ones((1, 5, 5), np.float32)
    assert robustness.thickened(full, -1.0)[0].tolist() == np.pad(np.ones((3, 3)), 1).tolist()


@given(sigma=st.floats(0.2, 2))
def test_blur_keeps_the_ink_and_lowers_the_peak(sigma: float):
    dot = np.zeros((1, 28, 28), np.float32)
    dot[0, 13, 15] = 1
    blurred = robustness.blurred(dot, sigma)
    assert blurred.sum() == pytest.approx(1, abs=1e-3)
    assert blurred.argmax() == dot.argmax()
    assert blurred.max() < 1


@pytest.mark.parametrize("name", synthetic_scans.MAKERS)
def test_a_synthetic_scan_is_an_image_of_the_size_it_says(name: str):
    made = synthetic_scans.MAKERS[name](PICTURES, rng())
    assert len(made) == len(PICTURES)
    for image in made:
        assert (image.ndim, image.dtype) == (2, np.float32)
        assert 0 <= image.min() < image.max() <= 1
        if name[0].isdigit():
            assert image.shape == (int(name[:2]),) * 2


def test_the_first_synthetic_scan_is_the_image_itself():
    np.testing.assert_array_equal(next(iter(synthetic_scans.MAKERS.values()))(PICTURES, rng()), PICTURES)


@given(side=st.integers(8, 64), width=st.integers(1, 20), height=st.integers(2, 20))
def test_a_digit_fills_the_box_it_is_fitted_to(side: int, width: int, height: int):
    image = np.zeros((28, 28), np.float32)
    image[3 : 3 + height, 5 : 5 + width] = 1
    assert synthetic_scans.cropped(image).shape == (height, width)
    made = synthetic_scans.fitted(image, side)
    rows, columns = (np.flatnonzero(made.max(axis=axis) > 0.5) for axis in (1, 0))
    assert made.shape == (side, side)
    assert max(len(rows), len(columns)) == side


def test_an_image_without_ink_is_not_cropped():
    assert synthetic_scans.cropped(np.zeros((28, 28), np.float32)).shape == (28, 28)


OLD = "Title\n| `a` | 10,000 | 99.50% | 0.0021 | +0.00 |"


@pytest.mark.parametrize(
    ("new", "differs"),
    [
        (OLD, False),
        (OLD.replace("99.50%", "99.51%").replace("0.0021", "0.0022"), False),
        (OLD.replace("99.50%", "99.00%"), True),
        (OLD.replace("0.0021", "0.0121"), True),
        (OLD.replace("+0.00", "-0.05"), False),
        (OLD.replace("+0.00", "-0.50"), True),
        (OLD.replace("10,000", "10,100"), True),
        (OLD.replace("99.50%", "99.50"), True),
        (OLD.replace("`a`", "`b`"), True),
        (OLD + "\nmore", True),
        ("Title", True),
    ],
)
def test_reports_are_compared_by_their_words_and_roughly_by_their_numbers(new: str, differs: bool):
    assert (check.difference(OLD, new) is not None) == differs


def test_the_line_that_differs_is_told():
    said = check.difference(OLD, OLD.replace("99.50%", "98.00%"))
    assert said is not None
    assert said.startswith("line 2 says '| `a` | 10,000 | 99.50% |")


def test_the_table_takes_its_place(tmp_path: Path):
    path = tmp_path / "README.md"
    path.write_text("a\n<!-- accuracy -->\nold\n<!-- /accuracy -->\nb\n")
    once = readme.with_table(path, r"| new \1 |")
    assert once == "a\n<!-- accuracy -->\n| new \\1 |\n<!-- /accuracy -->\nb\n"


@pytest.mark.parametrize("text", ["", "<!-- accuracy -->", "<!-- /accuracy --> <!-- accuracy -->"])
def test_a_readme_without_a_place_for_the_table_is_refused(tmp_path: Path, text: str):
    path = tmp_path / "README.md"
    path.write_text(text)
    assert "has no place for the table" in str(refusal(readme.with_table, path, "| new |"))
