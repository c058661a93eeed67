"""Arrange the ink of a level page: words of connected ink of about one height, with small marks, in lines."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from digitapp.preprocessing.components import Components, Indices

SMALLEST = 7
"""The height in pixels from which ink may be a digit."""
MOST_SIGNS = 2500
"""More ink of a digit's size than this is a texture or a page of print."""
APART = 0.9
"""The largest distance within a word, in heights of its signs."""
OVERLAP = 0.45
"""The least share of the lower sign's height that neighbours in a word have in common."""
UNLIKE = 2.6
"""The largest ratio between the heights of neighbours."""
SMALL = 0.55
"""What is less high than this share of the highest sign of a word does not count when its height is found."""
JOINED = 0.65
"""The largest distance between marks and the digits that they join, in heights of a digit."""
GRAIN = 0.012
"""The smallest area of a mark on paper with much grain, in squared heights of a digit."""
BESIDE = 0.4
"""The least share of the lower word's height that words of a line have in common."""
MOST_MARKS = 2
"""So many small signs in a row at most are marks in a larger word; more are a smaller word."""
STRAIGHT = 1.5
"""From this height on, in heights of the other signs, a straight upright is no 1."""
SPECK = 0.05
"""Smaller marks, in heights of a digit, are dirt."""


@dataclass(frozen=True)
class Word:
    """Components in a row, by the order of their middles, and the height of most of its digits."""

    members: Indices
    box: tuple[int, int, int, int]
    height: float


class Layout(NamedTuple):
    """The words of each line, from top to bottom and left to right."""

    lines: list[list[Word]]
    signs: int
    """How many components are as high as a digit."""


def arrange(found: Components, shape: tuple[int, int], left_out: NDArray[np.bool_]) -> Layout | None:
    """Return the words and lines of what may be writing, or None if there is too much of it.

    `left_out` is [N]: the components that are not looked at.
    """
    width, height = (found.boxes[:, 2] - found.boxes[:, 0]), (found.boxes[:, 3] - found.boxes[:, 1])
    is_line = (width > 6 * height) & (width > 0.3 * shape[1]) | _upright_lines(width, height, shape[0])
    solid = found.areas / np.maximum(width * height, 1)
    is_block = (solid > 0.9) & (width > SMALLEST) & (height > SMALLEST) & (height < 3 * width)
    drawing = (height > 0.6 * shape[0]) & (width > 0.6 * shape[1])  # a frame, or a shadow's edge
    signs = np.flatnonzero((height >= SMALLEST) & ~is_line & ~is_block & ~drawing & ~left_out)
    if len(signs) > MOST_SIGNS:
        return None
    if not len(signs):
        return Layout([], 0)
    groups = _joined(found.boxes[signs])
    words = [_word(found, signs[groups == number]) for number in range(int(groups.max()) + 1)]
    marks = np.flatnonzero((height < SMALLEST) & (found.areas >= 3) & ~is_line & ~left_out)
    return Layout(_lines(_with_marks(found, words, marks)), len(signs))


def _upright_lines(width: Indices, height: Indices, whole: int) -> NDArray[np.bool_]:
    """Return which components are lines from top to bottom, bool [N]: a 1 is as straight, but no higher than others."""
    straight = (height > 6 * width) & (height > 0.5 * whole)
    others = height[~straight & (height >= SMALLEST) & (height < 0.95 * whole)]
    usual = float(np.median(others[others >= SMALL * others.max()])) if len(others) else 0.95 * whole / STRAIGHT
    return straight & (height > STRAIGHT * usual)


def _joined(boxes: Indices) -> Indices:
    """Return the number of the word that each sign belongs to."""
    left, top, right, bottom = boxes.T.astype(np.float32)
    height = bottom - top
    shared = np.minimum(bottom[:, None], bottom) - np.maximum(top[:, None], top)
    gap = np.maximum(left[:, None], left) - np.minimum(right[:, None], right)
    lower, higher = np.minimum(height[:, None], height), np.maximum(height[:, None], height)
    part = gap <= 0.1 * higher  # beside or above each other, as the bar of a 5
    joined = (shared >= OVERLAP * lower) & (gap <= APART * higher) & ((higher <= UNLIKE * lower) | part)
    joined |= part & (shared >= -0.15 * higher) & (gap <= -0.3 * np.minimum(right - left, (right - left)[:, None]))
    return _connected(joined)


def _connected(joined: NDArray[np.bool_]) -> Indices:
    """Number the connected nodes of a symmetric graph from 0."""
    numbers = np.full(len(joined), -1, np.intp)
    count = 0
    for start in range(len(joined)):
        if numbers[start] >= 0:
            continue
        numbers[start], front = count, [start]
        while front:
            reached = np.flatnonzero(joined[front].any(axis=0) & (numbers < 0))
            numbers[reached], front = count, reached.tolist()
        count += 1
    return numbers


