"""`digitapp evaluate --sensitivity`: the same as the function finds for each drawing, in words and as JSON."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

import digitapp
from digitapp.cli import main
from digitapp.drawing.files import Record, write_records
from support.data_sets import write_idx
from support.drawings import FOUR, SEVEN


@pytest.fixture
def labelled(tmp_path: Path) -> Path:
    """Two drawings, one with a wrong label, and one without any."""
    path = tmp_path / "labelled.ndjson"
    records = [(SEVEN, 7), (FOUR, 4), (FOUR, 9), (SEVEN, None)]
    write_records(path, [Record(strokes=points, label=label) for points, label in records])
    return path


def test_it_is_about_what_is_read_right(labelled: Path, capsys: pytest.CaptureFixture[str]):
    assert main(["evaluate", str(labelled), "--sensitivity", "--json"]) == 0
    report = json.loads(capsys.readouterr().out)
    rows = {row["direction"]: row for row in report["sensitivity"]}
    model = digitapp.load_model()
    found = [digitapp.sensitivity(model, digitapp.Drawing.from_points(points)) for points in (SEVEN, FOUR)]
    assert len(rows) == 16
    for direction, side in (("rotation to the left", 0), ("rotation to the right", 1)):
        row = rows[direction]
        stays = [curve.stays[side] for each in found for curve in each.curves if curve.alteration.name == "rotation"]
        assert row["n"] == 2
        assert row["median"] == row["quantile10"] == min(stays, key=abs)
        assert (row["unit"], row["rest"], row["limit"]) == ("°", 0, (-80, 80)[side])
        assert row["unchanged"] == np.mean([amount == row["limit"] for amount in stays])
    assert rows["shift up"]["unchanged"] == 1


def test_as_a_table(labelled: Path, capsys: pytest.CaptureFixture[str]):
    assert main(["evaluate", str(labelled), "--sensitivity", "--model", "mlp-8x8"]) == 0
    said = capsys.readouterr().out
    assert "how far the 2 that are read right can be changed before the answer does:" in said
    assert "rotation to the left" in said
    assert "-80°" in said
    assert "a thinner pen" in said


def test_it_is_left_out_unless_asked_for(labelled: Path, capsys: pytest.CaptureFixture[str]):
    assert main(["evaluate", str(labelled), "--json"]) == 0
    assert "sensitivity" not in json.loads(capsys.readouterr().out)


def test_images_are_altered_by_noise_and_blur(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    model = digitapp.load_model()
    images = (255 * model.frames([digitapp.Drawing.from_points(points) for points in (SEVEN, FOUR)]).images).astype(
        "u1"
    )
    path = tmp_path / "few-images-idx3-ubyte.gz"
    write_idx(path, images)
    write_idx(tmp_path / "few-labels-idx1-ubyte.gz", np.array([7, 4], np.uint8))
    assert main(["evaluate", str(path), "--sensitivity", "--json"]) == 0
    rows = json.loads(capsys.readouterr().out)["sensitivity"]
    assert [(row["alteration"], row["n"]) for row in rows] == [("blur", 2), ("noise", 2)]


def test_without_anything_read_right_there_is_one_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    path = tmp_path / "wrong.ndjson"
    write_records(path, [Record(strokes=SEVEN, label=2)])
    assert main(["evaluate", str(path), "--sensitivity"]) == 2
    assert "wrong.ndjson: cnn-28x28 reads nothing in it right, so nothing can be altered" in capsys.readouterr().err
