"""A drawing as it was at one revision: plain arrays that any thread may read."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from digitapp.drawing.pictures import Picture

CANVAS_SIZE = (500.0, 500.0)


class Ink(NamedTuple):
    """An immutable snapshot of a drawing at one revision; any thread may read it."""

    strokes: tuple[NDArray[np.float64], ...]
    """One float64 array [n, 2] per stroke: x to the right, y down, in canvas units."""
    widths: tuple[float, ...]
    """The pen width of each stroke in canvas units."""
    size: tuple[float, float] = CANVAS_SIZE
    """Width and height of the canvas."""
    revision: int = 0
    times: tuple[NDArray[np.float64], ...] = ()
    """The seconds at which each point was drawn, one float64 array [n] per stroke, NaN where unknown; or empty."""
    picture: Picture | None = None
    """What lies below the ink and is read together with it."""

    @property
    def is_empty(self) -> bool:
        """Whether there is neither ink nor a picture."""
        return self.picture is None and not any(map(len, self.strokes))
