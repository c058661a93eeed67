"""Tell whether what is asked for is what was asked for before, so that nothing is replayed twice."""

from __future__ import annotations

import numpy as np

from digitapp.drawing.strokes import Ink
from digitapp.gui.inference.requests import Result


def is_same(one: Result, other: Result) -> bool:
    """Return whether two answers are of the same model, about the same drawing, framed alike."""
    read_alike = (one.number is None) == (other.number is None)
    said_alike = one.request.number.by_hand == other.request.number.by_hand
    framed = one.request.framing == other.request.framing and read_alike and said_alike
    return framed and one.card.id == other.card.id and is_same_ink(one.request.ink, other.request.ink)


def is_same_ink(one: Ink, other: Ink) -> bool:
    """Return whether two drawings look the same."""
    if (one.widths, one.size, len(one.strokes)) != (other.widths, other.size, len(other.strokes)):
        return False
    if one.picture is not other.picture:
        return False
    return all(a is b or np.array_equal(a, b) for a, b in zip(one.strokes, other.strokes, strict=True))
