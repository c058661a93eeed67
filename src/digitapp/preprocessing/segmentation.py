"""Separate ink from paper in a picture: dark or bright ink, uneven light, printed paper, scanners' edges and noise."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import numpy as np

from digitapp.preprocessing.components import grown
from digitapp.preprocessing.debris import without_debris
from digitapp.preprocessing.paper import (
    SMALL_WINDOW,
    SMALLEST_PHOTO,
    WIDE_WINDOW,
    WINDOW,
    Image,
    closed_paper,
    smooth_paper,
)
from digitapp.preprocessing.plausibility import implausibility
from digitapp.preprocessing.polarity import is_bright
from digitapp.preprocessing.rules import without_rules

__all__ = ["Image", "downsample", "even_light", "find_ink", "possible_inks"]

LEAST_CONTRAST = 0.1
"""The smallest difference between ink and paper, as a fraction of the full range."""
GLANCE = 96
"""The side of the reduced picture, or of a square of its area, on which the ways to find the ink are compared."""
SMOOTH = 0.2
"""How much less plausible in a photo light without shadows is."""
AROUND = 0.25
"""The side of the squares in which a photo's ink is told to be dark or bright, as a share of the longer side."""
BINS = 128
"""The shades that Otsu's threshold tells apart."""


class Way(NamedTuple):
    """A way to tell ink from paper."""

    bright: bool
    """Whether the ink is brighter than the paper."""
    window: float
    """The window of the closing that finds the paper; 0 if it is found as a smooth surface."""


WAYS = [Way(bright, window) for window in (0.0, SMALL_WINDOW) for bright in (False, True)]
PHOTO_WINDOWS = 0.0, WINDOW, WIDE_WINDOW


def find_ink(grey: Image) -> Image:
    """Return ink in [0, 1] on paper 0, for dark or bright ink; all zeros if nothing stands out.

    Of several ways to separate them the one is taken whose ink looks most like strokes. Rules and debris are removed.
    """
    contrast = _ink_contrast(grey, _choose_way(grey))
    if contrast.max() < LEAST_CONTRAST:
        return np.zeros_like(grey)
    thresholds = _thresholds(contrast)
    step = max(1, round(np.sqrt(grey.size) / (2 * GLANCE)))  # averaging would hide a fine print
    costs = [implausibility(contrast[::step, ::step] > t, grey[::step, ::step]) for t in thresholds]
    return without_debris(_coverage(contrast, thresholds[int(np.argmin(costs))]))


def possible_inks(grey: Image) -> Iterator[Image]:
    """Yield the ink of a photo as `find_ink` does, by every way to separate it: for who can tell which looks right."""
    bright = _choose_way(grey).bright
    for window in PHOTO_WINDOWS:
        contrast = _ink_contrast(grey, Way(bright, window))
        if contrast.max() >= LEAST_CONTRAST:
            for threshold in _thresholds(contrast):
                yield without_debris(_coverage(contrast, threshold))


def _ink_contrast(grey: Image, way: Way) -> Image:
    return without_rules(_remove_edges(_contrast(grey, _paper(grey, way), way.bright)))


def even_light(grey: Image) -> Image:
    """Return a picture as it would be in even light, [H, W] in [0, 1]: each shade relative to the paper around it."""
    way = _choose_way(grey)
    contrast = np.clip(_contrast(grey, _paper(grey, way), way.bright), 0, 1)
    return np.asarray(contrast if way.bright else 1 - contrast, np.float32)


