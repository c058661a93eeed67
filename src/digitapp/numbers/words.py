"""Read the words of a page with a model, and keep those that are numbers."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from digitapp.models.model import Model, Outputs
from digitapp.numbers.judging import Judged, Sign, judge
from digitapp.numbers.layout import Word
from digitapp.numbers.signs import Candidates
from digitapp.preprocessing.components import Components
from digitapp.preprocessing.paper import Image
from digitapp.preprocessing.picture_framing import frame_images

ONE = 1
"""The label of a single stroke, which a bit of a rule may look like."""
ALIKE, FAINT = (0.7, 1.5), 0.7
"""How high a single 1, or a doubtful number, may be beside other numbers, and how faint a 1 beside the strongest."""
LARGEST_SHARE = 2.5
"""A single sign so many times higher than the others is a drawing."""
SMALLEST_SHARE = 0.42
"""Numbers less high than this share of the others are dirt, or belong to the paper."""
TEXT, TEXT_SIGNS = 0.5, 3
"""A word of so many connected signs is text if the mean of their confidence times digitness is lower."""
FEW_SIGNS, SAMPLED = 150, 8
"""On a page with more signs, about so many of each word are looked at first."""
LEAST_CONFIDENCE, LIKELY = 0.3, 0.55
"""That of a number, and the least mean of its digits' confidence times digitness: textures and letters have less."""
LEAST_IN_FIELD, LIKELY_IN_FIELD = 0.1, 0.45
"""The same in a field, which is there for a number, whatever is written and printed around it, or among numbers."""
OWN_SHARE, OUTER_SHARE = 0.6, 0.5
"""The least share of digits among the signs of a number without those at its ends, and their least ratio to these."""


@dataclass(frozen=True)
class WordRead:
    """A word, its signs, and the model's outputs for its candidates."""

    word: Candidates
    judged: Judged
    outputs: Outputs
    images: NDArray[np.float32]


def read_words(lines: list[list[Candidates]], model: Model, of_field: bool = False) -> list[list[WordRead]]:
    """Let the model judge all candidates of all words at once; return those that are numbers, on a page or a field."""
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
        read.append(words)
    read = _numbers(read, of_field)
    every = [word for line in read for word in line]
    usual, full = _usual_height(every), max((_strength(word) for word in every), default=0.0)
    return [[word for word in line if not _is_dirt(word, len(line), usual, full)] for line in read]


def _numbers(lines: list[list[WordRead]], of_field: bool) -> list[list[WordRead]]:
    """Return the words that are numbers; less is asked of a word among several numbers that are as high as it."""
    clear = {id(word): word for line in lines for word in line if _is_number(word, of_field)}
    usual = _usual_height(list(clear.values()))
    is_written = sum(has_digits(word, 2) for word in clear.values()) > 1

    def may_be(word: WordRead) -> bool:
        alike = is_written and ALIKE[0] <= word.word.pieces.height / usual <= ALIKE[1]
        return id(word) in clear or (alike and _is_number(word, of_field=True))

    return [[word for word in line if may_be(word)] for line in lines]


def _is_dirt(read: WordRead, beside: int, usual: float, full: float) -> bool:
    """Return whether a number is much lower than others, or alone and unlike them: a bit of a rule or a drawing."""
    share = read.word.pieces.height / usual
    rows = [sign.index for sign in read.judged.signs if sign.kind is None]
    ones = bool((read.outputs.probabilities[rows].argmax(axis=1) == ONE).all())
    if ones and beside == 1:
        return not ALIKE[0] <= share <= ALIKE[1] or _strength(read) < FAINT * full
    return share < SMALLEST_SHARE or (len(rows) == 1 and share > LARGEST_SHARE)


def _strength(read: WordRead) -> float:
    """Return how strong most of a word's ink is."""
    ink = read.word.pieces.ink[read.word.pieces.numbers >= 0]
    return float(np.quantile(ink, 0.75))


def _usual_height(words: list[WordRead]) -> float:
    """Return the height of the digits that half of the writing, measured in heights, is written with."""
    heights = np.array([word.word.pieces.height for word in words])
    if not len(heights):
        return 0.0
    order = np.argsort(heights)
    mass = np.cumsum(np.array([float(word.word.pieces.ink.sum()) for word in words])[order] / heights[order])
    return float(heights[order][np.searchsorted(mass, mass[-1] / 2)])


