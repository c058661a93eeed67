"""Writes forms at random: digits with their labels, and signs that are none."""

from __future__ import annotations

from functools import cache

import numpy as np

from digitapp.preprocessing.rasterizer import Indices, Polylines
from digitapp_export.allographs import hands
from digitapp_export.allographs.curves import curve, rounded
from digitapp_export.allographs.grammar import FILES, Form, forms
from digitapp_export.allographs.hands import STEADY, Strokes, laid_out

NON_DIGITS = FILES[1:]
"""The texts of what is no digit."""


def digits(count: int, rng: np.random.Generator) -> tuple[Polylines, Indices]:
    """`count` writings of random digits, about 100 units tall, and their labels, int64 [count].

    Every digit is as likely as the others, and every form of a digit as its other forms.
    """
    labels = rng.integers(0, 10, count)
    return laid_out([written(_form_of(label, rng), rng) for label in labels.tolist()]), labels


def digit(rng: np.random.Generator) -> Strokes:
    """One writing of a random digit in a random form."""
    return written(_form_of(int(rng.integers(0, 10)), rng), rng)


def sign(name: str, rng: np.random.Generator) -> Strokes:
    """One writing of a random form of one of `NON_DIGITS`."""
    chosen = forms(name)
    return written(chosen[rng.integers(len(chosen))], rng)


def written(form: Form, rng: np.random.Generator, steady: bool = False) -> Strokes:
    """One writing of a form by some hand, or by one that keeps to what is described."""
    hand = STEADY if steady else hands.some_hand(rng)
    return hand.write([curve(rounded(line, hand.rounding)) for line in form.lines(rng, hand.miss)], rng)


def _form_of(label: int, rng: np.random.Generator) -> Form:
    chosen = _of_digit(label)
    return chosen[rng.integers(len(chosen))]


@cache
def _of_digit(digit: int) -> tuple[Form, ...]:
    return tuple(form for form in forms("digits") if form.label == str(digit))
