"""What was read: the digits of a number, a line or a page, each with its probabilities and its place."""

from __future__ import annotations

import math
import sys
from typing import NamedTuple

import msgspec
import numpy as np
from numpy.typing import NDArray

from digitapp.drawing.span import Span
from digitapp.language import NO_TEXT, Marked, tr, translated
from digitapp.wording import percent

_SIDE = 56
"""CSS pixels of a digit's picture in a notebook."""
SURE = 0.9
"""The confidence from which a number in a picture is sure, if each of its digits is."""
Box = tuple[float, float, float, float]
"""Left, top, right and bottom, in the canvas units of a drawing or the pixels of a picture."""


class Cutout(NamedTuple):
    """The part of a picture that a digit was read in."""

    pixels: NDArray[np.uint8]
    """[H, W] or [H, W, 3]; of a page level, in even light and without its neighbours."""
    ink: NDArray[np.float32] | None = None
    """[H, W] in [0, 1], bright: its ink, if that is known and need not be looked for."""


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
    cutout: Cutout | None = None
    """What of a picture `image` was made of; None for all of it, and for a drawing."""
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
    problem: Marked = NO_TEXT
    """Why nothing, or not everything, could be read, such as "uneven light"; "" if there is nothing to say."""
    certainties: tuple[float, ...] = ()
    """The calibrated probability that all of a number is right, for each of several; () where that is not known."""

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

    def _repr_html_(self) -> str:
        """Return what a notebook shows: the number, and each digit as the model got it, a line each."""
        from digitapp import notebook

        said = tr("nothing to read")
        if self.digits:
            said = (tr("{share}, sure") if self.is_sure else tr("{share}, not sure")).format(
                share=percent(self.confidence)
            )
        numbers = sorted({digit.line for digit in self.digits})
        lines = [[digit for digit in self.digits if digit.line == number] for number in numbers]
        return notebook.column(
            notebook.headline(self.text.replace("\n", " / ") or None, said),
            notebook.paragraph(translated(self.problem)) if self.problem else "",
            *(notebook.side_by_side(*map(_shown, digits)) for digits in lines),
        )

    def _repr_png_(self) -> bytes | None:
        """Return the digits as the model got them, in a row, as a PNG; None if there are no images."""
        from digitapp import notebook

        images = [digit.image for digit in self.digits if digit.image is not None]
        if not images:
            return None
        return notebook.pixels_as_png(notebook.as_grey(np.concatenate(images, axis=1)), _SIDE * len(images))


def _shown(digit: Digit) -> str:
    """Return a digit for a notebook: the model's input, the label, and how probable it is."""
    from digitapp import notebook

    image = ""
    if digit.image is not None:
        image = notebook.picture(notebook.pixels_as_png(notebook.as_grey(digit.image)), digit.label, _SIDE)
    said = tr("said by a person") if digit.is_corrected else percent(digit.confidence)
    return notebook.column(image, f"<div><b>{notebook.name(digit.label)}</b></div>", notebook.paragraph(said))


class NumberRead(NamedTuple):
    """One of the numbers of a reading: digits without a space or a line break between them."""

    start: int
    """The place of its first digit among all of them."""
    stop: int
    line: int
    text: str
    confidence: float
    """The probability that all of it is right."""
    is_sure: bool
    is_corrected: bool
    """Whether a person said what one of its digits is."""
    box: Box


def numbers_of(reading: Reading) -> list[NumberRead]:
    """Return the numbers of a reading in its order."""
    digits = reading.digits
    if not digits:
        return []
    starts = [
        place
        for place, digit in enumerate(digits)
        if place == 0 or digit.follows_space or digit.line != digits[place - 1].line
    ]
    spans = list(zip(starts, [*starts[1:], len(digits)], strict=True))
    certain = reading.certainties if len(reading.certainties) == len(spans) else ()
    if len(spans) == 1:
        certain = (reading.confidence,)
    return [
        _number(digits[start:stop], start, certain[place] if certain else None, reading.is_sure)
        for place, (start, stop) in enumerate(spans)
    ]


def _number(digits: tuple[Digit, ...], start: int, certain: float | None, is_all_sure: bool) -> NumberRead:
    """Return a number; where only the whole reading's confidence is known, it is as probable as its digits are."""
    lefts, tops, rights, bottoms = zip(*(digit.box for digit in digits), strict=True)
    confidence = math.prod(digit.confidence for digit in digits) if certain is None else certain
    return NumberRead(
        *(start, start + len(digits), digits[0].line, "".join(digit.label for digit in digits)),
        confidence=confidence,
        is_sure=is_all_sure or (confidence >= SURE and all(digit.is_sure for digit in digits)),
        is_corrected=any(digit.is_corrected for digit in digits),
        box=(min(lefts), min(tops), max(rights), max(bottoms)),
    )
