"""Turn strokes into a model's input; canvas, preview, command line, training and evaluation all use this code.

A framing moves and scales the *points* and draws them with a pen of its own, so the model's input does not depend on
the position and size of the writing, the pen or the screen. `mnist` and `optdigits` reproduce the preparation of the
images in those data sets. `canvas` scales down the whole canvas unchanged, as most drawing demos do; it is here to show
what goes wrong then.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from digitapp.drawing.strokes import Ink
from digitapp.preprocessing import rasterizer
from digitapp.preprocessing.rasterizer import Floats, Polylines

SMALLEST_MARK = 0.05
"""A drawing smaller than this fraction of the canvas is a dot or an accidental mark: nothing to read yet."""

MNIST_BOX = 20 / 28
"""The side of the square that MNIST fits a digit's bounding box into, as a fraction of the image's side."""
MNIST_CENTRE = 13.75 / 27
"""The position of the centre of mass, as a fraction of the distance from the first to the last pixel's centre.

Pixel 13.75 of 28 lies between the geometric centre, 13.5, and the mean of MNIST's 60,000 training images, 14.0, which
were placed by whole pixels and so spread over 13.5 to 14.5."""
MNIST_PEN = 2.4 / 28
"""The pen width as a fraction of the image's side; `benchmarks/pen_width.py` finds it by matching MNIST's strokes."""

OPTDIGITS_BOX = 20 / 32
"""NIST's normalised characters, from which optdigits was made, fill 20 of the 32 columns and all 32 rows."""
OPTDIGITS_STRETCH = 2.0
"""The largest ratio between the scales of the two directions, so that a plain 1 stays thin."""
OPTDIGITS_PEN = 5.2 / 32
"""The pen width as a fraction of the bitmap's side, matched like `MNIST_PEN`, but by the number of ink pixels."""
UPRIGHT = 40
"""The length that the longer side of the bounding box is scaled to when the slant is measured."""
BLOCK = 4
"""optdigits counts the ink in blocks of 4 x 4 pixels."""

CANVAS_REACH = 10
"""Points further outside the canvas than this many of its sides are clipped; stroke files hold no such points."""


class Frames(NamedTuple):
    """The framed images of D drawings, and their geometry in the units of each drawing's canvas."""

    images: NDArray[np.float32]
    """float32 [D, H, W] in [0, 1], ink is 1; zeros if there is nothing to read."""
    readable: NDArray[np.bool_]
    """[D]: False for an empty canvas, a dot or an accidental mark."""
    boxes: Floats
    """float64 [D, 4]: left, top, right and bottom of the points; NaN if there is no ink."""
    centres: Floats
    """float64 [D, 2]: the point that is at the image's centre; NaN if there is nothing to read."""

    def of(self, chosen: NDArray[np.intp]) -> Frames:
        """Return those of the drawings at some places."""
        return Frames(self.images[chosen], self.readable[chosen], self.boxes[chosen], self.centres[chosen])


class Placed(NamedTuple):
    """Images of readable drawings and the canvas point at the centre of each."""

    images: NDArray[np.float32]
    centres: Floats


@dataclass(frozen=True)
class Framing:
    """A named method to turn strokes into pixels."""

    name: str
    size: tuple[int, int]
    """The height and width of the data set's images; all lengths scale with other sizes."""
    summary: str
    place: Callable[[Polylines, Sequence[Ink], tuple[int, int]], Placed]
    sees_canvas: bool = False
    """Whether the image also depends on the canvas around the ink, and on the pen."""


