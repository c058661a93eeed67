"""Group the strokes of a drawing into what may be single signs, and describe the geometry of each group."""

from __future__ import annotations

from collections.abc import Container, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from digitapp.drawing.span import Span
from digitapp.drawing.strokes import Ink
from digitapp.numbers.joined import WIDE, spans_of
from digitapp.numbers.measuring import Lines, distances, level, lines_of, usual_height

Floats = NDArray[np.float64]

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


_Neighbours = tuple[tuple[int, ...], int, list[float]]
"""Pieces, those that any of them reaches as bits, and the left, top, right and bottom of all."""


class StrokeGroup(NamedTuple):
    """Strokes that may be one sign."""

    pieces: tuple[int, ...]
    """Ascending indices into `Geometry.spans`."""
    is_mark: bool = False
    """Whether it is taken for a mark, such as a dot or a dash, and not for a digit."""


@dataclass(frozen=True)
class Geometry:
    """The places of S pieces, from left to right: strokes, and parts of those in which digits may be joined."""

    spans: tuple[Span, ...]
    """Which points of the drawing each is; strokes without points are left out."""
    joins: tuple[tuple[int, int], ...]
    """The two pieces on either side of each place where a stroke may go on from one digit to the next."""
    low: Floats
    """float64 [S, 2]: left and top."""
    high: Floats
    """float64 [S, 2]: right and bottom."""
    distance: Floats
    """float64 [S, S]: between the ink of two pieces, in heights of a digit; 0 at a join."""
    height: float
    """The height that most digits have, estimated from the strokes."""
    top: Floats
    """float64 [S]: where a digit of the usual height would begin there."""
    bottom: Floats
    """float64 [S]: where it would end."""

    @property
    def size(self) -> Floats:
        """The widths and heights of the pieces, float64 [S, 2]."""
        return self.high - self.low

    def strokes(self, group: StrokeGroup) -> tuple[int, ...]:
        """Return the strokes of the drawing of which a group has all or a part, ascending."""
        return tuple(sorted({self.spans[piece].stroke for piece in group.pieces}))

    def parts(self, group: StrokeGroup) -> tuple[Span, ...]:
        """Return the points of a group, in the order of the drawing, pieces that a join parts put together again."""
        spans = sorted([self.spans[piece] for piece in group.pieces])
        if not self.joins:
            return tuple(spans)
        found: list[Span] = []
        for span in spans:
            if found and found[-1].stroke == span.stroke:
                found[-1] = found[-1]._replace(stop=span.stop)
            else:
                found.append(span)
        return tuple(found)

    def chains(self) -> dict[int, list[int]]:
        """Return the pieces of each stroke that has joins, in the order of writing."""
        found: dict[int, list[int]] = {}
        for before, after in self.joins:
            found.setdefault(self.spans[before].stroke, [before]).append(after)
        return found

    def partial(self, group: StrokeGroup) -> tuple[Span, ...]:
        """Return those of a group's parts that are not whole strokes."""
        if not self.joins:
            return ()
        ends = {span.stroke: span.stop for span in sorted(self.spans)}
        return tuple(part for part in self.parts(group) if part.first > 0 or part.stop < ends[part.stroke])


def geometry_of(ink: Ink, chosen: Sequence[int] | None = None, whole: Container[int] = ()) -> Geometry:
    """Measure the strokes of a drawing, or the chosen ones, of which at least one has a point.

    Those of `whole` are each a part of one digit, and not looked at for joins.
    """
    inked = [i for i in (range(len(ink.strokes)) if chosen is None else chosen) if len(ink.strokes[i])]
    spans = [Span(i, 0, len(ink.strokes[i])) for i in inked]
    pieces = _pieces(ink, spans)
    low, high = pieces.edges()
    wide, tall = (high - low).T
    may_join = wide >= WIDE * tall
    if may_join.any():  # a bar does not
        may_join &= tall >= 0.5 * usual_height(high - low)
    if may_join.any():
        found = [spans_of(i, ink.strokes[i]) if joins and i not in whole else [span]
                 for i, span, joins in zip(inked, spans, may_join.tolist(), strict=True)]  # fmt: skip
        spans = [span for own in found for span in own]
    if len(spans) > len(inked):
        pieces = _pieces(ink, spans)
        low, high = pieces.edges()
    across = np.argsort(low[:, 0] + high[:, 0], kind="stable")
    low, high = low[across], high[across]
    height = usual_height(high - low)
    distance = distances(pieces.sampled()[across]) / height
    order = across.tolist()
    place = {piece: at for at, piece in enumerate(order)}
    joins = tuple((place[i], place[i + 1]) for i in range(len(spans) - 1) if spans[i].stroke == spans[i + 1].stroke)
    for before, after in joins:
        distance[before, after] = distance[after, before] = 0.0
    top, bottom = level(low, high, height)
    return Geometry(tuple(spans[i] for i in order), joins, low, high, distance, height, top, bottom)


def _pieces(ink: Ink, spans: Sequence[Span]) -> Lines:
    return lines_of([span.of(ink.strokes[span.stroke]) for span in spans])


