"""What was read as a table: its rows, its cells in a spreadsheet, and what is said by an edit."""

from __future__ import annotations

import csv

import numpy as np
import pytest

from digitapp.api import DigitappError
from digitapp.drawing.by_hand import NOTHING_BY_HAND
from digitapp.drawing.in_picture import SaidDigit
from digitapp.numbers.reading import Digit, Reading
from digitapp.numbers.table import Read, as_csv, as_tsv, edited, harmless

LABELS = tuple("0123456789")
SHARES = np.full(10, 0.1, np.float32)


def digit(label: str, left: float, line: int = 0, follows: bool = False) -> Digit:
    box = (left, 100.0 * line, left + 10, 100.0 * line + 20)
    return Digit(label, SHARES, 0.9, True, box, line, follows_space=follows)


def reading(*labels: str) -> Reading:
    digits = tuple(digit(label, 20.0 * place) for place, label in enumerate(labels))
    return Reading(digits, 0.95, True)


def said(labels: str, text: str) -> list[tuple[list[float], list[tuple[float, str | None]]]]:
    """Return by which digits an edit replaces which ones, by their left edges."""
    by_hand = edited(reading(*labels), 0, text, LABELS, NOTHING_BY_HAND)
    return [
        ([box[0] for box in one.found], [(round(new.box[0], 1), new.label) for new in one.digits])
        for one in by_hand.in_picture
    ]


def test_a_text_of_the_same_length_corrects_only_what_differs() -> None:
    assert said("1234", "1934") == [([20.0], [(20.0, "9")])]
    assert said("1234", "1 2 3 4") == []


def test_a_digit_more_shares_the_place_of_the_one_before_it() -> None:
    assert said("12", "172") == [([0.0], [(0.0, "1"), (5.0, "7")])]
    assert said("12", "712") == [([0.0], [(0.0, "7"), (5.0, "1")])]


def test_a_digit_less_is_no_digit() -> None:
    assert said("123", "13") == [([20.0], [])]
    assert said("12", "") == [([0.0, 20.0], [])]


def test_digits_in_ink_stay_as_many() -> None:
    ink = Reading((Digit("1", SHARES, 0.9, True, (0, 0, 9, 9), 0, (0,)),), 0.9, True)
    assert edited(ink, 0, "7", LABELS, NOTHING_BY_HAND).labels == ((frozenset({0}), "7"),)
    with pytest.raises(DigitappError, match="1 digit in ink"):
        edited(ink, 0, "71", LABELS, NOTHING_BY_HAND)
    with pytest.raises(DigitappError, match="no label"):
        edited(ink, 0, "x", LABELS, NOTHING_BY_HAND)


def test_labels_and_names_that_look_like_formulas_are_text_in_a_spreadsheet() -> None:
    risky = Reading((digit("=", 0), digit("1", 20), digit("+", 50, follows=True)), 0.5, False)
    table = as_csv([Read("=cmd|x.png", 1, risky)]).decode("utf-8-sig")
    rows = list(csv.DictReader(table.splitlines()))
    assert [(row["file"], row["text"]) for row in rows] == [("'=cmd|x.png", "'=1"), ("'=cmd|x.png", "'+")]
    assert as_tsv(risky).splitlines()[1].split("\t")[2] == "'=1"
    assert harmless("71") == "71"


def test_rows_are_counted_from_one_by_line() -> None:
    several = Reading(
        (digit("1", 0), digit("2", 50, follows=True), digit("3", 0, 1)), 0.5, False, (), "", (0.9, 0.8, 0.7)
    )
    lines = [line.split("\t") for line in as_tsv(several).splitlines()]
    assert lines[1:] == [["1", "1", "1", "0.9000", "1"], ["1", "2", "2", "0.8000", "0"], ["2", "1", "3", "0.7000", "0"]]


def test_what_was_said_before_of_other_digits_is_kept() -> None:
    before = NOTHING_BY_HAND.pictured([(0.0, 0.0, 10.0, 20.0)], [SaidDigit((0.0, 0.0, 10.0, 20.0), "5")])
    after = edited(reading("5", "2"), 0, "53", LABELS, before)
    assert [one.digits[0].label for one in after.in_picture] == ["5", "3"]
