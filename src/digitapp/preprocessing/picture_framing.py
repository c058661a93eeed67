"""Frame pictures of a digit as a model's input, by the same rules as drawings."""

from __future__ import annotations

import math
from collections.abc import Iterable

import numpy as np

from digitapp.preprocessing.framing import (
    BLOCK,
    FRAMINGS,
    MNIST_BOX,
    MNIST_CENTRE,
    MNIST_PEN,
    OPTDIGITS_BOX,
    OPTDIGITS_PEN,
    OPTDIGITS_STRETCH,
    SMALLEST_MARK,
    Frames,
)
from digitapp.preprocessing.rasterizer import Floats
from digitapp.preprocessing.segmentation import Image, downsample, find_ink

Box = tuple[float, float, float, float]
"""Left, top, right and bottom, in pixels."""
WORKING_SIDE = 512
"""Larger pictures are first scaled down to about this side; a digit needs no more."""
WORKING_PIXELS = 2**19
"""And to at most so many pixels; finding ink takes a hundred times the memory of a byte each."""
THIN_PEN = 0.7
"""Strokes thinner than this fraction of the canonical pen are thickened to its width; otherwise they fade to grey."""


def frame_images(
    greys: Iterable[Image], framing: str, size: tuple[int, int] | None = None, is_ink: bool = False
) -> Frames:
    """Turn pictures, float32 [H, W] in [0, 1], into model inputs, as `framing.frame` does for drawings.

    The geometry is in pixels of the picture. For `canvas` the whole picture is scaled down, with bright ink. With
    `is_ink` the pictures are bright ink on black already, and none is looked for.
    """
    height, width = size or FRAMINGS[framing].size
    images, readable, boxes, centres = [], [], [], []
    for grey in greys:
        shrink = working_factor(grey.shape)
        ink = downsample(grey, shrink) if is_ink else find_ink(downsample(grey, shrink))
        box = _bounding_box(ink)
        legible = box is not None and max(box[2] - box[0], box[3] - box[1]) >= max(SMALLEST_MARK * min(ink.shape), 2)
        centre = _centre_of_mass(ink)
        if box is None or not legible:
            images.append(np.zeros((height, width), np.float32))
        elif framing == "mnist":
            images.append(_place_mnist(ink, box, (height, width)))
        elif framing == "optdigits":
            images.append(_place_optdigits(ink, box, (height, width)))
        else:
            images.append(resample(ink, (0, 0, ink.shape[1], ink.shape[0]), (height, width)))
        readable.append(legible)
        boxes.append(np.full(4, np.nan) if box is None else np.multiply(box, shrink))
        centres.append(np.multiply(centre, shrink) if legible else np.full(2, np.nan))
    count = len(images)
    return Frames(
        np.array(images, np.float32).reshape(count, height, width),
        np.array(readable, np.bool_),
        np.array(boxes, np.float64).reshape(count, 4),
        np.array(centres, np.float64).reshape(count, 2),
    )


