"""Find the connected components of a mask in numpy alone."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Mask = NDArray[np.bool_]
"""[H, W]."""
Indices = NDArray[np.intp]


class Components(NamedTuple):
    """The connected components of a mask; pixels that touch at a corner belong together."""

    labels: Indices
    """[H, W]: the number of each pixel's component from 1, or 0 outside the mask."""
    areas: Indices
    """[N]: pixels."""
    boxes: Indices
    """[N, 4]: left, top, right and bottom."""


def find_components(mask: Mask) -> Components:
    """Find the components by runs of pixels along the rows, joined to their parents until nothing changes.

    Runs: L. He, Y. Chao, K. Suzuki (IEEE Trans. Image Processing 17, 2008). Joining: Y. Shiloach, U. Vishkin, "An
    O(log n) parallel connectivity algorithm" (J. Algorithms 3, 1982).
    """
    height, width = mask.shape
    starts, stops, pitch = _runs(mask)
    numbers, count = _join(len(starts), *_touching(starts, stops, pitch))
    rows, lefts, rights = starts // pitch, starts % pitch - 1, stops - starts // pitch * pitch - 1
    boxes = np.tile(np.array([width, height, 0, 0], np.intp), (count, 1))
    np.minimum.at(boxes[:, 0], numbers, lefts)
    np.minimum.at(boxes[:, 1], numbers, rows)
    np.maximum.at(boxes[:, 2], numbers, rights)
    np.maximum.at(boxes[:, 3], numbers, rows + 1)
    labels = np.zeros(height * pitch, np.intp)
    lengths = stops - starts
    within = np.arange(int(lengths.sum())) - np.repeat(np.cumsum(lengths) - lengths, lengths)
    labels[np.repeat(starts, lengths) + within] = np.repeat(numbers + 1, lengths)
    areas = np.bincount(numbers, lengths, minlength=count).astype(np.intp)
    return Components(labels.reshape(height, pitch)[:, 1:-1], areas, boxes)


def component_areas(mask: Mask) -> Indices:
    """Return the areas of the components, [N], without what else `find_components` finds."""
    starts, stops, pitch = _runs(mask)
    numbers, count = _join(len(starts), *_touching(starts, stops, pitch))
    return np.bincount(numbers, stops - starts, minlength=count).astype(np.intp)


def _runs(mask: Mask) -> tuple[Indices, Indices, int]:
    """Return where runs of pixels start and stop in the rows laid end to end, and the length of a row there."""
    height, width = mask.shape
    pitch = width + 2  # so that runs of two rows never touch
    flat = np.zeros((height, pitch), np.int8)
    flat[:, 1:-1] = mask
    edges = np.flatnonzero(np.diff(flat.ravel())) + 1
    return edges[::2], edges[1::2], pitch


def grown(mask: Mask, pixels: int) -> Mask:
    """Return a mask grown by some pixels upwards, downwards and to both sides."""
    for axis in (0, 1):
        out = mask.copy()
        for shift in range(1, pixels + 1):
            source, target = np.moveaxis(mask, axis, 0), np.moveaxis(out, axis, 0)
            target[shift:] |= source[:-shift]
            target[:-shift] |= source[shift:]
        mask = out
    return mask


def _touching(starts: Indices, stops: Indices, pitch: int) -> tuple[Indices, Indices]:
    """Return the pairs of runs that touch, of which the second lies one row below the first."""
    first = np.searchsorted(stops, starts + pitch, side="left")
    beyond = np.searchsorted(starts, stops + pitch, side="right")
    counts = np.maximum(beyond - first, 0)
    upper = np.repeat(np.arange(len(starts)), counts)
    return upper, np.arange(len(upper)) - np.repeat(np.cumsum(counts) - counts, counts) + np.repeat(first, counts)


def _join(count: int, one: Indices, other: Indices) -> tuple[Indices, int]:
    """Number `count` items from 0, alike those that pairs join; return the numbers, and how many there are."""
    parents = np.arange(count)
    while True:
        least = np.minimum(parents[one], parents[other])
        joined = parents.copy()
        for ends in (parents[one], parents[other]):
            np.minimum.at(joined, ends, least)
        while not np.array_equal(joined, shorter := joined[joined]):
            joined = shorter
        if np.array_equal(joined, parents):
            break
        parents = joined
    roots = parents == np.arange(count)
    return (np.cumsum(roots) - 1)[parents], int(roots.sum())
