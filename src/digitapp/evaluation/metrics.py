"""Metrics of probabilities: accuracy with its interval, calibration, confusion, AUROC and risk-coverage."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec
import numpy as np
from numpy.typing import NDArray

Z95 = 1.959963984540054
"""The 97.5 % quantile of the standard normal distribution."""
BINS = 15
PART = 2**16
"""Examples of which sums are taken at a time."""
COVERAGES = (100, 99, 98, 95, 90, 80)
"""The percentages of answered examples in the rows of a risk-coverage table."""


def wilson_interval(correct: int, n: int) -> tuple[float, float]:
    """Return the 95 % score interval of a proportion (E. Wilson, JASA 22, 1927); (0, 1) without examples."""
    if n == 0:
        return 0.0, 1.0
    share, square = correct / n, Z95**2
    middle = (share + square / (2 * n)) / (1 + square / n)
    half = Z95 / (1 + square / n) * np.sqrt(share * (1 - share) / n + square / (4 * n * n))
    # For 0 and n correct a bound equals the share; rounding must not move it past the share or out of 0..1.
    return max(min(float(middle - half), share), 0.0), min(max(float(middle + half), share), 1.0)


def expected_calibration_error(
    probabilities: NDArray[np.float32], labels: NDArray[np.int64], bins: int = BINS
) -> float:
    """Return the ECE over equal-width bins of confidence (C. Guo et al., ICML 2017); 0.0 without examples.

    `probabilities` is [N, K]; `labels` [N] holds indices, -1 for a label that is none of the K.
    """
    if len(labels) == 0:
        return 0.0
    gap = np.zeros(bins)
    for part in _parts(len(labels)):
        confidence = probabilities[part].max(axis=1)
        right = probabilities[part].argmax(axis=1) == labels[part]
        gap += np.bincount(bins_of(confidence, bins), right.astype(np.float64) - confidence, minlength=bins)
    return float(np.abs(gap).sum() / len(labels))


def _parts(count: int) -> Iterator[slice]:
    """Yield where parts of so many examples begin and end: of a million, what is computed in between is large."""
    for start in range(0, count, PART):
        yield slice(start, min(start + PART, count))


def bins_of(confidence: NDArray[np.floating], bins: int = BINS) -> NDArray[np.intp]:
    """Return the index of the equal-width bin of each confidence [N] in [0, 1], 0 to `bins` - 1."""
    return np.minimum((confidence * bins).astype(np.intp), bins - 1)


class CalibrationBin(msgspec.Struct, frozen=True, kw_only=True):
    """One point of a reliability curve: the answers whose confidence lies in one of several equal ranges."""

    low: float
    high: float
    n: int
    confidence: float
    """The mean confidence of these answers."""
    accuracy: float
    """The share of them that is right."""
    accuracy_ci95: tuple[float, float]


def reliability_curve(
    confidence: NDArray[np.floating], right: NDArray[np.bool_], bins: int = BINS
) -> list[CalibrationBin]:
    """Return how often answers of each confidence are right; `confidence` and `right` are [N], empty bins are left out.

    M. DeGroot & S. Fienberg (The Statistician 32, 1983), with the bins of `expected_calibration_error`.
    """
    counts, confident, correct = np.zeros(bins, np.int64), np.zeros(bins), np.zeros(bins)
    for part in _parts(len(right)):
        which = bins_of(confidence[part], bins)
        counts += np.bincount(which, minlength=bins)
        confident += np.bincount(which, confidence[part], minlength=bins)
        correct += np.bincount(which, right[part], minlength=bins)
    return [
        CalibrationBin(
            low=place / bins,
            high=(place + 1) / bins,
            n=n,
            confidence=float(confident[place] / n),
            accuracy=float(correct[place] / n),
            accuracy_ci95=wilson_interval(int(correct[place]), n),
        )
        for place, n in enumerate(counts.tolist())
        if n
    ]


def negative_log_likelihood(probabilities: NDArray[np.float32], labels: NDArray[np.int64]) -> float:
    """Return the mean of -log p(label) in nats, with p at least 1e-12; 0.0 without examples.

    `probabilities` is [N, K]; `labels` [N] holds indices, -1 for a label that is none of the K (p = 0).
    """
    if len(labels) == 0:
        return 0.0
    total = 0.0
    for part in _parts(len(labels)):
        known = labels[part]
        chosen = np.where(known >= 0, probabilities[part][np.arange(len(known)), known], 0.0)
        total += float(-np.log(np.maximum(chosen.astype(np.float64), 1e-12)).sum())
    return total / len(labels)


def confusion_matrix(predicted: NDArray[np.int64], labels: NDArray[np.int64], count: int) -> NDArray[np.int64]:
    """Return the confusion matrix, int64 [count, count]: rows are true labels, columns are predictions.

    Examples with a label or a prediction of -1 are left out.
    """
    matrix = np.zeros(count * count, np.int64)
    for part in _parts(len(labels)):
        known = (predicted[part] >= 0) & (labels[part] >= 0)
        matrix += np.bincount(labels[part][known] * count + predicted[part][known], minlength=count * count)
    return matrix.reshape(count, count)


def auroc(positive: NDArray[np.floating], negative: NDArray[np.floating]) -> float:
    """Return the area under the ROC curve: how often a positive scores higher than a negative; a tie counts half.

    It is the statistic of H. Mann & D. Whitney (Ann. Math. Statist. 18, 1947) divided by the number of pairs, as
    J. Hanley & B. McNeil showed (Radiology 143, 1982). The arguments are scores [N] and [M]; ValueError if either is
    empty or holds a NaN.
    """
    if not (len(positive) and len(negative)) or np.isnan(positive).any() or np.isnan(negative).any():
        raise ValueError("an AUROC needs scores of both kinds, all of them numbers")
    ordered = np.sort(negative)
    below = np.searchsorted(ordered, positive, "left").sum()
    not_above = np.searchsorted(ordered, positive, "right").sum()
    return float((below + not_above) / (2 * len(positive) * len(negative)))


class Selected(msgspec.Struct, frozen=True, kw_only=True):
    """One row of a risk-coverage table: only the examples with the highest confidence are answered."""

    coverage: float
    """The share of the examples that are answered."""
    risk: float
    """The share of the answers that are wrong."""
    confidence: float
    """The lowest confidence among the answers."""


def by_confidence(
    confidence: NDArray[np.floating], right: NDArray[np.bool_]
) -> tuple[NDArray[np.floating], NDArray[np.intp], NDArray[np.intp]]:
    """Return the distinct confidences, the highest first, with the number of examples and of wrong ones for each."""
    values, place, counts = np.unique(-confidence, return_inverse=True, return_counts=True)
    return -values, counts, np.bincount(place[~right], minlength=len(values))


def risk_coverage(confidence: NDArray[np.floating], right: NDArray[np.bool_]) -> list[Selected]:
    """Return how often the most confident answers are wrong, at each of `COVERAGES`; no rows without examples.

    R. El-Yaniv & Y. Wiener (JMLR 11, 2010); Y. Geifman & R. El-Yaniv (NIPS 2017). `confidence` and `right` are [N]; the
    number of answers is rounded up. Examples that tie at the lowest confidence count with their mean risk, so the table
    does not depend on the order of the examples.
    """
    ordered, wrong = np.sort(confidence), np.sort(confidence[~right])
    rows = []
    for percent in COVERAGES if len(right) else ():
        answers = -(-percent * len(right) // 100)
        lowest = ordered[len(ordered) - answers]
        counted, tied = _from(ordered, lowest)
        summed, wrong_tied = _from(wrong, lowest)
        errors = summed - wrong_tied * (counted - answers) / tied
        rows.append(Selected(coverage=percent / 100, risk=float(errors / answers), confidence=float(lowest)))
    return rows


def _from(ordered: NDArray[np.floating], lowest: np.floating) -> tuple[int, int]:
    """Return how many of the ordered values are at least `lowest`, and how many are equal to it."""
    left, right = np.searchsorted(ordered, lowest, "left"), np.searchsorted(ordered, lowest, "right")
    return len(ordered) - int(left), int(right - left)
