"""Small drawings, as points, as ink and as pictures."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from digitapp.drawing.strokes import CANVAS_SIZE, PEN_WIDTH, Drawing, Ink
from digitapp.preprocessing import rasterizer
from digitapp.preprocessing.framing import polylines

SEVEN = [[(150.0, 120.0), (350.0, 120.0), (330.0, 190.0), (220.0, 400.0)]]
FOUR = [[(180.0, 100.0), (160.0, 260.0), (340.0, 255.0)], [(300.0, 110.0), (290.0, 420.0)]]


def curl() -> list[list[tuple[float, float]]]:
    """Return a stroke like a 6, round and closed, of many points."""
    turn = np.linspace(0, 4 * np.pi, 120)
    return [list(zip(250 + 90 * np.cos(turn) * turn / 12, 250 + 150 * np.sin(turn) * turn / 12, strict=True))]


def ink_of(
    strokes: Sequence[Sequence[tuple[float, float]]],
    size: tuple[float, float] = CANVAS_SIZE,
    pen_width: float = PEN_WIDTH,
) -> Ink:
    return Drawing.from_points(strokes, size, pen_width).ink()


def moved(
    strokes: Sequence[Sequence[tuple[float, float]]], scale: float, dx: float, dy: float
) -> list[list[tuple[float, float]]]:
    return [[(x * scale + dx, y * scale + dy) for x, y in stroke] for stroke in strokes]


def picture(ink: Ink, side: int, pen: float, fill: float = 0.7) -> np.ndarray:
    """Return the ink as bright lines of `pen` pixels on a black square; the digit takes `fill` of its side."""
    lines = polylines([ink])
    low, high = rasterizer.bounds(lines)
    scale = fill * side / (high - low).max()
    placed = lines.moved(scale, side / 2 - scale * (low + high) / 2)
    return rasterizer.draw(placed, pen / 2, (1, side, side))[0]
