"""Whatever is done to a collection, and wherever a crash ends it, undo leads back through every state there was."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digitapp.teaching.collection import Collection
from digitapp.teaching.collection_journal import Change, Deleted, UndoJournal
from support.collected import example, lines

_Step = tuple[str, list[int], str]
steps = st.lists(
    st.tuples(
        st.sampled_from(["append", "edit", "delete", "undo", "reopen", "killed edit", "killed delete"]),
        st.lists(st.integers(0, 9), min_size=1, max_size=3),
        st.sampled_from(["1", "2", "\u2764"]),
    ),
    max_size=12,
)


class _KilledError(BaseException):
    """The process ended between the journal and the file."""


def _marks(path: Path) -> list[tuple[object, object]]:
    return [(line.get("id"), line.get("label")) for line in lines(path)]


@given(steps)
def test_undo_leads_back_through_every_state(plan: list[_Step]) -> None:
    with TemporaryDirectory() as folder, pytest.MonkeyPatch.context() as patch:
        _follow(Path(folder) / "mine.ndjson", plan, patch)


def _follow(path: Path, plan: list[_Step], patch: pytest.MonkeyPatch) -> None:
    collection = Collection(path)
    for number in range(4):
        collection.append(example(str(number)))
    history: list[list[tuple[object, object]]] = []
    for what, places, label in plan:
        before = _marks(path)
        ids = sorted({str(before[place % len(before)][0]) for place in places}) if before else []
        if what == "append" or not ids:
            named = collection.append(example(label))
            history = [[*state, (named.id, label)] for state in history]
        elif what == "reopen":
            collection = Collection(path)
        elif what == "undo":
            assert (collection.undo() is not None) == bool(history)
            assert _marks(path) == (history.pop() if history else before)
        else:
            with patch.context() as dying:
                if what.startswith("killed"):
                    dying.setattr("digitapp.teaching.collection.write_atomically", _die)
                _change(collection, what, ids, label)
            if _marks(path) != before:
                history.append(before)
    collection = Collection(path)
    while history:
        assert collection.undo() is not None
        assert _marks(path) == history.pop()
    assert collection.undo() is None


def _change(collection: Collection, what: str, ids: list[str], label: str) -> None:
    with suppress(_KilledError):
        collection.edit(ids, label=label) if what.endswith("edit") else collection.delete(ids)


def _die(*_: object) -> None:
    raise _KilledError


@given(st.integers(1, 500))
def test_a_journal_that_ends_anywhere_gives_the_changes_that_are_whole(cut: int) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "mine.ndjson"
        collection = Collection(path)
        ids = [collection.append(example(str(number))).id for number in range(3)]
        collection.edit(ids[0], label="9")
        first = UndoJournal(path).path.read_bytes()
        collection.edit(ids[1], label="8")
        whole = UndoJournal(path).path.read_bytes()
        kept = max(len(first), len(whole) - cut)
        UndoJournal(path).path.write_bytes(whole[:kept])
        collection.edit(ids[2], label="7")
        assert collection.undo() == (1, 0)
        assert collection.undo() == (1, 0)
        assert [line["label"] for line in lines(path)] == ["0", "8", "2"]


def test_a_line_of_the_journal_that_is_damaged_is_passed_over(tmp_path: Path) -> None:
    path = tmp_path / "mine.ndjson"
    collection = Collection(path)
    one = collection.append(example("1"))
    collection.edit(one.id, label="2")
    with UndoJournal(path).path.open("ab") as file:
        file.write(b"{what\n")
    assert collection.undo() == (1, 0)
    assert collection.undo() is None


def test_a_long_journal_forgets_its_older_half(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("digitapp.teaching.collection_journal.MAX_BYTES", 500)
    journal = UndoJournal(tmp_path / "mine.ndjson")
    for number in range(40):
        journal.add(Change(deleted=[Deleted(str(number), 0, 1, b'{"strokes":[]}')]))  # type: ignore[arg-type]
        assert journal.path.stat().st_size < 700
    last = journal.last()
    assert last is not None
    assert last.deleted[0].id == "39"
