"""Cut connected ink into pieces where digits may touch: seams from top to bottom that cross little ink."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from digitapp.preprocessing.components import Indices
from digitapp.preprocessing.paper import Image
from digitapp.preprocessing.segmentation import downsample

FINE = 40
"""Seams are looked for in ink reduced to about so many rows."""
ASIDE = 0.3
"""What a step to the side costs a seam, in pixels of ink that it would cross instead."""
APART = 0.18
"""The smallest distance between two seams, in heights of a digit."""
MOST_INK = 0.3
"""The most ink that a seam crosses, in heights of a digit."""


class Cuts(NamedTuple):
    """Seams through a piece of ink, from left to right."""

    columns: Indices
    """[seams, H]: the first column to the right of each seam, in each row."""
    ink: NDArray[np.float64]
    """[seams]: how much ink each crosses, in heights of a digit."""


def cuts(ink: Image, height: float) -> Cuts:
    """Return the seams at which ink, cropped to one component, may be cut into digits of some height.

    They are shortest paths through the ink, which bend around it where that costs less, as in segmentation by "drop
    fall" (G. Congedo et al., ICDAR 1995), but found by dynamic programming in both directions.
    """
    factor = max(1, round(height / FINE))
    small = downsample(np.pad(ink, ((0, -ink.shape[0] % factor), (0, -ink.shape[1] % factor))), factor)
    unit = height / factor
    down = _ways(small)
    up = _ways(small[::-1])[::-1]
    through = down + up - small
    row = len(small) // 2
    chosen = _minima(through[row], max(1, round(APART * unit)), MOST_INK * unit)
    seams = [_seam(small, down, up, row, column) for column in chosen]
    columns = np.array([np.repeat(seam * factor, factor)[: len(ink)] for seam in seams], np.intp)
    crossed = np.array([_crossed(small, seam) / unit for seam in seams])
    return Cuts(columns.reshape(len(seams), len(ink)), crossed)


def _ways(cost: Image) -> Image:
    """Return the cost of the cheapest way from the top to each pixel, itself included."""
    total = np.array(cost, np.float32)
    padded = np.full(cost.shape[1] + 2, np.inf, np.float32)
    for row in range(1, len(cost)):
        padded[1:-1] = total[row - 1]
        total[row] += np.minimum(padded[1:-1], np.minimum(padded[:-2], padded[2:]) + ASIDE)
    return total


def _minima(costs: Image, apart: int, most: float) -> list[int]:
    """Return the columns of the least costs, at least so far from each other and from both ends, ascending."""
    found: list[int] = []
    for column in np.argsort(costs, kind="stable").tolist():
        if costs[column] > most:
            break
        inside = apart <= column < len(costs) - apart
        if inside and all(abs(column - other) >= apart for other in found):
            found.append(column)
    return sorted(found)


def _seam(cost: Image, down: Image, up: Image, row: int, column: int) -> Indices:
    """Return the columns of the cheapest seam through a pixel."""
    seam = np.full(len(cost), column, np.intp)
    for step, ways, last in ((-1, down, 0), (1, up, len(cost) - 1)):
        at = column
        for line in range(row, last, step):
            nearby = range(max(at - 1, 0), min(at + 2, cost.shape[1]))
            at = min(nearby, key=lambda c, line=line, at=at: float(ways[line + step, c]) + ASIDE * (c != at))  # type: ignore[misc]
            seam[line + step] = at
    return seam


def _crossed(cost: Image, seam: Indices) -> float:
    return float(cost[np.arange(len(cost)), seam].sum())
