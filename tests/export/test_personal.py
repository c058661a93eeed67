"""Training a whole network on a person's collection: from a file of drawings to an ONNX model that plugs in."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

import digitapp_models
from digitapp.drawing.strokes import Drawing
from digitapp.models.registry import Registry
from digitapp.teaching.example import Example
from digitapp.teaching.training_progress import Epoch, Finished, Finishing, Started, decode
from digitapp_export import doubt
from digitapp_export.cli import main
from digitapp_export.personal import base, examples
from digitapp_export.recipes import RECIPES
from support.data_sets import drawing, write_world
from support.platforms import POSIX

SHAPES = {
    "house": [[(100, 400), (100, 220), (250, 100), (400, 220), (400, 400), (100, 400)]],
    "\N{BLACK HEART SUIT}": [[(250, 420), (80, 200), (160, 80), (250, 180), (340, 80), (420, 200), (250, 420)]],
}


def write_collection(path: Path, each: int = 6, writers: int = 4) -> Path:
    """Write a collection of two signs and a digit by several writers, and a drawing without a label."""
    rng = np.random.default_rng(0)
    made = [Example(id="blank", label=None, drawing=drawing(3, rng))]
    for writer in range(writers):
        for number in range(each):
            made += [example(label, sign(label, rng), writer, number) for label in SHAPES]
            made.append(example("4", drawing(4, rng), writer, number))
    path.write_bytes(b"".join(one.line() for one in made))
    return path


def sign(label: str, rng: np.random.Generator) -> Drawing:
    return Drawing.from_points([np.array(line) + rng.normal(0, 8, (len(line), 2)) for line in SHAPES[label]])


def example(label: str, drawn: Drawing, writer: int, number: int) -> Example:
    return Example(id=f"{label}{writer}{number}", label=label, drawing=drawn, writer=f"w{writer}", session=f"s{writer}")


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_world(tmp_path_factory.mktemp("data"))


@pytest.fixture(scope="module")
def collection(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_collection(tmp_path_factory.mktemp("collection") / "class.ndjson")


@pytest.fixture(scope="module", autouse=True)
def small() -> Iterator[None]:
    """Small epochs, and little to learn doubt from."""
    with pytest.MonkeyPatch.context() as patch:
        for name, value in (("OWN", 900), ("SCANS", 60), ("PENS", 60), ("GENERATED", 60)):
            patch.setattr(examples, name, value)
        patch.setattr(doubt, "DIGITS", 2000)
        patch.setattr(doubt, "NON_DIGITS", 2100)
        patch.setattr(doubt, "ROUNDS", 1)
        yield


def train(collection: Path, out: Path, *words: str, model: str = "mlp-28x28", data: Path | str = "nowhere") -> int:
    options = ["--out", str(out), "--device", "cpu", "--data-dir", str(data)]
    return main(["train", model, "--data", str(collection), *options, *words])


@pytest.fixture(scope="module")
def trained(world: Path, collection: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a model that started from a bundled one, trained beside the data sets."""
    out = tmp_path_factory.mktemp("trained")
    words = ("--base", "mlp-28x28", "--name", "Class 4b", "--epochs", "25")
    assert train(collection, out, *words, data=world) == 0
    return out


@pytest.mark.slow
def test_a_trained_model_plugs_in_and_reads_old_and_new(trained: Path, world: Path) -> None:
    model = Registry([trained], trusted=[trained]).load("class-4b")
    assert model.card.labels == (*"0123456789", "house", "\N{BLACK HEART SUIT}")
    rng = np.random.default_rng(9)
    drawn = [(label, sign(label, rng)) for label in SHAPES for _ in range(10)]
    drawn += [(str(digit), drawing(digit, rng)) for digit in range(10)]
    read = [model.predict(one) for _, one in drawn]
    assert sum(one.label == label for one, (label, _) in zip(read, drawn, strict=True)) >= 28
    assert sum(one.is_digit for one in read) >= 28
    assert model.card.parity is not None
    assert model.card.features


