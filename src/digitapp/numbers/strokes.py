"""Group the strokes of a drawing into what may be single signs, and describe the geometry of each group."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from digitapp.drawing.strokes import Ink

Floats = NDArray[np.float64]

SAMPLES = 20
"""Points of each stroke between which distances are measured."""
AT_ONCE = 16
"""Strokes whose distances from all others are measured at a time."""
LARGEST_GROUP = 5
"""Strokes that a group has at most, unless it is the whole drawing."""
MOST_GROUPS = 400
"""How many groups there may be before smaller ones alone are made: a page of scribbles has a bounded price."""
WIDEST, REACH = 1.5, 0.45
"""The width of a group, and how far one of its strokes may be from the others, in heights of a digit."""
MOST_STROKES = 250
"""A drawing of more strokes is read as one digit: no number has as many."""
MARK = (0.8, 0.45)
"""The width and the height below which a stroke may be a mark that is no digit, in heights of a digit."""
WHOLE = 1.6
"""The width of a drawing, in its heights, up to which all of it may be one digit."""


class StrokeGroup(NamedTuple):
    """Strokes that may be one sign."""

    pieces: tuple[int, ...]
    """Ascending indices into `Geometry.order`."""
    is_mark: bool = False
    """Whether it is taken for a mark, such as a dot or a dash, and not for a digit."""


@dataclass(frozen=True)
class Geometry:
    """The places of S strokes, from left to right."""

    order: tuple[int, ...]
    """Which stroke of the drawing each is; strokes without points are left out."""
    low: Floats
    """float64 [S, 2]: left and top."""
    high: Floats
    """float64 [S, 2]: right and bottom."""
    distance: Floats
    """float64 [S, S]: between the ink of two strokes, in heights of a digit."""
    height: float
    """The height that most digits have, estimated from the strokes."""
    top: Floats
    """float64 [S]: where a digit of the usual height would begin there."""
    bottom: Floats
    """float64 [S]: where it would end."""

    @property
    def size(self) -> Floats:
        """The widths and heights of the strokes, float64 [S, 2]."""
        return self.high - self.low


def geometry_of(ink: Ink, chosen: Sequence[int] | None = None) -> Geometry:
    """Measure the strokes of a drawing, or the chosen ones, of which at least one has a point."""
    inked = [i for i in (range(len(ink.strokes)) if chosen is None else chosen) if len(ink.strokes[i])]
    low = np.array([ink.strokes[i].min(axis=0) for i in inked])
    high = np.array([ink.strokes[i].max(axis=0) for i in inked])
    across = np.argsort(low[:, 0] + high[:, 0], kind="stable")
    low, high = low[across], high[across]
    order = tuple(inked[i] for i in across.tolist())
    height = _usual_height(high - low)
    samples = np.array([_sampled(ink.strokes[i]) for i in order])
    top, bottom = _line(low, high, height)
    return Geometry(order, low, high, _distances(samples) / height, height, top, bottom)


def groups_of(geometry: Geometry) -> list[StrokeGroup]:
    """Return the groups that may be digits or marks: each stroke alone, and neighbours near enough to each other."""
    count = len(geometry.order)
    near = [sum(1 << int(i) for i in np.flatnonzero(row)) for row in geometry.distance <= REACH]
    extents = np.hstack([geometry.low, geometry.high]).tolist()
    groups: list[tuple[int, ...]] = [(i,) for i in range(count)]
    latest = groups
    for _ in range(LARGEST_GROUP - 1):
        found: dict[tuple[int, ...], None] = {}
        for group in latest:
            reached = 0
            for piece in group:
                reached |= near[piece]
            for other in range(count):
                if reached >> other & 1 and other not in group:
                    larger = tuple(sorted((*group, other)))
                    if larger not in found and _is_narrow([extents[i] for i in larger], geometry.height):
                        found[larger] = None
        latest = list(found)
        if len(groups) + len(latest) > MOST_GROUPS:
            break
        groups = groups + latest
    whole = tuple(range(count))
    wide, tall = (geometry.high.max(axis=0) - geometry.low.min(axis=0)).tolist()
    if whole not in groups and wide <= WHOLE * tall:
        groups.append(whole)
    is_small = (geometry.size < np.array(MARK) * geometry.height).all(axis=1)
    small = np.flatnonzero(is_small).tolist() if count > 1 else []
    return [*map(StrokeGroup, groups), *(StrokeGroup((i,), is_mark=True) for i in small)]


def boxes_of(geometry: Geometry, groups: Sequence[StrokeGroup]) -> Floats:
    """Return the left, top, right and bottom of each group, float64 [G, 4]."""
    return _boxes(geometry, _members(geometry, groups))


def _members(geometry: Geometry, groups: Sequence[StrokeGroup]) -> NDArray[np.bool_]:
    """Return which strokes are in each group, bool [G, S]."""
    member = np.zeros((len(groups), len(geometry.order)), np.bool_)
    pieces = [group.pieces for group in groups]
    member[np.repeat(np.arange(len(groups)), [len(own) for own in pieces]), [i for own in pieces for i in own]] = True
    return member


def _boxes(geometry: Geometry, member: NDArray[np.bool_]) -> Floats:
    low = np.where(member[:, :, None], geometry.low, np.inf).min(axis=1)
    high = np.where(member[:, :, None], geometry.high, -np.inf).max(axis=1)
    return np.hstack([low, high])


def features_of(geometry: Geometry, groups: Sequence[StrokeGroup]) -> Floats:
    """Return what tells a digit from parts of digits and from neighbours, float64 [G, 28], lengths in heights."""
    count, unit = len(geometry.order), geometry.height
    member = _members(geometry, groups)
    number = member.sum(axis=1)
    low, high = geometry.low / unit, geometry.high / unit
    left, top, right, bottom = (_boxes(geometry, member) / unit).T
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
    inner = _inner_distances((geometry.distance, pair_x, pair_y), groups)
    outside = _outer_distances(geometry.distance, groups)
    written = np.array(geometry.order)
    first = np.where(member, written, 10**6).min(axis=1)
    last = np.where(member, written, -1).max(axis=1)
    between = ((written > first[:, None]) & (written < last[:, None]) & ~member).sum(axis=1)
    smallest = np.where(member, size.max(axis=1), 9.0).min(axis=1)
    shortest = np.where(member, size[:, 1], 9.0).min(axis=1)
    narrowest = np.where(member, size[:, 0], 9.0).min(axis=1)
    covered = _covered(low[:, 0], high[:, 0], groups)
    full_wide, full_tall = (high.max(axis=0) - low.min(axis=0)).tolist()
    columns = [
        np.log(tall + 0.05), wide, np.log((wide + 0.03) / (tall + 0.03)), top - line_top, bottom - line_bottom,
        np.minimum(number, 5) - 1, number > 1, number > 2, number == count,
        *inner, smallest, shortest, narrowest, covered,
        overlap.max(axis=1), np.minimum(overlap.sum(axis=1), 3.0), np.minimum(outside, 1.0), outside < 0.05,
        np.minimum(inside.sum(axis=1), 3), np.minimum(between, 3), between > 0,
        np.log((tall + 0.05) / (full_tall + 0.05)), wide / (full_wide + 0.05), np.full(len(groups), min(count, 12) / 6),
        np.full(len(groups), min(full_wide / (full_tall + 0.05), 4.0)),
        np.array([group.is_mark for group in groups]),
    ]  # fmt: skip
    return np.clip(np.column_stack([np.asarray(column, np.float64) for column in columns]), -5.0, 5.0)


def ink_of(ink: Ink, geometry: Geometry, group: StrokeGroup) -> Ink:
    """Return a group as a drawing of its own, the canvas around it as a person who writes one digit has it."""
    if len(group.pieces) == sum(len(points) > 0 for points in ink.strokes):
        return ink
    chosen = sorted(geometry.order[i] for i in group.pieces)
    pieces = list(group.pieces)
    low, high = geometry.low[pieces].min(axis=0), geometry.high[pieces].max(axis=0)
    side = max(2.0 * float((high - low).max()), 1e-6)
    offset = side / 2 - (low + high) / 2
    return Ink(tuple(ink.strokes[i] + offset for i in chosen), tuple(ink.widths[i] for i in chosen), (side, side))


def _usual_height(size: Floats) -> float:
    """Return the median height of the strokes that are not much smaller than the largest."""
    tall = size[:, 1]
    large = tall[tall >= 0.5 * tall.max()]
    return max(float(np.median(large)), 0.3 * float(size.max()), 1e-6)


def _line(low: Floats, high: Floats, height: float) -> tuple[Floats, Floats]:
    """Return where digits begin and end at each stroke: lines through the tops and feet of the tall strokes."""
    tall = high[:, 1] - low[:, 1] >= 0.7 * height
    if not tall.any():
        tall = np.ones(len(low), np.bool_)
    centre = (low[:, 0] + high[:, 0]) / 2
    spread = float(np.ptp(centre[tall]))
    found = []
    for edge in (low[:, 1], high[:, 1]):
        middle, at = float(edge[tall].mean()), float(centre[tall].mean())
        rises = float(((centre[tall] - at) * (edge[tall] - middle)).sum())
        square = float(((centre[tall] - at) ** 2).sum())
        slope = rises / (square + height**2) if spread > 0 else 0.0  # few digits say little about a slope
        found.append(middle + slope * (centre - at))
    return found[0], found[1]


def _sampled(points: Floats) -> Floats:
    """Return `SAMPLES` points at equal distances along a stroke."""
    if len(points) == 1:
        return np.repeat(points, SAMPLES, axis=0)
    along = np.append(0.0, np.cumsum(np.hypot(*np.diff(points, axis=0).T)))
    places = np.linspace(0.0, along[-1], SAMPLES)
    return np.column_stack([np.interp(places, along, axis) for axis in points.T])


def _distances(samples: Floats) -> Floats:
    """Return the least distance between two strokes' points, [S, S], of samples [S, n, 2]."""
    count, each, _ = samples.shape
    points = samples.reshape(-1, 2) - samples.mean(axis=(0, 1))
    squares = (points**2).sum(axis=1)
    found = np.zeros((count, count))
    for first in range(0, count, AT_ONCE):
        part = slice(first * each, (first + AT_ONCE) * each)
        between = squares[part, None] + squares - 2 * points[part] @ points.T
        found[first : first + AT_ONCE] = between.reshape(-1, each, count, each).min(axis=(1, 3))
    np.fill_diagonal(found, 0.0)
    return np.sqrt(np.maximum(found, 0.0))


