"""What a person said of how strokes belong together: it holds whatever the reader would think likelier."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

Strokes = frozenset[int]
"""Indices of strokes of a drawing."""


class ByHand(NamedTuple):
    """Strokes that were merged to one digit, and digits that were split."""

    together: tuple[Strokes, ...] = ()
    """Each is one digit, whole."""
    apart: tuple[Strokes, ...] = ()
    """No digit has all strokes of any of these."""

    def allows(self, strokes: Iterable[int]) -> bool:
        """Return whether these strokes may be one digit or mark."""
        own = frozenset(strokes)
        is_whole = all(own == merged or not own & merged for merged in self.together)
        return is_whole and not any(split <= own for split in self.apart)

    def merged(self, strokes: Iterable[int]) -> ByHand:
        """Return it with these strokes as one digit; what contradicts that is forgotten."""
        own = frozenset(strokes)
        together = tuple(other for other in self.together if not other & own)
        return ByHand((*together, own), tuple(split for split in self.apart if not split <= own))

    def split(self, strokes: Iterable[int]) -> ByHand:
        """Return it with these strokes in two digits or more; what contradicts that is forgotten."""
        own = frozenset(strokes)
        return ByHand(tuple(other for other in self.together if not other & own), (*self.apart, own))

    def of_first(self, count: int) -> ByHand:
        """Return what holds for the first `count` strokes of a drawing, of which later ones were taken away."""
        return ByHand(*(tuple(some for some in part if max(some) < count) for part in self))


NOTHING_BY_HAND = ByHand()
