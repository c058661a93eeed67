"""Write the generated drawings on which the app finds out which input format a foreign model expects."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from digitapp.drawing.files import Record, write_records
from digitapp.drawing.strokes import CANVAS_SIZE, PEN_WIDTH
from digitapp_export import generate

COUNT = 200
"""Equally many of each digit, which take turns."""
TREMBLE = 0.05
"""Unsteady enough that a wrong scale shows: digits written too well are recognised at any."""


def write(path: Path, count: int = COUNT, seed: int = 0) -> None:
    """Write `count` drawings, anywhere on the canvas and between a third and three quarters of its height.

    Raise FileError if the file cannot be written.
    """
    rng = np.random.default_rng(seed)
    digits = np.arange(count) % 10
    templates = [generate.DIGITS[digit][rng.integers(len(generate.DIGITS[digit]))] for digit in digits.tolist()]
    low = np.select([digits == 1, digits == 7], [30, 60], 45)
    lines = generate.drawings(templates, rng.uniform(low, low + 35), rng, TREMBLE)
    strokes = np.split(lines.points, lines.starts[1:])
    records = []
    for number, digit in enumerate(digits.tolist()):
        own = [strokes[i] for i in np.flatnonzero(lines.owners == number)]
        records.append(Record(_placed(own, rng), label=digit, pen_widths=[PEN_WIDTH] * len(own)))
    write_records(path, records)


def _placed(strokes: list[np.ndarray], rng: np.random.Generator) -> list[list[tuple[float, float]]]:
    """Scale the strokes to a natural size and place them at random on the canvas, rounded to a tenth of its unit."""
    side = np.array(CANVAS_SIZE)
    points = np.concatenate(strokes)
    low, high = points.min(axis=0), points.max(axis=0)
    scale = rng.uniform(0.33, 0.75) * side[1] / (high - low)[1]
    room = np.maximum(side - scale * (high - low) - 2 * PEN_WIDTH, 0)
    offset = PEN_WIDTH + room * rng.uniform(0, 1, 2) - scale * low
    return [[(x, y) for x, y in (stroke * scale + offset).round(1).tolist()] for stroke in strokes]
