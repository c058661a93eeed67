"""Fit how far a number read in a picture can be trusted, by all that was seen of it, on whole generated pictures."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np

from digitapp.models.model import Model
from digitapp.numbers.certainty import features_of
from digitapp.numbers.level_page import level_page
from digitapp.numbers.one_digit import is_clear, one_digit
from digitapp.numbers.page import best_attempt
from digitapp.numbers.strokes import Floats
from digitapp.preprocessing.images import as_grey
from digitapp_export.grouping import trust
from digitapp_export.grouping.pictures import clip
from digitapp_export.photos.fields import field
from digitapp_export.photos.hands import Hands

WRITERS = tuple(str(writer) for writer in range(20, 25))
MNIST = slice(40_000, 50_000)
"""Hands that the grouping was not fitted on: it is for strangers' numbers."""
COUNT, CLIPS = 1200, 3
"""Of so many pictures every third is cut from a page, and the others are fields."""


def fit(model: Model, data_dir: Path, seed: int, say: Callable[[str], None] = print, count: int = COUNT) -> Floats:
    """Return the coefficients of `certainty.features_of`, fitted with the scores that the app has now."""
    rng = np.random.default_rng([seed, 1])
    hands = Hands(data_dir, WRITERS, MNIST)
    rows: list[Floats] = []
    right: list[bool] = []
    for index in range(count):
        photo = (field if index % CLIPS else clip)(hands.draw(rng), rng)
        found = read(np.rint(255 * photo.picture.clip(0, 1)) / 255, model)
        if found is not None:
            text, features = found
            rows += features
            right += [text == photo.label] * len(features)
    say(f"{np.mean(right):.1%} of {len(right)} numbers in {count} pictures are read right")
    return trust.fit(right, rows)


def read(picture: np.ndarray, model: Model) -> tuple[str, list[Floats]] | None:
    """Return the digits of a picture, and the features of each number; None if it is read as one digit, or not."""
    grey = as_grey(picture)
    single = one_digit(grey, model)
    attempt = None if single is not None and is_clear(single) else best_attempt(level_page(grey), model)
    if attempt is None:
        return None
    words = [(word, [sign.index for sign in word.judged.signs if sign.kind is None])
             for line in attempt.lines for word in line]  # fmt: skip
    words = [(word, rows) for word, rows in words if rows]
    labels = [int(word.outputs.probabilities[row].argmax()) for word, rows in words for row in rows]
    text = "".join(model.classes_[label] for label in labels)
    left_out = attempt.left_out if len(words) == 1 else 0
    return (text, [features_of(word, left_out) for word, _ in words]) if words else None
