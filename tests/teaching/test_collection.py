"""A collection: what is appended is there, what is changed can be undone, and bad files and names get a sentence."""

from __future__ import annotations

import gzip
import os
from pathlib import Path

import pytest

from digitapp.api import DigitappError, FileError
from digitapp.drawing.files import Record, read_records, write_records
from digitapp.locks import FileLock
from digitapp.teaching.collection import Collection
from support.collected import example, labels, lines
from support.errors import refusal
from support.platforms import LINUX, POSIX, link, pipe

ARABIC = "\u0645\u0631\u062d\u0628\u0627"
HEBREW, FAMILY = "\u05d0\u05d1\u05d2", "\U0001f468\u200d\U0001f469\u200d\U0001f467"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "mine.ndjson"


def filled(path: Path, names: str = "0123") -> tuple[Collection, list[str]]:
    collection = Collection(path)
    return collection, [collection.append(example(name, 10 * n)).id for n, name in enumerate(names)]


def test_what_is_appended_is_in_the_file_with_an_id_of_its_own(path: Path) -> None:
    _, ids = filled(path)
    assert [line["id"] for line in lines(path)] == ids
    assert len(set(ids)) == 4
    assert labels(path) == ["0", "1", "2", "3"]
    assert [found.id for found in Collection(path).examples()] == ids


def test_others_read_it_as_a_file_of_drawings(path: Path) -> None:
    filled(path)
    assert [record.label for record in read_records(path)] == ["0", "1", "2", "3"]


@pytest.mark.parametrize("label", ["x" * 500, HEBREW, FAMILY, "a heart", "None", ARABIC, "<b>"])
def test_a_label_may_be_any_line_of_text(path: Path, label: str) -> None:
    collection, (one,) = filled(path, "7")
    collection.append(example(label))
    collection.edit(one, label=label)
    assert [found.label for found in Collection(path).examples()] == [label, label]


@pytest.mark.parametrize(("label", "said"), [("x" * 501, "at most 500"), ("  ", "empty"), ("a\nb", "line break")])
def test_a_label_that_is_none_gets_a_sentence(path: Path, label: str, said: str) -> None:
    collection, (one,) = filled(path, "7")
    for call in (lambda: collection.append(example(label)), lambda: collection.edit(one, label=label)):
        assert said in (refusal(call) or "")
    assert labels(path) == ["7"]


def test_duplicates_and_contradictions_are_kept_as_they_are(path: Path) -> None:
    collection = Collection(path)
    for label in ("4", "4", "9"):
        collection.append(example(label))
    assert labels(path) == ["4", "4", "9"]
    assert len({found.id for found in collection.examples()}) == 3


def test_edits_and_deletions_are_undone_in_turn_also_after_a_restart(path: Path) -> None:
    collection, ids = filled(path)
    before = lines(path)
    assert collection.edit(ids[1:3], label="5", writer="Ada") == 2
    edited = path.read_bytes()
    assert collection.delete([ids[0], ids[3]]) == 2
    assert labels(path) == ["5", "5"]
    later = Collection(path)
    assert later.can_undo
    assert later.undo() == (0, 2)
    assert path.read_bytes() == edited
    assert later.undo() == (2, 0)
    assert [found.writer for found in later.examples()] == [None] * 4
    assert labels(path) == ["0", "1", "2", "3"]
    assert lines(path) == before
    assert not later.can_undo
    assert later.undo() is None


def test_what_was_undone_is_done_again_in_turn_also_after_a_restart(path: Path) -> None:
    collection, ids = filled(path)
    collection.edit(ids[1:3], label="5")
    collection.delete([ids[0], ids[3]])
    changed = path.read_bytes()
    assert not collection.can_redo
    assert collection.redo() is None
    collection.undo()
    collection.undo()
    later = Collection(path)
    assert later.can_redo
    assert later.redo() == (2, 0)
    assert labels(path) == ["0", "5", "5", "3"]
    assert later.redo() == (0, 2)
    assert path.read_bytes() == changed
    assert not later.can_redo
    assert later.undo() == (0, 2)
    later.append(example("9"))
    assert later.redo() == (0, 2)
    assert labels(path) == ["5", "5", "9"]


def test_a_change_ends_what_can_be_done_again(path: Path) -> None:
    collection, ids = filled(path)
    collection.delete(ids[0])
    collection.undo()
    collection.edit(ids[1], label="7")
    assert not collection.can_redo
    assert collection.redo() is None


