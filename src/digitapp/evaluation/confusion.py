"""What is read for what: a confusion matrix whose every cell knows its examples."""

from __future__ import annotations

from dataclasses import dataclass

import msgspec
import numpy as np
from numpy.typing import NDArray

from digitapp.evaluation.measured import Measured


class Confused(msgspec.Struct, frozen=True, kw_only=True):
    """A label, what is read instead, and which examples these are."""

    label: str
    read: str | None
    """None if there is nothing to read."""
    items: list[int]
    """Their positions in the data set, counted from 1, the most confident first."""


@dataclass(frozen=True)
class Confusion:
    """The labelled examples of a data set by their label (row) and what was read (column)."""

    rows: tuple[str, ...]
    """The labels; those that the model does not know come last."""
    columns: tuple[str | None, ...]
    """What was read; None, for nothing to read, comes last if there is any."""
    counts: NDArray[np.int64]
    """int64 [rows, columns]."""
    row_of: NDArray[np.intp]
    """The row of each example, intp [N]; -1 without a label."""
    column_of: NDArray[np.intp]
    """The column of each example, intp [N]."""
    confidence: NDArray[np.float64]

    def is_right(self, row: int, column: int) -> bool:
        """Return whether the examples of a cell are read as their label says."""
        return self.rows[row] == self.columns[column]

    def examples(self, row: int, column: int) -> NDArray[np.intp]:
        """Return the indices of a cell's examples, the most confident first."""
        found = np.flatnonzero((self.row_of == row) & (self.column_of == column))
        return found[np.argsort(-self.confidence[found], kind="stable")]

    def confused(self) -> list[Confused]:
        """Return the cells of mistakes that are not empty, those with the most examples first."""
        cells = [(r, c) for r, c in np.argwhere(self.counts > 0).tolist() if not self.is_right(r, c)]
        cells.sort(key=lambda cell: -self.counts[cell])
        return [
            Confused(label=self.rows[r], read=self.columns[c], items=(self.examples(r, c) + 1).tolist())
            for r, c in cells
        ]


def confusion_of(measured: Measured) -> Confusion:
    """Return the confusion of what a model reads; labels that neither occur nor are read are left out."""
    labels, answers = measured.data.labels, measured.answers
    given = {label for label in labels if label is not None}
    read = {answer for answer, chosen in zip(answers, measured.labelled.tolist(), strict=True) if chosen}
    known = tuple(label for label in measured.card.labels if label in given or label in read)
    rows = known + tuple(sorted(given.difference(known)))
    columns: tuple[str | None, ...] = known + ((None,) if None in read else ())
    row_of, column_of = _places(labels, rows), _places(answers, columns)
    row_of[~measured.labelled] = -1
    chosen = measured.labelled
    flat = np.bincount(row_of[chosen] * len(columns) + column_of[chosen], minlength=len(rows) * len(columns))
    counts = flat.reshape(len(rows), len(columns))
    return Confusion(rows, columns, counts, row_of, column_of, measured.confidence)


def _places(values: tuple[str | None, ...], among: tuple[str | None, ...]) -> NDArray[np.intp]:
    places = {value: place for place, value in enumerate(among)}
    return np.array([places.get(value, -1) for value in values], np.intp)
