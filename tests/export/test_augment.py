"""Augmentation varies the handwriting of digits and nothing else."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
import torch

from digitapp.preprocessing.framing import place_mnist, polylines
from digitapp_export.augment import (
    GAPS,
    POOR,
    _gap,
    degrade,
    in_blocks,
    of_few_pixels,
    on_printed_paper,
    poor_scans,
    vary_ink,
    vary_thickness,
    warp_images,
    with_neighbours,
)
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


def some_images(count: int = 100) -> torch.Tensor:
    return torch.from_numpy(place_mnist(polylines(inks(count)), (28, 28)).images)[:, None]


Spoil = Callable[[torch.Tensor, torch.Generator], torch.Tensor]


@pytest.mark.parametrize("spoil", [poor_scans, with_neighbours, on_printed_paper, of_few_pixels, in_blocks])
def test_a_poor_scan_is_an_image_a_function_of_its_seed_and_still_the_digit(spoil: Spoil) -> None:
    images = some_images()
    before = images.clone()
    spoilt = spoil(images, torch.Generator().manual_seed(0))
    again = spoil(images, torch.Generator().manual_seed(0))
    assert torch.equal(images, before)
    assert torch.equal(spoilt, again)
    assert spoilt.shape == images.shape
    assert spoilt.dtype == torch.float32
    assert torch.isfinite(spoilt).all()
    assert spoilt.min() >= -1e-5
    assert spoilt.max() <= 1 + 1e-5
    shared = torch.minimum(spoilt, images).sum(dim=(1, 2, 3)) / images.sum(dim=(1, 2, 3))
    assert shared.mean() > (0.35 if spoil is with_neighbours else 0.6)  # which also makes it smaller
    assert not torch.equal(spoilt, images)
    assert len(spoil(images[:1], torch.Generator().manual_seed(0))) == 1  # a share of a batch may be one image


def test_most_scans_are_no_poor_ones() -> None:
    images = some_images()
    same = (poor_scans(images, torch.Generator().manual_seed(0)) == images).flatten(1).all(dim=1).float().mean()
    assert 1 - 4 * POOR <= same <= 1 - 2 * POOR


def test_a_neighbour_stands_at_one_side_only() -> None:
    images = torch.zeros(60, 1, 28, 28)
    images[::2, :, 4:24, 4:24] = 1  # every image without ink has a neighbour that is all ink
    strips = with_neighbours(images, torch.Generator().manual_seed(0))[1::2, 0]
    assert (strips[:, 12:16, 12:16] == 0).all()
    sides = torch.stack([strips[:, 14, :8], strips[:, 14, 20:], strips[:, :8, 14], strips[:, 20:, 14]], dim=1)
    seen = (sides > 0.5).any(dim=2).sum(dim=1)
    assert seen.max() == 1
    assert seen.float().mean() > 0.9  # some are too far away


def test_printed_lines_are_fainter_than_ink() -> None:
    lines = on_printed_paper(torch.zeros(50, 1, 28, 28), torch.Generator().manual_seed(0))
    assert lines.max() <= 0.5
    assert (lines.amax(dim=(1, 2, 3)) > 0.05).float().mean() > 0.9


def test_scans_of_few_pixels_are_partly_black_and_white_and_partly_cut() -> None:
    images = some_images(400)
    few = of_few_pixels(images, torch.Generator().manual_seed(0))
    inked = images > 0.25
    box = inked.any(dim=3, keepdim=True) & inked.any(dim=2, keepdim=True)
    assert few[~box].mean() < 0.05
    extreme = ((few < 0.02) | (few > 0.98)).float().mean(dim=(1, 2, 3))
    assert extreme.std() > 0.02  # interpolated black and white is flatter than what was grey


def test_blocks_without_coarse_steps_are_whole() -> None:
    flat = torch.full((4, 1, 28, 28), 0.5)
    rounded = in_blocks(flat, torch.Generator().manual_seed(0))
    assert (rounded - rounded[:, :, :1, :1]).abs().max() < 1e-5  # one grey has no other frequency
