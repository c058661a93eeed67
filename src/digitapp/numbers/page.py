"""Read the digits of a picture: a number field, or a page of lines, with its digits' places in the picture's pixels."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from digitapp.language import NO_TEXT, Marked, mark
from digitapp.models.model import Model
from digitapp.numbers.certainty import certainty
from digitapp.numbers.judging import Sign
from digitapp.numbers.layout import arrange
from digitapp.numbers.level_page import WORKING_PIXELS, Page, at_edge, level_page
from digitapp.numbers.one_digit import is_clear, one_digit, second_look
from digitapp.numbers.page_ink import coverage, thresholds
from digitapp.numbers.pieces import alone, cut_word, ink_of
from digitapp.numbers.reading import SURE, Box, Cutout, Digit, Reading, Separator
from digitapp.numbers.signs import Candidates, candidates_of
from digitapp.numbers.watch import Watch, part_of, unwatched
from digitapp.numbers.words import WordRead, has_digits, is_large, read_words, without_text
from digitapp.preprocessing import light
from digitapp.preprocessing.components import find_components
from digitapp.preprocessing.images import as_grey
from digitapp.preprocessing.paper import SMALLEST_PHOTO, Image
from digitapp.preprocessing.picture_files import MAX_PIXELS

CLEAR = 0.9
"""Once the mean probability of the digits is this, no other ink is tried."""
AS_LARGE = 0.8
"""The height of a word, in that of the lowest number, from which it might be a number too."""
STRAY = 0.03
"""What ink as large as a digit, but in no number, speaks against the threshold that finds it."""
DIGIT_COST, SPECK_COST = 0.4, 0.1
"""How likely right a digit must be to speak for the ink it is found in; what a speck speaks against it."""
CHANCE = 6
"""Of so many signs one may look like a digit by chance; numbers of several digits do not come about so."""
LEVELLED = 0.4
"""How much of the work is done once a page is level."""
FEW = 3
"""So many digits that are not sure may be a single one."""
UNCLEAR = 0.6
"""If the mean probability of the digits is below this, uneven light may be why."""
NOTHING = mark("nothing stands out from the paper")
NO_DIGITS = mark("there is writing or a pattern, but no number was found")
NO_WRITING = mark("most of it is dark: no writing on paper")
TOO_MUCH = mark("too much on it is no number, such as print or a pattern")
WITH_LEFT_OUT = 0.2
"""How far large signs in no number lower the confidence of a page of several numbers."""
MOST_INK = 0.35
"""A larger share of ink is no writing."""


@dataclass(frozen=True)
class Attempt:
    """What is read with ink from one threshold on."""

    lines: list[list[WordRead]]
    score: float
    clear: float
    problem: Marked = NO_TEXT
    left_out: int = 0
    """Pieces of words that are as large as what is read, but no numbers."""

    @property
    def rank(self) -> tuple[bool, float]:
        """What is greater is better: to read something, then the score."""
        return bool(self.lines), self.score


def read_picture(image: ArrayLike, model: Model, watch: Watch = unwatched) -> Reading:
    """Read all digits in a picture, any that `digitapp.preprocessing.images.as_grey` accepts.

    Text and drawings are left alone. The reading says in `problem` why nothing, or not everything, could be read.
    `watch` is told how far it is. ValueError if the array is no picture or has more than `MAX_PIXELS`.
    """
    grey = _grey(image)
    watch(0.02)
    single = one_digit(grey, model)
    if single is not None and is_clear(single):
        return single
    watch(0.1)
    page = level_page(grey)
    best = best_attempt(page, model, watch)
    if single is not None and (best is None or not (best.lines or best.problem)):
        found = single
    elif best is None:
        found = Reading((), 0.0, False, problem=NOTHING)
    else:
        is_dim = best.clear < UNCLEAR and light.is_uneven(grey)
        found = _reading(page, best, model, light.NAME if is_dim else best.problem)
    again = second_look(grey, model) if len(found.digits) <= FEW and not found.is_sure else None
    return found if again is None else again


def best_attempt(page: Page, model: Model, watch: Watch = unwatched) -> Attempt | None:
    """Return what is read on a page with the threshold that suits it best; None if nothing stands out from it."""
    best: Attempt | None = None
    left = 1 - LEVELLED
    for threshold in thresholds(page.contrast):
        attempt = _attempt(page, threshold, model, part_of(watch, 1 - left, 1 - left / 2))
        left /= 2  # nobody knows whether another threshold will be tried
        if best is None or attempt.rank > best.rank:
            best = attempt
        if best.clear >= CLEAR or page.contrast.size > WORKING_PIXELS // 2:
            break
    return best


def _grey(image: ArrayLike) -> Image:
    pixels = np.asarray(image)
    if pixels.ndim >= 2 and pixels.shape[0] * pixels.shape[1] > MAX_PIXELS:
        raise ValueError(
            f"{pixels.shape[1]} x {pixels.shape[0]} pixels are too many; scale the picture below {MAX_PIXELS:,}"
        )
    return as_grey(pixels)


def _attempt(page: Page, threshold: float, model: Model, watch: Watch) -> Attempt:
    watch(0.0)
    ink, mask = coverage(page.contrast, threshold)
    if mask.mean() > MOST_INK:
        return Attempt([], -1.0, 0.0, NO_WRITING)
    found = find_components(mask)
    layout = arrange(found, (mask.shape[0], mask.shape[1]), at_edge(page, found))
    if layout is None:
        return Attempt([], -1.0, 0.0, TOO_MUCH)
    watch(0.2)
    words = without_text(ink, found, layout.lines, model)
    watch(0.4)
    lines = []
    for number, line in enumerate(words, start=1):
        lines.append([candidates_of(cut_word(ink, found, word)) for word in line])
        watch(0.4 + 0.4 * number / len(words))
    of_field = page.shape[0] < SMALLEST_PHOTO
    read = [line for line in read_words(lines, model, of_field) if line]
    read_signs = sum(len(word.word.pieces.boxes) for line in read for word in line)
    digits = [sum(sign.kind is None for sign in word.judged.signs) for line in read for word in line]
    if max(digits, default=0) <= 1 and layout.signs > CHANCE * max(len(digits), 1):
        return Attempt([], 0.0, 0.0, NO_DIGITS)
    scored = _scored(read)
    left_out = _left_out(lines, [word for line in read for word in line])
    return Attempt(read, scored.score - STRAY * max(layout.signs - read_signs, 0), scored.clear, left_out=left_out)


def _left_out(lines: list[list[Candidates]], read: list[WordRead]) -> int:
    """Return how many pieces the words have that are as large as those that are read, and are not."""
    kept = {id(word.word) for word in read}
    least = AS_LARGE * min((word.word.pieces.height for word in read), default=math.inf)
    others = [word.pieces for line in lines for word in line if id(word) not in kept]
    return sum(len(pieces.boxes) for pieces in others if pieces.height >= least)


def _scored(lines: list[list[WordRead]]) -> Attempt:
    """Score what was read: each digit by how likely it is right, against every other sign."""
    score, chances = 0.0, []
    for word in (word for line in lines for word in line):
        for sign in word.judged.signs:
            if sign.kind is None:
                chance = _chance(word, sign)
                chances.append(chance)
                score += chance - DIGIT_COST
            elif not sign.kind and not is_large(word, sign):
                score -= SPECK_COST
    return Attempt(lines, score, float(np.mean(chances)) if chances else 0.0)


def _chance(word: WordRead, sign: Sign) -> float:
    """Return how likely a digit is right: by its label, its likeness to a digit, and the cuts around it."""
    row = sign.index
    return float(word.outputs.confidence[row] * word.outputs.likeness[row] ** 0.5 * sign.share)


def _reading(page: Page, attempt: Attempt, model: Model, problem: Marked) -> Reading:
    digits: list[Digit] = []
    separators: list[Separator] = []
    certainties: list[float] = []
    is_alone = sum(has_digits(word) for line in attempt.lines for word in line) == 1
    for number, line in enumerate(attempt.lines):
        for place, word in enumerate(line):
            if has_digits(word):
                certainties.append(certainty(word, attempt.left_out if is_alone else 0))
            follows = place > 0
            for sign in word.judged.signs:
                origin = np.array(word.word.pieces.origin * 2, np.float64)
                box = page.box(np.array(sign.candidate.box, np.float64) + origin)
                if sign.kind is None:
                    digits.append(_digit(word, sign, model, (box, number, follows), page.contrast))
                    follows = False
                else:
                    separators.append(Separator(sign.kind, box, number, len(digits)))
    if not digits:
        return Reading((), 0.0, False, tuple(separators), problem or NO_DIGITS)
    certain = math.prod(certainties)
    if not is_alone and attempt.left_out > 1:  # perhaps a number was not recognised
        certain *= WITH_LEFT_OUT
    sure = certain >= SURE and all(digit.is_sure for digit in digits)
    return Reading(tuple(digits), certain, sure, tuple(separators), problem, tuple(certainties))


def _digit(word: WordRead, sign: Sign, model: Model, place: tuple[Box, int, bool], contrast: Image) -> Digit:
    box, line, follows = place
    row, outputs, pieces = sign.index, word.outputs, word.word.pieces
    probabilities = outputs.probabilities[row]
    digitness = float(outputs.digitness[row]) if model.card.tells_non_digits else None
    label = model.card.labels[int(probabilities.argmax())]
    shades = np.rint(255 * (1 - alone(pieces, sign.candidate, contrast).clip(0, 1))).astype(np.uint8)
    cutout = Cutout(shades, ink_of(pieces, sign.candidate))
    is_sure = bool(outputs.is_sure[row])
    return Digit(label, probabilities, digitness, is_sure, box, line, (), follows, word.images[row], cutout)
