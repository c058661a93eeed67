"""What the command line says of drawings that a model is not sure of, or takes for no digit."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from digitapp.cli import main
from digitapp.drawing.files import Record, write_records
from support.onnx_models import card, write_model

SEVEN = [[(100.0, 100.0), (400.0, 100.0), (250.0, 420.0)]]
BAR = [[(100.0, 100.0), (400.0, 100.0)]]


@pytest.fixture(autouse=True)
def models(bundle: Path) -> None:
    """Models that read 7 surely or just about, and of which some know digits: those taller than wide, half, or none."""
    seven = np.zeros((784, 10))
    seven[:, 7], seven[:, 1] = 1, 0.2
    rows = np.arange(784) // 28
    tall = np.where((rows < 10) | (rows > 18), 1.0, -1.0)  # a flat bar has all its ink in the middle
    write_model(bundle / "a.onnx", card("sure"), seven)
    write_model(bundle / "b.onnx", card("unsure"), seven / 100)
    write_model(bundle / "c.onnx", card("tall", digitness_threshold=0.5), seven, digitness=tall)
    write_model(bundle / "d.onnx", card("never", digitness_threshold=0.5), seven / 100, digitness=-np.ones((784, 1)))
    write_model(
        bundle / "e.onnx", card("strict", digitness_threshold=0.3, sure_digitness=0.6), seven, digitness=0 * tall
    )
    write_model(bundle / "f.onnx", card("lax", digitness_threshold=0.3), seven, digitness=0 * tall)


@pytest.fixture
def mixed(tmp_path: Path) -> Path:
    """A 7, a flat bar that is no digit, and an empty canvas that is none either."""
    path = tmp_path / "mixed.ndjson"
    write_records(path, [Record(strokes=SEVEN, label=7), Record(strokes=BAR), Record(strokes=[])])
    return path


def said(capsys: pytest.CaptureFixture[str], *args: str | Path) -> str:
    assert main([str(arg) for arg in args]) == 0
    return capsys.readouterr().out


@pytest.mark.parametrize(
    ("model", "answers"),
    [
        ("sure", ["7 (> 99.9 %) then 1 (< 0.1 %)", "7 (> 99.9 %) then 1 (< 0.1 %)"]),
        ("unsure", ["not sure: 7 (", "not sure: 7 ("]),
        ("tall", ["7 (> 99.9 %) then 1 (< 0.1 %)", "not a digit: perhaps 7 (> 99.9 %) then 1 (< 0.1 %)"]),
        ("never", ["not a digit: perhaps 7 (", "not a digit: perhaps 7 ("]),
        (
            "strict",
            ["not sure, perhaps not a digit: 7 (> 99.9 %) then 1 (< 0.1 %)", "not sure, perhaps not a digit: 7 ("],
        ),
        ("lax", ["7 (> 99.9 %) then 1 (< 0.1 %)", "7 (> 99.9 %) then 1 (< 0.1 %)"]),
    ],
)
def test_predict_says_when_it_doubts(
    mixed: Path, capsys: pytest.CaptureFixture[str], model: str, answers: list[str]
) -> None:
    lines = said(capsys, "predict", mixed, "--model", model).splitlines()
    for number, (line, answer) in enumerate(zip(lines, [*answers, "nothing to read"], strict=True), start=1):
        assert line.startswith(f"{mixed}:{number}: {answer}")


def test_predict_as_json_says_when_it_doubts(mixed: Path, capsys: pytest.CaptureFixture[str]) -> None:
    rows = json.loads(said(capsys, "predict", mixed, "--model", "tall", "--json"))
    assert [(row["is_digit"], row["sure"]) for row in rows] == [(True, True), (False, False), (False, False)]
    assert rows[0]["digitness"] > 0.5 > rows[1]["digitness"]
    assert rows[2]["digitness"] is None
    plain = json.loads(said(capsys, "predict", mixed, "--model", "sure", "--json"))
    assert [(row["is_digit"], row["digitness"]) for row in plain] == [(True, None), (True, None), (False, None)]


@pytest.mark.parametrize(("model", "tells"), [("sure", False), ("unsure", False), ("tall", True), ("strict", True)])
def test_a_model_that_cannot_tell_what_is_no_digit_says_so(
    mixed: Path, capsys: pytest.CaptureFixture[str], model: str, tells: bool
) -> None:
    assert main(["predict", str(mixed), "--model", model]) == 0
    note = "" if tells else f"digitapp: {model} cannot tell what is no digit: it takes every drawing for one\n"
    assert capsys.readouterr().err == note
    rows = json.loads(said(capsys, "predict", mixed, "--model", model, "--json"))
    assert [row["tells_non_digits"] for row in rows] == [tells] * 3
    assert all(isinstance(row["confidence"], float) for row in rows)
    lines = {line.split()[0]: line for line in said(capsys, "models").splitlines() if line.strip()}
    assert ("cannot tell" in lines[model], " told" in lines[model]) == (not tells, tells)
    entries = {entry["id"]: entry for entry in json.loads(said(capsys, "models", "--json"))}
    assert entries[model]["tells_non_digits"] == tells


def test_evaluate_doubts_what_is_not_sure_for_its_digitness(mixed: Path, capsys: pytest.CaptureFixture[str]) -> None:
    reports = [json.loads(said(capsys, "evaluate", mixed, "--model", model, "--json")) for model in ("lax", "strict")]
    assert [(r["correct"], r["doubted"], r["accuracy_when_sure"]) for r in reports] == [(1, 0, 1), (1, 1, None)]


def test_evaluate_tells_digits_from_other_drawings(mixed: Path, capsys: pytest.CaptureFixture[str]) -> None:
    report = json.loads(said(capsys, "evaluate", mixed, "--model", "tall", "--json"))
    assert {key: report[key] for key in ("n", "correct", "nothing", "doubted", "not_digits", "auroc")} == {
        "n": 1, "correct": 1, "nothing": 0, "doubted": 0, "not_digits": 2, "auroc": 1,
    }  # fmt: skip
    assert (report["accuracy_when_sure"], report["not_digits_doubted"]) == (1, 1)
    assert [row["coverage"] for row in report["risk_coverage"]] == [1, 0.99, 0.98, 0.95, 0.9, 0.8]


def test_evaluate_as_text_tells_of_doubt(mixed: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = said(capsys, "evaluate", mixed, "--model", "tall")
    assert "\n  doubted 0.00%, accuracy when sure 100.00%\n" in text
    assert "\n  without a label 2, of which 100.00% doubted, AUROC 1.0000\n" in text
    assert "answered   wrong of these   least confidence" in text
    assert "labels that the model does not know" not in text


def test_evaluate_as_text_of_digits_alone_says_nothing_of_others(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "digits.ndjson"
    write_records(path, [Record(strokes=SEVEN, label=7)])
    text = said(capsys, "evaluate", path, "--model", "never")
    assert "\n  doubted 100.00%, accuracy when sure -\n" in text
    assert "AUROC" not in text
