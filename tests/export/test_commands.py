"""The commands of `digitapp-export` that train nothing: sample drawings and model repositories."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

import digitapp_models
from digitapp.drawing.files import read_records
from digitapp.importing.ranking import DRAWINGS
from digitapp_export.allographs import sheet
from digitapp_export.allographs.grammar import FILES, forms
from digitapp_export.allographs.several_signs import NUMBERS
from digitapp_export.cli import main


def test_samples_are_those_that_the_app_came_with(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "drawings.ndjson.gz"
    assert main(["samples", str(path)]) == 0
    assert [record.strokes for record in read_records(path)] == [record.strokes for record in read_records(DRAWINGS)]
    assert "200 generated drawings written" in capsys.readouterr().out


def test_samples_are_not_written_over_a_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "mine.ndjson"
    path.write_text("mine")
    assert main(["samples", str(path)]) == 2
    assert path.read_text() == "mine"
    assert "already exists and is left unchanged" in capsys.readouterr().err


@pytest.mark.slow
def test_every_form_is_on_the_sheet(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "forms.png"
    assert main(["samples", "--sheet", str(path)]) == 0
    rows = sum(len(forms(name)) for name in FILES) + len(NUMBERS)
    assert f"forms.png: {rows} forms written" in capsys.readouterr().out
    with Image.open(path) as picture:
        assert picture.height > sheet.CELL * rows / sheet.COLUMNS
    before = path.read_bytes()
    assert main(["samples", "--sheet", str(path)]) == 0
    assert path.read_bytes() == before  # a picture is made anew, and is the same


def test_samples_of_nothing_are_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["samples"]) == 2
    assert "name a file for drawings, or give --numbers, --photos or --sheet" in capsys.readouterr().err


def test_the_bundled_models_become_a_repository(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["repository", str(tmp_path / "served")]) == 0
    bundled = {path.stem for path in digitapp_models.FOLDER.glob("*.onnx")}
    assert {path.parent.name for path in (tmp_path / "served").glob("*/config.pbtxt")} == bundled
    assert main(["repository", str(tmp_path / "served")]) == 2
    assert "already exists" in capsys.readouterr().err


def test_a_folder_without_models_is_no_repository(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["repository", str(tmp_path / "served"), "--models", str(tmp_path)]) == 2
    assert "contains no ONNX files" in capsys.readouterr().err
