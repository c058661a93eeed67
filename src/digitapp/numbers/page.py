"""Read the digits of a picture: a number field, or a page of lines, with its digits' places in the picture's pixels."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from digitapp.models.model import Model, Outputs
from digitapp.numbers.judging import Candidates, Judged, Sign, candidates_of, judge
from digitapp.numbers.layout import arrange
from digitapp.numbers.page_ink import contrast_of, coverage, thresholds
from digitapp.numbers.pieces import cut_word
from digitapp.numbers.reading import Box, Digit, Reading, Separator
from digitapp.numbers.skew import levelled, skew_of, unturned
from digitapp.preprocessing.components import Components, Mask, find_components, grown
from digitapp.preprocessing.images import frame_images
from digitapp.preprocessing.paper import Image
from digitapp.preprocessing.rules import without_rules
from digitapp.preprocessing.segmentation import downsample

WORKING_PIXELS = 3_200_000
"""Larger pictures are scaled down to fewer pixels than this."""
CLEAR = 0.9
"""Once the mean probability of the digits is this, no other ink is tried."""
SURE = 0.9
STRAY = 0.03
"""What ink as large as a digit, but in no number, speaks against the threshold that finds it."""
DIGIT_COST, SPECK_COST = 0.4, 0.1
"""How likely right a digit must be to speak for the ink it is found in, and what a speck among digits speaks against."""
MOST_INK = 0.35
"""A larger share of ink is no writing."""
PAGE, EDGE = 240, 2
"""A picture whose sides are this long is a page, and what comes this near to its edge is not read."""
ROW = 1.8
"""A picture so many times wider than high shows a row of digits."""
SMALLEST_SHARE = 0.42
"""Numbers less high than this share of the others are dirt, or belong to the paper."""
ONE = 1
"""The label of a single stroke, which a bit of a rule may look like."""
ALIKE, FAINT = (0.7, 1.5), 0.7
"""How high a single 1 may be beside other numbers, and how faint beside the strongest."""
OWN_SHARE = 0.6
"""The least share of digits among the signs of a number, without those at its ends."""


@dataclass(frozen=True)
class WordRead:
    """A word, its signs, and the model's outputs for its candidates."""

    word: Candidates
    judged: Judged
    outputs: Outputs
    images: NDArray[np.float32]


@dataclass(frozen=True)
class Attempt:
    """What is read with ink from one threshold on."""

    lines: list[list[WordRead]]
    score: float
    clear: float
    problem: str = ""


@dataclass(frozen=True)
class Page:
    """A level page at the resolution that it is read at."""

    contrast: Image
    shrink: int
    skew: float
    shape: tuple[int, int]
    """That of the page before it was turned level."""

    def box(self, box: NDArray[np.float64]) -> Box:
        """Return a box on the level page as one in the picture's pixels."""
        left, top, right, bottom = box.tolist()
        if self.skew:
            x, y = np.array([left, right, right, left]), np.array([top, top, bottom, bottom])
            x, y = unturned(x, y, self.skew, self.shape, (self.contrast.shape[0], self.contrast.shape[1]))
            left, top, right, bottom = float(x.min()), float(y.min()), float(x.max()), float(y.max())
        return left * self.shrink, top * self.shrink, right * self.shrink, bottom * self.shrink


def read_picture(image: ArrayLike, model: Model) -> Reading:
    """Read all digits in a picture, any that `digitapp.preprocessing.images.as_grey` accepts.

    Text and drawings are left alone. The reading says in `problem` why nothing, or not everything, could be read.
    ValueError if the array is no picture.
    """
    page = _level_page(image)
    best: Attempt | None = None
    for threshold in thresholds(page.contrast):
        attempt = _attempt(page, threshold, model)
        if best is None or attempt.score > best.score:
            best = attempt
        if best.clear >= CLEAR or page.contrast.size > WORKING_PIXELS // 2:
            break
    if best is None:
        return Reading((), 0.0, False, problem="nothing stands out from the paper")
    return _reading(page, best, model)


def _level_page(image: ArrayLike) -> Page:
    from digitapp.preprocessing.images import as_grey

    grey = as_grey(image)
    shrink = int(np.ceil(np.sqrt(grey.size / WORKING_PIXELS)))
    grey = downsample(grey, max(1, min(shrink, *grey.shape)))
    contrast = contrast_of(grey)
    shape = (contrast.shape[0], contrast.shape[1])
    of_a_row = contrast.shape[1] > ROW * contrast.shape[0]
    contrast = without_rules(contrast, of_a_row)
    first = next(iter(thresholds(contrast)), None)
    skew = skew_of(contrast > first) if first is not None else 0.0
    if skew:
        contrast = without_rules(levelled(contrast, skew), of_a_row, _inside(shape, skew))
    return Page(contrast, max(1, shrink), skew, shape)