def without_text(ink: Image, found: Components, lines: list[list[Word]], model: Model) -> list[list[Word]]:
    """Return the words of a page without those of which a few signs are no digits; all of them if there are few.

    A page of text has thousands of signs, and to try all ways of cutting them would take long.
    """
    words = [word for line in lines for word in line]
    if sum(len(word.members) for word in words) <= FEW_SIGNS:
        return lines
    signs = [_some_signs(found, word) for word in words]
    inks = [_alone(ink, found, sign) for some in signs for sign in some]
    frames = frame_images(inks, model.card.framing, model.card.size, is_ink=True)
    outputs = model.readings(frames)
    chances = np.split(outputs.likeness * outputs.confidence, np.cumsum([len(some) for some in signs])[:-1])
    text = {
        id(word)
        for word, own in zip(words, chances, strict=True)
        if len(own) >= TEXT_SIGNS and float(own.mean()) < TEXT
    }
    return [kept for line in lines if (kept := [word for word in line if id(word) not in text])]


def _some_signs(found: Components, word: Word) -> list[int]:
    """Return some components of a word that are high and not wide: single signs."""
    boxes = found.boxes[word.members]
    wide, high = boxes[:, 2] - boxes[:, 0], boxes[:, 3] - boxes[:, 1]
    single = word.members[(high >= 0.5 * word.height) & (wide <= word.height)]
    return list(map(int, single[:: 1 + len(single) // SAMPLED]))


def _alone(ink: Image, found: Components, number: int) -> Image:
    left, top, right, bottom = found.boxes[number].tolist()
    own = found.labels[top:bottom, left:right] == number + 1
    return np.pad(np.where(own, ink[top:bottom, left:right], 0), 2).astype(np.float32)


def _is_text(read: WordRead, first: int, last: int) -> bool:
    """Return whether a word's connected ink between two pieces, as it is, looks too little like digits.

    Letters can be cut into ones.
    """
    word = read.word
    rows = [
        row
        for row, index in enumerate(word.digits)
        if word.all[index].whole
        and first <= word.all[index].first
        and word.all[index].last <= last
        and word.pieces.component[word.all[index].first] == word.pieces.component[word.all[index].last]
        and word.all[index].box[2] - word.all[index].box[0] <= word.pieces.height
        and word.all[index].tallest >= 0.5
    ]
    chances = read.outputs.likeness[rows] * read.outputs.confidence[rows]
    return len(rows) >= TEXT_SIGNS and float(chances.mean()) < TEXT


def _is_number(read: WordRead, of_field: bool) -> bool:
    """Return whether most of a word, apart from signs at its ends, is digits; in a field these may be many fillers."""
    least, least_likely = (LEAST_IN_FIELD, LIKELY_IN_FIELD) if of_field else (LEAST_CONFIDENCE, LIKELY)
    signs = [sign for sign in read.judged.signs if not sign.kind]  # without dots, commas and dashes
    digits = [place for place, sign in enumerate(signs) if sign.kind is None]
    if not digits or read.judged.confidence < least:
        return False
    inner = signs[digits[0] : digits[-1] + 1]
    if _is_text(read, inner[0].candidate.first, inner[-1].candidate.last):
        return False
    outer = [s for s in (*signs[: digits[0]], *signs[digits[-1] + 1 :]) if is_large(read, s)]
    rows = [sign.index for sign in inner if sign.kind is None]
    likely = float(np.mean(read.outputs.likeness[rows] * read.outputs.confidence[rows]))
    enough = of_field or len(digits) >= OUTER_SHARE * len(outer)
    return enough and len(digits) >= OWN_SHARE * len(inner) and likely >= least_likely


def has_digits(read: WordRead, least: int = 1) -> bool:
    """Return whether a word has so many digits at least."""
    return sum(sign.kind is None for sign in read.judged.signs) >= least


def has_gap(read: WordRead) -> bool:
    """Return whether a sign as large as a digit, but read as none, stands between a number's digits."""
    signs = read.judged.signs
    digits = [place for place, sign in enumerate(signs) if sign.kind is None]
    between = signs[digits[0] : digits[-1]] if digits else []
    return any(sign.kind == "" and is_large(read, sign) for sign in between)


def is_large(read: WordRead, sign: Sign) -> bool:
    """Return whether a sign of a word is as large as a digit."""
    return sign.candidate.box[3] - sign.candidate.box[1] >= 0.5 * read.word.pieces.height
