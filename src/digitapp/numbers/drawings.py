"""Read the digits of a drawing: its strokes are grouped into digits, and a model reads the likely groups."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import msgspec
import numpy as np
from numpy.typing import NDArray

from digitapp.api import SURE
from digitapp.drawing.by_hand import NOTHING_BY_HAND, ByHand
from digitapp.drawing.strokes import Drawing, Ink
from digitapp.models.model import Model, Outputs
from digitapp.numbers.group_features import features_of
from digitapp.numbers.known_groups import KnownGroup, KnownGroups
from digitapp.numbers.lattice import Group, Path, Paths, best_path
from digitapp.numbers.lines import lines_of
from digitapp.numbers.reading import Box, Digit, Reading, Separator
from digitapp.numbers.scoring import Scores, confidence_of, outputs_as_features, scores
from digitapp.numbers.spaces import with_spaces
from digitapp.numbers.stroke_reader import DIGITS, heard
from digitapp.numbers.strokes import (
    MOST_STROKES,
    Floats,
    Geometry,
    StrokeGroup,
    boxes_of,
    geometry_of,
    groups_of,
)  # fmt: skip

UNLIKELY = 3e-4
"""Groups that are in a smaller share of all groupings, by the geometry alone, are not shown to the model."""
SURE_NUMBER = 0.98
"""The confidence from which a number of several digits is sure, if each of its digits is."""
NOTHING = Reading((), 0.0, False)


class DrawingReader:
    """Reads drawings with one model; what it read in a group of strokes is kept, so that a growing drawing is cheap.

    Not for several threads at once.
    """

    def __init__(self, model: Model) -> None:
        self._model = model
        self._known = KnownGroups(model)

    def read(self, drawing: Drawing | Ink, by_hand: ByHand = NOTHING_BY_HAND) -> Reading:
        """Return the digits of a drawing from left to right; none if there is nothing to read. ModelError if it fails.

        Each stroke is a part of one digit, or a mark between digits, which becomes a `Separator`. `by_hand` is what
        somebody said of the strokes; all of them in one digit make it read one.
        """
        return self.read_with_groups(drawing, by_hand).reading

    def read_with_groups(self, drawing: Drawing | Ink, by_hand: ByHand = NOTHING_BY_HAND) -> GroupedReading:
        """Return what `read` does, and what the model made of each digit's strokes alone."""
        ink = drawing.ink() if isinstance(drawing, Drawing) else drawing
        inked = [index for index, points in enumerate(ink.strokes) if len(points)]
        if not inked:
            return GroupedReading(NOTHING)
        if len(inked) > MOST_STROKES:
            by_hand = ByHand((frozenset(inked),))
        by_hand = by_hand.of(inked)
        divided = self._divided(ink, inked, [tuple(sorted(own)) for own in by_hand.together])
        lines = [self._line(ink, strokes, line, by_hand.of(strokes)) for line, strokes in enumerate(divided)]
        return joined(lines)

    def _divided(self, ink: Ink, inked: list[int], together: Sequence[Sequence[int]]) -> list[list[int]]:
        """Return the strokes of each line; a 7 that is broken below its bar, for instance, is surely one digit."""
        divided = lines_of(ink)
        if len(divided) < 2:
            return divided
        is_parted = any(0 < len(set(own) & set(line)) < len(own) for own in together for line in divided)
        if is_parted or (not together and bool(self._known.of_all(ink).outputs.is_sure[0])):
            return [inked]
        return divided

    def _line(self, ink: Ink, strokes: Sequence[int], line: int, by_hand: ByHand) -> GroupedReading:
        fitted = scores()
        geometry = self._geometry(ink, strokes, {stroke for own in by_hand.together for stroke in own})
        groups, features = likely_groups(geometry, fitted, by_hand)
        if all(group.is_mark for group in groups):
            return GroupedReading(NOTHING)
        seen = self._known.of(ink, geometry, [group for group in groups if not group.is_mark])
        outputs = _stacked(seen)
        told = outputs_as_features(outputs, self._model.classes_, groups)
        path = paths_of(geometry, groups, fitted.sign(np.hstack([features, told])), 0).best
        return self._reading(Candidates(geometry, groups, outputs, seen, line), path, by_hand)

    def _geometry(self, ink: Ink, strokes: Sequence[int], whole: set[int]) -> Geometry:
        """Return the places of the strokes' pieces; surely one digit is one piece, and so are those of `whole`."""
        geometry = geometry_of(ink, strokes, whole)
        chains = geometry.chains()
        if not chains:
            return geometry
        groups = [StrokeGroup(tuple(sorted(pieces))) for pieces in chains.values()]
        is_sure = _stacked(self._known.of(ink, geometry, groups)).is_sure.tolist()
        sure = {stroke for stroke, one in zip(chains, is_sure, strict=True) if one}
        return geometry_of(ink, strokes, whole | sure) if sure else geometry

    def _reading(self, found: Candidates, path: Path, by_hand: ByHand) -> GroupedReading:
        """Return the reading that a path is; groups with nothing to read are left out like marks."""
        rows = np.cumsum([not group.is_mark for group in found.groups]) - 1
        boxes = boxes_of(found.geometry, found.groups)
        chosen = sorted(path.groups, key=lambda index: boxes[index, 0] + boxes[index, 2])
        is_digit = [not found.groups[i].is_mark and bool(found.outputs.read[rows[i]]) for i in chosen]
        used = [int(rows[i]) for i, digit in zip(chosen, is_digit, strict=True) if digit]
        if not used:
            return GroupedReading(NOTHING)
        outputs, second = self._heard(found.outputs.of(np.array(used)), found.seen, used)
        digits: list[Digit] = []
        separators: list[Separator] = []
        for index, digit in zip(chosen, is_digit, strict=True):
            box = _box(boxes[index])
            if digit:
                made = self._digit(found, index, outputs, len(digits), box, found.seen[rows[index]].frames.images[0])
                digits.append(corrected(made, by_hand.label(made.strokes, made.parts)))
            else:
                separators.append(Separator(_kind(found.geometry, box), box, found.line, len(digits)))
        confidence = confidence_of(path.share, outputs, scores().trust, second)
        is_sure = confidence >= (SURE_NUMBER if len(digits) > 1 else SURE) and all(digit.is_sure for digit in digits)
        spaced = with_spaces(digits, separators, found.geometry.height)
        reading = Reading(spaced, confidence, is_sure, tuple(separators))
        return GroupedReading(reading, tuple(found.seen[row] for row in used))

    def _heard(self, outputs: Outputs, seen: Sequence[KnownGroup], used: Sequence[int]) -> tuple[Outputs, Floats]:
        """Return the digits' outputs, a number's with a second opinion; one digit is left to the model alone.

        And the probabilities, float64 [digits, 2], that the model and the second opinion give to the labels.
        """
        labels = self._model.classes_
        if len(used) < 2 or not set(labels) >= set(DIGITS):
            return outputs, np.repeat(outputs.confidence[:, None], 2, axis=1)
        return heard(outputs, np.array([seen[row].second for row in used]), labels, self._model.card.sure_digitness)

    def _digit(
        self, found: Candidates, index: int, outputs: Outputs, row: int, box: Box, image: NDArray[np.float32]
    ) -> Digit:
        group, geometry = found.groups[index], found.geometry
        probabilities = outputs.probabilities[row]
        digitness = float(outputs.digitness[row]) if self._model.card.tells_non_digits else None
        label, is_sure = self._model.classes_[int(probabilities.argmax())], bool(outputs.is_sure[row])
        return Digit(
            label, probabilities, digitness, is_sure, box, found.line, geometry.strokes(group),
            image=image, parts=geometry.partial(group),
        )  # fmt: skip


