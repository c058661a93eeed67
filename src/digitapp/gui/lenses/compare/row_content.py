"""What a row of the comparison has to say, in words."""

from __future__ import annotations

import math
from dataclasses import dataclass

from digitapp.gui.answer.state import State, percent, state_of
from digitapp.gui.inference.requests import Result

MAX_COLUMNS = 26
"""Of so many labels each has a column, in a fixed order; of more the best guesses are written out."""
GUESSES = 3
_UNEQUAL = "\N{NOT EQUAL TO}"


@dataclass(frozen=True)
class RowContent:
    """All that a row shows and that can change."""

    state: State = State.EMPTY
    label: str = ""
    """The answer; empty where there is none."""
    confidence: float = 0.0
    values: tuple[float, ...] = ()
    """The probabilities; empty where nothing was read."""
    guesses: tuple[tuple[str, float], ...] = ()
    """The best `GUESSES` labels and their probabilities, where there are more labels than `MAX_COLUMNS`."""
    time: str = ""
    is_old: bool = False
    """Whether it is about an older state of the drawing, and the model takes its time for the present one."""
    sentence: str = ""
    """Why there is no answer, where the model failed."""
    mark: str = ""
    """A word where the answer is not the majority's."""

    @property
    def answer(self) -> str:
        """Return the label, or a sign that there is none; nothing where one may still come."""
        return self.label or ("" if self.state in (State.EMPTY, State.WAITING, State.LOADING) else "\N{EN DASH}")

    @property
    def sureness(self) -> str:
        """Say how probable the answer is, or why there is none."""
        if self.label:
            share = percent(self.confidence)
            return f"{self.state.value}   {share}" if self.state is State.UNSURE else share
        return "" if self.state is State.EMPTY else self.state.value

    @property
    def progress(self) -> str:
        """Say how long the answer took, or that the next one takes its time."""
        return State.WAITING.value if self.is_old else self.time

    @property
    def marked(self) -> str:
        """Return the mark with a sign, so that it is seen at a glance."""
        return f"{_UNEQUAL} {self.mark}" if self.mark else ""

    def spoken(self) -> str:
        """Return all of it, to be read aloud; of the guesses those that are not the answer."""
        answer = [self.label, percent(self.confidence)] if self.label else []
        others = [f"{label} {percent(value)}" for label, value in self.guesses if label != self.label]
        parts = [*answer, self.state.value, self.mark, *others, self.progress, self.sentence]
        return ", ".join(part for part in parts if part)


def content_of(result: Result, is_old: bool, mark: str) -> RowContent:
    """Return what a row shows of an answer."""
    given = result.prediction
    values = tuple(float(value) for value in given.probabilities)
    return RowContent(
        state=state_of(given),
        label=given.label if given.label is not None and given.is_digit else "",
        confidence=given.confidence,
        values=values if all(map(math.isfinite, values)) else (),
        guesses=tuple(given.ranking[:GUESSES]) if len(values) > MAX_COLUMNS else (),
        time="" if given.label is None else f"{1000 * result.model_seconds:.1f} ms",
        is_old=is_old,
        mark=mark,
    )
