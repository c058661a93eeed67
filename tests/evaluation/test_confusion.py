"""Every cell of a confusion matrix knows its examples, and groups count them by label and writer."""

from __future__ import annotations

import numpy as np
import pytest

from digitapp.evaluation.confusion import Confused, confusion_of
from digitapp.evaluation.groups import by_label, by_writer
from digitapp.evaluation.metrics import wilson_interval
from support.errors import refusal
from support.measured import measured_of

ROWS = (
    ("1", "1", 0.9),
    ("1", "7", 0.6),
    ("1", "7", 0.8),
    ("7", None, 0.0),
    ("x", "1", 0.7),
    (None, "4", 0.9),
)


def test_rows_are_labels_and_columns_what_was_read() -> None:
    confusion = confusion_of(measured_of(ROWS))
    assert (confusion.rows, confusion.columns) == (("1", "7", "x"), ("1", "7", None))
    assert confusion.counts.tolist() == [[1, 2, 0], [0, 0, 1], [1, 0, 0]]


def test_a_cell_lists_its_examples_the_most_confident_first() -> None:
    confusion = confusion_of(measured_of(ROWS))
    assert confusion.examples(0, 1).tolist() == [2, 1]
    assert confusion.examples(1, 2).tolist() == [3]
    assert confusion.examples(2, 2).tolist() == []


def test_what_has_no_label_is_in_no_cell() -> None:
    confusion = confusion_of(measured_of(ROWS))
    assert confusion.counts.sum() == 5
    assert confusion.row_of[5] == -1
    assert "4" not in confusion.columns


def test_the_cells_of_mistakes_are_listed_the_largest_first() -> None:
    assert confusion_of(measured_of(ROWS)).confused() == [
        Confused(label="1", read="7", items=[3, 2]),
        Confused(label="7", read=None, items=[4]),
        Confused(label="x", read="1", items=[5]),
    ]


def test_only_the_cells_on_the_diagonal_are_right() -> None:
    confusion = confusion_of(measured_of(ROWS))
    right = [(r, c) for r in range(3) for c in range(3) if confusion.is_right(r, c)]
    assert right == [(0, 0), (1, 1)]


def test_groups_by_label_count_what_is_right_and_name_the_commonest_mistake() -> None:
    groups = by_label(measured_of(ROWS))
    assert [(g.name, g.n, g.correct, g.most_common_mistake, g.mistakes_of_it) for g in groups] == [
        ("1", 3, 1, "7", 2),
        ("7", 1, 0, "nothing", 1),
        ("x", 1, 0, "1", 1),
    ]
    assert groups[0].accuracy_ci95 == wilson_interval(1, 3)


def test_groups_by_writer_begin_with_the_worst_read() -> None:
    groups = by_writer(measured_of(ROWS, writers=("Ada", "Ada", "Bo", "Ada", "", "Bo")))
    assert [(g.name, g.n, g.correct, g.most_common_mistake) for g in groups] == [
        ("", 1, 0, "x as 1"),
        ("Bo", 1, 0, "1 as 7"),
        ("Ada", 3, 1, "1 as 7"),
    ]


@pytest.mark.parametrize("writers", [(), ("",) * len(ROWS)])
def test_without_writers_there_are_no_groups_of_them(writers: tuple[str, ...]) -> None:
    assert refusal(by_writer, measured_of(ROWS, writers=writers)) == (
        "made: names no writers; only stroke files and collections can"
    )


def test_mistakes_are_the_misread_ones_with_a_label_the_most_confident_first() -> None:
    measured = measured_of(ROWS)
    assert measured.mistakes().tolist() == [2, 4, 1, 3]
    assert measured.unknown == 1
    assert np.array_equal(measured.right, [True, False, False, False, False, False])
