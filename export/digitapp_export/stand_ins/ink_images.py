"""Make large images of ink, float32 in [0, 1] with ink 1, from drawings and from small scans: what scanners look at."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from digitapp.drawing.strokes import Ink

Image = NDArray[np.float32]
"""float32 [H, W] in [0, 1]."""
EDGE = 0.4
"""The shade at the edge of enlarged ink; at half of full ink, faint strokes of small scans would break."""
FINE = 4
"""Drawings are drawn this much larger and averaged."""


def drawn(ink: Ink, side: int, pen: float) -> Image:
    """Return a drawing that fits into `side` x `side` pixels, with a round pen of `pen` parts of the side."""
    from PIL import Image as Pillow
    from PIL import ImageDraw

    big, width = side * FINE, max(1.0, pen * side * FINE)
    every = np.concatenate(ink.strokes)
    low, high = every.min(axis=0), every.max(axis=0)
    scale = (big - width - 2 * FINE) / max(float((high - low).max()), 1e-9)
    page = Pillow.new("L", (big, big), 0)
    brush = ImageDraw.Draw(page)
    middle, radius = (low + high) / 2, width / 2
    for stroke in ink.strokes:
        points = [(float(x), float(y)) for x, y in (stroke - middle) * scale + big / 2]
        if len(points) > 1:
            brush.line(points, fill=255, width=round(width), joint="curve")
        for x, y in points:
            brush.ellipse((x - radius, y - radius, x + radius, y + radius), fill=255)
    return resized(np.asarray(page, np.float32) / np.float32(255), side, side)


def enlarged(image: Image, side: int) -> Image:
    """Return a small scan [H, W] enlarged smoothly to `side` pixels in height, with its edges sharp again."""
    from PIL import Image as Pillow

    width = round(image.shape[1] * side / image.shape[0])
    big = np.asarray(Pillow.fromarray(image).resize((width, side), Pillow.Resampling.BICUBIC), np.float32)
    return np.asarray(np.clip((big - EDGE) * 2.5 + 0.5, 0, 1), np.float32)


def resized(image: Image, height: int, width: int) -> Image:
    """Return an image resized by area averaging where it shrinks, and smoothly where it grows."""
    from PIL import Image as Pillow

    shrinks = height <= image.shape[0] and width <= image.shape[1]
    kind = Pillow.Resampling.BOX if shrinks else Pillow.Resampling.BILINEAR
    return np.clip(np.asarray(Pillow.fromarray(image).resize((width, height), kind), np.float32), 0, 1)


def cropped(image: Image, ink: float = 0.5) -> Image:
    """Return the part of an image within the bounding box of its ink, so that the ink touches all four borders."""
    inked = image >= ink
    rows, columns = np.flatnonzero(inked.any(axis=1)), np.flatnonzero(inked.any(axis=0))
    if not len(rows):
        raise ValueError("the image holds no ink")
    return np.ascontiguousarray(image[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1])


def blurred(image: Image, deviation: float) -> Image:
    """Return an image blurred by a Gaussian of `deviation` pixels."""
    reach = int(np.ceil(3 * deviation))
    kernel = np.exp(-0.5 * (np.arange(-reach, reach + 1) / deviation) ** 2).astype(np.float32)
    kernel /= kernel.sum()
    for _ in range(2):  # the rows, and of the transposed image the columns
        padded = np.pad(image, ((0, 0), (reach, reach)), "edge")
        width = image.shape[1]
        image = np.sum([weight * padded[:, at : at + width] for at, weight in enumerate(kernel)], axis=0).T
    return np.ascontiguousarray(image, np.float32)
