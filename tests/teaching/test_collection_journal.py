"""Whatever is done to a collection, and wherever a crash ends it, undo and redo lead through every state there was."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digitapp.teaching.collection import Collection
from digitapp.teaching.collection_journal import Change, ChangeJournal, Deleted
from support.collected import example, lines

_State = list[tuple[object, object]]
_Step = tuple[str, list[int], str]
steps = st.lists(
    st.tuples(
        st.sampled_from(
            [
                *("append", "edit", "delete", "undo", "redo", "reopen"),
                *("killed edit", "killed delete", "killed undo", "killed redo"),
            ]
        ),
        st.lists(st.integers(0, 9), min_size=1, max_size=3),
        st.sampled_from(["1", "2", "\u2764"]),
    ),
    max_size=12,
)


class _KilledError(BaseException):
    """The process ended between the journal and the file."""


def _marks(path: Path) -> _State:
    return [(line.get("id"), line.get("label")) for line in lines(path)]


@given(steps)
def test_undo_and_redo_lead_through_every_state(plan: list[_Step]) -> None:
    with TemporaryDirectory() as folder, pytest.MonkeyPatch.context() as patch:
        _follow(Path(folder) / "mine.ndjson", plan, patch)


def _follow(path: Path, plan: list[_Step], patch: pytest.MonkeyPatch) -> None:
    collection = Collection(path)
    for number in range(4):
        collection.append(example(str(number)))
    history: list[_State] = []
    future: list[_State] = []
    for what, places, label in plan:
        before = _marks(path)
        ids = sorted({str(before[place % len(before)][0]) for place in places}) if before else []
        if what == "append" or not ids:
            named = collection.append(example(label))
            history, future = ([[*state, (named.id, label)] for state in states] for states in (history, future))
        elif what == "reopen":
            collection = Collection(path)
        elif what == "undo":
            assert (collection.undo() is not None) == bool(history)
            assert _marks(path) == _moved(before, history, future)
        elif what == "redo":
            assert (collection.redo() is not None) == bool(future)
            assert _marks(path) == _moved(before, future, history)
        else:
            with patch.context() as dying:
                if what.startswith("killed"):
                    dying.setattr("digitapp.teaching.collection_file.write_atomically", _die)
                has_changed = _change(collection, what, ids, label)
            if _marks(path) != before:
                history.append(before)
            if has_changed:
                future = []
    _walk(path, history)


def _walk(path: Path, history: list[_State]) -> None:
    """Undo all that can be, and do it again."""
    collection = Collection(path)
    states = [*history, _marks(path)]
    while history:
        assert collection.undo() is not None
        assert _marks(path) == history.pop()
    assert collection.undo() is None
    for state in states[1:]:
        assert collection.redo() is not None
        assert _marks(path) == state


def _moved(now: _State, source: list[_State], target: list[_State]) -> _State:
    """Move a state between what can be undone and what can be redone, if there is one; return the state after that."""
    if not source:
        return now
    target.append(now)
    return source.pop()


def _change(collection: Collection, what: str, ids: list[str], label: str) -> bool:
    """Change a collection, or die in the middle of it; return whether that was to be a new change."""
    kind = what.rsplit(maxsplit=1)[-1]
    if kind in ("undo", "redo"):
        with suppress(_KilledError):
            getattr(collection, kind)()
        return False
    try:
        return bool(collection.edit(ids, label=label) if kind == "edit" else collection.delete(ids))
    except _KilledError:
        return True


def _die(*_: object) -> None:
    raise _KilledError


@given(st.integers(1, 500))
def test_a_journal_that_ends_anywhere_gives_the_changes_that_are_whole(cut: int) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "mine.ndjson"
        collection = Collection(path)
        ids = [collection.append(example(str(number))).id for number in range(3)]
        collection.edit(ids[0], label="9")
        first = ChangeJournal(path, ".undo").path.read_bytes()
        collection.edit(ids[1], label="8")
        whole = ChangeJournal(path, ".undo").path.read_bytes()
        kept = max(len(first), len(whole) - cut)
        ChangeJournal(path, ".undo").path.write_bytes(whole[:kept])
        collection.edit(ids[2], label="7")
        assert collection.undo() == (1, 0)
        assert collection.undo() == (1, 0)
        assert [line["label"] for line in lines(path)] == ["0", "8", "2"]


def test_a_line_of_the_journal_that_is_damaged_is_passed_over(tmp_path: Path) -> None:
    path = tmp_path / "mine.ndjson"
    collection = Collection(path)
    one = collection.append(example("1"))
    collection.edit(one.id, label="2")
    with ChangeJournal(path, ".undo").path.open("ab") as file:
        file.write(b"{what\n")
    assert collection.undo() == (1, 0)
    assert collection.undo() is None


def test_a_long_journal_forgets_its_older_half(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("digitapp.teaching.collection_journal.MAX_BYTES", 500)
    journal = ChangeJournal(tmp_path / "mine.ndjson", ".undo")
    for number in range(40):
        journal.add(Change(deleted=[Deleted(str(number), 0, 1, b'{"strokes":[]}')]))  # type: ignore[arg-type]
        assert journal.path.stat().st_size < 700
    last = journal.last()
    assert last is not None
    assert last.deleted[0].id == "39"
