"""Describe groups of strokes by what tells a digit from parts of digits and from neighbours, in numbers."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from digitapp.numbers.strokes import LARGEST_GROUP, Floats, Geometry, StrokeGroup, members_of

_ALONE = np.array([[0.0], [0.0], [0.0], [-1.0]])
"""How far apart the members of a group of one are."""


def features_of(geometry: Geometry, groups: Sequence[StrokeGroup]) -> Floats:
    """Return what tells a digit from parts of digits and from neighbours, float64 [G, 30], lengths in heights."""
    count, unit = len(geometry.spans), geometry.height
    member = members_of(geometry, groups)
    number = member.sum(axis=1)
    low, high = geometry.low / unit, geometry.high / unit
    size = np.maximum(high - low, 0.02)
    written = np.array([span.stroke for span in geometry.spans])
    least = _least(member, np.column_stack([low, -high, size.max(axis=1), size[:, ::-1], written, -written]))
    left, top, right, bottom, smallest, shortest, narrowest, first, last = least.T
    right, bottom, last = -right, -bottom, -last
    wide, tall = right - left, bottom - top
    line_top, line_bottom = (member @ np.column_stack([geometry.top, geometry.bottom])).T / number / unit
    other_gap = np.maximum(low[:, 0] - right[:, None], left[:, None] - high[:, 0])
    overlap = np.maximum(-other_gap, 0.0) / np.minimum(size[:, 0], wide[:, None] + 0.02)
    overlap = np.minimum(np.where(member, 0.0, overlap), 1.0)
    centre = (low[:, 0] + high[:, 0]) / 2
    inside = ~member & (centre > left[:, None]) & (centre < right[:, None])
    between = ((written > first[:, None]) & (written < last[:, None]) & ~member).sum(axis=1)
    inner, outside = _distances(geometry, low, high, groups, member)
    inner_joins, outer_joins = _joins(geometry, member)
    full_wide, full_tall = (high.max(axis=0) - low.min(axis=0)).tolist()
    columns = (
        np.log(tall + 0.05), wide, np.log((wide + 0.03) / (tall + 0.03)), top - line_top, bottom - line_bottom,
        np.minimum(number, 5) - 1, number > 1, number > 2, number == count,
        *inner[:3], smallest, shortest, narrowest, -inner[3],
        overlap.max(axis=1), np.minimum(overlap.sum(axis=1), 3.0), np.minimum(outside, 1.0), outside < 0.05,
        np.minimum(inside.sum(axis=1), 3), np.minimum(between, 3), between > 0,
        np.log((tall + 0.05) / (full_tall + 0.05)), wide / (full_wide + 0.05), min(count, 12) / 6,
        min(full_wide / (full_tall + 0.05), 4.0),
        inner_joins, outer_joins, [group.is_mark for group in groups],
    )  # fmt: skip
    features = np.empty((len(groups), len(columns)))
    for place, column in enumerate(columns):
        features[:, place] = column
    return np.maximum(np.minimum(features, 5.0), -5.0)


def _least(member: NDArray[np.bool_], values: Floats) -> Floats:
    """Return the least of each value among a group's members, [G, V], of the values of all pieces, [S, V]."""
    return np.asarray(np.where(member[:, :, None], values, np.inf).min(axis=1))


def _distances(
    geometry: Geometry, low: Floats, high: Floats, groups: Sequence[StrokeGroup], member: NDArray[np.bool_]
) -> tuple[Floats, Floats]:
    """Return how far the members of each group are apart, [4, G], and the nearest other stroke from them, [G].

    Apart by each kind of distance is the largest of a member from the nearest other one: between the ink, across, down,
    and the negative share of its width that the other is above or below. For a group of one these are 0, 0, 0 and -1;
    without other strokes the nearest is at 9.
    """
    kinds = np.stack([
        geometry.distance, _gaps(low[:, 0], high[:, 0]), _gaps(low[:, 1], high[:, 1]), -_shares(low[:, 0], high[:, 0])
    ])  # fmt: skip
    inner, outside = np.empty((4, len(groups))), np.empty(len(groups))
    inner[:], outside[:] = _ALONE, 9.0
    sizes = [len(group.pieces) for group in groups]
    small = [row for row, size in enumerate(sizes) if size <= LARGEST_GROUP]  # at once, larger ones one by one
    for rows in ([small] if small else []) + [[row] for row, size in enumerate(sizes) if size > LARGEST_GROUP]:
        width = max(sizes[row] for row in rows)
        own = [groups[row].pieces for row in rows]
        padded = np.array([pieces + pieces[:1] * (width - len(pieces)) for pieces in own])
        nearest = geometry.distance[padded].min(axis=1)
        outside[rows] = np.minimum(np.where(member[rows], 9.0, nearest).min(axis=1), 9.0)
        if width > 1:
            is_other = np.arange(width) < np.array([[len(pieces)] for pieces in own])
            is_pair = is_other[:, None, :] & ~np.eye(width, dtype=np.bool_)
            apart = np.where(is_pair, kinds[:, padded[:, :, None], padded[:, None, :]], np.inf).min(axis=3).max(axis=2)
            several = [place for place, pieces in enumerate(own) if len(pieces) > 1]
            inner[:, np.array(rows)[several]] = apart[:, several]
    return inner, outside


def _gaps(low: Floats, high: Floats) -> Floats:
    """Return how far apart each two intervals are, [S, S]; 0 if they overlap."""
    return np.maximum(np.maximum(low[:, None] - high, low - high[:, None]), 0.0)


def _shares(low: Floats, high: Floats) -> Floats:
    """Return the share of each interval that each other one covers, [S, S]."""
    common = np.minimum(high[:, None], high) - np.maximum(low[:, None], low)
    wide = (high - low)[:, None]
    is_point = wide < 1e-3
    return np.where(is_point, common >= -1e-3, np.maximum(common, 0.0) / np.where(is_point, 1.0, wide))


def _joins(geometry: Geometry, member: NDArray[np.bool_]) -> tuple[Floats, Floats]:
    """Return at how many joins within a stroke each group has both sides, and at how many it has one, [G] each."""
    if not geometry.joins:
        return np.zeros(len(member)), np.zeros(len(member))
    before, after = (member[:, list(side)] for side in zip(*geometry.joins, strict=True))
    return (before & after).sum(axis=1).astype(np.float64), (before ^ after).sum(axis=1).astype(np.float64)
