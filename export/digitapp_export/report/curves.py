"""Compute what the pictures of a report show: calibration, risk over coverage, confusions and mistakes."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from digitapp.evaluation.metrics import BINS, bins_of, by_confidence
from digitapp.preprocessing.rasterizer import Floats
from digitapp_export.report.scores import Measured


class Bins(NamedTuple):
    """The confidence bins that the ECE is summed over; NaN where a bin is empty."""

    counts: NDArray[np.intp]
    confidence: Floats
    """Mean confidence in each bin."""
    accuracy: Floats


def calibration(found: Measured, bins: int = BINS) -> Bins:
    """Return how often answers of each confidence are right, over the readable examples."""
    outputs = found.recording.outputs
    confidence = outputs.probabilities[outputs.read].max(axis=1)
    which = bins_of(confidence, bins)
    counts = np.bincount(which, minlength=bins)
    with np.errstate(invalid="ignore"):
        sums = (np.bincount(which, values, bins) for values in (confidence, found.right[outputs.read]))
        mean, accuracy = (total / counts for total in sums)
    return Bins(counts, mean, accuracy)


def risk_curve(found: Measured) -> tuple[Floats, Floats]:
    """Return coverage and risk: the share of examples answered, and the share of these answers that are wrong.

    There is a point for every confidence that occurs, in descending order: answers that tie are added together.
    """
    confidence = found.recording.outputs.confidence
    _, counts, wrong = by_confidence(confidence, found.right)
    answered = np.cumsum(counts)
    return answered / len(confidence), np.cumsum(wrong) / answered


def confusions(found: Measured, labels: tuple[str, ...], most: int = 6) -> list[tuple[str, str, int]]:
    """Return the most frequent mistakes as true label, answer and count."""
    table = np.array(found.report.confusion)
    np.fill_diagonal(table, 0)
    order = np.argsort(-table, axis=None, kind="stable")[:most]
    pairs = [divmod(int(index), len(labels)) for index in order]
    return [(labels[true], labels[answer], int(table[true, answer])) for true, answer in pairs if table[true, answer]]


class Mistake(NamedTuple):
    """One example that was classified wrongly, or could not be read."""

    image: NDArray[np.float32]
    """The model's input."""
    label: str
    answer: str
    """A dash if the example could not be read."""
    confidence: float
    is_sure: bool


def mistakes(found: Measured, labels: tuple[str, ...]) -> list[Mistake]:
    """Return all mistakes, the most confident first."""
    outputs, predicted = found.recording.outputs, found.predicted
    wrong = np.flatnonzero(~found.right)
    names = (*labels, "-")  # index -1 is the last
    made = [
        Mistake(
            found.recording.images[i],
            names[found.labels[i]],
            names[predicted[i]],
            float(outputs.confidence[i]),
            bool(outputs.is_sure[i]),
        )
        for i in wrong
    ]
    return sorted(made, key=lambda mistake: -mistake.confidence)
