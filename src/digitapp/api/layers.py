"""What a layer of a model made of one image: the result of a backend's optional method `layers`."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from digitapp.api.errors import ModelError
from digitapp.language import tr

MAX_LAYERS = 512
"""Layers of a model that are told of; of a longer one the first and the last half."""
MAX_MAPS = 64
"""Feature maps of a layer, filters or templates, that are kept."""
MAX_SIDE = 64
"""Pixels of a map's side that are kept; those of larger ones are averaged in square blocks."""
MAX_UNITS = 4096
"""Numbers of a dense layer that are kept."""
MAX_NAME = 80
"""Characters of a name that are kept."""
MAX_TOLD = 1 << 21
"""Values of all layers together that are kept: where there are more, maps are made smaller."""


class ReceptiveField(NamedTuple):
    """Which pixels of the model's input each value of a feature map depends on, in pixels as (down, right)."""

    size: tuple[int, int]
    stride: tuple[int, int] = (0, 0)
    """How far the fields of two neighbouring values lie apart; 0 if all have the same."""
    start: tuple[int, int] = (0, 0)
    """Where the first value's field begins; negative if padding is part of it."""

    def box(self, row: int, column: int) -> tuple[int, int, int, int]:
        """Return top, left, bottom and right of the field of a value; it may reach beyond the image."""
        top, left = (s + d * n for s, d, n in zip(self.start, self.stride, (row, column), strict=True))
        return top, left, top + self.size[0], left + self.size[1]


@dataclass(frozen=True, eq=False, kw_only=True)
class Layer:
    """A layer, or a few operators that belong together, with its output for one image; `Layer.of` makes it."""

    name: str
    """The name of its output in the file."""
    operators: tuple[str, ...]
    """Their names in the runtime, in the order in which they run."""
    shape: tuple[int, ...]
    """The shape of its whole output for one image: (maps, height, width), or (units,)."""
    values: NDArray[np.float32]
    """float32 [maps, h, w] or [units]: the first maps or units of its output, averaged in blocks if `block` > 1."""
    block: int = 1
    """Each value of a map is the mean of so many pixels down and right."""
    low: float
    """The least, the mean and the largest value of the whole output; NaN where it holds one."""
    mean: float
    high: float
    sources: tuple[int, ...] = ()
    """The places in the list of the layers that it reads, -1 for the model's input."""
    milliseconds: float | None = None
    """The time it takes; None if it is not known."""
    field: ReceptiveField | None = None
    """What each of its values depends on; None if it is not known."""
    weights: NDArray[np.float32] | None = None
    """float32 [K, h, w], of a layer that reads the input itself: what full ink in place of paper adds to each map or
    unit, for a convolution in the pixels of its kernel, for a dense layer in those of the input."""
    is_scores: bool = False
    """Whether it has one number for each label, in the card's order."""

    def __post_init__(self) -> None:
        """Raise ValueError for what nobody could show: it may come from another process."""
        arrays = [self.values] if self.weights is None else [self.values, self.weights]
        if any(array.dtype != np.float32 or array.ndim not in (1, 3) for array in arrays):
            raise ValueError(f"the layer {self.name[:40]!r} is not float32 [maps, height, width] or [units]")
        if any(max((0, *array.shape)) > MAX_UNITS for array in arrays) or min(self.shape, default=0) < 0:
            raise ValueError(f"the layer {self.name[:40]!r} has the shape {self.values.shape}")
        if self.values.ndim == 3 and len(self.shape) < 2:
            raise ValueError(f"the layer {self.name[:40]!r} has maps, but the shape {self.shape}")
        if self.block < 1 or not all(-1 <= source < MAX_LAYERS for source in self.sources):
            raise ValueError(f"the layer {self.name[:40]!r} reads {self.sources[:8]}")
        if max(map(len, (self.name, *self.operators))) > MAX_NAME or len(self.operators) > MAX_LAYERS:
            raise ValueError(f"the layer {self.name[:40]!r} has a name that is too long, or too many operators")

    @classmethod
    def of(cls, name: str, operators: Sequence[str], output: NDArray[Any], **others: Any) -> Layer:
        """Return a layer from its whole output for one image, [maps, H, W] or [units], and the `others` of its fields.

        Outputs with two axes become one map, those with more than three several maps. Only as much is kept as can be
        shown: `MAX_MAPS`, `MAX_SIDE` and `MAX_UNITS`, also of `weights`.
        """
        whole = np.asarray(output)
        values, block = shrunk(_as_maps(whole))
        if others.get("weights") is not None:
            others["weights"] = shrunk(_as_maps(np.asarray(others["weights"])))[0]
        others["sources"] = tuple(others.get("sources", ()))
        told = {"values": values, "block": block, **_statistics(whole), **others}
        named = tuple(operator[:MAX_NAME] for operator in operators[:MAX_LAYERS])
        return cls(name=name[:MAX_NAME], operators=named, shape=whole.shape, **told)

    @property
    def count(self) -> int:
        """The number of its maps or units, of which `values` may hold fewer."""
        return math.prod(self.shape[:-2] if len(self.shape) > 1 else self.shape)


