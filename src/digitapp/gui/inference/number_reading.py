"""Decide whether a drawing is a number, and read its digits; this is done in the predictor's thread."""

from __future__ import annotations

from dataclasses import replace
from time import perf_counter
from typing import TYPE_CHECKING

import numpy as np

from digitapp.drawing.strokes import Ink
from digitapp.gui.inference.requests import Number, NumberWish, ReadAs, Request, Result
from digitapp.models.model import Model

if TYPE_CHECKING:
    from digitapp.numbers.drawings import DrawingReader
    from digitapp.numbers.reading import Digit, Reading

_DIGITS = frozenset("0123456789")
_LIKE_DIGITS = 0.5
"""More than this share of the digits have to look like digits before a drawing is taken for a number."""


class NumberReading:
    """Read numbers with one model; what was read in strokes that did not change is not read again."""

    def __init__(self, model: Model) -> None:
        self._model = model
        self._reader: DrawingReader | None = None

    def read(self, result: Result) -> Number | None:
        """Return the digits of a drawing whose answer as one digit is `result`; None if it is one digit, or none."""
        request = result.request
        if not self._may_be_number(request, result):
            return None
        if self._reader is None:
            from digitapp.numbers.drawings import DrawingReader

            self._reader = DrawingReader(self._model)
        reading = self._reader.read(request.ink, request.number.by_hand)
        if not reading.digits or not self._is_number(reading, result):
            return None
        place = inspected(reading, request.number, len(request.ink.strokes))
        return Number(reading, place, self._answer(request, reading.digits[place]))

    def _may_be_number(self, request: Request, result: Result) -> bool:
        wish, inked = request.number, sum(1 for stroke in request.ink.strokes if len(stroke))
        if request.ink.picture is not None:
            return False
        if request.framing is not None or wish.read_as is ReadAs.DIGIT or not set(self._model.classes_) >= _DIGITS:
            return False
        if wish.read_as is ReadAs.NUMBER:
            return inked > 0
        return inked > 1 and not (result.prediction.is_sure and _is_joined(request.ink))

    def _is_number(self, reading: Reading, result: Result) -> bool:
        if result.request.number.read_as is ReadAs.NUMBER:
            return True
        like = [digit.is_corrected or digit.is_sure or self._is_like(digit) for digit in reading.digits]
        return len(like) > 1 and sum(like) > _LIKE_DIGITS * len(like)

    def _is_like(self, digit: Digit) -> bool:
        card = self._model.card
        return digit.digitness is not None and digit.digitness >= card.sure_digitness

    def _answer(self, request: Request, digit: Digit) -> Result:
        own = replace(request, ink=part_of(request.ink, digit.strokes))
        started = perf_counter()
        frames = self._model.frames([own.ink])
        framed = perf_counter()
        (prediction,) = self._model.predictions(frames)
        return Result(own, self._model.card, frames, prediction, framed - started, perf_counter() - framed)


def inspected(reading: Reading, wish: NumberWish, strokes: int) -> int:
    """Return the place of the digit that is looked at, or of the one with the last of so many strokes."""
    for place, digit in enumerate(reading.digits):
        if wish.inspected and wish.inspected <= frozenset(digit.strokes):
            return place
    latest = [max(digit.strokes) for digit in reading.digits]
    return latest.index(max(latest)) if strokes else 0


def part_of(ink: Ink, strokes: tuple[int, ...]) -> Ink:
    """Return some strokes of a drawing as a drawing of the same revision; those that are gone are left out."""
    kept = [stroke for stroke in strokes if stroke < len(ink.strokes)]
    times = tuple(ink.times[stroke] for stroke in kept) if ink.times else ()
    return ink._replace(
        strokes=tuple(ink.strokes[stroke] for stroke in kept), widths=tuple(ink.widths[stroke] for stroke in kept),
        times=times,
    )  # fmt: skip


def with_part(ink: Ink, strokes: tuple[int, ...], part: Ink) -> Ink:
    """Return a drawing in which some strokes are those of `part`, which has as many."""
    lines, widths, times = list(ink.strokes), list(ink.widths), list(ink.times)
    for place, stroke in enumerate(strokes):
        lines[stroke], widths[stroke] = part.strokes[place], part.widths[place]
        if times and part.times:
            times[stroke] = part.times[place]
    return ink._replace(strokes=tuple(lines), widths=tuple(widths), times=tuple(times))


def _is_joined(ink: Ink) -> bool:
    """Return whether no upright line parts the strokes."""
    spans = sorted((float(stroke[:, 0].min()), float(stroke[:, 0].max())) for stroke in ink.strokes if len(stroke))
    reach = np.maximum.accumulate([right for _, right in spans])
    return all(left <= before for (left, _), before in zip(spans[1:], reach[:-1], strict=True))
