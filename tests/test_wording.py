"""How shares are written."""

from __future__ import annotations

import pytest

from digitapp.wording import counted_percent, in_sentence, interval, isolated, measured_percent, percent, short


@pytest.mark.parametrize(
    ("share", "text"),
    [
        (1.0, "> 99.9 %"),
        (0.9995, "> 99.9 %"),
        (0.9994, "99.9 %"),
        (0.5, "50.0 %"),
        (0.0005, "0.1 %"),
        (0.00049, "< 0.1 %"),
        (0.0, "< 0.1 %"),
    ],
)
def test_a_probability_is_never_written_as_certain(share: float, text: str) -> None:
    assert percent(share) == text


def test_a_share_that_was_counted_may_be_all() -> None:
    assert [measured_percent(share) for share in (1.0, 0.99961, 0.0)] == ["100.0 %", "100.0 %", "0.0 %"]


@pytest.mark.parametrize(
    ("text", "shown"),
    [("7", "7"), ("two\nlines", "two lines"), ("x" * 500, "x" * 31 + "\N{HORIZONTAL ELLIPSIS}"), (" ", ""), ("", "")],
)
def test_a_text_that_somebody_chose_is_short_and_one_line(text: str, shown: str) -> None:
    assert short(text) == shown


@pytest.mark.parametrize(
    ("label", "shown"),
    [
        ("7", "7"),
        ("\u05e9\u05dc\u05d5\u05dd", "\u2068\u05e9\u05dc\u05d5\u05dd\u2069"),
        ("x" * 500, "x" * 39 + "\N{HORIZONTAL ELLIPSIS}"),
    ],
)
def test_a_label_in_a_sentence_keeps_its_direction_to_itself(label: str, shown: str) -> None:
    assert in_sentence(label) == shown


@pytest.mark.parametrize(
    ("correct", "n", "shown"), [(28, 30, "93 %"), (9, 10, "90 %"), (1824, 2000, "91.2 %"), (9954, 10_000, "99.54 %")]
)
def test_a_counted_share_has_as_many_digits_as_its_count_can_tell_apart(correct: int, n: int, shown: str) -> None:
    assert counted_percent(correct, n) == shown


def test_an_interval_has_the_digits_of_its_share() -> None:
    assert interval((0.7868, 0.9815), 30) == "79 to 98 %"
    assert interval((0.9939, 0.9965), 10_000) == "99.39 to 99.65 %"


def test_a_text_that_may_be_right_to_left_is_isolated() -> None:
    assert isolated("MNIST 99.7 %") == "MNIST 99.7 %"
    arabic = "MNIST \N{ARABIC-INDIC DIGIT NINE} %"
    assert isolated(arabic) == f"\N{FIRST STRONG ISOLATE}{arabic}\N{POP DIRECTIONAL ISOLATE}"
