"""`digitapp-export grouping`: fit the scores of groups and the trust in numbers, and write them into the app."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import msgspec
import numpy as np

from digitapp.files import write_atomically
from digitapp.models.model import Model
from digitapp.numbers.scoring import Network, Scores, SignScores
from digitapp_export import data, number_samples
from digitapp_export.grouping import field, trust
from digitapp_export.grouping.examples import Example, examples, prune, read

WRITERS = tuple(str(writer) for writer in range(1, 20))
"""Whose digits the numbers are made of; writers 20 to 24 measure what is chosen."""
COUNT, TRUSTED, EACH = 9000, 3000, 100
"""Numbers to fit the scores, others to fit the trust, and drawings of each kind that is no number."""
EPOCHS = 12
BLIND, STRANGE = 0.15, 0.2
"""See `field.fit`."""


def fit(models: Sequence[Model], data_dir: Path, seed: int, say: Callable[[str], None] = print) -> Scores:
    """Return scores fitted on the answers of models, half of them the first one's, and trust fitted on the first."""
    rng = np.random.default_rng(seed)
    digits = data.strokes(data_dir, WRITERS)
    hands = number_samples.writers_of(digits)
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
    checked = examples(TRUSTED, hands, rng) + trust.no_numbers(EACH, digits, "train", rng)
    prune(checked, shape)
    read(checked, first)
    return Scores(sign, trust.fit(*_told(checked, sign, first)), shape)


def _told(checked: Sequence[Example], sign: Network, model: Model) -> tuple[list[bool], list[np.ndarray]]:
    told = [trust.read_right(one, sign, model.classes_) for one in checked]
    return [right for right, _ in told], [features for _, features in told]


def write(path: Path, fitted: SignScores) -> None:
    """Write the scores; FileError if that fails."""
    write_atomically(path, msgspec.json.encode(fitted, enc_hook=lambda values: values.tolist()) + b"\n")
