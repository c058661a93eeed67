"""Measures a model on a labelled set, the way the command line and the cards report it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from time import perf_counter

import msgspec
import numpy as np
from numpy.typing import NDArray

from digitapp.api import DigitappError
from digitapp.datasets import Dataset
from digitapp.framing import Frames
from digitapp.metrics import confusion_matrix, expected_calibration_error, negative_log_likelihood, wilson_interval
from digitapp.model import BATCH, Model


class Report(msgspec.Struct, frozen=True, kw_only=True):
    """How a model did on one set; its fields are the keys of `digitapp evaluate --json`."""

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
    confusion: list[list[int]]
    ms_per_item: float
    """Framing and model together."""


def evaluate(
    model: Model, data: Dataset, framing: str | None = None, progress: Callable[[int], None] = lambda _: None
) -> Report:
    """Reads every example; `progress` is told how many more are done.

    A label that the model does not know counts as wrong; DigitappError where it knows none of them.
    """
    places = {label: place for place, label in enumerate(model.card.labels)}
    if places.keys().isdisjoint(data.labels):
        given, known = _listed(set(data.labels)), _listed(model.card.labels)
        raise DigitappError(
            f"{data.name}: its labels {given} are unknown to {model.card.id}, which knows {known}; choose another model"
        )
    started = perf_counter()
    probabilities = np.concatenate([_step(model, frames, progress) for frames in _frames(model, data, framing)])
    seconds = perf_counter() - started
    labels = np.array([places.get(label, -1) for label in data.labels], np.int64)
    read = np.isfinite(probabilities[:, 0])
    predicted = np.full(len(data), -1, np.int64)
    predicted[read] = probabilities[read].argmax(axis=1)
    correct = int(((predicted == labels) & read).sum())
    return Report(
        model=model.card.id,
        n=len(data),
        correct=correct,
        accuracy=correct / len(data),
        accuracy_ci95=wilson_interval(correct, len(data)),
        nothing=int((~read).sum()),
        ece=expected_calibration_error(probabilities[read], labels[read]),
        nll=negative_log_likelihood(probabilities[read], labels[read]),
        confusion=confusion_matrix(predicted, labels, len(places)).tolist(),
        ms_per_item=1000 * seconds / len(data),
    )


def _listed(labels: Collection[str], most: int = 12) -> str:
    """The first labels, on one line whatever they hold."""
    first = [repr(label[:40]) for label in sorted(labels)[:most]]
    return ", ".join(first) + (f" and {len(labels) - most} more" if len(labels) > most else "")


def _step(model: Model, frames: Frames, progress: Callable[[int], None]) -> NDArray[np.float32]:
    probabilities = model.probabilities(frames)
    progress(len(probabilities))
    return probabilities


def _frames(model: Model, data: Dataset, framing: str | None) -> Iterator[Frames]:
    for start in range(0, len(data), BATCH):
        if data.images is None:
            yield model.frames(data.inks[start : start + BATCH], framing)
        else:
            yield model.frames(data.images[start : start + BATCH], framing)
