"""What of a file or a served model a card's form means: which tensor, and whether its sides fit."""

from __future__ import annotations

from collections.abc import Sequence
from math import prod
from typing import Protocol, TypeVar

from digitapp.api import ModelCard, ModelError


class Named(Protocol):
    """An input or output."""

    @property
    def name(self) -> str:
        """As the file calls it."""


T = TypeVar("T", bound=Named)


def chosen(tensors: Sequence[T], name: str, what: str, whose: str = "it") -> T:
    """The one of that name, or the only one; ModelError where there is none or the choice is open."""
    named = [tensor for tensor in tensors if name in ("", tensor.name)]
    if len(named) == 1:
        return named[0]
    shown = ", ".join(repr(tensor.name[:40]) for tensor in tensors[:8]) or "none"
    if name:
        raise ModelError(f"{whose} has no {what} {name!r} that its card could mean; there are: {shown}")
    raise ModelError(f"the form in its card has to name the one {what} that is meant; there are: {shown}")


def sides(card: ModelCard) -> tuple[int | None, ...]:
    """The input's sides as the card's form has them; None for a batch of any size."""
    height, width = card.size
    lengths = {"N": card.form.batch, "C": card.form.channels, "H": height, "W": width, "D": prod(card.size)}
    return tuple(lengths[axis] for axis in card.form.layout)


def fits(given: Sequence[object], wanted: Sequence[int | None]) -> bool:
    """Whether a shape can be the wanted one; a side that is left open has a name or None."""
    return len(given) == len(wanted) and all(
        not isinstance(side, int) or side == other for side, other in zip(given, wanted, strict=True)
    )
