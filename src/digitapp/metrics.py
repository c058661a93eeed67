"""How good a set of probabilities is: accuracy with its interval, calibration, confusion."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Z95 = 1.959963984540054
"""The standard normal's 97.5 % point."""
BINS = 15


def wilson_interval(correct: int, n: int) -> tuple[float, float]:
    """The 95 % score interval of a proportion (E. Wilson, JASA 22, 1927); (0, 1) without examples."""
    if n == 0:
        return 0.0, 1.0
    share, square = correct / n, Z95**2
    middle = (share + square / (2 * n)) / (1 + square / n)
    half = Z95 / (1 + square / n) * np.sqrt(share * (1 - share) / n + square / (4 * n * n))
    # At 0 and n correct the bound is exact; rounding must push it neither past the share nor out of 0..1.
    return max(min(float(middle - half), share), 0.0), min(max(float(middle + half), share), 1.0)


def expected_calibration_error(
    probabilities: NDArray[np.float32], labels: NDArray[np.int64], bins: int = BINS
) -> float:
    """ECE over equal-width bins of confidence (C. Guo et al., ICML 2017); 0.0 without examples.

    `probabilities` [N, K], `labels` [N] indices, -1 where the label is none of the K.
    """
    if len(labels) == 0:
        return 0.0
    confidence = probabilities.max(axis=1)
    right = probabilities.argmax(axis=1) == labels
    which = np.minimum((confidence * bins).astype(np.intp), bins - 1)
    gap = np.bincount(which, right.astype(np.float64) - confidence, minlength=bins)
    return float(np.abs(gap).sum() / len(labels))


def negative_log_likelihood(probabilities: NDArray[np.float32], labels: NDArray[np.int64]) -> float:
    """Mean of -log p(label) in nats, p clipped at 1e-12; 0.0 without examples; arguments as above."""
    if len(labels) == 0:
        return 0.0
    chosen = np.where(labels >= 0, probabilities[np.arange(len(labels)), labels], 0.0)
    return float(-np.log(np.maximum(chosen.astype(np.float64), 1e-12)).mean())


def confusion_matrix(predicted: NDArray[np.int64], labels: NDArray[np.int64], count: int) -> NDArray[np.int64]:
    """int64 [count, count]: rows are true labels, columns answers; examples with a -1 on either side are left out."""
    known = (predicted >= 0) & (labels >= 0)
    flat = np.bincount(labels[known] * count + predicted[known], minlength=count * count)
    return flat.reshape(count, count)
