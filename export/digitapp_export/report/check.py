"""Compare a committed report with a new one: the words must be equal, the numbers may differ by rounding."""

from __future__ import annotations

import re
from itertools import zip_longest

NUMBER = re.compile(r"[+-]?\d[\d,]*(?:\.\d+)?%?")
POINTS, DECIMALS, COUNTS = 0.25, 0.002, 2.0
"""How far percentages, other fractions and whole numbers may differ: one or two examples, since runtimes differ."""


def difference(old: str, new: str) -> str | None:
    """Describe the first line that differs; return None if there is none."""
    pairs = zip_longest(old.splitlines(), new.splitlines())
    for number, (before, now) in enumerate(pairs, start=1):
        if before is None or now is None or not _alike(before, now):
            return f"line {number} says {_quoted(before)}, but the measurement gives {_quoted(now)}"
    return None


def _quoted(line: str | None) -> str:
    return "nothing" if line is None else repr(line if len(line) <= 160 else f"{line[:160]}...")


def _alike(before: str, now: str) -> bool:
    if NUMBER.split(before) != NUMBER.split(now):
        return False
    return all(map(_close, NUMBER.findall(before), NUMBER.findall(now)))


def _close(before: str, now: str) -> bool:
    points = before.endswith("%") or ("." in before and before[0] in "+-")
    tolerance = POINTS if points else DECIMALS if "." in before else COUNTS
    first, second = (float(text.rstrip("%").replace(",", "")) for text in (before, now))
    return before.endswith("%") == now.endswith("%") and abs(first - second) <= tolerance * (1 + 1e-9)
