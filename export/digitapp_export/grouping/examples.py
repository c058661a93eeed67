"""Generated numbers with all groups of their strokes, those that are its digits, and what a model reads in each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from digitapp.drawing.strokes import Ink
from digitapp.models.model import Model, Outputs
from digitapp.numbers.drawings import UNLIKELY, paths_of
from digitapp.numbers.group_features import features_of
from digitapp.numbers.scoring import Network, outputs_as_features
from digitapp.numbers.strokes import Floats, Geometry, StrokeGroup, geometry_of, groups_of, ink_of
from digitapp_export import number_samples
from digitapp_export.number_habits import NO_DIGIT
from digitapp_export.number_samples import Hand, Number

SINGLE = 0.85
"""The share of a piece's points that belong to one digit, at least."""
AT_ONCE = 50
"""Examples that a model reads at a time."""


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
    own: dict[int, list[int]] = {}
    for piece, (stroke, first, stop) in enumerate(geometry.spans):
        own.setdefault(_owner(made.points[stroke][first:stop]), []).append(piece)
    wanted = [StrokeGroup(tuple(sorted(pieces)), owner == -1) for owner, pieces in own.items()]
    at = {group: index for index, group in enumerate(groups)}
    is_told = NO_DIGIT not in own and len(wanted) == len(
        {owner for points in made.points for owner in points} - {NO_DIGIT}
    )
    truth = [at[group] for group in wanted] if is_told and all(group in at for group in wanted) else []
    return Example(made.label, ink, geometry, groups, truth, features_of(geometry, groups))


def _owner(points: np.ndarray) -> int:
    """Return whose most of a piece's points are; `NO_DIGIT` if too many are another's."""
    owners, counts = np.unique(points[points != NO_DIGIT], return_counts=True)
    if not len(owners) or counts.max() < SINGLE * counts.sum():
        return NO_DIGIT
    return int(owners[counts.argmax()])


def examples(count: int, hands: Sequence[Hand], rng: np.random.Generator, single: float = 0.2) -> list[Example]:
    """Return `count` numbers, half of them by generated hands; a share of them are single digits."""
    found = []
    for index in range(count):
        hand = hands[int(rng.integers(len(hands)))] if hands and index % 2 == 0 else number_samples.generated_hand(rng)
        digits = 1 if rng.random() < single else int(rng.integers(2, 7))
        made = number_samples.number(hand, digits, rng)
        found.append(example(made, number_samples.drawing(made.strokes, rng).ink()))
    return found


def prune(examples: Sequence[Example], network: Network) -> None:
    """Leave in each example the groups that the geometry alone does not rule out."""
    for one in examples:
        shares = paths_of(one.geometry, one.groups, network(one.features), 0).shares
        kept = np.flatnonzero(shares >= UNLIKELY).tolist()
        at = {old: new for new, old in enumerate(kept)}
        one.truth = [at[index] for index in one.truth] if all(index in at for index in one.truth) else []
        one.groups = [one.groups[index] for index in kept]
        one.features = one.features[kept]


def read(examples: Sequence[Example], model: Model) -> None:
    """Have a model read all groups that are no marks, and append what it reads to the features."""
    for start in range(0, len(examples), AT_ONCE):
        part = examples[start : start + AT_ONCE]
        inks = [ink_of(one.ink, one.geometry, g) for one in part for g in one.groups if not g.is_mark]
        outputs = model.readings(model.frames(inks))
        first = 0
        for one in part:
            count = sum(not group.is_mark for group in one.groups)
            own = np.zeros(len(inks), np.bool_)
            own[first : first + count] = True
            one.outputs = outputs.of(own)
            first += count
            told = outputs_as_features(one.outputs, model.card.labels, one.groups)
            one.features = np.hstack([one.features, told])
