"""`digitapp teach`."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from digitapp.cli import main
from support.varied_drawings import examples, write


@pytest.fixture
def collection(tmp_path: Path) -> Path:
    return write(tmp_path / "mine.ndjson", examples(["heart", "plus", "4"], 5))


def test_json_says_what_came_of_it(collection: Path, mine: Path, capsys: pytest.CaptureFixture[str]):
    assert main(["teach", str(collection), "--name", "Mine", "--seed", "2", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert {"id", "labels", "n", "seconds", "before", "after", "kept"} <= set(told)
    assert told["id"] == "mine"
    assert told["n"] == 15
    assert set(told["before"]) == set(told["after"]) == {"accuracy", "n", "ci95"}
    assert set(told["kept"]) == {"before", "after", "n"}
    assert told["before"]["accuracy"] <= told["after"]["accuracy"]
    assert told["path"] == str(mine / "mine.onnx")


def test_text_says_the_same(collection: Path, mine: Path, capsys: pytest.CaptureFixture[str]):
    assert main(["teach", str(collection), "--no-keep-digits"]) == 0
    out = capsys.readouterr().out
    assert "cnn-28x28-taught: " in out
    assert "Taught 15 drawings" in out
    assert "it reads 3 labels" in out
    assert "before 3" in out
    assert "What it knew" in out  # the fours


def test_what_starts_from_a_taught_model_says_that_its_figures_may_be_too_good(
    collection: Path, mine: Path, capsys: pytest.CaptureFixture[str]
):
    assert main(["teach", str(collection), "--name", "First"]) == 0
    assert "too good" not in capsys.readouterr().out
    assert main(["teach", str(collection), "--base", "first", "--name", "Second"]) == 0
    assert "if that was taught these drawings, both figures are too good" in capsys.readouterr().out


def test_the_module_is_the_command_and_ends_with_its_status(tmp_path: Path):
    command = [sys.executable, "-m", "digitapp", "teach", str(tmp_path / "none.ndjson")]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "there is no such file" in done.stderr


def test_progress_is_on_standard_error_a_share_a_line(collection: Path, mine: Path, capsys: pytest.CaptureFixture[str]):
    assert main(["teach", str(collection), "--progress"]) == 0
    shares = [float(line) for line in capsys.readouterr().err.splitlines()]
    assert shares == sorted(shares)
    assert shares[-1] == 1.0
    assert len(shares) > 2


def test_what_is_worse_is_said_and_not_added(tmp_path: Path, mine: Path, capsys: pytest.CaptureFixture[str]):
    zeros = [_as(example, "O") for example in examples(["0"], 30)]
    assert main(["teach", str(write(tmp_path / "wrong.ndjson", zeros))]) == 1
    said = capsys.readouterr()
    assert "worse than before" in said.err
    assert "--force" in said.err
    assert not mine.exists()


def _as(example, label: str):
    return type(example)(id=example.id, label=label, drawing=example.drawing)


def test_faults_are_one_sentence(tmp_path: Path, mine: Path, capsys: pytest.CaptureFixture[str]):
    assert main(["teach", str(tmp_path / "missing.ndjson")]) == 2
    assert "there is no such file" in capsys.readouterr().err
