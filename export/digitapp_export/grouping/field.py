"""Fit how drawings of several digits are grouped into digits: a semi-Markov conditional random field.

S. Sarawagi & W. Cohen, "Semi-Markov conditional random fields for information extraction" (NIPS 2004): the probability
of a grouping is its weight's share among all groupings, and the scores of groups, from a network of one hidden layer,
are fitted so that the true groupings of generated numbers are the most likely.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from digitapp.numbers.drawings import paths_of
from digitapp.numbers.scoring import Network
from digitapp.numbers.strokes import Floats
from digitapp_export.grouping.examples import Example

HIDDEN = 24
BATCH = 32
RATE = 3e-3
WEIGHT_DECAY = 1e-4
MARKED, BEST, DIGITNESS, UNTOLD, LABELS = 29, 30, 31, 32, slice(34, 44)
"""Columns of the features: whether it is a mark, the log probability of its label, the log-odds of its digitness,
whether the model tells none, and the digits' probabilities."""


def fit(
    examples: Sequence[Example], epochs: int, rng: np.random.Generator, blind: float = 0.0, strange: float = 0.0
) -> Network:
    """Fit a network by stochastic gradient descent (Adam) on the likelihood of the true groupings.

    For a share `blind` of the examples in each epoch, the digitness is hidden: some models have none. For a share
    `strange`, one of the digits is as if its form were unknown to the model, so that its place and shape must tell.
    """
    usable = [one for one in examples if one.truth]
    every = np.concatenate([one.features for one in usable])
    mean, scale = every.mean(axis=0), every.std(axis=0) + 1e-3
    width = every.shape[1]
    first = rng.normal(0, np.sqrt(2 / width), (width, HIDDEN))
    weights: list[Floats] = [first, np.zeros(HIDDEN), rng.normal(0, 0.1, HIDDEN), np.zeros(1)]
    moments = [(np.zeros_like(w), np.zeros_like(w)) for w in weights]
    steps, total = 0, epochs * (len(usable) // BATCH)
    for _ in range(epochs):
        order = rng.permutation(len(usable))
        for start in range(0, len(usable) - BATCH + 1, BATCH):
            part = [usable[i] for i in order[start : start + BATCH].tolist()]
            rows = [_strange(one, rng) if rng.random() < strange else one.features for one in part]
            rows = [_blinded(features) if rng.random() < blind else features for features in rows]
            unit = (np.concatenate(rows) - mean) / scale
            before = unit @ weights[0] + weights[1]
            active = np.maximum(before, 0)
            scores = active @ weights[2] + weights[3][0]
            error = _errors(part, scores) / BATCH
            back = error[:, None] * weights[2] * (before > 0)
            gradients = [unit.T @ back, back.sum(axis=0), active.T @ error, np.array([error.sum()])]
            steps += 1
            rate = RATE * min(1.0, 2.0 * (1 - steps / (total + 1)))
            _adam(weights, gradients, moments, steps, rate)
    return Network(*(values.round(5) for values in (mean, scale, *weights[:3], weights[3][0])))


def _strange(one: Example, rng: np.random.Generator) -> Floats:
    """Return the features with one of the digits, rather one of several strokes, as a model reads an unknown form."""
    features = one.features.copy()
    digits = [index for index in one.truth if not one.groups[index].is_mark]
    several = [index for index in digits if len(one.groups[index].pieces) > 1]
    chosen = several if several and rng.random() < 0.7 else digits
    row = chosen[int(rng.integers(len(chosen)))]
    best = rng.uniform(0.15, 0.7)
    shares = features[row, LABELS]
    features[row, LABELS] = best * shares + (1 - best) / 10
    features[row, BEST] = np.log(best + (1 - best) / 10)
    if not features[row, UNTOLD]:
        features[row, DIGITNESS] = rng.uniform(-7.0, 0.0)
    return features


def _blinded(features: Floats) -> Floats:
    copy = features.copy()
    read = copy[:, MARKED] == 0
    copy[read, DIGITNESS] = 0.0
    copy[read, UNTOLD] = 1.0
    return copy


def _errors(part: Sequence[Example], scores: Floats) -> Floats:
    """Return the gradient of the negative log likelihood by the groups' scores: how often used, less how often true."""
    found, first = [], 0
    for one in part:
        own = scores[first : first + len(one.groups)]
        first += len(one.groups)
        error = paths_of(one.geometry, one.groups, own, 0).shares
        error[one.truth] -= 1
        found.append(error)
    return np.concatenate(found)


def _adam(
    weights: list[Floats], gradients: list[Floats], moments: list[tuple[Floats, Floats]], step: int, rate: float
) -> None:
    """Take one step in place (D. Kingma & J. Ba, ICLR 2015), with decoupled weight decay."""
    for weight, gradient, (mean, square) in zip(weights, gradients, moments, strict=True):
        mean[...] += 0.1 * (gradient - mean)
        square[...] += 0.001 * (gradient**2 - square)
        change = mean / (1 - 0.9**step) / (np.sqrt(square / (1 - 0.999**step)) + 1e-8)
        weight[...] -= rate * (change + WEIGHT_DECAY * weight)