@pytest.mark.slow
def test_the_card_says_what_it_was_trained_and_measured_on(trained: Path) -> None:
    card = Registry([trained]).entry("class-4b").card
    assert card is not None
    (own,) = (figure for figure in card.accuracy if figure.data == examples.HELD_OUT)
    assert own.n == 18  # one of four writers
    assert own.ci95[0] < own.accuracy
    assert {figure.data for figure in card.accuracy} > {"mnist-test", "pen-strokes-held-out"}
    assert "54 examples of 3 labels of a person's own collection" in card.training
    assert "started from mlp-28x28" in card.training
    assert "divided by writer and session" in card.training
    assert "MNIST" in card.licence


@pytest.mark.slow
def test_from_nothing_and_without_the_digits_only_what_is_collected_is_known(collection: Path, tmp_path: Path) -> None:
    assert train(collection, tmp_path, "--no-keep-digits", "--epochs", "4") == 0
    card = Registry([tmp_path]).entry("mlp-28x28-trained").card
    assert card is not None
    assert card.labels == ("4", "house", "\N{BLACK HEART SUIT}")
    assert card.title == "MLP 28x28, trained"
    assert "started from nothing" in card.training
    assert [figure.data for figure in card.accuracy] == [examples.HELD_OUT]
    assert card.accuracy[0].accuracy > 0.9
    assert "MNIST" not in card.licence


