"""What a person said of a drawing's digits, as a line of a stroke file has it."""

from __future__ import annotations

from typing import Annotated

import msgspec

from digitapp.drawing.by_hand import NOTHING_BY_HAND, ByHand, Strokes
from digitapp.drawing.in_picture import Said
from digitapp.drawing.span import Span

_Place = Annotated[int, msgspec.Meta(ge=0, le=2**31)]
_Places = tuple[_Place, ...]
_Part = tuple[_Place, _Place, _Place]
_Label = Annotated[str, msgspec.Meta(max_length=500)]


class ByHandRecord(msgspec.Struct, frozen=True, omit_defaults=True):
    """See `ByHand`; strokes are known by their places in the line, counted from 0."""

    together: tuple[_Places, ...] = ()
    apart: tuple[_Places, ...] = ()
    labels: tuple[tuple[_Places, _Label], ...] = ()
    in_picture: tuple[Said, ...] = ()
    part_labels: tuple[tuple[tuple[_Part, ...], _Label], ...] = ()

    def by_hand(self, count: int) -> ByHand:
        """Return it for a drawing of so many strokes; what is about others is left out."""
        there = {place: place for place in range(count)}
        return ByHand(
            tuple(map(frozenset, self.together)),
            tuple(map(frozenset, self.apart)),
            tuple((frozenset(strokes), label) for strokes, label in self.labels),
            self.in_picture,
            tuple((tuple(Span(*part) for part in parts), label) for parts, label in self.part_labels),
        ).moved(there)

    @classmethod
    def of(cls, by_hand: ByHand) -> ByHandRecord | None:
        """Return what a line has of it; None for nothing."""
        if by_hand == NOTHING_BY_HAND:
            return None
        labels = tuple((_places(strokes), label) for strokes, label in by_hand.labels)
        together, apart = tuple(map(_places, by_hand.together)), tuple(map(_places, by_hand.apart))
        return cls(together, apart, labels, by_hand.in_picture, by_hand.part_labels)


def _places(strokes: Strokes) -> _Places:
    return tuple(sorted(strokes))
