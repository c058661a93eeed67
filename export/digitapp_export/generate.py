"""Digits that no one wrote: how people form each digit, as splines through points, told apart by their hands.

The thirty writers all learnt one school's digits. These templates add what other schools teach: a 1 with a foot, a
crossed 7, an open and a closed 4, an 8 of two rings.
"""

from __future__ import annotations

import numpy as np

from digitapp.raster import Floats, Indices, Polylines

Template = tuple[tuple[tuple[float, float], ...], ...]
"""Strokes of points (x, y) in a unit box, y downwards; a point given twice is a corner."""

RING = ((0.5, 0.0), (0.12, 0.2), (0.05, 0.55), (0.25, 0.95), (0.5, 1.0), (0.8, 0.9), (0.95, 0.5), (0.8, 0.1), (0.5, 0.0))

DIGITS: dict[int, tuple[Template, ...]] = {
    0: (
        (RING,),
        (((0.6, 0.0), (0.2, 0.1), (0.05, 0.5), (0.2, 0.9), (0.5, 1.0), (0.85, 0.8), (0.95, 0.4), (0.75, 0.08), (0.4, 0.05)),),
    ),
    1: (
        (((0.5, 0.0), (0.5, 0.5), (0.5, 1.0)),),
        (((0.25, 0.3), (0.55, 0.0), (0.55, 0.0), (0.55, 0.5), (0.55, 1.0)),),
        (((0.2, 0.35), (0.55, 0.0), (0.55, 0.0), (0.55, 0.5), (0.55, 1.0)), ((0.25, 1.0), (0.85, 1.0))),
    ),
    2: (
        (((0.1, 0.25), (0.3, 0.03), (0.7, 0.05), (0.85, 0.3), (0.6, 0.65), (0.05, 1.0), (0.05, 1.0), (0.5, 0.98), (0.95, 1.0)),),
        (((0.1, 0.2), (0.4, 0.0), (0.8, 0.15), (0.75, 0.45), (0.3, 0.85), (0.08, 0.98), (0.12, 0.8), (0.4, 0.88), (0.7, 1.0), (0.98, 0.88)),),
        (((0.1, 0.15), (0.5, 0.0), (0.9, 0.2), (0.8, 0.5), (0.1, 1.0), (0.1, 1.0), (0.95, 0.97)),),
    ),
    3: (
        (((0.1, 0.12), (0.45, 0.0), (0.8, 0.15), (0.7, 0.4), (0.4, 0.48), (0.4, 0.48), (0.8, 0.58), (0.88, 0.8), (0.5, 1.0), (0.08, 0.9)),),
        (((0.1, 0.02), (0.85, 0.02), (0.85, 0.02), (0.4, 0.42), (0.4, 0.42), (0.8, 0.5), (0.9, 0.75), (0.55, 1.0), (0.05, 0.9)),),
        (((0.15, 0.15), (0.5, 0.0), (0.8, 0.2), (0.5, 0.42), (0.38, 0.46), (0.55, 0.5), (0.85, 0.72), (0.6, 0.98), (0.1, 0.92)),),
    ),
    4: (
        (((0.35, 0.0), (0.08, 0.6), (0.08, 0.6), (0.95, 0.58)), ((0.7, 0.25), (0.68, 0.6), (0.66, 1.0))),
        (((0.7, 0.0), (0.05, 0.65), (0.05, 0.65), (0.95, 0.65)), ((0.7, 0.0), (0.7, 0.5), (0.7, 1.0))),
        (((0.2, 0.0), (0.15, 0.3), (0.25, 0.5), (0.75, 0.45)), ((0.8, 0.0), (0.76, 0.5), (0.74, 1.0))),
        (((0.75, 1.0), (0.75, 0.5), (0.75, 0.0), (0.75, 0.0), (0.05, 0.68), (0.05, 0.68), (0.98, 0.68)),),
    ),
    5: (
        (((0.22, 0.0), (0.18, 0.42), (0.18, 0.42), (0.55, 0.36), (0.88, 0.55), (0.8, 0.88), (0.45, 1.0), (0.05, 0.9)), ((0.22, 0.02), (0.9, 0.0))),
        (((0.88, 0.0), (0.25, 0.02), (0.25, 0.02), (0.18, 0.42), (0.18, 0.42), (0.6, 0.38), (0.9, 0.62), (0.7, 0.95), (0.05, 0.95)),),
        (((0.95, 0.02), (0.4, 0.0), (0.2, 0.2), (0.35, 0.42), (0.75, 0.55), (0.8, 0.85), (0.45, 1.0), (0.08, 0.9)),),
    ),
    6: (
        (((0.7, 0.0), (0.3, 0.25), (0.08, 0.65), (0.25, 0.96), (0.6, 0.98), (0.85, 0.75), (0.6, 0.52), (0.25, 0.6), (0.1, 0.78)),),
        (((0.85, 0.08), (0.55, 0.0), (0.2, 0.3), (0.06, 0.7), (0.35, 1.0), (0.75, 0.95), (0.88, 0.72), (0.6, 0.5), (0.15, 0.62)),),
        (((0.35, 0.0), (0.12, 0.4), (0.1, 0.8), (0.45, 1.0), (0.85, 0.82), (0.7, 0.58), (0.3, 0.62), (0.12, 0.82)),),
    ),
    7: (
        (((0.05, 0.02), (0.92, 0.0), (0.92, 0.0), (0.6, 0.45), (0.4, 1.0)),),
        (((0.05, 0.02), (0.92, 0.0), (0.92, 0.0), (0.6, 0.45), (0.4, 1.0)), ((0.25, 0.5), (0.85, 0.48))),
        (((0.06, 0.14), (0.1, 0.02), (0.1, 0.02), (0.9, 0.02), (0.9, 0.02), (0.55, 0.5), (0.42, 1.0)),),
        (((0.05, 0.08), (0.35, 0.12), (0.65, 0.0), (0.92, 0.04), (0.75, 0.35), (0.5, 1.0)),),
    ),
    8: (
        (((0.75, 0.12), (0.45, 0.0), (0.18, 0.2), (0.45, 0.45), (0.8, 0.7), (0.7, 0.96), (0.35, 1.0), (0.12, 0.78), (0.4, 0.5), (0.78, 0.25), (0.75, 0.1)),),
        (tuple((0.2 + 0.6 * x, 0.46 * y) for x, y in RING), tuple((0.08 + 0.84 * x, 0.46 + 0.54 * y) for x, y in RING)),
        (((0.5, 0.48), (0.2, 0.25), (0.45, 0.0), (0.8, 0.2), (0.5, 0.48), (0.12, 0.75), (0.45, 1.0), (0.88, 0.78), (0.5, 0.48)),),
    ),
    9: (
        (((0.8, 0.2), (0.5, 0.0), (0.12, 0.2), (0.2, 0.48), (0.55, 0.48), (0.82, 0.2), (0.82, 0.2), (0.8, 0.6), (0.75, 1.0)),),
        (((0.85, 0.15), (0.45, 0.0), (0.12, 0.25), (0.35, 0.5), (0.75, 0.38), (0.86, 0.12), (0.88, 0.55), (0.65, 0.92), (0.15, 0.95)),),
        (((0.8, 0.1), (0.4, 0.02), (0.15, 0.28), (0.45, 0.48), (0.8, 0.15), (0.65, 0.6), (0.4, 1.0)),),
    ),
}  # fmt: skip

