"""Estimate the shade that the paper would have without ink: a smooth surface, or what is left after closing strokes."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from digitapp.preprocessing.rasterizer import Floats

SMALLEST_PHOTO = 64
"""Smaller pictures are not photographs; a plane is enough to model their light."""
WINDOW, WIDE_WINDOW, SMALL_WINDOW = 0.15, 0.35, 0.7
"""The side of the window of `closed_paper` as a share of the longer side of a photo, of one with broad strokes, or of
a smaller picture. Wider ink is taken for paper, narrower shadows for ink."""

Image = NDArray[np.float32]
"""[H, W] in [0, 1]."""


def smooth_paper(grey: Image) -> Image:
    """Estimate the paper as a plane fitted to most of the border or, in a photo, a quadratic surface to most of it."""
    height, width = grey.shape
    y, x = np.arange(height)[:, None] / height - 0.5, np.arange(width)[None] / width - 0.5
    border = np.zeros(grey.shape, np.bool_)
    border[[0, -1]] = border[:, [0, -1]] = True
    paper = _fit_surface(grey, border, np.full_like(grey, np.median(grey[border])), (x, y))
    if min(grey.shape) >= SMALLEST_PHOTO:
        sample = np.zeros(grey.shape, np.bool_)
        sample[:: -(-height // 48), :: -(-width // 48)] = True
        paper = _fit_surface(grey, sample, paper, (x, y, x * x, x * y, y * y))
    return paper


def _fit_surface(grey: Image, mask: NDArray[np.bool_], paper: Image, terms: tuple[Floats, ...]) -> Image:
    """Fit a surface to the chosen pixels by least squares, leaving out outliers, first by their distance to `paper`."""
    chosen_terms = [np.broadcast_to(term, grey.shape)[mask] for term in (np.ones(1), *terms)]
    design, shade = np.column_stack(chosen_terms), grey[mask]
    error = np.abs(shade - paper[mask])
    before = np.zeros(len(shade), np.bool_)
    for _ in range(8):
        inliers = error <= max(2 * float(np.median(error)), 0.01)
        if np.array_equal(inliers, before):
            break
        before = inliers
        chosen = design[inliers]
        weights = np.linalg.lstsq(chosen.T @ chosen, chosen.T @ shade[inliers], rcond=None)[0]
        error = np.abs(shade - design @ weights)
    surface = sum((w * t for w, t in zip(weights[1:], terms, strict=True)), weights[0])
    return np.asarray(surface + np.zeros(grey.shape), np.float32)


def closed_paper(grey: Image, window: float) -> Image:
    """Estimate the paper behind dark ink by a morphological closing, which also follows the hard edges of shadows.

    It fills whatever is dark and narrower than the window, a share of the longer side, as in F. Meyer's top-hat
    transform (1979).
    """
    return closed_with(grey, 2 * round(window * max(grey.shape) / 2) + 1)


def closed_with(grey: Image, window: int) -> Image:
    """Return the morphological closing of a picture by a square of `window` pixels, which is odd."""
    widest = brightest_around(grey, window)
    np.negative(widest, out=widest)
    closed = brightest_around(widest, window)
    return np.negative(closed, out=closed)


def brightest_around(grey: Image, window: int) -> Image:
    """Return the largest value in a square of `window` pixels, which is odd, around each pixel."""
    return _maximum(_maximum(grey, window, 0), window, 1)


def _maximum(values: Image, window: int, axis: int) -> Image:
    """Return the largest of the `window` values around each along an axis, by windows of doubling length."""
    running = np.moveaxis(values, axis, 0)
    window = min(window, 2 * len(running) - 1)  # beyond that nothing is added but memory
    before, count, length = window // 2, len(running), 1
    first, last = (np.repeat(running[i : i + 1], before, axis=0) for i in (0, count - 1))
    running = np.concatenate([first, running, last])
    while length < window:
        step = min(length, window - length)
        running = np.maximum(running[:-step], running[step:])
        length += step
    return np.moveaxis(running, 0, axis)
