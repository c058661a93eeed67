"""Decide whether a drawing is a number, and read its digits; this is done in the predictor's thread."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from digitapp.drawing.strokes import Ink
from digitapp.gui.inference.requests import Number, NumberWish, ReadAs, Request, Result
from digitapp.language import NO_TEXT, Marked
from digitapp.models.model import Model
from digitapp.numbers.joined import may_be_joined
from digitapp.numbers.watch import Watch, unwatched

if TYPE_CHECKING:
    from collections.abc import Sequence

    from digitapp.drawing.by_hand import ByHand
    from digitapp.drawing.pictures import Picture
    from digitapp.numbers.drawings import DrawingReader
    from digitapp.numbers.known_groups import KnownGroup
    from digitapp.numbers.reading import Cutout, Digit, Reading

_DIGITS = frozenset("0123456789")
_LIKE_DIGITS = 0.5
"""More than this share of the digits have to look like digits before a drawing is taken for a number."""


class ReadingStopped(Exception):  # noqa: N818 - it is no error
    """The person does not want to wait for the digits in a picture."""


class NumberReading:
    """Read numbers with one model; what was read in strokes that did not change is not read again."""

    def __init__(self, model: Model) -> None:
        self._model = model
        self._of_picture: tuple[Picture, Reading] | None = None
        """The last picture, and what was read in it without ink over it."""
        self._given_up: tuple[Picture | None, ReadAs] | None = None
        """A picture whose reading the person stopped, and what it was taken for then."""

    def answer(self, request: Request, watch: Watch = unwatched) -> Result:
        """Return the answer to a drawing: its number, or itself as one digit; raise what the model raises.

        `watch` follows how far a picture is read; if it raises `ReadingStopped`, that picture is not read again.
        """
        if not self._may_be_number(request):
            return self._as_one_digit(request)
        is_clear = self._is_clearly_several(request)  # then it need not be read as one digit, which costs a pen's event
        single = None if is_clear else Result.of(self._model, request)
        is_wanted = request.number.read_as is ReadAs.NUMBER or bool(request.number.by_hand.in_picture)
        if single is not None and not is_wanted and _is_clearly_one(single):
            return single
        try:
            reading, groups = self._reading(request, watch)
        except ReadingStopped:
            self._given_up = request.ink.picture, request.number.read_as
            reading, groups = None, ()
        if reading is None or not reading.digits or not self._is_number(request, reading, is_wanted):
            return self._as_one_digit(request, single, reading)
        place = inspected(reading, request.number)
        of_part = replace(request, ink=part_of(request.ink, reading.digits[place]))
        part = Result.known(self._model, of_part, groups[place]) if groups else Result.of(self._model, of_part)
        return replace(part, request=request, number=Number(reading, place, part))

    def _as_one_digit(self, request: Request, known: Result | None = None, reading: Reading | None = None) -> Result:
        """Return the answer to a drawing as one digit and, of a picture, why nothing is read in it."""
        result = known or Result.of(self._model, request)
        if request.ink.picture is None:
            return result
        return replace(result, problem=_problem(result, reading), is_stopped=self._is_given_up(request))

    def _reading(self, request: Request, watch: Watch) -> tuple[Reading, Sequence[KnownGroup]]:
        """Return what was read and, of strokes, what the model made of each digit alone."""
        ink, said = request.ink, request.number.by_hand
        if ink.picture is None:
            return self._drawings.read_with_groups(ink, said)
        return self._reading_of_picture(ink, ink.picture, said, watch), ()

    def _reading_of_picture(self, ink: Ink, picture: Picture, said: ByHand, watch: Watch) -> Reading:
        if self._of_picture is None or self._of_picture[0] is not picture:
            from digitapp.numbers.reader import NumberReader

            self._of_picture = picture, NumberReader(self._model).read(ink, watch)
        if not said.in_picture:
            return self._of_picture[1]
        from digitapp.numbers.pictured import as_said

        return as_said(self._of_picture[1], ink, said.in_picture, self._model)

    def _is_given_up(self, request: Request) -> bool:
        return request.ink.picture is not None and self._given_up == (request.ink.picture, request.number.read_as)

    @cached_property
    def _drawings(self) -> DrawingReader:
        from digitapp.numbers.drawings import DrawingReader

        return DrawingReader(self._model)

    def _may_be_number(self, request: Request) -> bool:
        wish, inked = request.number, sum(1 for stroke in request.ink.strokes if len(stroke))
        if request.framing is not None or wish.read_as is ReadAs.DIGIT or not set(self._model.classes_) >= _DIGITS:
            return False
        if request.ink.picture is not None:
            return inked == 0 and not self._is_given_up(request)  # ink over it counts with it as one digit
        return inked > (0 if wish.read_as is ReadAs.NUMBER else 1) or may_be_joined(request.ink)

    def _is_clearly_several(self, request: Request) -> bool:
        """Return whether a drawing that may be a number is looked at as one first, whatever it is as one digit."""
        if request.ink.picture is not None:
            return False
        return request.number.read_as is ReadAs.NUMBER or not _is_joined(request.ink)

    def _is_number(self, request: Request, reading: Reading, is_wanted: bool) -> bool:
        """Return whether what was read is shown as a number; in a picture only what was read in all of it is not."""
        if is_wanted:
            return True
        if request.ink.picture is not None:
            return any(digit.cutout is not None for digit in reading.digits)
        like = [digit.is_corrected or digit.is_sure or self._is_like(digit) for digit in reading.digits]
        return len(like) > 1 and sum(like) > _LIKE_DIGITS * len(like)

    def _is_like(self, digit: Digit) -> bool:
        card = self._model.card
        return digit.digitness is not None and digit.digitness >= card.sure_digitness


def _problem(result: Result, reading: Reading | None) -> Marked:
    """Return why no digit could be read in a picture; "" if one could."""
    picture = result.request.ink.picture
    if reading is not None and not reading.digits:
        return reading.problem
    if picture is None or result.prediction.is_digit:
        return NO_TEXT
    from digitapp.preprocessing.light import NAME
    from digitapp.preprocessing.pictured import has_uneven_light

    return NAME if has_uneven_light(picture) else NO_TEXT


def _is_clearly_one(single: Result) -> bool:
    """Return whether a drawing need not be looked at as a number; a picture by the rule of `digitapp read`."""
    picture = single.request.ink.picture
    if not single.prediction.is_sure or picture is None:
        return single.prediction.is_sure
    from digitapp.numbers.one_digit import as_one_digit, is_clear
    from digitapp.numbers.pictured import box_in_pixels
    from digitapp.preprocessing.images import as_grey

    box = box_in_pixels(single.frames.boxes[0].tolist(), picture.placing(single.request.ink.size))
    shape = picture.pixels.shape[0], picture.pixels.shape[1]
    found = as_one_digit(single.prediction, box, shape, lambda: as_grey(picture.pixels))
    return found is not None and is_clear(found)


def inspected(reading: Reading, wish: NumberWish) -> int:
    """Return the place of the digit that is looked at: in a drawing the one that was drawn last, if none was chosen."""
    latest = [max(digit.strokes, default=-1) for digit in reading.digits]
    if max(latest) < 0:
        return min(wish.place, len(latest) - 1)
    found = [place for place, digit in enumerate(reading.digits)
             if wish.inspected and wish.inspected <= frozenset(digit.strokes)]  # fmt: skip
    if found:  # several if they are joined in one stroke
        return wish.place if wish.place in found else found[0]
    return max(place for place, last in enumerate(latest) if last == max(latest))


def part_of(ink: Ink, digit: Digit) -> Ink:
    """Return a digit as a drawing of the same revision: the strokes that are left of it, or its part of a picture."""
    if ink.picture is not None:
        return ink if digit.cutout is None else ink._replace(picture=_picture_of(digit.cutout))
    kept = [span for span in digit.spans if span.stroke < len(ink.strokes)]
    times = tuple(span.of(ink.times[span.stroke]) for span in kept) if ink.times else ()
    return ink._replace(
        strokes=tuple(span.of(ink.strokes[span.stroke]) for span in kept),
        widths=tuple(ink.widths[span.stroke] for span in kept), times=times,
    )  # fmt: skip


def _picture_of(cutout: Cutout) -> Picture:
    from digitapp.drawing.pictures import Picture
    from digitapp.preprocessing.pictured import picture_with_ink

    return Picture.of(cutout.pixels) if cutout.ink is None else picture_with_ink(cutout.pixels, cutout.ink)


def with_part(ink: Ink, digit: Digit, part: Ink) -> Ink:
    """Return a drawing in which a digit's strokes, or parts of them, are those of `part`, or empty if it has fewer."""
    lines, widths, times = list(ink.strokes), list(ink.widths), list(ink.times)
    for place, span in enumerate(digit.spans):
        stroke = span.stroke
        if place >= len(part.strokes):
            lines[stroke] = span.replaced(lines[stroke], lines[stroke][:0])
            continue
        lines[stroke], widths[stroke] = span.replaced(lines[stroke], part.strokes[place]), part.widths[place]
        if times and part.times:
            times[stroke] = span.replaced(times[stroke], part.times[place])
    return ink._replace(strokes=tuple(lines), widths=tuple(widths), times=tuple(times))


def _is_joined(ink: Ink) -> bool:
    """Return whether no upright line parts the strokes."""
    spans = sorted((float(stroke[:, 0].min()), float(stroke[:, 0].max())) for stroke in ink.strokes if len(stroke))
    reach = np.maximum.accumulate([right for _, right in spans])
    return all(left <= before for (left, _), before in zip(spans[1:], reach[:-1], strict=True))
