"""What was read: the digits of a number, a line or a page, each with its probabilities and its place."""

from __future__ import annotations

import sys

import msgspec
import numpy as np
from numpy.typing import NDArray

from digitapp.numbers.joined import Span

Box = tuple[float, float, float, float]
"""Left, top, right and bottom, in the canvas units of a drawing or the pixels of a picture."""


class Digit(msgspec.Struct, frozen=True, eq=False):
    """One digit that was read."""

    label: str
    probabilities: NDArray[np.float32]
    """float32 [labels], sums to one."""
    digitness: float | None
    """How much it looks like a digit, 0 to 1; None if the model does not say."""
    is_sure: bool
    box: Box
    line: int
    """The line that it is in, from 0 at the top."""
    strokes: tuple[int, ...] = ()
    """Which strokes of a drawing it consists of; empty for a picture."""
    follows_space: bool = False
    """Whether it begins another number in the same line."""
    image: NDArray[np.float32] | None = None
    """float32 [H, W] in [0, 1]: the model's input before it is scaled to the card's range."""
    is_corrected: bool = False
    """Whether a person said what it is."""
    parts: tuple[Span, ...] = ()
    """Those of its strokes of which it has a part alone, since they go on to other digits."""

    @property
    def spans(self) -> tuple[Span, ...]:
        """Which points of which strokes it has; the end of a stroke that it has whole is open, for it may grow."""
        parts = {part.stroke: part for part in self.parts}
        return tuple(parts.get(stroke, Span(stroke, 0, sys.maxsize)) for stroke in self.strokes)

    @property
    def confidence(self) -> float:
        """The probability of `label`; 1.0 if a person said what it is."""
        return 1.0 if self.is_corrected else float(self.probabilities.max())


class Separator(msgspec.Struct, frozen=True):
    """A mark between digits that is no digit."""

    kind: str
    """What it looks like: ".", "," or "-"; "" for another sign, such as that of a currency."""
    box: Box
    line: int
    after: int
    """How many digits of the reading are before it."""


class Reading(msgspec.Struct, frozen=True, eq=False):
    """The digits of a drawing or a picture in reading order, from the top line to the bottom one, left to right."""

    digits: tuple[Digit, ...]
    confidence: float
    """The calibrated probability that all of it is right; 0.0 if there is nothing to read."""
    is_sure: bool
    separators: tuple[Separator, ...] = ()
    problem: str = ""
    """Why nothing, or not everything, could be read, such as "uneven light"; "" if there is nothing to say."""

    @property
    def text(self) -> str:
        """The digits, with a space between the numbers of a line and a line break between lines.

        Separators within a number are not in it, so that "1,250.00" reads 125000.
        """
        parts = []
        for before, digit in zip((None, *self.digits), self.digits, strict=False):
            if before is not None:
                parts.append("\n" if digit.line != before.line else " " if digit.follows_space else "")
            parts.append(digit.label)
        return "".join(parts)
