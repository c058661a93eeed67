"""Vary strokes, about 100 units tall, as different hands and devices write the same form.

The smooth deformation, gaps and pen widths that every drawing gets, also people's, are in `augment.vary_ink`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from digitapp.preprocessing import rasterizer
from digitapp.preprocessing.rasterizer import Floats, Polylines

Strokes = list[Floats]
"""One drawing: float64 [points, 2] for each stroke."""

FEW = (5, 10)
"""Points of a stroke on a device with a low sampling rate."""
TURN_PER_POINT = 1.0
"""Largest turn of such a stroke between two points, in radians: six points do not make an 8."""
SHORTEST = 15.0
"""Shorter strokes are neither broken nor retraced nor prolonged."""
TREMBLE_STEP = (4.0, 9.0)
"""Distance between the points that tremble moves."""
BEND_STEP = 10.0
"""Distance between the points at which curvature is measured."""
SHARP = 1.2
"""The turn between two of them, in radians, beyond which the hand stops."""
UNSTEADY = 0.1
"""The turn between two of them, in radians, half of which counts as curvature and half as a device's rounding."""


@dataclass(frozen=True)
class Hand:
    """The habits of one hand on one device; all lengths in hundredths of a digit's height."""

    slant: float = 0.0
    """Offset of the top to the right of the foot, in heights."""
    turn: float = 0.0
    """Rotation in radians, clockwise."""
    aspect: float = 1.0
    """Width relative to the form's."""
    miss: float = 0.0
    """Standard deviation of a form's points."""
    rounding: float = 0.0
    """Where corners are cut, as a fraction of the way to the neighbouring points."""
    loose: float = 0.0
    """Standard deviation of each stroke's position, so that joins do not meet."""
    overshoot: float = 0.0
    """How far strokes are prolonged at their ends, at most."""
    tremble: float = 0.0
    """Standard deviation of points along the line."""
    lifts: float = 0.0
    """Probability that a stroke is broken: the pen is lifted and put down slightly beside the line."""
    retraces: float = 0.0
    """Probability that a part of a stroke is retraced."""
    points: int | None = None
    """Points of a stroke on a device with a low sampling rate; None on others."""

    def write(self, strokes: Strokes, rng: np.random.Generator) -> Strokes:
        """Return the strokes as this hand writes them."""
        written = [_prolonged(stroke, self.overshoot * rng.uniform(0, 1, 2)) for stroke in strokes]
        if self.loose:
            written = [stroke + rng.normal(0, self.loose, 2) for stroke in written]
        written = [piece for stroke in written for piece in self._broken(stroke, rng)]
        written += [_again(stroke, rng) for stroke in written if rng.random() < self.retraces and _long(stroke)]
        if self.tremble:
            written = [_trembling(stroke, self.tremble, rng) for stroke in written]
        if self.points:
            written = [thinned(stroke, self.points) for stroke in written]
        cos, sin = np.cos(self.turn), np.sin(self.turn)
        matrix = np.array([[cos, -sin], [sin, cos]]) @ np.array([[self.aspect, -self.slant], [0, 1]])
        return [stroke @ matrix.T for stroke in written]

    def _broken(self, stroke: Floats, rng: np.random.Generator) -> Strokes:
        if rng.random() >= self.lifts or not _long(stroke) or len(stroke) < 6:
            return [stroke]
        at = int(rng.integers(2, len(stroke) - 2))
        return [stroke[: at + 1], stroke[at:] + rng.normal(0, 1, 2)]


STEADY = Hand()
"""Follows the description exactly."""


def random_hand(rng: np.random.Generator) -> Hand:
    """Return a random hand; each habit that distorts the form is rare."""
    few = rng.random(7)
    return Hand(
        slant=rng.normal(0, 0.1),
        turn=rng.normal(0, np.deg2rad(4)),
        aspect=float(np.exp(rng.normal(0, 0.08))),
        miss=rng.uniform(0.3, 2.5),
        rounding=rng.uniform(0.02, 0.1) if few[0] < 0.5 else 0.0,
        loose=rng.uniform(0.5, 2.5) if few[1] < 0.4 else 0.0,
        overshoot=rng.uniform(2, 9) if few[2] < 0.4 else 0.0,
        tremble=rng.uniform(0.4, 1.5) if few[3] < 0.2 else 0.0,
        lifts=0.3 if few[4] < 0.12 else 0.0,
        retraces=0.5 if few[5] < 0.08 else 0.0,
        points=int(rng.integers(FEW[0], FEW[1] + 1)) if few[6] < 0.25 else None,
    )


