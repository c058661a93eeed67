"""What can be said of a drawing, in the words of the answer card."""

from __future__ import annotations

from enum import Enum

from digitapp.api import Prediction


class State(Enum):
    """What can be said about the drawing."""

    EMPTY = "draw a digit"
    NOTHING = "nothing to read yet"
    WAITING = "reading …"
    LOADING = "loading the model …"
    FAILED = "no answer"
    NOT_A_DIGIT = "not a digit"
    UNEVEN_LIGHT = "uneven light"
    UNSURE = "not sure"
    SURE = "sure"


def state_of(prediction: Prediction, problem: str = "") -> State:
    """Return what can be said of a prediction, with the problem that there was with its picture, if any."""
    if problem == State.UNEVEN_LIGHT.value:
        return State.UNEVEN_LIGHT
    if prediction.label is None:
        return State.NOTHING
    if problem or not prediction.is_digit:
        return State.NOT_A_DIGIT
    return State.SURE if prediction.is_sure else State.UNSURE
