"""Turn the points of a form into lines: arcs of ellipses, and smooth curves with corners."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from digitapp.preprocessing.rasterizer import Floats

ARC_STEP = 1.5
"""Hours on a clock face between two points of an arc, at most."""
SAMPLES = 8
"""Points of the curve between two points of its line."""
HOUR = np.pi / 6
"""An hour on a clock face in radians."""


class Line(NamedTuple):
    """The points that a stroke passes through."""

    points: Floats
    """float64 [n, 2], x and y, y down."""
    corners: NDArray[np.bool_]
    """[n]: whether it turns sharply there."""


def arc(x: float, y: float, width: float, height: float, first: float, last: float) -> Floats:
    """Return the points, float64 [n, 2], of an ellipse with centre x, y and these half axes, from hour to hour."""
    hours = np.linspace(first, last, max(2, 1 + int(np.ceil(abs(last - first) / ARC_STEP))))
    return np.stack([x + width * np.sin(hours * HOUR), y - height * np.cos(hours * HOUR)], axis=1)


def rounded(line: Line, part: float) -> Line:
    """Replace each corner by two points, `part` of the way to its neighbours, so that the line is smooth everywhere."""
    points, corners = line
    inner = np.flatnonzero(corners[1:-1]) + 1
    if not (part and len(inner)):
        return line
    place = np.repeat(np.arange(len(points)), 1 + np.isin(np.arange(len(points)), inner))
    made = points[place].copy()
    at = inner + np.arange(len(inner))
    made[at] += part * (points[inner - 1] - points[inner])
    made[at + 1] += part * (points[inner + 1] - points[inner])
    return Line(made, np.zeros(len(made), np.bool_))


def curve(line: Line) -> Floats:
    """Return the points, float64 [m, 2], of a centripetal Catmull-Rom spline through the line, broken at its corners.

    With points at uneven distances it has neither cusps nor loops: C. Yuksel, S. Schaefer, J. Keyser,
    "Parameterization and applications of Catmull-Rom curves" (2011). It is evaluated in Hermite form; at ends and
    corners the second derivative is zero.
    """
    points, corners = line
    if len(points) < 3:
        return points
    step = points[1:] - points[:-1]
    time = np.maximum(np.sqrt(np.hypot(step[:, 0], step[:, 1])), 1e-3)[:, None]
    speed = step / time
    smooth = np.zeros_like(points)
    across = (points[2:] - points[:-2]) / (time[:-1] + time[1:])
    smooth[1:-1] = speed[:-1] - across + speed[1:]
    sharp = corners.copy()
    sharp[[0, -1]] = True
    leaving, arriving = smooth[:-1], smooth[1:]
    first, last = sharp[:-1, None], sharp[1:, None]
    start = np.where(first, np.where(last, speed, (3 * speed - arriving) / 2), leaving) * time
    stop = np.where(last, np.where(first, speed, (3 * speed - leaving) / 2), arriving) * time
    t = np.linspace(0, 1, SAMPLES, endpoint=False)[:, None, None]
    made = points[:-1] + t * start + t**2 * (3 * step - 2 * start - stop) + t**3 * (start + stop - 2 * step)
    return np.concatenate([made.transpose(1, 0, 2).reshape(-1, 2), points[-1:]])
