"""Match the `form` of a card with the tensors of a file or a served model: choose a tensor and check its shape."""

from __future__ import annotations

from collections.abc import Sequence
from math import prod
from typing import Protocol, TypeVar

from digitapp.api import ModelCard, ModelError


class Named(Protocol):
    """An input or output."""

    @property
    def name(self) -> str:
        """Its name in the file."""


T = TypeVar("T", bound=Named)


def chosen(tensors: Sequence[T], name: str, what: str, whose: str = "it") -> T:
    """Return the tensor of that name, or the only one if `name` is ""; ModelError if there is not exactly one."""
    named = [tensor for tensor in tensors if name in ("", tensor.name)]
    if len(named) == 1:
        return named[0]
    shown = ", ".join(repr(tensor.name[:40]) for tensor in tensors[:8]) or "none"
    if name:
        raise ModelError(f"{whose} has no {what} {name!r} that its card could mean; there are: {shown}")
    raise ModelError(f"the form in its card has to name the one {what} that is meant; there are: {shown}")


def sides(card: ModelCard) -> tuple[int | None, ...]:
    """Return the input shape that the card's form describes; None for a batch of any size."""
    height, width = card.size
    lengths = {"N": card.form.batch, "C": card.form.channels, "H": height, "W": width, "D": prod(card.size)}
    return tuple(lengths[axis] for axis in card.form.layout)


def fits(given: Sequence[object], wanted: Sequence[int | None]) -> bool:
    """Return whether a shape is compatible with the wanted one; open dimensions of `given` are names or None."""
    return len(given) == len(wanted) and all(
        not isinstance(side, int) or side == other for side, other in zip(given, wanted, strict=True)
    )