def corrected(digit: Digit, label: str | None) -> Digit:
    """Return a digit as a person called it; as it was if nobody did."""
    return digit if label is None else msgspec.structs.replace(digit, label=label, is_sure=True, is_corrected=True)


class GroupedReading(NamedTuple):
    """A reading, and what the model made of each digit alone."""

    reading: Reading
    groups: tuple[KnownGroup, ...] = ()
    """In the order of the digits."""


class Candidates(NamedTuple):
    """The likely groups of a line, and what a model made of them."""

    geometry: Geometry
    groups: Sequence[StrokeGroup]
    outputs: Outputs
    """A row for each group that is no mark."""
    seen: Sequence[KnownGroup]
    line: int


def joined(lines: Sequence[GroupedReading]) -> GroupedReading:
    """Return the reading of a whole drawing, given its lines."""
    written = [line for line in lines if line.reading.digits]
    if len(written) < 2:
        return written[0] if written else GroupedReading(NOTHING)
    digits: list[Digit] = []
    separators: list[Separator] = []
    for line, _ in lines:
        separators += [msgspec.structs.replace(mark, after=mark.after + len(digits)) for mark in line.separators]
        digits += line.digits
    confidence = float(np.prod([line.reading.confidence for line in written]))
    is_sure = all(line.reading.is_sure for line in written)
    reading = Reading(tuple(digits), confidence, is_sure, tuple(separators))
    return GroupedReading(reading, tuple(group for line in written for group in line.groups))


