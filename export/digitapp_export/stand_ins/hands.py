"""A hand: how one writer slants, trembles, rounds and hurries, and how densely the writer's device reports points."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from digitapp.drawing.strokes import CANVAS_SIZE, Drawing, Ink
from digitapp_export.stand_ins.paths import Points, Strokes, along, bezier, end_of, even, joined

Device = Literal["tablet", "board", "few points", "straight pieces"]
DEVICES: dict[Device, float] = {"tablet": 0.4, "board": 0.2, "few points": 0.22, "straight pieces": 0.18}
"""The share of the writers with each device."""
STEP = 0.01
"""The distance of the points that a stroke is shaped with, in parts of the sign's height."""
FEWEST, MOST_OF_FEW = 5, 10
"""Points of a stroke on a device that reports few."""
ASTRAY = 0.05
"""How far few points may cut a curve short, in parts of the height, while fewer than `MOST_OF_FEW` are reported."""


@dataclass(frozen=True)
class Hand:
    """A writer's lasting habits; lengths are in parts of a sign's height, if nothing else is said."""

    device: Device
    slant: float
    """Width per height, to the right."""
    aspect: float
    """Width, times what a form says."""
    size: float
    """Height in canvas units."""
    turned: float
    """Radians, with the clock."""
    tremor: float
    """Standard deviation."""
    shake: float
    """The wavelength of the tremor."""
    rounding: float
    """How far corners are rounded: standard deviation of the smoothing."""
    carelessness: float
    """How far signs are bent out of shape."""
    hook: float
    """The length of the hooks that strokes begin with, 0 for none."""
    flick: float
    """The length of the flicks that strokes end with, 0 for none."""
    hurry: float
    """How much slower bends are than straights: 0 for even speed, 1/3 for Lacquaniti's law of 1983."""
    rate: float
    """Points per height on a tablet or board."""
    grid: float
    """The device's resolution in canvas units."""
    pen: float
    """The pen's width in canvas units."""

    @classmethod
    def of(cls, rng: np.random.Generator) -> Hand:
        """Return a random hand."""
        device = list(DEVICES)[int(rng.choice(len(DEVICES), p=list(DEVICES.values())))]
        board = device == "board"
        return cls(
            device=device,
            slant=float(np.clip(rng.normal(0.12, 0.18), -0.12, 0.42)),
            aspect=float(np.clip(rng.normal(1, 0.2), 0.65, 1.5)),
            size=float(rng.uniform(70, 400)),
            turned=float(rng.normal(0, 0.07)),
            tremor=float(rng.exponential(0.003) + (rng.uniform(0.008, 0.02) if rng.random() < 0.2 else 0)),
            shake=float(rng.uniform(0.08, 0.3)),
            rounding=float(rng.choice([0.0, rng.uniform(0.005, 0.045)], p=[0.25, 0.75])),
            carelessness=float(rng.uniform(0.01, 0.05)),
            hook=float(rng.uniform(0.03, 0.09) if rng.random() < 0.3 else 0),
            flick=float(rng.uniform(0.03, 0.09) if rng.random() < 0.25 else 0),
            hurry=float(rng.uniform(0, 1 / 3)),
            rate=float(rng.uniform(8, 16) if board else rng.uniform(18, 70)),
            grid=float(rng.choice([0.1, 0.5, 1.0, 2.0]) if not board else rng.choice([1.0, 2.0, 3.0])),
            pen=float(rng.uniform(4, 22)),
        )

    def write(self, strokes: Strokes, rng: np.random.Generator) -> Ink:
        """Write a sign somewhere on the canvas."""
        shaped = self._bent([even(self._hooked(stroke, rng), STEP) for stroke in strokes], rng)
        shaped = [self._trembled(_rounded(stroke, self.rounding), rng) for stroke in shaped]
        sampled = [self._sampled(stroke, rng) for stroke in shaped]
        return Drawing.from_points(self._placed(sampled, rng), CANVAS_SIZE, self.pen).ink()

    def _bent(self, strokes: Strokes, rng: np.random.Generator) -> Strokes:
        """Bend the whole sign by a few slow waves, and move each stroke a little."""
        frequencies = rng.uniform(2, 5, (4, 2)) * rng.choice([-1, 1], (4, 2))
        phases, ways = rng.uniform(0, 2 * np.pi, 4), rng.normal(0, self.carelessness / 2, (4, 2))
        astray = rng.normal(0, self.carelessness / 2, (len(strokes), 2))
        return [
            stroke + np.sin(stroke @ frequencies.T + phases) @ ways + moved
            for stroke, moved in zip(strokes, astray, strict=True)
        ]

    def _hooked(self, stroke: Points, rng: np.random.Generator) -> Points:
        """Come to the stroke from the lower left, and leave it upwards to the right, as joined writing does."""
        pieces = [stroke]
        if self.hook:
            x, y = end_of(stroke[:1])
            reach = self.hook * float(rng.uniform(0.5, 1.2))
            pieces.insert(0, bezier((x - 0.8 * reach, y + 0.7 * reach), (x - 0.2 * reach, y + 0.1 * reach), (x, y)))
        if self.flick:
            x, y = end_of(stroke)
            reach = self.flick * float(rng.uniform(0.5, 1.2))
            pieces.append(bezier((x, y), (x + 0.3 * reach, y + 0.15 * reach), (x + 0.8 * reach, y - 0.4 * reach)))
        return joined(*pieces)

    def _trembled(self, stroke: Points, rng: np.random.Generator) -> Points:
        """Move the points to and fro."""
        count = max(2, round(along(stroke)[-1] / self.shake) + 1)
        knots = rng.normal(0, self.tremor, (count, 2))
        at = np.linspace(0, count - 1, len(stroke))
        moved = np.stack([np.interp(at, np.arange(count), axis) for axis in knots.T], axis=1)
        return np.asarray(stroke + moved)

    def _sampled(self, stroke: Points, rng: np.random.Generator) -> Points:
        """Return the points that the device reports."""
        if self.device == "straight pieces":
            return _simplified(stroke, float(rng.uniform(0.02, 0.034)))
        if self.device == "few points":
            return self._few(stroke, int(rng.integers(FEWEST, MOST_OF_FEW + 1)))
        count = max(4, round(self.rate * float(along(stroke)[-1]) * float(rng.uniform(0.8, 1.2))))
        return self._timed(stroke, count)

    def _few(self, stroke: Points, count: int) -> Points:
        """Return `count` points, or as many more as a bent stroke needs, up to `MOST_OF_FEW`."""
        for number in range(count, MOST_OF_FEW):
            points = self._timed(stroke, number)
            if _farthest(stroke, points) <= ASTRAY:
                return points
        return self._timed(stroke, MOST_OF_FEW)

    def _timed(self, stroke: Points, count: int) -> Points:
        """Return `count` points that are evenly apart in time: a pen is slower in bends."""
        step = np.diff(stroke, axis=0)
        heading = np.unwrap(np.arctan2(step[:, 1], step[:, 0]))
        lengths = np.maximum(np.hypot(*step.T), 1e-9)
        bend = np.abs(np.gradient(heading)) / lengths if len(heading) > 1 else np.zeros(len(heading))
        bend = np.convolve(np.pad(bend, 2, "edge"), np.full(5, 0.2), "valid")
        time = np.concatenate([[0.0], np.cumsum(lengths * (1.0 + bend) ** self.hurry)])
        at = np.linspace(0, time[-1], count)
        return np.stack([np.interp(at, time, axis) for axis in stroke.T], axis=1)

    def _placed(self, strokes: Strokes, rng: np.random.Generator) -> Strokes:
        """Slant, turn and scale the strokes, and put them anywhere on the canvas, on the device's grid."""
        slant = self.slant + rng.normal(0, 0.04)
        turned = self.turned + rng.normal(0, 0.03)
        c, s = np.cos(turned), np.sin(turned)
        shape = np.array([[c, s], [-s, c]]) @ np.diag([self.aspect, 1.0]) @ np.array([[1, -slant], [0, 1]]).T
        lines = [stroke @ shape for stroke in strokes]
        every = np.concatenate(lines)
        low, high = every.min(axis=0), every.max(axis=0)
        side = np.array(CANVAS_SIZE) - 2 * self.pen
        scale = min(self.size * float(rng.uniform(0.85, 1.15)), *(side / np.maximum(high - low, 0.05)))
        room = np.maximum(side - scale * (high - low), 0)
        corner = self.pen + room * rng.uniform(0, 1, 2) - scale * low
        return [np.round((line * scale + corner) / self.grid) * self.grid for line in lines]