Layers = Callable[[NDArray[Any]], Sequence[Layer]]
"""A model that tells what its layers do: a function from the tensor of one image, as for `Run`, to its layers.

The layers are in the order in which they run. If the model has a fixed batch, the image is the first of the tensor.
"""


def shrunk(values: NDArray[Any], side: int = MAX_SIDE) -> tuple[NDArray[np.float32], int]:
    """Return the first maps, [maps, H, W], with at most `side` pixels a side, or units, and the block's side.

    Each pixel is the mean of a square block; at the right and at the foot there may be smaller ones.
    """
    if values.ndim < 3:
        return np.ascontiguousarray(values[:MAX_UNITS], np.float32), 1
    maps = np.ascontiguousarray(values[:MAX_MAPS], np.float32)
    block = max(1, -(-max(maps.shape[1:]) // side))
    if block == 1:
        return maps, 1
    edges = [np.arange(0, length, block) for length in maps.shape[1:]]
    sums = np.add.reduceat(np.add.reduceat(maps, edges[0], axis=1), edges[1], axis=2)
    high, wide = (np.diff([*edge, length]) for edge, length in zip(edges, maps.shape[1:], strict=True))
    return np.asarray(sums / (high[:, None] * wide), np.float32), block


def within_bounds(layers: Sequence[Layer]) -> list[Layer]:
    """Return at most `MAX_LAYERS` layers with at most `MAX_TOLD` values, or little more where there are many units.

    ModelError if there is none; TypeError if one is no Layer.
    """
    for layer in layers:
        if not isinstance(layer, Layer):
            raise TypeError(f"a {type(layer).__name__} is no digitapp.api.Layer")
    if not layers:
        raise ModelError(tr("what happens inside it cannot be seen: its backend tells of no layer"))
    half = MAX_LAYERS // 2
    kept = list(layers) if len(layers) <= MAX_LAYERS else [*layers[:half], *layers[-half:]]
    if sum(layer.values.size for layer in kept) <= MAX_TOLD:
        return kept
    side = max(4, int(np.sqrt(MAX_TOLD / len(kept) / MAX_MAPS)))
    return [_smaller(layer, side) for layer in kept]


def _smaller(layer: Layer, side: int) -> Layer:
    values, block = shrunk(layer.values, side)
    return replace(layer, values=values, block=layer.block * block)


def _as_maps(output: NDArray[Any]) -> NDArray[Any]:
    if output.ndim < 2:
        return output.reshape(-1)
    return output.reshape(math.prod(output.shape[:-2]), *output.shape[-2:])


def _statistics(whole: NDArray[Any]) -> dict[str, float]:
    if not whole.size:
        return dict.fromkeys(("low", "mean", "high"), float("nan"))
    return {"low": float(whole.min()), "mean": float(whole.mean(dtype=np.float64)), "high": float(whole.max())}
