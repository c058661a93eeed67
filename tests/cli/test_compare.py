"""`digitapp compare` on real files, real models, and models that fail."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from digitapp.cli import main
from digitapp.drawing.files import Record, write_records
from digitapp.models.registry import bundled_folder
from support import faulty_backend
from support.data_sets import images, write_idx
from support.drawings import FOUR, SEVEN
from support.onnx_models import card, write_model


@pytest.fixture
def strokes(tmp_path: Path) -> Path:
    """A 7, a 4, an empty canvas and a line without a label, by two writers."""
    path = tmp_path / "drawings.ndjson"
    records = [Record(SEVEN, label=7, writer=1), Record(FOUR, label=4, writer=2), Record([], label=1, writer=2)]
    write_records(path, [*records, Record([[(100.0, 100.0), (400.0, 100.0)]], writer=2)])
    return path


@pytest.fixture
def mine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "mine"
    folder.mkdir()
    monkeypatch.setenv("DIGITAPP_MODELS", str(folder))
    return folder


def run_json(capsys: pytest.CaptureFixture[str], *args: str | Path) -> dict:
    assert main([str(arg) for arg in args]) == 0
    return json.loads(capsys.readouterr().out)


def run_text(capsys: pytest.CaptureFixture[str], *args: str | Path) -> str:
    assert main([str(arg) for arg in args]) == 0
    return capsys.readouterr().out


def fault(capsys: pytest.CaptureFixture[str], *args: str | Path) -> str:
    assert main([str(arg) for arg in args]) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.count("\n") == 1
    return captured.err


def always(folder: Path, name: str, label: int, **fields: object) -> None:
    """A model that answers with one label, by the brightness of any ink."""
    weights = np.zeros((784, 10))
    weights[:, label] = 1
    write_model(folder / f"{name}.onnx", card(name, **fields), weights, beside=True)


def test_all_models_that_can_be_used_are_compared(
    strokes: Path, mine: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    always(mine, "three", 3)
    (mine / "torn.onnx").write_bytes(b"not onnx")
    result = run_json(capsys, "compare", strokes, "--json")
    (row,) = result["sets"]
    assert (row["file"], row["n"], row["labelled"]) == (str(strokes), 4, 3)
    by_name = {model["model"]: model for model in row["models"]}
    assert {path.stem for path in bundled_folder().glob("*.onnx")} | {"three"} == set(by_name)
    assert (by_name["cnn-28x28"]["correct"], by_name["three"]["correct"]) == (2, 0)
    assert result["failed"] == {}
    assert {d["item"] for d in row["disagreements"]} >= {1, 2}
    assert row["disagreements"][0]["answers"]["three"]["label"] == "3"


def test_only_the_models_that_are_named(strokes: Path, mine: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (row,) = run_json(capsys, "compare", strokes, "--models", "mlp-8x8, cnn-28x28,mlp-8x8", "--json")["sets"]
    assert [model["model"] for model in row["models"]] == ["mlp-8x8", "cnn-28x28"]
    assert row["agreement"][0][0] == 1


def test_the_table_names_items_by_file_and_place(strokes: Path, mine: Path, capsys: pytest.CaptureFixture[str]) -> None:
    always(mine, "three", 3)
    text = run_text(capsys, "compare", strokes, "--models", "three,cnn-28x28")
    assert f"{strokes}, n = 4, 1 without a label" in text
    assert "all 2 models agree on 25.00%" in text
    (line,) = [line for line in text.splitlines() if "drawings.ndjson:1 " in line]
    assert line.split()[1:3] == ["7", "3"]
    assert "nothing to read" in text
    assert "3 > 99.9 %" in line
    assert "100.0%" not in line
    (row,) = run_json(capsys, "compare", strokes, "--models", "three,cnn-28x28", "--json")["sets"]
    assert row["disagreements"][0]["answers"]["three"]["confidence"] > 0.9995


def test_of_many_disagreements_the_table_shows_some(
    tmp_path: Path, bundle: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    always(bundle, "three", 3)
    always(bundle, "four", 4)
    path = tmp_path / "many.ndjson"
    write_records(path, [Record(SEVEN, label=7)] * 25)
    text = run_text(capsys, "compare", path, "--models", "three,four")
    assert text.count("many.ndjson:") == 20
    assert "and 5 more" in text
    (row,) = run_json(capsys, "compare", path, "--models", "three,four", "--json")["sets"]
    assert len(row["disagreements"]) == 25


def test_several_sets_and_images(tmp_path: Path, strokes: Path, mine: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pixels, labels = images(20, np.random.default_rng(0))
    write_idx(tmp_path / "some-images-idx3-ubyte.gz", pixels)
    write_idx(tmp_path / "some-labels-idx1-ubyte.gz", labels)
    idx = tmp_path / "some-images-idx3-ubyte.gz"
    rows = run_json(capsys, "compare", strokes, idx, "--models", "cnn-28x28,mlp-8x8", "--json")["sets"]
    assert [(row["file"], row["n"]) for row in rows] == [(str(strokes), 4), (str(idx), 20)]


def test_writers_and_framing_are_chosen_as_for_evaluate(
    strokes: Path, mine: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    common = ("compare", strokes, "--models", "cnn-28x28,mlp-8x8", "--json")
    (row,) = run_json(capsys, *common, "--writers", "1")["sets"]
    assert row["n"] == 1
    framed = run_json(capsys, *common)["sets"][0]["disagreements"]
    assert run_json(capsys, *common, "--framing", "canvas")["sets"][0]["disagreements"] != framed


def test_a_label_that_some_models_do_not_know_is_told(
    tmp_path: Path, mine: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    always(mine, "letters", 3, labels=tuple("abcdefghij"))
    path = tmp_path / "mixed.ndjson"
    write_records(path, [Record(SEVEN, label="d"), Record(SEVEN, label=7)])
    text = run_text(capsys, "compare", path, "--models", "letters,cnn-28x28")
    assert "labels unknown" in text
    (row,) = run_json(capsys, "compare", path, "--models", "letters,cnn-28x28", "--json")["sets"]
    assert [(model["correct"], model["unknown"]) for model in row["models"]] == [(1, 1), (1, 1)]


@pytest.mark.parametrize("kind", ["raise", "later-raise"])
def test_a_model_that_fails_is_named_and_the_others_go_on(
    kind: str,
    strokes: Path,
    mine: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.syspath_prepend(faulty_backend.install(tmp_path / "site"))
    faulty_backend.put(mine, kind)
    common = ("compare", strokes, "--models", f"{kind},cnn-28x28,mlp-8x8")
    if kind == "raise":
        result = run_json(capsys, *common, "--json")
        assert [model["model"] for model in result["sets"][0]["models"]] == ["cnn-28x28", "mlp-8x8"]
        assert "the tensor is cold" in result["failed"]["raise"]
        assert "raise: left out: " in run_text(capsys, *common)
    else:
        from digitapp.cli import compare as command

        read = command.answers

        def reads_then_fails(model, *rest):  # it loads, then breaks while the set is read
            faulty_backend.begin(mine, kind)
            return read(model, *rest)

        monkeypatch.setattr(command, "answers", reads_then_fails)
        result = run_json(capsys, *common, "--json")
        assert "the tensor is cold" in result["failed"][kind]
        assert len(result["sets"][0]["models"]) == 2


def test_one_model_left_is_too_few(
    strokes: Path, mine: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.syspath_prepend(faulty_backend.install(tmp_path / "site"))
    faulty_backend.put(mine, "raise")
    said = fault(capsys, "compare", strokes, "--models", "raise,cnn-28x28")
    assert "of 2 models 1 could be used" in said
    assert "the tensor is cold" in said


@pytest.mark.parametrize(
    ("args", "words"),
    [
        (("--models", "nono,cnn-28x28"), "nono: no such model; known are: cnn-28x28"),
        (("--models", "cnn-28x28"), "1 model is too few to compare"),
        (("--models", ","), "no model is too few to compare"),
        (("--framing", "round"), "round: no such framing; choose one of mnist"),
        (("--writers", "x-"), "--writers: 'x-' is not a list of writers"),
        (("--writers", "77"), "drawings.ndjson"),
    ],
)
def test_what_cannot_be_done_is_one_sentence(
    args: tuple[str, ...], words: str, strokes: Path, mine: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert words in fault(capsys, "compare", strokes, *args)


def test_a_missing_set_is_named(tmp_path: Path, mine: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert str(tmp_path / "none.npz") in fault(capsys, "compare", tmp_path / "none.npz")
