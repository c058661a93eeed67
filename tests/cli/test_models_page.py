"""`digitapp models` shows the page of a model, and renames, removes and brings back one's own."""

from __future__ import annotations

import json
import shlex
from pathlib import Path

import pytest

from digitapp.cli import main
from digitapp.models.registry import Registry
from support.onnx_models import card, write_model


@pytest.fixture
def tiny(mine: Path) -> Path:
    mine.mkdir(parents=True)
    return write_model(mine / "tiny.onnx", card("tiny"), beside=True)


def said(capsys: pytest.CaptureFixture[str], *args: str, status: int = 0) -> str:
    assert main(list(args)) == status
    return "".join(capsys.readouterr())


def titles() -> dict[str, str]:
    registry = Registry()
    registry.probe()
    registry.close()
    return {entry.id: entry.title for entry in registry.entries}


def test_the_page_of_a_model(mine: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = said(capsys, "models", "mlp-8x8")
    assert text.startswith("MLP 8x8\n")
    assert "unseen writers (pen): 99.4 % (98.9 to 99.7, n = 1,498)" in text
    assert "multilayer perceptron" in text
    assert "read as" in text
    page = json.loads(said(capsys, "models", "mlp-8x8", "--json"))
    assert page["is_own"] is False
    assert page["card"]["id"] == "mlp-8x8"


def test_an_unknown_model_is_one_sentence(mine: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert "no such model" in said(capsys, "models", "nothing", status=2)


def test_a_model_is_renamed_and_the_sentence_undoes_it(tiny: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = titles()["tiny"]
    text = said(capsys, "models", "--rename", "tiny", "It's mine")
    assert titles()["tiny"] == "It's mine"
    undo = shlex.split(text.split("To undo this: digitapp ")[1])
    said(capsys, *undo)
    assert titles()["tiny"] == before


def test_a_model_is_removed_and_the_sentence_brings_it_back(tiny: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = said(capsys, "models", "--remove", "tiny")
    assert "tiny" not in titles()
    assert str(tiny.parent / "removed" / "tiny") in text
    said(capsys, *shlex.split(text.split("bring it back: digitapp ")[1]))
    assert "tiny" in titles()


def test_the_same_as_json(tiny: Path, capsys: pytest.CaptureFixture[str]) -> None:
    gone = json.loads(said(capsys, "models", "--remove", "tiny", "--json"))
    assert (Path(gone["folder"]) / "tiny.onnx").is_file()
    assert json.loads(said(capsys, "models", "--restore", "tiny", "--json"))["id"] == "tiny"


def test_a_bundled_model_is_refused(mine: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert "comes with the app" in said(capsys, "models", "--remove", "cnn-28x28", status=2)
    assert "comes with the app" in said(capsys, "models", "--rename", "cnn-28x28", "x", status=2)


def test_two_things_at_once_are_refused(tiny: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert "one thing at a time" in said(capsys, "models", "tiny", "--remove", "tiny", status=2)
    assert tiny.is_file()


def test_a_keras_file_is_refused_with_advice(mine: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "digits.keras").write_bytes(b"PK")
    text = said(capsys, "add-model", str(tmp_path / "digits.keras"), status=2)
    assert "Keras model" in text
    assert "ONNX" in text
