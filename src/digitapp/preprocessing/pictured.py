"""Drawings over a picture: the ink in the picture and the ink over it, read together.

The ink in a picture is looked for once. With ink over it, both are put together at a bounded size, so that the cost of
a point of the pen does not grow with the picture.
"""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import dataclass, field
from weakref import WeakKeyDictionary

import numpy as np
from numpy.typing import NDArray

from digitapp.drawing.pictures import Picture, Placing
from digitapp.drawing.strokes import Ink
from digitapp.preprocessing import rasterizer
from digitapp.preprocessing.framing import SMALLEST_MARK, Frames, frame, polylines
from digitapp.preprocessing.images import LUMA
from digitapp.preprocessing.light import is_uneven
from digitapp.preprocessing.picture_framing import frame_images, resample, working_factor
from digitapp.preprocessing.rasterizer import Floats
from digitapp.preprocessing.segmentation import Image, downsample, even_light, find_ink

TOGETHER_SIDE = 320
"""Pixels of the canvas's longer side where ink over a picture is put together with the ink in it."""
KEPT_SIDE, KEPT_MARGIN = 256, 0.15
"""The longer side in pixels of what a collection keeps, and the room around the ink, as a share of its longer side."""
_LIGHT_SIDE = 256
"""About how many pixels the shorter side of a picture has in even light, which is only looked at."""
_ROOM = 4
"""Pixels around the ink."""
_STEP = 0.25
"""The distance of the stamps of a stroke, as a share of its width."""


@dataclass
class _Found:
    """What was found in a picture."""

    ink: Image
    """[H, W] in [0, 1], the picture scaled down."""
    light: Image
    """[H, W] in [0, 1]: the picture in even light, scaled down."""
    has_uneven_light: bool | None = None
    """Whether that is why its ink may not be found; None until it is asked for."""
    on_canvas: dict[tuple[float, float], Image] = field(default_factory=dict)
    """The ink on a canvas of a size, `TOGETHER_SIDE` pixels on its longer side."""


_found: WeakKeyDictionary[Picture, _Found] = WeakKeyDictionary()
_finding = threading.Lock()
"""Several threads read the same picture; it is looked at once."""


def frame_with_pictures(inks: Sequence[Ink], framing: str, size: tuple[int, int]) -> Frames:
    """Turn drawings, some or all of them over a picture, into model inputs as `framing.frame` does."""
    frames = frame([ink if ink.picture is None else Ink((), (), ink.size) for ink in inks], framing, size)
    for place, ink in enumerate(inks):
        if ink.picture is not None:
            image, scale, offset = _read_together(ink, framing)
            one = frame_images([image], framing, size, is_ink=True)
            frames.images[place], frames.readable[place] = one.images[0], one.readable[0]
            frames.boxes[place] = one.boxes[0] * scale + (*offset, *offset)
            frames.centres[place] = one.centres[0] * scale + offset
    return frames


def picture_with_ink(pixels: NDArray[np.uint8], ink: Image) -> Picture:
    """Return the picture of pixels in even light, [H, W], whose ink, [H, W] in [0, 1], is known."""
    picture = Picture.of(pixels)
    if picture.size == (ink.shape[1], ink.shape[0]):  # else it was too large to be kept as it is
        with _finding:
            _found[picture] = _Found(ink, pixels.astype(np.float32) / np.float32(255))
    return picture


def ink_in(picture: Picture) -> Image:
    """Return the ink in a picture, [H, W] in [0, 1]; the picture may be larger."""
    return _find(picture).ink


def in_even_light(picture: Picture) -> Image:
    """Return a picture as it would be in even light, [H, W] in [0, 1]; the picture may be larger."""
    return _find(picture).light


def has_uneven_light(picture: Picture) -> bool:
    """Return whether the light on a picture is so uneven that ink and shadow may have been confused."""
    found = _find(picture)
    if found.has_uneven_light is None:
        found.has_uneven_light = is_uneven(_grey(picture.pixels, 1))
    return found.has_uneven_light


def together(ink: Ink) -> tuple[Image, float]:
    """Return the ink in a drawing's picture and over it, and the pixels of a unit of its canvas."""
    if ink.picture is None:
        raise ValueError("a drawing without a picture is framed without pixels")
    scale = TOGETHER_SIDE / max(ink.size)
    shape = (max(1, round(ink.size[1] * scale)), max(1, round(ink.size[0] * scale)))
    image = _on_canvas(ink.picture, ink.size, shape)
    return (np.maximum(image, _drawn(ink, scale, shape)) if any(map(len, ink.strokes)) else image), scale


def mapped_frames(ink: Ink, corners: Floats, maps: Sequence[Floats], framing: str, size: tuple[int, int]) -> Frames:
    """Turn a drawing over a picture into a model input for each map of the plane, float64 [2, 3].

    `corners` are those of the box of all ink, [4, 2], in canvas units.
    """
    image, scale = together(ink)
    inputs = []
    for each in maps:
        goal = (corners @ each[:, :2].T + each[:, 2]) * scale
        low, high = goal.min(axis=0) - _ROOM, goal.max(axis=0) + _ROOM
        if framing == "canvas":
            low, high = np.zeros(2), np.array(image.shape[::-1], np.float64)
        inputs.append(_mapped(image, each[:, :2], each[:, 2] * scale - low, np.ceil(high - low).astype(int)))
    return frame_images(inputs, framing, size, is_ink=True)


