"""`digitapp read` and `digitapp evaluate --numbers`."""

from __future__ import annotations

import csv
import json
import re
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from digitapp.cli import main
from digitapp.drawing.by_hand import NOTHING_BY_HAND
from digitapp.drawing.files import Record, write_records
from digitapp.drawing.strokes import Drawing
from support.pages import on_paper

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


def test_a_table_has_a_row_for_each_number(strokes: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "read.csv"
    assert main(["read", str(strokes), "--out", str(out)]) == 0
    rows = list(csv.DictReader(out.read_text("utf-8-sig").splitlines()))
    assert [(row["file"], row["index"], row["line"], row["number"], row["text"]) for row in rows] == [
        (str(strokes), "1", "1", "1", "71"),
        (str(strokes), "2", "1", "1", "7"),
    ]
    assert {"confidence", "sure", "corrected", "left", "top", "right", "bottom"} <= rows[0].keys()
    assert f"{out}: 2 numbers" in capsys.readouterr().err


def test_the_json_file_says_what_is_printed(strokes: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "read.json"
    assert main(["read", str(strokes), "--json", "--out", str(out)]) == 0
    assert json.loads(out.read_text()) == json.loads(capsys.readouterr().out)


def test_the_picture_has_a_box_around_each_digit(strokes: Path, tmp_path: Path) -> None:
    out = tmp_path / "read.png"
    assert main(["read", str(strokes), "--index", "1", "--out", str(out)]) == 0
    with Image.open(out) as picture:
        pixels = np.asarray(picture.convert("RGB")).astype(int)
    blue = (pixels[..., 2] - pixels[..., 0]) > 100
    assert blue.any()
    columns = np.flatnonzero(blue.any(axis=0)) / pixels.shape[1] * 500
    assert columns.min() < 40 + 5
    assert columns.max() > 160 - 5


def test_a_picture_of_several_drawings_is_refused_and_nothing_written(
    strokes: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "read.png"
    assert main(["read", str(strokes), "--out", str(out)]) == 2
    assert "--index" in capsys.readouterr().err
    assert not out.exists()
    assert main(["read", str(strokes), "--out", str(tmp_path / "read.xlsx")]) == 2
    assert ".csv, .json, .png" in capsys.readouterr().err


def test_a_drawing_is_read_as_its_person_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "said.ndjson"
    drawing = Drawing.from_points([*SEVEN, *ONE])
    drawing.say(NOTHING_BY_HAND.corrected((0,), "2"))
    write_records(path, [Record.of(drawing)])
    assert main(["read", str(path)]) == 0
    assert ": 21 (" in capsys.readouterr().out


def pictures_of(*texts: str) -> list[Image.Image]:
    """Return a picture of each text."""
    pages = [on_paper((120, 200), (text, 40, 40)) for text in texts]
    return [Image.fromarray(np.uint8(255 * page)) for page in pages]


@pytest.mark.parametrize("suffix", [".gif", ".png", ".webp"])
@pytest.mark.parametrize("options", [["read"], ["read", "--json"], ["read", "--index", "1"], ["predict"]])
def test_of_an_animation_it_is_said_that_the_first_picture_alone_was_read(
    tmp_path: Path, suffix: str, options: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    still, moving = tmp_path / f"still{suffix}", tmp_path / f"moving{suffix}"
    first, second = pictures_of("24", "31")
    first.save(still)
    first.save(moving, save_all=True, append_images=[second])
    command, *others = options
    assert main([command, str(still), str(moving), *others]) == 0
    said = capsys.readouterr()
    assert said.err == f"digitapp: {moving}: is an animation; only its first picture was read\n"
    if command == "read":
        read = re.findall(r': (\d\d) \(|"text": "(\d+)"', said.out)
        assert ["".join(found) for found in read] == ["24", "24"]


def test_the_pages_of_a_tiff_are_read_one_by_one(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "pages.tiff"
    first, second = pictures_of("24", "31")
    first.save(path, save_all=True, append_images=[second])
    assert main(["read", str(path), "--json"]) == 0
    said = capsys.readouterr()
    assert [(row["index"], row["text"]) for row in json.loads(said.out)] == [(1, "24"), (2, "31")]
    assert said.err == ""
