"""What is asked for is balanced, random, and the same for the same seed; names become files that every system takes."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime, timedelta
from itertools import islice, pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digitapp.teaching.asking import prompts
from digitapp.teaching.names import collection_path, collections, given_collection, title_of
from digitapp.teaching.sitting import Sitting, timestamp
from support.errors import refusal

ARABIC, FAMILY = "\u0645\u0631\u062d\u0628\u0627", "\U0001f468\u200d\U0001f469\u200d\U0001f467"
NOON = datetime(2026, 11, 27, 12, tzinfo=UTC)


@given(
    st.lists(st.text(min_size=1, max_size=3), min_size=1, max_size=8, unique=True), st.integers(), st.integers(0, 60)
)
def test_every_label_is_asked_for_as_often_as_any_other(labels: list[str], seed: int, count: int) -> None:
    asked = list(islice(prompts(labels, seed), count))
    counts = Counter(dict.fromkeys(labels, 0)) + Counter(asked)
    assert max(counts.values(), default=0) - min(counts[label] for label in labels) <= 1
    assert asked == list(islice(prompts(labels, seed), count))
    if len(labels) > 1:
        assert all(one != next_ for one, next_ in pairwise(asked))


def test_what_is_rare_is_asked_for_first_and_seeds_differ() -> None:
    have = {"a": 5, "b": 2, "c": 5}
    assert list(islice(prompts("abc", 1, have), 3)) == ["b"] * 3
    assert Counter(islice(prompts("abc", 1, have), 9)) == {"b": 5, "a": 2, "c": 2}
    assert len({tuple(islice(prompts("0123456789", seed), 10)) for seed in range(20)}) == 20
    assert list(prompts((), 1)) == []


def test_a_session_ends_with_a_pause_and_with_another_writer() -> None:
    sitting = Sitting()
    first = sitting.session("Ada", NOON)
    assert sitting.session("Ada", NOON + timedelta(minutes=29)) == first
    assert sitting.session("Ada", NOON + timedelta(minutes=58)) == first
    other = sitting.session("Bob", NOON + timedelta(minutes=59))
    assert other != first
    assert sitting.session("Bob", NOON + timedelta(minutes=90)) not in (first, other)
    assert timestamp(NOON) == "2026-11-27T12:00:00Z"


@pytest.mark.parametrize("name", ["Class 4b", ARABIC, FAMILY, "a.b"])
def test_a_name_becomes_a_file_that_is_found_by_it(tmp_path: Path, name: str) -> None:
    path = collection_path(name, tmp_path)
    path.touch()
    assert collections(tmp_path) == [path]
    assert title_of(path) == name
    assert collection_path(f" {name}.ndjson ", tmp_path) == path


@pytest.mark.parametrize(
    "name", ["", ".", "..", "a/b", "a\\b", "con", "x" * 81, "\U0001f468" * 70, "a\nb", ".hidden", "what?"]
)
def test_what_can_be_no_name_gets_a_sentence(tmp_path: Path, name: str) -> None:
    assert refusal(collection_path, name, tmp_path)


def test_a_command_takes_a_path_or_a_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DIGITAPP_STATE", str(tmp_path))
    assert given_collection("mine") == tmp_path / "collections" / "mine.ndjson"
    assert given_collection("mine.ndjson") == Path("mine.ndjson")
    assert given_collection("there/mine.ndjson") == Path("there/mine.ndjson")
    assert collections() == []