def test_an_edit_that_changes_nothing_is_none(path: Path) -> None:
    collection, ids = filled(path)
    assert collection.edit(ids, label=None, writer=None) == 4
    assert collection.edit(ids, label=None) == 0
    assert collection.undo() == (4, 0)


def test_what_is_appended_after_a_deletion_stays_when_that_is_undone(path: Path) -> None:
    collection, ids = filled(path)
    collection.delete(ids[:2])
    collection.append(example("9"))
    collection.undo()
    assert labels(path) == ["0", "1", "2", "3", "9"]


def test_drawings_without_ids_of_which_some_are_alike_are_told_apart(path: Path) -> None:
    strokes = [[(1.0, 2.0), (3.0, 4.0)]]
    write_records(path, [Record(strokes, label=7), Record(strokes, label=7), Record(strokes, label=1)])
    before = path.read_bytes()
    collection = Collection(path)
    first, second, third = (found.id for found in collection.examples())
    assert len({first, second, third}) == 3
    collection.delete(first)
    assert labels(path) == [7, 1]
    assert collection.undo() == (0, 1)
    assert path.read_bytes() == before
    collection.edit(second, label="8")
    assert labels(path) == [7, "8", 1]
    collection.undo()
    assert labels(path) == [7, 7, 1]


def test_fields_that_are_not_known_stay_in_an_edited_line(path: Path) -> None:
    path.write_bytes(b'\xef\xbb\xbf{"strokes":[],"mood":{"a":[1]},"label":1}\r\n\n{"strokes":[],"label":2}')
    collection = Collection(path)
    one, two = collection.examples()
    collection.edit([one.id, two.id], label="3")
    found = [line for line in path.read_bytes().splitlines() if line]
    assert b'"mood":{"a":[1]}' in found[0]
    assert [found.label for found in collection.examples()] == ["3", "3"]
    collection.append(example("4"))
    assert [found.label for found in collection.examples()] == ["3", "3", "4"]


def test_what_another_window_adds_is_noticed_and_one_s_own_changes_are_not(path: Path) -> None:
    collection, ids = filled(path)
    collection.rows()
    collection.append(example("4"))
    collection.edit(ids[0], label="8")
    assert not collection.changed_elsewhere()
    other = Collection(path)
    other.append(example("5"))
    assert collection.changed_elsewhere()
    collection.append(example("6"))
    assert collection.changed_elsewhere()  # of the other's example it knows nothing yet
    assert [row.label for row in collection.rows()] == ["8", "1", "2", "3", "4", "5", "6"]
    assert not collection.changed_elsewhere()
    other.delete(ids[1])
    assert collection.changed_elsewhere()
    assert [row.label for row in collection.rows()] == ["8", "2", "3", "4", "5", "6"]


def test_rows_are_read_one_at_a_time_and_those_that_moved_are_none(path: Path) -> None:
    collection, ids = filled(path)
    rows = list(collection.rows())
    assert [found.label for found in collection.read([rows[2], rows[0]]) if found] == ["2", "0"]
    Collection(path).delete(ids[0])
    assert collection.read([rows[3]]) == [None]


@pytest.mark.parametrize("torn", [b'{"strokes":[[[1,2', b'{"strokes":[],"label":"\xf0\x9f'])
def test_a_line_that_a_crash_has_torn_off_is_passed_over_and_kept_aside(path: Path, torn: bytes) -> None:
    filled(path)
    with path.open("ab") as file:
        file.write(torn)
    collection = Collection(path)
    assert [found.label for found in collection.examples()] == ["0", "1", "2", "3"]
    assert len(collection.rows()) == 4
    collection.append(example("4"))
    assert labels(path) == ["0", "1", "2", "3", "4"]
    assert (path.parent / ".mine.ndjson.torn").read_bytes() == torn + b"\n"


def test_a_last_line_without_its_end_is_whole(path: Path) -> None:
    path.write_bytes(b'\xef\xbb\xbf{"strokes":[],"label":"1"}')
    Collection(path).append(example("2"))
    assert [found.label for found in Collection(path).examples()] == ["1", "2"]


def test_a_broken_line_in_the_middle_is_named_and_nothing_is_lost(path: Path) -> None:
    _, ids = filled(path)
    content = path.read_bytes().splitlines(keepends=True)
    path.write_bytes(b"".join([content[0], b"{oops\n", *content[1:]]))
    collection = Collection(path)
    for call in (collection.examples, collection.rows, lambda: collection.delete(ids[0])):
        assert "line 2" in (refusal(call) or "")
    collection.append(example("9"))
    assert path.read_bytes().count(b"\n") == 6


