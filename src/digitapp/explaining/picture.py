"""The evidence in colours over the model's input, for the window and for files."""

from __future__ import annotations

from io import BytesIO

import numpy as np
from numpy.typing import NDArray

FOR, AGAINST = (86, 180, 233), (230, 126, 0)
"""Red, green and blue of what speaks for the label and against it; both are told apart without seeing red or green."""
DIMMED = 0.6
"""How bright ink is that speaks neither for nor against."""
LEAST_SCALE = 0.5
"""Evidence, in nats, that is painted in full where nothing is stronger; else noise would be as bright as evidence."""


def strength(image: NDArray[np.float32], evidence: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return how strongly each pixel is painted, [H, W] in [0, 1].

    Ink and paper each have their own scale: a whole stroke more changes an answer by far more than a bit of ink less.
    """
    found = np.zeros_like(evidence)
    for part in (image > 0, image == 0):
        if part.any():
            full = max(LEAST_SCALE, float(np.quantile(np.abs(evidence[part]), 0.98)))
            found[part] = np.clip(np.abs(evidence[part]) / full, 0, 1)
    return found


def coloured(image: NDArray[np.float32], evidence: NDArray[np.float32]) -> NDArray[np.uint8]:
    """Return the input, [H, W] in [0, 1], with its evidence [H, W] in colours, uint8 [H, W, 3] RGB."""
    hue = np.where(evidence[:, :, None] > 0, np.array(FOR), np.array(AGAINST))
    grey = 255 * DIMMED * image[:, :, None]
    # On paper evidence is fainter than on ink, so that the ink's shape is still seen.
    shade = strength(image, evidence)[:, :, None] * (0.35 + 0.65 * image[:, :, None])
    return np.asarray((grey + (hue - grey) * shade).round(), np.uint8)


def toned(values: NDArray[np.float32]) -> NDArray[np.uint8]:
    """Return maps [..., H, W] as colours, uint8 [..., H, W, 3] RGB, each map by its own largest value.

    Values of 0 are black. Maps without negative values are grey, others blue above 0 and orange below. What is no
    number is black.
    """
    finite = np.nan_to_num(values, posinf=0, neginf=0)
    full = np.maximum(np.abs(finite).max(axis=(-2, -1), initial=0, keepdims=True), np.finfo(np.float32).tiny)
    share = finite / full
    colours = np.empty((*values.shape, 3), np.uint8)
    colours[...] = np.rint(255 * np.abs(share)).astype(np.uint8)[..., None]
    is_signed = finite.min(axis=(-2, -1), initial=0) < 0
    if is_signed.any():
        part = share[is_signed][..., None]
        hue = np.where(part > 0, np.array(FOR, np.float32), np.array(AGAINST, np.float32))
        colours[is_signed] = np.rint(np.abs(part) * hue)
    return colours


def png(image: NDArray[np.float32], evidence: NDArray[np.float32], side: int = 448) -> bytes:
    """Return a PNG of `coloured`, its longer side about `side` pixels, each input pixel a square."""
    from PIL import Image

    pixels = coloured(image, evidence)
    enlarged = np.repeat(np.repeat(pixels, cell := max(1, side // max(image.shape)), axis=0), cell, axis=1)
    content = BytesIO()
    Image.fromarray(enlarged).save(content, "PNG")
    return content.getvalue()
