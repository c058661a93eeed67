"""The facts beside a model: its architecture, and what it confuses, measured as in the report."""

from __future__ import annotations

from pathlib import Path

import pytest

from digitapp.evaluation.report import evaluate
from digitapp.models.facts import facts_beside
from digitapp.models.registry import bundled_folder
from digitapp_backends.onnx_runtime import OnnxBackend
from digitapp_export import cli, data
from digitapp_export.facts import architecture
from digitapp_export.report.evaluated_models import load_model
from support.data_sets import write_world
from support.onnx_models import card, write_model


def test_the_architecture_is_said_in_the_fields_words():
    assert architecture("mlp-28x28") == "multilayer perceptron, 784 - 128 - 128 - 10 units, ReLU"
    assert architecture("cnn-8x8").startswith("convolutional network: 4 convolutions of 32, 64, 64, 96 channels")
    assert "5 nearest" in architecture("knn-8x8")
    assert architecture("somebody-elses") == ""


@pytest.mark.parametrize("path", sorted(bundled_folder().glob("*.onnx")), ids=lambda path: path.stem)
def test_the_facts_of_the_bundled_models_fit_their_cards(path: Path):
    facts, stated = facts_beside(path), OnnxBackend().card(path)
    assert facts.architecture == architecture(path.stem)
    assert facts.of(stated) == facts
    assert {found.data for found in facts.mistakes} == {figure.data for figure in stated.accuracy}
    for found in facts.mistakes:
        assert sum(one.count for one in found.confusions) <= found.wrong


@pytest.mark.slow
def test_the_command_writes_what_is_measured(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    world, models = write_world(tmp_path / "world"), tmp_path / "models"
    path = write_model(models / "tiny.onnx", card("tiny"))
    assert cli.main(["facts", "--models", str(models), "--data-dir", str(world)]) == 0
    assert f"{path.with_suffix('.facts.json')}: written" in capsys.readouterr().out
    report = evaluate(load_model(path), data.test_sets(world)["mnist-test"])
    (found,) = [found for found in facts_beside(path).mistakes if found.data == "mnist-test"]
    assert (found.n, found.wrong) == (report.n, report.n - report.correct)
    assert found.confusions[0].count == max(
        count for true, row in enumerate(report.confusion) for read, count in enumerate(row) if true != read
    )
