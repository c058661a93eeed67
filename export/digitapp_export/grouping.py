"""Fit how drawings of several digits are grouped into digits: a semi-Markov conditional random field.

S. Sarawagi & W. Cohen, "Semi-Markov conditional random fields for information extraction" (NIPS 2004): the probability
of a grouping is its weight's share among all groupings, and the scores of groups, from a network of one hidden layer,
are fitted so that the true groupings of generated numbers are the most likely.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from digitapp.drawing.strokes import Ink
from digitapp.models.model import Model, Outputs
from digitapp.numbers.lattice import Group, best_path
from digitapp.numbers.scoring import Network, outputs_as_features
from digitapp.numbers.strokes import Floats, Geometry, StrokeGroup, features_of, geometry_of, groups_of, ink_of
from digitapp_export import number_samples
from digitapp_export.number_samples import Hand, Number

HIDDEN = 24
BATCH = 32
RATE = 3e-3
WEIGHT_DECAY = 1e-4


@dataclass
class Example:
    """A generated number with its possible groups."""

    label: str
    ink: Ink
    geometry: Geometry
    groups: list[StrokeGroup]
    truth: list[int]
    """The indices of the groups that are its digits and marks; empty if one of them is not among the groups."""
    features: Floats
    outputs: Outputs | None = None


def example(made: Number, ink: Ink) -> Example:
    """Return a number with its groups and their geometry."""
    geometry = geometry_of(ink)
    groups = groups_of(geometry)
    place = {stroke: piece for piece, stroke in enumerate(geometry.order)}
    own: dict[Any, list[int]] = {}
    for stroke, owner in enumerate(made.owners):
        own.setdefault(owner, []).append(place[stroke])
    wanted = [StrokeGroup(tuple(sorted(pieces)), owner == -1) for owner, pieces in own.items()]
    at = {group: index for index, group in enumerate(groups)}
    truth = [at[group] for group in wanted] if all(group in at for group in wanted) else []
    return Example(made.label, ink, geometry, groups, truth, features_of(geometry, groups))


def examples(count: int, hands: Sequence[Hand], rng: np.random.Generator, single: float = 0.2) -> list[Example]:
    """Return `count` numbers, half of them by generated hands; a share of them are single digits."""
    found = []
    for index in range(count):
        hand = hands[rng.integers(len(hands))] if hands and index % 2 == 0 else number_samples.generated_hand(rng)
        digits = 1 if rng.random() < single else int(rng.integers(2, 7))
        made = number_samples.number(hand, digits, rng)
        found.append(example(made, number_samples.drawing(made.strokes, rng).ink()))
    return found


def pruned(examples: Sequence[Example], network: Network, least: float, chosen: Callable[..., list[int]]) -> None:
    """Leave in each example the groups that a network of the geometry finds likely enough."""
    for one in examples:
        kept = chosen(one.geometry, one.groups, network(one.features), least)
        at = {old: new for new, old in enumerate(kept)}
        one.truth = [at[index] for index in one.truth] if all(index in at for index in one.truth) else []
        one.groups = [one.groups[index] for index in kept]
        one.features = one.features[kept]


def read(examples: Sequence[Example], model: Model) -> None:
    """Have a model read all groups that are no marks, and append what it reads to the features."""
    for start in range(0, len(examples), 50):
        part = examples[start : start + 50]
        inks = [ink_of(one.ink, one.geometry, g) for one in part for g in one.groups if not g.is_mark]
        outputs = model.readings(model.frames(inks))
        first = 0
        for one in part:
            count = sum(not group.is_mark for group in one.groups)
            one.outputs = Outputs(*(values[first : first + count] for values in outputs))
            first += count
            told = outputs_as_features(one.outputs, model.card.labels, one.groups)
            one.features = np.hstack([one.features, told])


def fit(examples: Sequence[Example], epochs: int, rng: np.random.Generator, blind: float = 0.0) -> Network:
    """Fit a network by stochastic gradient descent (Adam) on the likelihood of the true groupings.

    For a share `blind` of the examples in each epoch, the digitness is hidden: some models have none.
    """
    usable = [one for one in examples if one.truth]
    every = np.concatenate([one.features for one in usable])
    mean, scale = every.mean(axis=0), every.std(axis=0) + 1e-3
    width = every.shape[1]
    weights = [
        rng.normal(0, np.sqrt(2 / width), (width, HIDDEN)), np.zeros(HIDDEN), rng.normal(0, 0.1, HIDDEN), np.zeros(1)
    ]  # fmt: skip
    moments = [(np.zeros_like(w), np.zeros_like(w)) for w in weights]
    steps, total = 0, epochs * (len(usable) // BATCH)
    for _ in range(epochs):
        order = rng.permutation(len(usable))
        for start in range(0, len(usable) - BATCH + 1, BATCH):
            part = [usable[i] for i in order[start : start + BATCH].tolist()]
            rows = [_blinded(one.features) if rng.random() < blind else one.features for one in part]
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
    hidden, hidden_bias, out, bias = (np.round(w, 5) for w in weights)
    return Network(mean.round(5).tolist(), scale.round(5).tolist(), hidden.tolist(), hidden_bias.tolist(),
                   out.tolist(), float(bias[0]))  # fmt: skip


def _blinded(features: Floats) -> Floats:
    copy = features.copy()
    digit = copy[:, 27] == 0
    copy[digit, 29] = 0.0
    copy[digit, 30] = 1.0
    return copy


def _errors(part: Sequence[Example], scores: Floats) -> Floats:
    """Return the gradient of the negative log likelihood by the groups' scores: how often used, less how often true."""
    found, first = [], 0
    for one in part:
        own = scores[first : first + len(one.groups)]
        first += len(one.groups)
        groups = [Group(g.pieces, -s) for g, s in zip(one.groups, own.tolist(), strict=True)]
        error = best_path(len(one.geometry.order), groups, 0).shares
        error[one.truth] -= 1
        found.append(error)
    return np.concatenate(found)


def _adam(weights: list[Any], gradients: list[Any], moments: list[Any], step: int, rate: float) -> None:
    """Take one step in place (D. Kingma & J. Ba, ICLR 2015), with decoupled weight decay."""
    for weight, gradient, (first, second) in zip(weights, gradients, moments, strict=True):
        first += 0.1 * (gradient - first)
        second += 0.001 * (gradient**2 - second)
        weight -= rate * (first / (1 - 0.9**step) / (np.sqrt(second / (1 - 0.999**step)) + 1e-8))
        weight -= rate * WEIGHT_DECAY * weight
