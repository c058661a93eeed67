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
from digitapp_export.grouping.descent import descend
from digitapp_export.grouping.examples import Example

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

    def draw(chosen: list[int]) -> list[Floats]:
        rows = [_strange(usable[i], rng) if rng.random() < strange else usable[i].features for i in chosen]
        return [_blinded(features) if rng.random() < blind else features for features in rows]

    def errors(chosen: list[int], scores: Floats) -> Floats:
        return _errors([usable[i] for i in chosen], scores)

    return descend([one.features for one in usable], draw, errors, epochs, rng)


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
