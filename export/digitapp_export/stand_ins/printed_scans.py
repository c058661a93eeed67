"""Digits cut out of coarse grey scans of printed forms: security patterns and rules, neighbours' ink, JPEG."""

from __future__ import annotations

import io
from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from digitapp.evaluation.datasets import Dataset
from digitapp_export.stand_ins.ink_images import Image, blurred, cropped, resized
from digitapp_export.stand_ins.scans import EACH, SEED, Scans, sources

FINE = 3
"""Pages are composed this much finer and averaged."""
NEIGHBOURED = 0.6
"""The share of the cuts that hold a bit of a neighbour at their left, and at their right."""

Print = Callable[[tuple[int, ...], np.random.Generator], Image]
"""Makes printed ink, float32 [H, W] in [0, 1], for a page of a given shape."""


def printed_scans(mnist: Dataset, pens: Dataset, each: int = EACH, seed: int = SEED) -> Scans:
    """Return cuts of 36 to 46 pixels in height, dark ink on printed paper; the same seed gives the same cuts."""
    rng = np.random.default_rng((seed, 2))
    large = sources(mnist, pens, each, rng)
    images = [_cut(ink, large.images[int(rng.integers(len(large.images)))], rng) for ink in large.images]
    return Scans(images, large.labels, large.mnist)


