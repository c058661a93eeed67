"""Fit all that a taught model consists of: the scores of its labels, what it knows, and its temperature."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from digitapp.api import Head
from digitapp.teaching import head
from digitapp.teaching.head import Examples
from digitapp.teaching.material import Material
from digitapp.teaching.rehearsal import Rehearsal

WEIGHT, ALL_WEIGHTS, LEAST = 10.0, 200.0, 0.1
"""How much more than a rehearsed digit one example counts; how much all of them together; what one counts at least.

Chosen so that 33 letters of 15 writers, i and j among them, take away 0.06 points of 10,000 augmented training digits.
"""
SURE, MISSED = 0.4, 0.02
"""The log-odds of being known that all but so large a share of the examples, each not taught, get at least."""
MOST_SHIFT = 3.0
"""Log-odds by which knowing is made easier at most, so that one odd example does not make everything known."""
REHEARSED = 200.0
"""The weight of all known digits together, in examples, where the temperature is fitted."""

Rows = NDArray[np.float32]
Places = NDArray[np.intp]


@dataclass(frozen=True, eq=False)
class Lesson:
    """What a head is fitted on: examples, and what the model knew."""

    material: Material
    rehearsal: Rehearsal
    old_labels: tuple[str, ...]
    """Those of the model before."""
    labels: tuple[str, ...]
    """Those of the taught model."""
    tells_non_digits: bool
    """Whether the model has a digitness."""

    @property
    def keeps(self) -> bool:
        """Whether all labels of the model stay."""
        return set(self.old_labels) <= set(self.labels)

    @property
    def places(self) -> Places:
        """The place of each example's label among `labels`, [N]."""
        where = {label: place for place, label in enumerate(self.labels)}
        return np.array([where[label] for label in self.material.labels], np.intp)

    @property
    def rehearsed(self) -> NDArray[np.bool_]:
        """Which of the rehearsed digits have a label of the taught model, [N]."""
        return np.isin(np.array(self.rehearsal.labels), np.array(self.labels))

    @property
    def measures(self) -> NDArray[np.bool_]:
        """Which of the rehearsed digits measure what the taught model knows, [N]."""
        return self.rehearsed & self.rehearsal.held_out

    @property
    def measured_labels(self) -> list[str]:
        """The label of each of these."""
        return [label for label, is_one in zip(self.rehearsal.labels, self.measures, strict=True) if is_one]

    def fit(self, chosen: NDArray[np.bool_]) -> ViewHead:
        """Return a head taught with the chosen ones of the examples, [N], at temperature 1."""
        space = self.rehearsal.space
        where = {label: place for place, label in enumerate(self.old_labels)}
        prior = space.prior([where.get(label) for label in self.labels], head.NEW_BIAS)
        labels = head.fit(self._examples(chosen), prior, space.free)
        return ViewHead(labels, self._fit_known(chosen) if self.tells_non_digits else None)

    def on_features(self, fitted: ViewHead) -> Head:
        """Return a head as one on the model's features."""
        space = self.rehearsal.space
        labels, own = space.on_features(fitted.labels)
        if fitted.known is None:
            return Head(labels, own=own)
        known, _ = space.on_features(fitted.known)
        return Head(labels, known, not self.keeps, own)

    def _examples(self, chosen: NDArray[np.bool_]) -> list[Examples]:
        fitted = self.rehearsed & ~self.rehearsal.held_out
        answers = np.zeros((int(fitted.sum()), len(self.labels)), np.float32)
        for place, label in enumerate(self.old_labels):
            if label in self.labels:
                answers[:, self.labels.index(label)] = self.rehearsal.answers[fitted, place]
        totals = answers.sum(axis=1, keepdims=True)
        known = Examples(
            self.rehearsal.views[fitted], answers / np.maximum(totals, 1e-9), (totals[:, 0] > 0.5).astype(np.float32)
        )
        return [known, self._taught(chosen, self.places, len(self.labels))]

    def _taught(self, chosen: NDArray[np.bool_], places: Places, count: int) -> Examples:
        """Return the chosen examples and their copies, which share one weight."""
        material = self.material
        copies = material.copies.shape[1]
        views = material.views[chosen]
        if copies:
            views = np.concatenate([views[:, None], material.copies[chosen]], axis=1)
        weight = max(LEAST, min(WEIGHT, ALL_WEIGHTS / len(material))) / (1 + copies)
        own = np.repeat(places[chosen], 1 + copies)
        flat = views.reshape(len(own), views.shape[-1])
        return Examples(flat, head.one_hot(own, count), np.full(len(own), weight, np.float32))

    def _fit_known(self, chosen: NDArray[np.bool_]) -> Rows:
        """Return rows that tell the taught labels from all else; digits are else if the model forgets them."""
        kinds = sorted(set(self.places.tolist()))
        places = np.searchsorted(kinds, self.places)
        others = self.rehearsal.non_digits
        if not self.keeps:
            others = np.concatenate([others, self.rehearsal.views[~self.rehearsed & ~self.rehearsal.held_out]])
        count = len(kinds) + 1
        nothing = head.one_hot(np.full(len(others), count - 1), count)
        unknown = Examples(others, nothing, np.ones(len(others), np.float32))
        space = self.rehearsal.space
        parts = [unknown, self._taught(chosen, places, count)]
        return head.fit(parts, np.zeros((count, space.width), np.float32), space.free)