def _is_narrow(extents: Sequence[Sequence[float]], height: float) -> bool:
    """Return whether strokes with these left, top, right and bottom edges are together no wider than a digit."""
    left, top, right, bottom = zip(*extents, strict=True)
    return bool(max(right) - min(left) <= WIDEST * max(height, max(bottom) - min(top)))


def _gaps(low: Floats, high: Floats) -> Floats:
    """Return how far apart each two intervals are, [S, S]; 0 if they overlap."""
    return np.maximum(np.maximum(low[:, None] - high, low - high[:, None]), 0.0)


def _inner_distances(distances: Sequence[Floats], groups: Sequence[StrokeGroup]) -> list[list[float]]:
    """Return, for each kind of distance, the largest of a member from the nearest other one; 0 for one alone."""
    found: list[list[float]] = [[0.0] * len(groups) for _ in distances]
    for row, group in enumerate(groups):
        if len(group.pieces) > 1:
            pieces = list(group.pieces)
            for kind, distance in enumerate(distances):
                own = distance[np.ix_(pieces, pieces)]
                np.fill_diagonal(own, np.inf)
                found[kind][row] = float(own.min(axis=1).max())
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
    for row, group in enumerate(groups):
        if len(group.pieces) > 1:
            left, right = low[list(group.pieces)], high[list(group.pieces)]
            common = np.minimum(right[:, None], right) - np.maximum(left[:, None], left)
            wide = (right - left)[:, None]
            share = np.where(wide < 1e-3, common >= -1e-3, np.clip(common, 0.0, None) / np.maximum(wide, 1e-3))
            np.fill_diagonal(share, -1.0)
            found[row] = min(1.0, float(share.max(axis=1).min()))
    return found
