"""The dynamic programme: the best partition, its share among all, groups of pieces that are not consecutive."""

from __future__ import annotations

import math
from itertools import combinations

import numpy as np
import pytest

from digitapp.numbers.lattice import Group, best_path


def partitions(pieces: frozenset[int], groups: list[Group]) -> list[tuple[int, ...]]:
    """All sets of groups that use each piece once, by trying all of them."""
    found = []
    for count in range(1, len(pieces) + 1):
        for chosen in combinations(range(len(groups)), count):
            used = [piece for index in chosen for piece in groups[index].pieces]
            if sorted(used) == sorted(pieces):
                found.append(chosen)
    return found


def test_the_best_path_is_the_cheapest_of_all_partitions() -> None:
    rng = np.random.default_rng(5)
    for _ in range(30):
        subsets = [s for size in (1, 2, 3) for s in combinations(range(5), size)]
        chosen = [(i,) for i in range(5)] + [subsets[i] for i in rng.choice(len(subsets), 8, replace=False)]
        groups = [Group(tuple(pieces), float(rng.normal(1, 2))) for pieces in chosen]
        costs = {p: sum(groups[i].cost for i in p) for p in partitions(frozenset(range(5)), groups)}
        total = sum(math.exp(-cost) for cost in costs.values())
        found = best_path(5, groups)
        ranked = sorted(costs, key=costs.__getitem__)
        expected = [tuple(sorted(p, key=lambda i: groups[i].pieces[0])) for p in ranked[:4]]
        assert [found.best.groups, *(path.groups for path in found.alternatives)] == expected
        assert found.best.cost == pytest.approx(costs[ranked[0]])
        assert found.best.share == pytest.approx(math.exp(-costs[ranked[0]]) / total)
        for index in range(len(groups)):
            own = sum(math.exp(-cost) for p, cost in costs.items() if index in p)
            assert found.shares[index] == pytest.approx(own / total, abs=1e-12)


def test_a_late_bar_joins_its_digit_across_a_neighbour() -> None:
    groups = [Group((0,), 1.0), Group((1,), 0.1), Group((2,), 5.0), Group((0, 2), 0.1), Group((1, 2), 4.0)]
    assert best_path(3, groups).best.groups == (3, 1)


def test_costs_of_any_size_leave_shares_finite() -> None:
    found = best_path(2, [Group((0,), 900.0), Group((1,), 900.0), Group((0, 1), 1e-3)])
    assert found.best.groups == (2,)
    assert found.best.share == pytest.approx(1.0)
    assert found.shares.tolist() == pytest.approx([0.0, 0.0, 1.0])


def test_no_pieces_are_an_empty_path() -> None:
    assert best_path(0, []).best == ((), 0.0, 1.0)


def test_pieces_that_no_group_uses_are_an_error() -> None:
    with pytest.raises(ValueError, match="each piece"):
        best_path(2, [Group((0,), 0.0)])
