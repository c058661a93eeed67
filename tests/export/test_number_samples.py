"""Generated numbers: as many digits as their labels say, repeatable, and read by the app."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from digitapp.drawing.files import read_records
from digitapp_export import number_habits, number_samples
from digitapp_export.cli import main


def test_numbers_have_their_digits_from_left_to_right() -> None:
    rng = np.random.default_rng(4)
    for _ in range(60):
        count = int(rng.integers(1, 7))
        made = number_samples.number(number_samples.generated_hand(rng), count, rng)
        assert len(made.label) == count
        assert len(made.strokes) == len(made.owners)
        owners, points = np.concatenate(made.points), np.concatenate(made.strokes)
        assert len(owners) == len(points)
        assert set(owners.tolist()) - {-1, -2} == set(range(count))
        edges = [points[owners == digit, 0].min() for digit in range(count)]
        assert all(np.diff(edges) > -60)  # in hundredths of a height: overlapping and slanted at most


def test_late_strokes_marks_and_gaps_of_all_kinds_occur() -> None:
    rng = np.random.default_rng(5)
    made = [number_samples.number(number_samples.generated_hand(rng), 4, rng) for _ in range(150)]
    assert any(-1 in one.owners for one in made)
    late = [one for one in made if any(np.diff([owner for owner in one.owners if owner >= 0]) < 0)]
    assert 3 < len(late) < 50


def test_joined_retouched_and_otherwise_sampled_strokes_keep_their_digits() -> None:
    rng = np.random.default_rng(6)
    strokes = [np.cumsum(rng.normal(0, 4, (20, 2)), axis=0) + np.array([40 * digit, 0]) for digit in range(4)]
    owners = [np.full(20, digit) for digit in range(4)]
    joins = 0
    for _ in range(30):
        made, whose = number_habits.joined(strokes, owners, 100.0, rng)
        joins += 4 - len(made)
        made, whose = number_habits.sampled(*number_habits.retouched(made, whose, rng), rng)
        assert [len(stroke) for stroke in made] == [len(owner) for owner in whose]
        assert set(np.concatenate(whose).tolist()) - {-2} == {0, 1, 2, 3}
        assert all(np.diff(owner[owner >= 0]).min(initial=0) >= 0 for owner in whose)
    assert joins > 20


def test_a_digit_is_written_before_or_after_all_others() -> None:
    rng = np.random.default_rng(7)
    owners = [0, 0, 1, 2, 2, 2, 3]
    for _ in range(20):
        order = number_habits.reordered(owners, rng)
        assert sorted(order) == list(range(7))
        assert any(owners[order[0]] == other or owners[order[-1]] == other for other in (0, 1, 2, 3))
        moved = [owners[index] for index in order]
        assert sum(before != after for before, after in pairwise(moved)) == 3


def test_the_command_writes_numbers_that_are_the_same_each_time(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    first, second = tmp_path / "a.ndjson", tmp_path / "b.ndjson"
    for path in (first, second):
        assert main(["samples", "--numbers", str(path), "--count", "30", "--seed", "7"]) == 0
    assert "30 generated numbers written" in capsys.readouterr().out
    assert first.read_bytes() == second.read_bytes()
    records = list(read_records(first))
    assert {len(str(record.label)) for record in records} == {2, 3, 4, 5, 6}
    for record in records:
        points = np.concatenate([np.array(stroke) for stroke in record.strokes])
        assert points.min() >= 0
        assert (points <= (record.width, record.height)).all()
    assert main(["samples", "--numbers", str(first)]) == 2
    assert "already exists" in capsys.readouterr().err


def test_numbers_of_pen_writers_name_them(tmp_path: Path, data_folder: Path) -> None:
    path = tmp_path / "a.ndjson"
    command = ["samples", "--numbers", str(path), "--count", "20", "--writers", "3,4", "--data-dir", str(data_folder)]
    assert main(command) == 0
    assert {record.writer for record in read_records(path)} == {"3", "4", None}


def test_another_device_does_not_straighten_strokes_of_few_points() -> None:
    rng = np.random.default_rng(8)
    turn = np.linspace(0, 6, 11)
    ring = np.column_stack([50 * np.cos(turn), 50 * np.sin(turn)])
    for _ in range(30):
        (made,), _ = number_habits.sampled([ring], [np.zeros(11, np.int64)], rng)
        assert np.ptp(made, axis=0).min() > 90
