"""Find the spaces between the numbers of a line: gaps much wider than the others."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import msgspec
import numpy as np

from digitapp.numbers.reading import Digit, Separator

WIDE = 0.9
"""How wide a space is at least, in heights of a digit."""
WIDER = 2.5
"""How much wider than the widest gap within a number a space is at least."""
NARROW = 0.15
"""Gaps narrower than this, in heights of a digit, count as wide as this."""


def with_spaces(digits: Sequence[Digit], marks: Sequence[Separator], height: float) -> tuple[Digit, ...]:
    """Return the digits of a line, from left to right, those after a space told so.

    Without a narrow gap there is no space, nor where most gaps are wide: somebody writes widely, and two digits met by
    chance. A gap with a mark in it is none either.
    """
    gaps = np.array([after.box[0] - before.box[2] for before, after in pairwise(digits)]) / height
    if len(gaps) < 2 or gaps.max() < WIDE:
        return tuple(digits)
    sorted_gaps = np.maximum(np.sort(gaps), NARROW)
    steps = np.flatnonzero((sorted_gaps[1:] >= WIDE) & (sorted_gaps[1:] >= WIDER * sorted_gaps[:-1]))
    if not len(steps):
        return tuple(digits)
    least = sorted_gaps[steps[0] + 1]
    if 2 * np.count_nonzero(gaps >= least) > len(gaps):
        return tuple(digits)
    marked = {mark.after for mark in marks}
    return tuple(
        msgspec.structs.replace(digit, follows_space=True)
        if index and gaps[index - 1] >= least and index not in marked else digit
        for index, digit in enumerate(digits)
    )  # fmt: skip