def _at_edge(page: Page, found: Components) -> NDArray[np.bool_]:
    """Return which components touch the edge of a page: shadows, or what the picture cuts off; none in a field."""
    if min(page.shape) < PAGE:
        return np.zeros(len(found.areas), np.bool_)
    inside = _inside(page.shape, page.skew) if page.skew else np.ones(page.shape, np.bool_)
    edge = grown(~np.pad(inside, 1), EDGE)[1:-1, 1:-1]
    touching = np.zeros(len(found.areas) + 1, np.bool_)
    touching[found.labels[edge]] = True
    return touching[1:]


def _inside(shape: tuple[int, int], skew: float) -> Mask:
    """Return where a picture of some shape is after it was turned level."""
    return levelled(np.ones(shape, np.float32), skew) > 0.99


def _attempt(page: Page, threshold: float, model: Model) -> Attempt:
    ink, mask = coverage(page.contrast, threshold)
    if mask.mean() > MOST_INK:
        return Attempt([], -1.0, 0.0, "uneven light, or a picture that is no writing")
    found = find_components(mask)
    layout = arrange(found, (mask.shape[0], mask.shape[1]), _at_edge(page, found))
    if layout is None:
        return Attempt([], -1.0, 0.0, "too much that is no number, such as print or a pattern")
    lines = [[candidates_of(cut_word(ink, found, word)) for word in line] for line in layout.lines]
    read = [line for line in _read(lines, model) if line]
    read_signs = sum(len(word.word.pieces.boxes) for line in read for word in line)
    scored = _scored(read)
    return Attempt(read, scored.score - STRAY * max(layout.signs - read_signs, 0), scored.clear)


def _read(lines: list[list[Candidates]], model: Model) -> list[list[WordRead]]:
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
            own = Outputs(*(values[rows] for values in outputs))
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
    outer = [s for s in (*signs[: digits[0]], *signs[digits[-1] + 1 :]) if _is_large(read, s)]
    rows = [sign.index for sign in inner if sign.kind is None]
    likely = float(np.mean(read.outputs.likeness[rows] >= 0.3))
    return len(digits) >= OWN_SHARE * len(inner) and len(digits) >= 0.5 * len(outer) and likely >= 0.5


def _is_large(read: WordRead, sign: Sign) -> bool:
    return sign.candidate.box[3] - sign.candidate.box[1] >= 0.5 * read.word.pieces.height


def _scored(lines: list[list[WordRead]]) -> Attempt:
    """Score what was read: each digit by how likely it is right, against every other sign."""
    score, chances = 0.0, []
    for word in (word for line in lines for word in line):
        for sign in word.judged.signs:
            if sign.kind is None:
                chance = _chance(word, sign)
                chances.append(chance)
                score += chance - DIGIT_COST
            elif not sign.kind and not _is_large(word, sign):
                score -= SPECK_COST
    return Attempt(lines, score, float(np.mean(chances)) if chances else 0.0)


def _chance(word: WordRead, sign: Sign) -> float:
    """Return how likely a digit is right: by its label, its likeness to a digit, and the cuts around it."""
    row = sign.index
    return float(word.outputs.confidence[row] * word.outputs.likeness[row] ** 0.5 * sign.share)


def _reading(page: Page, attempt: Attempt, model: Model) -> Reading:
    digits: list[Digit] = []
    separators: list[Separator] = []
    certain = 1.0
    for number, line in enumerate(attempt.lines):
        for place, word in enumerate(line):
            certain *= _certainty(word)
            follows = place > 0
            for sign in word.judged.signs:
                origin = np.array(word.word.pieces.origin * 2, np.float64)
                box = page.box(np.array(sign.candidate.box, np.float64) + origin)
                if sign.kind is None:
                    digits.append(_digit(word, sign, model, box, number, follows))
                    follows = False
                else:
                    separators.append(Separator(sign.kind, box, number, len(digits)))
    if not digits:
        problem = attempt.problem or "no digits were found"
        return Reading((), 0.0, False, tuple(separators), problem)
    sure = certain >= SURE and all(digit.is_sure for digit in digits)
    return Reading(tuple(digits), certain, sure, tuple(separators), attempt.problem)


def _certainty(word: WordRead) -> float:
    rows = [sign.index for sign in word.judged.signs if sign.kind is None]
    return float(word.judged.share * np.prod(word.outputs.confidence[rows]))


def _digit(word: WordRead, sign: Sign, model: Model, box: Box, line: int, follows: bool) -> Digit:
    row, outputs = sign.index, word.outputs
    probabilities = outputs.probabilities[row]
    digitness = float(outputs.digitness[row]) if model.card.tells_non_digits else None
    label = model.card.labels[int(probabilities.argmax())]
    return Digit(label, probabilities, digitness, bool(outputs.is_sure[row]), box, line, (), follows, word.images[row])
