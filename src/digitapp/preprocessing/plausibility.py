"""Judge how much a mask looks like the ink of a digit."""

from __future__ import annotations

import numpy as np

from digitapp.preprocessing.components import Mask, component_areas
from digitapp.preprocessing.paper import Image

MOST_PIECES, MOST_CROSSINGS = 10, 20
"""More count no more against a mask."""


def implausibility(mask: Mask, grey: Image) -> float:
    """Return how little a mask looks like a digit's ink in a picture.

    A digit is thin, of few pieces, of no large area and at few corners; a line across the picture crosses few strokes;
    and the digit's edges are most of the picture's. The weights were fitted by conditional logit (D. McFadden, 1974) to
    pictures of training digits, and rounded.
    """
    if not mask.any() or mask.all():
        return np.inf
    shares = component_areas(mask) / mask.sum()
    pieces = min(1 / float(shares @ shares), MOST_PIECES)  # E. Simpson (Nature 163, 1949): small pieces hardly count
    corners = float(mask[[0, 0, -1, -1], [0, -1, 0, -1]].mean())
    thickness = _largest_square(mask) / float(np.sqrt(mask.size))
    crossings, unexplained = _edges(mask, grey)
    crossings = min(crossings, MOST_CROSSINGS)
    area = float(mask.mean())
    return 0.35 * area + 0.27 * corners + 0.2 * pieces + thickness + 0.07 * crossings + unexplained


def _edges(mask: Mask, grey: Image) -> tuple[float, float]:
    """Return the mean number of edges that a row or column crosses, and what share of the picture's is elsewhere.

    A picture's edges are the squared differences between neighbouring pixels.
    """
    crossed, total, explained = 0, 1e-9, 0.0
    for axis in (0, 1):
        squares, edges = np.diff(grey, axis=axis) ** 2, np.diff(mask, axis=axis)
        crossed += int(edges.sum())
        total += float(squares.sum())
        explained += float(squares[edges].sum())
    return crossed / (mask.shape[0] + mask.shape[1]), 1 - explained / total


def _largest_square(mask: Mask) -> int:
    """Return the side of the largest square within a mask."""
    sums = np.zeros((mask.shape[0] + 1, mask.shape[1] + 1), np.int32)
    mask.cumsum(axis=0, dtype=np.int32).cumsum(axis=1, out=sums[1:, 1:])
    fits, too_large = 0, min(mask.shape) + 1
    while too_large - fits > 1:
        side = (fits + too_large) // 2
        area = sums[side:, side:] - sums[:-side, side:] - sums[side:, :-side] + sums[:-side, :-side]
        fits, too_large = (side, too_large) if (area == side * side).any() else (fits, side)
    return fits
