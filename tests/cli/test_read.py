"""`digitapp read` and `digitapp evaluate --numbers`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from digitapp.cli import main
from digitapp.drawing.files import Record, write_records

SEVEN = [[(40.0, 100.0), (100.0, 100.0), (75.0, 160.0), (62.0, 220.0)]]
ONE = [[(160.0, 100.0), (157.0, 220.0)]]


@pytest.fixture
def strokes(tmp_path: Path) -> Path:
    path = tmp_path / "numbers.ndjson"
    write_records(
        path, [Record(strokes=[*SEVEN, *ONE], label="71"), Record(strokes=SEVEN, label="7"), Record(strokes=[])]
    )
    return path


def test_json_has_each_digit_with_its_box(strokes: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["read", str(strokes), "--json"]) == 0
    first, second, third = json.loads(capsys.readouterr().out)
    assert (first["file"], first["index"], first["text"], first["is_sure"]) == (str(strokes), 1, "71", True)
    assert [digit["label"] for digit in first["digits"]] == ["7", "1"]
    assert first["digits"][1]["box"] == [157, 100, 160, 220]
    assert set(first["digits"][0]) == {"label", "confidence", "digitness", "box", "line"}
    assert second["text"] == "7"
    assert third == {"file": str(strokes), "index": 3, "text": "", "confidence": 0.0, "is_sure": False, "digits": []}


def test_a_line_for_each_drawing(strokes: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["read", str(strokes)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith(f"{strokes}:1: 71 (")
    assert lines[2] == f"{strokes}:3: nothing to read"


def test_a_file_that_is_not_there_is_told_and_the_others_read(
    strokes: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["read", str(tmp_path / "no.ndjson"), str(strokes)]) == 1
    said = capsys.readouterr()
    assert "no.ndjson" in said.err
    assert ": 71 (" in said.out
    assert main(["read", str(tmp_path / "no.ndjson")]) == 2


def test_numbers_are_evaluated(strokes: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["evaluate", str(strokes), "--numbers", "--json"]) == 0
    row = json.loads(capsys.readouterr().out)
    keys = "file model n correct accuracy accuracy_ci95 digit_error_rate doubted accuracy_when_sure ms_per_item"
    assert list(row) == keys.split()
    assert (row["n"], row["correct"], row["digit_error_rate"], row["accuracy_when_sure"]) == (2, 2, 0.0, 1.0)
    assert main(["evaluate", str(strokes), "--numbers"]) == 0
    assert "digit error rate 0.00%" in capsys.readouterr().out


def test_options_for_single_digits_are_refused(strokes: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["evaluate", str(strokes), "--numbers", "--confusion"]) == 2
    assert "--confusion is about single digits" in capsys.readouterr().err
