"""Protection of better files, too little disk space, and unusable training data."""

from __future__ import annotations

import errno
import gzip
import os
import shutil
from pathlib import Path

import numpy as np
import pytest
import torch

from digitapp.api import Figure, FileError, ModelCard, ModelError
from digitapp_export import checkpoint, overwrite_guard
from digitapp_export.cli import main
from digitapp_export.recipes import RECIPES, quick
from support.data_sets import write_idx, write_world
from support.errors import refusal
from support.onnx_models import card, write_model

MODEL = "mlp-8x8"


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_world(tmp_path_factory.mktemp("data"))


def sentence(capsys: pytest.CaptureFixture[str]) -> str:
    """Return the single line on stderr."""
    said = capsys.readouterr().err
    assert said.startswith("digitapp-export: ")
    assert said.count("\n") == 1
    return said


def measured(accuracy: float, data: str = "mnist-test") -> Figure:
    return Figure(data=data, accuracy=accuracy, n=10_000, ci95=(accuracy - 0.002, accuracy + 0.002))


def with_figures(*figures: Figure) -> ModelCard:
    return card(accuracy=figures)


@pytest.mark.parametrize(
    ("new", "refused"),
    [
        ([measured(0.99)], False),
        ([measured(0.989)], False),  # inside the interval: chance
        ([measured(0.987)], True),
        ([measured(0.987, "another-set")], False),
        ([measured(0.995), measured(0.9, "pen")], True),
    ],
)
def test_a_model_stays_when_the_new_one_is_worse_beyond_chance(
    tmp_path: Path, new: list[Figure], refused: bool
) -> None:
    path = write_model(tmp_path / "tiny.onnx", with_figures(measured(0.99), measured(0.97, "pen")))
    said = refusal(overwrite_guard.guard(path, force=False), with_figures(*new))
    assert (said is not None) == refused
    assert refusal(overwrite_guard.guard(path, force=True), with_figures(*new)) is None


def test_the_refusal_names_both_figures(tmp_path: Path) -> None:
    path = write_model(tmp_path / "tiny.onnx", with_figures(measured(0.9952)))
    with pytest.raises(ModelError, match=r"reads 99\.52% of mnist-test, the new model only 99\.10%.*--force"):
        overwrite_guard.check_model(path, with_figures(measured(0.991)))


