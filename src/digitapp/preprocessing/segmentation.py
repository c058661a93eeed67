"""Tells ink from paper in a picture: whichever is darker, under uneven light, with a scanner's edges and noise."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from digitapp.preprocessing.rasterizer import Floats

LEAST_CONTRAST = 0.1
"""Ink and paper lie at least this part of the full range apart."""
SMALLEST_PHOTO = 64
"""Smaller pictures are no photographs: their light is even enough for a plane."""

Image = NDArray[np.float32]
"""[H, W] in [0, 1]."""


def find_ink(grey: Image) -> Image:
    """Ink in [0, 1] on paper 0, whichever of the two is the darker; zeros where nothing stands out.

    The border tells the paper's shade; N. Otsu's threshold (IEEE Trans. SMC 9, 1979) tells ink from it.
    """
    paper, wavering = _paper(grey)
    light = np.maximum(paper, 0.05)  # where less light falls, ink differs less from paper
    raised = _without_edges((grey - paper) * (light.mean() / light))
    if np.power(raised, 3).sum() < 0:  # the few pixels far from the paper are ink, not the many that are a little off
        raised = -raised
    raised = np.maximum(raised, 0)
    if raised.max() < LEAST_CONTRAST:
        return np.zeros_like(grey)
    threshold = _otsu(raised)
    ink = raised[raised > threshold]
    full = np.percentile(ink, 90) if len(ink) else raised.max()
    noise = min(5 * wavering, threshold)
    return np.clip((raised - noise) / max(full - noise, 1e-6), 0, 1).astype(np.float32)


def _paper(grey: Image) -> tuple[Image, float]:
    """The paper's shade everywhere, though light falls off to a side or the corners, and its median error.

    A plane through most of the border; where there are pixels enough, a curved surface through most of the picture.
    """
    height, width = grey.shape
    y, x = np.arange(height)[:, None] / height - 0.5, np.arange(width)[None] / width - 0.5
    border = np.zeros(grey.shape, np.bool_)
    border[[0, -1]] = border[:, [0, -1]] = True
    paper, error = _fitted(grey, border, np.full_like(grey, np.median(grey[border])), (x, y))
    if min(grey.shape) >= SMALLEST_PHOTO:
        sample = np.zeros(grey.shape, np.bool_)
        sample[:: height // 64, :: width // 64] = True
        paper, error = _fitted(grey, sample, paper, (x, y, x * x, x * y, y * y))
    return paper, error


def _fitted(grey: Image, where: NDArray[np.bool_], paper: Image, terms: tuple[Floats, ...]) -> tuple[Image, float]:
    """The surface through most of the chosen pixels, starting from `paper`: what stands out is left out."""
    known, shade = np.column_stack([np.broadcast_to(t, grey.shape)[where] for t in (np.ones(1), *terms)]), grey[where]
    error = np.abs(shade - paper[where])
    for _ in range(8):
        kept = error <= max(2 * float(np.median(error)), 0.01)
        weights = np.linalg.lstsq(known[kept], shade[kept], rcond=None)[0]
        error = np.abs(shade - known @ weights)
    surface = sum((w * t for w, t in zip(weights[1:], terms, strict=True)), weights[0])
    return np.asarray(surface + np.zeros(grey.shape), np.float32), float(np.median(error))


def _without_edges(raised: Image) -> Image:
    """Takes away the lines along the picture's sides that a scanner's lid or a photo's crop leaves."""
    for turned in (raised, raised[::-1], raised.T, raised.T[::-1]):
        for line in turned[: len(turned) // 32]:
            if (np.abs(line) > LEAST_CONTRAST).mean() < 0.8:
                break
            line[:] = 0
    return raised


def _otsu(values: Image) -> float:
    """The threshold that best splits the values in two classes."""
    counts, edges = np.histogram(values, bins=128)
    middles = (edges[:-1] + edges[1:]) / 2
    below = np.cumsum(counts)[:-1]
    above = counts.sum() - below
    sums = np.cumsum(counts * middles)
    with np.errstate(divide="ignore", invalid="ignore"):
        between = below * above * (sums[:-1] / below - (sums[-1] - sums[:-1]) / above) ** 2
    return float(edges[1 + int(np.nanargmax(between))])
