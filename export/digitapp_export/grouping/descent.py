"""Fit a small network by stochastic gradient descent on the errors of scores that belong together, as of a lattice."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from digitapp.numbers.scoring import Network
from digitapp.numbers.strokes import Floats

HIDDEN = 24
BATCH = 32
RATE = 3e-3
WEIGHT_DECAY = 1e-4


def descend(
    features: Sequence[Floats],
    draw: Callable[[list[int]], list[Floats]],
    errors: Callable[[list[int], Floats], Floats],
    epochs: int,
    rng: np.random.Generator,
) -> Network:
    """Fit a network of one hidden layer to examples, each with features [G, F].

    `draw` returns the features of some examples as they are seen this time, and `errors` the gradient of what is
    minimised by all their scores, float64 [sum of G].
    """
    every = np.concatenate(features)
    mean, scale = every.mean(axis=0), every.std(axis=0) + 1e-3
    width = every.shape[1]
    first = rng.normal(0, np.sqrt(2 / width), (width, HIDDEN))
    weights: list[Floats] = [first, np.zeros(HIDDEN), rng.normal(0, 0.1, HIDDEN), np.zeros(1)]
    moments = [(np.zeros_like(w), np.zeros_like(w)) for w in weights]
    steps, total = 0, epochs * (len(features) // BATCH)
    for _ in range(epochs):
        order = rng.permutation(len(features))
        for start in range(0, len(features) - BATCH + 1, BATCH):
            part = order[start : start + BATCH].tolist()
            unit = (np.concatenate(draw(part)) - mean) / scale
            before = unit @ weights[0] + weights[1]
            active = np.maximum(before, 0)
            error = errors(part, active @ weights[2] + weights[3][0]) / BATCH
            back = error[:, None] * weights[2] * (before > 0)
            gradients = [unit.T @ back, back.sum(axis=0), active.T @ error, np.array([error.sum()])]
            steps += 1
            rate = RATE * min(1.0, 2.0 * (1 - steps / (total + 1)))
            _adam(weights, gradients, moments, steps, rate)
    return Network(*(values.round(5) for values in (mean, scale, *weights[:3], weights[3][0])))


def _adam(
    weights: list[Floats], gradients: list[Floats], moments: list[tuple[Floats, Floats]], step: int, rate: float
) -> None:
    """Take one step in place (D. Kingma & J. Ba, ICLR 2015), with decoupled weight decay."""
    for weight, gradient, (mean, square) in zip(weights, gradients, moments, strict=True):
        mean[...] += 0.1 * (gradient - mean)
        square[...] += 0.001 * (gradient**2 - square)
        change = mean / (1 - 0.9**step) / (np.sqrt(square / (1 - 0.999**step)) + 1e-8)
        weight[...] -= rate * (change + WEIGHT_DECAY * weight)