@pytest.mark.parametrize("content", [None, b"", b"no model"])
def test_what_is_no_model_is_not_kept(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "tiny.onnx"
    if content is not None:
        path.write_bytes(content)
    overwrite_guard.check_model(path, with_figures(measured(0.5)))


@pytest.mark.slow
def test_weights_of_more_epochs_stay_unless_forced(
    world: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    command = ["train", MODEL, "--data-dir", str(world), "--out", str(tmp_path)]
    assert main([*command, "--epochs", "2"]) == 0
    before = (tmp_path / f"{MODEL}.pt").read_bytes()
    capsys.readouterr()
    assert main([*command, "--epochs", "1"]) == 2
    assert "was trained for 2 epochs, the new run has 1" in sentence(capsys)
    assert (tmp_path / f"{MODEL}.pt").read_bytes() == before
    assert main([*command, "--epochs", "2"]) == 0  # of the same run: comes to the same
    assert (tmp_path / f"{MODEL}.pt").read_bytes() == before
    assert main([*command, "--epochs", "1", "--force"]) == 0
    assert torch.load(tmp_path / f"{MODEL}.pt")["origin"]["epochs"] == 1


def test_weights_that_no_one_can_read_are_written_over(tmp_path: Path) -> None:
    path = tmp_path / "broken.pt"
    path.write_bytes(b"PK")
    overwrite_guard.check_weights(path, 1)


def test_too_little_room_is_said_before_the_training(
    world: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _: shutil._ntuple_diskusage(10**9, 10**9 - 2**20, 2**20))
    assert main(["train", MODEL, "--data-dir", str(world), "--out", str(tmp_path)]) == 2
    said = sentence(capsys)
    assert "only 1.0 MiB are free and a training needs 16.1 MiB" in said
    assert not list(tmp_path.iterdir())


@pytest.mark.slow
def test_a_disk_that_fills_up_is_one_sentence_and_the_last_checkpoint_stays(
    world: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    command = ["train", MODEL, "--data-dir", str(world), "--out", str(tmp_path), "--epochs", "3"]
    save = checkpoint.save

    def full(*_args: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    def save_once(*args: object) -> None:
        save(*args)  # type: ignore[arg-type]
        monkeypatch.setattr(os, "fsync", full)

    monkeypatch.setattr(checkpoint, "save", save_once)
    assert main(command) == 2
    assert "cannot be written (No space left on device)" in sentence(capsys)
    monkeypatch.undo()
    assert len(torch.load(tmp_path / f"{MODEL}.checkpoint")["rows"]) == 1
    assert sorted(path.suffix for path in tmp_path.iterdir()) == [".checkpoint", ".csv"]
    assert main(command) == 0


@pytest.mark.skipif(os.name != "posix", reason="a file in the way of a folder")
def test_a_folder_that_cannot_be_made_is_one_sentence(
    world: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").touch()
    assert main(["train", MODEL, "--data-dir", str(world), "--out", str(tmp_path / "file")]) == 2
    assert "choose another --out" in sentence(capsys)


def spoilt(world: Path, folder: Path, change: str) -> Path:
    """Return a copy of the data sets whose MNIST files are broken in some way."""
    shutil.copytree(world, folder)
    images = folder / "mnist/train-images-idx3-ubyte.gz"
    content = images.read_bytes()
    if change == "cut short":
        images.write_bytes(content[: len(content) // 2])
    elif change == "one bit":
        images.write_bytes(content[:400] + bytes([content[400] ^ 1]) + content[401:])
    elif change == "of another size":
        write_idx(images, np.zeros((60, 32, 32), np.uint8))
    elif change == "fewer images":
        write_idx(images, np.zeros((59, 28, 28), np.uint8))
    elif change == "no digits":
        write_idx(folder / "mnist/train-labels-idx1-ubyte.gz", np.full(60, 17, np.uint8))
    else:
        images.write_bytes(gzip.compress(b"<html>not found</html>"))
    return folder


@pytest.mark.parametrize("change", ["cut short", "one bit", "of another size", "fewer images", "no digits", "a page"])
def test_data_that_is_broken_is_one_sentence(
    world: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], change: str
) -> None:
    folder = spoilt(world, tmp_path / "data", change)
    assert main(["train", "mlp-28x28", "--data-dir", str(folder), "--out", str(tmp_path / "out")]) == 2
    assert str(folder / "mnist") in sentence(capsys)


@pytest.mark.slow
def test_a_checkpoint_says_whose_it_is(world: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    options = ["--data-dir", str(world), "--out", str(tmp_path), "--epochs", "1"]
    assert main(["train", MODEL, *options]) == 0
    capsys.readouterr()
    (tmp_path / f"{MODEL}.checkpoint").rename(tmp_path / "cnn-8x8.checkpoint")
    assert main(["train", "cnn-8x8", *options]) == 2
    assert f"cnn-8x8.checkpoint: is of {MODEL}, not of cnn-8x8; choose another --out" in sentence(capsys)
    assert main(["train", "cnn-8x8", *options, "--force"]) == 0


def test_a_checkpoint_from_before_they_told_is_refused_too(tmp_path: Path) -> None:
    run = checkpoint.Run.of(RECIPES[MODEL], [], epochs=1, seed=0, device="cpu")
    other = checkpoint.Run.of(RECIPES[MODEL], [b"other data"], epochs=1, seed=0, device="cpu")
    path = tmp_path / "a.checkpoint"
    checkpoint.save(path, run, {}, [])
    with pytest.raises(FileError, match="is of a run with other data, settings or code"):
        checkpoint.resume(path, checkpoint.read(path), other, {}, "cpu")
    torch.save({"run": "of old", "rows": []}, path)
    with pytest.raises(FileError, match="is of a run with other data, settings or code"):
        checkpoint.resume(path, checkpoint.read(path), run, {}, "cpu")


@pytest.mark.parametrize("model", RECIPES)
def test_a_quick_training_has_fewer_epochs_and_drawings(model: str) -> None:
    short, full = quick(RECIPES[model]), RECIPES[model]
    assert short.epochs < full.epochs / 2
    assert short.copies <= full.copies
    assert short.generated <= full.generated


@pytest.mark.slow
def test_a_quick_training_does_not_touch_the_full_ones_files(
    world: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["train", MODEL, "--quick", "--epochs", "1", "--data-dir", str(world)]) == 0
    assert f"trained/quick/{MODEL}.pt: trained" in capsys.readouterr().out
    assert [path.name for path in Path("trained").iterdir()] == ["quick"]
    assert checkpoint.is_quick(Path(f"trained/quick/{MODEL}.pt"))
