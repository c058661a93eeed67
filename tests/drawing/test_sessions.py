"""Each window has its journal, found again when its process has ended; two never have the same."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from digitapp.drawing.files import Record, write_records
from digitapp.drawing.journal import Snapshot, read_journal
from digitapp.drawing.journal_writer import JournalWriter
from digitapp.drawing.sessions import Session, SessionStore
from digitapp.drawing.strokes import Drawing
from support.drawings import FOUR, SEVEN
from support.errors import refusal
from support.processes import wait_until

POSIX = pytest.mark.skipif(sys.platform == "win32", reason="permissions and pipes are POSIX's")


def snapshot(strokes: list[list[tuple[float, float]]]) -> Snapshot:
    return Snapshot(Drawing.from_points(strokes).strokes)


@pytest.fixture
def store(tmp_path: Path) -> SessionStore:
    return SessionStore(tmp_path / "state")


def strokes(session: Session | None) -> int:
    assert session is not None
    return len(session.snapshot.strokes)


def test_there_is_none_at_first(store: SessionStore):
    assert store.take_newest() is None
    assert store.kept() == []


def test_what_was_kept_is_found_the_newest_first(store: SessionStore):
    paths = [store.set_aside(snapshot(lines)) for lines in (SEVEN, FOUR)]
    for seconds, path in enumerate(reversed(paths)):
        os.utime(path, (seconds + 5, seconds + 5))
    assert [(kept.path, kept.time, kept.strokes) for kept in store.kept()] == [(paths[0], 6, 1), (paths[1], 5, 2)]
    first, second = store.take_newest(), store.take_newest()
    assert (strokes(first), strokes(second)) == (1, 2)
    assert store.take_newest() is None
    assert store.kept() == []


def test_a_session_that_was_released_is_there_again(store: SessionStore):
    store.set_aside(snapshot(SEVEN))
    session = store.take_newest()
    assert session is not None
    assert store.take(session.path) is None
    session.release()
    again = store.take(session.path)
    assert again is not None
    again.remove()
    assert store.take(session.path) is None
    assert list(store.folder.iterdir()) == []


def test_the_session_of_a_killed_process_is_an_orphan(store: SessionStore):
    code = (
        "import sys; from pathlib import Path; from digitapp.drawing.sessions import SessionStore\n"
        "from digitapp.drawing.journal import Snapshot; from digitapp.drawing.strokes import Drawing\n"
        "session = SessionStore(Path(sys.argv[1])).create()\n"
        "session.journal.write(Snapshot(Drawing.from_points([[(1, 2)]]).strokes))\n"
        "print('kept', flush=True); sys.stdin.read()"
    )
    command = [sys.executable, "-c", code, str(store.folder.parent)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == b"kept\n"
        assert store.take_newest() is None
        assert store.kept() == []
        other.kill()
    assert [kept.strokes for kept in store.kept()] == [1]
    assert strokes(store.take_newest()) == 1


def test_two_that_look_at_once_never_take_the_same(store: SessionStore):
    for _ in range(20):
        store.set_aside(snapshot(SEVEN))
    taken: list[Path] = []

    def take() -> None:
        while (session := store.take_newest()) is not None:
            taken.append(session.path)
            held.append(session)

    held: list[Session] = []
    threads = [threading.Thread(target=take) for _ in range(4)]
    for thread in threads:
        thread.start()
    assert wait_until(lambda: not any(thread.is_alive() for thread in threads), 30)
    assert len(taken) == len(set(taken)) == 20


def test_the_drawing_of_version_0_1_is_taken_over_once(store: SessionStore):
    old = store.folder.parent / "last.ndjson"
    write_records(old, [Record(SEVEN)])
    session = store.take_newest()
    assert strokes(session) == 1
    assert not old.exists()
    assert store.take_newest() is None


@POSIX
@pytest.mark.parametrize("kind", ["pipe", "folder"])
def test_what_is_no_file_is_passed_over(store: SessionStore, kind: str):
    store.set_aside(snapshot(SEVEN))
    for path in (store.folder.parent / "last.ndjson", store.folder / "session-9.ndjson"):
        os.mkfifo(path) if kind == "pipe" else path.mkdir()
    assert strokes(store.take_newest()) == 1


def test_a_journal_that_breaks_off_is_copied_before_anything_is_written(store: SessionStore):
    path = store.set_aside(snapshot(SEVEN))
    with path.open("ab") as file:
        file.write(b"{broken\n{broken\n")
    content = path.read_bytes()
    session = store.take_newest()
    assert strokes(session) == 1
    assert session is not None
    assert session.broken is not None
    assert session.broken.read_bytes() == content
    session.release()
    assert len(store.kept()) == 1


@POSIX
@pytest.mark.skipif(os.name == "posix" and os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_cannot_be_used_is_said_by_permission(store: SessionStore):
    store.set_aside(snapshot(SEVEN))
    store.folder.chmod(0)
    for call in (store.take_newest, store.create, store.kept):
        assert "DIGITAPP_STATE" in str(refusal(call))


@pytest.mark.parametrize("place", ["state", "state/sessions"])
def test_a_folder_that_cannot_be_used_is_said(store: SessionStore, tmp_path: Path, place: str):
    (tmp_path / place).parent.mkdir(exist_ok=True)
    (tmp_path / place).write_text("no folder")
    for call in (store.take_newest, store.create, store.kept):
        assert "DIGITAPP_STATE" in str(refusal(call))


Writing = Callable[[], JournalWriter]


@pytest.fixture
def said() -> list[str]:
    return []


@pytest.fixture
def writer(store: SessionStore, said: list[str]):
    made = JournalWriter(store, said.append)
    yield made
    made.close()


def test_what_was_posted_last_is_written(store: SessionStore, writer: JournalWriter):
    drawing = Drawing()
    for turn in range(200):
        drawing.begin(turn, 2)
        drawing.end()
        writer.post(Snapshot(drawing.strokes))
    assert writer.flush()
    assert writer.session is not None
    assert len(read_journal(writer.session.path).snapshot.strokes) == 200
    writer.close()
    assert [kept.strokes for kept in store.kept()] == [200]


def test_nobody_waits_for_the_pace_of_the_writes(writer: JournalWriter, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("digitapp.drawing.journal_writer.PACE", 3600)
    for lines in (SEVEN, FOUR):
        writer.post(snapshot(lines))
        assert writer.flush()


def test_a_close_writes_what_is_left(store: SessionStore, writer: JournalWriter):
    writer.post(snapshot(SEVEN))
    writer.post(snapshot(FOUR))
    writer.close()
    assert [kept.strokes for kept in store.kept()] == [2]


def test_a_session_that_is_handed_over_is_held_and_goes_on(store: SessionStore, writer: JournalWriter):
    writer.post(snapshot(SEVEN))
    session = writer.hand_over()
    assert session is not None
    assert store.kept() == []  # it is held
    other = JournalWriter(store, lambda _: None)
    other.adopt(session)
    other.post(snapshot(FOUR))
    other.close()
    assert [(kept.path, kept.strokes) for kept in store.kept()] == [(session.path, len(FOUR))]


def test_nothing_is_handed_over_where_nothing_was_drawn(store: SessionStore, writer: JournalWriter):
    assert writer.hand_over() is None
    assert store.kept() == []


def test_a_session_that_was_taken_goes_on(store: SessionStore, writer: JournalWriter):
    path = store.set_aside(snapshot(SEVEN))
    session = store.take_newest()
    assert session is not None
    writer.adopt(session)
    writer.post(snapshot(FOUR))
    writer.close()
    assert [(kept.path, kept.strokes) for kept in store.kept()] == [(path, 2)]


@pytest.mark.slow
def test_trouble_is_said_once_and_the_drawing_kept_when_it_ends(
    store: SessionStore, writer: JournalWriter, said: list[str]
):
    store.folder.parent.mkdir()
    store.folder.write_text("in the way")
    writer.post(snapshot(SEVEN))
    assert not writer.flush()
    writer.post(snapshot(FOUR))
    store.folder.unlink()
    assert wait_until(lambda: not writer.trouble and writer.flush())
    assert len(said) == 2
    assert "DIGITAPP_STATE" in said[0]
    assert said[1] == ""
    assert writer.session is not None
    assert len(read_journal(writer.session.path).snapshot.strokes) == 2


def test_a_window_in_trouble_closes_all_the_same(store: SessionStore, writer: JournalWriter):
    store.folder.parent.mkdir()
    store.folder.write_text("in the way")
    writer.post(snapshot(SEVEN))
    assert not writer.flush()
    writer.close()
    assert wait_until(lambda: not any(thread.name == "journal" for thread in threading.enumerate()))
