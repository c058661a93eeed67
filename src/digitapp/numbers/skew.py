"""Find by how much the lines of a page are turned, and turn it level."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from digitapp.preprocessing.components import Mask
from digitapp.preprocessing.paper import Image

MOST = 22.0
"""The largest skew in degrees."""
STEP = 0.5
LEAST = 1.0
"""Smaller skews do not matter to the model and are left."""
GAIN = 1.12
"""By how much sharper the lines must be than those of the page as it is."""
POINTS = 30_000
BAND = 3.0
"""Rows are counted in bands of so many parts of a thousand of the longer side, or of two pixels."""


def skew_of(mask: Mask) -> float:
    """Return by how many degrees the lines of ink fall to the right, 0.0 if that is little or not clear.

    At the right angle the rows hold either much ink or little: W. Postl (ICPR 1986).
    """
    rows, columns = np.nonzero(mask)
    if len(rows) < 20:
        return 0.0
    step = 1 + len(rows) // POINTS
    x, y = columns[::step].astype(np.float32), rows[::step].astype(np.float32)
    band = max(2.0, BAND * max(mask.shape) / 1000)
    angles = np.arange(-MOST, MOST + STEP / 2, STEP)
    sharpness = np.array([_sharpness(x, y, angle, band) for angle in angles])
    best = int(np.argmax(sharpness))
    level = float(sharpness[len(angles) // 2])
    if abs(angles[best]) < LEAST or sharpness[best] < GAIN * level:
        return 0.0
    return float(angles[best])


def _sharpness(x: NDArray[np.float32], y: NDArray[np.float32], degrees: float, band: float) -> float:
    angle = np.deg2rad(degrees)
    level = (y * np.cos(angle) - x * np.sin(angle)) / band
    counts = np.bincount((level - level.min()).astype(np.intp))
    smooth = np.convolve(counts, [0.25, 0.5, 0.25])
    return float((smooth**2).sum())


def levelled(image: Image, degrees: float) -> Image:
    """Return an image of bright ink turned so that lines that fall by some degrees are level; it grows to hold all."""
    from PIL import Image as Pillow

    return np.array(Pillow.fromarray(image).rotate(degrees, Pillow.Resampling.BILINEAR, expand=True), np.float32)


def unturned(
    x: NDArray[np.float64], y: NDArray[np.float64], degrees: float, shape: tuple[int, int], turned: tuple[int, int]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return where points of a levelled image, of shape `turned`, are in the image, of `shape`, that it was made of."""
    angle = np.deg2rad(degrees)
    dx, dy = x - turned[1] / 2, y - turned[0] / 2
    return (
        dx * np.cos(angle) - dy * np.sin(angle) + shape[1] / 2,
        dx * np.sin(angle) + dy * np.cos(angle) + shape[0] / 2,
    )
