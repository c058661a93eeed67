"""What a person may say of one digit of a reading: what it is, that it is several or a part, or that it is none.

A digit is known by its strokes or, in a picture, by its box. Each function returns all that was said so far.
"""

from __future__ import annotations

import numpy as np

from digitapp.drawing.by_hand import ByHand
from digitapp.drawing.in_picture import SaidDigit, around
from digitapp.drawing.strokes import Ink
from digitapp.numbers.reading import Digit, Reading


def corrected(by_hand: ByHand, digit: Digit, label: str) -> ByHand:
    """Say what a digit is."""
    if digit.strokes:
        return by_hand.corrected(digit.strokes, label, digit.parts)
    return by_hand.pictured([digit.box], [SaidDigit(digit.box, label)])


def can_split(digit: Digit) -> bool:
    """Return whether a digit can be several: one stroke is cut by the reader alone."""
    return len(digit.strokes) != 1


def split(by_hand: ByHand, digit: Digit, ink: Ink) -> ByHand:
    """Say that a digit is several; in a picture it is cut in two where there is least ink."""
    if digit.strokes:
        return by_hand.split(digit.strokes)
    return by_hand.pictured([digit.box], [SaidDigit(half) for half in _halves(digit, ink)])


def can_merge(reading: Reading, place: int, other: int) -> bool:
    """Return whether two digits may be one: neighbours in a line."""
    digits = reading.digits
    return 0 <= min(place, other) < max(place, other) < len(digits) and digits[place].line == digits[other].line


def merged(by_hand: ByHand, one: Digit, other: Digit) -> ByHand:
    """Say that two digits are one."""
    if one.strokes:
        return by_hand.merged((*one.strokes, *other.strokes))
    boxes = [one.box, other.box]
    return by_hand.pictured(boxes, [SaidDigit(around(boxes))])


def removed(by_hand: ByHand, digit: Digit) -> ByHand:
    """Say that what was found in a picture is no digit."""
    return by_hand.pictured([digit.box], [])


def _halves(digit: Digit, ink: Ink) -> tuple[tuple[float, float, float, float], ...]:
    from digitapp.numbers.pictured import PAPER, part_of
    from digitapp.numbers.said_in_picture import halves
    from digitapp.preprocessing.images import as_grey

    if ink.picture is None:
        raise ValueError("a digit without strokes is in a picture")
    grey = as_grey(part_of(ink.picture, ink.picture.placing(ink.size), digit.box, reach=0))
    paper = float(np.quantile(grey, PAPER if ink.picture.is_bright else 1 - PAPER))
    return halves(digit.box, np.abs(grey - paper))
