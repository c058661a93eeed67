"""Collections under kill -9 and under several processes at once: nothing that was said to be done is lost."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from digitapp.teaching.collection import Collection
from support.collected import example, labels, lines

pytestmark = [pytest.mark.slow]

_APPEND = """
import sys
from pathlib import Path
from digitapp.teaching.collection import Collection
from support.collected import example
collection = Collection(Path(sys.argv[1]))
for number in range(int(sys.argv[3])):
    print(collection.append(example(f"{sys.argv[2]}{number}")).id, flush=True)
"""
_CHANGE = """
import sys
from pathlib import Path
from digitapp.teaching.collection import Collection
collection = Collection(Path(sys.argv[1]))
ids = [row.id for row in collection.rows()]
for number, one in enumerate(ids):
    collection.edit(one, label="edited") if number % 2 else collection.delete(one)
    print(number, flush=True)
"""


def start(script: str, *arguments: object) -> subprocess.Popen[str]:
    tests = Path(__file__).parent.parent
    environment = os.environ | {"PYTHONPATH": os.pathsep.join([str(tests), *sys.path])}
    words = [sys.executable, "-c", script, *map(str, arguments)]
    return subprocess.Popen(words, stdout=subprocess.PIPE, text=True, env=environment)


def killed_after(process: subprocess.Popen[str], told: int) -> list[str]:
    """Kill a process once it has told so many things; return all it has told."""
    assert process.stdout is not None
    said = [process.stdout.readline().strip() for _ in range(told)]
    process.kill()
    said += process.stdout.read().split()
    process.wait()
    process.stdout.close()
    return said


@pytest.mark.parametrize("told", [1, 7, 20])
def test_a_killed_process_has_kept_all_that_it_appended(tmp_path: Path, told: int) -> None:
    path = tmp_path / "mine.ndjson"
    said = killed_after(start(_APPEND, path, "a", 1000), told)
    there = [found.id for found in Collection(path).examples()]
    assert there[: len(said)] == said
    assert len(there) <= len(said) + 1
    Collection(path).append(example("last"))
    assert lines(path)[-1]["label"] == "last"


@pytest.mark.parametrize("told", [1, 4, 9])
def test_a_killed_process_leaves_changes_that_can_all_be_undone(tmp_path: Path, told: int) -> None:
    path = tmp_path / "mine.ndjson"
    Collection(path).extend(example(str(number)) for number in range(60))
    before = lines(path)
    killed_after(start(_CHANGE, path), told)
    assert lines(path) != before
    collection = Collection(path)
    while collection.undo() is not None:
        pass
    assert lines(path) == before
    assert not list(tmp_path.glob(".*.part"))


def test_processes_that_append_at_the_same_time_lose_nothing(tmp_path: Path) -> None:
    path = tmp_path / "mine.ndjson"
    writers = [start(_APPEND, path, name, 60) for name in "abc"]
    mine = Collection(path)
    for number in range(30):
        one = mine.append(example(f"mine{number}"))
        mine.edit(one.id, writer="Ada")
    said = [process.communicate()[0].split() for process in writers]
    assert [len(ids) for ids in said] == [60] * 3
    wanted = {*(f"{name}{n}" for name in "abc" for n in range(60)), *(f"mine{n}" for n in range(30))}
    assert sorted(map(str, labels(path))) == sorted(wanted)
    for name, ids in zip("abc", said, strict=True):
        assert [line["id"] for line in lines(path) if str(line["label"]).startswith(name)] == ids, name
    assert sum(line.get("writer") == "Ada" for line in lines(path)) == 30
