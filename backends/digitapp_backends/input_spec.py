"""Match a card with the tensors of a file or a served model: choose tensors and check their shapes."""

from __future__ import annotations

from collections.abc import Sequence
from math import prod
from typing import Protocol, TypeVar

import numpy as np

from digitapp.api import Floats, ModelCard, ModelError

DIGITNESS = "digitness"


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


def other_names(card: ModelCard) -> tuple[str, ...]:
    """Return the names of the outputs that the card asks for besides the scores, in the order of `Run`."""
    digitness = () if card.digitness_threshold is None else (DIGITNESS,)
    return (*digitness, *([card.features] if card.features else []))


def check_others(card: ModelCard, names: Sequence[str], whose: str = "it") -> None:
    """Raise ModelError if one of `other_names` is not among the names of the outputs."""
    for name in other_names(card):
        if name not in names:
            asks = f"names its features {name!r}" if name == card.features else "has a digitness_threshold"
            raise ModelError(f"its card {asks}, but {whose} has no output '{name}': export it again or mend the card")


def in_order(scores: Floats, others: Sequence[Floats], card: ModelCard) -> Floats | tuple[Floats, ...]:
    """Return what a `Run` returns, from the scores and the outputs of `other_names`."""
    if card.digitness_threshold is not None:
        others = [np.reshape(others[0], -1), *others[1:]]
    return (scores, *others) if others else scores


def fits(given: Sequence[object], wanted: Sequence[int | None]) -> bool:
    """Return whether a shape is compatible with the wanted one; open dimensions of `given` are names or None."""
    return len(given) == len(wanted) and all(
        not isinstance(side, int) or side == other for side, other in zip(given, wanted, strict=True)
    )
