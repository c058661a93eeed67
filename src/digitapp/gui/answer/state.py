"""What can be said of a drawing, in the words of the answer card."""

from __future__ import annotations

from enum import Enum

from digitapp.api import Prediction
from digitapp.language import NO_TEXT, Marked, mark, translated


class State(Enum):
    """What can be said about the drawing."""

    EMPTY = mark("draw a digit")
    NOTHING = mark("nothing to read yet")
    WAITING = mark("reading …")
    LOADING = mark("loading the model …")
    FAILED = mark("no answer")
    NOT_A_DIGIT = mark("not a digit")
    UNEVEN_LIGHT = mark("uneven light")
    UNSURE = mark("not sure")
    SURE = mark("sure")

    @property
    def words(self) -> str:
        """What a person reads; `value` is the same in all languages."""
        return translated(self.value)


def state_of(prediction: Prediction, problem: Marked = NO_TEXT) -> State:
    """Return what can be said of a prediction, with the problem that there was with its picture, if any."""
    if problem == State.UNEVEN_LIGHT.value:
        return State.UNEVEN_LIGHT
    if prediction.label is None:
        return State.NOTHING
    if problem or not prediction.is_digit:
        return State.NOT_A_DIGIT
    return State.SURE if prediction.is_sure else State.UNSURE
