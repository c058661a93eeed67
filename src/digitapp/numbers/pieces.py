"""Cut the ink of a word into pieces, and list the groups of pieces that may be one sign."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from digitapp.numbers.cutting import cuts
from digitapp.numbers.layout import Word
from digitapp.preprocessing.components import Components, Indices
from digitapp.preprocessing.paper import Image

WIDE = 0.5
"""Ink that is wider than this, in heights of a digit, may be several digits."""
HIGH = 0.6
"""And it is at least this high."""
LEAST_PIECE = 0.012
"""Cuts that leave less ink than this, in squared heights of a digit, are none."""
WIDEST = 1.75
"""The greatest width of a digit in heights."""
LOWEST, HIGHEST = 0.42, 1.7
"""The least and greatest height of a digit, in those of the word."""
MOST_PIECES = 8
"""A digit consists of at most so many pieces."""
WIDEST_GAP = 0.3
"""The widest gap within a digit, in heights."""
MARGIN = 2


@dataclass(frozen=True)
class Pieces:
    """The pieces of a word's ink, from left to right."""

    ink: Image
    """The word's ink with a margin."""
    origin: tuple[int, int]
    """Where its left top corner is on the page."""
    numbers: Indices
    """[H, W]: each pixel's piece from 0, or -1."""
    boxes: Indices
    """[N, 4]: left, top, right and bottom, within the word."""
    component: Indices
    """[N]: the component that each piece is a part of."""
    cut: NDArray[np.float64]
    """[N]: how much ink the cut to the left of each piece crosses, in heights; 0 where there is none."""
    height: float


@dataclass(frozen=True)
class Candidate:
    """Consecutive pieces that may be one sign."""

    first: int
    last: int
    """The last of them."""
    box: tuple[int, int, int, int]
    gap: float
    """The widest gap between its pieces, in heights."""
    cut: float
    """How much ink the cuts on both sides cross, in heights."""
    whole: bool
    """Whether it consists of whole components."""
    tallest: float
    """The height of its highest piece, in heights of a digit."""


def cut_word(ink: Image, found: Components, word: Word) -> Pieces:
    """Cut a word of the page's ink."""
    left, top, right, bottom = word.box
    left, top = max(left - MARGIN, 0), max(top - MARGIN, 0)
    area = slice(top, bottom + MARGIN), slice(left, right + MARGIN)
    labels, page = found.labels[area], ink[area]
    numbers = np.full(labels.shape, -1, np.intp)
    boxes: list[NDArray[np.intp]] = []
    component, crossed = [], []
    for member in word.members.tolist():
        for mask, box, ink_cut in _parts(labels, page, found.boxes[member] - (left, top) * 2, member + 1, word.height):
            numbers[mask] = len(boxes)
            boxes.append(box)
            component.append(member)
            crossed.append(ink_cut)
    order = np.argsort([box[0] + box[2] for box in boxes], kind="stable")
    ranks = np.argsort(order)
    numbers = np.where(numbers >= 0, ranks[numbers], -1)
    components, cut = np.array(component)[order], np.array(crossed)[order]
    return Pieces(page, (left, top), _spread(numbers), np.array(boxes)[order], components, cut, word.height)


Part = tuple[NDArray[np.bool_], NDArray[np.intp], float]


def _parts(labels: Indices, ink: Image, box: NDArray[np.intp], label: int, height: float) -> list[Part]:
    """Return the mask in the word, the box and the cut to the left of each piece of a component."""
    left, top, right, bottom = box.tolist()
    whole = np.zeros(labels.shape, np.bool_)
    own = labels[top:bottom, left:right] == label
    whole[top:bottom, left:right] = own
    if right - left < WIDE * height or bottom - top < HIGH * height:
        return [(whole, box, 0.0)]
    found = cuts(np.where(own, ink[top:bottom, left:right], 0), height)
    if not len(found.ink):
        return [(whole, box, 0.0)]
    side = (np.arange(right - left)[None, None] >= found.columns[:, :, None]).sum(axis=0)
    parts: list[Part] = []
    crossed = 0.0
    for number in range(len(found.ink) + 1):
        piece = own & (side == number)
        crossed = float(found.ink[number - 1]) if number else 0.0
        if piece.sum() < LEAST_PIECE * height**2:
            if parts:
                parts[-1][0][top:bottom, left:right] |= piece
            continue
        mask = np.zeros(labels.shape, np.bool_)
        mask[top:bottom, left:right] = piece
        parts.append((mask, _box(mask), crossed if parts else 0.0))
    return parts


