"""Tell how probable it is that a number read in a picture is right, by all that was seen of it."""

from __future__ import annotations

import numpy as np

from digitapp.numbers.judging import Sign, scores
from digitapp.numbers.scoring import probability_of, trust_features
from digitapp.numbers.strokes import Floats
from digitapp.numbers.words import WordRead, has_gap, is_large

WITH_GAP = 0.2
"""The most that a number has with a large sign between its digits that is not read: of 34 such fields by the hands that
thresholds are chosen on, 18 % were right."""
MOST_LEFT_OUT = 3
"""More pieces in other words count no more."""
WIDEST = 3.0
"""The greatest width of a sign that counts, in heights of a digit."""
TALL = 0.6
"""What is less high than this share of a word is no digit that was missed."""
USUAL = 30.0
"""The height of a digit, in pixels, from which it does not matter."""


def certainty(read: WordRead, left_out: int) -> float:
    """Return the probability that a number is right.

    `left_out` is how many large signs are in no number, 0 if there are other numbers that may have lost them.
    """
    found = probability_of(features_of(read, left_out), scores().doubt)
    return min(found, WITH_GAP) if has_gap(read) else found


def features_of(read: WordRead, left_out: int) -> Floats:
    """Return what tells how far a number in a picture can be trusted, float64 [14].

    Those of `trust_features`, and whether it has a gap, what was left out of it, the height, and the dirt in it.
    """
    judged, word = read.judged, read.word
    digits = read.outputs.of(np.array([sign.index for sign in judged.signs if sign.kind is None], np.intp))
    others = [sign for sign in judged.signs if sign.kind == ""]
    large = [sign for sign in others if is_large(read, sign)]
    widths = [(sign.candidate.box[2] - sign.candidate.box[0]) / word.pieces.height for sign in large]
    missed = [_like_a_digit(read, sign) for sign in others]
    small = len(others) - len(large)
    return np.array([
        *trust_features(judged.share, digits),
        float(has_gap(read)), max(missed, default=0.0), min(sum(missed), 2.0), min(max(widths, default=0.0), WIDEST),
        min(np.log(word.pieces.height / USUAL), 0.0), small / (small + len(digits.confidence)),
        min(left_out, MOST_LEFT_OUT) / MOST_LEFT_OUT,
    ])  # fmt: skip


def _like_a_digit(read: WordRead, sign: Sign) -> float:
    """Return how much the most likely of the digits looks like one that a sign, read as none, may hold."""
    one, word, outputs = sign.candidate, read.word, read.outputs
    rows = [
        row
        for row, index in enumerate(word.digits)
        if one.first <= word.all[index].first and word.all[index].last <= one.last
        and word.all[index].box[3] - word.all[index].box[1] >= TALL * word.pieces.height
    ]  # fmt: skip
    chances = outputs.confidence[rows] * outputs.likeness[rows]
    return float(chances.max(initial=0.0))
