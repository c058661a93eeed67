"""Correct the label of an example of a set that was evaluated, where that set is a collection."""

from __future__ import annotations

from itertools import islice
from pathlib import Path

import numpy as np

from digitapp.api import FileError
from digitapp.drawing.strokes import Ink
from digitapp.evaluation.stroke_items import DatasetItem
from digitapp.language import tr
from digitapp.teaching.collection import Collection
from digitapp.teaching.example import Example
from digitapp.teaching.names import SUFFIX


def correct(path: Path, place: int, item: DatasetItem, label: str) -> None:
    """Give the example at a place of a collection, from 0, another label; it can be undone as any relabelling.

    FileError if the file is no collection, or something else than `item` is at that place by now.
    """
    if path.suffix.lower() != SUFFIX:
        raise FileError(
            tr(
                "{path}: labels can be corrected in a collection ({suffix}) alone; make one of this file with "
                "`digitapp collection import`, and evaluate that"
            ).format(path=path, suffix=SUFFIX)
        )
    collection = Collection(path)
    example = next(islice(collection.iterate(), place, None), None)
    if example is None or not _is(example, item):
        raise FileError(tr("{path}: another drawing is there than was evaluated; evaluate it again").format(path=path))
    collection.edit(example.id, label=label)


def _is(example: Example, item: DatasetItem) -> bool:
    """Return whether an example has the ink or the pixels of an item."""
    if not isinstance(item, Ink):
        return example.image is not None and np.array_equal(example.image, item)
    if example.drawing is None:
        return False
    there = example.drawing.ink().strokes
    return len(there) == len(item.strokes) and all(map(np.array_equal, there, item.strokes))
