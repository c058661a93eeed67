"""Accuracy, calibration, confusion and risk, against published values and values by hand."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from digitapp.evaluation.metrics import (
    COVERAGES,
    auroc,
    confusion_matrix,
    expected_calibration_error,
    negative_log_likelihood,
    reliability_curve,
    risk_coverage,
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


SCORES = st.lists(st.integers(-8, 8).map(float), min_size=1, max_size=30).map(np.array)


@given(SCORES, SCORES)
def test_auroc_is_the_share_of_pairs_in_their_order(positive: np.ndarray, negative: np.ndarray):
    pairs = [(p > n) + 0.5 * (p == n) for p in positive for n in negative]
    assert auroc(positive, negative) == pytest.approx(np.mean(pairs), abs=1e-12)


@given(SCORES, SCORES)
def test_auroc_looks_at_nothing_but_the_order(positive: np.ndarray, negative: np.ndarray):
    got = auroc(positive, negative)
    assert 0 <= got <= 1
    assert auroc(np.exp(positive / 3), np.exp(negative / 3)) == got
    assert auroc(positive[::-1], np.repeat(negative, 2)) == got
    assert auroc(negative, positive) == pytest.approx(1 - got)
    assert auroc(-negative, -positive) == got


def test_auroc_of_what_is_apart_is_one_and_of_what_is_alike_a_half():
    low, high = np.array([0.1, 0.2], np.float32), np.array([0.3, 0.9, 0.4], np.float32)
    assert (auroc(high, low), auroc(low, high), auroc(low, low), auroc(high[:1], high[:1])) == (1, 0, 0.5, 0.5)


@pytest.mark.parametrize(("positive", "negative"), [([], [1.0]), ([1.0], []), ([np.nan], [1.0]), ([1.0], [np.nan])])
def test_auroc_of_nothing_is_refused(positive: list[float], negative: list[float]):
    with pytest.raises(ValueError, match="scores of both kinds"):
        auroc(np.array(positive), np.array(negative))


ANSWERS = st.lists(st.tuples(st.integers(0, 9), st.booleans()), min_size=1, max_size=250).map(
    lambda rows: (np.array([c for c, _ in rows]) / 9, np.array([right for _, right in rows]))
)


@given(ANSWERS)
def test_at_full_coverage_the_risk_is_the_error(answers: tuple[np.ndarray, np.ndarray]):
    confidence, right = answers
    rows = risk_coverage(confidence, right)
    assert [row.coverage for row in rows] == [percent / 100 for percent in COVERAGES]
    assert rows[0].risk == pytest.approx(1 - right.mean())
    assert rows[0].confidence == confidence.min()


@given(ANSWERS, st.randoms(use_true_random=False))
def test_risk_is_the_mean_error_of_the_surest_in_any_order(answers: tuple[np.ndarray, np.ndarray], random):
    confidence, right = answers
    order = list(range(len(right)))
    random.shuffle(order)
    rows = risk_coverage(confidence, right)
    assert risk_coverage(confidence[order], right[order]) == rows
    for row, percent in zip(rows, COVERAGES, strict=True):
        count = int(np.ceil(percent * len(right) / 100))
        share = np.array([right[confidence == c].mean() for c in confidence])  # what ties is shared out
        surest = np.argsort(-confidence, kind="stable")[:count]
        assert row.risk == pytest.approx(1 - share[surest].mean(), abs=1e-9)
        assert row.confidence == confidence[surest[-1]]


def test_doubt_that_is_right_removes_the_risk():
    confidence = np.linspace(0.5, 1, 100)
    rows = risk_coverage(confidence, confidence > confidence[2])  # the three least sure are wrong
    assert [row.risk for row in rows] == pytest.approx([0.03, 2 / 99, 1 / 98, 0, 0, 0])


def test_of_no_answers_there_is_no_table():
    assert risk_coverage(np.zeros(0), np.zeros(0, np.bool_)) == []


def test_a_reliability_curve_has_a_point_for_each_bin_that_is_not_empty() -> None:
    confidence = np.array([0.05, 0.62, 0.68, 0.95, 1.0])
    right = np.array([False, True, False, True, True])
    points = reliability_curve(confidence, right, bins=10)
    assert [(point.low, point.high, point.n) for point in points] == [(0.0, 0.1, 1), (0.6, 0.7, 2), (0.9, 1.0, 2)]
    assert [point.accuracy for point in points] == [0, 0.5, 1]
    assert points[1].confidence == pytest.approx(0.65)
    assert points[1].accuracy_ci95 == wilson_interval(1, 2)


def test_the_calibration_error_is_the_gap_of_the_curve() -> None:
    rng = np.random.default_rng(0)
    probabilities = rng.dirichlet(np.ones(4), 500).astype(np.float32)
    labels = rng.integers(0, 4, 500)
    points = reliability_curve(probabilities.max(axis=1), probabilities.argmax(axis=1) == labels)
    gap = sum(point.n * abs(point.accuracy - point.confidence) for point in points) / 500
    assert gap == pytest.approx(expected_calibration_error(probabilities, labels), abs=1e-6)