def test_an_example_that_is_gone_gets_a_sentence(path: Path) -> None:
    collection, ids = filled(path)
    collection.delete(ids[0])
    for call in (lambda: collection.delete(ids[0]), lambda: collection.edit(ids[0], label="1")):
        assert "deleted elsewhere" in (refusal(call) or "")
    assert collection.undo() == (0, 1)
    assert collection.undo() is None


def test_no_file_and_no_plain_file_get_a_sentence(tmp_path: Path) -> None:
    pipe(tmp_path / "pipe.ndjson")
    (tmp_path / "folder.ndjson").mkdir()
    for name, said in (("none", "no such file"), ("pipe", "not a plain file"), ("folder", "folder")):
        collection = Collection(tmp_path / f"{name}.ndjson")
        assert said in (refusal(collection.examples) or "")
        assert said in (refusal(collection.rows) or "")
        if name != "none":
            assert refusal(lambda own=collection: own.append(example()))


def test_a_packed_file_is_not_added_to(tmp_path: Path) -> None:
    path = tmp_path / "packed.ndjson.gz"
    path.write_bytes(gzip.compress(b""))
    assert "ends with .ndjson" in (refusal(lambda: Collection(path).append(example())) or "")


def test_a_collection_is_made_once(path: Path) -> None:
    Collection(path).create()
    assert Collection(path).examples() == ()
    assert "is there already" in (refusal(Collection(path).create) or "")


def test_a_link_is_followed(tmp_path: Path, path: Path) -> None:
    collection, ids = filled(path)
    link(tmp_path / "link.ndjson", path)
    linked = Collection(tmp_path / "link.ndjson")
    linked.append(example("4"))
    linked.delete(ids[0])
    assert (tmp_path / "link.ndjson").is_symlink()
    assert labels(path) == ["1", "2", "3", "4"]
    assert collection.undo() == (0, 1)


def test_a_file_that_another_process_writes_is_waited_for(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    filled(path)
    monkeypatch.setattr("digitapp.drawing.editing._LOCK_SECONDS", 0.01)
    lock = FileLock(path.parent / ".mine.ndjson.lock")
    assert lock.acquire()
    assert "another window" in (refusal(lambda: Collection(path).append(example())) or "")
    lock.release()
    Collection(path).append(example())


@POSIX
def test_a_full_disk_leaves_what_was_there(path: Path) -> None:
    import resource
    import signal

    collection, ids = filled(path)
    before = path.read_bytes()
    limit = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    try:
        resource.setrlimit(resource.RLIMIT_FSIZE, (len(before) + 10, limit[1]))
        assert "nothing can be added" in (refusal(lambda: collection.append(example("9"))) or "")
        assert path.read_bytes() == before
        resource.setrlimit(resource.RLIMIT_FSIZE, (10, limit[1]))
        for call in (lambda: collection.delete(ids[0]), lambda: collection.edit(ids[0], label="5")):
            assert "make room" in (refusal(call) or "")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limit)
        signal.signal(signal.SIGXFSZ, handler)
    assert path.read_bytes() == before
    assert not collection.can_undo
    collection.append(example("9"))
    assert len(collection.examples()) == 5


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="everything may be written by root")
def test_a_folder_that_cannot_be_written_gets_a_sentence(path: Path) -> None:
    collection, _ = filled(path)
    path.parent.chmod(0o500)
    try:
        assert "cannot be written" in (refusal(lambda: collection.append(example())) or "")
        assert len(collection.examples()) == 4
    finally:
        path.parent.chmod(0o700)


@LINUX
@pytest.mark.skipif(not Path("/proc/self").exists(), reason="there is no folder that nobody can write")
def test_a_folder_that_nobody_can_write_gets_a_sentence() -> None:
    assert "cannot be written" in (refusal(lambda: Collection(Path("/proc/mine.ndjson")).append(example())) or "")


def test_many_are_added_at_once_and_what_fails_says_how_many_are_there(path: Path) -> None:
    collection = Collection(path)
    assert collection.extend(example(str(n % 10)) for n in range(2500)) == 2500
    with pytest.raises(FileError, match="1,000 examples were added before"):
        collection.extend(example("x" * (501 if n == 1700 else 1)) for n in range(3000))
    assert len(collection.rows()) == 3500
    with pytest.raises(FileError, match="nothing was added"):
        collection.extend([example("x" * 501)])


def test_an_example_too_large_for_a_line_gets_a_sentence(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("digitapp.teaching.collection.MAX_LINE", 50)
    with pytest.raises(DigitappError, match="too large"):
        Collection(path).append(example())