def groups_of(geometry: Geometry) -> list[StrokeGroup]:
    """Return the groups that may be digits or marks: each piece alone, and neighbours near enough to each other."""
    count = len(geometry.spans)
    groups = _neighbours(geometry)
    whole = tuple(range(count))
    wide, tall = (geometry.high.max(axis=0) - geometry.low.min(axis=0)).tolist()
    if whole not in groups and wide <= WHOLE * tall:
        groups.append(whole)
    if geometry.joins:
        groups = _with_joins(geometry, groups)
    is_small = (geometry.size < np.array(MARK) * geometry.height).all(axis=1)
    joined = {piece for join in geometry.joins for piece in join}
    small = [int(i) for i in np.flatnonzero(is_small) if i not in joined] if count > 1 else []
    return [*map(StrokeGroup, groups), *(StrokeGroup((i,), is_mark=True) for i in small)]


def _neighbours(geometry: Geometry) -> list[tuple[int, ...]]:
    """Return each piece alone, and neighbours that are together no wider than a digit, smaller groups first."""
    near = [_as_bits(row) for row in (geometry.distance <= REACH).tolist()]
    edges = np.hstack([geometry.low, geometry.high]).tolist()
    found: list[tuple[int, ...]] = [(i,) for i in range(len(near))]
    latest: dict[int, _Neighbours] = {1 << i: ((i,), near[i], edges[i]) for i in range(len(near))}
    for _ in range(LARGEST_GROUP - 1):
        larger: dict[int, _Neighbours] = {}
        for bits, (group, reached, box) in latest.items():
            others = reached & ~bits
            while others:
                bit = others & -others
                others ^= bit
                if bits | bit not in larger:
                    other = bit.bit_length() - 1
                    around = _around(box, edges[other])
                    if _is_narrow(around, geometry.height):
                        larger[bits | bit] = tuple(sorted((*group, other))), reached | near[other], around
        if len(found) + len(larger) > MOST_GROUPS:
            break
        found += [group for group, _, _ in larger.values()]
        latest = larger
    return found


def boxes_of(geometry: Geometry, groups: Sequence[StrokeGroup]) -> Floats:
    """Return the left, top, right and bottom of each group, float64 [G, 4]."""
    return edges_of(geometry, members_of(geometry, groups))


def members_of(geometry: Geometry, groups: Sequence[StrokeGroup]) -> NDArray[np.bool_]:
    """Return which strokes are in each group, bool [G, S]."""
    member = np.zeros((len(groups), len(geometry.spans)), np.bool_)
    pieces = [group.pieces for group in groups]
    member[np.repeat(np.arange(len(groups)), [len(own) for own in pieces]), [i for own in pieces for i in own]] = True
    return member


def edges_of(geometry: Geometry, member: NDArray[np.bool_]) -> Floats:
    """Return the left, top, right and bottom of each group, float64 [G, 4], of its members, bool [G, S]."""
    low = np.where(member[:, :, None], geometry.low, np.inf).min(axis=1)
    high = np.where(member[:, :, None], geometry.high, -np.inf).max(axis=1)
    return np.hstack([low, high])


def ink_of(ink: Ink, geometry: Geometry, group: StrokeGroup) -> Ink:
    """Return a group as a drawing of its own; the very drawing if it is all of its ink."""
    whole = tuple(Span(i, 0, len(points)) for i, points in enumerate(ink.strokes) if len(points))
    return ink if geometry.parts(group) == whole else centred(ink, geometry, group)[0]


def centred(ink: Ink, geometry: Geometry, group: StrokeGroup) -> tuple[Ink, Floats]:
    """Return a group as a drawing of its own, the canvas around it as a person who writes one digit has it.

    And what was added to its points for that, float64 [2].
    """
    parts, pieces = geometry.parts(group), list(group.pieces)
    low, high = geometry.low[pieces].min(axis=0), geometry.high[pieces].max(axis=0)
    side = max(2.0 * float((high - low).max()), 1e-6)
    offset = side / 2 - (low + high) / 2
    strokes = tuple(ink.strokes[stroke][first:stop] + offset for stroke, first, stop in parts)
    return Ink(strokes, tuple(ink.widths[part.stroke] for part in parts), (side, side)), offset


def _with_joins(geometry: Geometry, groups: Sequence[tuple[int, ...]]) -> list[tuple[int, ...]]:
    """Return the groups that have no gap within a stroke, and each stroke with joins as a whole."""
    chains = geometry.chains()
    found = [
        group for group in groups
        if all(len(own) < 2 or own[-1] - own[0] + 1 == len(own)
               for chain in chains.values() for own in [[at for at, piece in enumerate(chain) if piece in group]])
    ]  # fmt: skip
    return list(dict.fromkeys([*found, *(tuple(sorted(chain)) for chain in chains.values())]))


def _as_bits(chosen: Sequence[bool]) -> int:
    return sum(1 << i for i, is_chosen in enumerate(chosen) if is_chosen)


def _around(one: Sequence[float], other: Sequence[float]) -> list[float]:
    """Return the left, top, right and bottom of two boxes together."""
    return [min(one[0], other[0]), min(one[1], other[1]), max(one[2], other[2]), max(one[3], other[3])]


def _is_narrow(box: Sequence[float], height: float) -> bool:
    """Return whether a box is no wider than a digit."""
    left, top, right, bottom = box
    return right - left <= WIDEST * max(height, bottom - top)
