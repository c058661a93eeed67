"""Drawings to begin with: digits that nobody wrote, one after the other."""

from __future__ import annotations

from itertools import count

from digitapp.drawing.files import read_records
from digitapp.drawing.strokes import Drawing
from digitapp.importing.ranking import DRAWINGS

_turn = count()


def next_sample() -> Drawing:
    """Return another of the generated digits that come with the app."""
    records = list(read_records(DRAWINGS))
    return records[(7 * next(_turn) + 7) % len(records)].drawing()
