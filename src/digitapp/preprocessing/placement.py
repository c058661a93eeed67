"""Where framing puts ink: the map from a drawing's canvas to the model's image, so that the steps can be shown."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import ArrayLike

from digitapp.drawing.strokes import Ink
from digitapp.preprocessing import rasterizer
from digitapp.preprocessing.framing import (
    MNIST_BOX,
    MNIST_CENTRE,
    MNIST_PEN,
    OPTDIGITS_BOX,
    OPTDIGITS_PEN,
    OPTDIGITS_STRETCH,
    UPRIGHT,
    deskew,
    polylines,
)
from digitapp.preprocessing.rasterizer import Floats


class Placement(NamedTuple):
    """A point (x, y) of the canvas is at `linear @ point + offset`, in fractions of the image's longer side."""

    linear: Floats
    """float64 [2, 2]."""
    offset: Floats
    """float64 [2], from the image's top left corner."""
    pen: float | None
    """The width of all lines; None where each keeps the width that it was drawn with."""


def placement(ink: Ink, framing: str, size: tuple[int, int], centre: ArrayLike) -> Placement:
    """Return how a framing places readable ink in an image of `size` (height, width); KeyError for an unknown framing.

    `centre` is the ink's entry in `Frames.centres`.
    """
    return _METHODS[framing](ink, size, np.asarray(centre, np.float64))


def _mnist(ink: Ink, size: tuple[int, int], centre: Floats) -> Placement:
    side = min(size) / max(size)
    low, high = rasterizer.bounds(polylines([ink]))
    linear = np.eye(2) * side * (MNIST_BOX - MNIST_PEN) / (high - low).max()
    target = (MNIST_CENTRE * (np.array([size[1], size[0]]) - 1) + 0.5) / max(size)
    return Placement(linear, target - linear @ centre, side * MNIST_PEN)


def _optdigits(ink: Ink, size: tuple[int, int], _centre: Floats) -> Placement:
    lines = polylines([ink])
    low, high = rasterizer.bounds(lines)
    unit = UPRIGHT / (high - low).max()
    upright, (slant,) = deskew(lines)
    (low,), (high,) = rasterizer.bounds(upright)
    pen = OPTDIGITS_PEN * min(size)
    fitting = np.maximum(np.array([size[1] * OPTDIGITS_BOX, size[0]]) - pen, 0.25) / np.maximum(high - low, 1e-9)
    scale = np.minimum(fitting, OPTDIGITS_STRETCH * fitting.min()) / max(size)
    linear = unit * scale[:, None] * np.array([[1.0, -slant], [0.0, 1.0]])
    first = np.array([size[1], size[0]]) / 2 / max(size) + scale * (upright.points[0] - (low + high) / 2)
    return Placement(linear, first - linear @ lines.points[0], pen / max(size))


def _canvas(ink: Ink, size: tuple[int, int], _centre: Floats) -> Placement:
    return Placement(np.diag([size[1] / ink.size[0], size[0] / ink.size[1]]) / max(size), np.zeros(2), None)


_METHODS = {"mnist": _mnist, "optdigits": _optdigits, "canvas": _canvas}
