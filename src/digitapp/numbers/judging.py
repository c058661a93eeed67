"""Choose the best row of digits, marks and other signs among the groups of a word's pieces."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import numpy as np

from digitapp.models.model import Model, Outputs
from digitapp.numbers.lattice import Group, Paths, best_path
from digitapp.numbers.pieces import Candidate
from digitapp.numbers.scoring import PictureScores, confidence_of, read_picture_scores
from digitapp.numbers.signs import Candidates, Meaning, features_of, meanings_of
from digitapp.numbers.strokes import Floats

ALTERNATIVES = 11
"""How many more ways of grouping the pieces are compared; most differ in specks alone and read the same."""
LIKELY_MARKS = 0.05
"""Of the ways that read the same the one with the most marks is taken, if it is so many times as likely as the best."""
FILE = "picture_scores.json"


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
    confidence: float
    """The calibrated probability that all its digits are right; 0.0 if it has none."""


@cache
def scores() -> PictureScores:
    """Return the fitted scores."""
    return read_picture_scores(FILE)


def judge(word: Candidates, outputs: Outputs, model: Model) -> Judged:
    """Choose the signs of a word from the model's outputs for those that may be digits.

    Each group of pieces is scored by its geometry and by what the model reads in it, as the strokes of a drawing are.
    """
    meanings = meanings_of(word, outputs)
    found = scores().sign(features_of(word, meanings, outputs, model.classes_))
    return chosen(word, meanings, outputs, paths_of(word, meanings, found, ALTERNATIVES))


def paths_of(word: Candidates, meanings: list[Meaning], found: Floats, alternatives: int = 0) -> Paths:
    """Return the best groupings by the meanings' scores, float64 [G]."""
    groups = [Group(meaning.pieces, -score) for meaning, score in zip(meanings, found.tolist(), strict=True)]
    return best_path(len(word.pieces.boxes), groups, alternatives)


def chosen(word: Candidates, meanings: list[Meaning], outputs: Outputs, paths: Paths) -> Judged:
    """Return the best path's signs; ways that read the same count together."""
    ways = [paths.best, *paths.alternatives]
    weights = np.array([way.share for way in ways])
    rows = [[_reading_of(word, meanings[group], outputs) for group in way.groups] for way in ways]
    texts = ["".join(label for label, _, _ in row) for row in rows]
    same = [way for way, text in enumerate(texts) if text == texts[0] and weights[way] >= LIKELY_MARKS * weights[0]]
    best = max(same, key=lambda way: sum(bool(meanings[group].kind) for group in ways[way].groups))
    signs = []
    for group, sign in zip(ways[best].groups, rows[best], strict=True):
        meaning = meanings[group]
        agreeing = [any(_agree(sign, other) for other in others) for others in rows]
        share = min(1.0, float(weights[agreeing].sum()))
        signs.append(Sign(word.all[meaning.candidate], meaning.row, meaning.kind, share))
    share = min(1.0, float(weights[[text == texts[0] for text in texts]].sum()))
    used = [sign.index for sign in signs if sign.kind is None]
    digits = outputs.of(np.array(used, np.intp))
    return Judged(signs, share, confidence_of(share, digits, scores().trust) if used else 0.0)


def _reading_of(word: Candidates, meaning: Meaning, outputs: Outputs) -> tuple[str, int, int]:
    """Return the place of a label among the model's ("" for what is no digit), and the first and last piece."""
    label = str(int(outputs.probabilities[meaning.row].argmax())) if meaning.kind is None else ""
    return label, word.all[meaning.candidate].first, word.all[meaning.candidate].last


def _agree(one: tuple[str, int, int], other: tuple[str, int, int]) -> bool:
    """Return whether two signs of different ways are read alike, and have most of their pieces in common."""
    shared = min(one[2], other[2]) - max(one[1], other[1]) + 1
    return one[0] == other[0] and 2 * shared > max(one[2] - one[1], other[2] - other[1]) + 1
