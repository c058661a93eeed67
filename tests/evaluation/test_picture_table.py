"""A table names pictures and their labels; the pictures may differ in size and are decoded one at a time."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageDraw

from digitapp.api import FileError
from digitapp.cli import main
from digitapp.evaluation.datasets import read_dataset


def seven(path: Path, size: int = 120) -> None:
    picture = Image.new("L", (size, size), 250)
    points = [(0.3, 0.2), (0.7, 0.2), (0.45, 0.8)]
    ImageDraw.Draw(picture).line([(x * size, y * size) for x, y in points], fill=20, width=size // 14)
    picture.save(path)


@pytest.fixture
def table(tmp_path: Path) -> Path:
    (tmp_path / "pictures").mkdir()
    for number, size in enumerate((100, 160, 220)):
        seven(tmp_path / "pictures" / f"{number}.png", size)
    path = tmp_path / "set.csv"
    path.write_text("file,note,label\npictures/0.png,a,7\npictures/1.png,b,7\n\npictures/2.png,c,1\n")
    return path


def test_pictures_and_labels_are_read(table: Path) -> None:
    data = read_dataset(table)
    assert data.labels == ("7", "7", "1")
    assert [np.shape(data.item(index)) for index in range(3)] == [(100, 100), (160, 160), (220, 220)]


def test_single_digits_in_pictures_are_evaluated(table: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["evaluate", str(table), "--json"]) == 0
    row = json.loads(capsys.readouterr().out)
    assert (row["n"], row["correct"]) == (3, 2)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "no columns file and label"),
        ("picture,label\na.png,7\n", "no columns file and label"),
        ("file,label\n", "names no picture"),
        ("file,label\nmissing.png,7\n", "row 2: 'missing.png' is not there"),
        ("file,label\nset.csv\n", "row 2: has too few columns"),
    ],
)
def test_what_is_wrong_with_a_table_is_told(tmp_path: Path, text: str, sentence: str) -> None:
    path = tmp_path / "set.csv"
    path.write_text(text)
    with pytest.raises(FileError, match=sentence):
        read_dataset(path)


def test_a_table_in_another_encoding_is_told(tmp_path: Path) -> None:
    path = tmp_path / "set.csv"
    path.write_bytes("file,label\n\xe4.png,7\n".encode("latin-1"))
    with pytest.raises(FileError, match="not a table in CSV"):
        read_dataset(path)