class ViewHead(NamedTuple):
    """A head as it is fitted, on views."""

    labels: Rows
    """float32 [labels, V]."""
    known: Rows | None
    """float32 [K + 1, V]: that of `Head.known`."""


class Fitted(NamedTuple):
    """A head for all examples, and what folds say of each."""

    head: Head
    logits: Rows
    """float32 [N, labels]: the scores of each example, at temperature 1, from a head that was not taught it; 0 for one
    that is in no fold."""
    known: Rows
    """float32 [M, labels]: the scores, at temperature 1, of the known digits of `Lesson.measures`."""


def fitted(lesson: Lesson, parts: Places, progress: Callable[[float], None] = lambda _: None) -> Fitted:
    """Return a head taught with all examples; `parts` are their folds, [N], -1 for an example that is in none.

    What the folds do not know decides how easily the head takes a drawing for a known one, and its temperature.
    `progress` is called with the share that is done.
    """
    views = lesson.material.views
    logits = np.zeros((len(parts), len(lesson.labels)), np.float32)
    odds = np.zeros(len(parts))
    numbers = sorted(set(parts.tolist()) - {-1})
    for done, number in enumerate(numbers):
        progress(done / (len(numbers) + 1))
        own = parts == number
        fold = lesson.fit(~own)
        logits[own] = views[own] @ fold.labels.T
        if fold.known is not None:
            odds[own] = known_odds(views[own] @ fold.known.T)
    whole = lesson.fit(np.ones(len(parts), np.bool_))
    known = lesson.rehearsal.views[lesson.measures] @ whole.labels.T
    found = easier(lesson.on_features(whole), odds[parts >= 0])
    return Fitted(cooled(found, _temperature(lesson, known, parts, logits)), logits, known)


def _temperature(lesson: Lesson, known: Rows, parts: Places, logits: Rows) -> float:
    """Return the temperature that suits the examples, none of which was taught, and the known digits that measure."""
    measured = parts >= 0
    where = {label: place for place, label in enumerate(lesson.labels)}
    places = [where[label] for label in lesson.measured_labels]
    stands_for = lesson.rehearsal.stands_for[lesson.measures]
    weights = np.append(np.ones(int(measured.sum())), REHEARSED * stands_for / max(1.0, stands_for.sum()))
    values = np.concatenate([logits[measured], known])
    return head.temperature(values, np.append(lesson.places[measured], places).astype(np.intp), weights)


def known_odds(values: Rows) -> NDArray[np.float64]:
    """Return the log-odds that drawings are of a known kind, float64 [N], given their scores [N, K + 1]."""
    values = values.astype(np.float64)
    return np.asarray(np.logaddexp.reduce(values[:, :-1], axis=1) - values[:, -1])


def easier(fitted: Head, odds: NDArray[np.float64]) -> Head:
    """Return a head that knows all but a few of the examples, given the log-odds of each where it was not taught."""
    if fitted.known is None or not len(odds):
        return fitted
    shift = float(np.clip(SURE - np.quantile(odds, MISSED), 0, MOST_SHIFT))
    known = fitted.known.copy()
    known[-1, -1] -= np.float32(shift)
    return replace(fitted, known=known)


def cooled(fitted: Head, temperature: float) -> Head:
    """Return a head whose scores are divided by a temperature."""
    own = None if fitted.own is None else np.asarray(fitted.own / np.float32(temperature))
    return replace(fitted, labels=np.asarray(fitted.labels / np.float32(temperature)), own=own)