def _coverage(contrast: Image, threshold: float) -> Image:
    """Return the share of each pixel that ink covers, if there is ink where the contrast is above the threshold."""
    core = contrast > threshold
    full = float(np.percentile(contrast[core], 90)) if core.any() else float(contrast.max())
    near = grown(core, 2)
    away = contrast[~near]  # where noise and print show
    floor = min(float(np.percentile(away[:: 1 + len(away) // 2**15], 95)), threshold) if len(away) else 0.0
    return np.where(near, np.clip((contrast - floor) / max(full - floor, 1e-6), 0, 1), 0).astype(np.float32)


def _reduced(grey: Image) -> Image:
    """Average blocks of pixels so that the picture has about `GLANCE` squared of them."""
    factor = int(np.ceil(np.sqrt(grey.size) / GLANCE))
    return downsample(grey, max(1, min(factor, *grey.shape)))


def downsample(grey: Image, factor: int) -> Image:
    """Average every `factor` x `factor` pixels to one; remaining pixels at the right and bottom are cut off."""
    if factor == 1:
        return grey
    height, width = (n // factor for n in grey.shape)
    cut = grey[: height * factor, : width * factor]
    return np.asarray(cut.reshape(height, factor, width, factor).mean(axis=(1, 3), dtype=np.float32))


def _paper(grey: Image, way: Way) -> Image:
    if not way.window:
        return smooth_paper(grey)
    return 1 - closed_paper(1 - grey, way.window) if way.bright else closed_paper(grey, way.window)


def _contrast(grey: Image, paper: Image, bright: bool) -> Image:
    """Return how far the picture is from the paper towards the ink, [H, W]; with less light, the contrast is lower."""
    light = np.maximum(paper, 0.05)
    difference = grey - paper if bright else paper - grey
    return np.asarray(np.maximum(difference * (light.mean() / light), 0), np.float32)


def _choose_way(picture: Image) -> Way:
    """Return the way whose ink is the most plausible, in the reduced picture."""
    grey, ways = _reduced(picture), WAYS
    photo = min(picture.shape) >= SMALLEST_PHOTO
    if photo:
        bright = is_bright(grey, round(AROUND * max(grey.shape)))
        ways = [Way(bright, window) for window in PHOTO_WINDOWS]
    smooth = smooth_paper(grey)
    costs = []
    for way in ways:
        paper = _paper(grey, way) if way.window else smooth
        contrast = _remove_edges(_contrast(grey, paper, way.bright))
        cost = min(implausibility(contrast > t, grey) for t in _thresholds(contrast))
        costs.append(cost + SMOOTH if photo and not way.window else cost)
    return ways[int(np.argmin(costs))]


def _thresholds(contrast: Image) -> tuple[float, float]:
    """Return two contrasts above which there is ink, the upper for paper on which something weaker is printed."""
    lower = otsu_threshold(contrast)
    stronger = contrast[contrast > lower]
    return lower, otsu_threshold(stronger) if len(stronger) else lower


def _remove_edges(contrast: Image) -> Image:
    """Remove, in place, lines along the picture's sides, such as those of a scanner's lid or a photograph's crop.

    Wider ones are strokes, in a picture that is cropped to the ink.
    """
    for rotated in (contrast, contrast[::-1], contrast.T, contrast.T[::-1]):
        most = len(rotated) // 32
        full = (rotated[: most + 1] > LEAST_CONTRAST).mean(axis=1) >= 0.8
        if not full.all():
            rotated[: int(np.argmin(full))] = 0
    return contrast


def otsu_threshold(values: Image) -> float:
    """Return the threshold that separates values best into two classes: N. Otsu (IEEE Trans. SMC 9, 1979)."""
    low, high = float(values.min()), float(values.max())
    if high - low < 1e-6:
        return high
    scale = BINS / (high - low)
    counts = np.bincount(np.minimum((values.ravel() - low) * scale, BINS - 1).astype(np.int16), minlength=BINS)
    edges = low + np.arange(BINS + 1) / scale
    centres = (edges[:-1] + edges[1:]) / 2
    below = np.cumsum(counts)[:-1]
    above = counts.sum() - below
    sums = np.cumsum(counts * centres)
    with np.errstate(divide="ignore", invalid="ignore"):
        variance = below * above * (sums[:-1] / below - (sums[-1] - sums[:-1]) / above) ** 2
    return float(edges[1 + int(np.nanargmax(variance))])
