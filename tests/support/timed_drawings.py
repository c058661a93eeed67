"""Drawings whose points have times."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from digitapp.drawing.strokes import Drawing

POINTS = 40
"""Of each stroke."""


def timed(
    strokes: Sequence[Sequence[tuple[float, float]]], pause: float = 0.3, step: float = 0.01, start: float = 0.0
) -> Drawing:
    """Return a drawing of lines through some points, `POINTS` each, `step` seconds apart, with pauses between them."""
    drawing, time = Drawing(), start
    for corners in strokes:
        places = np.linspace(0, len(corners) - 1, POINTS)
        columns = [np.interp(places, np.arange(len(corners)), column) for column in np.transpose(corners)]
        for number, (x, y) in enumerate(np.column_stack(columns).tolist()):
            drawing.begin(x, y, time=time) if number == 0 else drawing.extend(x, y, time=time)
            time += step
        drawing.end()
        time += pause - step
    return drawing
