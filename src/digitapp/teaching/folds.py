"""Measure a way of teaching on examples that were not taught: folds, paired comparison, scores."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

import msgspec
import numpy as np
from numpy.typing import NDArray

from digitapp.evaluation.agreement import exact_p
from digitapp.evaluation.metrics import wilson_interval
from digitapp.language import Marked, mark

FOLDS, FEWER, MANY = 5, 3, 400
"""Parts that the examples are divided into; of more than `MANY` examples, which tell enough, fewer."""
BY_GROUP, PLAIN = mark("by writer and session"), mark("at random")
WORSE = 0.05
"""How rarely chance alone would lose so many, for a loss to count."""
FORGOTTEN = 0.001
"""The share of what was known that may be lost."""


class Score(msgspec.Struct, frozen=True, kw_only=True):
    """The share of examples that are read right."""

    accuracy: float
    n: int
    ci95: tuple[float, float]
    """Wilson's 95 % interval."""

    @classmethod
    def of(cls, right: NDArray[np.bool_]) -> Score | None:
        """Return the score of examples, [N] whether each is read right; None without any."""
        if not len(right):
            return None
        correct = int(right.sum())
        return cls(accuracy=correct / len(right), n=len(right), ci95=wilson_interval(correct, len(right)))


def folds(
    labels: Sequence[str], groups: Sequence[tuple[str, str]], rng: np.random.Generator, count: int | None = None
) -> tuple[NDArray[np.intp], Marked]:
    """Return the fold of each example, and how they were divided; -1 for the only example of its label.

    There are `count` folds, by default as many as suit the number of examples. What one writer drew in
    one session stays together, since such drawings are alike, if every label with several examples was drawn in several
    sessions; otherwise a label would be measured without having been taught.
    """
    count = count or (FEWER if len(labels) > MANY else FOLDS)
    by_label: dict[str, list[int]] = defaultdict(list)
    for place, label in enumerate(labels):
        by_label[label].append(place)
    several = [places for places in by_label.values() if len(places) > 1]
    found = np.full(len(labels), -1, np.intp)
    if several and all(len({groups[place] for place in places}) > 1 for places in several):
        of_group = _of_groups(groups, count, rng)
        candidate = np.array([of_group[group] for group in groups])
        if all(len(set(candidate[places].tolist())) > 1 for places in several):
            for places in several:
                found[places] = candidate[places]
            return found, BY_GROUP
    for number, places in enumerate(several):
        found[rng.permutation(places)] = (np.arange(len(places)) + number) % count
    return found, PLAIN


def _of_groups(groups: Sequence[tuple[str, str]], count: int, rng: np.random.Generator) -> dict[tuple[str, str], int]:
    """Return a fold for each group, so that the folds are about equally large."""
    sizes: dict[tuple[str, str], int] = defaultdict(int)
    for group in groups:
        sizes[group] += 1
    names = sorted(sizes)
    order = sorted((names[i] for i in rng.permutation(len(names))), key=lambda name: -sizes[name])
    filled = [0] * min(count, len(names))
    chosen: dict[tuple[str, str], int] = {}
    for name in order:
        chosen[name] = int(np.argmin(filled))
        filled[chosen[name]] += sizes[name]
    return chosen


def is_worse(before: NDArray[np.bool_], after: NDArray[np.bool_]) -> bool:
    """Return whether fewer are read right than before, [N] each, and chance does not explain it.

    The exact one-sided test of Q. McNemar (1947) on the examples that only one of the two reads right.
    """
    lost, gained = int((before & ~after).sum()), int((after & ~before).sum())
    return lost > gained and exact_p(lost, gained) / 2 < WORSE


def has_forgotten(before: NDArray[np.bool_], after: NDArray[np.bool_], stands_for: NDArray[np.float32]) -> bool:
    """Return whether more of what was known is lost than may be, and chance does not explain it.

    `before` and `after` say whether each example of a sample is read right, [N], `stands_for` how many it is one of.
    """
    return share(before, stands_for) - share(after, stands_for) > FORGOTTEN and is_worse(before, after)


def share(right: NDArray[np.bool_], stands_for: NDArray[np.float32]) -> float:
    """Return the share of all that is read right, given a sample: whether each is, [N], and how many it is one of."""
    return float(stands_for[right].sum(dtype=np.float64) / stands_for.sum(dtype=np.float64))