def _rounded(stroke: Points, reach: float) -> Points:
    """Round the corners of evenly spaced points with a Gaussian of standard deviation `reach`; the ends stay."""
    travelled = along(stroke)
    sigma = reach / max(float(travelled[-1]) / (len(stroke) - 1), 1e-9)
    if sigma < 0.5:
        return stroke
    radius = min(int(np.ceil(2.5 * sigma)), len(stroke) - 2)
    kernel = np.exp(-0.5 * (np.arange(-radius, radius + 1) / sigma) ** 2)
    # Odd reflection keeps both ends where they are.
    back, ahead = 2 * stroke[0] - stroke[radius:0:-1], 2 * stroke[-1] - stroke[-2 : -radius - 2 : -1]
    padded = np.concatenate([back, stroke, ahead])
    return np.stack([np.convolve(axis, kernel / kernel.sum(), "valid") for axis in padded.T], axis=1)


def _simplified(stroke: Points, tolerance: float) -> Points:
    """Return the corners of straight pieces that stay within `tolerance` (D. Douglas & T. Peucker, 1973)."""
    away = _distances(stroke, stroke[0], stroke[-1])
    farthest = int(away.argmax())
    if away[farthest] <= tolerance or len(stroke) < 3:
        return stroke[[0, -1]]
    first, second = stroke[: farthest + 1], stroke[farthest:]
    return np.concatenate([_simplified(first, tolerance)[:-1], _simplified(second, tolerance)])


def _distances(points: Points, a: Points, b: Points) -> NDArray[np.float64]:
    """Return each point's distance from the segment from a to b, float64 [n]."""
    way = b - a
    part = np.clip((points - a) @ way / max(float(way @ way), 1e-12), 0, 1)
    return np.asarray(np.hypot(*(points - a - part[:, None] * way).T))


def _farthest(stroke: Points, points: Points) -> float:
    """Return how far the stroke is from the polyline at most."""
    return float(np.min([_distances(stroke, a, b) for a, b in pairwise(points)], axis=0).max())
