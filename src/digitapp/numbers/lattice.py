"""Find the best partition of pieces of ink into signs: the shared dynamic programme of drawings and pictures.

Ink is cut into pieces (strokes of a drawing; connected components, or parts of them, of a picture), numbered in reading
order. A group of pieces may be one sign, at a cost. A path uses each piece exactly once; its cost is the sum of its
groups' costs and its weight exp(-cost), so that costs are negative logarithms of likelihoods. That is
over-segmentation followed by a search in the candidate lattice, as in Y. LeCun et al., "Gradient-based learning applied
to document recognition" (1998), VII, with groups that need not be of consecutive pieces: a late bar lies among its
neighbours'.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import cached_property
from itertools import groupby
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

MOST_STATES = 48
"""Of the states in which equally many pieces are used, how many are followed; groups of consecutive pieces make one."""
ALTERNATIVES = 3
"""How many other paths are returned at most."""


class Group(NamedTuple):
    """Pieces that may be one sign."""

    pieces: tuple[int, ...]
    """Ascending, from 0 in reading order; they need not be consecutive."""
    cost: float
    """The negative logarithm of its weight; smaller is better, and it may be negative."""


class Path(NamedTuple):
    """One way of grouping all pieces."""

    groups: tuple[int, ...]
    """Indices of the groups, in the order of their first pieces."""
    cost: float
    share: float
    """The share of its weight among that of all paths, 0 to 1."""


class Paths:
    """What was found in a lattice; only what is asked for is computed."""

    def __init__(self, steps: Sequence[_Step], groups: Sequence[Group], full: int, alternatives: int) -> None:
        """Take the edges of a lattice and the state in which all pieces are used; ValueError if none leads there."""
        self._steps, self._groups, self._full, self._alternatives = steps, groups, full, alternatives
        self._ahead = _totals(steps, groups, 0)
        if full not in self._ahead:
            raise ValueError("the groups cannot be put together so that each piece is used once")

    @property
    def best(self) -> Path:
        """The path of the least cost."""
        return self._found[0]

    @property
    def alternatives(self) -> tuple[Path, ...]:
        """The next best paths, the best first."""
        return self._found[1:]

    @cached_property
    def _found(self) -> tuple[Path, ...]:
        total = self._ahead[self._full]
        found = _least_costs(self._steps, self._groups, 1 + self._alternatives)[self._full]
        return tuple(Path(used, cost, math.exp(min(0.0, -cost - total))) for cost, used in found)

    @cached_property
    def shares(self) -> NDArray[np.float64]:
        """float64 [groups]: the share of the paths that use each group, by weight (its posterior probability)."""
        behind = _totals([_Step(s.stop, s.start, s.group) for s in reversed(self._steps)], self._groups, self._full)
        total, shares = self._ahead[self._full], [0.0] * len(self._groups)
        for start, stop, group in self._steps:
            if stop in behind:
                through = self._ahead[start] - self._groups[group].cost + behind[stop]
                shares[group] += math.exp(min(0.0, through - total))
        return np.array(shares)


class _Step(NamedTuple):
    """An edge of the lattice: with `group`, the pieces of `start` become those of `stop`. Both are bit masks."""

    start: int
    stop: int
    group: int


def best_path(pieces: int, groups: Sequence[Group], alternatives: int = ALTERNATIVES) -> Paths:
    """Return the path of the least cost that uses each of the pieces once, the next best ones, and all shares.

    Several groups may have the same pieces: one of them, for instance, as a digit and one as a separator. Groups that
    no path uses have the share 0. ValueError if no path uses all pieces, or none is found among the cheapest.
    """
    return Paths(_steps(pieces, groups), groups, (1 << pieces) - 1, alternatives)


def _steps(pieces: int, groups: Sequence[Group]) -> list[_Step]:
    """Return the edges that can be reached, those that leave a state after all those that enter it.

    The next group always has the first piece that is not used yet, so that a partition is one path, not one for each
    order of its groups. Groups that are not consecutive can make exponentially many states: the cheapest go on.
    """
    by_first: dict[int, list[tuple[int, int]]] = {}
    for index, group in enumerate(groups):
        mask = sum(1 << piece for piece in group.pieces)
        by_first.setdefault(group.pieces[0], []).append((mask, index))
    steps: list[_Step] = []
    waiting: list[dict[int, float]] = [{} for _ in range(pieces + 1)]  # by the number of pieces used: least costs
    waiting[0][0] = 0.0
    for states in waiting:
        for state in sorted(states, key=states.__getitem__)[:MOST_STATES]:
            first = (~state & (state + 1)).bit_length() - 1
            for mask, index in by_first.get(first, ()):
                if not mask & state:
                    stop, cost = state | mask, states[state] + groups[index].cost
                    steps.append(_Step(state, stop, index))
                    reached = waiting[stop.bit_count()]
                    reached[stop] = min(cost, reached.get(stop, math.inf))
    return steps


def _totals(steps: Sequence[_Step], groups: Sequence[Group], start: int) -> dict[int, float]:
    """Return the logarithm of the summed weights of all ways from `start` to each state."""
    totals = {start: 0.0}
    for before, after, group in steps:
        if before in totals:
            way = totals[before] - groups[group].cost
            totals[after] = _log_sum(totals[after], way) if after in totals else way
    return totals


def _log_sum(a: float, b: float) -> float:
    return max(a, b) + math.log1p(math.exp(-abs(a - b)))


def _least_costs(
    steps: Sequence[_Step], groups: Sequence[Group], count: int
) -> dict[int, list[tuple[float, tuple[int, ...]]]]:
    """Return the `count` cheapest ways to each state, with their groups."""
    ways: dict[int, list[tuple[float, tuple[int, ...]]]] = {0: [(0.0, ())]}
    for start, leaving in groupby(steps, key=lambda step: step.start):
        for step in leaving:
            cost = groups[step.group].cost
            longer = [(before + cost, (*used, step.group)) for before, used in ways[start]]
            ways[step.stop] = sorted([*ways.get(step.stop, []), *longer])[:count]
    return ways