def _word(found: Components, members: Indices) -> Word:
    boxes = found.boxes[members]
    heights = boxes[:, 3] - boxes[:, 1]
    tall = heights[heights >= SMALL * heights.max()]
    height = float(np.median(tall))
    order = np.argsort(boxes[:, 0] + boxes[:, 2], kind="stable")
    return Word(members[order], _around(boxes), height)


def _around(boxes: Indices) -> tuple[int, int, int, int]:
    low, high = boxes[:, :2].min(axis=0), boxes[:, 2:].max(axis=0)
    return int(low[0]), int(low[1]), int(high[0]), int(high[1])


def _with_marks(found: Components, words: list[Word], marks: Indices) -> list[Word]:
    """Return the words with what is small in or beside them: dots, commas, dashes and bits of broken digits."""
    grown: list[Word] = []
    small = marks
    for word in sorted(words, key=lambda word: -word.height):
        if any(_holds(other, word) for other in grown):
            small = np.concatenate([small, word.members])
        else:
            grown.append(word)
    full = [_filled(found, word, small) for word in grown]
    while (pair := _neighbours(full)) is not None:
        one, other = pair
        members = np.concatenate([one.members, other.members])
        members = members[np.sort(np.unique(members, return_index=True)[1])]
        full = [word for word in full if word is not one and word is not other]
        full.append(_ordered(found, members, max(one.height, other.height)))
    return full


def _holds(word: Word, small: Word) -> bool:
    """Return whether a word is but marks in or beside another."""
    left, top, right, bottom = word.box
    is_small = small.box[3] - small.box[1] < SMALL * word.height and len(small.members) <= MOST_MARKS
    near = small.box[2] > left - APART * word.height and small.box[0] < right + APART * word.height
    return is_small and near and small.box[1] < bottom + 0.3 * word.height and small.box[3] > top - 0.1 * word.height


def _filled(found: Components, word: Word, marks: Indices) -> Word:
    """Return a word with the marks that lie in or beside it."""
    left, top, right, bottom = word.box
    boxes = found.boxes[marks]
    reach = APART * word.height
    inside = (boxes[:, 2] > left - reach) & (boxes[:, 0] < right + reach)
    inside &= (boxes[:, 1] < bottom + 0.3 * word.height) & (boxes[:, 3] > top - 0.1 * word.height)
    inside &= (boxes[:, 2:] - boxes[:, :2]).max(axis=1) >= SPECK * word.height
    near = marks[inside]
    if len(near) > 3 * len(word.members) + 6:  # paper's grain or print, not punctuation
        near = near[found.areas[near] >= GRAIN * word.height**2]
    return _ordered(found, np.concatenate([word.members, near]), word.height)


def _ordered(found: Components, members: Indices, height: float) -> Word:
    boxes = found.boxes[members]
    return Word(members[np.argsort(boxes[:, 0] + boxes[:, 2], kind="stable")], _around(boxes), height)


def _neighbours(words: list[Word]) -> tuple[Word, Word] | None:
    """Return two words that marks join to one."""
    for place, one in enumerate(words):
        for other in words[place + 1 :]:
            higher = max(one.height, other.height)
            gap = max(one.box[0], other.box[0]) - min(one.box[2], other.box[2])
            shared = min(one.box[3], other.box[3]) - max(one.box[1], other.box[1])
            alike = higher <= 1.6 * min(one.height, other.height)
            if alike and gap <= JOINED * higher and shared >= OVERLAP * higher:
                return one, other
    return None


def _lines(words: list[Word]) -> list[list[Word]]:
    """Return the words by lines: those that have much of their height in common with the nearest one of the line."""
    lines: list[list[Word]] = []
    for word in sorted(words, key=lambda word: word.box[1] + word.box[3]):
        fits = [line for line in lines if _beside(line, word)]
        if fits:
            fits[-1].append(word)
        else:
            lines.append([word])
    return [sorted(line, key=lambda word: word.box[0]) for line in lines]


def _beside(line: list[Word], word: Word) -> bool:
    other = min(line, key=lambda other: max(other.box[0] - word.box[2], word.box[0] - other.box[2]))
    shared = min(other.box[3], word.box[3]) - max(other.box[1], word.box[1])
    apart = min(other.box[2], word.box[2]) - max(other.box[0], word.box[0]) < 0.5 * min(other.height, word.height)
    return apart and shared >= BESIDE * min(other.box[3] - other.box[1], word.box[3] - word.box[1])
