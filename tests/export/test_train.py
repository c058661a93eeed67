"""Training and export on a small generated world: the whole way from files to an ONNX model with its card."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from digitapp.api import FileError, ModelError
from digitapp.models.registry import Registry
from digitapp_export import ablation, checkpoint, data, doubt, to_onnx, train
from digitapp_export.card import Origin
from digitapp_export.cli import main
from digitapp_export.recipes import RECIPES
from digitapp_export.training_set import training_set
from support.data_sets import write_world

pytestmark = pytest.mark.slow

EPOCHS = 3


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_world(tmp_path_factory.mktemp("data"))


@pytest.fixture(scope="module", autouse=True)
def small() -> Iterator[None]:
    """Reduce the generated digits and the head's training data: enough to run every step but distillation."""
    with pytest.MonkeyPatch.context() as patch:
        for name, recipe in RECIPES.items():
            patch.setitem(RECIPES, name, replace(recipe, generated=min(recipe.generated, 60), teachers=()))
        patch.setattr(doubt, "DIGITS", 200)
        patch.setattr(doubt, "NON_DIGITS", 210)
        patch.setattr(doubt, "ROUNDS", 1)
        yield


@pytest.fixture(scope="module")
def trained(world: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("trained")
    for model in RECIPES:
        assert main(["train", model, "--data-dir", str(world), "--out", str(out), "--epochs", str(EPOCHS)]) == 0
        assert main(["doubt", model, "--data-dir", str(world), "--out", str(out)]) == 0
        assert main(["export", model, "--data-dir", str(world), "--out", str(out)]) == 0
    return out


@pytest.mark.parametrize("model", RECIPES)
def test_an_exported_model_is_found_and_reads(trained: Path, model: str) -> None:
    registry = Registry([trained])
    entry = registry.entry(model)
    assert entry.card is not None
    assert entry.card.id == model
    assert {figure.data for figure in entry.card.accuracy} == {"pen-strokes-held-out", "mnist-test", "optdigits-test"}
    assert entry.card.digitness_threshold is not None
    images = np.random.default_rng(0).random((7, *entry.card.size), dtype=np.float32)
    loaded = registry.load(model)
    outputs = loaded.readings(loaded.frames(images))
    assert outputs.probabilities.shape == (7, 10)
    np.testing.assert_allclose(outputs.probabilities.sum(axis=1), 1, atol=1e-5)
    assert ((outputs.digitness >= 0) & (outputs.digitness <= 1)).all()


@pytest.mark.parametrize("model", RECIPES)
def test_the_file_is_one_clean_small_onnx_model(trained: Path, model: str) -> None:
    import onnx

    path = trained / f"{model}.onnx"
    assert path.stat().st_size < 1_000_000
    content = path.read_bytes()
    assert b"/home" not in content
    assert b".py" not in content
    proto = onnx.load(path)
    assert [i.name for i in proto.graph.input] == ["image"]
    assert [o.name for o in proto.graph.output] == ["probabilities", "digitness", "features"]
    assert proto.graph.input[0].type.tensor_type.shape.dim[0].dim_param == "batch"
    assert "Softmax" in [node.op_type for node in proto.graph.node]


def test_the_curve_and_the_card_lie_beside_the_model(trained: Path) -> None:
    rows = (trained / "cnn-28x28.csv").read_text().splitlines()
    assert len(rows) == 1 + EPOCHS
    assert (trained / "cnn-28x28.png").read_bytes().startswith(b"\x89PNG")
    card = (trained / "cnn-28x28.md").read_text()
    assert "| mnist-test | 60 |" in card
    assert "writers 1-24" in card
    assert "digitness threshold from the held-out writers 25-30" in card


def test_same_seed_same_bytes(world: Path, trained: Path, tmp_path: Path) -> None:
    options = ["--data-dir", str(world), "--out", str(tmp_path)]
    assert main(["train", "cnn-28x28", "--epochs", str(EPOCHS), *options]) == 0
    assert main(["doubt", "cnn-28x28", *options]) == 0
    assert main(["export", "cnn-28x28", *options]) == 0
    for name in ("cnn-28x28.onnx", "cnn-28x28.md", "cnn-28x28.csv", "cnn-28x28.png"):
        assert (tmp_path / name).read_bytes() == (trained / name).read_bytes(), name


def test_a_killed_run_goes_on_to_the_same_result(
    world: Path, trained: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    command = ["train", "cnn-28x28", "--epochs", str(EPOCHS), "--data-dir", str(world), "--out", str(tmp_path)]
    save = checkpoint.save

    def killed(*args: object) -> None:
        save(*args)
        raise KeyboardInterrupt

    monkeypatch.setattr(checkpoint, "save", killed)
    assert main(command) == 130
    monkeypatch.undo()
    assert main(command) == 0
    went_on = torch.load(tmp_path / "cnn-28x28.pt", weights_only=True)["weights"]
    in_one_go = torch.load(trained / "cnn-28x28.pt", weights_only=True)["weights"]
    assert all(torch.equal(went_on[name], in_one_go[name]) for name in in_one_go)


def test_training_lowers_the_loss(world: Path) -> None:
    recipe = replace(RECIPES["mlp-28x28"], generated=0)
    examples = training_set(recipe, world, ("1", "2"))
    _, rows = train.fit(recipe, examples, train.Options(epochs=30))
    assert rows[-1]["loss"] < rows[0]["loss"] / 2


def test_a_network_that_answers_otherwise_is_not_written(world: Path, trained: Path, tmp_path: Path) -> None:
    recipe = RECIPES["mlp-28x28"]
    net, origin = checkpoint.load_weights(trained / "mlp-28x28.pt", recipe)
    head, calibration = doubt.load(trained / "mlp-28x28.doubt.pt", net)
    model = doubt.Doubting(net, head, calibration.temperature).eval()
    calls = 0

    class Drifting(torch.nn.Module):
        """Answers differently once it has been exported."""

        def __init__(self) -> None:
            super().__init__()
            self.net = model

        def forward(self, image: torch.Tensor) -> tuple[torch.Tensor, ...]:
            nonlocal calls
            calls += 1
            probabilities, digitness, features = self.net(image)
            exported = torch.compiler.is_exporting()
            return probabilities, digitness if exported else digitness * 0.99, features

    tests = data.test_sets(world)
    with pytest.raises(ModelError, match=r"differs from PyTorch by .* on pen-strokes-held-out, so nothing was written"):
        to_onnx.export(recipe, Drifting(), Origin(**origin, calibration=calibration), tests, tmp_path)
    assert calls > 0
    assert not list(tmp_path.iterdir())


def test_missing_data_is_one_sentence_with_the_command_that_gets_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    status = main(["train", "mlp-28x28", "--data-dir", str(tmp_path / "none"), "--out", str(tmp_path / "out")])
    error = capsys.readouterr().err
    assert status == 2
    assert error.count("\n") == 1
    assert f"digitapp-export fetch --data-dir {tmp_path / 'none'}" in error


def test_an_unknown_model_is_one_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["train", "resnet", "--out", str(tmp_path)]) == 2
    assert "choose one of cnn-28x28" in capsys.readouterr().err


def test_export_before_training_says_what_to_do(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["export", "mlp-8x8", "--out", str(tmp_path)]) == 2
    assert "digitapp-export train mlp-8x8" in capsys.readouterr().err


def test_a_checkpoint_of_another_run_is_refused(world: Path, trained: Path, capsys: pytest.CaptureFixture[str]) -> None:
    command = ["train", "mlp-8x8", "--data-dir", str(world), "--out", str(trained), "--epochs", str(EPOCHS + 1)]
    before = (trained / "mlp-8x8.checkpoint").read_bytes()
    assert main(command) == 2
    assert "has epochs 3, not 4; choose another --out, or start anew with --force" in capsys.readouterr().err
    assert (trained / "mlp-8x8.checkpoint").read_bytes() == before


def test_a_checkpoint_of_other_writers_is_refused(world: Path, tmp_path: Path) -> None:
    command = ["train", "mlp-28x28", "--data-dir", str(world), "--out", str(tmp_path), "--epochs", "1"]
    assert main([*command, "--writers", "1-2"]) == 0
    assert main([*command, "--writers", "3-4"]) == 2
    assert main([*command, "--writers", "1-2"]) == 0


def test_writers_in_the_training_data_are_not_called_held_out(world: Path, tmp_path: Path) -> None:
    options = ["mlp-28x28", "--data-dir", str(world), "--out", str(tmp_path)]
    assert main(["train", *options, "--epochs", "1", "--writers", "1-3,25"]) == 0
    assert main(["doubt", *options]) == 0
    assert main(["export", *options]) == 0
    card = Registry([tmp_path]).entry("mlp-28x28").card
    assert card is not None
    assert card.figure("pen-strokes-held-out") is None
    assert "writers 1-3, 25, each" in card.training
    assert "from the held-out writers 26-30" in card.training


def test_a_model_trained_on_all_held_out_writers_cannot_be_calibrated(
    world: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    options = ["mlp-28x28", "--data-dir", str(world), "--out", str(tmp_path)]
    assert main(["train", *options, "--epochs", "1", "--writers", "1-30"]) == 0
    assert main(["doubt", *options]) == 2
    assert "none is left to calibrate it; train it with --writers 1-24" in capsys.readouterr().err
    assert not (tmp_path / "mlp-28x28.doubt.pt").exists()


def test_an_ablation_stands_on_the_card(world: Path, trained: Path, tmp_path: Path) -> None:
    options = ["mlp-28x28", "--data-dir", str(world), "--out", str(tmp_path)]
    shutil.copy(trained / "mlp-28x28.pt", tmp_path)
    shutil.copy(trained / "mlp-28x28.doubt.pt", tmp_path)
    assert main(["ablation", *options, "--epochs", "3"]) == 0
    assert main(["export", *options]) == 0
    card = (tmp_path / "mlp-28x28.md").read_text()
    for variant in ablation.VARIANTS:
        assert f"| {variant} | " in card
    assert "measured on its last 10 images and on the 15 drawings of writers 20-24" in card


@pytest.mark.parametrize("device", ["cuda:99", "gpu"])
def test_a_device_that_is_not_there_is_one_sentence(
    world: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], device: str
) -> None:
    assert main(["train", "mlp-8x8", "--data-dir", str(world), "--out", str(tmp_path), "--device", device]) == 2
    assert f"--device {device}: torch cannot use it here" in capsys.readouterr().err


def test_a_broken_checkpoint_is_refused(world: Path, tmp_path: Path) -> None:
    broken = tmp_path / "mlp-8x8.checkpoint"
    broken.write_bytes(b"PK not a checkpoint")
    recipe = RECIPES["mlp-8x8"]
    with pytest.raises(FileError, match="not a readable checkpoint"):
        train.fit(recipe, training_set(recipe, world, ("1",)), train.Options(epochs=1, checkpoint=broken))


def test_weights_of_another_model_are_refused(trained: Path) -> None:
    with pytest.raises(FileError, match="not the weights of mlp-8x8"):
        checkpoint.load_weights(trained / "mlp-28x28.pt", RECIPES["mlp-8x8"])
