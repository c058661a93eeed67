"""What a person said of the digits in a picture: which of them are one, which are none, and what they are."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Annotated

import msgspec

_Edge = Annotated[float, msgspec.Meta(ge=-1e9, le=1e9)]
Box = tuple[_Edge, _Edge, _Edge, _Edge]
"""Left, top, right and bottom, in canvas units."""


class SaidDigit(msgspec.Struct, frozen=True, omit_defaults=True):
    """One digit, by its place."""

    box: Box
    label: Annotated[str, msgspec.Meta(max_length=500)] | None = None
    """What it is; None where a model shall say."""


class Said(msgspec.Struct, frozen=True):
    """The digits that stand in the place of some that were found: of none for what is no digit."""

    found: tuple[Box, ...]
    """The boxes of what a model had found."""
    digits: tuple[SaidDigit, ...]
    """In reading order."""

    @property
    def box(self) -> Box:
        """What is around all of it."""
        return around([*self.found, *(digit.box for digit in self.digits)])


def said_of(before: Sequence[Said], taken: Sequence[Box], digits: Sequence[SaidDigit]) -> tuple[Said, ...]:
    """Return what was said `before` and that `digits` stand in the place of those with the boxes `taken`.

    What was said of digits beside them is kept.
    """
    wanted = frozenset(taken)
    touched = [one for one in before if wanted & {digit.box for digit in one.digits}]
    known = {digit.box for one in touched for digit in one.digits}
    found = (*(box for one in touched for box in one.found), *(box for box in taken if box not in known))
    beside = [digit for one in touched for digit in one.digits if digit.box not in wanted]
    whole = sorted([*beside, *digits], key=lambda digit: digit.box[0] + digit.box[2])
    return (*(one for one in before if one not in touched), Said(found, tuple(whole)))


def around(boxes: Iterable[Box]) -> Box:
    """Return the box around some boxes."""
    left, top, right, bottom = zip(*boxes, strict=True)
    return min(left), min(top), max(right), max(bottom)
