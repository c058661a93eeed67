"""Examples whose label is probably wrong, found by confident learning.

C. Northcutt, L. Jiang, I. Chuang, "Confident Learning: Estimating Uncertainty in Dataset Labels" (JAIR 70, 2021), whose
reference implementation is cleanlab. An example is suspected if another label is more probable than its own, and
confidently so if that is as probable as it usually is for the examples of that other label. The probabilities have to
come from a classifier that was not fitted on the example.
"""

from __future__ import annotations

from collections.abc import Callable

import msgspec
import numpy as np
from numpy.typing import NDArray

from digitapp.api import DigitappError
from digitapp.evaluation.folds import FOLDS, out_of_fold
from digitapp.evaluation.measured import Measured, label_indices
from digitapp.evaluation.reading import features_of_all
from digitapp.language import number, tr
from digitapp.models.model import Model


class Suspect(msgspec.Struct, frozen=True, kw_only=True):
    """An example whose label is probably wrong."""

    item: int
    """Its position in the data set, counted from 1."""
    label: str
    suggested: str
    """The label that it should perhaps have."""
    label_probability: float
    suggested_probability: float
    confident: bool
    """Whether the other label is as probable as it usually is for the examples that have it."""


class Suspects(msgspec.Struct, frozen=True, kw_only=True):
    """The suspected labels of a data set, the most suspicious first."""

    model: str
    by: str
    """"features" if the probabilities are out of fold, of a small classifier on the model's features; "answers" if they
    are the model's own, which say something only where it was not trained on these examples."""
    n: int
    """How many examples were looked at."""
    left_out: int
    """Labelled examples that were not: nothing to read, a label of too few examples, or one unknown to the model."""
    suspects: list[Suspect]

    @property
    def sentence(self) -> str:
        """Return in a sentence where the probabilities come from."""
        if self.by == "features":
            how = tr(
                "Judged by a small classifier on the model's features, which was fitted {times} times on the other "
                "{parts} fifths of the set."
            ).format(times=number(FOLDS), parts=number(FOLDS - 1))
        else:
            how = tr(
                "Judged by the model's own answers, since it gives no features: of no use if it was trained on these "
                "drawings."
            )
        left_out = tr("%n were left out.", "drawings", self.left_out)
        return f"{how} {left_out}" if self.left_out else how


def suspicious(
    probabilities: NDArray[np.floating], labels: NDArray[np.int64]
) -> tuple[NDArray[np.intp], NDArray[np.bool_]]:
    """Return the indices of the examples whose label is suspected, the most suspicious first, and which confidently.

    `probabilities` is [N, K], of a classifier that was not fitted on the examples; `labels` [N] holds 0 to K - 1. The
    order is that of the margin p(label) - p(best other label). The confident ones are the off-diagonal examples of the
    confident joint: the most probable of the labels whose probability reaches its mean over the examples with that
    label is another one.
    """
    rows, count = np.arange(len(labels)), probabilities.shape[1]
    sums = np.bincount(labels, probabilities[rows, labels], minlength=count)
    members = np.bincount(labels, minlength=count)
    thresholds = np.where(members > 0, sums / np.maximum(members, 1), np.inf)
    reached = np.where(probabilities >= thresholds, probabilities, -1.0)
    confident = np.where(reached.max(axis=1) >= 0, reached.argmax(axis=1), labels)
    others = probabilities.astype(np.float64)
    others[rows, labels] = -1
    margin = probabilities[rows, labels] - others.max(axis=1)
    found = np.flatnonzero(margin < 0)
    found = found[np.argsort(margin[found], kind="stable")]
    return found, confident[found] != labels[found]


def find_label_errors(
    model: Model, measured: Measured, framing: str | None = None, progress: Callable[[int], None] = lambda _: None
) -> Suspects:
    """Return the suspected labels of a data set that a model has read.

    A model with features is asked for those of each example, which `progress` counts. DigitappError if fewer than two
    labels have enough examples to judge by.
    """
    if model.card.features:
        features = features_of_all(model, measured.data, framing, progress)
        usable = measured.labelled & measured.outputs.read
        names, labels = _common_labels(measured, usable)
        probabilities = out_of_fold(features[labels >= 0], labels[labels >= 0])
        return _suspects(measured, "features", names, labels, probabilities)
    labels = np.where(measured.outputs.read, measured.truth, -1)
    chosen = measured.outputs.probabilities[labels >= 0].astype(np.float64)
    return _suspects(measured, "answers", measured.card.labels, labels, chosen)


def _common_labels(measured: Measured, usable: NDArray[np.bool_]) -> tuple[tuple[str, ...], NDArray[np.int64]]:
    """Return the labels with examples for every fold, and the index of each example's among them, -1 for none."""
    given = [label if use else None for label, use in zip(measured.data.labels, usable.tolist(), strict=True)]
    values, counts = np.unique([label for label in given if label is not None], return_counts=True)
    names = tuple(str(value) for value, n in zip(values, counts, strict=True) if n >= FOLDS)
    if len(names) < 2:
        raise DigitappError(
            tr("{set}: fewer than two labels have {count} examples, too few to suspect any; add more").format(
                set=measured.data.name, count=FOLDS
            )
        )
    return names, label_indices(given, names)


def _suspects(
    measured: Measured,
    by: str,
    names: tuple[str, ...],
    labels: NDArray[np.int64],
    probabilities: NDArray[np.float64],
) -> Suspects:
    """Name what is suspected; `probabilities` are those of the examples whose index in `labels` is not -1."""
    places = np.flatnonzero(labels >= 0)
    suspects = []
    for row, is_confident in zip(*map(np.ndarray.tolist, suspicious(probabilities, labels[places])), strict=True):
        label = int(labels[places[row]])
        others = probabilities[row].copy()
        others[label] = -1
        best = int(others.argmax())
        suspects.append(
            Suspect(
                item=int(places[row]) + 1,
                label=names[label],
                suggested=names[best],
                label_probability=float(probabilities[row, label]),
                suggested_probability=float(probabilities[row, best]),
                confident=is_confident,
            )
        )
    left_out = int(measured.labelled.sum()) - len(places)
    return Suspects(model=measured.card.id, by=by, n=len(places), left_out=left_out, suspects=suspects)