def ink_picture(ink: Ink) -> Image:
    """Return the ink of a drawing over a picture, bright on black and cut to what is there, for a collection."""
    image, _, _ = _read_together(ink, "mnist")
    inked = image > 0
    if not inked.any():
        return np.zeros((8, 8), np.float32)
    (rows,), (columns,) = (np.nonzero(inked.any(axis=axis)) for axis in (1, 0))
    low, high = np.array([columns[0], rows[0]]), np.array([columns[-1] + 1, rows[-1] + 1])
    margin = KEPT_MARGIN * (high - low).max()
    (left, top), (right, bottom) = low - margin, high + margin
    scale = min(1.0, KEPT_SIDE / max(right - left, bottom - top))
    sides = (max(8, round((bottom - top) * scale)), max(8, round((right - left) * scale)))
    return resample(image, (left, top, right, bottom), sides)


def _read_together(ink: Ink, framing: str) -> tuple[Image, float, tuple[float, float]]:
    """Return all ink, bright on black, and the scale and the offset from its pixels to the units of the canvas."""
    picture = ink.picture
    assert picture is not None  # noqa: S101
    if any(map(len, ink.strokes)) or framing == "canvas":
        image, scale = together(ink)
        image, (left, top) = (image, (0, 0)) if framing == "canvas" else _cut_out(image)
        return image, 1 / scale, (left / scale, top / scale)
    image, placing = ink_in(picture), picture.placing(ink.size)
    return image, _unit(image, picture, placing), (placing.left, placing.top)


def _mapped(image: Image, matrix: Floats, shift: Floats, size: NDArray[np.int_]) -> Image:
    """Return an image whose points went from x to `matrix @ x + shift`, in an image of a size (width, height)."""
    from PIL import Image as Pillow

    back = np.linalg.inv(matrix)
    (a, b), (d, e) = back.tolist()
    c, f = (-back @ shift).tolist()
    width, height = (max(1, int(side)) for side in size)
    bilinear = Pillow.Resampling.BILINEAR
    moved = Pillow.fromarray(image).transform((width, height), Pillow.Transform.AFFINE, (a, b, c, d, e, f), bilinear)
    return np.asarray(moved, np.float32).clip(0, 1)


def _cut_out(image: Image) -> tuple[Image, tuple[int, int]]:
    """Return the part of an image that has ink, and its left and top; all of it where that is but a mark."""
    inked = image > 0
    rows, columns = np.flatnonzero(inked.any(axis=1)), np.flatnonzero(inked.any(axis=0))
    if not len(rows) or max(rows[-1] - rows[0], columns[-1] - columns[0]) < 2 * SMALLEST_MARK * min(image.shape):
        return image, (0, 0)
    left, top = max(0, int(columns[0]) - _ROOM), max(0, int(rows[0]) - _ROOM)
    return image[top : rows[-1] + 1 + _ROOM, left : columns[-1] + 1 + _ROOM], (left, top)


def _unit(image: Image, picture: Picture, placing: Placing) -> float:
    """Return the units of the canvas that a pixel of a picture, scaled down to `image`, has."""
    return placing.scale * int(picture.size[0] // image.shape[1])


def _find(picture: Picture) -> _Found:
    if (found := _found.get(picture)) is not None:  # nobody waits for another picture
        return found
    with _finding:
        if picture not in _found:
            grey = _grey(picture.pixels, working_factor(picture.pixels.shape))
            light = even_light(downsample(grey, max(1, min(grey.shape) // _LIGHT_SIDE)))
            _found[picture] = _Found(find_ink(grey), light)
        return _found[picture]


def _grey(pixels: NDArray[np.uint8], factor: int) -> Image:
    """Return pixels, [H, W] or [H, W, 3], as grey in [0, 1], with `factor` x `factor` of them averaged to one."""
    if pixels.ndim == 2:
        return downsample(pixels.astype(np.float32), factor) / np.float32(255)
    grey = np.zeros((pixels.shape[0] // factor, pixels.shape[1] // factor), np.float32)
    for place in range(3):  # one after the other, so that less is in memory
        grey += downsample(pixels[..., place].astype(np.float32), factor) * LUMA[place]
    return np.minimum(grey / np.float32(255), np.float32(1))


def _on_canvas(picture: Picture, size: tuple[float, float], shape: tuple[int, int]) -> Image:
    """Return the ink in a picture where it lies on a canvas, [H, W]."""
    found = _find(picture)
    if size not in found.on_canvas:
        placing = picture.placing(size)
        unit = _unit(found.ink, picture, placing)
        left, top = -placing.left / unit, -placing.top / unit
        box = (left, top, left + size[0] / unit, top + size[1] / unit)
        found.on_canvas[size] = resample(found.ink, box, shape)
    return found.on_canvas[size]


def _drawn(ink: Ink, scale: float, shape: tuple[int, int]) -> Image:
    """Return the coverage of the strokes, [H, W], by stamps a quarter of the pen apart."""
    widths = [width * scale for width, line in zip(ink.widths, ink.strokes, strict=True) if len(line)]
    step = max(rasterizer.STEP, _STEP * min(widths))
    lines = polylines([ink]).moved(scale, np.zeros(2))
    samples, stroke = rasterizer.resample(lines, step, rasterizer.enough(shape))
    radii = np.minimum(np.array(widths) / 2, max(shape))[stroke]
    return np.asarray(rasterizer.stamp(samples, np.zeros(len(samples), np.intp), radii, (1, *shape))[0])
