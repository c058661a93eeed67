"""When each point of a drawing was drawn, and what of the drawing there was at any time."""

from __future__ import annotations

from functools import cached_property
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from digitapp.drawing.strokes import Ink
from digitapp.language import number, tr
from digitapp.preprocessing.rasterizer import Floats

Counts = NDArray[np.intp]

LONGEST_PAUSE = 1000.0
"""Milliseconds; a longer pause between two points is replayed as one of this length."""
STEP, SHORTEST, LONGEST = 16.0, 1500.0, 5000.0
"""Milliseconds from point to point of a drawing without times, and what it takes at least and at most."""
MOMENTS = 120
"""Times at equal distances at which a drawing is looked at; and as many ends of strokes, at most."""


class Moments(NamedTuple):
    """Times at which a drawing is looked at."""

    times: Floats
    """float64 [N], in milliseconds since the first point, rising."""
    points: Counts
    """int [N]: how many points of the drawing there were."""


class Timeline:
    """The times of a drawing's points; a drawing without usable times has its points at equal steps."""

    def __init__(self, ink: Ink) -> None:
        self.ink = ink
        self._ends = np.cumsum([len(stroke) for stroke in ink.strokes], dtype=np.intp)
        known = _known_times(ink)
        self.has_times = known is not None
        """Whether it is known when each point was drawn."""
        self.is_shortened = False
        """Whether pauses longer than `LONGEST_PAUSE` were shortened to that."""
        if known is None:
            self.times = _equal_steps(self.count)
        else:
            gaps = np.diff(known, prepend=known[:1])
            self.is_shortened = bool((gaps > LONGEST_PAUSE).any())
            self.times = np.cumsum(np.minimum(gaps, LONGEST_PAUSE))
        """float64 [points], in milliseconds since the first point."""

    @property
    def count(self) -> int:
        """The number of points."""
        return int(self._ends[-1]) if len(self._ends) else 0

    @property
    def duration(self) -> float:
        """The time of the last point in milliseconds."""
        return float(self.times[-1]) if len(self.times) else 0.0

    @cached_property
    def stroke_ends(self) -> Floats:
        """The times of the last points of the strokes, in milliseconds; several strokes may end at one time."""
        return np.asarray(self.times[np.unique(self._ends[self._ends > 0]) - 1])

    def count_at(self, time: float) -> int:
        """Return how many points there were at a time in milliseconds."""
        return int(np.searchsorted(self.times, time, side="right"))

    def ink_of(self, count: int) -> Ink:
        """Return the ink of the first `count` points, which are not copied."""
        whole = int(np.searchsorted(self._ends, count, side="right"))  # strokes that are finished
        strokes, widths = self.ink.strokes[:whole], self.ink.widths[:whole]
        rest = count - (int(self._ends[whole - 1]) if whole else 0)
        if rest > 0:
            strokes, widths = (*strokes, self.ink.strokes[whole][:rest]), (*widths, self.ink.widths[whole])
        return Ink(strokes, widths, self.ink.size, self.ink.revision, picture=self.ink.picture)

    def moments(self) -> Moments:
        """Return the times at which the drawing is looked at: at equal distances, and where strokes end."""
        if not self.count:
            return Moments(np.zeros(0), np.zeros(0, np.intp))
        if not self.has_times and self.count <= MOMENTS:
            times = self.times
        else:
            ends = self.stroke_ends
            chosen = ends[np.unique(np.linspace(0, len(ends) - 1, MOMENTS).round().astype(np.intp))]
            times = np.unique(np.concatenate([np.linspace(0, self.duration, MOMENTS), chosen]))
        return Moments(times, np.searchsorted(self.times, times, side="right").astype(np.intp))

    def said(self, time: float) -> str:
        """Return a time in words: seconds or, of a drawing without times, the number of the point."""
        if self.has_times:
            return tr("{seconds} s").format(seconds=number(time / 1000, self._decimals))
        return tr("point {number}", "of a drawing").format(number=number(self.count_at(time)))

    @property
    def _decimals(self) -> int:
        """The decimals of a second that tell moments apart."""
        return 1 if self.duration >= LONGEST_PAUSE else 2


def _known_times(ink: Ink) -> Floats | None:
    """Return the milliseconds since the first point, float64 [points]; None unless all are known and never fall.

    Times that do not advance within any stroke say nothing either.
    """
    if [len(times) for times in ink.times] != [len(stroke) for stroke in ink.strokes] or not ink.times:
        return None
    seconds = np.concatenate(ink.times)
    if not len(seconds) or not np.isfinite(seconds).all():
        return None
    with np.errstate(over="ignore"):  # a file may hold any numbers
        steps = np.diff(seconds)
        advances = any(len(times) and times[-1] > times[0] for times in ink.times)
        if (steps < 0).any() or not advances:
            return None
        # Not the difference to the first: pauses are shortened step by step, and steps may be infinitely long.
        return np.concatenate([[0.0], np.cumsum(np.minimum(1000 * steps, 1e9))])


def _equal_steps(count: int) -> Floats:
    if count < 2:
        return np.zeros(count)
    return np.linspace(0, min(max(STEP * (count - 1), SHORTEST), LONGEST), count)