def working_factor(shape: tuple[int, ...]) -> int:
    """Return by how much a picture, [H, W, ...], is scaled down before a digit is looked for in it."""
    height, width = shape[:2]
    return max(1, min(height, width) // WORKING_SIDE, math.ceil(math.sqrt(height * width / WORKING_PIXELS)))


def _place_mnist(ink: Image, box: Box, size: tuple[int, int]) -> Image:
    side = min(size)
    scale = MNIST_BOX * side / max(box[2] - box[0], box[3] - box[1])
    target_pen = MNIST_PEN * side
    pen = _pen_width(ink) * scale
    if pen < THIN_PEN * target_pen:
        ink, box = _thicken(ink, box, (target_pen - pen) / 2 / (MNIST_BOX * side - target_pen))
        scale = MNIST_BOX * side / max(box[2] - box[0], box[3] - box[1])
    x, y = _centre_of_mass(ink)
    middle_x, middle_y = (MNIST_CENTRE * (n - 1) + 0.5 for n in (size[1], size[0]))
    left, top = x - middle_x / scale, y - middle_y / scale
    return resample(ink, (left, top, left + size[1] / scale, top + size[0] / scale), size)


def _crop(ink: Image, box: Box) -> Image:
    """Crop to `box` with a small margin, so that the cost of the next steps depends on the ink, not on the page."""
    left, top, right, bottom = (int(side) for side in box)
    return ink[max(top - 2, 0) : bottom + 2, max(left - 2, 0) : right + 2]


def _place_optdigits(ink: Image, box: Box, size: tuple[int, int]) -> Image:
    ink = _deskew(_crop(ink, box))
    box = _bounding_box(ink) or (0.0, 0.0, float(ink.shape[1]), float(ink.shape[0]))
    full = np.array([size[1] * OPTDIGITS_BOX, size[0]]) * BLOCK
    target_pen = OPTDIGITS_PEN * min(size) * BLOCK
    pen = _pen_width(ink) * float(np.sqrt(np.prod(_stretch(full, box))))
    grow = (target_pen - pen) / 2 if pen < THIN_PEN * target_pen else 0.0
    half = np.array([size[1], size[0]]) * BLOCK / 2 / _stretch(full - 2 * grow, box)
    middle = np.array([box[0] + box[2], box[1] + box[3]]) / 2
    fine = 3  # thin lines are thickened at three times the bitmap's resolution
    bitmap = resample(ink, (*(middle - half), *(middle + half)), (size[0] * BLOCK * fine, size[1] * BLOCK * fine))
    inked = downsample(_dilate(bitmap, grow * fine) if grow else bitmap, fine) >= 0.5
    return np.asarray(inked.reshape(size[0], BLOCK, size[1], BLOCK).mean(axis=(1, 3)), np.float32)


def _stretch(room: Floats, box: Box) -> Floats:
    """Return the scales of x and y with which the box fills the room."""
    fitting = room / (box[2] - box[0], box[3] - box[1])
    return np.asarray(np.minimum(fitting, OPTDIGITS_STRETCH * fitting.min()))


def resample(ink: Image, box: Box, size: tuple[int, int]) -> Image:
    """Resample the part of a picture in `box`, which may extend beyond the picture into paper, to another size."""
    left, top, right, bottom = box
    rows = _weights(ink.shape[0], top, bottom, size[0])
    columns = _weights(ink.shape[1], left, right, size[1])
    return np.clip(rows @ ink @ columns.T, 0, 1)


def _weights(source: int, start: float, stop: float, count: int) -> Image:
    """Return the weight of each source pixel in each of `count` pixels that span start..stop, [count, source].

    This is a triangle filter, widened when scaling down so that every source pixel contributes.
    """
    step = (stop - start) / count
    centres = start + (np.arange(count) + 0.5) * step
    distance = np.abs(centres[:, None] - (np.arange(source) + 0.5))
    reach = max(step, 1.0)
    return (np.maximum(1 - distance / reach, 0) / reach).astype(np.float32)


def _bounding_box(ink: Image) -> Box | None:
    mask = ink > 0.25
    rows, columns = np.flatnonzero(mask.any(axis=1)), np.flatnonzero(mask.any(axis=0))
    if not len(rows):
        return None
    return float(columns[0]), float(rows[0]), float(columns[-1] + 1), float(rows[-1] + 1)


def _centre_of_mass(ink: Image) -> tuple[float, float]:
    """Return x and y of the centre of mass, in pixels from the top left corner of the image."""
    mass = max(float(ink.sum()), 1e-12)
    x = ink.sum(axis=0) @ (np.arange(ink.shape[1]) + 0.5) / mass
    y = ink.sum(axis=1) @ (np.arange(ink.shape[0]) + 0.5) / mass
    return float(x), float(y)


def _pen_width(ink: Image) -> float:
    """Return the mean stroke width in pixels: twice the area over the length of the edge (total variation)."""
    ink = np.clip(2 * ink - 0.5, 0, 1)  # so that noise within a stroke does not count as an edge
    down, across = np.diff(ink, axis=0)[:, :-1], np.diff(ink, axis=1)[:-1]
    return 2 * float(ink.sum()) / max(float(np.hypot(down, across).sum()), 1e-6)


def _thicken(ink: Image, box: Box, fraction: float) -> tuple[Image, Box]:
    """Return the ink in `box`, dilated by a fraction of the box's longer side, and its new box."""
    longest = max(box[2] - box[0], box[3] - box[1])
    side = min(96.0, max(longest, 48.0))
    radius = fraction * side
    margin = (np.ceil(radius) + 1) * longest / side
    outer = (box[0] - margin, box[1] - margin, box[2] + margin, box[3] + margin)
    size = tuple(int(np.ceil(n * side / longest)) for n in (outer[3] - outer[1], outer[2] - outer[0]))
    dilated = _dilate(resample(ink, outer, (size[0], size[1])), radius)
    return dilated, _bounding_box(dilated) or (0.0, 0.0, float(size[1]), float(size[0]))


def _dilate(ink: Image, radius: float) -> Image:
    """Dilate the ink: every stroke grows on both sides by `radius` pixels."""
    full = float(np.percentile(ink[ink >= ink.max() / 4], 90))
    ink = ink / max(full, 0.01)  # a hairline has become grey
    reach, (height, width) = int(np.ceil(radius)), ink.shape
    padded = np.pad(np.minimum(ink, 1), reach)
    dilated = np.zeros_like(ink)
    away = np.arange(reach + 1)
    weights = np.clip(radius + 0.5 - np.hypot(away, away[:, None]), 0, 1).astype(np.float32)
    for dy in range(reach + 1):  # what is as far above as below, and to the left as to the right, weighs the same
        upright = np.maximum(padded[reach - dy : reach - dy + height], padded[reach + dy : reach + dy + height])
        widest = upright[:, reach : reach + width].copy()
        for dx in range(reach + 1):
            weight = weights[dy, dx]
            if weight <= 0:
                break
            if dx:
                np.maximum(widest, upright[:, reach - dx : reach - dx + width], out=widest)
                np.maximum(widest, upright[:, reach + dx : reach + dx + width], out=widest)
            if weight < 1 or dx == reach or weights[dy, dx + 1] < 1:  # else the next one has all of it
                np.maximum(dilated, widest * weight, out=dilated)
    return dilated


def _deskew(ink: Image) -> Image:
    """Shear the rows so that the ink's second moments show no slant."""
    x, y = _centre_of_mass(ink)
    columns, rows = np.arange(ink.shape[1]) + 0.5 - x, np.arange(ink.shape[0]) + 0.5 - y
    slant = float(rows @ ink @ columns) / max(float(ink.sum(axis=1) @ rows**2), 1e-6)
    slant = float(np.clip(slant, -1, 1))
    margin = int(np.ceil(abs(slant) * ink.shape[0] / 2)) + 1
    wide = np.pad(ink, ((0, 0), (margin, margin)))
    positions = np.arange(wide.shape[1], dtype=np.float64)
    shifted = [np.interp(positions + slant * row, positions, line) for row, line in zip(rows, wide, strict=True)]
    return np.array(shifted, np.float32)
