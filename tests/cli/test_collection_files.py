"""`digitapp collection import` and `export`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from digitapp.cli import main
from digitapp.teaching.collection import Collection
from digitapp.teaching.formats import read, write
from support.labelled_examples import drawn, pictured

Read = pytest.CaptureFixture[str]


def told(capsys: Read, *words: object) -> str:
    assert main(["collection", *map(str, words)]) == 0
    captured = capsys.readouterr()
    assert captured.err == ""
    return captured.out


def refused(capsys: Read, *words: object) -> str:
    assert main(["collection", *map(str, words)]) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.count("\n") == 1
    return captured.err


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    write(tmp_path / "a.inkml", [drawn(n) for n in range(4)])
    write(tmp_path / "b.npz", pictured(3))
    return [tmp_path / "a.inkml", tmp_path / "b.npz"]


def test_files_of_several_kinds_are_imported(capsys: Read, files: list[Path], tmp_path: Path) -> None:
    mine = tmp_path / "mine.ndjson"
    out = told(capsys, "import", *files, "--to", mine)
    assert f"{files[0]}: 4 read as inkml" in out
    assert f"{files[1]}: 3 read as npz" in out
    assert f"7 added to {mine}, which has 7 now." in out
    found = Collection(mine).examples()
    assert len({each.id for each in found} - {""}) == 7
    assert [each.label for each in found][:4] == ["0", "7", "a", "A"]
    assert (found[0].writer, found[0].source, found[4].source) == ("W2", "canvas", "b.npz")


def test_label_and_writer_are_given_to_all(capsys: Read, files: list[Path], tmp_path: Path) -> None:
    told(
        capsys, "import", files[0], "--to", tmp_path / "m.ndjson", "--label", "x", "--writer", "Bo", "--format", "inkml"
    )
    assert {(each.label, each.writer) for each in Collection(tmp_path / "m.ndjson").examples()} == {("x", "Bo")}


def test_json_tells_what_was_left_out(capsys: Read, tmp_path: Path) -> None:
    (tmp_path / "a.ndjson").write_text('{"word":"x","drawing":[]}\n{"word":"x","drawing":[[[1,2],[3,4]]]}\n')
    found = json.loads(told(capsys, "import", tmp_path / "a.ndjson", "--to", tmp_path / "m.ndjson", "--json"))
    assert (found["added"], found["n"]) == (1, 1)
    left_out = [{"reason": "it has no ink", "n": 1, "first": "line 1"}]
    assert found["files"] == [{"path": f"{tmp_path}/a.ndjson", "format": "quickdraw", "n": 1, "left_out": left_out}]


def test_a_broken_file_adds_nothing_of_any(capsys: Read, files: list[Path], tmp_path: Path) -> None:
    (tmp_path / "c.ndjson").write_text('{"word":"x","drawing":[[[1,2],[3,4]]]}\n{')
    message = refused(capsys, "import", *files, tmp_path / "c.ndjson", "--to", tmp_path / "m.ndjson")
    assert "c.ndjson, line 2: not a drawing of Quick, Draw!" in message
    assert not (tmp_path / "m.ndjson").exists()


def test_a_file_of_nothing_is_refused(capsys: Read, tmp_path: Path) -> None:
    (tmp_path / "a.ndjson").write_text('{"word":"x","drawing":[]}\n')
    message = refused(capsys, "import", tmp_path / "a.ndjson", "--to", tmp_path / "m.ndjson")
    assert "holds nothing to learn from (1 left out: it has no ink (first: line 1)); check the file" in message


def test_a_collection_is_not_imported_into_itself(capsys: Read, files: list[Path], tmp_path: Path) -> None:
    told(capsys, "import", files[0], "--to", tmp_path / "m.ndjson")
    assert "would be added to itself" in refused(capsys, "import", tmp_path / "m.ndjson", "--to", tmp_path / "m.ndjson")
    assert "is the collection itself" in refused(capsys, "export", tmp_path / "m.ndjson", "--to", tmp_path / "m.ndjson")


def test_a_collection_is_exported(capsys: Read, files: list[Path], tmp_path: Path) -> None:
    told(capsys, "import", *files, "--to", tmp_path / "m.ndjson")
    out = told(capsys, "export", tmp_path / "m.ndjson", "--to", tmp_path / "out.inkml")
    assert f"{tmp_path}/m.ndjson: 7 read" in out
    assert f"{tmp_path}/out.inkml: 4 written as inkml\n  3 left out: it is a picture" in out
    assert [each.label for each in read(tmp_path / "out.inkml")] == ["0", "7", "a", "A"]
    told(capsys, "export", tmp_path / "m.ndjson", "--to", tmp_path / "signs")
    assert len(list((tmp_path / "signs").glob("*/*.png"))) == 7
    found = json.loads(
        told(capsys, "export", tmp_path / "m.ndjson", "--to", tmp_path / "o", "--format", "uji", "--json")
    )
    assert (found["n"], found["left_out"][0]["n"], found["not_read"]) == (4, 3, [])
