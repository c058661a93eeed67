"""Measure everything that a report contains."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from digitapp.evaluation.datasets import Dataset
from digitapp_export import data
from digitapp_export.report import numbers, robustness, stand_ins, synthetic_scans
from digitapp_export.report.evaluated_models import Recorder
from digitapp_export.report.non_digits import Kinds, NonDigits, kinds, non_digits
from digitapp_export.report.scores import PEN, Notify, Scores, scores
from digitapp_export.stand_ins import sets as stand_in_sets

SUBSET = 2000
"""Images of MNIST's test set used for changed images, synthetic scans and doubt; accuracy is measured on all."""
SEED = 23


@dataclass(frozen=True)
class Findings:
    """All measurements; the first of `all` is the app's default model, which is the one used where one model is."""

    all: list[Scores]
    subset: int
    """How many images of MNIST's test set the synthetic scans and the changed images are made from."""
    drawings: list[robustness.SweepResult]
    """Empty if the default model was trained on the held-out writers."""
    images: list[robustness.SweepResult]
    synthetic_scans: list[synthetic_scans.ScanAccuracy]
    stand_ins: list[stand_ins.StandInFigure]
    stand_in_sets: stand_in_sets.StandIns
    numbers: list[numbers.NumberFigure]
    """Of the default model; empty if it was trained on the held-out writers."""
    non_digits: list[NonDigits]
    examples: Kinds
    """Non-digits."""

    @property
    def default(self) -> Scores:
        """The app's default model."""
        return self.all[0]


def findings(models: list[Recorder], folder: Path, notify: Notify) -> Findings:
    """Measure everything on the data sets of a folder."""
    sets = data.test_sets(folder)
    pen_strokes, scanned = sets[data.HELD_OUT], subset(sets["mnist-test"], SUBSET)
    found = [scores(model, sets, notify) for model in models]
    default = found[0]
    chosen = [stand_ins.Subject(f"`{one.id}`", one.model, PEN in one.cells) for one in found]
    made = stand_in_sets.make(sets["mnist-test"], pen_strokes)
    examples = {size: kinds(pen_strokes, size) for size in {model.card.size for model in models}}
    return Findings(
        found,
        len(scanned),
        robustness.drawings(default.model, pen_strokes, notify) if PEN in default.cells else [],
        robustness.images(default.model, scanned, notify),
        synthetic_scans.measure(default.model, scanned, notify),
        stand_ins.measure(chosen, made, pen_strokes, notify),
        made,
        numbers.measure(default.model, folder, notify) if PEN in default.cells else [],
        [non_digits(one, examples[one.model.card.size], scanned, notify) for one in found],
        examples[default.model.card.size],
    )


def subset(images: Dataset, count: int) -> Dataset:
    """Return a random subset of `count` images; it is the same on every call."""
    assert images.images is not None
    chosen = np.sort(np.random.default_rng(SEED).permutation(len(images))[:count])
    return replace(images, images=images.images[chosen], labels=tuple(images.labels[i] for i in chosen))
