"""How far the examples of a set can be altered before the answer changes, for `digitapp evaluate --sensitivity`."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import msgspec
import numpy as np
from numpy.typing import NDArray

from digitapp.api import DigitappError
from digitapp.drawing.strokes import Ink
from digitapp.evaluation.datasets import Dataset
from digitapp.explaining.alterations import Alteration
from digitapp.explaining.sensitivity import alterations_of, curve_of
from digitapp.language import Marked, tr
from digitapp.models.model import Model

WEAKEST = 0.1
"""The share of the examples that withstand less than `Withstood.quantile10`."""


class Withstood(msgspec.Struct, frozen=True, kw_only=True):
    """How far n examples that are read right can be altered in one direction; amounts are among those tried."""

    alteration: str
    direction: Marked
    """In words, such as "rotation to the left"."""
    unit: str
    rest: float
    """The amount at which nothing is altered."""
    limit: float
    """The farthest amount that was tried."""
    median: float
    """Half of the examples keep their answer up to this amount at least."""
    quantile10: float
    """Nine in ten examples keep their answer up to this amount at least."""
    unchanged: float
    """The share of the examples whose answer is the same up to the limit."""
    n: int


def withstood(
    model: Model, data: Dataset, framing: str | None = None, progress: Callable[[int], None] = lambda _: None
) -> list[Withstood]:
    """Return what the examples of a set that are read right withstand, for each direction of each alteration.

    Images can be altered by blur and noise alone, and so can a collection that holds any. `progress` is called with
    the number of examples done since the last call. DigitappError if no example is read right.
    """
    picture = next((item for item in data.mixed if not isinstance(item, Ink)), None)
    ways = list(alterations_of(data.items[0] if picture is None else picture))
    reached: list[list[tuple[float, float]]] = []
    for item, label in zip(data.items, data.labels, strict=True):
        found = _reached(model, item, label, ways, framing)
        reached += [found] if found else []
        progress(1)
    if not reached:
        text = tr("{set}: {model} reads nothing in it right, so nothing can be altered")
        raise DigitappError(text.format(set=data.name, model=model.card.id))
    columns = np.array(reached)
    return [row for place, way in enumerate(ways) for row in _rows(way, columns[:, place])]


def _reached(
    model: Model, item: Ink | NDArray[np.float32], label: str | None, ways: Sequence[Alteration], framing: str | None
) -> list[tuple[float, float]]:
    """Return where the answer to one example stays, for each alteration; nothing if it is not read right."""
    found = []
    for way in ways:
        curve = curve_of(model, item, way, framing=framing)
        if label is None or curve.answer != label:
            return []
        found.append(curve.stays)
    return found


def _rows(way: Alteration, stays: NDArray[np.float64]) -> Iterator[Withstood]:
    """Yield a row for each direction of an alteration; `stays` are the ends of the stretches, float64 [N, 2]."""
    for side, limit in enumerate((way.low, way.high)):
        if limit == way.rest:
            continue
        sign = -1 if limit < way.rest else 1
        distances = sign * (stays[:, side] - way.rest)
        median, tenth = np.quantile(distances, (0.5, WEAKEST), method="lower").tolist()  # amounts that were tried
        yield Withstood(
            alteration=way.name,
            direction=way.directions[side],
            unit=way.unit,
            rest=way.rest,
            limit=limit,
            median=way.rest + sign * median,
            quantile10=way.rest + sign * tenth,
            unchanged=float((stays[:, side] == limit).mean()),
            n=len(stays),
        )
