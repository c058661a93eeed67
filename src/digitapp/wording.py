"""Words that the window and the command line share: how shares are written, and what is said of a prediction."""

from __future__ import annotations

_NEARLY_ALL = 0.9995
_NEARLY_NONE = 0.0005

CANNOT_TELL = "cannot tell what is no digit"
"""Said of a model without a digitness output."""
PERHAPS_NO_DIGIT = "perhaps not a digit"
"""Said of an answer that is not sure, however probable it is, because of its digitness."""


def percent(share: float) -> str:
    """Return a probability in per cent, to a tenth; never more certain than a model can be."""
    if share >= _NEARLY_ALL:
        return "> 99.9 %"
    return "< 0.1 %" if share < _NEARLY_NONE else f"{100 * share:.1f} %"


def measured_percent(share: float) -> str:
    """Return a share that was counted, such as an accuracy, in per cent, to a tenth."""
    return f"{100 * share:.1f} %"
