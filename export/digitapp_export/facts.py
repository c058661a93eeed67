"""Write what a model's page says besides its card: its architecture, and the mistakes that it makes most often."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from torch import nn

from digitapp.models.facts import Confusion, Facts, Mistakes, write_facts
from digitapp_export import data
from digitapp_export.baselines import BASELINES
from digitapp_export.recipes import RECIPES
from digitapp_export.report.curves import confusions
from digitapp_export.report.evaluated_models import load_models
from digitapp_export.report.scores import COLUMNS, Scores, scores

MOST = 6
"""Confusions that are kept for each data set."""


def write(models: Path, data_dir: Path, notify: Callable[[str], None]) -> list[Path]:
    """Measure every ONNX file in `models` and write the facts beside each; return the written files.

    Raise the errors of `scores`.
    """
    sets = data.test_sets(data_dir)
    found = [scores(model, sets, notify) for model in load_models(models)]
    return [write_facts(models / f"{one.id}.onnx", facts_of(one)) for one in found]


def facts_of(found: Scores) -> Facts:
    """Return the facts of a measured model; a set on which it is not measured has no mistakes."""
    return Facts(architecture=architecture(found.id), mistakes=tuple(_mistakes(found)))


def architecture(model: str) -> str:
    """Return a bundled model's architecture in the field's words; "" for a model of another id."""
    methods = {baseline.id: baseline.method for baseline in BASELINES}
    return _network(RECIPES[model].net()) if model in RECIPES else methods.get(model, "")


def _network(net: nn.Sequential) -> str:
    convolutions = [layer for layer in net if isinstance(layer, nn.Conv2d)]
    linear = [layer for layer in net if isinstance(layer, nn.Linear)]
    if not convolutions:
        widths = [linear[0].in_features, *(layer.out_features for layer in linear)]
        return f"multilayer perceptron, {' - '.join(map(str, widths))} units, ReLU"
    channels = ", ".join(str(layer.out_channels) for layer in convolutions)
    return (
        f"convolutional network: {len(convolutions)} convolutions of {channels} channels with batch normalisation and "
        f"ReLU, then a linear layer to {linear[-1].out_features} digits"
    )


def _mistakes(found: Scores) -> Iterator[Mistakes]:
    labels = found.model.card.labels
    for column in COLUMNS:
        cell = found.cells.get(column)
        if cell is None or column.framing is not None:
            continue
        report = cell.measured.report
        pairs = tuple(Confusion(*pair) for pair in confusions(cell.measured, labels, MOST))
        yield Mistakes(data=column.data, n=report.n, wrong=report.n - report.correct, confusions=pairs)
