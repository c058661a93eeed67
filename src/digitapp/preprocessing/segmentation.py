"""Separate ink from paper in a picture: dark or bright ink, uneven light, a scanner's edges and noise."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from digitapp.preprocessing.rasterizer import Floats

LEAST_CONTRAST = 0.1
"""The smallest difference between ink and paper, as a fraction of the full range."""
SMALLEST_PHOTO = 64
"""Smaller pictures are not photographs; a plane is enough to model their light."""

Image = NDArray[np.float32]
"""[H, W] in [0, 1]."""


def find_ink(grey: Image) -> Image:
    """Return ink in [0, 1] on paper 0, for dark or bright ink; all zeros if nothing stands out.

    The paper's shade is estimated from the border; N. Otsu's threshold (IEEE Trans. SMC 9, 1979) separates the ink.
    """
    paper, paper_error = _estimate_paper(grey)
    light = np.maximum(paper, 0.05)  # with less light, the contrast is lower
    contrast = _remove_edges((grey - paper) * (light.mean() / light))
    if np.power(contrast, 3).sum() < 0:  # ink is the few pixels far from the paper's shade
        contrast = -contrast
    contrast = np.maximum(contrast, 0)
    if contrast.max() < LEAST_CONTRAST:
        return np.zeros_like(grey)
    threshold = _otsu_threshold(contrast)
    ink = contrast[contrast > threshold]
    full = np.percentile(ink, 90) if len(ink) else contrast.max()
    noise = min(5 * paper_error, threshold)
    return np.clip((contrast - noise) / max(full - noise, 1e-6), 0, 1).astype(np.float32)


def _estimate_paper(grey: Image) -> tuple[Image, float]:
    """Estimate the paper's shade at each pixel under uneven light; return it and its median error.

    It is a plane fitted to most of the border or, if the picture is large enough, a quadratic surface fitted to most of
    the picture.
    """
    height, width = grey.shape
    y, x = np.arange(height)[:, None] / height - 0.5, np.arange(width)[None] / width - 0.5
    border = np.zeros(grey.shape, np.bool_)
    border[[0, -1]] = border[:, [0, -1]] = True
    paper, error = _fit_surface(grey, border, np.full_like(grey, np.median(grey[border])), (x, y))
    if min(grey.shape) >= SMALLEST_PHOTO:
        sample = np.zeros(grey.shape, np.bool_)
        sample[:: height // 64, :: width // 64] = True
        paper, error = _fit_surface(grey, sample, paper, (x, y, x * x, x * y, y * y))
    return paper, error


def _fit_surface(grey: Image, mask: NDArray[np.bool_], paper: Image, terms: tuple[Floats, ...]) -> tuple[Image, float]:
    """Fit a surface to the chosen pixels by least squares, leaving out outliers, first by their distance to `paper`."""
    design, shade = np.column_stack([np.broadcast_to(t, grey.shape)[mask] for t in (np.ones(1), *terms)]), grey[mask]
    error = np.abs(shade - paper[mask])
    for _ in range(8):
        inliers = error <= max(2 * float(np.median(error)), 0.01)
        weights = np.linalg.lstsq(design[inliers], shade[inliers], rcond=None)[0]
        error = np.abs(shade - design @ weights)
    surface = sum((w * t for w, t in zip(weights[1:], terms, strict=True)), weights[0])
    return np.asarray(surface + np.zeros(grey.shape), np.float32), float(np.median(error))


def _remove_edges(contrast: Image) -> Image:
    """Remove, in place, lines along the picture's sides, such as those of a scanner's lid or a photograph's crop."""
    for rotated in (contrast, contrast[::-1], contrast.T, contrast.T[::-1]):
        for line in rotated[: len(rotated) // 32]:
            if (np.abs(line) > LEAST_CONTRAST).mean() < 0.8:
                break
            line[:] = 0
    return contrast


def _otsu_threshold(values: Image) -> float:
    """Return Otsu's threshold, which separates the values best into two classes."""
    counts, edges = np.histogram(values, bins=128)
    centres = (edges[:-1] + edges[1:]) / 2
    below = np.cumsum(counts)[:-1]
    above = counts.sum() - below
    sums = np.cumsum(counts * centres)
    with np.errstate(divide="ignore", invalid="ignore"):
        variance = below * above * (sums[:-1] / below - (sums[-1] - sums[:-1]) / above) ** 2
    return float(edges[1 + int(np.nanargmax(variance))])
