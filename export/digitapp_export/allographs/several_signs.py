"""Generate drawings of several signs, which are no digits: numbers, fractions, a digit with a sign beside it."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from digitapp_export.allographs.generator import NON_DIGITS, digit, sign
from digitapp_export.allographs.hands import Strokes

Maker = Callable[[np.random.Generator], Strokes]
"""Returns one random drawing of a kind."""
GAP = (4.0, 40.0)
"""Gap between two digits side by side, in hundredths of their height."""


def number(count: int, rng: np.random.Generator) -> Strokes:
    """Return `count` digits side by side, similar in height and on one line."""
    return _beside([digit(rng) for _ in range(count)], rng)


def with_sign(rng: np.random.Generator) -> Strokes:
    """Return a digit with a smaller symbol or letter before or after it."""
    other = sign(("symbols", "letters")[rng.integers(2)], rng)
    pair = [digit(rng), [stroke * rng.uniform(0.5, 0.9) for stroke in _at_origin(other)]]
    return _beside(pair if rng.random() < 0.5 else pair[::-1], rng)


def fraction(rng: np.random.Generator) -> Strokes:
    """Return a digit above a bar above a digit; without the bar a 0 above a 0 would be an 8."""
    above, below = _at_origin(digit(rng)), _at_origin(digit(rng))
    wide = max(_width(above), _width(below), 40.0)
    first, last = -rng.uniform(5, 40), wide + rng.uniform(5, 40)
    middle = 100 + rng.uniform(8, 25)
    bar = np.array([[first, middle + rng.normal(0, 3)], [last, middle + rng.normal(0, 3)]])
    return [*_moved(above, rng.uniform(0, 10), 0), bar, *_moved(below, rng.uniform(0, 10), middle + rng.uniform(8, 25))]


NUMBERS: dict[str, Maker] = {
    "two digits": lambda rng: number(2, rng),
    "three digits": lambda rng: number(3, rng),
    "a digit and a sign": with_sign,
    "fractions": fraction,
}
"""The kinds of drawings of several signs."""


def _signs(name: str) -> Maker:
    return lambda rng: sign(name, rng)


KINDS: dict[str, Maker] = {name: _signs(name) for name in NON_DIGITS} | NUMBERS
"""All kinds of drawings that are no digits."""


def _beside(signs: list[Strokes], rng: np.random.Generator) -> Strokes:
    placed: Strokes = []
    x = 0.0
    for strokes in map(_at_origin, signs):
        size = rng.uniform(0.85, 1.15)
        placed += _moved([stroke * size for stroke in strokes], x, rng.normal(0, 6))
        x += _width(strokes) * size + rng.uniform(*GAP)
    return placed


def _at_origin(strokes: Strokes) -> Strokes:
    """Move the strokes so that their bounding box starts at the origin."""
    low = np.concatenate(strokes).min(axis=0)
    return [stroke - low for stroke in strokes]


def _width(strokes: Strokes) -> float:
    return float(np.ptp(np.concatenate(strokes)[:, 0]))


def _moved(strokes: Strokes, x: float, y: float) -> Strokes:
    return [stroke + np.array([x, y]) for stroke in strokes]