def frame(inks: Sequence[Ink], framing: str, size: tuple[int, int] | None = None) -> Frames:
    """Turn drawings into model inputs.

    `framing` is a name in `FRAMINGS` (KeyError otherwise). `size` is the height and width of the images, by default
    those of the framing. Drawings may lie anywhere, on canvases of any size; what lies over a picture is read with it.
    """
    chosen = FRAMINGS[framing]
    if any(ink.picture is not None for ink in inks):
        from digitapp.preprocessing.pictured import frame_with_pictures  # with eight modules that no drawing needs

        return frame_with_pictures(inks, framing, size or chosen.size)
    height, width = size or chosen.size
    frames = Frames(
        np.zeros((len(inks), height, width), np.float32),
        np.zeros(len(inks), np.bool_),
        np.full((len(inks), 4), np.nan),
        np.full((len(inks), 2), np.nan),
    )
    inked = np.flatnonzero([any(map(len, ink.strokes)) for ink in inks])
    if not len(inked):
        return frames
    lines = polylines([inks[i] for i in inked.tolist()])
    low, high = rasterizer.bounds(lines)
    frames.boxes[inked] = np.hstack([low, high])
    canvas = np.array([inks[i].size for i in inked.tolist()])
    readable = inked[is_large_enough(frames.boxes[inked], canvas)]
    frames.readable[readable] = True
    if len(readable):
        chosen_inks = [inks[i] for i in readable.tolist()]
        if len(readable) < len(inked):
            lines = polylines(chosen_inks)
        placed = chosen.place(lines, chosen_inks, (height, width))
        frames.images[readable], frames.centres[readable] = placed
    return frames


def is_large_enough(boxes: Floats, canvas: Floats | tuple[float, float]) -> NDArray[np.bool_]:
    """Return which drawings are no dot or accidental mark, bool [D], by their boxes [D, 4] and canvases [D, 2]."""
    extent = (boxes[:, 2:] - boxes[:, :2]).max(axis=1)
    return np.asarray(extent >= SMALLEST_MARK * np.min(canvas, axis=-1))


def polylines(inks: Sequence[Ink]) -> Polylines:
    """Concatenate all strokes of the drawings, each of which must have at least one point."""
    strokes = [(owner, stroke) for owner, ink in enumerate(inks) for stroke in ink.strokes if len(stroke)]
    lengths = np.array([len(stroke) for _, stroke in strokes], dtype=np.intp)
    return Polylines(
        np.concatenate([stroke for _, stroke in strokes]),
        np.cumsum(lengths) - lengths,
        np.array([owner for owner, _ in strokes], dtype=np.intp),
    )


def place_mnist(lines: Polylines, size: tuple[int, int], pen: Floats | float = MNIST_PEN) -> Placed:
    """Fit the ink's bounding box into 20 x 20 of 28 x 28, keeping its aspect ratio, and centre the centre of mass.

    Y. LeCun, C. Cortes, C. Burges, "The MNIST database of handwritten digits". `pen` is the pen width as a fraction of
    the image's side, [D] or one for all.
    """
    side = min(size)
    count = int(lines.owners[-1]) + 1
    widths = np.broadcast_to(np.asarray(pen, dtype=np.float64), count) * side
    low, high = rasterizer.bounds(lines)
    scale = ((MNIST_BOX * side - widths) / (high - low).max(axis=1))[:, None]
    middle = np.array([size[1], size[0]]) / 2
    target = MNIST_CENTRE * (np.array([size[1], size[0]]) - 1) + 0.5
    offset = middle - scale * (low + high) / 2
    owner = lines.point_owners
    samples, stroke = rasterizer.resample(lines.moved(scale[owner], offset[owner]), most=rasterizer.enough(size))
    drawing = lines.owners[stroke]
    shape = (count, *size)
    first = rasterizer.stamp(samples, drawing, widths[drawing] / 2, shape)
    shift = target - rasterizer.centre_of_mass(first)
    images = rasterizer.stamp(samples + shift[drawing], drawing, widths[drawing] / 2, shape)
    return Placed(images, (target - shift - offset) / scale)


