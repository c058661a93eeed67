"""Measure accuracy as digits are shifted, scaled, rotated, slanted, thickened, made noisy and blurred step by step."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Generic, TypeVar

import numpy as np
import torch
import torch.nn.functional as F
from numpy.typing import NDArray

from digitapp.drawing.strokes import Ink
from digitapp.evaluation.datasets import Dataset
from digitapp.preprocessing.rasterizer import Floats
from digitapp_export.report.evaluated_models import Recorder
from digitapp_export.report.scores import Notify, share_right

Images = NDArray[np.float32]
"""float32 [N, H, W] in [0, 1], ink is 1."""
Inks = tuple[Ink, ...]
T = TypeVar("T", Images, Inks)
SEED = 20


@dataclass(frozen=True)
class Sweep(Generic[T]):
    """One kind of change at several strengths; at `neutral` it changes nothing."""

    name: str
    unit: str
    strengths: tuple[float, ...]
    neutral: float
    change: Callable[[T, float, np.random.Generator], T]


@dataclass(frozen=True)
class SweepResult:
    """The accuracy at each strength of a sweep."""

    name: str
    unit: str
    strengths: tuple[float, ...]
    accuracies: tuple[float, ...]
    neutral: float


def drawings(model: Recorder, data: Dataset, notify: Notify) -> list[SweepResult]:
    """Measure the model on drawings under every change."""
    return [_swept(sweep, tuple(data.inks), lambda inks: replace(data, inks=inks), model, notify) for sweep in DRAWINGS]


def images(model: Recorder, data: Dataset, notify: Notify) -> list[SweepResult]:
    """Measure the model on images under every change."""
    assert data.images is not None
    return [_swept(sweep, data.images, lambda made: replace(data, images=made), model, notify) for sweep in IMAGES]


def _swept(sweep: Sweep[T], given: T, dataset: Callable[[T], Dataset], model: Recorder, notify: Notify) -> SweepResult:
    notify(f"{model.card.id}, {sweep.name} of {'images' if isinstance(given, np.ndarray) else 'drawings'}")
    accuracies = [
        share_right(model, dataset(sweep.change(given, strength, np.random.default_rng(SEED))))
        for strength in sweep.strengths
    ]
    return SweepResult(sweep.name, sweep.unit, sweep.strengths, tuple(accuracies), sweep.neutral)


# Drawings: the points on the canvas are changed, before framing.


def _transformed(ink: Ink, matrix: Floats, offset: Floats) -> Ink:
    """Multiply the points by `matrix` about the centre of the bounding box, then shift them by `offset`."""
    if not any(map(len, ink.strokes)):
        return ink
    points = np.concatenate(ink.strokes)
    middle = (points.min(axis=0) + points.max(axis=0)) / 2
    return ink._replace(strokes=tuple((s - middle) @ matrix.T + middle + offset for s in ink.strokes))


def _linear(matrix: Callable[[float], Floats]) -> Callable[[Inks, float, np.random.Generator], Inks]:
    return lambda inks, strength, _: tuple(_transformed(ink, matrix(strength), np.zeros(2)) for ink in inks)


def _shifted(inks: Inks, strength: float, rng: np.random.Generator) -> Inks:
    """Shift each drawing in a random direction by `strength` times the canvas."""
    turns = rng.uniform(0, 2 * np.pi, len(inks))
    directions = np.stack([np.cos(turns), np.sin(turns)], axis=1)
    pairs = zip(inks, directions, strict=True)
    return tuple(_transformed(ink, np.eye(2), strength * np.array(ink.size) * way) for ink, way in pairs)


def _with_pen(inks: Inks, strength: float, _: np.random.Generator) -> Inks:
    return tuple(ink._replace(widths=tuple(strength * width for width in ink.widths)) for ink in inks)


def _trembling(inks: Inks, strength: float, rng: np.random.Generator) -> Inks:
    """Add Gaussian noise to each point, with a standard deviation of `strength` times the drawing's longer side."""
    made = []
    for ink in inks:
        side = float(np.ptp(np.concatenate(ink.strokes), axis=0).max()) if any(map(len, ink.strokes)) else 0.0
        made.append(ink._replace(strokes=tuple(s + strength * side * rng.normal(size=s.shape) for s in ink.strokes)))
    return tuple(made)


def size(factor: float) -> Floats:
    """Return the matrix that scales points."""
    return factor * np.eye(2)


def rotation(degrees: float) -> Floats:
    """Return the matrix that rotates points clockwise (y points down)."""
    cos, sin = np.cos(np.deg2rad(degrees)), np.sin(np.deg2rad(degrees))
    return np.array([[cos, -sin], [sin, cos]])


def slant(shear: float) -> Floats:
    """Return the matrix that shears points to the right by `shear` times their height."""
    return np.array([[1.0, -shear], [0.0, 1.0]])


