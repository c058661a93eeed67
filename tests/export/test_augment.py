"""Augmentation makes other hands of the same digits, and nothing else of them."""

from __future__ import annotations

import numpy as np
import torch

from digitapp.framing import place_mnist, polylines
from digitapp_export.augment import vary_ink, vary_thickness, warp_images
from generated import drawing


def inks(count: int) -> list:
    rng = np.random.default_rng(3)
    return [drawing(number % 10, rng).ink() for number in range(count)]


def test_varied_ink_frames_to_images_like_before() -> None:
    originals = polylines(inks(40))
    varied, pen = vary_ink(originals, np.random.default_rng(0))
    before = place_mnist(originals, (28, 28)).images
    after = place_mnist(varied, (28, 28), pen).images
    assert after.shape == before.shape
    assert np.isfinite(after).all()
    shared = np.minimum(before, after).sum(axis=(1, 2)) / before.sum(axis=(1, 2))
    assert shared.mean() > 0.5  # the same digit ...
    assert np.abs(before - after).max(axis=(1, 2)).min() > 0.1  # ... by another hand


def test_the_same_generator_gives_the_same_hands() -> None:
    one, _ = vary_ink(polylines(inks(10)), np.random.default_rng(5))
    two, _ = vary_ink(polylines(inks(10)), np.random.default_rng(5))
    np.testing.assert_array_equal(one.points, two.points)


def test_every_drawing_keeps_all_its_strokes() -> None:
    originals = polylines(inks(30))
    varied, _ = vary_ink(originals, np.random.default_rng(1))
    np.testing.assert_array_equal(varied.owners, originals.owners)


def test_warping_without_strength_changes_nothing() -> None:
    images = torch.rand(5, 1, 28, 28)
    warped = warp_images(images, torch.zeros(5), torch.Generator().manual_seed(0))
    torch.testing.assert_close(warped, images, atol=1e-5, rtol=0)


def test_thickness_stays_within_paper_and_ink() -> None:
    images = torch.from_numpy(place_mnist(polylines(inks(50)), (28, 28)).images)[:, None]
    varied = vary_thickness(images, torch.Generator().manual_seed(0))
    assert varied.min() >= 0
    assert varied.max() <= 1
    ink = varied.sum(dim=(1, 2, 3)) / images.sum(dim=(1, 2, 3))
    assert ink.min() < 0.95
    assert ink.max() > 1.05
