"""Put a transparent picture on paper, some rows at a time: as floats, a large one would need much memory."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

ROWS = 256
"""Rows that are looked at together."""


def composited(grey: NDArray[Any], opaque: NDArray[Any], most: float = 1.0) -> NDArray[np.float32]:
    """Composite grey values [H, W] with their opacity, both up to `most`, onto white or black, what shows the ink."""
    out = np.empty(grey.shape, np.float32)
    shades = opacity = 0.0
    full = np.float32(most)
    for row in range(0, len(grey), ROWS):
        clear = opaque[row : row + ROWS] / full
        out[row : row + ROWS] = grey[row : row + ROWS] / full * clear
        shades, opacity = shades + float(out[row : row + ROWS].sum()), opacity + float(clear.sum())
    if shades <= opacity / 2:  # dark ink, on white
        for row in range(0, len(grey), ROWS):
            out[row : row + ROWS] += 1 - opaque[row : row + ROWS] / full
    return out
