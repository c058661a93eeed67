"""A part of a stroke: strokes may go on from one digit to the next."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray


class Span(NamedTuple):
    """The points of a stroke from `first` up to `stop`, which is not in it: all of them, or those of one digit."""

    stroke: int
    first: int
    stop: int

    def of(self, points: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return these of a stroke's points, or of what is kept of each, [n, ...]; the very array if they are all."""
        return points if self.first == 0 and self.stop >= len(points) else points[self.first : self.stop]

    def replaced(self, points: NDArray[np.float64], others: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return a stroke's points with others in place of these."""
        if self.first == 0 and self.stop >= len(points):
            return others
        return np.concatenate([points[: self.first], others, points[self.stop :]])
