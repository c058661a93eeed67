"""The journal of a drawing: each finished edit is there after a crash, whatever the file's last bytes are."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from digitapp.api import FileError
from digitapp.drawing import journal
from digitapp.drawing.editing import FileState, Place
from digitapp.drawing.files import Record, read_records, write_records
from digitapp.drawing.journal import Journal, Snapshot, read_journal
from digitapp.drawing.sessions import SessionStore
from digitapp.drawing.strokes import Drawing, Stroke
from support.drawings import FOUR, SEVEN
from support.errors import refusal

POSIX = pytest.mark.skipif(sys.platform == "win32", reason="pipes, limits and full devices are POSIX's")
Seen = list[list[list[float]]]


def seen(snapshot: Snapshot | None) -> Seen:
    assert snapshot is not None
    return [stroke.points.tolist() for stroke in snapshot.strokes]


def snapshot(strokes: list[list[tuple[float, float]]]) -> Snapshot:
    return Snapshot(Drawing.from_points(strokes).strokes)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "sessions" / "a.ndjson"


Begin = Callable[[Path], Journal]


@pytest.fixture
def begin() -> Iterator[Begin]:
    """Begins journals, and closes them in the end."""
    made: list[Journal] = []

    def begin_one(path: Path) -> Journal:
        made.append(Journal(path))
        return made[-1]

    yield begin_one
    for each in made:
        each.close()


edits = st.lists(
    st.one_of(
        st.tuples(st.just("stroke"), st.integers(1, 4), st.integers(0, 500)),
        st.tuples(
            st.sampled_from(["undo", "redo", "clear", "erase", "open"]), st.integers(0, 500), st.integers(0, 500)
        ),
    ),
    max_size=20,
)


def edit(drawing: Drawing, kind: str, one: int, two: int) -> Drawing:
    """Does an edit; the drawing after it."""
    if kind == "open":
        return Drawing((300.0 + one, 300.0), Drawing.from_points(FOUR).strokes)
    if kind == "stroke":
        drawing.begin(two, one * 10, 0.5, width=3.25)
        for step in range(one):
            drawing.extend(two / 2, step * 7.5, 0.25)
        drawing.end()
    elif kind == "erase":
        drawing.begin_erasing()
        drawing.erase((0, one), (500, two), 30)
        drawing.end_erasing()
    else:
        getattr(drawing, kind)()
    return drawing


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=150)
@given(edits=edits, data=st.data())
def test_what_is_left_of_a_journal_is_the_last_whole_state(edits, data, tmp_path: Path):
    """Cut anywhere, as by a crash in the middle of a write, it holds a state that was written, and none before it."""
    path = Path(tempfile.mkdtemp(dir=tmp_path)) / "a.ndjson"
    kept, drawing = Journal(path), Drawing()
    states: list[tuple[int, Snapshot]] = []
    for each in edits:
        drawing = edit(drawing, *each)
        kept.write(Snapshot(drawing.strokes, drawing.size))
        states.append((path.stat().st_size, Snapshot(drawing.strokes, drawing.size)))
    kept.close()
    if not states:
        return
    cut = data.draw(st.integers(0, path.stat().st_size))
    os.truncate(path, cut)
    found = read_journal(path)
    wanted = [state for size, state in states if size <= cut + 1]  # a line whose end alone is missing is whole
    assert found.snapshot is None if not wanted else True
    if wanted:
        assert found.snapshot is not None
        assert found.snapshot.size == wanted[-1].size
        for got, stroke in zip(found.snapshot.strokes, wanted[-1].strokes, strict=True):
            assert np.allclose(got.rows, stroke.rows, atol=0.0051, equal_nan=True)
            assert got.width == stroke.width


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=200)
@given(content=st.binary(max_size=80))
def test_any_bytes_are_read_or_refused(content: bytes, tmp_path: Path):
    path = tmp_path / "any.ndjson"
    for written in (content, b'{"strokes":[[[1,2]]]}\n' + content):
        path.write_bytes(written)
        read_journal(path)


def test_a_stroke_costs_a_line_of_its_own(path: Path, begin: Begin):
    kept, drawing = begin(path), Drawing()
    sizes = []
    for _ in range(50):
        drawing = edit(drawing, "stroke", 4, 100)
        kept.write(Snapshot(drawing.strokes))
        sizes.append(path.stat().st_size)
    assert max(np.diff(sizes)) < 200
    assert len(seen(read_journal(path).snapshot)) == 50


def test_label_writer_and_place_come_back(path: Path, begin: Begin):
    place = Place(path.parent / "many.ndjson", 7, "ab" * 32, FileState(1, 2, 3))
    state = snapshot(SEVEN)._replace(label=7, writer="me", place=place, is_saved=True)
    kept = begin(path)
    kept.write(state)
    found = read_journal(path).snapshot
    assert found is not None
    assert found._replace(strokes=()) == state._replace(strokes=())
    kept.write(state._replace(is_saved=False, place=None))
    found = read_journal(path).snapshot
    assert found is not None
    assert (found.place, found.is_saved) == (None, False)


def test_what_is_written_already_is_not_written_again(path: Path, begin: Begin):
    kept, state = begin(path), snapshot(SEVEN)
    kept.write(state)
    size = path.stat().st_size
    kept.write(state._replace())
    assert path.stat().st_size == size


def test_a_drawing_of_version_0_1_is_a_journal(path: Path):
    write_records(path, [Record([[(1.0, 2.0)]], label=3)])
    found = read_journal(path).snapshot
    assert found is not None
    assert (seen(found), found.label) == ([[[1.0, 2.0]]], 3)


def test_a_journal_is_a_file_of_drawings(path: Path, begin: Begin):
    """So that it can be read by hand."""
    kept = begin(path)
    kept.write(snapshot(SEVEN))
    assert [record.strokes for record in read_records(path)] == [SEVEN]


def test_a_journal_that_grows_is_compacted(path: Path, begin: Begin, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(journal, "COMPACTED_FROM", 2000)
    kept, drawing = begin(path), Drawing()
    for turn in range(200):
        drawing = edit(drawing, ("stroke", "undo", "redo", "undo", "stroke")[turn % 5], 3, turn)
        kept.write(Snapshot(drawing.strokes))
        assert seen(read_journal(path).snapshot) == [np.round(s.points, 2).tolist() for s in drawing.strokes]
    line = len(journal.encode_entry(None, Snapshot(drawing.strokes)))
    assert path.stat().st_size < max(2000, 4 * line) + 200
    assert list(path.parent.iterdir()) == [path]


def test_a_journal_that_was_taken_over_is_replaced_in_one_step(path: Path, begin: Begin):
    first = begin(path)
    first.write(snapshot(SEVEN))
    first.close()
    with path.open("ab") as file:
        file.write(b'{"strokes":[[[1,')
    second = begin(path)
    second.write(snapshot(FOUR))
    assert len(path.read_bytes().splitlines()) == 1
    second.write(snapshot(SEVEN))
    assert seen(read_journal(path).snapshot) == seen(snapshot(SEVEN))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=100)
@given(edits=edits, data=st.data())
def test_a_journal_that_broke_off_anywhere_is_continued(edits, data, tmp_path: Path):
    path = Path(tempfile.mkdtemp(dir=tmp_path)) / "a.ndjson"
    kept, drawing = Journal(path), edit(Drawing(), "stroke", 3, 5)
    for each in [("stroke", 2, 7), *edits]:
        drawing = edit(drawing, *each)
        kept.write(Snapshot(drawing.strokes, drawing.size))
    kept.close()
    os.truncate(path, data.draw(st.integers(path.read_bytes().index(b"\n"), path.stat().st_size)))
    found = read_journal(path)
    assert found.snapshot is not None
    before = path.read_bytes()[: found.end]
    going_on = Journal(path, found.end)
    for state in (found.snapshot, snapshot(SEVEN), snapshot(FOUR)):
        going_on.write(state)
        assert seen(read_journal(path).snapshot) == seen(state)
    going_on.close()
    assert path.read_bytes().startswith(before)


def test_a_session_that_was_taken_is_kept_without_waiting_for_the_disk(
    path: Path, begin: Begin, monkeypatch: pytest.MonkeyPatch
):
    """While other programs write a lot, the disk may take seconds to say that a file is on it."""
    begin(path).write(snapshot(SEVEN))
    monkeypatch.setattr(os, "fsync", lambda _: pytest.fail("waits for the disk"))
    taken = SessionStore(path.parent.parent).take(path)
    assert taken is not None
    taken.journal.write(snapshot(FOUR))
    assert seen(read_journal(path).snapshot) == seen(snapshot(FOUR))
    taken.release()


@pytest.mark.parametrize("how", ["file", "folder"])
def test_a_journal_that_someone_takes_away_comes_back_whole(path: Path, begin: Begin, how: str):
    kept, drawing = begin(path), edit(Drawing(), "stroke", 3, 5)
    kept.write(Snapshot(drawing.strokes))
    path.unlink()
    if how == "folder":
        path.parent.rmdir()
    edit(drawing, "stroke", 2, 9)
    kept.write(Snapshot(drawing.strokes))
    assert len(seen(read_journal(path).snapshot)) == 2
    path.unlink()
    kept.write(Snapshot(drawing.strokes))
    assert len(seen(read_journal(path).snapshot)) == 2


@POSIX
def test_a_file_that_may_not_grow_keeps_what_was_there_and_goes_on(path: Path, begin: Begin):
    import resource

    kept, drawing = begin(path), edit(Drawing(), "stroke", 3, 5)
    kept.write(Snapshot(drawing.strokes))
    whole = path.read_bytes()
    edit(drawing, "stroke", 4, 9)
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (len(whole) + 10, before[1]))
    try:
        said = refusal(kept.write, Snapshot(drawing.strokes))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert "DIGITAPP_STATE" in str(said)
    assert path.read_bytes() == whole
    kept.write(Snapshot(drawing.strokes))
    assert path.read_bytes().startswith(whole)
    assert len(seen(read_journal(path).snapshot)) == 2


@POSIX
def test_a_compaction_without_room_leaves_the_journal(path: Path, begin: Begin, monkeypatch: pytest.MonkeyPatch):
    kept, drawing = begin(path), edit(Drawing(), "stroke", 3, 5)
    kept.write(Snapshot(drawing.strokes))

    def no_room(*_: object) -> None:
        raise FileError("no room") from OSError(28, "No space left on device")

    monkeypatch.setattr(journal, "write_atomically", no_room)
    kept.compact()
    edit(drawing, "stroke", 3, 5)
    kept.write(Snapshot(drawing.strokes))
    assert len(seen(read_journal(path).snapshot)) == 2


@POSIX
@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full")
def test_a_device_a_pipe_or_a_folder_in_its_place_is_said(path: Path, begin: Begin):
    path.parent.mkdir()
    for make in (lambda: path.symlink_to("/dev/full"), lambda: os.mkfifo(path), path.mkdir):
        make()
        assert "not a plain file" in str(refusal(begin(path).write, snapshot(SEVEN)))
        assert any(said in str(refusal(read_journal, path)) for said in ("not a plain file", "is a folder"))
        path.rmdir() if path.is_dir() else path.unlink()


def test_a_stroke_under_the_pen_may_grow_meanwhile():
    """The journal is written in a thread of its own."""
    stroke = Stroke(5, np.array([[1.0, 2.0, np.nan, np.nan]]))
    state = Snapshot((stroke,))
    line = journal.encode_entry(None, state)
    stroke.append(3, 4)
    assert len(journal.encode_entry(None, state)) > len(line)
