"""Turn pictures of a digit (files or arrays) into a model's input, by the same rules as for strokes."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import IO, TYPE_CHECKING

import numpy as np
from numpy.typing import ArrayLike, NDArray

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
from digitapp.preprocessing.picture_files import go_to_page, opened_picture, pages_of
from digitapp.preprocessing.rasterizer import Floats
from digitapp.preprocessing.segmentation import Image, downsample, find_ink
from digitapp.preprocessing.transparency import ROWS, composited

if TYPE_CHECKING:
    from PIL.Image import Image as PillowImage

LUMA = np.array([0.299, 0.587, 0.114], np.float32)
"""The weights of red, green and blue in the brightness, the same as in Pillow (ITU-R BT.601)."""
WORKING_SIDE = 512
"""Larger pictures are first scaled down to about this side; a digit needs no more."""
WORKING_PIXELS = 2**21
"""A long strip is scaled down to about as many pixels; finding ink takes a hundred times the memory of a byte each."""
THIN_PEN = 0.7
"""Strokes thinner than this fraction of the canonical pen are thickened to its width; otherwise they fade to grey."""


def read_image(path: Path, content: IO[bytes] | None = None) -> Image:
    """Decode a picture to grey, float32 [H, W] in [0, 1]; FileError if that fails.

    Transparent pixels become paper: white, or black if the opaque pixels are bright on average. If `content` is given,
    it is read instead of the file; `path` is then only used in messages.
    """
    with opened_picture(path, content) as opened:
        return _grey(opened)


def read_pages(path: Path) -> Iterator[Image]:
    """Yield the pages of a picture, decoded as `read_image` does; all but a TIFF have one."""
    with opened_picture(path) as opened:
        for page in range(pages_of(opened)):
            go_to_page(path, opened, page)
            yield _grey(opened)


def _grey(opened: PillowImage) -> Image:
    """Return a picture in grey, some rows at a time: a large one fits into memory only once."""
    from PIL import ImageOps

    ImageOps.exif_transpose(opened, in_place=True)
    if opened.mode.startswith(("I", "F")):  # Pillow would clip these at 255
        return to_unit_range(np.array(opened, np.float32))
    grey = np.empty((opened.height, opened.width), np.float32)
    bands = [slice(row, row + ROWS) for row in range(0, opened.height, ROWS)]
    if not opened.has_transparency_data:
        for rows in bands:
            grey[rows] = np.asarray(_plain_band(opened, rows).convert("L"))
        grey /= 255
        return grey
    inked = opaque = 0.0
    for rows in bands:
        shades, solid = _shades(opened, rows)
        grey[rows] = shades * solid
        inked, opaque = inked + float(grey[rows].sum()), opaque + float(solid.sum())
    if inked <= opaque / 2:  # dark ink, on white; bright ink is on black
        for rows in bands:
            grey[rows] += 1 - _shades(opened, rows)[1]
    return grey


def _band(image: PillowImage, rows: slice) -> PillowImage:
    return image.crop((0, rows.start, image.width, min(rows.stop, image.height)))


def _plain_band(image: PillowImage, rows: slice) -> PillowImage:
    band = _band(image, rows)
    return band if band.mode in ("L", "RGB") else band.convert("RGB")


def _shades(image: PillowImage, rows: slice) -> NDArray[np.float32]:
    """Return some rows' grey values and their opacity, float32 [2, rows, W] in [0, 1]."""
    pair = np.moveaxis(np.asarray(_band(image, rows).convert("RGBA").convert("LA"), np.float32), 2, 0)
    return np.asarray(pair / np.float32(255))


def to_unit_range(values: Image) -> Image:
    """Scale deep grey values, in place, to 0..1 by the smallest of 1, 255 and 65535 that is not exceeded.

    ValueError if there is none.
    """
    full = next((full for full in (1, 255, 65535) if values.max() <= full), 0)
    if not (full and values.min() >= 0):
        raise ValueError(f"its grey values run from {values.min():g} to {values.max():g}")
    values /= np.float32(full)
    return values


