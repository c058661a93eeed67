"""Put what a person said of the digits in a picture into what was read there."""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Callable, Sequence
from itertools import pairwise

import msgspec
import numpy as np
from numpy.typing import NDArray

from digitapp.drawing.in_picture import Box, Said, SaidDigit
from digitapp.models.model import Model
from digitapp.numbers.reading import SURE, Cutout, Digit, Reading, numbers_of

SPLIT_FROM, SPLIT_TO = 0.25, 0.75
"""The share of a digit's width within which it is split."""


def with_said(
    reading: Reading, said: Sequence[Said], model: Model, cut_out: Callable[[Box], NDArray[np.uint8]]
) -> Reading:
    """Return a reading in which digits stand as a person said, in the place of those that were found.

    `cut_out` returns a part of the picture: the model reads there what the person did not name. What was said is
    certain; the numbers that it is about are as probable as the rest of their digits. ModelError if the model fails.
    """
    rows = _Rows(reading)
    for one in said:
        places = _places_of(one, reading)
        rows.put(places, _digits(one, [reading.digits[place] for place in places], model, cut_out))
    return rows.reading() if said else reading


class _Rows:
    """The digits of a reading by their places, which may come to hold none or several, and the number of each."""

    def __init__(self, reading: Reading) -> None:
        self._found = reading
        self._digits: dict[float, list[Digit]] = {place: [digit] for place, digit in enumerate(reading.digits)}
        self._number: dict[float, int] = {}
        self._lines: list[int] = []
        self._certain: list[float | None] = []
        """How probable each number is; None for one that something was said of."""
        for number in numbers_of(reading):
            self._number |= dict.fromkeys(map(float, range(number.start, number.stop)), len(self._lines))
            self._lines.append(number.line)
            self._certain.append(number.confidence)

    def put(self, places: Sequence[int], digits: list[Digit]) -> None:
        """Put digits in the place of others, whose numbers become one; where none were, into a number of their own."""
        if not places:
            self._add(digits)
            return
        number = self._number[places[0]]
        joined = {self._number[place] for place in places}
        self._number = {place: number if own in joined else own for place, own in self._number.items()}
        self._digits |= {place: [] for place in places} | {places[0]: digits}
        self._certain[number] = None

    def reading(self) -> Reading:
        """Return the digits as they stand now."""
        digits: list[Digit] = []
        counts, certain, last = [0], [], -1
        places = sorted(place for place, some in self._digits.items() if some)
        lines = sorted({self._lines[self._number[place]] for place in places})
        for place in places:
            number = self._number[place]
            line = lines.index(self._lines[number])
            follows = number != last and bool(digits) and digits[-1].line == line
            for digit in self._digits[place]:
                digits.append(msgspec.structs.replace(digit, line=line, follows_space=follows))
                follows = False
            if number != last:
                certain.append(self._certainty(number))
            counts.append(len(digits))
            last = number
        marks = tuple(
            msgspec.structs.replace(mark, line=lines.index(mark.line), after=counts[bisect_left(places, mark.after)])
            for mark in self._found.separators
            if mark.line in lines
        )
        confidence = math.prod(certain) if digits else 0.0
        is_sure = confidence >= SURE and all(digit.is_sure for digit in digits)
        return Reading(tuple(digits), confidence, is_sure, marks, self._found.problem, tuple(certain))

    def _certainty(self, number: int) -> float:
        known = self._certain[number]
        if known is not None:
            return known
        own = [digit for place, some in self._digits.items() if self._number[place] == number for digit in some]
        return math.prod(digit.confidence for digit in own)

    def _add(self, digits: list[Digit]) -> None:
        if not digits:
            return
        box = digits[0].box
        middle = (box[1] + box[3]) / 2
        found = self._found.digits
        beside = [place for place, digit in enumerate(found) if digit.box[1] <= middle <= digit.box[3]]
        before = [place for place, digit in enumerate(found) if digit.box[3] < middle]
        before += [place for place in beside if found[place].box[0] <= box[0]]
        place = max(before, default=-1) + 0.5
        self._digits[place], self._number[place] = digits, len(self._lines)
        self._lines.append(found[beside[0]].line if beside else found[max(before)].line if before else 0)
        self._certain.append(None)


def halves(box: Box, ink: NDArray[np.floating]) -> tuple[Box, Box]:
    """Return the boxes of what a digit is split to, beside each other: `ink`, [H, W], is that in its box."""
    left, top, right, bottom = box
    columns = ink.sum(axis=0)
    first = int(SPLIT_FROM * len(columns))
    last = max(first + 1, int(np.ceil(SPLIT_TO * len(columns))))
    least = first + np.flatnonzero(columns[first:last] == columns[first:last].min())
    at = left + (right - left) * (float(least[np.abs(least - len(columns) / 2).argmin()]) + 0.5) / len(columns)
    return (left, top, at, bottom), (at, top, right, bottom)


def shares(box: Box, count: int) -> list[Box]:
    """Return equally wide boxes beside each other."""
    left, top, right, bottom = box
    edges = np.linspace(left, right, count + 1).tolist()
    return [(edge, top, after, bottom) for edge, after in pairwise(edges)]


def _places_of(said: Said, reading: Reading) -> list[int]:
    """Return which digits something was said of: those of the same boxes or, read otherwise, those in its place."""
    known = {digit.box: place for place, digit in enumerate(reading.digits)}
    if all(box in known for box in said.found):
        return sorted(known[box] for box in said.found)
    left, top, right, bottom = said.box
    middles = [((box[0] + box[2]) / 2, (box[1] + box[3]) / 2) for box in (digit.box for digit in reading.digits)]
    return [place for place, (x, y) in enumerate(middles) if left <= x <= right and top <= y <= bottom]


def _digits(
    said: Said, found: Sequence[Digit], model: Model, cut_out: Callable[[Box], NDArray[np.uint8]]
) -> list[Digit]:
    """Return the digits that somebody said there are: those that stay as they were found, and those read anew."""
    known = {digit.box: digit for digit in found}
    others = [digit.box for digit in said.digits if digit.box not in known]
    if others:
        parts = [cut_out(box) for box in others]
        frames = model.frames(parts, model.card.framing)
        outputs = model.readings(frames)
        tells = model.card.tells_non_digits
        for row, box in enumerate(others):
            probabilities = np.nan_to_num(outputs.probabilities[row], nan=1 / len(model.card.labels))
            digitness = float(np.nan_to_num(outputs.digitness[row])) if tells else None
            label = model.card.labels[int(probabilities.argmax())]
            is_sure = bool(outputs.is_sure[row])
            known[box] = Digit(
                *(label, probabilities, digitness, is_sure, box, 0),
                image=frames.images[row],
                cutout=Cutout(parts[row]),
            )
    return [_named(known[one.box], one) for one in said.digits]


def _named(digit: Digit, said: SaidDigit) -> Digit:
    if said.label is None:
        return digit
    return msgspec.structs.replace(digit, label=said.label, is_sure=True, is_corrected=True)
