"""What can be said of a drawing, in the words of the answer card, and how shares are written."""

from __future__ import annotations

from enum import Enum

from digitapp.api import Prediction

_NEARLY_ALL = 0.9995
_NEARLY_NONE = 0.0005


class State(Enum):
    """What can be said about the drawing."""

    EMPTY = "draw a digit"
    NOTHING = "nothing to read yet"
    WAITING = "reading …"
    LOADING = "loading the model …"
    FAILED = "no answer"
    NOT_A_DIGIT = "not a digit"
    UNSURE = "not sure"
    SURE = "sure"


def state_of(prediction: Prediction) -> State:
    """Return what can be said of a prediction."""
    if prediction.label is None:
        return State.NOTHING
    if not prediction.is_digit:
        return State.NOT_A_DIGIT
    return State.SURE if prediction.is_sure else State.UNSURE


def percent(share: float) -> str:
    """Return a probability in per cent, to a tenth; never more certain than a model can be."""
    if share >= _NEARLY_ALL:
        return "> 99.9 %"
    return "< 0.1 %" if share < _NEARLY_NONE else f"{100 * share:.1f} %"


def measured_percent(share: float) -> str:
    """Return a share that was counted, such as an accuracy, in per cent, to a tenth."""
    return f"{100 * share:.1f} %"
