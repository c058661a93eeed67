"""All that a report tells, measured."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from digitapp.evaluation.datasets import Dataset
from digitapp_export import data
from digitapp_export.report import robustness, synthetic_scans
from digitapp_export.report.evaluated_models import EvaluatedModel
from digitapp_export.report.non_digits import Kinds, NonDigits, kinds, non_digits
from digitapp_export.report.scores import Scores, Tell, scores

SUBSET = 2000
"""So many images of MNIST's test set are changed, framed or doubted; all are read as they are."""
SEED = 23


@dataclass(frozen=True)
class Findings:
    """Everything; the first of `all` is the app's default model, and what concerns one model concerns that."""

    all: list[Scores]
    subset: int
    """How many images of MNIST's test set the stand-ins and the changed images are made of."""
    drawings: list[robustness.Line]
    """Empty where no file of the default model's recipe is new to the held-out writers."""
    images: list[robustness.Line]
    stand_ins: list[synthetic_scans.StandIn]
    non_digits: list[NonDigits]
    examples: Kinds
    """Of what is no digit."""

    @property
    def default(self) -> Scores:
        """The app's default model."""
        return self.all[0]


def findings(evaluated_models: list[EvaluatedModel], folder: Path, tell: Tell) -> Findings:
    """Measures everything on the sets of a folder."""
    sets = data.test_sets(folder)
    drawn, scanned = sets[data.HELD_OUT], some(sets["mnist-test"], SUBSET)
    found = [scores(contender, sets, tell) for contender in evaluated_models]
    default = found[0]
    made = {size: kinds(drawn, size) for size in {one.contender.model.card.size for one in found}}
    return Findings(
        found,
        len(scanned),
        robustness.drawings(default.fresh, drawn, tell) if default.fresh else [],
        robustness.images(default.contender.model, scanned, tell),
        synthetic_scans.stand_ins(default.contender.model, scanned, tell),
        [non_digits(one, made[one.contender.model.card.size], scanned, tell) for one in found],
        made[default.contender.model.card.size],
    )


def some(images: Dataset, count: int) -> Dataset:
    """`count` images of a set at random, always the same."""
    assert images.images is not None
    chosen = np.sort(np.random.default_rng(SEED).permutation(len(images))[:count])
    return replace(images, images=images.images[chosen], labels=tuple(images.labels[i] for i in chosen))
