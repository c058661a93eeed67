"""`digitapp replay`: the same as the function, in words, as JSON and as files."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PIL import Image

import digitapp
from digitapp.cli import main
from digitapp.drawing.files import Record, write_records
from digitapp.explaining.replay_picture import durations
from support.drawings import FOUR, SEVEN
from support.timed_drawings import timed


@pytest.fixture
def two(tmp_path: Path) -> Path:
    path = tmp_path / "two.ndjson"
    write_records(path, [Record.of(timed(FOUR)), Record.of(digitapp.Drawing.from_points(SEVEN))])
    return path


def test_it_says_what_the_function_finds(two: Path, capsys: pytest.CaptureFixture[str]):
    found = digitapp.replay(digitapp.load_model(), timed(FOUR))
    assert main(["replay", str(two)]) == 0
    assert capsys.readouterr().out == f"{two}: {found.sentence}\n"
    assert main(["replay", str(two), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["sentence"], told["has_times"]) == (found.sentence, True)
    assert [moment["answer"] for moment in told["moments"]] == list(found.answers)


def test_a_drawing_without_times_says_so(two: Path, capsys: pytest.CaptureFixture[str]):
    assert main(["replay", str(two), "--index", "2"]) == 0
    said = capsys.readouterr().out
    assert "Nobody knows when the points were drawn, so they follow each other at equal steps." in said


@pytest.mark.parametrize("suffix", ["webp", "gif", "csv", "json"])
def test_it_writes_files(two: Path, suffix: str, capsys: pytest.CaptureFixture[str]):
    out = two.with_name(f"out.{suffix}")
    assert main(["replay", str(two), "--out", str(out)]) == 0
    found = digitapp.replay(digitapp.load_model(), timed(FOUR))
    assert f"{out}: the replay, {len(found.times)} moments" in capsys.readouterr().out
    if suffix in ("webp", "gif"):
        with Image.open(out) as opened:
            assert opened.n_frames == len(durations(found))
    elif suffix == "csv":
        assert len(out.read_text().splitlines()) == 1 + len(found.times)
    else:
        assert json.loads(out.read_text())["sentence"] == found.sentence


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["--index", "3"], "has fewer than 3 drawings; choose another --index"),
        (["--index", "0"], "has no drawing 0; count from 1"),
        (["--out", "x.mp4"], "x.mp4: cannot hold a replay; end its name with one of .webp, .gif, .csv, .json"),
        (["--out", "folder.csv"], "folder.csv: cannot be written"),
    ],
)
def test_what_goes_wrong_is_one_sentence(
    two: Path, arguments: list[str], says: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.chdir(two.parent)
    (two.parent / "folder.csv").mkdir()
    assert main(["replay", str(two), *arguments]) == 2
    error = capsys.readouterr().err
    assert says in error
    assert error.count("\n") == 1


def test_a_picture_cannot_be_replayed(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    path = tmp_path / "page.png"
    Image.new("L", (60, 60), 255).save(path)
    assert main(["replay", str(path)]) == 2
    assert "a picture has no strokes that could be replayed; give a drawing" in capsys.readouterr().err