def _cut(digit: Image, neighbour: Image, rng: np.random.Generator) -> Image:
    """Compose a page at three times the resolution, scan it and cut it out."""
    ink = _with_neighbours(digit, neighbour, rng)
    printing = PRINTS[int(rng.integers(len(PRINTS)))](ink.shape, rng)
    if rng.random() < 0.4:
        printing = np.maximum(printing, _rules(ink.shape, rng))
    light = float(rng.uniform(0.75, 0.97)) + rng.uniform(-0.07, 0.07) * np.linspace(-0.5, 0.5, ink.shape[1])
    page = light * (1 - rng.uniform(0.08, 0.42) * printing) * (1 - rng.uniform(0.5, 0.85) * ink)
    height, width = (side // FINE for side in ink.shape)
    scanned = resized(blurred(page.astype(np.float32), FINE * float(rng.uniform(0.3, 0.8))), height, width)
    noisy = np.clip(scanned + rng.normal(0, rng.uniform(0.005, 0.03), scanned.shape), 0, 1)
    return _jpeg(noisy.astype(np.float32), int(rng.integers(35, 86)))


def _with_neighbours(digit: Image, neighbour: Image, rng: np.random.Generator) -> Image:
    """Return a page cut closely around the digit, with bits of its neighbours in the margins, or with none."""
    full = int(rng.integers(36, 47)) * FINE
    box = cropped(digit)
    scale = float(rng.uniform(0.62, 0.96)) * full / max(box.shape[0], 0.8 * box.shape[1])
    small = resized(box, max(1, round(scale * box.shape[0])), max(FINE, round(scale * box.shape[1])))
    margins = [round(float(rng.uniform(0.05, 0.25)) * full) for _ in range(2)]
    width = max(-(-(sum(margins) + small.shape[1]) // FINE) * FINE, full // (2 * FINE) * FINE)
    left = margins[0] + (width - sum(margins) - small.shape[1]) // 2
    page = np.zeros((full, width), np.float32)
    top = round(float(np.clip(rng.normal(0.5, 0.15), 0, 1)) * (full - small.shape[0]))
    page[top : top + small.shape[0], left : left + small.shape[1]] = small
    right = width - left - small.shape[1]
    for room, is_left in ((left, True), (right, False)):
        if rng.random() < NEIGHBOURED:
            _put_bit(page, cropped(neighbour), min(room - FINE, round(0.2 * full)), is_left, rng)
    return page


def _put_bit(page: Image, box: Image, room: int, is_left: bool, rng: np.random.Generator) -> None:
    """Draw the side of a digit at the left or right edge of a page, up to `room` pixels of it."""
    height = round(float(rng.uniform(0.6, 0.9)) * page.shape[0])
    small = resized(box, height, max(FINE, round(height * box.shape[1] / box.shape[0])))
    seen = min(round(float(rng.uniform(0.3, 1.0)) * room), small.shape[1] // 2)
    if seen < 1:
        return
    top = round(float(rng.uniform(0, 1)) * (page.shape[0] - height))
    rows = page[top : top + height]
    if is_left:
        rows[:, :seen] = small[:, -seen:]
    else:
        rows[:, -seen:] = small[:, :seen]


def _grid(shape: tuple[int, ...]) -> tuple[Image, Image]:
    """Return x and y of each pixel in pixels of the finished scan."""
    y, x = np.mgrid[: shape[0], : shape[1]].astype(np.float32) / np.float32(FINE)
    return x, y


def _lines(distance: NDArray[np.floating], half: float) -> Image:
    """Return lines of width 2 `half` where a distance, in pixels of the finished scan, is 0; their edges are soft."""
    return np.asarray(np.clip((half - np.abs(distance)) * FINE + 0.5, 0, 1), np.float32)


def _guilloche(shape: tuple[int, ...], rng: np.random.Generator) -> Image:
    """Print two families of fine waves that interlace."""
    x, y = _grid(shape)
    page = np.zeros(shape, np.float32)
    for sign in (1, -1):
        pitch, length = float(rng.uniform(4, 8)), float(rng.uniform(15, 40))
        height, turned = float(rng.uniform(1.5, 5)), sign * float(rng.uniform(0.0, 0.5))
        wave = y + turned * x + height * np.sin(2 * np.pi * x / length + rng.uniform(0, 2 * np.pi))
        page = np.maximum(page, _lines((wave + rng.uniform(0, pitch)) % pitch - pitch / 2, 0.35))
    return page


def _rosette(shape: tuple[int, ...], rng: np.random.Generator) -> Image:
    """Print rings whose radius waves, around a point that may lie outside the cut."""
    x, y = _grid(shape)
    dx, dy = x - rng.uniform(-20, 50), y - rng.uniform(-20, 60)
    radius = np.hypot(dx, dy) + rng.uniform(1, 3) * np.sin(int(rng.integers(6, 19)) * np.arctan2(dy, dx))
    pitch = float(rng.uniform(3.5, 7))
    return _lines(radius % pitch - pitch / 2, 0.35)


def _rules(shape: tuple[int, ...], rng: np.random.Generator) -> Image:
    """Print a line to write on, and perhaps the upright sides of a box."""
    x, y = _grid(shape)
    height, width = shape[0] / FINE, shape[1] / FINE
    page = _lines(y - rng.uniform(0.84, 0.97) * height, float(rng.uniform(0.3, 0.7)))
    if rng.random() < 0.3:
        page = np.maximum(page, _lines(y - rng.uniform(0.02, 0.14) * height, float(rng.uniform(0.3, 0.6))))
    if rng.random() < 0.35:
        place = rng.choice([rng.uniform(0, 0.06), rng.uniform(0.94, 1)]) * width
        page = np.maximum(page, _lines(x - place, float(rng.uniform(0.3, 0.6))))
    return page


def _tint(shape: tuple[int, ...], rng: np.random.Generator) -> Image:
    """Print a pale area with a straight edge somewhere across the page."""
    x, y = _grid(shape)
    angle = rng.uniform(0, 2 * np.pi)
    across = (x - shape[1] / FINE / 2) * np.cos(angle) + (y - shape[0] / FINE / 2) * np.sin(angle)
    return np.asarray(0.8 * np.clip(across - rng.uniform(-15, 15) + 0.5, 0, 1), np.float32)


def _screen(shape: tuple[int, ...], rng: np.random.Generator) -> Image:
    """Print a screen of dots."""
    x, y = _grid(shape)
    pitch, angle = float(rng.uniform(2.5, 5)), float(rng.uniform(0, np.pi / 2))
    u, v = np.cos(angle) * x + np.sin(angle) * y, np.cos(angle) * y - np.sin(angle) * x
    away = np.hypot(u % pitch - pitch / 2, v % pitch - pitch / 2)
    return np.asarray(np.clip((rng.uniform(0.2, 0.36) * pitch - away) * FINE + 0.5, 0, 1), np.float32)


def _ruled(shape: tuple[int, ...], rng: np.random.Generator) -> Image:
    """Print fine parallel lines, level or slanting."""
    x, y = _grid(shape)
    pitch = float(rng.uniform(2.5, 6))
    return _lines((y + rng.uniform(-1, 1) * x) % pitch - pitch / 2, 0.3)


PRINTS: tuple[Print, ...] = (_guilloche, _guilloche, _rosette, _rules, _tint, _screen, _ruled)


def _jpeg(image: Image, quality: int) -> Image:
    """Return an image as it is read from a JPEG file."""
    from PIL import Image as Pillow

    buffer = io.BytesIO()
    Pillow.fromarray(np.asarray(np.rint(image * 255), np.uint8)).save(buffer, "JPEG", quality=quality)
    return np.asarray(Pillow.open(buffer), np.float32) / np.float32(255)
