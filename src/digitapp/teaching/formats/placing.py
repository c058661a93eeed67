"""Make drawings of the strokes of other people's files, whose units and origins are their own."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from digitapp.drawing.files import FARTHEST, MAX_POINTS, REACH
from digitapp.drawing.strokes import CANVAS_SIZE, PEN_WIDTH, Drawing, Stroke
from digitapp.language import grouped, number, tr
from digitapp.teaching.formats.format import UnusableError

FILL = 0.6
"""The share of our canvas that the longer side of a drawing takes whose file knows no canvas."""
LARGEST = 1e12
"""The largest coordinate that is scaled; beyond are mistakes."""

Rows = NDArray[np.float64]
"""The points of a stroke, float64 [n, 4]: x, y (down), pressure 0 to 1 and time in seconds, NaN where unknown."""


def placed(
    strokes: Sequence[Rows], size: tuple[float, float] | None = None, widths: Sequence[float] | None = None
) -> Drawing:
    """Return a drawing of strokes on a canvas of `size`; UnusableError if they are no drawing.

    Without a size they are scaled and moved to the middle of our canvas: files in millimetres, in inches or in pixels
    of any screen then look alike, and keep the pen that suits our canvas.
    """
    if sum(map(len, strokes)) > MAX_POINTS:
        raise UnusableError(tr("it has more than {most} points").format(most=grouped(MAX_POINTS)))
    pens = [PEN_WIDTH] * len(strokes) if widths is None else widths
    inked = [(rows, pen) for rows, pen in zip(strokes, pens, strict=True) if len(rows)]
    if not inked:
        raise UnusableError(tr("it has no ink"))
    points = np.concatenate([rows[:, :2] for rows, _ in inked])
    if not (np.abs(points) <= LARGEST).all():  # NaN is not either
        raise UnusableError(tr("a coordinate is no number or too large"))
    if size is None:
        size, inked = CANVAS_SIZE, _centred(inked, points)
    elif not all(1 <= side <= FARTHEST for side in size):
        raise UnusableError(tr("its canvas is not 1 to {most} units wide and tall").format(most=grouped(int(FARTHEST))))
    elif points.min() < -REACH * max(size) or points.max() > (REACH + 1) * max(size):
        raise UnusableError(
            tr("a point lies more than {reach} canvas sides away from the canvas").format(reach=number(REACH))
        )
    return Drawing(size, [Stroke(pen, _known(rows)) for rows, pen in inked])


def rows_of(
    x: NDArray[np.float64],
    y: NDArray[np.float64],
    pressure: NDArray[np.float64] | None = None,
    time: NDArray[np.float64] | None = None,
) -> Rows:
    """Return the points of a stroke from its columns."""
    unknown = np.full(len(x), np.nan)
    return np.column_stack([x, y, unknown if pressure is None else pressure, unknown if time is None else time])


def _centred(inked: list[tuple[Rows, float]], points: NDArray[np.float64]) -> list[tuple[Rows, float]]:
    low, high = points.min(axis=0), points.max(axis=0)
    extent = float((high - low).max())
    scale = FILL * min(CANVAS_SIZE) / extent if extent > 0 else 1.0
    middle, centre = np.array(CANVAS_SIZE) / 2, low + (high - low) / 2
    return [(np.column_stack([(rows[:, :2] - centre) * scale + middle, rows[:, 2:]]), pen) for rows, pen in inked]


def _known(rows: Rows) -> Rows:
    """Return points whose pressures are within 0 to 1 or unknown, as are their times."""
    pressure, time = rows[:, 2], rows[:, 3]
    right = (pressure >= 0) & (pressure <= 1)
    if (right | np.isnan(pressure)).all() and not np.isinf(time).any():
        return rows
    cleaned = rows.copy()
    cleaned[~right, 2] = np.nan
    cleaned[np.isinf(time), 3] = np.nan
    return cleaned