def _box(mask: NDArray[np.bool_]) -> NDArray[np.intp]:
    rows, columns = np.flatnonzero(mask.any(axis=1)), np.flatnonzero(mask.any(axis=0))
    return np.array([columns[0], rows[0], columns[-1] + 1, rows[-1] + 1])


def _spread(numbers: Indices) -> Indices:
    """Give the pixels next to a piece, where its soft edge is, to it."""
    padded = np.pad(numbers, 1, constant_values=-1)
    near = np.max([padded[1:-1, :-2], padded[1:-1, 2:], padded[:-2, 1:-1], padded[2:, 1:-1]], axis=0)
    return np.where(numbers >= 0, numbers, near)


def candidates(pieces: Pieces) -> list[Candidate]:
    """Return all groups of consecutive pieces with the size of a digit, and each piece for itself."""
    boxes, height, found = pieces.boxes, pieces.height, []
    for first in range(len(boxes)):
        for last in range(first, min(first + MOST_PIECES, len(boxes))):
            low, high = boxes[first : last + 1, :2].min(axis=0), boxes[first : last + 1, 2:].max(axis=0)
            if last > first and (high[0] - low[0] > WIDEST * height or high[1] - low[1] > HIGHEST * height):
                continue
            gap = _gap(boxes[first : last + 1]) / height
            if gap > WIDEST_GAP:
                continue
            tallest = float((boxes[first : last + 1, 3] - boxes[first : last + 1, 1]).max()) / height
            box = (*low.tolist(), *high.tolist())
            found.append(Candidate(first, last, box, gap, *_sides(pieces, first, last), tallest))
    return found


def _gap(boxes: Indices) -> float:
    """Return the widest empty stretch of columns between some boxes."""
    reached = np.maximum.accumulate(boxes[np.argsort(boxes[:, 0]), 2])
    return float(np.maximum(np.sort(boxes[:, 0])[1:] - reached[:-1], 0).max(initial=0))


def _sides(pieces: Pieces, first: int, last: int) -> tuple[float, bool]:
    """Return how much ink the cuts at both sides cross, and whether there are none."""
    parts = set(range(first, last + 1))
    crossed, whole = 0.0, True
    for component in set(pieces.component[first : last + 1].tolist()):
        own = np.flatnonzero(pieces.component == component).tolist()
        for before, after in pairwise(own):
            if (before in parts) != (after in parts):
                crossed += float(pieces.cut[after])
                whole = False
    return crossed, whole


def ink_of(pieces: Pieces, candidate: Candidate) -> Image:
    """Return the ink of a candidate, cropped to it with a small margin."""
    area = _area(candidate)
    numbers = pieces.numbers[area]
    own = (numbers >= candidate.first) & (numbers <= candidate.last)
    return np.where(own, pieces.ink[area], 0).astype(np.float32)


def alone(pieces: Pieces, candidate: Candidate, contrast: Image) -> Image:
    """Return what is on the page where `ink_of` is, of its contrast [H, W], without the ink of other pieces."""
    area = _area(candidate)
    numbers = pieces.numbers[area]
    others = (numbers >= 0) & ((numbers < candidate.first) | (numbers > candidate.last))
    left, top = pieces.origin
    height, width = pieces.ink.shape
    own = contrast[top : top + height, left : left + width][area]
    return np.where(others, 0, own).astype(np.float32)


def _area(candidate: Candidate) -> tuple[slice, slice]:
    """Return the rows and columns of a word that a candidate is cropped to."""
    left, top, right, bottom = candidate.box
    return slice(max(top - MARGIN, 0), bottom + MARGIN), slice(max(left - MARGIN, 0), right + MARGIN)
