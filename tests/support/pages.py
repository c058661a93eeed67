"""Pages and fields of numbers in plain forms, drawn for the tests alone."""

from __future__ import annotations

import numpy as np
from PIL import Image

from digitapp.drawing.strokes import Ink
from digitapp_export.photos import papers
from digitapp_export.photos.hands import Hand, number

Grey = papers.Image
DIGITS: dict[str, list[list[tuple[float, float]]]] = {
    "1": [[(5, 0), (4, 20)]],
    "2": [[(0, 4), (3, 0), (9, 1), (10, 6), (0, 20), (11, 19)]],
    "3": [[(0, 2), (6, 0), (10, 4), (4, 9), (11, 14), (6, 20), (0, 17)]],
    "4": [[(4, 0), (0, 12), (12, 12)], [(9, 6), (8, 20)]],
    "5": [[(1, 0), (0, 9), (7, 8), (11, 13), (7, 19), (0, 18)], [(1, 0), (11, 0)]],
    "7": [[(0, 1), (11, 0), (4, 20)]],
}


def hand(pen: float = 0.1) -> Hand:
    return Hand({label: [_ink(lines)] for label, lines in DIGITS.items()}, pen)


def _ink(lines: list[list[tuple[float, float]]]) -> Ink:
    return Ink(tuple(np.array(line, np.float64) for line in lines), (1.0,) * len(lines))


def on_paper(shape: tuple[int, int], *written: tuple[str, int, int], height: float = 40, seed: int = 5) -> Grey:
    """Return a page with texts at left, top."""
    ink = np.zeros(shape, np.float32)
    for text, left, top in written:
        row = number(text, height, hand(), np.random.default_rng(seed)).ink
        ink[top : top + row.shape[0], left : left + row.shape[1]] = row
    return np.asarray(0.95 - 0.8 * ink, np.float32)


def turned(page: Grey, degrees: float) -> Grey:
    """Return a page on a larger sheet of paper, turned to the left."""
    ink = np.asarray(Image.fromarray(1 - page).rotate(degrees, Image.Resampling.BICUBIC), np.float32)
    return np.asarray(np.clip(1 - ink, 0, 0.95), np.float32)
