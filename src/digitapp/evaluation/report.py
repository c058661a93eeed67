"""The figures of a model on a labelled data set, for the command line, the window and the model cards."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import msgspec
import numpy as np
from numpy.typing import NDArray

from digitapp.evaluation.datasets import Dataset
from digitapp.evaluation.measured import Measured, measure
from digitapp.evaluation.metrics import (
    CalibrationBin,
    Selected,
    auroc,
    confusion_matrix,
    expected_calibration_error,
    negative_log_likelihood,
    reliability_curve,
    risk_coverage,
    wilson_interval,
)
from digitapp.models.model import Model


class Report(msgspec.Struct, frozen=True, kw_only=True):
    """The results of a model on one data set; its fields are the keys of `digitapp evaluate --json`.

    All fields except `not_digits`, `not_digits_doubted`, `auroc` and `ms_per_item` are about the n labelled examples
    only.
    """

    model: str
    n: int
    correct: int
    accuracy: float
    """The share of the n that is correct; examples with nothing to read count as wrong."""
    accuracy_ci95: tuple[float, float]
    nothing: int
    """Examples with nothing to read."""
    ece: float
    nll: float
    doubted: float
    """The share of the n that the model is not sure of, rejects as not a digit, or cannot read; 0 to 1."""
    accuracy_when_sure: float | None
    """The accuracy on the other examples; None if there are none."""
    risk_coverage: list[Selected]
    """The share of wrong answers if only the most confident are given; with nothing to read, the confidence is 0."""
    calibration: list[CalibrationBin]
    """How often answers of each confidence are right, of those that were read."""
    not_digits: int
    """Examples without a label."""
    not_digits_doubted: float | None
    """`doubted` for the examples without a label; None if there are none."""
    auroc: float | None
    """How well the digitness, or without one the confidence, separates the n from `not_digits`; None without these."""
    confusion: list[list[int]]
    ms_per_item: float
    """Milliseconds for framing and model together."""


def evaluate(
    model: Model, data: Dataset, framing: str | None = None, progress: Callable[[int], None] = lambda _: None
) -> Report:
    """Evaluate a model on all examples; `progress` is called with the number of examples done since the last call.

    A label that the model does not know counts as wrong. DigitappError if it knows none of the labels, or there are
    none.
    """
    return report_of(measure(model, data, framing, progress))


def report_of(measured: Measured) -> Report:
    """Return the report of what was measured."""
    chosen = measured.labelled
    labels, right = _of(measured.truth, chosen), _of(measured.right, chosen)
    outputs, others = measured.outputs.of(chosen), measured.outputs.of(~chosen)
    n, read, sure, probabilities = len(labels), outputs.read, outputs.is_sure, outputs.probabilities
    correct = int(right.sum())
    return Report(
        model=measured.card.id,
        n=n,
        correct=correct,
        accuracy=correct / n,
        accuracy_ci95=wilson_interval(correct, n),
        nothing=int((~read).sum()),
        ece=expected_calibration_error(_of(probabilities, read), _of(labels, read)),
        nll=negative_log_likelihood(_of(probabilities, read), _of(labels, read)),
        doubted=float((~sure).mean()),
        accuracy_when_sure=_share(right[sure]),
        risk_coverage=risk_coverage(outputs.confidence, right),
        calibration=reliability_curve(_of(outputs.confidence, read), _of(right, read)),
        not_digits=len(others.read),
        not_digits_doubted=_share(~others.is_sure),
        auroc=auroc(outputs.likeness, others.likeness) if len(others.read) else None,
        confusion=confusion_matrix(_of(measured.predicted, chosen), labels, len(measured.card.labels)).tolist(),
        ms_per_item=measured.ms_per_item,
    )


def _of(values: NDArray[Any], chosen: NDArray[np.bool_]) -> NDArray[Any]:
    """Return the chosen rows, without a copy if that is all of them."""
    return values if chosen.all() else values[chosen]


def _share(mask: NDArray[np.bool_]) -> float | None:
    return float(mask.mean()) if len(mask) else None