TREMBLE = 0.035
"""How far a hand misses a template's points, as a standard deviation in heights of the digit."""
SPLINE_POINTS = 8
"""Points of the spline between two of the template."""


def digits(count: int, rng: np.random.Generator) -> tuple[Polylines, Indices]:
    """`count` drawings of random digits in a box 100 units tall, and their labels, int64 [count]."""
    labels = rng.integers(0, 10, count)
    templates = [DIGITS[label][rng.integers(len(DIGITS[label]))] for label in labels]
    low = np.select([labels == 1, labels == 7], [30, 60], 45)
    return drawings(templates, rng.uniform(low, low + 35), rng), labels


def drawings(templates: list[Template], widths: Floats, rng: np.random.Generator, tremble: float = TREMBLE) -> Polylines:
    """One drawing of each template, `widths` wide and 100 tall, by a hand that never quite meets the points."""
    points, starts, owners = [], [], []
    length = 0
    for owner, (template, width) in enumerate(zip(templates, widths, strict=True)):
        for stroke in template:
            line = _spline(_missed(np.array(stroke), tremble, rng))
            points.append(line * (width, 100.0))
            starts.append(length)
            owners.append(owner)
            length += len(line)
    return Polylines(np.concatenate(points), np.array(starts), np.array(owners))


def _missed(points: Floats, tremble: float, rng: np.random.Generator) -> Floats:
    """The points moved a little; both halves of a corner alike."""
    moved = points + rng.normal(0, tremble, points.shape)
    same = np.flatnonzero((points[1:] == points[:-1]).all(axis=1))
    moved[same + 1] = moved[same]
    return moved


def _spline(points: Floats) -> Floats:
    """A Catmull-Rom spline through the points (E. Catmull and R. Rom, 1974), straight into and out of corners."""
    if len(points) < 3:
        return points
    before = np.concatenate([points[:1], points[:-1]])[:-1]
    after = np.concatenate([points[2:], points[-1:]])
    first, second = points[:-1], points[1:]
    t = np.linspace(0, 1, SPLINE_POINTS, endpoint=False)[:, None, None]
    curve = 0.5 * (
        2 * first
        + t * (second - before)
        + t**2 * (2 * before - 5 * first + 4 * second - after)
        + t**3 * (3 * first - before - 3 * second + after)
    )
    line = curve.transpose(1, 0, 2).reshape(-1, 2)
    return np.concatenate([line, points[-1:]])
