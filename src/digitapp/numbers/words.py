"""Read the words of a page with a model, and keep those that are numbers."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from digitapp.models.model import Model, Outputs
from digitapp.numbers.judging import Candidates, Judged, Sign, judge
from digitapp.preprocessing.images import frame_images

ONE = 1
"""The label of a single stroke, which a bit of a rule may look like."""
ALIKE, FAINT = (0.7, 1.5), 0.7
"""How high a single 1 may be beside other numbers, and how faint beside the strongest."""
SMALLEST_SHARE = 0.42
"""Numbers less high than this share of the others are dirt, or belong to the paper."""
OWN_SHARE = 0.6
"""The least share of digits among the signs of a number, without those at its ends."""


@dataclass(frozen=True)
class WordRead:
    """A word, its signs, and the model's outputs for its candidates."""

    word: Candidates
    judged: Judged
    outputs: Outputs
    images: NDArray[np.float32]


def read_words(lines: list[list[Candidates]], model: Model) -> list[list[WordRead]]:
    """Let the model judge all candidates of all words at once; return those that are numbers."""
    inks = [ink for line in lines for word in line for ink in word.inks()]
    frames = frame_images(inks, model.card.framing, model.card.size, is_ink=True)
    outputs = model.readings(frames)
    read, start = [], 0
    for line in lines:
        words = []
        for word in line:
            rows = slice(start, start + len(word.digits))
            start = rows.stop
            own = outputs.of(np.isin(np.arange(len(frames.images)), np.arange(rows.start, rows.stop)))
            words.append(WordRead(word, judge(word, own, model), own, frames.images[rows]))
        read.append([word for word in words if _is_number(word)])
    every = [word for line in read for word in line]
    usual, full = _usual_height(every), max((_strength(word) for word in every), default=0.0)
    return [[word for word in line if not _is_dirt(word, len(line), usual, full)] for line in read]


def _is_dirt(read: WordRead, beside: int, usual: float, full: float) -> bool:
    """Return whether a number is much lower than others or, if it consists of ones, is alone and unlike them."""
    share = read.word.pieces.height / usual
    rows = [sign.index for sign in read.judged.signs if sign.kind is None]
    ones = bool((read.outputs.probabilities[rows].argmax(axis=1) == ONE).all())
    if ones and beside == 1:
        return not ALIKE[0] <= share <= ALIKE[1] or _strength(read) < FAINT * full
    return share < SMALLEST_SHARE


def _strength(read: WordRead) -> float:
    """Return how strong most of a word's ink is."""
    ink = read.word.pieces.ink[read.word.pieces.numbers >= 0]
    return float(np.quantile(ink, 0.75))


def _usual_height(words: list[WordRead]) -> float:
    """Return the height of the digits with which half of the ink is written."""
    heights = np.array([word.word.pieces.height for word in words])
    if not len(heights):
        return 0.0
    order = np.argsort(heights)
    mass = np.cumsum(np.array([float(word.word.pieces.ink.sum()) for word in words])[order])
    return float(heights[order][np.searchsorted(mass, mass[-1] / 2)])


def _is_number(read: WordRead) -> bool:
    """Return whether most of a word, apart from signs at its ends, is digits."""
    signs = [sign for sign in read.judged.signs if not sign.kind]  # without dots, commas and dashes
    digits = [place for place, sign in enumerate(signs) if sign.kind is None]
    if not digits:
        return False
    inner = signs[digits[0] : digits[-1] + 1]
    outer = [s for s in (*signs[: digits[0]], *signs[digits[-1] + 1 :]) if is_large(read, s)]
    rows = [sign.index for sign in inner if sign.kind is None]
    likely = float(np.mean(read.outputs.likeness[rows] >= 0.3))
    return len(digits) >= OWN_SHARE * len(inner) and len(digits) >= 0.5 * len(outer) and likely >= 0.5


def is_large(read: WordRead, sign: Sign) -> bool:
    """Return whether a sign of a word is as large as a digit."""
    return sign.candidate.box[3] - sign.candidate.box[1] >= 0.5 * read.word.pieces.height
