"""Tell the marks between digits by their shape: dots, commas and dashes."""

from __future__ import annotations

from digitapp.numbers.pieces import Candidate, Pieces

SMALL = 0.5
"""The greatest height of a dot or a comma, in heights of a digit."""
DOT_WIDTH = 0.4
FLAT = 1.4
"""A dash is at least so many times wider than high."""
LOW = 0.55
"""How far down dots and commas begin at least, from the top of the digits to their bottom."""


def kind_of(pieces: Pieces, candidate: Candidate, top: float, bottom: float) -> str | None:
    """Return ".", "," or "-", "" for another small sign, or None for what is as large as a digit.

    `top` and `bottom` are where the digits around it begin and end, within the word.
    """
    left, above, right, below = candidate.box
    height = max(bottom - top, 1.0)
    wide, high = (right - left) / height, (below - above) / height
    if high > SMALL or wide > 1.2:
        return None
    middle = ((above + below) / 2 - top) / height
    if wide >= FLAT * high and wide > 0.15 and 0.15 < middle < 0.85:
        return "-"
    if middle > LOW and wide <= DOT_WIDTH:
        reaches = (below - bottom) / height
        return "," if high > 0.2 and (reaches > 0.08 or high > 1.5 * wide) else "."
    return ""
