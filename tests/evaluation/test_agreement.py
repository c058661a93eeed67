"""Two models are compared by what only one of them reads right."""

from __future__ import annotations

import pytest

from digitapp.evaluation.agreement import differing, exact_p, mcnemar
from support.measured import measured_of


@pytest.mark.parametrize(
    ("first", "second", "p"),
    [  # scipy.stats.binomtest(first, first + second).pvalue
        (2, 10, 0.03857421875),
        (10, 2, 0.03857421875),
        (0, 6, 0.03125),
        (25, 12, 0.04703102743951604),
        (480, 560, 0.014259079095385853),
        (0, 1, 1.0),
        (1, 1, 1.0),
        (0, 0, 1.0),
    ],
)
def test_p_is_exact(first: int, second: int, p: float) -> None:
    assert exact_p(first, second) == pytest.approx(p, rel=1e-9)


def test_a_hundred_thousand_differences_are_no_trouble() -> None:
    assert exact_p(49_000, 51_000) == pytest.approx(2.6e-10, rel=0.1)


ONE = measured_of(
    (("1", "1", 0.9), ("1", "1", 0.8), ("7", "4", 0.7), ("7", "1", 0.6), (None, "3", 0.9), ("4", "4", 1.0))
)
OTHER = measured_of(
    (("1", "1", 0.5), ("1", "7", 0.5), ("7", "7", 0.5), ("7", "4", 0.5), (None, "8", 0.5), ("4", "4", 0.5)),
    name="other",
)


def test_the_four_kinds_of_examples_are_counted() -> None:
    test = mcnemar(ONE, OTHER)
    assert (test.n, test.both, test.only_model, test.only_against, test.neither, test.p) == (5, 2, 1, 1, 1, 1.0)


def test_differing_examples_begin_with_those_that_only_the_second_reads_right() -> None:
    assert differing(ONE, OTHER).tolist() == [2, 1, 4, 3]


def test_what_chance_would_make_is_no_difference() -> None:
    assert mcnemar(ONE, OTHER).sentence == (
        "No difference that chance would not make: of 2 drawings that only one of them reads right, other has 1, "
        "tiny 1 (McNemar's exact test, p = 1.000)."
    )


def test_a_model_that_is_right_far_oftener_reads_better() -> None:
    rows = [("7", "7", 0.9)] * 20
    worse = measured_of([("7", "1", 0.9)] * 15 + [("7", "7", 0.9)] * 5, name="other")
    assert mcnemar(measured_of(rows), worse).sentence == (
        "tiny reads better: of 15 drawings that only one of them reads right, tiny has 15, other 0 "
        "(McNemar's exact test, p < 0.001)."
    )


def test_models_that_are_right_on_the_same_are_told_so() -> None:
    assert mcnemar(ONE, ONE).sentence == "tiny and tiny are right on the same drawings."


def test_different_sets_are_refused() -> None:
    with pytest.raises(ValueError, match="different data sets"):
        mcnemar(ONE, measured_of((("1", "1", 0.9),)))
