"""Prepare a picture for reading: the contrast of its ink, of bounded size, without rules and turned level."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from digitapp.numbers.one_digit import EDGE, PAGE, ROW
from digitapp.numbers.page_ink import contrast_of, thresholds
from digitapp.numbers.reading import Box
from digitapp.numbers.skew import levelled, skew_of, unturned
from digitapp.preprocessing.components import Components, Mask, grown
from digitapp.preprocessing.paper import Image
from digitapp.preprocessing.rules import without_rules
from digitapp.preprocessing.segmentation import downsample

WORKING_PIXELS = 3_200_000
"""Larger pictures are scaled down to fewer pixels than this."""


@dataclass(frozen=True)
class Page:
    """A level page at the resolution that it is read at."""

    contrast: Image
    shrink: int
    skew: float
    shape: tuple[int, int]
    """That of the page before it was turned level."""

    def box(self, box: NDArray[np.float64]) -> Box:
        """Return a box on the level page as one in the picture's pixels."""
        left, top, right, bottom = box.tolist()
        if self.skew:
            x, y = np.array([left, right, right, left]), np.array([top, top, bottom, bottom])
            x, y = unturned(x, y, self.skew, self.shape, (self.contrast.shape[0], self.contrast.shape[1]))
            left, top, right, bottom = float(x.min()), float(y.min()), float(x.max()), float(y.max())
        return left * self.shrink, top * self.shrink, right * self.shrink, bottom * self.shrink


def level_page(grey: Image) -> Page:
    """Return the ink of a grey picture [H, W] in [0, 1]."""
    shrink = int(np.ceil(np.sqrt(grey.size / WORKING_PIXELS)))
    grey = downsample(grey, max(1, min(shrink, *grey.shape)))
    contrast = contrast_of(grey)
    shape = (contrast.shape[0], contrast.shape[1])
    of_a_row = contrast.shape[1] > ROW * contrast.shape[0]
    contrast = without_rules(contrast, of_a_row)
    first = next(iter(thresholds(contrast)), None)
    skew = skew_of(contrast > first) if first is not None else 0.0
    if skew:
        contrast = without_rules(levelled(contrast, skew), of_a_row, _inside(shape, skew))
    return Page(contrast, max(1, shrink), skew, shape)


def at_edge(page: Page, found: Components) -> NDArray[np.bool_]:
    """Return which components touch the edge of a page: shadows, or what the picture cuts off; none in a field."""
    if min(page.shape) < PAGE:
        return np.zeros(len(found.areas), np.bool_)
    inside = _inside(page.shape, page.skew) if page.skew else np.ones(page.shape, np.bool_)
    edge = grown(~np.pad(inside, 1), EDGE)[1:-1, 1:-1]
    touching = np.zeros(len(found.areas) + 1, np.bool_)
    touching[found.labels[edge]] = True
    return touching[1:]


def _inside(shape: tuple[int, int], skew: float) -> Mask:
    """Return where a picture of some shape is after it was turned level."""
    return levelled(np.ones(shape, np.float32), skew) > 0.99