def place_optdigits(lines: Polylines, size: tuple[int, int], pen: Floats | float = OPTDIGITS_PEN) -> Placed:
    """Draw NIST's normalised character, upright, 20 columns by 32 rows, and count the ink in blocks.

    M. Garris et al., "NIST Form-Based Handprint Recognition System", NISTIR 5469 (1994): the size of the character and
    the thickness of its strokes are normalised, and its slant is removed by shearing the rows. `pen` is the pen width
    as a fraction of the bitmap's side, [D] or one for all.
    """
    count = int(lines.owners[-1]) + 1
    box = np.array([size[1] * OPTDIGITS_BOX, size[0]]) * BLOCK
    widths = np.broadcast_to(np.asarray(pen, dtype=np.float64), count)[:, None] * min(size) * BLOCK
    upright, _ = deskew(lines)
    low, high = rasterizer.bounds(upright)
    fitting = np.maximum(box - widths, 1.0) / np.maximum(high - low, 1e-9)
    scale = np.minimum(fitting, OPTDIGITS_STRETCH * fitting.min(axis=1, keepdims=True))
    middle = np.array([size[1], size[0]]) * BLOCK / 2
    owner = lines.point_owners
    offset = middle - scale * (low + high) / 2
    fitted, shape = upright.moved(scale[owner], offset[owner]), (count, size[0] * BLOCK, size[1] * BLOCK)
    bitmaps = rasterizer.draw(fitted, widths[lines.owners, 0] / 2, shape)
    blocks = (bitmaps >= 0.5).reshape(count, size[0], BLOCK, size[1], BLOCK).sum(axis=(2, 4))
    low, high = rasterizer.bounds(lines)
    return Placed((blocks / BLOCK**2).astype(np.float32), (low + high) / 2)


def place_canvas(lines: Polylines, inks: Sequence[Ink], size: tuple[int, int]) -> Placed:
    """Scale down the whole canvas, with the pen it was drawn with: no bounding box, no centring, no canonical pen.

    Points further away than `CANVAS_REACH` sides are clipped to that distance, and a pen to the width of two sides.
    """
    canvas = np.array([ink.size for ink in inks])
    scale = np.array([size[1], size[0]]) / canvas
    widths = np.array([width for ink in inks for width, line in zip(ink.widths, ink.strokes, strict=True) if len(line)])
    reach = CANVAS_REACH * canvas.max(axis=1, keepdims=True)
    clipped = np.clip(lines.points, -reach[lines.point_owners], (canvas + reach)[lines.point_owners])
    scaled = lines._replace(points=clipped * scale[lines.point_owners])
    radii = np.minimum(widths * scale.min(axis=1)[lines.owners] / 2, max(size))
    return Placed(rasterizer.draw(scaled, radii, (len(inks), *size)), canvas / 2)


def deskew(lines: Polylines) -> tuple[Polylines, Floats]:
    """Scale the lines to the size `UPRIGHT` and shear them so that the second moments of the ink show no slant.

    Return the lines, and by how much of its height each drawing was slanted, float64 [D].
    """
    low, high = rasterizer.bounds(lines)
    owner = lines.point_owners
    scale = UPRIGHT / (high - low).max(axis=1, keepdims=True)
    unit = lines.moved(scale[owner], (-scale * low)[owner])
    samples, stroke = rasterizer.resample(unit, most=rasterizer.enough((UPRIGHT, UPRIGHT)))
    drawing = lines.owners[stroke]
    mass = np.bincount(drawing)
    centre = np.stack([np.bincount(drawing, samples[:, axis]) for axis in (0, 1)], axis=1) / mass[:, None]
    x, y = (samples - centre[drawing]).T
    slant = np.clip(np.bincount(drawing, x * y) / np.maximum(np.bincount(drawing, y * y), 1e-12), -1.0, 1.0)
    unit.points[:, 0] -= slant[owner] * (unit.points[:, 1] - centre[owner, 1])
    return unit, slant


FRAMINGS = {
    framing.name: framing
    for framing in (
        Framing(
            "mnist",
            (28, 28),
            "bounding box fits 20 x 20, centre of mass at the centre, MNIST's pen",
            lambda lines, _inks, size: place_mnist(lines, size),
        ),
        Framing(
            "optdigits",
            (8, 8),
            "32 x 32 bitmap filled by the digit, ink counted in 4 x 4 blocks",
            lambda lines, _inks, size: place_optdigits(lines, size),
        ),
        Framing("canvas", (28, 28), "the whole canvas shrunk as it is", place_canvas, sees_canvas=True),
    )
}
