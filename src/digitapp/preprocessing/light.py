"""Tell whether the light on a photographed page is so uneven that ink and shadow may have been confused."""

from __future__ import annotations

import numpy as np

from digitapp.language import mark
from digitapp.preprocessing.paper import SMALLEST_PHOTO, WIDE_WINDOW, Image, closed_paper
from digitapp.preprocessing.segmentation import GLANCE, downsample

UNEVEN = 1.6
"""The brightest paper is so many times brighter than the darkest if light is uneven: a shadow takes a third away."""
NAME = mark("uneven light")
"""What is said of a picture that could not be read for it."""


def is_uneven(grey: Image) -> bool:
    """Return whether the shade of the paper, or of a board with bright writing, differs much within a photo."""
    if min(grey.shape) < SMALLEST_PHOTO:
        return False
    glance = downsample(grey, max(1, min(grey.shape) // GLANCE))
    shades = closed_paper(glance, WIDE_WINDOW), 1 - closed_paper(1 - glance, WIDE_WINDOW)
    return min(_ratio(shade) for shade in shades) > UNEVEN


def _ratio(shade: Image) -> float:
    low, high = np.quantile(shade, (0.05, 0.95))
    return float(high / max(low, 0.02))
