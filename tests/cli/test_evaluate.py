"""`digitapp evaluate` says all that the window's evaluation says."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import numpy as np
import pytest

from digitapp.cli import main
from digitapp.drawing.files import Record, write_records
from support.onnx_models import card, write_model

SEVEN = [[(100.0, 100.0), (400.0, 100.0), (250.0, 420.0)]]
BAR = [[(250.0, 60.0), (250.0, 440.0)]]


@pytest.fixture(autouse=True)
def models(bundle: Path) -> None:
    """One reads 7 in everything, one 1; a third gives features by which sevens and bars are told apart."""
    for name, label in (("seven", 7), ("one", 1)):
        weights = np.zeros((784, 10))
        weights[:, label] = 1
        write_model(bundle / f"{name}.onnx", card(name), weights)
    columns = np.arange(784) % 28
    projection = np.stack([np.abs(columns - 14) < 4, np.abs(columns - 14) >= 4], axis=1).astype(float)
    weights = np.zeros((784, 10))
    weights[:, 7] = 1
    write_model(bundle / "f.onnx", card("featured", features="features"), weights, features=projection)


@pytest.fixture
def strokes(tmp_path: Path) -> Path:
    """Twelve sevens of Ada, twelve bars of Bo, of which one is labelled 7, and a doodle."""
    records = [Record(strokes=SEVEN, label=7, writer="Ada") for _ in range(12)]
    records += [Record(strokes=BAR, label="1" if n else "7", writer="Bo") for n in range(12)]
    path = tmp_path / "class.ndjson"
    write_records(path, [*records, Record(strokes=BAR)])
    return path


def run_json(capsys: pytest.CaptureFixture[str], *args: str | Path) -> dict[str, object]:
    assert main(["evaluate", *map(str, args), "--json"]) == 0
    found: dict[str, object] = json.loads(capsys.readouterr().out)
    return found


def run_text(capsys: pytest.CaptureFixture[str], *args: str | Path) -> str:
    assert main(["evaluate", *map(str, args)]) == 0
    return capsys.readouterr().out


def test_confusions_name_their_drawings(strokes: Path, capsys: pytest.CaptureFixture[str]) -> None:
    row = run_json(capsys, strokes, "--model", "seven", "--confusion")
    assert row["confused"] == [{"label": "1", "read": "7", "items": [*range(14, 25)]}]
    text = run_text(capsys, strokes, "--model", "seven", "--confusion")
    assert "14, 15, 16, 17" in text


def test_figures_come_by_label_and_writer(strokes: Path, capsys: pytest.CaptureFixture[str]) -> None:
    row = run_json(capsys, strokes, "--model", "seven", "--by", "label", "--by", "writer")
    assert [(group["name"], group["n"], group["correct"]) for group in row["by_label"]] == [("1", 11, 0), ("7", 13, 13)]
    assert [(group["name"], group["accuracy"]) for group in row["by_writer"]] == [("Bo", 1 / 12), ("Ada", 1.0)]
    text = run_text(capsys, strokes, "--model", "seven", "--by", "writer")
    assert "Bo       12         8 %" in text
    assert "1 as 7 (11)" in text


def test_calibration_is_always_in_the_json_and_printed_when_asked_for(
    strokes: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (point,) = run_json(capsys, strokes, "--model", "seven")["calibration"]
    assert (point["n"], point["accuracy"]) == (24, 13 / 24)
    assert "mean confidence" in run_text(capsys, strokes, "--model", "seven", "--calibration")
    assert "mean confidence" not in run_text(capsys, strokes, "--model", "seven")


def test_two_models_are_tested_and_their_differences_listed(strokes: Path, capsys: pytest.CaptureFixture[str]) -> None:
    row = run_json(capsys, strokes, "--model", "seven", "--against", "one")
    test = row["mcnemar"]
    assert (test["n"], test["only_model"], test["only_against"], test["both"]) == (24, 13, 11, 0)
    assert test["p"] == pytest.approx(0.8388197422027588)  # scipy.stats.binomtest(11, 24).pvalue
    assert len(row["differing"]) == 25
    assert row["differing"][0]["against_read"] == "1"
    assert row["against"]["model"] == "one"
    text = run_text(capsys, strokes, "--model", "seven", "--against", "one")
    assert "No difference that chance would not make" in text
    assert "and 5 more; --json lists all" in text


def test_a_model_is_not_compared_with_itself(strokes: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["evaluate", str(strokes), "--model", "one", "--against", "one"]) == 2
    assert "one would be compared with itself" in capsys.readouterr().err


def test_a_wrong_label_is_suspected(strokes: Path, capsys: pytest.CaptureFixture[str]) -> None:
    suspects = run_json(capsys, strokes, "--model", "featured", "--suspects")["suspects"]
    assert (suspects["by"], suspects["n"]) == ("features", 24)
    assert [(found["item"], found["label"], found["suggested"]) for found in suspects["suspects"]] == [(13, "7", "1")]
    text = run_text(capsys, strokes, "--model", "featured", "--suspects")
    assert "labels that may be wrong: 1 of 24" in text


def test_report_and_csv_are_written(strokes: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    report, table = tmp_path / "out.html", tmp_path / "out.csv"
    text = run_text(capsys, strokes, "--model", "seven", "--against", "one", "--report", report, "--csv", table)
    assert f"wrote {report}" in text
    assert "What is read for what" in report.read_text()
    with table.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == 50
    assert [row["right"] for row in rows[:2]] == ["1", "1"]
    assert rows[24]["label"] == rows[24]["right"] == ""


def test_a_report_that_cannot_be_written_is_told(strokes: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["evaluate", str(strokes), "--model", "seven", "--report", "/proc/no/report.html"]) == 2
    said = capsys.readouterr()
    assert "cannot be written" in said.err
    assert said.out == ""


def test_writers_that_are_not_named_are_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "a.ndjson"
    write_records(path, [Record(strokes=SEVEN, label=7)])
    assert main(["evaluate", str(path), "--model", "seven", "--by", "writer"]) == 2
    assert "a.ndjson: names no writers" in capsys.readouterr().err
