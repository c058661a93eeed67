"""Out-of-fold probabilities: what a classifier on a model's features says of examples that it was not fitted on."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from digitapp.api.head import softmax

Floats = NDArray[np.float64]
FOLDS = 5
COMPONENTS = 64
"""Principal components of the features that the classifier is given."""
_STEPS, _PENALTY = 80, 1e-3


def out_of_fold(features: NDArray[np.floating], labels: NDArray[np.int64], folds: int = FOLDS, seed: int = 0) -> Floats:
    """Return the probabilities, float64 [N, K], of a softmax regression fitted without the example's own fold.

    `features` is [N, D], finite; `labels` [N] holds 0 to K - 1, each at least `folds` times. Every fold has its share
    of each label; `seed` decides which examples are in it.
    """
    fold_of = stratified_folds(labels, folds, seed)
    probabilities = np.zeros((len(labels), int(labels.max()) + 1))
    for fold in range(folds):
        held = fold_of == fold
        head = _fit(features[~held].astype(np.float64), labels[~held])
        probabilities[held] = head(features[held].astype(np.float64))
    return probabilities


def stratified_folds(labels: NDArray[np.int64], folds: int, seed: int) -> NDArray[np.int64]:
    """Return the fold of each example, int64 [N]; of each label every fold has as many, but for one."""
    rng = np.random.default_rng(seed)
    fold_of = np.zeros(len(labels), np.int64)
    for label in np.unique(labels):
        members = rng.permutation(np.flatnonzero(labels == label))
        fold_of[members] = (np.arange(len(members)) + rng.integers(folds)) % folds
    return fold_of


def _fit(features: Floats, labels: NDArray[np.int64]) -> Head:
    """Fit a softmax regression with an L2 penalty on the principal components, each scaled halfway to equal variance.

    By Y. Nesterov's accelerated gradient (Soviet Math. Doklady 27, 1983), whose few steps are enough for such inputs.
    Scaling and penalty were chosen by planting wrong labels among MNIST's training images.
    """
    mean = features.mean(axis=0)
    centred = features - mean
    values, vectors = np.linalg.eigh(centred.T @ centred / len(features))
    chosen = np.argsort(-values)[: min(COMPONENTS, len(values))]
    chosen = chosen[values[chosen] > 1e-9 * max(values.max(), 1e-12)]
    basis = vectors[:, chosen] / (values[chosen] * values.max()) ** 0.25
    inputs = _with_constant(centred @ basis)
    targets = np.eye(int(labels.max()) + 1)[labels]
    weights = momentum = np.zeros((inputs.shape[1], targets.shape[1]))
    step = 2.0 / (np.linalg.eigvalsh(inputs.T @ inputs / len(inputs)).max() + 2 * _PENALTY)
    for number in range(_STEPS):
        gradient = inputs.T @ (softmax(inputs @ momentum) - targets) / len(inputs) + _PENALTY * momentum
        before, weights = weights, momentum - step * gradient
        momentum = weights + number / (number + 3) * (weights - before)
    return Head(mean, basis, weights)


class Head:
    """A fitted classifier."""

    def __init__(self, mean: Floats, basis: Floats, weights: Floats) -> None:
        self._mean, self._basis, self._weights = mean, basis, weights

    def __call__(self, features: Floats) -> Floats:
        """Return the probabilities, [N, K]."""
        return softmax(_with_constant((features - self._mean) @ self._basis) @ self._weights)


def _with_constant(inputs: Floats) -> Floats:
    return np.hstack([inputs, np.ones((len(inputs), 1))])