def as_grey(array: ArrayLike) -> Image:
    """Convert a picture in an array to grey, float32 [H, W] in [0, 1], in the same way as `read_image`.

    The array is grey, [H, W], [H, W, 1] or [1, H, W], or coloured, [H, W, 3] RGB or [H, W, 4] RGBA, whose transparent
    pixels become paper; `unit_range` says which values it may hold. ValueError if it is anything else.
    """
    pixels = np.asarray(array)
    coloured = pixels.ndim == 3 and pixels.shape[2] in (3, 4)
    if pixels.ndim == 3 and not coloured and 1 in (pixels.shape[0], pixels.shape[2]):
        pixels = pixels.reshape(pixels.shape[1:] if pixels.shape[0] == 1 else pixels.shape[:2])
    if not (pixels.ndim == 2 or coloured) or 0 in pixels.shape:
        raise ValueError(f"an array of shape {pixels.shape} is not an image of H x W pixels")
    if not coloured:
        return unit_range(pixels)
    if pixels.shape[2] == 3 and pixels.dtype == np.uint8:
        return _grey_of_bytes(pixels)
    pixels = unit_range(pixels)
    grey = np.minimum(pixels[:, :, :3] @ LUMA, 1)
    return composited(grey, pixels[:, :, 3]) if pixels.shape[2] == 4 else grey


def _grey_of_bytes(pixels: NDArray[np.uint8]) -> Image:
    """Return coloured bytes [H, W, 3] as grey, some rows at a time: as floats, a large photo would need much memory."""
    full = np.float32(full_ink(int(pixels.min()), int(pixels.max()), pixels.shape, "u"))
    grey = np.empty(pixels.shape[:2], np.float32)
    for row in range(0, len(pixels), ROWS):
        band = pixels[row : row + ROWS].astype(np.float32) / full
        np.minimum(band @ LUMA, 1, out=grey[row : row + ROWS])
    return grey


def unit_range(array: NDArray[np.generic]) -> Image:
    """Scale an image or a set of images, numeric or boolean, to float32 in [0, 1], keeping the shape.

    The largest value decides the scale: up to 1 it is 1; up to 16 in images of 8 x 8 it is 16, the range of optdigits
    (scikit-learn's `load_digits`); up to 255 it is 255. ValueError for other values, and for floats whose largest value
    is barely above 1.
    """
    if array.dtype.kind not in "biuf":
        raise ValueError(f"an image holds {array.dtype}, neither numbers nor truth values")
    if not np.isfinite(array).all():
        raise ValueError("an image holds values that are not finite")
    low, high = (float(array.min()), float(array.max())) if array.size else (0.0, 0.0)
    full = full_ink(low, high, array.shape, array.dtype.kind)
    if array.dtype == np.float32 and full == 1:
        return array.view(np.ndarray)  # as it is: a large picture fits into memory only once
    scaled = array.astype(np.float32)
    scaled /= np.float32(full)
    return scaled


def full_ink(low: float, high: float, shape: tuple[int, ...], kind: str) -> int:
    """Return the value that is full ink in images whose values run from `low` to `high`, as `unit_range` has it.

    `shape` is that of the array and `kind` that of its dtype. ValueError for values that no image has.
    """
    counts = high <= 16 and (shape[-2:] == (8, 8) or shape[-3:] == (8, 8, 1))
    if low < 0 or high > 255 or (1 < high <= 2 and kind == "f" and not counts):
        raise ValueError(f"an image's values run from {low:g} to {high:g}, not in 0..1 or 0..255")
    return 1 if high <= 1 else 16 if counts else 255


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
        shrink = working_factor(grey)
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


def working_factor(grey: Image) -> int:
    """Return by how much a picture is scaled down before a digit is looked for in it."""
    least: int = min(grey.shape)
    return max(1, least // WORKING_SIDE, math.ceil(math.sqrt(grey.size / WORKING_PIXELS)))


Box = tuple[float, float, float, float]


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
