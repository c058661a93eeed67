"""List what the groups of a word's pieces may be, digits or other signs, and describe each for its score."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from digitapp.models.model import Outputs
from digitapp.numbers.marks import kind_of
from digitapp.numbers.pieces import HIGHEST, LOWEST, Candidate, Pieces, candidates, ink_of
from digitapp.numbers.scoring import outputs_as_features
from digitapp.numbers.strokes import Floats

GEOMETRY = 25
"""How many of the features are not what a model reads."""
FULL = 75
"""The percentile of its ink that says how strongly a sign is written."""
FARTHEST = 2.0
"""Distances are no further apart than this, in heights of a digit."""
KINDS = (".", ",", "-", "")


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


@dataclass(frozen=True)
class Meaning:
    """What a candidate may be."""

    candidate: int
    """Its place among all of the word."""
    row: int
    """Its row in the model's outputs; -1 if it has none."""
    kind: str | None
    """None for a digit, otherwise the kind of a `Separator`."""
    pieces: tuple[int, ...]
    is_mark: bool
    """Whether the model has not seen it."""


def candidates_of(pieces: Pieces) -> Candidates:
    """Return the candidates of a word."""
    found = candidates(pieces)
    sizes = [(c.box[3] - c.box[1]) / pieces.height for c in found]
    return Candidates(pieces, found, [i for i, size in enumerate(sizes) if LOWEST <= size <= HIGHEST])


def meanings_of(word: Candidates, outputs: Outputs) -> list[Meaning]:
    """Return all that the candidates may be: whatever is read a digit, and whole ink another sign."""
    top, bottom = band(word.pieces)
    rows = {candidate: row for row, candidate in enumerate(word.digits)}
    found = []
    for index, candidate in enumerate(word.all):
        members, row = tuple(range(candidate.first, candidate.last + 1)), rows.get(index, -1)
        if row >= 0 and outputs.read[row]:
            found.append(Meaning(index, row, None, members, False))
        if candidate.first == candidate.last or candidate.whole:
            kind = kind_of(word.pieces, candidate, top, bottom) or ""
            found.append(Meaning(index, row, kind, members, row < 0))
    return found


def band(pieces: Pieces) -> tuple[float, float]:
    """Return the top and bottom of most of a word's digits."""
    heights = pieces.boxes[:, 3] - pieces.boxes[:, 1]
    tall = pieces.boxes[heights >= 0.7 * min(pieces.height, heights.max())]
    return float(np.median(tall[:, 1])), float(np.median(tall[:, 3]))


def features_of(word: Candidates, meanings: Sequence[Meaning], outputs: Outputs, labels: Sequence[str]) -> Floats:
    """Return the features of G meanings, float64 [G, F]: size, place, cuts and strength, and what the model reads."""
    described = _described(word)
    own = described[[meaning.candidate for meaning in meanings]]
    kinds = np.array([[meaning.kind == kind for kind in KINDS] for meaning in meanings], np.float64)
    is_digit = np.array([meaning.kind is None for meaning in meanings], np.float64)
    rows = [meaning.row for meaning in meanings if not meaning.is_mark]
    seen = outputs.of(np.array(rows, np.intp))
    return np.hstack([is_digit[:, None], kinds, own, outputs_as_features(seen, labels, meanings)])


def _described(word: Candidates) -> Floats:
    """Return the geometry of a word's candidates, float64 [C, 20], in heights of a digit."""
    pieces, height = word.pieces, word.pieces.height
    top, bottom = band(pieces)
    last = len(pieces.boxes) - 1
    right = np.maximum.accumulate(pieces.boxes[:, 2])
    strength, mass = _strengths(pieces)
    usual = max(float(np.percentile(strength, FULL)), 1e-6)
    rows = []
    for one in word.all:
        wide, high = (one.box[2] - one.box[0]) / height, (one.box[3] - one.box[1]) / height
        before = (one.box[0] - right[one.first - 1]) / height if one.first else FARTHEST
        after = (pieces.boxes[one.last + 1 :, 0].min() - one.box[2]) / height if one.last < last else FARTHEST
        inside = slice(one.first, one.last + 1)
        rows.append((
            np.log(high), np.log(high) ** 2, wide, np.log(wide), (one.box[1] - top) / height,
            (one.box[3] - bottom) / height, one.gap, one.cut, not one.whole, one.tallest,
            one.last - one.first, one.first == 0, one.last == last,
            np.clip(before, -FARTHEST, FARTHEST), np.clip(after, -FARTHEST, FARTHEST),
            float(strength[inside].max()) / usual, float(strength[inside].min()) / usual,
            float(mass[inside].sum()) / (wide * high * height**2), np.log(last + 1), np.log(height),
        ))  # fmt: skip
    return np.array(rows, np.float64)


def _strengths(pieces: Pieces) -> tuple[Floats, Floats]:
    """Return how strong most of each piece's ink is, and how much it is, float64 [N] each."""
    own = [pieces.ink[pieces.numbers == number] for number in range(len(pieces.boxes))]
    return np.array([np.percentile(ink, FULL) for ink in own]), np.array([ink.sum() for ink in own], np.float64)
