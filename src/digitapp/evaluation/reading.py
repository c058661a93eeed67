"""Have a model read a whole data set, in parts, so that progress can be shown and the work given up."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from time import perf_counter
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from digitapp.drawing.strokes import Ink
from digitapp.evaluation.datasets import Dataset
from digitapp.evaluation.stroke_items import DatasetItem
from digitapp.models.model import BATCH, Model, Outputs, few
from digitapp.preprocessing.framing import Frames

if TYPE_CHECKING:
    from digitapp.bulk.processes import Processes

Part = Sequence[DatasetItem] | NDArray[np.float32]
"""Some examples of a set: see `Dataset.part`."""


def read_all(
    model: Model,
    data: Dataset,
    framing: str | None = None,
    progress: Callable[[int], None] = lambda _: None,
    readers: Processes[Part, Outputs] | None = None,
) -> tuple[Outputs, float]:
    """Return a model's outputs for all examples, and the milliseconds per example for framing and model together.

    `readers`, each of which returns a model's outputs for some examples, share the work.
    """
    started = perf_counter()
    gathered = _Gathered(len(data))
    if readers is None:
        for frames in _parts(model, data, framing):
            gathered.add(model.readings(frames))
            progress(len(frames.images))
    else:
        for part in readers.map(data.part(start, start + BATCH) for start in range(0, len(data), BATCH)):
            gathered.add(part)
            progress(len(part.read))
    seconds = perf_counter() - started
    return gathered.outputs(), 1000 * seconds / len(data)


class _Gathered:
    """The outputs for all examples, put together as they come, so that they are never there twice."""

    def __init__(self, count: int) -> None:
        self._count, self._filled = count, 0
        self._columns: tuple[NDArray[Any], ...] = ()

    def add(self, part: Outputs) -> None:
        if not self._columns:
            self._columns = tuple(np.empty((self._count, *column.shape[1:]), column.dtype) for column in part)
        end = self._filled + len(part.read)
        for column, values in zip(self._columns, part, strict=True):
            column[self._filled : end] = values
        self._filled = end

    def outputs(self) -> Outputs:
        return Outputs(*self._columns)


def features_of_all(
    model: Model, data: Dataset, framing: str | None = None, progress: Callable[[int], None] = lambda _: None
) -> NDArray[np.float32]:
    """Return a model's features for all examples, float32 [N, D]; a row is NaN if there is nothing to read.

    ModelError if the model gives none.
    """
    parts = []
    for frames in _parts(model, data, framing):
        parts.append(model.features(frames))
        progress(len(frames.images))
    wide = max(part.shape[1] for part in parts)  # 0 where a part holds nothing that can be read
    return np.concatenate([part if part.shape[1] else np.full((len(part), wide), np.nan, np.float32) for part in parts])


def _parts(model: Model, data: Dataset, framing: str | None) -> Iterator[Frames]:
    """Yield the framed examples, as many at a time as the model takes: few if it is slow."""
    if data.mixed:
        for part in few(data.mixed, lambda: model.batch):
            yield framed(model, part, framing)
        return
    start, items = 0, data.items
    while start < len(data):
        batch = model.batch
        yield framed(model, items[start : start + batch], framing)
        start += batch


def framed(model: Model, items: Sequence[DatasetItem] | NDArray[np.float32], framing: str | None = None) -> Frames:
    """Frame drawings and pictures, which may be mixed."""
    is_ink = np.array([isinstance(item, Ink) for item in items])
    if is_ink.all() or not is_ink.any():
        return model.frames(items, framing)
    parts = [model.frames([items[i] for i in np.flatnonzero(mask).tolist()], framing) for mask in (is_ink, ~is_ink)]
    order = np.argsort(np.argsort(~is_ink, kind="stable"))
    return Frames(*(np.concatenate(pair)[order] for pair in zip(*parts, strict=True)))
