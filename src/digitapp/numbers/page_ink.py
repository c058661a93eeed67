"""Find the ink of a page or a number field: its contrast to the paper around it, and where ink may begin."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from digitapp.preprocessing.components import Mask, grown
from digitapp.preprocessing.paper import SMALLEST_PHOTO, Image, closed_with
from digitapp.preprocessing.polarity import is_bright
from digitapp.preprocessing.segmentation import LEAST_CONTRAST, otsu_threshold

WINDOW = 0.15
"""The side of the closing's window in a photo, as a share of its longer side: wider ink is taken for paper."""
WINDOWS = (15, 121)
"""The smallest and the largest window, in pixels."""


def contrast_of(grey: Image) -> Image:
    """Return how much darker ink is than the paper around it (or brighter, on a board), [H, W] as a share of its shade.

    The paper is what a morphological closing leaves, which follows the edges of shadows.
    """
    return _relative(1 - grey if is_bright(grey, _window(grey)) else grey, _window(grey))


def _window(grey: Image) -> int:
    shorter, longer = min(grey.shape), max(grey.shape)
    side = 0.5 * shorter if shorter < SMALLEST_PHOTO else min(WINDOW * longer, 0.5 * shorter)
    return int(np.clip(side, *WINDOWS)) | 1


def _relative(grey: Image, window: int) -> Image:
    """Return the closing's distance from a picture, in shares of the light there."""
    paper = closed_with(grey, window)
    difference = paper - grey
    np.maximum(paper, 0.1, out=paper)
    difference /= paper
    return difference


def thresholds(contrast: Image) -> Iterator[float]:
    """Yield contrasts above which there may be ink, the most probable first; none if nothing stands out.

    Above the noise of the paper lie ink and its soft edges, or ink and print; Otsu's threshold divides either.
    """
    sample = contrast.ravel()[:: 1 + contrast.size // 2**19]
    middle = float(np.median(sample))
    noise = 1.48 * float(np.median(np.abs(sample - middle)))
    floor = min(middle + 4 * noise, float(sample.max()) / 2)
    standing = sample[sample > max(floor, 0.02)]
    if not len(standing) or float(np.quantile(standing, 0.99)) - middle < LEAST_CONTRAST:
        return
    first = otsu_threshold(standing)
    above = standing[standing > first]
    yield max(0.8 * first, floor)
    yield max(0.6 * first, floor)
    if len(above):
        yield (first + otsu_threshold(above)) / 2


def coverage(contrast: Image, threshold: float) -> tuple[Image, Mask]:
    """Return the share of each pixel that ink covers, and where ink is: above the threshold."""
    core = contrast > threshold
    if not core.any():
        return np.zeros_like(contrast), core
    values = contrast[core]
    full = float(np.percentile(values[:: 1 + len(values) // 2**16], 75))
    near = grown(core, 1)
    low = min(0.5 * threshold, 2 * threshold - full) if full > threshold else 0.5 * threshold
    low = max(low, 0.25 * threshold)
    return np.where(near, np.clip((contrast - low) / max(full - low, 1e-6), 0, 1), 0).astype(np.float32), core
