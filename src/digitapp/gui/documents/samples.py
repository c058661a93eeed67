"""Drawings to try: digits that nobody wrote, from easy to hard, and some drawings that are no digit."""

from __future__ import annotations

from itertools import count, islice
from pathlib import Path
from typing import NamedTuple

from digitapp.drawing.files import Record, read_records
from digitapp.importing.ranking import DRAWINGS
from digitapp.language import Marked, mark

_NO_DIGITS = Path(__file__).with_name("no_digits.ndjson")
_turn = count()


class Sample(NamedTuple):
    """One drawing to try, by its place in a file that comes with the app."""

    title: Marked
    file: Path
    place: int

    def record(self) -> Record:
        """Read the drawing, with its label if it has one."""
        return next(islice(read_records(self.file), self.place, None))


# What is said of the digits is what the bundled models make of them; tests/gui/documents/test_samples.py checks it.
DIGITS = (
    Sample(mark("An easy 3"), DRAWINGS, 3),
    Sample(mark("A 4 that simple models misread"), DRAWINGS, 154),
    Sample(mark("A 7 that could be a 1"), DRAWINGS, 97),
    Sample(mark("A 6 that could be an 8"), DRAWINGS, 46),
    Sample(mark("An 8 that the model is not sure of"), DRAWINGS, 78),
)
NO_DIGITS = tuple(
    Sample(title, _NO_DIGITS, place)
    for place, title in enumerate(
        (mark("A heart"), mark("A letter B"), mark("Two digits at once"), mark("A scribble"), mark("A tick"))
    )
)


def next_sample(digit: int | None = None) -> Record:
    """Return another of the generated digits that come with the app: of any, or of one."""
    records = [record for record in read_records(DRAWINGS) if digit is None or record.label == digit]
    return records[(7 * next(_turn) + 7) % len(records)]
