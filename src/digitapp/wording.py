"""Words that the window and the command line share: how shares are written, and what is said of a prediction."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import reduce

from digitapp.language import mark, number, tr
from digitapp.outside_text import shown

_ISOLATES = re.compile("[\u2066-\u2069]")
_NEARLY_ALL = 0.9995
_NEARLY_NONE = 0.0005

CANNOT_TELL = mark("cannot tell what is no digit")
"""Said of a model without a digitness output."""
PERHAPS_NO_DIGIT = mark("perhaps not a digit")
"""Said of an answer that is not sure, however probable it is, because of its digitness."""


def percent(share: float) -> str:
    """Return a probability in per cent, to a tenth; never more certain than a model can be."""
    if share >= _NEARLY_ALL:
        return tr("> {number} %", "a percentage").format(number=number(99.9, 1))
    if share < _NEARLY_NONE:
        return tr("< {number} %", "a percentage").format(number=number(0.1, 1))
    return as_percent(share)


def measured_percent(share: float) -> str:
    """Return a share that was counted, such as an accuracy, in per cent, to a tenth."""
    return as_percent(share)


def as_percent(share: float, decimals: int = 1) -> str:
    """Return any share in per cent, with so many decimals."""
    return tr("{number} %", "a percentage").format(number=number(100 * share, decimals))


def percents(low: float, high: float, decimals: int = 1) -> str:
    """Return the two ends of a range of shares in per cent."""
    ends = {"low": number(100 * low, decimals), "high": number(100 * high, decimals)}
    return tr("{low} to {high} %", "a range of percentages").format(**ends)


def with_and(words: Sequence[str]) -> str:
    """Return words as a list in a sentence: "a and b and c"; "" for none."""
    return reduce(_and, words) if words else ""


def _and(before: str, last: str) -> str:
    return tr("{before} and {last}", "a list").format(before=before, last=last)


def whole_percent(share: float) -> str:
    """Return a share in per cent, without decimals: the mark of an axis."""
    return as_percent(share, 0)


def short(text: str, longest: int = 32) -> str:
    """Return a text that somebody chose, such as a label, on one line and cut where it is too long to be shown."""
    line = " ".join(text.split()) or text.strip()
    return line if len(line) <= longest else f"{line[: longest - 1]}\N{HORIZONTAL ELLIPSIS}"


def in_sentence(label: str, longest: int = 40) -> str:
    """Return a label as it stands in a sentence: short, and with marks that keep its direction of writing to itself."""
    line = _ISOLATES.sub("", shown(short(label, longest)))
    return line if label.isascii() else f"\N{FIRST STRONG ISOLATE}{line}\N{POP DIRECTIONAL ISOLATE}"


def isolated(text: str) -> str:
    """Return a text that stands beside others; if it is right to left, with marks that keep its direction to itself."""
    is_turned = any(unicodedata.bidirectional(sign) in ("R", "AL", "AN") for sign in text)
    return f"\N{FIRST STRONG ISOLATE}{text}\N{POP DIRECTIONAL ISOLATE}" if is_turned else text


def counted_percent(correct: int, n: int) -> str:
    """Return a share of n that were counted in per cent, with as many digits as so many can tell apart."""
    return as_percent(correct / n, _digits(n))


def interval(bounds: tuple[float, float], n: int) -> str:
    """Return the bounds of an interval of a share of n in per cent, with as many digits as `counted_percent`."""
    return percents(*bounds, _digits(n))


def _digits(n: int) -> int:
    """Return how many decimals a percentage of n has: none of them finer than one in n."""
    return 0 if n < 100 else 1 if n < 5000 else 2
