"""Write numbers as ink: digits of one pen writer or of MNIST's training side, side by side, with marks between them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from digitapp.drawing.strokes import Ink
from digitapp.preprocessing import rasterizer
from digitapp_export.data import mnist, strokes
from digitapp_export.photos.papers import Image, Rng, resized

VISIBLE = 0.3
"""The least ink of a pixel that counts when distances between signs are measured."""
TOUCHING, TIGHT = (0.02, 0.12, 0.4), 0.2
"""The share of neighbours that touch, which each number has one of, and of those that nearly do or overlap."""
DEEPEST = 0.12
"""How far neighbours that touch go into each other at most, in heights: at two places, often."""
MARKS: dict[str, list[list[tuple[float, float]]]] = {
    ".": [[(0.0, 0.95), (0.03, 0.97)]],
    ",": [[(0.08, 0.88), (0.06, 1.0), (0.0, 1.12)]],
    "-": [[(0.0, 0.52), (0.42, 0.5)]],
    "=": [[(0.0, 0.42), (0.45, 0.4)], [(0.0, 0.64), (0.45, 0.62)]],
    "#": [[(0.2, 0.1), (0.1, 0.95)], [(0.5, 0.1), (0.4, 0.95)], [(0.0, 0.36), (0.6, 0.34)], [(0.0, 0.7), (0.6, 0.68)]],
    "$": [
        [
            (0.5, 0.2),
            (0.35, 0.1),
            (0.12, 0.15),
            (0.1, 0.35),
            (0.3, 0.5),
            (0.5, 0.65),
            (0.48, 0.85),
            (0.25, 0.92),
            (0.0, 0.8),
        ],
        [(0.3, -0.05), (0.28, 1.08)],
    ],
    "*": [[(0.22, 0.2), (0.2, 0.7)], [(0.0, 0.3), (0.42, 0.6)], [(0.0, 0.6), (0.42, 0.28)]],
    "R": [
        [(0.05, 0.0), (0.0, 1.0)],
        [(0.0, 0.06), (0.35, 0.0), (0.52, 0.15), (0.45, 0.38), (0.04, 0.5), (0.25, 0.6), (0.55, 1.0)],
    ],
}
"""Marks between digits and around numbers, in digit heights from the top of the digits."""


@dataclass
class Hand:
    """Digits that one field or page is written with."""

    signs: dict[str, list[Ink | Image]]
    """For each digit, drawings or small images of bright ink."""
    pen: float
    """The width of the pen as a share of a digit's height, which images of ink do not follow."""


class Hands:
    """The hands of some pen writers and of a part of MNIST's training images."""

    def __init__(self, folder: Path, writers: tuple[str, ...], images: slice = slice(None)) -> None:
        drawings = strokes(folder, writers)
        self._by_writer: dict[str, dict[str, list[Ink | Image]]] = {}
        for ink, label, writer in zip(drawings.inks, drawings.labels, drawings.writers, strict=True):
            if label is not None:
                self._by_writer.setdefault(writer, {}).setdefault(label, []).append(ink)
        self._by_writer = {writer: own for writer, own in self._by_writer.items() if len(own) == 10}
        self._images, labels = mnist(folder, "train")
        self._images, self._labels = self._images[images], labels[images]

    def draw(self, rng: Rng) -> Hand:
        """Return the hand of one pen writer or, as often, a mix of MNIST's digits."""
        pen = float(rng.uniform(0.06, 0.13))
        if rng.random() < 0.5 and self._by_writer:
            writers = sorted(self._by_writer)
            return Hand(self._by_writer[writers[int(rng.integers(len(writers)))]], pen)
        chosen = rng.permutation(len(self._labels))[:150]
        signs: dict[str, list[Ink | Image]] = {}
        for index in chosen.tolist():
            signs.setdefault(str(self._labels[index]), []).append(self._images[index])
        return Hand(signs, pen)


def digit(hand: Hand, label: str, height: float, rng: Rng) -> Image:
    """Return a digit of a hand, cropped to its ink."""
    sign = hand.signs[label][int(rng.integers(len(hand.signs[label])))]
    return _drawn(sign, height, hand.pen * height) if isinstance(sign, Ink) else _scanned(sign, height)


def _drawn(ink: Ink, height: float, pen: float) -> Image:
    return _rasterised([np.asarray(s, np.float64) for s in ink.strokes if len(s)], height, max(pen, 1.2))


def _rasterised(lines: list[np.ndarray], height: float, pen: float) -> Image:
    """Draw lines as high as the height, or as wide as four thirds of it if they are wider than that."""
    every = np.concatenate(lines)
    low, high = every.min(axis=0), every.max(axis=0)
    room = np.array([4 / 3 * height, height]) - pen
    scale = float((room / np.maximum(high - low, 1e-6)).min())
    return _stamped([(line - low) * scale + pen / 2 for line in lines], pen)


def _stamped(lines: list[np.ndarray], pen: float) -> Image:
    """Draw lines, given in pixels, on as many pixels as they need."""
    width, height = np.ceil(np.concatenate(lines).max(axis=0) + pen / 2).astype(int).tolist()
    starts = np.cumsum([0] + [len(line) for line in lines[:-1]])
    placed = rasterizer.Polylines(np.concatenate(lines), starts, np.zeros(len(lines), np.intp))
    return np.asarray(rasterizer.draw(placed, pen / 2, (1, max(height, 1), max(width, 1)))[0], np.float32)


