"""`digitapp-export grouping`: fit the scores of groups and the trust in numbers, and write them into the app."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import msgspec
import numpy as np

from digitapp.files import write_atomically
from digitapp.models.model import Model
from digitapp.numbers.scoring import Scores, SignScores
from digitapp.numbers.stroke_reader import StrokeReader
from digitapp_export import data, number_samples
from digitapp_export.grouping import field, second, trust
from digitapp_export.grouping.examples import examples, prune, read

WRITERS, OTHERS = (tuple(str(writer) for writer in range(*some)) for some in ((1, 20), (20, 25)))
"""Whose digits the numbers are made of, and others, on whose the trust is fitted: it is for strangers' numbers."""
COUNT, TRUSTED, EACH = 10000, 5000, 100
"""Numbers to fit the scores, others to fit the trust, and drawings of each kind that is no number."""
EPOCHS = 12
BLIND, STRANGE = 0.15, 0.2
"""See `field.fit`."""


def fit(
    models: Sequence[Model], data_dir: Path, seed: int, say: Callable[[str], None] = print
) -> tuple[Scores, StrokeReader]:
    """Return a second opinion, and scores fitted on the answers of models, half of them the first one's."""
    rng = np.random.default_rng(seed)
    digits = data.strokes(data_dir, WRITERS)
    hands = number_samples.writers_of(digits)
    opinion = second.fit([sign for hand in hands for sign in hand.digits], rng)
    say("the second opinion is fitted")
    made = examples(COUNT, hands, rng)
    say(f"{COUNT} numbers with {np.mean([len(one.groups) for one in made]):.1f} groups each")
    shape = field.fit(made, EPOCHS, rng)
    prune(made, shape)
    say(f"{np.mean([len(one.groups) for one in made]):.1f} of them are left to the models")
    first, *others = models
    cut = len(made) // 2 if others else len(made)
    read(made[:cut], first)
    for index, model in enumerate(others):
        read(made[cut + index :: len(others)], model)
    sign = field.fit(made, EPOCHS, rng, BLIND, STRANGE)
    others_digits = data.strokes(data_dir, OTHERS)
    checked = examples(TRUSTED, number_samples.writers_of(others_digits), rng)
    checked += trust.no_numbers(EACH, others_digits, "train", rng)
    prune(checked, shape)
    read(checked, first)
    told = [trust.read_right(one, sign, first.classes_, opinion) for one in checked]
    say(f"of {len(told)} others {sum(right for right, _ in told)} are read right")
    counts = [1.0 if one.label else trust.NO_NUMBER for one in checked]
    return Scores(sign, trust.fit([right for right, _ in told], [row for _, row in told], counts), shape), opinion


def write(path: Path, fitted: SignScores) -> None:
    """Write the scores; FileError if that fails."""
    write_atomically(path, msgspec.json.encode(fitted, enc_hook=lambda values: values.tolist()) + b"\n")