TURNS = (-45.0, -30.0, -20.0, -10.0, 0.0, 10.0, 20.0, 30.0, 45.0)
SLANTS = (-0.9, -0.6, -0.4, -0.2, 0.0, 0.2, 0.4, 0.6, 0.9)
DRAWINGS: tuple[Sweep[Inks], ...] = (
    Sweep("shift", "parts of the canvas", (0.0, 0.1, 0.2, 0.3, 0.5), 0.0, _shifted),
    Sweep("size", "times", (0.25, 0.5, 0.75, 1.0, 1.5, 2.0, 3.0), 1.0, _linear(size)),
    Sweep("rotation", "degrees clockwise", TURNS, 0.0, _linear(rotation)),
    Sweep("slant", "width per height, to the right", SLANTS, 0.0, _linear(slant)),
    Sweep("pen width", "times", (0.25, 0.5, 1.0, 2.0, 4.0), 1.0, _with_pen),
    Sweep("noise", "trembling, parts of the digit's longer side", (0.0, 0.01, 0.02, 0.04, 0.06, 0.08), 0.0, _trembling),
)


# Images: pixels are moved by bilinear interpolation, and changed; outside the image there is paper.


def warped(images: Images, inverse: Floats, shifts: Floats) -> Images:
    """Sample each image where `inverse` [2, 2] maps its pixels about the centre; shift it by `shifts` [N, 2] (x, y)."""
    half = (np.array(images.shape[:0:-1]) - 1) / 2  # x and y; torch's coordinates run from -1 to 1
    matrices = np.concatenate([np.tile(inverse, (len(images), 1, 1)), -(shifts @ inverse.T)[..., None]], axis=2)
    matrices *= np.append(half, 1) / half[:, None]
    pixels = torch.from_numpy(images)[:, None].double()
    grid = F.affine_grid(torch.from_numpy(matrices), list(pixels.shape), align_corners=True)
    return F.grid_sample(pixels, grid, align_corners=True)[:, 0].float().numpy()


def _moved(images: Images, strength: float, rng: np.random.Generator) -> Images:
    """Shift each image up, down, left or right by `strength` pixels."""
    ways = np.array([(1, 0), (-1, 0), (0, 1), (0, -1)])[rng.integers(0, 4, len(images))]
    return warped(images, np.eye(2), strength * ways)


def _warp(matrix: Callable[[float], Floats]) -> Callable[[Images, float, np.random.Generator], Images]:
    return lambda images, strength, _: warped(
        images, np.asarray(np.linalg.inv(matrix(strength)), np.float64), np.zeros((len(images), 2))
    )


def thickened(images: Images, radius: float) -> Images:
    """Dilate the strokes by `radius` pixels on both sides; erode them if it is negative."""
    if radius < 0:
        around = np.pad(images, ((0, 0), (2, 2), (2, 2)))  # what is outside is paper, not ink
        return np.ascontiguousarray(1 - thickened(1 - around, -radius)[:, 2:-2, 2:-2])
    reach, (_, height, width) = int(np.ceil(radius)), images.shape
    padded, grown = np.pad(images, ((0, 0), (reach, reach), (reach, reach))), images.copy()
    for dy in range(-reach, reach + 1):
        for dx in range(-reach, reach + 1):
            weight = np.float32(np.clip(radius + 1 - np.hypot(dx, dy), 0, 1))
            moved = padded[:, reach + dy : reach + dy + height, reach + dx : reach + dx + width]
            np.maximum(grown, weight * moved, out=grown)
    return grown


def noisy(images: Images, strength: float, rng: np.random.Generator) -> Images:
    """Add Gaussian noise of standard deviation `strength` to every pixel, and clip to [0, 1]."""
    return np.clip(images + strength * rng.normal(size=images.shape), 0, 1).astype(np.float32)


def blurred(images: Images, sigma: float) -> Images:
    """Blur with a Gaussian of `sigma` pixels."""
    from scipy.ndimage import gaussian_filter

    smooth = gaussian_filter(images, (0, sigma, sigma), mode="constant", truncate=6)
    return np.asarray(np.clip(smooth, 0, 1), np.float32)


IMAGES: tuple[Sweep[Images], ...] = (
    Sweep("shift", "pixels", (0.0, 1.0, 2.0, 3.0, 4.0, 5.0), 0.0, _moved),
    Sweep("size", "times", (0.5, 0.6, 0.7, 0.85, 1.0, 1.15, 1.3), 1.0, _warp(size)),
    Sweep("rotation", "degrees clockwise", TURNS, 0.0, _warp(rotation)),
    Sweep("slant", "width per height, to the right", SLANTS, 0.0, _warp(slant)),
    Sweep(
        "pen width",
        "pixels on either side",
        (-1.0, -0.5, 0.0, 0.5, 1.0, 1.5),
        0.0,
        lambda made, by, _: thickened(made, by),
    ),
    Sweep("noise", "standard deviation, ink is 1", (0.0, 0.1, 0.2, 0.3, 0.4, 0.5), 0.0, noisy),
    Sweep(
        "blur", "pixels, standard deviation", (0.0, 0.5, 1.0, 1.5, 2.0, 2.5), 0.0, lambda made, by, _: blurred(made, by)
    ),
)
