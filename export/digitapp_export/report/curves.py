"""From a measurement to what its pictures show: calibration, risk over coverage, confusions and mistakes."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from digitapp.evaluation.metrics import BINS, bins_of, by_confidence
from digitapp.preprocessing.rasterizer import Floats
from digitapp_export.report.scores import Measured


class Bins(NamedTuple):
    """The bins of confidence that the ECE is summed over; NaN where a bin is empty."""

    counts: NDArray[np.intp]
    confidence: Floats
    """Mean confidence in each bin."""
    accuracy: Floats


def calibration(found: Measured, bins: int = BINS) -> Bins:
    """How often answers of each confidence are right; of what was read."""
    readings = found.seen.readings
    confidence = readings.probabilities[readings.read].max(axis=1)
    which = bins_of(confidence, bins)
    counts = np.bincount(which, minlength=bins)
    with np.errstate(invalid="ignore"):
        sums = (np.bincount(which, values, bins) for values in (confidence, found.right[readings.read]))
        mean, accuracy = (total / counts for total in sums)
    return Bins(counts, mean, accuracy)


def risk_curve(found: Measured) -> tuple[Floats, Floats]:
    """The share of answers given and of those that are wrong, as less and less confident ones are added.

    A point for every confidence that occurs: answers that tie are added together.
    """
    confidence = found.seen.readings.confidence
    _, counts, wrong = by_confidence(confidence, found.right)
    answered = np.cumsum(counts)
    return answered / len(confidence), np.cumsum(wrong) / answered


def confusions(found: Measured, labels: tuple[str, ...], most: int = 6) -> list[tuple[str, str, int]]:
    """The most frequent mistakes as true label, answer and count."""
    table = np.array(found.report.confusion)
    np.fill_diagonal(table, 0)
    order = np.argsort(-table, axis=None, kind="stable")[:most]
    pairs = [divmod(int(place), len(labels)) for place in order]
    return [(labels[true], labels[answer], int(table[true, answer])) for true, answer in pairs if table[true, answer]]


class Mistake(NamedTuple):
    """One example that was read wrongly, or not at all."""

    image: NDArray[np.float32]
    """What the model saw."""
    label: str
    answer: str
    """A dash where nothing was read."""
    confidence: float
    is_sure: bool


def mistakes(found: Measured, labels: tuple[str, ...]) -> list[Mistake]:
    """All of them, the most confident first."""
    readings, predicted = found.seen.readings, found.predicted
    wrong = np.flatnonzero(~found.right)
    names = (*labels, "-")  # place -1 is the last
    made = [
        Mistake(
            found.seen.images[i],
            names[found.labels[i]],
            names[predicted[i]],
            float(readings.confidence[i]),
            bool(readings.is_sure[i]),
        )
        for i in wrong
    ]
    return sorted(made, key=lambda mistake: -mistake.confidence)
