"""Thin strokes are thickened as by a soft disc laid on every pixel, however that is computed."""

from __future__ import annotations

import numpy as np
import pytest

from digitapp.preprocessing.picture_framing import _dilate


def by_definition(ink: np.ndarray, radius: float) -> np.ndarray:
    """Return for each pixel the largest of its neighbours' ink, each weighed by how much of it a disc covers."""
    reach, (height, width) = int(np.ceil(radius)), ink.shape
    padded = np.pad(ink, reach)
    found = np.zeros_like(ink)
    for y in range(2 * reach + 1):
        for x in range(2 * reach + 1):
            weight = np.float32(np.clip(radius + 0.5 - np.hypot(x - reach, y - reach), 0, 1))
            np.maximum(found, padded[y : y + height, x : x + width] * weight, out=found)
    return found


@pytest.mark.parametrize("radius", [0.2, 0.5, 1.0, 1.7, 3.6, 6.02])
def test_each_pixel_is_the_largest_under_the_disc(radius: float) -> None:
    ink = np.random.default_rng(3).random((31, 44), np.float32) ** 4
    full = float(np.percentile(ink[ink >= ink.max() / 4], 90))
    assert np.array_equal(_dilate(ink, radius), by_definition(np.minimum(ink / full, 1), radius))
