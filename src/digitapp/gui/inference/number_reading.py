"""Decide whether a drawing is a number, and read its digits; this is done in the predictor's thread."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from digitapp.drawing.picture_edits import cropped
from digitapp.drawing.strokes import Ink
from digitapp.gui.inference.requests import Number, NumberWish, ReadAs, Request, Result
from digitapp.models.model import Model

if TYPE_CHECKING:
    from digitapp.drawing.pictures import Picture
    from digitapp.numbers.drawings import DrawingReader
    from digitapp.numbers.reading import Digit, Reading

_DIGITS = frozenset("0123456789")
_REACH = 0.15
"""How much of the paper around a picture's digit belongs to it, in its heights."""
_LIKE_DIGITS = 0.5
"""More than this share of the digits have to look like digits before a drawing is taken for a number."""


class NumberReading:
    """Read numbers with one model; what was read in strokes that did not change is not read again."""

    def __init__(self, model: Model) -> None:
        self._model = model
        self._of_picture: tuple[Picture, Reading] | None = None
        """The last picture, and what was read in it without ink over it."""

    def answer(self, request: Request, meanwhile: Callable[[Result], None]) -> Result:
        """Return the answer to a drawing: its number, or itself as one digit; raise what the model raises.

        `meanwhile` is called with the answer as one digit when digits are looked for that may take a second.
        """
        if not self._may_be_number(request):
            return Result.of(self._model, request)
        is_clear = self._is_clearly_several(request)  # then it need not be read as one digit, which costs a pen's event
        single = None if is_clear else Result.of(self._model, request)
        if single is not None:
            if single.prediction.is_sure and request.number.read_as is ReadAs.AUTO:
                return single
            if self._may_take_long(request.ink):
                meanwhile(single)
        return self._number(request) or single or Result.of(self._model, request)

    def _number(self, request: Request) -> Result | None:
        """Return the drawing read as a number; None if it is one digit, or none."""
        reading = self._reading(request)
        if not reading.digits or not self._is_number(reading, request.number.read_as):
            return None
        place = inspected(reading, request.number)
        part = Result.of(self._model, replace(request, ink=part_of(request.ink, reading.digits[place])))
        return replace(part, request=request, number=Number(reading, place, part))

    def _may_take_long(self, ink: Ink) -> bool:
        """Return whether digits have to be looked for in a picture, which may take a second."""
        return ink.picture is not None and (self._of_picture is None or self._of_picture[0] is not ink.picture)

    def _reading(self, request: Request) -> Reading:
        ink = request.ink
        if ink.picture is None:
            return self._drawings.read(ink, request.number.by_hand)
        if self._of_picture is None or self._of_picture[0] is not ink.picture:
            from digitapp.numbers.reader import NumberReader

            self._of_picture = ink.picture, NumberReader(self._model).read(ink)
        return self._of_picture[1]

    @cached_property
    def _drawings(self) -> DrawingReader:
        from digitapp.numbers.drawings import DrawingReader

        return DrawingReader(self._model)

    def _may_be_number(self, request: Request) -> bool:
        wish, inked = request.number, sum(1 for stroke in request.ink.strokes if len(stroke))
        if request.framing is not None or wish.read_as is ReadAs.DIGIT or not set(self._model.classes_) >= _DIGITS:
            return False
        if request.ink.picture is not None:
            return inked == 0  # ink over it counts with it as one digit
        return inked > (0 if wish.read_as is ReadAs.NUMBER else 1)

    def _is_clearly_several(self, request: Request) -> bool:
        """Return whether a drawing that may be a number is looked at as one first, whatever it is as one digit."""
        if request.ink.picture is not None:
            return False
        return request.number.read_as is ReadAs.NUMBER or not _is_joined(request.ink)

    def _is_number(self, reading: Reading, read_as: ReadAs) -> bool:
        if read_as is ReadAs.NUMBER:
            return True
        like = [digit.is_corrected or digit.is_sure or self._is_like(digit) for digit in reading.digits]
        return len(like) > 1 and sum(like) > _LIKE_DIGITS * len(like)

    def _is_like(self, digit: Digit) -> bool:
        card = self._model.card
        return digit.digitness is not None and digit.digitness >= card.sure_digitness


def inspected(reading: Reading, wish: NumberWish) -> int:
    """Return the place of the digit that is looked at: in a drawing the one that was drawn last, if none was chosen."""
    latest = [max(digit.strokes, default=-1) for digit in reading.digits]
    if max(latest) < 0:
        return min(wish.place, len(latest) - 1)
    for place, digit in enumerate(reading.digits):
        if wish.inspected and wish.inspected <= frozenset(digit.strokes):
            return place
    return latest.index(max(latest))


def part_of(ink: Ink, digit: Digit) -> Ink:
    """Return a digit as a drawing of the same revision: its strokes that are not gone, or its part of the picture."""
    if ink.picture is not None:
        left, top, right, bottom = digit.box
        reach = _REACH * (bottom - top)
        edit = cropped(ink.picture, ink.size, (left - reach, top - reach, right + reach, bottom + reach))
        return ink if edit is None else ink._replace(picture=edit.picture)
    kept = [stroke for stroke in digit.strokes if stroke < len(ink.strokes)]
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
