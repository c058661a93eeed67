"""Hands for `teaching.py`: virtual writers who keep their forms, of the grammar of training or of the stand-ins."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from zlib import crc32

import numpy as np

from digitapp.drawing.strokes import Ink
from digitapp_export.allographs import grammar, hands
from digitapp_export.allographs.curves import Line, curve, rounded
from digitapp_export.stand_ins import writers as schools
from digitapp_export.stand_ins.sign_shapes import GREEK, LETTERS, SYMBOLS
from digitapp_export.stand_ins.signs import LOOSE

Draw = Callable[[str, np.random.Generator], Ink]
"""Draws a label as one writer does, each time a little otherwise."""
DIGITS = tuple("0123456789")
STRANGE = 0.6
"""How far the habits of strange writers are from usual ones."""
CARELESS = 1.5
"""How far the points of one writer's form vary from one drawing to the next, in hundredths of its height."""


@dataclass(frozen=True)
class Hands:
    """A source of writers."""

    name: str
    signs: tuple[str, ...]
    """Seven signs, as many calculators have them."""
    letters: tuple[str, ...]
    """33 kinds."""
    writer: Callable[[int, float], Draw]
    """Makes a writer of a number; the second number is how strange its habits are, 0 for usual ones."""


def _of_grammar(number: int, strange: float) -> Draw:
    rng = np.random.default_rng((number, 7))
    hand = hands.random_hand(rng)
    if strange:
        slant, turn, wide = rng.normal(0, (0.35, 0.3, 0.45)) * strange
        hand = replace(hand, slant=hand.slant + slant, turn=hand.turn + turn, aspect=hand.aspect * float(np.exp(wide)))
    forms = {
        label: [form for name in grammar.FILES[:4] for form in grammar.forms(name) if form.label == label]
        for label in (*DIGITS, *GRAMMAR_SIGNS, *GRAMMAR_LETTERS)
    }

    def draw(label: str, rng: np.random.Generator) -> Ink:
        own = np.random.default_rng((number, crc32(label.encode())))
        form = forms[label][own.integers(len(forms[label]))]
        lines = form.lines(own, 3 + 9 * strange)
        moved = [Line(line.points + rng.normal(0, CARELESS, line.points.shape), line.corners) for line in lines]
        strokes = hand.write([curve(rounded(line, hand.rounding)) for line in moved], rng)
        return _on_canvas(strokes, rng)

    return draw


def _on_canvas(strokes: list[np.ndarray], rng: np.random.Generator) -> Ink:
    """Put strokes on the canvas, turned, slanted and narrowed a little."""
    turn, slant, wide = rng.normal(0, (0.05, 0.06, 0.06))
    matrix = np.array([[np.cos(turn), -np.sin(turn)], [np.sin(turn), np.cos(turn)]])
    matrix = matrix @ np.array([[np.exp(wide), slant], [0, 1]])
    return Ink(tuple(stroke @ matrix.T * 2 + 150 for stroke in strokes), (12.0,) * len(strokes))


def _of_schools(number: int, strange: float) -> Draw:
    (writer,) = schools.writers(number + 1, schools.SEED + 1)[-1:]
    hand = writer.hand
    if strange:
        rng = np.random.default_rng((number, 9))
        slant, turn, wide = rng.normal(0, (0.6, 0.45, 0.6)) * strange
        hand = replace(
            hand, slant=hand.slant + slant, turned=hand.turned + turn, aspect=hand.aspect * float(np.exp(wide)),
            carelessness=hand.carelessness * 1.5,
        )  # fmt: skip
    shapes = LETTERS | GREEK | SYMBOLS
    stretches = {label: np.random.default_rng((number, crc32(label.encode()))).normal(0, 0.12, 2) for label in shapes}

    def draw(label: str, rng: np.random.Generator) -> Ink:
        if label in DIGITS:
            return hand.write(writer.digit(label, rng), rng)
        size = np.exp(stretches[label] + rng.normal(0, 0.03, 2))
        strokes = [stroke * size + rng.normal(0, LOOSE, 2) for stroke in shapes[label]]
        return hand.write(strokes, rng)

    return draw


GRAMMAR_SIGNS = ("plus", "minus", "times", "divided", "equals", "question", "e")
GRAMMAR_LETTERS = tuple("ACDEFGHJKLMNPQRTUVWXY") + tuple("acdefhkmnprt")
TRAINING = Hands("the grammar that training generates from", GRAMMAR_SIGNS, GRAMMAR_LETTERS, _of_grammar)
OTHERS = Hands(
    "stand-ins", ("plus", "minus", "times", "divided", "equals", "question", "e"), tuple(LETTERS)[:33], _of_schools
)
