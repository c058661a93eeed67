"""What several answers come to."""

from __future__ import annotations

import pytest

from digitapp.gui.lenses.compare.vote import FAILED, NO_DIGIT, PENDING, agreement_of, reads

SEVENS, ONE = [reads("7")], [reads("1")]


@pytest.mark.parametrize(
    ("votes", "sentence", "words"),
    [
        ([], "There is no model to compare", []),
        (SEVENS, "The only model reads 7", [""]),
        (SEVENS * 2, "Both models read 7", ["", ""]),
        (SEVENS * 7, "All 7 models read 7", [""] * 7),
        (SEVENS * 5 + ONE * 2, "5 of 7 read 7; 2 differ", [""] * 5 + ["differs"] * 2),
        (SEVENS * 2 + ONE + [reads("4")], "2 of 4 read 7; 2 differ", ["", "", "differs", "differs"]),
        (SEVENS * 2 + ONE * 2, "No majority: 2 read 7, 2 read 1", ["split"] * 4),
        (SEVENS + ONE + [NO_DIGIT], "No majority: 3 different answers", ["split"] * 3),
        ([NO_DIGIT] * 3, "All 3 models see no digit", [""] * 3),
        ([*SEVENS * 2, FAILED, PENDING], "2 of 4 read 7; 1 has no answer, 1 is still reading", [""] * 4),
        ([*SEVENS * 2, NO_DIGIT, FAILED], "2 of 4 read 7; 1 differs, 1 has no answer", ["", "", "differs", ""]),
        ([FAILED, FAILED], "No model has an answer", ["", ""]),
        ([FAILED, PENDING], "Reading …", ["", ""]),
    ],
)
def test_a_vote_is_one_sentence_and_a_mark_for_each_model(votes: list, sentence: str, words: list[str]) -> None:
    assert agreement_of(votes) == (sentence, tuple(words))
