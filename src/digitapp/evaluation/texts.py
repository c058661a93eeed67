"""Compare what was read with what is written."""

from __future__ import annotations

from itertools import pairwise


def plain(text: str) -> str:
    """Return a text without white space and punctuation, so that "1,250.00" is 125000."""
    return "".join(character for character in text if character.isalnum())


def edit_distance(read: str, wanted: str) -> int:
    """Return how many characters must be changed, added or taken away (V. Levenshtein, 1966)."""
    row = list(range(len(wanted) + 1))
    for character in read:
        new = [row[0] + 1]
        for (before, above), other in zip(pairwise(row), wanted, strict=True):
            new.append(min(before + (character != other), above + 1, new[-1] + 1))
        row = new
    return row[-1]
