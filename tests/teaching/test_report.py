"""What came of teaching is data, and said in the language of whoever reads it."""

from __future__ import annotations

import msgspec
import pytest

from digitapp.language import Marked
from digitapp.teaching.folds import PLAIN, Score
from digitapp.teaching.report import worse
from digitapp.teaching.teach import DRAWINGS, KNOWN, Kept, Taught

OF_DRAWINGS, OF_DIGITS = "it reads 50.0 % instead of 90.0 % of your drawings", "98.0 % instead of 99.5 %"


@pytest.mark.parametrize(
    ("where", "said"),
    [
        ((), ""),
        ((DRAWINGS,), OF_DRAWINGS),
        ((KNOWN,), f"it reads {OF_DIGITS} of the digits that it knew"),
        ((DRAWINGS, KNOWN), f"{OF_DRAWINGS} and it reads {OF_DIGITS} of the digits that it knew"),
    ],
)
def test_what_is_worse_is_said_from_the_figures(where: tuple[str, ...], said: str) -> None:
    before, after = (Score(accuracy=share, n=10, ci95=(0.1, 0.9)) for share in (0.9, 0.5))
    taught = Taught(
        id="mine", labels=("A", "B"), n=10, seconds=1.0, before=before, after=after,
        kept=Kept(before=0.995, after=0.98, n=1000), folds=PLAIN, left_out={Marked("without a label"): 1}, worse="",
        worse_in=where, path=None,
    )  # fmt: skip
    assert worse(msgspec.json.decode(msgspec.json.encode(taught), type=Taught)) == said
