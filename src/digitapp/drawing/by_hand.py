"""What a person said of a number: what belongs together, and what a digit is. It holds whatever is likelier."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from digitapp.drawing.in_picture import Box, Said, SaidDigit, said_of
from digitapp.drawing.span import Span

Strokes = frozenset[int]
"""Indices of strokes of a drawing."""
Parts = tuple[Span, ...]
"""Parts of strokes."""


class ByHand(NamedTuple):
    """Strokes that were merged to one digit, digits that were split, and digits that were corrected."""

    together: tuple[Strokes, ...] = ()
    """Each is one digit, whole."""
    apart: tuple[Strokes, ...] = ()
    """No digit has all strokes of any of these."""
    labels: tuple[tuple[Strokes, str], ...] = ()
    """What a digit of exactly these strokes is."""
    in_picture: tuple[Said, ...] = ()
    """What was said of the digits in the picture below the strokes."""
    part_labels: tuple[tuple[Parts, str], ...] = ()
    """What a digit is that has exactly these parts of strokes, which go on to other digits."""

    def allows(self, strokes: Iterable[int]) -> bool:
        """Return whether these strokes may be one digit or mark."""
        own = frozenset(strokes)
        is_whole = all(own == merged or not own & merged for merged in self.together)
        return is_whole and not any(split <= own for split in self.apart)

    def label(self, strokes: Iterable[int], parts: Parts = ()) -> str | None:
        """Return what a digit was corrected to; None if it was not."""
        return dict(self.part_labels).get(parts) if parts else dict(self.labels).get(frozenset(strokes))

    def merged(self, strokes: Iterable[int]) -> ByHand:
        """Return it with these strokes as one digit; what contradicts that is forgotten."""
        own = frozenset(strokes)
        return self._replace(
            together=(*self._unlike(own), own), apart=tuple(split for split in self.apart if not split <= own)
        )

    def split(self, strokes: Iterable[int]) -> ByHand:
        """Return it with these strokes in two digits or more; what contradicts that is forgotten."""
        own = frozenset(strokes)
        return self._replace(together=self._unlike(own), apart=(*self.apart, own))

    def corrected(self, strokes: Iterable[int], label: str, parts: Parts = ()) -> ByHand:
        """Return it with a digit of these strokes, which stays one, called `label`; or of `parts` of some of them."""
        if parts:
            others_of_parts = tuple((some, said) for some, said in self.part_labels if some != parts)
            return self._replace(part_labels=(*others_of_parts, (parts, label)))
        own = frozenset(strokes)
        others = tuple((some, said) for some, said in self.labels if some != own)
        return self.merged(own)._replace(labels=(*others, (own, label)))

    def pictured(self, taken: Sequence[Box], digits: Sequence[SaidDigit]) -> ByHand:
        """Return it with some digits of the picture, known by their boxes, replaced by others or by none."""
        return self._replace(in_picture=said_of(self.in_picture, taken, digits))

    def of(self, strokes: Iterable[int]) -> ByHand:
        """Return what is about these strokes: of what was merged, those of it that are among them."""
        own = frozenset(strokes)
        together = tuple(part for some in self.together if (part := some & own))
        return self._replace(together=together, apart=tuple(some for some in self.apart if some <= own))

    def moved(self, places: Mapping[int, int]) -> ByHand:
        """Return it for a drawing in which strokes have other places; what is about one that is gone is forgotten."""

        def at(strokes: Strokes) -> Strokes:
            return frozenset(places[stroke] for stroke in strokes)

        return ByHand(
            tuple(at(some) for some in self.together if some <= places.keys()),
            tuple(at(some) for some in self.apart if some <= places.keys()),
            tuple((at(some), label) for some, label in self.labels if some <= places.keys()),
            self.in_picture,
            tuple(
                (tuple(part._replace(stroke=places[part.stroke]) for part in parts), label)
                for parts, label in self.part_labels
                if all(part.stroke in places for part in parts)
            ),
        )

    def _unlike(self, own: Strokes) -> tuple[Strokes, ...]:
        return tuple(other for other in self.together if not other & own)


NOTHING_BY_HAND = ByHand()
