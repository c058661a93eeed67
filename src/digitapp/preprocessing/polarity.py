"""Tell whether the ink of a picture is brighter than its paper, as chalk is, in any light."""

from __future__ import annotations

import numpy as np

from digitapp.preprocessing.paper import Image, brightest_around

MOSTLY = 0.45
"""Where a smaller share of the pixels near edges is bright, the ink is: boards are rarer than paper."""
GLANCE = 300_000
"""Of about so many pixels it is decided."""
STRONG = 0.5
"""An edge has at least this share of the contrast of the strongest ones."""


def is_bright(grey: Image, window: int) -> bool:
    """Return whether the ink of a picture, [H, W] in [0, 1], is bright: around ink most pixels are paper.

    They are counted in squares of `window` pixels, a few times as wide as a stroke. The edge of a shadow has as many
    bright pixels on one side as dark ones on the other.
    """
    step = max(1, int(np.sqrt(grey.size / GLANCE)))
    glance = np.ascontiguousarray(grey[::step, ::step])
    window = max(3, window // step | 1)
    low, high = -brightest_around(-glance, window), brightest_around(glance, window)
    contrast = (high - low) / np.maximum(high, 0.05)
    differs = contrast > STRONG * float(np.quantile(contrast, 0.95))
    return bool(differs.any()) and float((glance > (low + high) / 2)[differs].mean()) < MOSTLY