def likely_groups(
    geometry: Geometry, fitted: Scores, by_hand: ByHand = NOTHING_BY_HAND
) -> tuple[list[StrokeGroup], Floats]:
    """Return the groups that the geometry alone does not rule out, and their features, float64 [G, F].

    Strokes that were put together by hand are in the group of them alone; no group has all of those that were split.
    """
    groups = groups_of(geometry)
    if by_hand != NOTHING_BY_HAND:
        groups = _allowed(geometry, groups, by_hand)
    features = features_of(geometry, groups)
    shares = paths_of(geometry, groups, fitted.shape(features), 0).shares
    kept = np.flatnonzero(shares >= UNLIKELY).tolist()
    return [groups[index] for index in kept], features[kept]


def _allowed(geometry: Geometry, groups: Sequence[StrokeGroup], by_hand: ByHand) -> list[StrokeGroup]:
    """Return the groups that agree with what was said by hand, those merged by hand among them."""
    place = {span.stroke: piece for piece, span in enumerate(geometry.spans)}
    whole = [StrokeGroup(tuple(sorted(place[stroke] for stroke in some))) for some in by_hand.together]
    found = [group for group in groups if by_hand.allows(geometry.strokes(group))]
    return [group for group in found if group.pieces not in {one.pieces for one in whole}] + whole


def paths_of(geometry: Geometry, groups: Sequence[StrokeGroup], found: Floats, alternatives: int) -> Paths:
    """Return the best groupings by the groups' scores, float64 [G]."""
    costs = (-found).tolist()
    candidates = [Group(group.pieces, cost) for group, cost in zip(groups, costs, strict=True)]
    return best_path(len(geometry.spans), candidates, alternatives)


def _box(edges: Floats) -> Box:
    left, top, right, bottom = edges.tolist()
    return left, top, right, bottom


def _kind(geometry: Geometry, box: Box) -> str:
    """Return the kind of a mark: a dash is wide, a dot is small, a comma taller than wide and low."""
    left, top, right, bottom = box
    wide, tall = right - left, bottom - top
    if wide > max(1.5 * tall, 0.15 * geometry.height):
        return "-"
    if max(wide, tall) <= 0.15 * geometry.height:
        return "."
    return "," if bottom >= float(geometry.bottom.mean()) else ""


def _stacked(seen: Sequence[KnownGroup]) -> Outputs:
    return Outputs(*map(np.concatenate, zip(*(group.outputs for group in seen), strict=True)))
