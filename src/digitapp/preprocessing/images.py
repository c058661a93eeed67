"""Decode pictures, in files or arrays, to grey."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import IO, TYPE_CHECKING

import numpy as np
from numpy.typing import ArrayLike, NDArray

from digitapp.preprocessing.picture_files import go_to_page, opened_picture, pages_of
from digitapp.preprocessing.segmentation import Image
from digitapp.preprocessing.transparency import ROWS, composited

if TYPE_CHECKING:
    from PIL.Image import Image as PillowImage

LUMA = np.array([0.299, 0.587, 0.114], np.float32)
"""The weights of red, green and blue in the brightness, the same as in Pillow (ITU-R BT.601)."""


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
    shape = opened.height, opened.width
    bands = [slice(row, row + ROWS) for row in range(0, opened.height, ROWS)]
    if not opened.has_transparency_data:
        is_paged = opened.format == "TIFF"
        shades = np.empty(shape, np.float32 if is_paged else np.uint8)
        for rows in bands:
            shades[rows] = np.asarray(_plain_band(opened, rows).convert("L"))
        if not is_paged:
            opened.close()  # its pixels take as much as the grey ones will
        grey = shades.astype(np.float32, copy=False)
        grey /= 255
        return grey
    grey = np.empty(shape, np.float32)
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