@pytest.mark.slow
def test_without_data_sets_the_digits_that_come_with_the_app_stay_known_and_it_says_so(
    collection: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert train(collection, tmp_path, "--base", "mlp-8x8", "--epochs", "1", "--progress", model="mlp-8x8") == 0
    lines = [decode(line.encode()) for line in capsys.readouterr().out.splitlines()]
    assert [type(line) for line in lines] == [Started, Epoch, Finishing, Finishing, Finished]
    started, epoch, *_, finished = lines
    assert isinstance(started, Started)
    assert "come with the app, since nowhere has no data sets" in started.digits
    assert (started.n, started.held_out, started.left_out) == (54, 18, {"without a label": 1})
    assert isinstance(epoch, Epoch)
    assert (epoch.epoch, epoch.of, epoch.seconds_left) == (1, 1, 0.0)
    assert epoch.validation is not None
    assert isinstance(finished, Finished)
    (measure,) = finished.measures
    assert measure.before is not None
    assert measure.before.accuracy <= 1 / 3  # it knew no sign
    assert "come with the app" in str(Registry([tmp_path]).entry("mlp-8x8-trained").card)


@pytest.mark.slow
def test_an_interrupted_training_goes_on_and_ends_as_an_uninterrupted_one(
    collection: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ("--base", "mlp-8x8", "--epochs", "3", "--progress")
    batches = examples.PersonalSet.batches

    def interrupted(*args: object) -> object:
        if args[2] == 2 and args[0].base:
            raise KeyboardInterrupt
        return batches(*args)

    assert train(collection, tmp_path / "whole", *words, model="mlp-8x8") == 0
    monkeypatch.setattr(examples.PersonalSet, "batches", interrupted)
    capsys.readouterr()
    assert train(collection, tmp_path / "parts", *words, model="mlp-8x8") == 130
    stopped = capsys.readouterr()
    assert [decode(line.encode()).epoch for line in stopped.out.splitlines()[1:]] == [1, 2]
    assert "the same command continues" in stopped.err
    monkeypatch.undo()
    monkeypatch.setattr(doubt, "DIGITS", 2000)
    monkeypatch.setattr(doubt, "NON_DIGITS", 2100)
    assert train(collection, tmp_path / "parts", *words, model="mlp-8x8") == 0
    said = [decode(line.encode()) for line in capsys.readouterr().out.splitlines()]
    assert [line.epoch for line in said if isinstance(line, Epoch)] == [1, 2, 3]
    weights = [torch.load(tmp_path / name / "mlp-8x8-trained.pt", weights_only=True) for name in ("whole", "parts")]
    assert all(torch.equal(weights[0]["weights"][name], value) for name, value in weights[1]["weights"].items())


@POSIX
@pytest.mark.slow
def test_sigterm_stops_as_ctrl_c_does(collection: Path, tmp_path: Path) -> None:
    words = ["train", "mlp-8x8", "--data", str(collection), "--out", str(tmp_path), "--epochs", "500", "--progress"]
    with subprocess.Popen(
        [sys.executable, "-m", "digitapp_export", *words, "--no-keep-digits", "--device", "cpu"],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=os.environ | {"OMP_NUM_THREADS": "1"},
    ) as process:  # fmt: skip
        assert process.stdout is not None
        assert process.stderr is not None
        lines = iter(process.stdout.readline, b"")
        assert isinstance(decode(next(lines)), Started)
        assert isinstance(decode(next(lines)), Epoch)
        process.send_signal(signal.SIGTERM)
        assert b"the same command continues" in process.stderr.read()
    assert process.returncode == 130
    assert (tmp_path / "mlp-8x8-trained.checkpoint").is_file()


@pytest.mark.parametrize("model", RECIPES)
def test_a_network_starts_as_the_onnx_file_answers_and_trains_as_one_with_its_normalisation(model: str) -> None:
    recipe = RECIPES[model]
    found = base.read(digitapp_models.FOLDER / f"{model}.onnx", recipe)
    images = torch.rand(64, 1, *recipe.size, generator=torch.Generator().manual_seed(0))
    net = found.load(recipe, images)  # which compares the answers
    norms = [layer for layer in net if isinstance(layer, torch.nn.BatchNorm2d)]
    assert bool(norms) == model.startswith("cnn")
    with torch.no_grad():
        plain = net.eval()[:-1](images)
        for layer in net:
            layer.train(isinstance(layer, torch.nn.BatchNorm1d | torch.nn.BatchNorm2d))
        normalised = net[:-1](images)
    torch.testing.assert_close(normalised, plain, rtol=0.02, atol=0.02)


def test_labels_that_stay_keep_their_outputs() -> None:
    net = RECIPES["mlp-8x8"].net()
    wider = base.with_outputs(net, (*"0123456789", "heart"), tuple("0123456789"))
    images = torch.rand(5, 1, 8, 8)
    with torch.no_grad():
        assert torch.equal(wider(images)[:, :10], net(images))
        assert (wider(images)[:, 10] < net[-1].bias.min()).all()


def test_another_network_is_refused(collection: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert train(collection, tmp_path, "--base", "mlp-8x8") == 2
    assert "mlp-8x8.onnx: not a network such as MLP 28x28" in capsys.readouterr().err
    assert train(collection, tmp_path, "--base", "knn-8x8", model="mlp-8x8") == 2
    assert "knn-8x8.onnx: not a network such as MLP 8x8" in capsys.readouterr().err
    assert train(collection, tmp_path, "--base", "nothing") == 2
    assert "nothing: cannot be read" in capsys.readouterr().err
    assert not list(tmp_path.iterdir())


def test_nothing_to_train_on_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "blank.ndjson"
    path.write_bytes(Example(id="a", label=None, drawing=drawing(3, np.random.default_rng(0))).line())
    assert train(path, tmp_path) == 2
    assert "there is nothing to train on: 1 without a label" in capsys.readouterr().err


@pytest.mark.slow
def test_a_better_model_is_not_overwritten(
    trained: Path, collection: Path, world: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for path in trained.glob("class-4b.*"):
        (tmp_path / path.name).write_bytes(path.read_bytes())
    kept = (tmp_path / "class-4b.onnx").read_bytes()
    words = ("--base", "mlp-28x28", "--name", "Class 4b", "--epochs")
    assert train(collection, tmp_path, *words, "2", data=world) == 2
    assert "was trained for 25 epochs, the new run has 2" in capsys.readouterr().err
    assert train(collection, tmp_path, *words, "26", data=world) == 2
    assert "has epochs 25, not 26" in capsys.readouterr().err
    assert (tmp_path / "class-4b.onnx").read_bytes() == kept


@pytest.mark.slow
def test_trained_weights_are_started_from_and_their_labels_stay(
    trained: Path, collection: Path, tmp_path: Path
) -> None:
    words = ("--base", str(trained / "class-4b.pt"), "--name", "Again", "--epochs", "1")
    assert train(collection, tmp_path, *words) == 0
    card = Registry([tmp_path]).entry("again").card
    assert card is not None
    assert card.labels == (*"0123456789", "house", "\N{BLACK HEART SUIT}")
    recipe = replace(RECIPES["mlp-28x28"], id="other")
    assert base.read(trained / "class-4b.onnx", recipe).card.labels == card.labels
