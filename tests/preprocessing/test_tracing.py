"""A picture is traced to strokes that are read as the picture is."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from digitapp.drawing.strokes import CANVAS_SIZE
from digitapp.evaluation.datasets import read_dataset
from digitapp.models.registry import Registry
from digitapp.preprocessing.tracing import thin, trace


def test_a_thick_line_is_thinned_to_one_pixel() -> None:
    mask = np.zeros((20, 40), np.bool_)
    mask[8:13, 5:35] = True
    skeleton = thin(mask)
    assert skeleton.sum(axis=0).max() == 1
    assert 20 <= skeleton.sum() <= 30
    assert not (skeleton & ~mask).any()


def test_a_bar_becomes_one_stroke_where_it_was() -> None:
    picture = np.zeros((28, 28), np.float32)
    picture[4:24, 13:16] = 1
    (stroke,) = trace(picture).strokes
    x, y = stroke.points.T * 28 / CANVAS_SIZE[0]
    assert np.abs(x - 14.5).max() < 1
    assert 4 <= y.min() < 7
    assert 21 < y.max() <= 24


def test_dark_ink_on_paper_is_found_too() -> None:
    picture = np.full((60, 60), 0.9, np.float32)
    picture[10:50, 28:33] = 0.1
    (stroke,) = trace(picture).strokes
    assert stroke.points[:, 0].std() < 10


@pytest.mark.parametrize("shape", [(1, 1), (28, 28), (3, 200)])
def test_a_picture_without_ink_becomes_no_strokes(shape: tuple[int, int]) -> None:
    assert trace(np.zeros(shape, np.float32)).strokes == ()


@pytest.mark.parametrize("shape", [(28, 28), (90, 40)])
def test_any_picture_can_be_traced(shape: tuple[int, int]) -> None:
    drawing = trace(np.random.default_rng(0).random(shape).astype(np.float32))
    assert all(np.isfinite(stroke.points).all() for stroke in drawing.strokes)


@pytest.mark.slow
def test_most_scanned_digits_are_read_the_same_when_traced(data_folder: Path) -> None:
    images = read_dataset(data_folder / "mnist" / "train-images-idx3-ubyte.gz").images
    assert images is not None
    model = Registry().load("cnn-28x28")
    scans = model.predict_proba(images[50_000:50_200]).argmax(axis=1)
    traced = model.predict_proba([trace(image) for image in images[50_000:50_200]]).argmax(axis=1)
    assert (scans == traced).mean() > 0.95
