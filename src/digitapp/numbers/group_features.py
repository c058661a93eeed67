"""Describe groups of strokes by what tells a digit from parts of digits and from neighbours, in numbers."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from digitapp.numbers.strokes import Floats, Geometry, StrokeGroup, edges_of, members_of


def features_of(geometry: Geometry, groups: Sequence[StrokeGroup]) -> Floats:
    """Return what tells a digit from parts of digits and from neighbours, float64 [G, 30], lengths in heights."""
    count, unit = len(geometry.spans), geometry.height
    member = members_of(geometry, groups)
    number = member.sum(axis=1)
    low, high = geometry.low / unit, geometry.high / unit
    left, top, right, bottom = (edges_of(geometry, member) / unit).T
    wide, tall = right - left, bottom - top
    line_top = (member * geometry.top).sum(axis=1) / number / unit
    line_bottom = (member * geometry.bottom).sum(axis=1) / number / unit
    size = np.maximum(high - low, 0.02)
    pair_x = _gaps(low[:, 0], high[:, 0])
    pair_y = _gaps(low[:, 1], high[:, 1])
    other_gap = np.maximum(low[:, 0] - right[:, None], left[:, None] - high[:, 0])
    overlap = np.where(member, 0.0, np.clip(-other_gap, 0.0, None) / np.minimum(size[:, 0], wide[:, None] + 0.02))
    overlap = np.minimum(overlap, 1.0)
    centre = (low[:, 0] + high[:, 0]) / 2
    inside = ~member & (centre > left[:, None]) & (centre < right[:, None])
    inner = _inner_distances([kind.tolist() for kind in (geometry.distance, pair_x, pair_y)], groups)
    outside = _outer_distances(geometry.distance, groups)
    written = np.array([span.stroke for span in geometry.spans])
    first = np.where(member, written, 10**6).min(axis=1)
    last = np.where(member, written, -1).max(axis=1)
    between = ((written > first[:, None]) & (written < last[:, None]) & ~member).sum(axis=1)
    smallest = np.where(member, size.max(axis=1), 9.0).min(axis=1)
    shortest = np.where(member, size[:, 1], 9.0).min(axis=1)
    narrowest = np.where(member, size[:, 0], 9.0).min(axis=1)
    covered = _covered(low[:, 0], high[:, 0], groups)
    inner_joins, outer_joins = _joins(geometry, member)
    full_wide, full_tall = (high.max(axis=0) - low.min(axis=0)).tolist()
    columns = [
        np.log(tall + 0.05), wide, np.log((wide + 0.03) / (tall + 0.03)), top - line_top, bottom - line_bottom,
        np.minimum(number, 5) - 1, number > 1, number > 2, number == count,
        *inner, smallest, shortest, narrowest, covered,
        overlap.max(axis=1), np.minimum(overlap.sum(axis=1), 3.0), np.minimum(outside, 1.0), outside < 0.05,
        np.minimum(inside.sum(axis=1), 3), np.minimum(between, 3), between > 0,
        np.log((tall + 0.05) / (full_tall + 0.05)), wide / (full_wide + 0.05), np.full(len(groups), min(count, 12) / 6),
        np.full(len(groups), min(full_wide / (full_tall + 0.05), 4.0)),
        inner_joins, outer_joins, np.array([group.is_mark for group in groups]),
    ]  # fmt: skip
    return np.clip(np.column_stack([np.asarray(column, np.float64) for column in columns]), -5.0, 5.0)


def _gaps(low: Floats, high: Floats) -> Floats:
    """Return how far apart each two intervals are, [S, S]; 0 if they overlap."""
    return np.maximum(np.maximum(low[:, None] - high, low - high[:, None]), 0.0)


def _inner_distances(distances: Sequence[list[list[float]]], groups: Sequence[StrokeGroup]) -> list[list[float]]:
    """Return, for each kind of distance, the largest of a member from the nearest other one; 0 for one alone."""
    found: list[list[float]] = [[0.0] * len(groups) for _ in distances]
    for row, group in enumerate(groups):
        own = group.pieces
        if len(own) > 1:  # plain numbers, for of so few NumPy would take five times as long
            for kind, distance in enumerate(distances):
                rows = [distance[i] for i in own]
                found[kind][row] = max(min(near[j] for j in own if j != i) for i, near in zip(own, rows, strict=True))
    return found


def _outer_distances(distance: Floats, groups: Sequence[StrokeGroup]) -> Floats:
    """Return the distance of each group from the nearest stroke that is not in it, [G]; 9 if there is none."""
    found = np.full(len(groups), 9.0)
    for row, group in enumerate(groups):
        pieces = list(group.pieces)
        nearest = distance[pieces].min(axis=0)
        nearest[pieces] = 9.0
        found[row] = min(9.0, float(nearest.min()))
    return found


def _covered(low: Floats, high: Floats, groups: Sequence[StrokeGroup]) -> list[float]:
    """Return the least share of a member's width that another member is above or below; 1 for one alone."""
    found = [1.0] * len(groups)
    edges = list(zip(low.tolist(), high.tolist(), strict=True))
    for row, group in enumerate(groups):
        own = group.pieces
        if len(own) > 1:
            found[row] = min(1.0, *(max(_share(edges[i], edges[j]) for j in own if j != i) for i in own))
    return found


def _share(own: tuple[float, float], other: tuple[float, float]) -> float:
    """Return the share of an interval that another one covers."""
    common, wide = min(own[1], other[1]) - max(own[0], other[0]), own[1] - own[0]
    return float(common >= -1e-3) if wide < 1e-3 else max(common, 0.0) / wide


def _joins(geometry: Geometry, member: NDArray[np.bool_]) -> tuple[Floats, Floats]:
    """Return at how many joins within a stroke each group has both sides, and at how many it has one, [G] each."""
    if not geometry.joins:
        return np.zeros(len(member)), np.zeros(len(member))
    before, after = (member[:, list(side)] for side in zip(*geometry.joins, strict=True))
    return (before & after).sum(axis=1).astype(np.float64), (before ^ after).sum(axis=1).astype(np.float64)
