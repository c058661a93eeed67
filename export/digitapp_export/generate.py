"""Generate plain digits to try models on: a few templates of each digit, as splines through randomly perturbed points.

Networks are trained on the forms in `allographs`. These templates stay unchanged, since the app recognises the input
format of a foreign model by its answers to drawings made of them.
"""

from __future__ import annotations

from itertools import pairwise

import numpy as np

from digitapp.drawing.strokes import Ink
from digitapp.preprocessing.rasterizer import Floats, Indices, Polylines

Template = str
"""Strokes, separated by semicolons, of points "x,y" in a box of 100 x 100, y down; a point given twice is a corner."""

RING = "50,0 12,20 5,55 25,95 50,100 80,90 95,50 80,10 50,0"
DIGITS: dict[int, tuple[Template, ...]] = {
    0: (
        RING,
        "60,0 20,10 5,50 20,90 50,100 85,80 95,40 75,8 40,5",
    ),
    1: (
        "50,0 50,50 50,100",
        "25,30 55,0 55,0 55,50 55,100",
        "20,35 55,0 55,0 55,50 55,100; 25,100 85,100",
    ),
    2: (
        "10,25 30,3 70,5 85,30 60,65 5,100 5,100 50,98 95,100",
        "10,20 40,0 80,15 75,45 30,85 8,98 12,80 40,88 70,100 98,88",
        "10,15 50,0 90,20 80,50 10,100 10,100 95,97",
    ),
    3: (
        "10,12 45,0 80,15 70,40 40,48 40,48 80,58 88,80 50,100 8,90",
        "10,2 85,2 85,2 40,42 40,42 80,50 90,75 55,100 5,90",
        "15,15 50,0 80,20 50,42 38,46 55,50 85,72 60,98 10,92",
    ),
    4: (
        "35,0 8,60 8,60 95,58; 70,25 68,60 66,100",
        "70,0 5,65 5,65 95,65; 70,0 70,50 70,100",
        "20,0 15,30 25,50 75,45; 80,0 76,50 74,100",
        "75,100 75,50 75,0 75,0 5,68 5,68 98,68",
    ),
    5: (
        "22,0 18,42 18,42 55,36 88,55 80,88 45,100 5,90; 22,2 90,0",
        "88,0 25,2 25,2 18,42 18,42 60,38 90,62 70,95 5,95",
        "95,2 40,0 20,20 35,42 75,55 80,85 45,100 8,90",
    ),
    6: (
        "70,0 30,25 8,65 25,96 60,98 85,75 60,52 25,60 10,78",
        "85,8 55,0 20,30 6,70 35,100 75,95 88,72 60,50 15,62",
        "35,0 12,40 10,80 45,100 85,82 70,58 30,62 12,82",
    ),
    7: (
        "5,2 92,0 92,0 60,45 40,100",
        "5,2 92,0 92,0 60,45 40,100; 25,50 85,48",
        "6,14 10,2 10,2 90,2 90,2 55,50 42,100",
        "5,8 35,12 65,0 92,4 75,35 50,100",
    ),
    8: (
        "75,12 45,0 18,20 45,45 80,70 70,96 35,100 12,78 40,50 78,25 75,10",
        "50,0 27.2,9.2 23,25.3 35,43.7 50,46 68,41.4 77,23 68,4.6 50,0; "
        "50,46 18.08,56.8 12.2,75.7 29,97.3 50,100 75.2,94.6 87.8,73 75.2,51.4 50,46",
        "50,48 20,25 45,0 80,20 50,48 12,75 45,100 88,78 50,48",
    ),
    9: (
        "80,20 50,0 12,20 20,48 55,48 82,20 82,20 80,60 75,100",
        "85,15 45,0 12,25 35,50 75,38 86,12 88,55 65,92 15,95",
        "80,10 40,2 15,28 45,48 80,15 65,60 40,100",
    ),
}

TREMBLE = 0.035
"""Standard deviation of the points' perturbation, as a fraction of the digit's height."""
SPLINE_POINTS = 8
"""Points of the spline between two template points."""


def digits(count: int, rng: np.random.Generator) -> tuple[Polylines, Indices]:
    """Return `count` drawings of random digits in a box 100 units tall, and their labels, int64 [count]."""
    labels = rng.integers(0, 10, count)
    templates = [DIGITS[label][rng.integers(len(DIGITS[label]))] for label in labels]
    low = np.select([labels == 1, labels == 7], [30, 60], 45)
    return drawings(templates, rng.uniform(low, low + 35), rng), labels


def inks(count: int, rng: np.random.Generator) -> tuple[list[Ink], list[str]]:
    """Return `count` random digits as separate drawings, and their labels as text."""
    lines, labels = digits(count, rng)
    strokes = np.split(lines.points, lines.starts[1:])
    first = np.searchsorted(lines.owners, np.arange(count + 1))
    own = [tuple(strokes[a:b]) for a, b in pairwise(first)]
    return [Ink(drawing, (12.0,) * len(drawing)) for drawing in own], [str(label) for label in labels]


def drawings(
    templates: list[Template], widths: Floats, rng: np.random.Generator, tremble: float = TREMBLE
) -> Polylines:
    """Return one drawing of each template, `widths` wide and 100 tall, with perturbed points."""
    points, starts, owners = [], [], []
    length = 0
    for owner, (template, width) in enumerate(zip(templates, widths, strict=True)):
        for stroke in strokes_of(template):
            line = _spline(_missed(stroke, tremble, rng))
            points.append(line * (width, 100.0))
            starts.append(length)
            owners.append(owner)
            length += len(line)
    return Polylines(np.concatenate(points), np.array(starts), np.array(owners))


def strokes_of(template: Template) -> list[Floats]:
    """Return the points of each stroke, float64 [points, 2] in a unit box."""
    return [
        np.array([[float(number) / 100 for number in point.split(",")] for point in stroke.split()])
        for stroke in template.split(";")
    ]


def _missed(points: Floats, tremble: float, rng: np.random.Generator) -> Floats:
    """Perturb the points; both points of a corner alike."""
    moved = points + rng.normal(0, tremble, points.shape)
    same = np.flatnonzero((points[1:] == points[:-1]).all(axis=1))
    moved[same + 1] = moved[same]
    return moved


def _spline(points: Floats) -> Floats:
    """Return a Catmull-Rom spline through the points (E. Catmull and R. Rom, 1974)."""
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
