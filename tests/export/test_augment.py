"""Augmentation varies the handwriting of digits and nothing else."""

from __future__ import annotations

import numpy as np
import torch

from digitapp.preprocessing.framing import place_mnist, polylines
from digitapp_export.augment import GAPS, _gap, degrade, vary_ink, vary_thickness, warp_images
from support.data_sets import drawing


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
    originals = polylines(inks(100))
    varied, _ = vary_ink(originals, np.random.default_rng(1))
    before, after = np.bincount(originals.owners), np.bincount(varied.owners)
    assert (before <= after).all()
    assert (after <= 2 * before).all()  # each may be cut once


def test_few_pens_leave_a_gap() -> None:
    length, owners = np.full(400, 60), np.arange(400)
    first, then = _gap(length, owners, np.random.default_rng(0))
    assert ((first > 0) & (then < 60)).all()
    assert ((then - first) <= 0.08 * 60).all()
    assert GAPS / 2 < (then > first).mean() < GAPS * 2


def test_a_bad_scan_is_still_an_image_and_most_are_good() -> None:
    images = torch.from_numpy(place_mnist(polylines(inks(200)), (28, 28)).images)[:, None]
    before = images.clone()
    degraded = degrade(images, torch.Generator().manual_seed(0))
    assert torch.equal(images, before)
    assert degraded.min() >= -1e-6
    assert degraded.max() <= 1 + 1e-6
    changed = (degraded != images).flatten(1).any(dim=1).float().mean()
    assert 0.2 < changed < 0.45  # of three kinds, each on about an eighth


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
