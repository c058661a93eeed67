"""Evaluate a model on a labelled data set, for the command line and the model cards."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from time import perf_counter

import msgspec
import numpy as np
from numpy.typing import NDArray

from digitapp.api import DigitappError, ModelCard
from digitapp.evaluation.datasets import Dataset
from digitapp.evaluation.metrics import (
    Selected,
    auroc,
    confusion_matrix,
    expected_calibration_error,
    negative_log_likelihood,
    risk_coverage,
    wilson_interval,
)
from digitapp.models.model import BATCH, Model, Outputs
from digitapp.preprocessing.framing import Frames


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
    labels = _labels(model, data)
    outputs, ms_per_item = read_all(model, data, framing, progress)
    labelled = np.array([label is not None for label in data.labels])
    others = outputs.of(~labelled)
    return _report(model.card, outputs.of(labelled), labels[labelled], others, ms_per_item)


def read_all(
    model: Model, data: Dataset, framing: str | None = None, progress: Callable[[int], None] = lambda _: None
) -> tuple[Outputs, float]:
    """Return a model's outputs for all examples, and the milliseconds per example for framing and model together."""
    started = perf_counter()
    parts = [_run_batch(model, frames, progress) for frames in _frames(model, data, framing)]
    seconds = perf_counter() - started
    return Outputs(*map(np.concatenate, zip(*parts, strict=True))), 1000 * seconds / len(data)


def _labels(model: Model, data: Dataset) -> NDArray[np.int64]:
    """Return the index of each label among the model's labels, -1 for unknown ones."""
    indices = {label: index for index, label in enumerate(model.card.labels)}
    labels = {label for label in data.labels if label is not None}
    if not labels:
        raise DigitappError(f"{data.name}: holds no labelled drawing, so nothing can be right; add some with labels")
    if indices.keys().isdisjoint(labels):
        given, known = _first_labels(labels), _first_labels(model.card.labels)
        raise DigitappError(
            f"{data.name}: its labels {given} are unknown to {model.card.id}, which knows {known}; choose another model"
        )
    return np.array([-1 if label is None else indices.get(label, -1) for label in data.labels], np.int64)


def _report(
    card: ModelCard, outputs: Outputs, labels: NDArray[np.int64], others: Outputs, ms_per_item: float
) -> Report:
    """Compute the report from the outputs and label indices of labelled examples, and the outputs of the others."""
    n, read, sure, probabilities = len(labels), outputs.read, outputs.is_sure, outputs.probabilities
    predicted = np.full(n, -1, np.int64)
    predicted[read] = probabilities[read].argmax(axis=1)
    right = (predicted == labels) & read
    correct = int(right.sum())
    return Report(
        model=card.id,
        n=n,
        correct=correct,
        accuracy=correct / n,
        accuracy_ci95=wilson_interval(correct, n),
        nothing=int((~read).sum()),
        ece=expected_calibration_error(probabilities[read], labels[read]),
        nll=negative_log_likelihood(probabilities[read], labels[read]),
        doubted=float((~sure).mean()),
        accuracy_when_sure=_share(right[sure]),
        risk_coverage=risk_coverage(outputs.confidence, right),
        not_digits=len(others.read),
        not_digits_doubted=_share(~others.is_sure),
        auroc=auroc(outputs.likeness, others.likeness) if len(others.read) else None,
        confusion=confusion_matrix(predicted, labels, len(card.labels)).tolist(),
        ms_per_item=ms_per_item,
    )


def _share(mask: NDArray[np.bool_]) -> float | None:
    return float(mask.mean()) if len(mask) else None


def _first_labels(labels: Collection[str], limit: int = 12) -> str:
    """Return the first labels on one line, escaped."""
    first = [repr(label[:40]) for label in sorted(labels)[:limit]]
    return ", ".join(first) + (f" and {len(labels) - limit} more" if len(labels) > limit else "")


def _run_batch(model: Model, frames: Frames, progress: Callable[[int], None]) -> Outputs:
    outputs = model.readings(frames)
    progress(len(outputs.is_digit))
    return outputs


def _frames(model: Model, data: Dataset, framing: str | None) -> Iterator[Frames]:
    for start in range(0, len(data), BATCH):
        if data.images is None:
            yield model.frames(data.inks[start : start + BATCH], framing)
        else:
            yield model.frames(data.images[start : start + BATCH], framing)
