"""What a person said of digits goes with the drawing: through edits, undo, files and the journal."""

from __future__ import annotations

from pathlib import Path

import msgspec
import numpy as np
import pytest

from digitapp.api import FileError
from digitapp.drawing.by_hand import NOTHING_BY_HAND, ByHand
from digitapp.drawing.files import Record, read_records, write_records
from digitapp.drawing.in_picture import SaidDigit
from digitapp.drawing.journal import Journal, Snapshot, read_journal
from digitapp.drawing.pictures import Picture
from digitapp.drawing.strokes import Drawing

LINES = [[(100.0, 100.0), (160.0, 100.0)], [(100.0, 200.0), (160.0, 200.0)], [(300.0, 100.0), (300.0, 300.0)]]
BOX = (10.0, 20.5, 30.0, 41.0 / 3)
SAID = NOTHING_BY_HAND.corrected((2,), "7").split((0, 1)).pictured([BOX], [SaidDigit(BOX, "4")])


def drawn() -> Drawing:
    drawing = Drawing.from_points(LINES)
    drawing.picture = Picture.of(np.full((20, 20), 200, np.uint8))
    drawing.say(SAID)
    return drawing


def test_saying_is_an_edit() -> None:
    drawing = drawn()
    assert drawing.by_hand == SAID
    revision = drawing.revision
    drawing.say(SAID)
    assert drawing.revision == revision
    assert drawing.undo()
    assert drawing.by_hand == NOTHING_BY_HAND
    assert drawing.redo()
    assert drawing.by_hand == SAID


def test_it_goes_with_its_strokes_and_comes_back_with_them() -> None:
    drawing = drawn()
    drawing.begin_erasing()
    assert drawing.erase((100, 100), (160, 100), 5)  # the first stroke
    assert (drawing.by_hand.apart, drawing.by_hand.labels) == ((), ((frozenset({1}), "7"),))
    drawing.undo()
    assert drawing.by_hand == SAID
    drawing.clear()
    assert drawing.by_hand == NOTHING_BY_HAND
    drawing.undo()
    assert drawing.by_hand == SAID


def test_altered_strokes_keep_it_and_another_picture_does_not() -> None:
    drawing = drawn()
    ink = drawing.ink()
    drawing.replace(ink._replace(strokes=tuple(points + 5 for points in ink.strokes)))
    assert drawing.by_hand == SAID
    drawing.replace(ink._replace(strokes=(ink.strokes[0][:0], *ink.strokes[1:])))
    assert drawing.by_hand.labels == ((frozenset({1}), "7"),)
    drawing.put_picture(Picture.of(np.full((20, 20), 100, np.uint8)), lambda stroke: [stroke])
    assert drawing.by_hand == NOTHING_BY_HAND


def test_a_file_keeps_it(tmp_path: Path) -> None:
    path = tmp_path / "said.ndjson"
    write_records(path, [Record.of(drawn()), Record.of(Drawing.from_points(LINES))])
    said, plain = read_records(path)
    assert said.drawing().by_hand == SAID
    assert plain.by_hand is None
    assert b"by_hand" not in path.read_bytes().splitlines()[1]


def test_strokes_that_are_not_there_are_passed_over_and_nonsense_is_an_error(tmp_path: Path) -> None:
    path = tmp_path / "said.ndjson"
    line = {"strokes": LINES, "by_hand": {"together": [[0, 9]], "labels": [[[2], "7"]]}}
    path.write_bytes(msgspec.json.encode(line) + b"\n")
    (record,) = read_records(path)
    assert record.drawing().by_hand == ByHand(labels=((frozenset({2}), "7"),))
    path.write_bytes(msgspec.json.encode(line | {"by_hand": {"labels": [[[-1], "7"]]}}) + b"\n")
    with pytest.raises(FileError, match="line 1"):
        list(read_records(path))


def test_the_journal_keeps_it_also_where_strokes_of_the_entry_before_stay(tmp_path: Path) -> None:
    path = tmp_path / "session.ndjson"
    drawing = Drawing.from_points(LINES)
    journal = Journal(path)
    journal.write(Snapshot(drawing.strokes, drawing.size))
    drawing.say(NOTHING_BY_HAND.corrected((2,), "7"))
    journal.write(Snapshot(drawing.strokes, drawing.size, by_hand=drawing.by_hand))
    journal.close()
    found = read_journal(path).snapshot
    assert found is not None
    assert found.drawing.by_hand == drawing.by_hand
    assert len(path.read_bytes().splitlines()[1]) < 200