def _scanned(image: Image, height: float) -> Image:
    ys, xs = np.nonzero(image > 0.25)
    ink = image[ys.min() : ys.max() + 1, xs.min() : xs.max() + 1]
    scale = min(height / ink.shape[0], 4 / 3 * height / ink.shape[1])
    return resized(ink, max(1, round(scale * ink.shape[0])), max(1, round(scale * ink.shape[1])))


def mark(kind: str, height: float, pen: float, rng: Rng) -> tuple[Image, float]:
    """Return a mark of `MARKS` beside digits of some height, and how far below their top it begins, in pixels."""
    lines = [np.array(line) * height for line in MARKS[kind]]
    lines = [line * rng.uniform(0.9, 1.1, 2) + rng.normal(0, 0.015 * height, line.shape) for line in lines]
    low = np.concatenate(lines).min(axis=0)
    return _stamped([line - low + pen / 2 for line in lines], pen), float(low[1] - pen / 2)


class Written(NamedTuple):
    """A row of signs, cropped to its ink."""

    ink: Image
    owners: NDArray[np.int16]
    """int16 [H, W]: the place in the text of the sign that has most of a pixel's ink, -1 where there is none."""


def number(text: str, height: float, hand: Hand, rng: Rng) -> Written:
    """Write digits, marks and spaces in a row, some of which touch or overlap.

    Digits vary in size and in their distance, slant alike, and drift from the line. MNIST's digits keep their pen.
    """
    pen = max(hand.pen * height, 1.2)
    looseness = rng.uniform(0.04, 0.3)
    drift, jitter = rng.normal(0, 0.02), rng.uniform(0, 0.06)
    touching = TOUCHING[int(rng.integers(len(TOUCHING)))]
    canvas = np.zeros((round(3 * height), round((len(text) + 2) * 2 * height)), np.float32)
    owners = np.full(canvas.shape, -1, np.int16)
    edge = np.full(len(canvas), -1, np.intp)  # the rightmost ink of each row
    for place, sign in enumerate(text):
        if sign == " ":
            edge[edge >= 0] += round(height * rng.uniform(0.2, 0.6))
            continue
        if sign in hand.signs:
            ink = digit(hand, sign, height * float(np.clip(rng.normal(1, 0.07), 0.8, 1.2)), rng)
            top = height - ink.shape[0]
        else:
            ink, top = mark(sign, height, pen, rng)
        first = round(height + top + height * (place * drift + rng.normal(0, jitter)))
        row, column = _put(canvas, edge, ink, first, _gap(height, looseness, touching, rng))
        own, area = ink > 0.1, (slice(row, row + ink.shape[0]), slice(column, column + ink.shape[1]))
        owners[area][own & (ink >= canvas[area])] = place
    rows, columns = np.flatnonzero(canvas.max(axis=1) > 0.1), np.flatnonzero(canvas.max(axis=0) > 0.1)
    cropped = slice(rows[0], rows[-1] + 1), slice(columns[0], columns[-1] + 1)
    slant = float(rng.normal(0, 0.1))
    # a sheared pixel that no sign owns is filled with 0, so the places are counted from 1 for that
    return Written(_sheared(canvas[cropped], slant), _sheared(owners[cropped] + 1, slant) - 1)


def _gap(height: float, looseness: float, touching: float, rng: Rng) -> float:
    """Return the distance between the ink of neighbours in pixels, below 0 if they touch."""
    kind = rng.random()
    if kind < touching:
        return -rng.uniform(0.0, DEEPEST) * height
    if kind < touching + TIGHT:
        return rng.uniform(1.0, 2.0 + 0.04 * height)
    return height * looseness * rng.uniform(0.7, 1.6) + 1.5


def _put(canvas: Image, edge: np.ndarray, ink: Image, top: int, gap: float) -> tuple[int, int]:
    """Put ink to the right of what is there, at a distance that is measured along the rows; return its top and left."""
    seen = ink > VISIBLE
    rows = top + np.flatnonzero(seen.any(axis=1))
    left, right = seen.argmax(axis=1)[rows - top], ink.shape[1] - seen[:, ::-1].argmax(axis=1)[rows - top]
    near = np.array([edge[max(0, row - 2) : row + 3].max() for row in rows])  # diagonal neighbours touch too
    start = int(np.ceil((near - left).max() + gap)) if (near >= 0).any() else 2
    if (edge >= 0).any():  # a mark beneath or above its neighbour still follows it
        start = max(start, int(edge.max() - 0.25 * len(canvas) / 3), 0)
    area = canvas[top : top + ink.shape[0], start : start + ink.shape[1]]
    np.maximum(area, ink[: area.shape[0], : area.shape[1]], out=area)
    edge[rows] = np.maximum(edge[rows], start + right)
    return top, start


def _sheared(ink: Any, slant: float) -> Any:
    """Return ink as float32, or signs' places as int16, leaning to the right."""
    from PIL import Image as Pillow

    margin = int(np.ceil(abs(slant) * ink.shape[0] / 2)) + 1
    wide = np.pad(ink, ((0, 0), (margin, margin)))
    matrix = (1, slant, -slant * ink.shape[0] / 2, 0, 1, 0)
    size = (wide.shape[1], wide.shape[0])
    kind = Pillow.Resampling.BILINEAR if ink.dtype == np.float32 else Pillow.Resampling.NEAREST
    deep = wide.astype(np.float32)  # of this kind Pillow can turn any number
    return np.asarray(Pillow.fromarray(deep).transform(size, Pillow.Transform.AFFINE, matrix, kind), ink.dtype)
