"""`digitapp collection`: what it prints, what it writes, and what it says of what cannot be done."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from digitapp.cli import main
from digitapp.drawing.files import Record, write_records
from digitapp.files import write_atomically
from digitapp.teaching.collection import Collection
from support.collected import example, labels

OTHERS = {
    ".inkml": b'<ink xmlns="http://www.w3.org/2003/InkML"><trace>1 2, 3 4, 5 6</trace></ink>',
    ".csv": b"file,label\nseven.png,7\n",
    ".ndjson": b'{"word": "circle", "key_id": "1", "recognized": true, "drawing": [[[1, 2], [3, 4], [0, 9]]]}\n',
}
"""What files of other formats hold."""
STROKES = [[(100.0, 100.0), (300.0, 100.0), (200.0, 400.0)]]


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("DIGITAPP_STATE", str(tmp_path / "state"))
    return tmp_path / "state" / "collections"


@pytest.fixture
def drawings(tmp_path: Path) -> Path:
    path = tmp_path / "lesson.ndjson.gz"
    write_records(path, [Record(STROKES, label=label, writer=12) for label in (4, 4, 9)])
    return path


Read = pytest.CaptureFixture[str]


def told(capsys: Read, *words: object) -> str:
    capsys.readouterr()
    assert main(["collection", *map(str, words)]) == 0
    return capsys.readouterr().out


def refused(capsys: Read, *words: object) -> str:
    capsys.readouterr()
    assert main(["collection", *map(str, words)]) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.count("\n") == 1
    return captured.err


def as_json(capsys: Read, *words: object) -> dict[str, object]:
    found = json.loads(told(capsys, *words, "--json"))
    assert isinstance(found, dict)
    return found


def test_drawings_are_added_to_a_collection_that_is_made(capsys: Read, folder: Path, drawings: Path) -> None:
    assert "no collections" in told(capsys, "list")
    assert "3 examples added" in told(capsys, "add", drawings, "--to", "mine")
    assert labels(folder / "mine.ndjson") == ["4", "4", "9"]
    found = Collection(folder / "mine.ndjson").examples()[0]
    assert (found.writer, found.source) == ("12", "lesson.ndjson.gz")
    assert found.collected
    assert "mine" in told(capsys, "list")
    assert "4 2, 9 1" in told(capsys, "list")


def test_label_and_writer_that_are_given_go_first(capsys: Read, folder: Path, drawings: Path) -> None:
    told(capsys, "add", drawings, "--to", "mine", "--label", "\u2764", "--writer", "Ada")
    assert {(found.label, found.writer) for found in Collection(folder / "mine.ndjson").examples()} == {
        ("\u2764", "Ada")
    }


def test_a_picture_is_added_as_its_ink(capsys: Read, folder: Path, tmp_path: Path) -> None:
    from digitapp.gui.documents.export import export_picture

    picture = tmp_path / "seven.png"
    drawing = example().drawing
    assert drawing is not None
    export_picture(picture, drawing)
    told(capsys, "add", picture, "--to", "mine", "--label", "7")
    (found,) = Collection(folder / "mine.ndjson").examples()
    assert found.image is not None
    assert max(found.image.shape) <= 512
    assert 0 < (found.image > 0.5).mean() < 0.2
    assert as_json(capsys, "show", "mine")["pictures"] == 1


def test_what_is_in_one_is_shown(capsys: Read, drawings: Path) -> None:
    told(capsys, "add", drawings, "--to", "mine")
    shown = told(capsys, "show", "mine", "--ids")
    for words in ("n = 3", "by label: 4 2, 9 1", "by writer: 12 3", "more than once 1, of which 1 with several labels"):
        assert words in shown
    found = as_json(capsys, "show", "mine", "--ids")
    assert found["labels"] == {"4": 2, "9": 1}
    assert (found["n"], found["repeated"], found["contradictory"], found["unlabelled"]) == (3, 1, 1, 0)
    (row,) = json.loads(told(capsys, "list", "--json"))
    assert (row["name"], row["n"]) == ("mine", 3)


def test_examples_are_relabelled_and_deleted_which_is_undone_and_redone(
    capsys: Read, folder: Path, drawings: Path
) -> None:
    told(capsys, "add", drawings, "--to", "mine")
    path = folder / "mine.ndjson"
    ids = [row.id for row in Collection(path).rows()]
    assert "digitapp collection undo mine" in told(capsys, "relabel", "mine", *ids[:2], "--label", "5")
    assert as_json(capsys, "delete", "mine", ids[2])["deleted"] == 1
    assert labels(path) == ["5", "5"]
    assert as_json(capsys, "undo", "mine") == {"path": str(path), "edited": 0, "restored": 1}
    assert "2 examples as before" in told(capsys, "undo", "mine")
    assert labels(path) == ["4", "4", "9"]
    assert "nothing to undo" in refused(capsys, "undo", "mine")
    assert "2 examples changed again" in told(capsys, "redo", "mine")
    assert as_json(capsys, "redo", "mine") == {"path": str(path), "edited": 0, "deleted": 1}
    assert labels(path) == ["5", "5"]
    assert "nothing to redo" in refused(capsys, "redo", "mine")


def test_what_cannot_be_done_gets_a_sentence(capsys: Read, folder: Path, drawings: Path, tmp_path: Path) -> None:
    told(capsys, "add", drawings, "--to", "mine")
    path = folder / "mine.ndjson"
    assert "no such file" in refused(capsys, "show", "other")
    assert "no such file" in refused(capsys, "add", tmp_path / "none.ndjson", "--to", "mine")
    assert "at most 500" in refused(capsys, "add", drawings, "--to", "mine", "--label", "x" * 501)
    assert "added to itself" in refused(capsys, "add", path, "--to", "mine")
    assert "can be no collection's name" in refused(capsys, "show", "what?")
    assert "nothing to change" in refused(capsys, "relabel", "mine", "x")
    assert "deleted elsewhere" in refused(capsys, "delete", "mine", "x")
    assert "ends with .ndjson" in refused(capsys, "add", drawings, "--to", tmp_path / "x.ndjson.gz")
    write_atomically(folder / "torn.ndjson", b"{\n")
    assert "line 1" in told(capsys, "list")


@pytest.mark.parametrize("name", ["signs.inkml", "signs.csv", "drawn.ndjson"])
def test_of_files_that_import_reads_add_says_so(capsys: Read, folder: Path, tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    write_atomically(path, OTHERS[path.suffix])
    sentence = refused(capsys, "add", path, "--to", "mine")
    assert str(path) in sentence
    assert "`digitapp collection import` reads" in sentence
    assert not (folder / "mine.ndjson").exists()


def test_it_says_what_there_is_to_do(capsys: Read) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["collection", "--help"])
    assert ended.value.code == 0
    assert "relabel" in capsys.readouterr().out
