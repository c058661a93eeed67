"""Judge which groups of a word's pieces are digits, marks or other signs, and choose the best row of them."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from digitapp.models.model import Model, Outputs
from digitapp.numbers.lattice import Group, best_path
from digitapp.numbers.marks import kind_of
from digitapp.numbers.pieces import HIGHEST, LOWEST, Candidate, Pieces, candidates, ink_of

FLOOR = 1e-4
"""Probabilities below this are no more evidence than this."""
ALTERNATIVES = 11
"""How many more ways of grouping the pieces are compared; most differ in specks alone and read the same."""
EACH = 0.15
"""What every digit costs, so that one is preferred to two of equal likelihood."""
LIKE_DIGIT = 1.0
"""The weight of the digitness beside the probability of the label."""
CUT = 11.0
"""What cuts cost for each height of a digit that they cross."""
GAP = 4.0
"""What a gap within a digit costs, for each height."""
SPREAD = 0.28
"""The standard deviation of the logarithm of digits' heights within a word."""
LOW, BARS = 0.42, 1.9
"""What a digit costs of which no piece is this high, in heights of a digit: bars above each other are a sign."""
MARK = 0.26
"""What a dot, comma or dash costs."""
SMALL_SIGN = 1.6
"""What another small sign costs, such as a speck."""
OTHER, OTHER_AT_END = 3.0, 1.3
"""What a sign as large as a digit that is none costs; at the ends of numbers there are signs of currencies."""
SIGN_WIDTH = 0.75
"""What is wider than such a sign, in heights of a digit, costs as much as several."""
PART = 5.0
"""What a part of connected ink costs if it is no digit."""


@dataclass(frozen=True)
class Sign:
    """One sign of a word."""

    candidate: Candidate
    index: int
    """Its row in the outputs; -1 for a mark."""
    kind: str | None
    """None for a digit, otherwise the kind of a `Separator`."""
    share: float
    """The share of all ways of grouping the pieces that have this sign, by weight."""


@dataclass(frozen=True)
class Judged:
    """The signs of a word, and how clear it is that they are these."""

    signs: list[Sign]
    share: float


@dataclass(frozen=True)
class Candidates:
    """The candidates of a word, and the ink of those that may be digits."""

    pieces: Pieces
    all: list[Candidate]
    digits: list[int]
    """Which of them may be digits."""

    def inks(self) -> list[NDArray[np.float32]]:
        """Return the ink of those that may be digits, each cropped to it."""
        return [ink_of(self.pieces, self.all[index]) for index in self.digits]


def candidates_of(pieces: Pieces) -> Candidates:
    """Return the candidates of a word."""
    found = candidates(pieces)
    sizes = [(c.box[3] - c.box[1]) / pieces.height for c in found]
    return Candidates(pieces, found, [i for i, size in enumerate(sizes) if LOWEST <= size <= HIGHEST])


def judge(word: Candidates, outputs: Outputs, model: Model) -> Judged:
    """Choose the signs of a word from the model's outputs for those that may be digits."""
    top, bottom = _band(word)
    groups: list[Group] = []
    meanings: list[Meaning] = []
    by_candidate = {candidate: row for row, candidate in enumerate(word.digits)}
    likeness = outputs.likeness.astype(np.float64)
    for index, candidate in enumerate(word.all):
        members = tuple(range(candidate.first, candidate.last + 1))
        row = by_candidate.get(index)
        if row is not None and outputs.read[row]:
            cost = _digit_cost(word.pieces, candidate, float(outputs.confidence[row]), float(likeness[row]))
            groups.append(Group(members, cost))
            meanings.append((index, row, None))
        kind = kind_of(word.pieces, candidate, top, bottom)
        if kind is None and candidate.tallest < LOW and candidate.last > candidate.first:
            kind = ""
        alike = float(likeness[row] * outputs.confidence[row]) if row is not None else 0.0
        at_end = candidate.first == 0 or candidate.last == len(word.pieces.boxes) - 1
        wide = (candidate.box[2] - candidate.box[0]) / word.pieces.height / SIGN_WIDTH
        cost = _sign_cost(candidate, kind, alike, at_end) * max(1.0, wide) ** 3
        if candidate.first == candidate.last or candidate.whole:
            groups.append(Group(members, cost))
            meanings.append((index, -1, kind or ""))
    paths = best_path(len(word.pieces.boxes), groups, ALTERNATIVES)
    ways = [paths.best, *paths.alternatives]
    weights = np.array([way.share for way in ways])
    rows = [[_reading_of(word, meanings[group], outputs) for group in way.groups] for way in ways]
    texts = [" ".join(label for label, _, _ in row) for row in rows]
    total = float(weights.sum())
    same = float(weights[[text == texts[0] for text in texts]].sum()) / total
    signs = []
    for group, sign in zip(paths.best.groups, rows[0], strict=True):
        index, row, kind = meanings[group]
        agreeing = np.array([any(_agree(sign, other) for other in others) for others in rows])
        signs.append(Sign(word.all[index], row, kind, float(weights[agreeing].sum()) / total))
    return Judged(signs, same)


Meaning = tuple[int, int, str | None]
"""A candidate's number, its row in the outputs or -1, and the kind of mark that it is, None for a digit."""


def _reading_of(word: Candidates, meaning: Meaning, outputs: Outputs) -> tuple[str, int, int]:
    """Return the place of a label among the model's ("" for what is no digit), and the first and last piece."""
    index, row, kind = meaning
    label = str(int(outputs.probabilities[row].argmax())) if kind is None else ""
    return label, word.all[index].first, word.all[index].last


def _agree(one: tuple[str, int, int], other: tuple[str, int, int]) -> bool:
    """Return whether two signs of different ways are read alike, and have most of their pieces in common."""
    shared = min(one[2], other[2]) - max(one[1], other[1]) + 1
    return one[0] == other[0] and 2 * shared > max(one[2] - one[1], other[2] - other[1]) + 1


def _band(word: Candidates) -> tuple[float, float]:
    """Return the top and bottom of most of a word's digits."""
    boxes = word.pieces.boxes
    heights = boxes[:, 3] - boxes[:, 1]
    tall = boxes[heights >= 0.7 * min(word.pieces.height, heights.max())]
    return float(np.median(tall[:, 1])), float(np.median(tall[:, 3]))


def _digit_cost(pieces: Pieces, candidate: Candidate, confidence: float, likeness: float) -> float:
    height = (candidate.box[3] - candidate.box[1]) / pieces.height
    unlike = 0.5 * (math.log(height) / SPREAD) ** 2
    evidence = -math.log(max(confidence, FLOOR)) - LIKE_DIGIT * math.log(max(likeness, FLOOR))
    bars = BARS if candidate.tallest < LOW else 0.0
    return EACH + bars + evidence + unlike + CUT * candidate.cut + GAP * candidate.gap


def _sign_cost(candidate: Candidate, kind: str | None, alike: float, at_end: bool) -> float:
    """Return the cost of a sign that is no digit; `alike` is the probability that it is one."""
    unlike = -math.log(max(1 - alike, FLOOR)) if kind is None else 0.0
    if not candidate.whole:
        return PART + unlike
    if kind is None:
        return (OTHER_AT_END if at_end else OTHER) + unlike + 0.3 * (candidate.last - candidate.first)
    return (MARK if kind else SMALL_SIGN) + 0.3 * (candidate.last - candidate.first)
