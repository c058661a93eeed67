"""Generate drawings from random forms: digits with their labels, and signs that are no digits."""

from __future__ import annotations

from functools import cache

import numpy as np

from digitapp.preprocessing.rasterizer import Indices, Polylines
from digitapp_export.allographs import hands
from digitapp_export.allographs.curves import curve, rounded
from digitapp_export.allographs.grammar import FILES, Form, forms
from digitapp_export.allographs.hands import STEADY, Strokes, to_polylines

NON_DIGITS = FILES[1:]
"""The texts whose signs are no digits."""


def digits(count: int, rng: np.random.Generator) -> tuple[Polylines, Indices]:
    """Return `count` drawings of random digits, about 100 units tall, and their labels, int64 [count].

    All digits are equally likely, and so are all forms of a digit.
    """
    labels = rng.integers(0, 10, count)
    return to_polylines([written(_form_of(label, rng), rng) for label in labels.tolist()]), labels


def digit(rng: np.random.Generator) -> Strokes:
    """Return one drawing of a random digit in a random form."""
    return written(_form_of(int(rng.integers(0, 10)), rng), rng)


def sign(name: str, rng: np.random.Generator) -> Strokes:
    """Return one drawing of a random form of one of `NON_DIGITS`."""
    chosen = forms(name)
    return written(chosen[rng.integers(len(chosen))], rng)


def written(form: Form, rng: np.random.Generator, steady: bool = False) -> Strokes:
    """Return one drawing of a form by a random hand, or by one that follows the description exactly."""
    hand = STEADY if steady else hands.random_hand(rng)
    return hand.write([curve(rounded(line, hand.rounding)) for line in form.lines(rng, hand.miss)], rng)


def _form_of(label: int, rng: np.random.Generator) -> Form:
    chosen = _of_digit(label)
    return chosen[rng.integers(len(chosen))]


@cache
def _of_digit(digit: int) -> tuple[Form, ...]:
    return tuple(form for form in forms("digits") if form.label == str(digit))
