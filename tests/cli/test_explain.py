"""`digitapp explain`: the same as the function, in words, as JSON and as a picture."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

import digitapp
from digitapp.cli import main
from digitapp.drawing.files import Record, write_records
from digitapp.explaining.picture import coloured
from support.drawings import FOUR, SEVEN


@pytest.fixture
def two(tmp_path: Path) -> Path:
    path = tmp_path / "two.ndjson"
    write_records(path, [Record.of(digitapp.Drawing.from_points(points)) for points in (FOUR, SEVEN)])
    return path


def test_it_says_what_the_function_finds(two: Path, capsys: pytest.CaptureFixture[str]):
    assert main(["explain", str(two), "--index", "2", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    found = digitapp.explain(digitapp.load_model(), digitapp.Drawing.from_points(SEVEN))
    assert (told["label"], told["target"], told["against"]) == ("7", "7", None)
    assert np.array(told["evidence"]) == pytest.approx(found.evidence, abs=1e-3)
    assert [change["sentence"] for change in told["changes"]] == list(found.sentences)
    assert len(told["pieces"]) == len(found.pieces)
    assert main(["explain", str(two), "--index", "2"]) == 0
    said = capsys.readouterr().out
    assert all(sentence in said for sentence in found.sentences)


def test_another_label_may_be_asked_for(two: Path, capsys: pytest.CaptureFixture[str]):
    assert main(["explain", str(two), "--target", "9", "--against", "4"]) == 0
    assert "why 9 (" in (said := capsys.readouterr().out)
    assert "and not 4; the answer is 4 (" in said


def test_the_picture_is_the_evidence_in_colours(two: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    out = tmp_path / "why.png"
    assert main(["explain", str(two), "--out", str(out)]) == 0
    assert f"{out}: the evidence, blue for 4 and orange against it" in capsys.readouterr().out
    found = digitapp.explain(digitapp.load_model(), digitapp.Drawing.from_points(FOUR))
    pixels = np.asarray(Image.open(out))
    assert pixels.shape == (448, 448, 3)
    assert np.array_equal(pixels[8::16, 8::16], coloured(found.prediction.image, found.evidence))


def test_the_layers_are_those_of_the_function(two: Path, capsys: pytest.CaptureFixture[str]):
    found = digitapp.layers(digitapp.load_model(), digitapp.Drawing.from_points(SEVEN))
    assert main(["explain", str(two), "--index", "2", "--layers", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert [layer["shape"] for layer in told] == [list(layer.shape) for layer in found]
    assert [layer["max"] for layer in told] == pytest.approx([layer.high for layer in found])
    assert told[0]["operators"] == list(found[0].operators)
    assert told[0]["field"] == {"size": [3, 3], "stride": [1, 1], "start": [0, 0]}
    assert main(["explain", str(two), "--index", "2", "--layers"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert sum("Conv Relu" in line for line in lines) == sum(layer.operators == ("Conv", "Relu") for layer in found)
    assert f"{found[0].high:.3g}" in next(line for line in lines if "Conv Relu" in line)


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["--index", "3"], "has fewer than 3 drawings; choose another --index"),
        (["--index", "0"], "has no drawing 0; count from 1"),
        (["--layers", "--target", "7"], "--layers tells nothing of a label; leave out --target, --against and --out"),
        (["--target", "x"], "knows no label 'x'"),
        (["--out", "."], "cannot be written"),
    ],
)
def test_what_goes_wrong_is_one_sentence(
    two: Path, arguments: list[str], says: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.chdir(two.parent)
    assert main(["explain", str(two), *arguments]) == 2
    error = capsys.readouterr().err
    assert says in error
    assert error.count("\n") == 1