def rewritten(lines: Polylines, rng: np.random.Generator, share: float = 1.0) -> Polylines:
    """Scale people's drawings to 100 units, and rewrite a share of them as other hands on other devices would."""
    low, high = rasterizer.bounds(lines)
    owner = lines.point_owners
    scale = 100 / np.maximum((high - low).max(axis=1), 1e-9)[owner, None]
    strokes = np.split((lines.points - low[owner]) * scale, lines.starts[1:])
    drawn = np.split(np.arange(len(strokes)), np.flatnonzero(np.diff(lines.owners)) + 1)
    anew = rng.random(len(drawn)) < share
    written = ((random_hand(rng) if chosen else STEADY, own) for own, chosen in zip(drawn, anew, strict=True))
    return to_polylines([hand.write([strokes[stroke] for stroke in own], rng) for hand, own in written])


def to_polylines(drawings: Sequence[Strokes]) -> Polylines:
    """Return all strokes of the drawings as one set of polylines."""
    strokes = [stroke for drawing in drawings for stroke in drawing]
    lengths = np.array([len(stroke) for stroke in strokes])
    owners = np.repeat(np.arange(len(drawings)), [len(drawing) for drawing in drawings])
    return Polylines(np.concatenate(strokes), np.cumsum(lengths) - lengths, owners)


def thinned(stroke: Floats, count: int) -> Floats:
    """Return `count` points of a stroke, or as many more as its turns need, sampled at equal times.

    A hand slows with the curvature to the power of one third (F. Lacquaniti, C. Terzuolo, P. Viviani, 1983) and stops
    where it turns back, so that a low sampling rate loses detail in straight parts rather than in bends.
    """
    travelled = _travelled(stroke)
    parts = int(travelled[-1] / BEND_STEP)
    if len(stroke) <= count or parts < 2:
        return stroke[[0, -1]] if len(stroke) > 1 else stroke
    along = np.linspace(0, travelled[-1], parts + 1)
    heading = np.arctan2(*np.diff(_at(stroke, travelled, along), axis=0).T)
    turned = np.abs((np.diff(heading) + np.pi) % (2 * np.pi) - np.pi)
    bend = np.append(turned * turned / (turned + UNSTEADY), 0)
    elapsed = np.append(0, np.cumsum((0.1 + bend) ** (1 / 3) + 2 * np.maximum(bend - SHARP, 0)))
    count = max(count, 3 + int(bend.sum() / TURN_PER_POINT))
    return _at(stroke, travelled, np.interp(np.linspace(0, elapsed[-1], count), elapsed, along))


def _travelled(stroke: Floats) -> Floats:
    """Return the length of the line up to each point, [n]."""
    return np.append(0, np.cumsum(np.hypot(*np.diff(stroke, axis=0).T)))


def _at(stroke: Floats, travelled: Floats, along: Floats) -> Floats:
    """Return the points, float64 [m, 2], at the lengths `along` [m] of the line."""
    return np.stack([np.interp(along, travelled, axis) for axis in stroke.T], axis=1)


def _long(stroke: Floats) -> bool:
    return len(stroke) > 1 and float(np.ptp(stroke, axis=0).max()) > SHORTEST


def _prolonged(stroke: Floats, beyond: Floats) -> Floats:
    """Prolong the stroke by the two lengths at its start and end, in its direction there."""
    if not _long(stroke) or not beyond.any():
        return stroke
    stroke = stroke.copy()
    for end, inner, far in ((0, min(3, len(stroke) - 1), beyond[0]), (-1, max(-4, -len(stroke)), beyond[1])):
        way = stroke[end] - stroke[inner]
        size = float(np.hypot(*way))
        if size > 1:
            stroke[end] += way / size * far
    return stroke


def _again(stroke: Floats, rng: np.random.Generator) -> Floats:
    """Return a part of the stroke again, slightly displaced."""
    first, last = np.sort(rng.integers(0, len(stroke), 2))
    part = stroke[first : max(last, first + 1) + 1]
    return part + np.linspace(rng.normal(0, 1.5, 2), rng.normal(0, 1.5, 2), len(part))


def _trembling(stroke: Floats, size: float, rng: np.random.Generator) -> Floats:
    """Resample the stroke at equal distances and move each point at random."""
    travelled = _travelled(stroke)
    along = np.linspace(0, travelled[-1], max(2, int(travelled[-1] / rng.uniform(*TREMBLE_STEP))))
    return _at(stroke, travelled, along) + rng.normal(0, size, (len(along), 2))
