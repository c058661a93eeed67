"""Describe strokes by straight lines, elliptic arcs, Bezier curves and smooth curves through points.

Coordinates are those of a box about one unit high: x runs to the right, y down.
"""

from __future__ import annotations

from math import comb

import numpy as np
from numpy.typing import NDArray

Points = NDArray[np.float64]
"""float64 [n, 2]: x, y."""
Strokes = list[Points]
Point = tuple[float, float]
DENSE = 24
"""Points of each piece; a hand samples them again."""


def line(*corners: Point) -> Points:
    """Return straight pieces from corner to corner."""
    ends = np.array(corners, np.float64)
    along = np.linspace(0, len(ends) - 1, DENSE * (len(ends) - 1) + 1)
    return np.stack([np.interp(along, np.arange(len(ends)), axis) for axis in ends.T], axis=1)


def bezier(*controls: Point) -> Points:
    """Return a Bezier curve of any degree from the first to the last control point (S. Bernstein's polynomials)."""
    degree, at = len(controls) - 1, np.linspace(0, 1, 2 * DENSE)[:, None]
    parts = [comb(degree, i) * (1 - at) ** (degree - i) * at**i * np.array(p) for i, p in enumerate(controls)]
    return np.asarray(np.sum(parts, axis=0))


def arc(centre: Point, radii: Point, start: float, stop: float, shrinking: float = 0.0) -> Points:
    """Return an arc of an upright ellipse; angles in degrees: 0 is right, 90 below, -90 above.

    Its radii shrink on the way by the fraction `shrinking`, to a spiral.
    """
    angles = np.radians(np.linspace(start, stop, max(DENSE, round(abs(stop - start) / 5))))
    radius = np.linspace(1, 1 - shrinking, len(angles))
    circle = np.stack([radius * np.cos(angles), radius * np.sin(angles)], axis=1)
    return np.asarray(np.array(centre) + circle * np.array(radii))


def smooth(*points: Point) -> Points:
    """Return a curve through points, without a corner (a centripetal spline of E. Catmull & R. Rom, 1974).

    The knots are those of P. Yuksel et al. (2011), which make no loops between neighbouring points.
    """
    given = np.array(points, np.float64)
    p = np.concatenate([[2 * given[0] - given[1]], given, [2 * given[-1] - given[-2]]])
    knots = np.concatenate([[0], np.cumsum(np.sqrt(np.maximum(np.hypot(*np.diff(p, axis=0).T), 1e-9)))])
    pieces = []
    for i in range(1, len(p) - 2):
        at = np.linspace(knots[i], knots[i + 1], DENSE)[:, None]
        pieces.append(_blend(p[i - 1 : i + 3], knots[i - 1 : i + 3], at))
    return joined(*pieces)


def _blend(p: Points, knots: NDArray[np.float64], at: Points) -> Points:
    """Return the middle piece of the spline over four points (P. Barry & R. Goldman's pyramid, 1988)."""
    level = list(p)
    for reach in (1, 2):
        level = [_between(level[i], level[i + 1], knots[i], knots[i + reach], at) for i in range(len(level) - 1)]
    return np.asarray(_between(level[0], level[1], knots[1], knots[2], at))


def _between(a: Points, b: Points, low: float, high: float, at: Points) -> Points:
    return np.asarray(((high - at) * a + (at - low) * b) / (high - low))


def end_of(stroke: Points) -> Point:
    """Return the last point."""
    return float(stroke[-1, 0]), float(stroke[-1, 1])


def joined(*pieces: Points) -> Points:
    """Return pieces as one stroke; where one ends apart from the next one's start, a straight line joins them."""
    return np.concatenate(pieces)


def along(stroke: Points) -> NDArray[np.float64]:
    """Return the distance travelled to each point, float64 [n], from 0."""
    return np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(stroke, axis=0).T))])


def even(stroke: Points, step: float) -> Points:
    """Return the stroke with points at even distances of about `step`, at least eight of them."""
    travelled = along(stroke)
    at = np.linspace(0, travelled[-1], max(8, int(np.ceil(travelled[-1] / step)) + 1))
    return np.stack([np.interp(at, travelled, axis) for axis in stroke.T], axis=1)
