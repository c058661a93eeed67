"""Numbers are compared with their labels digit by digit."""

from __future__ import annotations

import numpy as np
import pytest

from digitapp import Drawing, load_model
from digitapp.api import DigitappError
from digitapp.evaluation.datasets import Dataset
from digitapp.evaluation.numbers import evaluate_numbers
from digitapp.evaluation.texts import edit_distance, plain

SEVEN = [[(40.0, 100.0), (100.0, 100.0), (75.0, 160.0), (62.0, 220.0)]]
ONE = [[(160.0, 100.0), (157.0, 220.0)]]


@pytest.mark.parametrize(
    ("read", "wanted", "distance"),
    [("", "", 0), ("2026", "2026", 0), ("", "12", 2), ("126", "12", 1), ("26", "2026", 2), ("1726", "7126", 2)],
)
def test_the_distance_counts_wrong_missing_and_added_digits(read: str, wanted: str, distance: int) -> None:
    assert edit_distance(read, wanted) == edit_distance(wanted, read) == distance


def test_punctuation_and_spaces_do_not_count() -> None:
    assert plain("1,250.00 \u20ac\n12-3") == "125000123"


def test_the_report_counts_whole_numbers_and_digits() -> None:
    number = Drawing.from_points([*SEVEN, *ONE]).ink()
    empty = Drawing().ink()
    data = Dataset("some", ("71", "77", None, "123"), inks=(number, number, number, empty))
    done: list[int] = []
    report = evaluate_numbers(load_model(), data, done.append)
    assert (report.n, report.correct, sum(done)) == (3, 1, 3)
    assert report.accuracy == pytest.approx(1 / 3)
    assert report.digit_error_rate == pytest.approx((0 + 1 + 3) / 7)
    assert report.doubted == pytest.approx(1 / 3)
    assert report.accuracy_when_sure == pytest.approx(1 / 2)
    assert report.accuracy_ci95[0] < 1 / 3 < report.accuracy_ci95[1]
    assert np.isfinite(report.ms_per_item)


def test_a_set_without_labels_is_an_error() -> None:
    data = Dataset("some", (None,), inks=(Drawing.from_points(ONE).ink(),))
    with pytest.raises(DigitappError, match="some: no item has a text of digits"):
        evaluate_numbers(load_model(), data)
