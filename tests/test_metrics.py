from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from digitapp.metrics import (
    confusion_matrix,
    expected_calibration_error,
    negative_log_likelihood,
    wilson_interval,
)


@pytest.mark.parametrize(
    ("correct", "n", "low", "high"),
    [(97, 100, 0.91548, 0.98974), (5, 10, 0.23659, 0.76341), (0, 10, 0.0, 0.27753), (10, 10, 0.72247, 1.0)],
)
def test_wilsons_interval_has_the_published_values(correct: int, n: int, low: float, high: float):
    assert wilson_interval(correct, n) == pytest.approx((low, high), abs=1e-5)


def test_wilsons_interval_of_nothing_says_nothing():
    assert wilson_interval(0, 0) == (0, 1)


@given(st.integers(1, 10**6).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))))
def test_wilsons_interval_holds_the_share(counts: tuple[int, int]):
    low, high = wilson_interval(*counts)
    assert 0 <= low <= counts[0] / counts[1] <= high <= 1


def test_ece_is_the_mean_gap_of_the_bins():
    probabilities = np.array([[0.9, 0.1], [0.9, 0.1], [0.3, 0.7], [0.3, 0.7]], np.float32)
    # Half of the first two are right at 0.9, both of the last two at 0.7.
    got = expected_calibration_error(probabilities, np.array([0, 1, 1, 1]), bins=10)
    assert got == pytest.approx((2 * 0.4 + 2 * 0.3) / 4, abs=1e-6)


def test_ece_of_one_bin_lets_errors_cancel():
    probabilities = np.array([[0.5, 0.5], [0.5, 0.5]], np.float32)
    assert expected_calibration_error(probabilities, np.array([0, 1]), bins=1) == pytest.approx(0)


def test_a_certain_answer_falls_into_the_last_bin():
    assert expected_calibration_error(np.array([[1.0, 0.0]], np.float32), np.array([1])) == 1


def test_a_label_that_is_none_of_them_counts_as_wrong():
    probabilities = np.array([[0.8, 0.2]], np.float32)
    assert expected_calibration_error(probabilities, np.array([-1])) == pytest.approx(0.8)


def test_nll_is_the_mean_of_minus_log_p():
    probabilities = np.array([[0.5, 0.5], [0.25, 0.75]], np.float32)
    assert negative_log_likelihood(probabilities, np.array([0, 0])) == pytest.approx(1.5 * np.log(2))


@pytest.mark.parametrize("label", [1, -1], ids=["impossible", "unknown"])
def test_nll_is_clipped_where_the_label_is(label: int):
    got = negative_log_likelihood(np.array([[1.0, 0.0]], np.float32), np.array([label]))
    assert got == pytest.approx(12 * np.log(10))


def test_without_examples_there_is_no_error():
    none, labels = np.zeros((0, 10), np.float32), np.zeros(0, np.int64)
    assert (expected_calibration_error(none, labels), negative_log_likelihood(none, labels)) == (0, 0)


def test_confusion_has_true_labels_in_rows_and_answers_in_columns():
    got = confusion_matrix(np.array([1, 1, 2, 0]), np.array([0, 1, 2, 0]), 3)
    assert got.tolist() == [[1, 1, 0], [0, 1, 0], [0, 0, 1]]


def test_confusion_leaves_out_what_is_unknown_on_either_side():
    assert confusion_matrix(np.array([-1, 0, 1]), np.array([0, -1, 1]), 2).tolist() == [[0, 0], [0, 1]]
