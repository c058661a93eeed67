"""What a model is taught: another last layer, from its features to probabilities of other labels."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

Rows = NDArray[np.float32]
_Float = TypeVar("_Float", bound=np.floating[Any])


@dataclass(frozen=True, eq=False)
class Head:
    """A linear layer on a model's features [N, D]: `features @ row[:D] + row[D]` for each row.

    ValueError if the shapes do not fit each other or a value is not finite.
    """

    labels: Rows
    """float32 [labels, D + 1], in the order of the card's labels; softmax makes probabilities of these scores."""
    known: Rows | None = None
    """float32 [K + 1, D + 1]: scores of K kinds of drawings that are known, and last that of all others.

    The softmax of the first K, added up, says how likely a drawing is one that the model has been taught. None for a
    model without digitness, and for one whose own digitness says all.
    """
    replaces_digitness: bool = False
    """Whether `known` alone is the model's digitness from now on; otherwise the larger of it and the model's own."""
    own: Rows | None = None
    """float32 [labels, L]: how much of each logarithm of the model's own L probabilities is added to each score.

    None for a head that needs the features alone.
    """

    def __post_init__(self) -> None:
        rows = [self.labels] if self.known is None else [self.labels, self.known]
        if any(row.ndim != 2 or row.dtype != np.float32 or row.shape[1] != self.labels.shape[1] for row in rows):
            raise ValueError("the rows of a head are not float32 [rows, features + 1]")
        if min(map(len, rows)) < 2 or self.labels.shape[1] < 2:
            raise ValueError("a head has fewer than two rows, or nothing to count with")
        if self.own is not None:
            rows.append(self.own)
            if self.own.ndim != 2 or self.own.dtype != np.float32 or len(self.own) != len(self.labels):
                raise ValueError("what a head takes of the model's own answers is not float32 [labels, own labels]")
        if not all(np.isfinite(row).all() for row in rows):
            raise ValueError("a head has values that are not numbers")
        if self.replaces_digitness and self.known is None:
            raise ValueError("a head cannot replace the digitness without one of its own")

    @property
    def parameters(self) -> int:
        """How many numbers it has."""
        return sum(part.size for part in (self.labels, self.known, self.own) if part is not None)

    def probabilities(self, features: NDArray[Any], own: NDArray[np.float32]) -> NDArray[np.float32]:
        """Return the probabilities of the labels, float32 [N, labels], for features [N, D].

        `own` are the probabilities of the model without this head, [N, L].
        """
        found = scores(features, self.labels)
        return softmax(found if self.own is None else found + log_probabilities(own) @ self.own.T)

    def knownness(self, features: NDArray[Any]) -> NDArray[np.float32]:
        """Return how likely each drawing is one of a known kind, float32 [N] in [0, 1]; 0 without rows for it."""
        if self.known is None:
            return np.zeros(len(features), np.float32)
        return np.asarray(softmax(scores(features, self.known))[:, :-1].sum(axis=1).clip(0, 1))


LEAST = 1e-30
"""What smaller probabilities are taken for, so that they have a logarithm."""


def log_probabilities(probabilities: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return the logarithms of probabilities, float32 of the same shape."""
    return np.asarray(np.log(np.maximum(probabilities, np.float32(LEAST))))


def scores(features: NDArray[Any], rows: Rows) -> NDArray[np.float32]:
    """Return what rows [K, D + 1] make of features [N, D], float32 [N, K]."""
    return np.asarray(features.astype(np.float32, copy=False) @ rows[:, :-1].T + rows[:, -1])


def softmax(values: NDArray[_Float]) -> NDArray[_Float]:
    """Return the softmax of finite scores [N, K] along the last axis, in their own dtype."""
    shifted = np.exp(values - values.max(axis=1, keepdims=True))
    return np.asarray(shifted / shifted.sum(axis=1, keepdims=True))
