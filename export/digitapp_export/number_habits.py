"""Vary how numbers are written: digits joined in one stroke, retouched, in another order, sampled by other devices."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from digitapp_export.allographs.hands import Strokes, thinned

JOINED = 0.5
"""The share of neighbouring strokes of two digits that are joined, in a number in which some are."""
FARTHEST = 1.3
"""How far apart two strokes that are joined are, at most, in heights of a digit."""
FEW = (12, 30)
"""Points of a stroke on a slow device."""
NO_DIGIT = -2
"""Owner of the points of a line that joins two digits."""

Owners = list[np.ndarray]
"""For each stroke, which digit of the number each point belongs to: int64 [n]; -1 for a mark."""


def joined(strokes: Strokes, owners: Owners, height: float, rng: np.random.Generator) -> tuple[Strokes, Owners]:
    """Return a number in which some strokes go on from one digit to the next."""
    made, whose = [strokes[0]], [owners[0]]
    for stroke, owner in zip(strokes[1:], owners[1:], strict=True):
        way = stroke[0] - made[-1][-1]
        follows = whose[-1][-1] >= 0 and owner[0] == whose[-1][-1] + 1 and len(stroke) > 3 and len(made[-1]) > 3
        if follows and np.hypot(*way) < FARTHEST * height and rng.random() < JOINED:
            line = _line(made[-1][-1], stroke[0], height, rng)
            made[-1] = np.concatenate([made[-1], line, stroke])
            whose[-1] = np.concatenate([whose[-1], np.full(len(line), NO_DIGIT), owner])
        else:
            made.append(stroke)
            whose.append(owner)
    return made, whose


def _line(start: np.ndarray, stop: np.ndarray, height: float, rng: np.random.Generator) -> np.ndarray:
    """Return the points of a line between two digits, without its ends, which may sag or rise."""
    count = int(np.hypot(*(stop - start)) / (0.06 * height)) + 1
    share = np.linspace(0, 1, count + 2)[1:-1, None]
    sag = rng.normal(0, 0.08 * height) * 4 * share * (1 - share)
    return np.asarray(start + share * (stop - start) + np.hstack([np.zeros_like(sag), sag]))


def retouched(strokes: Strokes, owners: Owners, rng: np.random.Generator) -> tuple[Strokes, Owners]:
    """Return a number in which a part of a stroke is drawn again, at once or at the end."""
    which = int(rng.integers(len(strokes)))
    if len(strokes[which]) < 6 or owners[which][0] < 0:
        return strokes, owners
    first = int(rng.integers(0, len(strokes[which]) - 4))
    stop = int(rng.integers(first + 3, len(strokes[which]) + 1))
    size = float(np.ptp(strokes[which], axis=0).max())
    again = strokes[which][first:stop] + rng.normal(0, 0.03 * size, 2)
    at = which + 1 if rng.random() < 0.6 else len(strokes)
    whose = owners[which][first:stop]
    return [*strokes[:at], again, *strokes[at:]], [*owners[:at], whose, *owners[at:]]


def reordered(owners: Sequence[int], rng: np.random.Generator) -> list[int]:
    """Return the order of strokes in which one digit is written before or after all others."""
    chosen = owners[int(rng.integers(len(owners)))]
    own = [index for index, owner in enumerate(owners) if owner == chosen]
    rest = [index for index, owner in enumerate(owners) if owner != chosen]
    return rest + own if rng.random() < 0.7 else own + rest


def sampled(strokes: Strokes, owners: Owners, rng: np.random.Generator) -> tuple[Strokes, Owners]:
    """Return a number as a slow device, a fast one or one that rounds has it."""
    kind = rng.integers(3)
    found = []
    for stroke in strokes:
        if kind == 0:
            few = int(rng.integers(FEW[0], FEW[1] + 1))
            found.append(thinned(stroke, few) if len(stroke) > few else stroke)
        elif kind == 1 and len(stroke) > 1:
            count = int(len(stroke) * rng.uniform(1.5, 4))
            at = np.linspace(0, len(stroke) - 1, count)
            found.append(np.column_stack([np.interp(at, np.arange(len(stroke)), axis) for axis in stroke.T]))
        else:
            step = rng.uniform(1.0, 4.0)
            found.append(np.round(stroke / step) * step)
    return found, [_nearest(before, after, own) for before, after, own in zip(strokes, found, owners, strict=True)]


def _nearest(before: np.ndarray, after: np.ndarray, owner: np.ndarray) -> np.ndarray:
    """Return the owners of a stroke's new points: those of the old ones at the same part of its length."""
    old, new = (_travelled(points) for points in (before, after))
    return np.asarray(owner[np.abs(new[:, None] - old).argmin(axis=1)])


def _travelled(points: np.ndarray) -> np.ndarray:
    way = np.append(0.0, np.cumsum(np.hypot(*np.diff(points, axis=0).T)))
    return np.asarray(way / max(way[-1], 1e-9))
