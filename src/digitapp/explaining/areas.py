"""A replay's probabilities as areas, one above the other over time: which labels have one, and in which colours."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from digitapp.explaining.replay import Replay
from digitapp.language import mark
from digitapp.preprocessing.rasterizer import Floats

MOST = 5
"""Labels that have an area of their own; all others share one."""
LEAST = 0.05
"""A label that is never more probable than this has none, unless it is an answer."""
OTHERS = mark("others")
COLOURS = ((86, 180, 233), (240, 165, 60), (70, 175, 130), (222, 150, 190), (232, 222, 105))
"""Red, green and blue of the labels' areas, told apart by all eyes (after M. Okabe and K. Ito), with black text."""
OTHERS_COLOUR = (158, 163, 173)
ROOM = 0.05
"""Of the width, what a label of one sign needs to be written."""
_MUCH = 0.1
"""Of the height, by how much an area must be higher in one place than in another to have its label there."""


class Area(NamedTuple):
    """The area of one label, or of all that have none of their own."""

    label: str
    colour: tuple[int, int, int]
    low: Floats
    """float64 [N] in [0, 1]: its lower edge at each moment."""
    high: Floats
    """float64 [N] in [0, 1]: its upper edge at each moment."""


class Spot(NamedTuple):
    """Where in its area a label is written best; all of it in [0, 1]."""

    x: float
    y: float
    """From the foot."""
    height: float
    """The height of the area there."""


def areas(found: Replay) -> list[Area]:
    """Return the areas from the lowest to the highest; together they are 1 high where there is an answer, else 0.

    The label that is probable first is the lowest, so that a model that changes its mind is seen to rise.
    """
    shares = np.nan_to_num(found.probabilities.astype(np.float64))
    chosen = _chosen(found, shares)
    rows = [(found.labels[place], COLOURS[number], shares[:, place]) for number, place in enumerate(chosen)]
    rows.sort(key=lambda row: int(row[2].argmax()))
    rest = np.clip(shares.sum(axis=1) - sum((row[2] for row in rows), np.zeros(len(shares))), 0, None)
    if rest.max(initial=0) > 1e-3:
        rows.append((OTHERS, OTHERS_COLOUR, rest))
    edges = np.cumsum([np.zeros(len(shares)), *(row[2] for row in rows)], axis=0).clip(0, 1)
    return [Area(label, colour, edges[n], edges[n + 1]) for n, (label, colour, _) in enumerate(rows)]


def places(found: Replay) -> Floats:
    """Return where each moment is from left to right, float64 [N] in [0, 1]."""
    duration = found.timeline.duration
    return found.times / duration if duration > 0 else np.zeros(len(found.times))


def spot(found: Replay, area: Area, width: float = ROOM) -> Spot | None:
    """Return where the area is highest all along a label of some width, in the middle of such places; None if nowhere.

    `width` is a share of the whole width.
    """
    x, half = places(found), width / 2
    middles = np.unique(x.clip(half, 1 - half))
    near = np.abs(x - middles[:, None]) <= half
    low = np.where(near, area.low, 0).max(axis=1, initial=0)
    high = np.where(near, area.high, 1).min(axis=1, initial=1)
    heights = np.where(near.any(axis=1), high - low, 0)
    best = np.flatnonzero((heights > 0) & (heights > heights.max(initial=0) - _MUCH))
    if not len(best):
        return None
    place = best[len(best) // 2]
    return Spot(float(middles[place]), float(low[place] + high[place]) / 2, float(heights[place]))


def _chosen(found: Replay, shares: Floats) -> list[int]:
    """Return the labels that have an area: the last answer, the other answers, and the most probable of the rest."""
    most = shares.max(axis=0, initial=0)
    answers = [found.labels.index(label) for label in dict.fromkeys(reversed(found.digits)) if label is not None]
    others = [place for place in np.argsort(-most, kind="stable").tolist() if most[place] >= LEAST]
    rest = sorted(answers[1:], key=lambda place: -most[place])
    return list(dict.fromkeys([*answers[:1], *rest, *others]))[:MOST]
