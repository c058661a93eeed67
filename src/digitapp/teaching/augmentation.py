"""Vary a person's drawings as the same hand would: turned, slanted, narrower, bent, trembling, with another pen.

Ink is varied at its points, before it is framed; a picture, which has none, at the pixels of its frame. All copies of
many drawings are made at once.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from digitapp.drawing.strokes import Ink
from digitapp.preprocessing import rasterizer
from digitapp.preprocessing.framing import (
    FRAMINGS,
    MNIST_PEN,
    OPTDIGITS_PEN,
    place_mnist,
    place_optdigits,
    polylines,
)
from digitapp.preprocessing.rasterizer import Floats, Polylines

TURN, SLANT, ASPECT = np.deg2rad(6), 0.12, 0.1
"""Standard deviations of the rotation in radians, of the slant, and of the logarithm of width over height."""
BEND, WAVES = 0.015, 3
"""The height of each of so many waves that bend a drawing (standard deviation), in parts of its longer side."""
TREMBLE = 0.006
"""The most that points tremble (standard deviation), in parts of the longer side; half of the copies do."""
PEN = 0.2
"""Standard deviation of the logarithm of the pen's width."""
SHIFT = 0.03
"""Standard deviation of a picture's shift, in parts of its side; ink is placed by its framing."""
CHUNK = 500
"""Copies that are rasterised at a time."""
_PENS = {"mnist": (place_mnist, MNIST_PEN), "optdigits": (place_optdigits, OPTDIGITS_PEN)}
"""The framings that draw with a pen of their own."""

Images = NDArray[np.float32]


def varied_inks(inks: Sequence[Ink], framing: str, size: tuple[int, int], rng: np.random.Generator) -> Images:
    """Return a varied copy of each drawing as a model's input, float32 [N, H, W] in [0, 1]; all must be readable."""
    parts = [inks[start : start + CHUNK] for start in range(0, len(inks), CHUNK)]
    empty = np.zeros((0, *size), np.float32)
    return np.concatenate([empty, *(_placed(part, framing, size, rng) for part in parts)])


def _placed(inks: Sequence[Ink], framing: str, size: tuple[int, int], rng: np.random.Generator) -> Images:
    lines = _varied(polylines(inks), rng)
    pens = np.exp(rng.normal(0, PEN, len(inks)).clip(-2 * PEN, 2 * PEN))
    if framing in _PENS:
        place, width = _PENS[framing]
        return place(lines, size, width * pens).images
    drawn = [
        ink._replace(widths=tuple(width * pen for width in ink.widths)) for ink, pen in zip(inks, pens, strict=True)
    ]
    return FRAMINGS[framing].place(lines, drawn, size).images


def _varied(lines: Polylines, rng: np.random.Generator) -> Polylines:
    """Return each drawing bent, turned, slanted and narrowed around the middle of its box, with trembling points."""
    count, owner = int(lines.owners[-1]) + 1, lines.point_owners
    low, high = rasterizer.bounds(lines)
    middle, side = (low + high) / 2, np.maximum((high - low).max(axis=1), 1e-9)
    points = (lines.points - middle[owner]) / side[owner, None]
    wave = rng.uniform(-1.5, 1.5, (count, WAVES, 2))
    phase = rng.uniform(0, 2 * np.pi, (count, WAVES))
    height = rng.normal(0, BEND, (count, WAVES, 2))
    swing = np.sin(2 * np.pi * np.einsum("pd,pwd->pw", points, wave[owner]) + phase[owner])
    points = points + np.einsum("pw,pwd->pd", swing, height[owner])
    tremble = rng.uniform(0, TREMBLE, count) * (rng.random(count) < 0.5)
    points = points + rng.standard_normal(points.shape) * tremble[owner, None]
    points = np.einsum("pd,ped->pe", points, linear(count, rng)[owner])
    return lines._replace(points=points * side[owner, None] + middle[owner])


def linear(count: int, rng: np.random.Generator) -> Floats:
    """Return random slant, rotation and aspect as matrices, float64 [count, 2, 2]."""
    turn, slant = rng.normal(0, TURN, count), rng.normal(0, SLANT, count)
    aspect = np.exp(rng.normal(0, ASPECT, count))
    cos, sin = np.cos(turn), np.sin(turn)
    rotation = np.stack([np.stack([cos, -sin], -1), np.stack([sin, cos], -1)], -2)
    shear = np.zeros((count, 2, 2))
    shear[:, 0, 0], shear[:, 0, 1], shear[:, 1, 1] = aspect, slant, 1
    return np.asarray(rotation @ shear)


def varied_images(images: Images, rng: np.random.Generator) -> Images:
    """Return a varied copy of each framed picture, float32 [N, H, W]: turned, slanted, narrowed and shifted.

    Each pixel is interpolated linearly from the picture; around it is paper.
    """
    count, height, width = images.shape
    centre = np.array([(width - 1) / 2, (height - 1) / 2])
    y, x = np.mgrid[:height, :width]
    places = np.stack([x, y], -1).reshape(-1, 2) - centre
    shift = rng.normal(0, SHIFT, (count, 1, 2)) * (width, height)
    sources = np.einsum("pd,ned->npe", places, linear(count, rng)) + centre + shift
    corner = np.floor(sources).astype(np.intp)
    part = (sources - corner).astype(np.float32)
    padded = np.pad(images, ((0, 0), (1, 2), (1, 2)))
    number = np.arange(count)[:, None]
    found = np.zeros((count, height * width), np.float32)
    for right, down in ((0, 0), (1, 0), (0, 1), (1, 1)):
        column = (corner[..., 0] + right + 1).clip(0, width + 2)
        row = (corner[..., 1] + down + 1).clip(0, height + 2)
        weight = np.abs(1 - right - part[..., 0]) * np.abs(1 - down - part[..., 1])
        found += weight * padded[number, row, column]
    return found.reshape(images.shape)
