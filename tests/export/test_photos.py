"""Generated pictures of digits, number fields and pages: as their tables say, and the same each time."""

from __future__ import annotations

import csv
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from digitapp_export.cli import main
from digitapp_export.photos import papers
from digitapp_export.photos.fields import LOOKS

TESTED = [*papers.PRINTS, *papers.LIGHTS.values(), papers.moire]


@pytest.mark.slow
def test_the_command_writes_pictures_and_tables_that_are_the_same_each_time(
    tmp_path: Path, data_folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("one", "two"):
        arguments = ["samples", "--data-dir", str(data_folder), "--photos", str(tmp_path / name), "--count", "7"]
        assert main([*arguments, "--seed", "4"]) == 0
    assert f"{tmp_path / 'one' / 'fields'}.csv: 7 generated pictures written" in capsys.readouterr().out
    for kind, looks in (("digits", list(LOOKS)), ("fields", ["cheque"] * 7), ("pages", list(LOOKS)[:1])):
        with (tmp_path / "one" / f"{kind}.csv").open(encoding="utf-8", newline="") as table:
            rows = list(csv.DictReader(table))
        assert [row["look"] for row in rows] == looks
        for row in rows:
            assert row["label"].replace(" ", "").replace("\n", "").isdigit()
            one, two = (_pixels(tmp_path / name / row["file"]) for name in ("one", "two"))
            np.testing.assert_array_equal(one, two)
            if kind == "fields":
                assert one.shape[0] == 40
                assert 2 <= len(row["label"]) <= 7
    assert main(arguments) == 2
    assert "already exists and is left unchanged" in capsys.readouterr().err


def _pixels(path: Path) -> np.ndarray:
    with Image.open(path) as picture:
        return np.array(picture)


@pytest.mark.parametrize("make", TESTED)
def test_prints_and_lights_are_shares(make: object) -> None:
    assert callable(make)
    made = make((40, 90), np.random.default_rng(1))
    assert made.shape == (40, 90)
    assert made.dtype == np.float32
    assert 0 <= made.min() <= made.max() <= 1
