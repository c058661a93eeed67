"""Measures a model on a labelled set, the way the command line and the cards report it."""

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
    """How a model did on one set; its fields are the keys of `digitapp evaluate --json`.

    All but those that speak of `not_digits` and `ms_per_item` are about the n labelled examples only.
    """

    model: str
    n: int
    correct: int
    accuracy: float
    """Of all n: what was not read counts as wrong."""
    accuracy_ci95: tuple[float, float]
    nothing: int
    """Examples in which there was nothing to read."""
    ece: float
    nll: float
    doubted: float
    """The share of the n that the model is not sure of, takes for no digit, or does not read; 0 to 1."""
    accuracy_when_sure: float | None
    """Of the others; None where there is none."""
    risk_coverage: list[Selected]
    """How many answers are wrong if only the most confident are given; what was not read has confidence 0."""
    not_digits: int
    """Examples without a label."""
    not_digits_doubted: float | None
    """`doubted` of these; None where there is none."""
    auroc: float | None
    """How well the digitness, or without one the confidence, tells the n from these; None where there is none."""
    confusion: list[list[int]]
    ms_per_item: float
    """Framing and model together."""


def evaluate(
    model: Model, data: Dataset, framing: str | None = None, progress: Callable[[int], None] = lambda _: None
) -> Report:
    """Reads every example; `progress` is told how many more are done.

    A label that the model does not know counts as wrong; DigitappError where it knows none of them, or there is none.
    """
    labels = _labels(model, data)
    readings, ms_per_item = read_all(model, data, framing, progress)
    labelled = np.array([label is not None for label in data.labels])
    others = readings.of(~labelled)
    return _report(model.card, readings.of(labelled), labels[labelled], others, ms_per_item)


def read_all(
    model: Model, data: Dataset, framing: str | None = None, progress: Callable[[int], None] = lambda _: None
) -> tuple[Outputs, float]:
    """What a model makes of every example, and the milliseconds an example took, framing and model together."""
    started = perf_counter()
    parts = [_step(model, frames, progress) for frames in _frames(model, data, framing)]
    seconds = perf_counter() - started
    return Outputs(*map(np.concatenate, zip(*parts, strict=True))), 1000 * seconds / len(data)


def _labels(model: Model, data: Dataset) -> NDArray[np.int64]:
    """The place of each label among the model's, -1 where it does not know it."""
    places = {label: place for place, label in enumerate(model.card.labels)}
    labels = {label for label in data.labels if label is not None}
    if not labels:
        raise DigitappError(f"{data.name}: holds no labelled drawing, so nothing can be right; add some with labels")
    if places.keys().isdisjoint(labels):
        given, known = _listed(labels), _listed(model.card.labels)
        raise DigitappError(
            f"{data.name}: its labels {given} are unknown to {model.card.id}, which knows {known}; choose another model"
        )
    return np.array([-1 if label is None else places.get(label, -1) for label in data.labels], np.int64)


def _report(
    card: ModelCard, readings: Outputs, labels: NDArray[np.int64], others: Outputs, ms_per_item: float
) -> Report:
    """The figures of labelled examples, with the places of their labels, and of `others`."""
    n, read, sure, probabilities = len(labels), readings.read, readings.is_sure, readings.probabilities
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
        risk_coverage=risk_coverage(readings.confidence, right),
        not_digits=len(others.read),
        not_digits_doubted=_share(~others.is_sure),
        auroc=auroc(readings.likeness, others.likeness) if len(others.read) else None,
        confusion=confusion_matrix(predicted, labels, len(card.labels)).tolist(),
        ms_per_item=ms_per_item,
    )


def _share(those: NDArray[np.bool_]) -> float | None:
    return float(those.mean()) if len(those) else None


def _listed(labels: Collection[str], most: int = 12) -> str:
    """The first labels, on one line whatever they hold."""
    first = [repr(label[:40]) for label in sorted(labels)[:most]]
    return ", ".join(first) + (f" and {len(labels) - most} more" if len(labels) > most else "")


def _step(model: Model, frames: Frames, progress: Callable[[int], None]) -> Outputs:
    readings = model.readings(frames)
    progress(len(readings.is_digit))
    return readings


def _frames(model: Model, data: Dataset, framing: str | None) -> Iterator[Frames]:
    for start in range(0, len(data), BATCH):
        if data.images is None:
            yield model.frames(data.inks[start : start + BATCH], framing)
        else:
            yield model.frames(data.images[start : start + BATCH], framing)
