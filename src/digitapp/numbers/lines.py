"""Divide the strokes of a drawing into lines of writing, where they are clearly one below the other."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from digitapp.drawing.strokes import Ink

SMALL = 0.5
"""A band lower than this share of the highest one is a bar, a dot or a part of a digit in the nearest band."""
WIDE = 1.6
"""A band this much wider than tall holds more than one digit, or a part of one."""
SHARED = 0.3
"""How much of the narrower of two lines is above or below the other one, at least: a number may rise."""


@dataclass
class _Band:
    """Strokes between two heights."""

    strokes: list[int]
    left: float
    top: float
    right: float
    bottom: float

    @property
    def tall(self) -> float:
        return self.bottom - self.top

    @property
    def wide(self) -> float:
        return self.right - self.left

    def take(self, other: _Band) -> None:
        self.strokes += other.strokes
        self.left, self.top = min(self.left, other.left), min(self.top, other.top)
        self.right, self.bottom = max(self.right, other.right), max(self.bottom, other.bottom)


def lines_of(ink: Ink) -> list[list[int]]:
    """Return the indices of the strokes of each line, from the top; strokes without points are in none.

    Lines are one below the other with room between them, and one of them is wide. Two circles above each other are not:
    they may be an 8.
    """
    bands = _bands(ink)
    if len(bands) < 2:
        return [band.strokes for band in bands]
    highest = max(band.tall for band in bands)
    lines = [band for band in bands if band.tall >= SMALL * highest]
    for small in (band for band in bands if band.tall < SMALL * highest):
        min(lines, key=lambda line: max(small.top - line.bottom, line.top - small.bottom)).take(small)
    if not any(line.wide >= WIDE * line.tall for line in lines) or not _are_below(lines):
        return [sorted(stroke for line in lines for stroke in line.strokes)]
    return [sorted(line.strokes) for line in lines]


def _bands(ink: Ink) -> list[_Band]:
    """Return the bands of strokes, from the top, between which there is no ink."""
    boxes = []
    for index, points in enumerate(ink.strokes):
        if len(points):
            (left, top), (right, bottom) = points.min(axis=0).tolist(), points.max(axis=0).tolist()
            boxes.append(_Band([index], left, top, right, bottom))
    found: list[_Band] = []
    for box in sorted(boxes, key=lambda band: band.top):
        if found and box.top <= found[-1].bottom:
            found[-1].take(box)
        else:
            found.append(box)
    return found


def _are_below(lines: list[_Band]) -> bool:
    shared = [
        (min(above.right, below.right) - max(above.left, below.left)) / max(min(above.wide, below.wide), 1e-9)
        for above, below in pairwise(lines)
    ]
    return bool(np.min(shared, initial=1.0) >= SHARED)
