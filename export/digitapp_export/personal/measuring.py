"""Measure a network that was trained on a person's collection, beside the one that it started from."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from digitapp.api import ModelCard
from digitapp.evaluation.datasets import Dataset
from digitapp.evaluation.report import evaluate
from digitapp.models.model import Model
from digitapp.teaching.folds import Score
from digitapp.teaching.training_progress import Measure
from digitapp_export import to_onnx
from digitapp_export.personal.base import Base


def measures(card: ModelCard, tests: Mapping[str, Dataset], base: Base | None) -> tuple[Measure, ...]:
    """Return how the model of a card reads each set, and how the one that it started from does."""
    before = to_onnx.load_model(base.content, base.card) if base and base.is_onnx else None
    found = []
    for figure in card.accuracy:
        old = None if before is None else _score(before, tests[figure.data])
        new = Score(accuracy=figure.accuracy, n=figure.n, ci95=figure.ci95)
        found.append(Measure(data=figure.data, before=old, after=new))
    return tuple(found)


def _score(model: Model, test: Dataset) -> Score | None:
    """Return how a model reads a set; a label that it does not know counts as misread, also where it knows none."""
    if not set(model.card.labels) & set(test.labels):
        return Score.of(np.zeros(len(test), np.bool_))
    report = evaluate(model, test)
    return Score(accuracy=report.accuracy, n=report.n, ci95=report.accuracy_ci95)
