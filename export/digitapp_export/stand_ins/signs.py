"""Signs that are no digit: letters, Greek, operators, roots, arrows, and two digits at once, by virtual writers.

Brackets, a capital lambda and O, o, I, l, |, /, S, s, Z, z, B, b, q and g are left out: drawn alone, some hand's digit
looks the same.
"""

from __future__ import annotations

import numpy as np

from digitapp.drawing.strokes import Ink
from digitapp.evaluation.datasets import Dataset
from digitapp_export.stand_ins.paths import Point, Strokes
from digitapp_export.stand_ins.sign_shapes import GREEK, LETTERS, SYMBOLS
from digitapp_export.stand_ins.writers import DIGITS, SEED, WRITERS, Writer, writers

A_WRITER = 8
"""Signs of each writer; a quarter of them are two digits at once."""
PAIRS = 2
LOOSE = 0.02
"""How far the parts of a sign are from where they should be, in parts of its height (standard deviation)."""


SIGNS = LETTERS | GREEK | SYMBOLS


def signs(count: int = WRITERS, seed: int = SEED) -> Dataset:
    """Return `A_WRITER` signs by each of `count` writers, who are those of `other_schools`; none has a label.

    The data set names for each drawing its writer, a blank, and the sign.
    """
    inks: list[Ink] = []
    names: list[str] = []
    for writer in writers(count, seed):
        rng = np.random.default_rng((seed, writer.number, 2))
        singles = rng.choice(list(SIGNS), A_WRITER - PAIRS, replace=False).tolist()
        pairs = ["".join(rng.choice(list(DIGITS), 2)) for _ in range(PAIRS)]
        for name in (*singles, *pairs):
            strokes = _loosened(SIGNS[name], rng) if name in SIGNS else _two_digits(writer, name, rng)
            inks.append(writer.hand.write(strokes, rng))
            names.append(f"{writer.number} {name}")
    return Dataset("signs", (None,) * len(inks), inks=tuple(inks), writers=tuple(names))


def _loosened(strokes: Strokes, rng: np.random.Generator) -> Strokes:
    """Stretch a sign and move its strokes a little, so that no two are alike."""
    stretch = np.exp(rng.normal(0, 0.12, 2))
    return [stroke * stretch * np.exp(rng.normal(0, 0.03, 2)) + rng.normal(0, LOOSE, 2) for stroke in strokes]


def _two_digits(writer: Writer, pair: str, rng: np.random.Generator) -> Strokes:
    """Return two digits side by side."""
    first, second = (writer.digit(label, rng) for label in pair)
    gap = float(rng.uniform(0.06, 0.3))
    right = max(float(stroke[:, 0].max()) for stroke in first)
    left = min(float(stroke[:, 0].min()) for stroke in second)
    moved: Point = (right + gap - left, float(rng.normal(0, 0.04)))
    return [*first, *(stroke + moved for stroke in second)]
