"""Words that the window and the command line share: how shares are written, and what is said of a prediction."""

from __future__ import annotations

import re

from digitapp.language import mark
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
        return "> 99.9 %"
    return "< 0.1 %" if share < _NEARLY_NONE else f"{100 * share:.1f} %"


def measured_percent(share: float) -> str:
    """Return a share that was counted, such as an accuracy, in per cent, to a tenth."""
    return f"{100 * share:.1f} %"


def short(text: str, longest: int = 32) -> str:
    """Return a text that somebody chose, such as a label, on one line and cut where it is too long to be shown."""
    line = " ".join(text.split()) or text.strip()
    return line if len(line) <= longest else f"{line[: longest - 1]}\N{HORIZONTAL ELLIPSIS}"


def in_sentence(label: str, longest: int = 40) -> str:
    """Return a label as it stands in a sentence: short, and with marks that keep its direction of writing to itself."""
    line = _ISOLATES.sub("", shown(short(label, longest)))
    return line if label.isascii() else f"\N{FIRST STRONG ISOLATE}{line}\N{POP DIRECTIONAL ISOLATE}"


def counted_percent(correct: int, n: int) -> str:
    """Return a share of n that were counted in per cent, with as many digits as so many can tell apart."""
    return f"{100 * correct / n:.{_digits(n)}f} %"


def interval(bounds: tuple[float, float], n: int) -> str:
    """Return the bounds of an interval of a share of n in per cent, with as many digits as `counted_percent`."""
    low, high = bounds
    return f"{100 * low:.{_digits(n)}f} to {100 * high:.{_digits(n)}f} %"


def _digits(n: int) -> int:
    """Return how many decimals a percentage of n has: none of them finer than one in n."""
    return 0 if n < 100 else 1 if n < 5000 else 2
