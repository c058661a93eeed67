"""The content of a row of the comparison, and its words."""

from __future__ import annotations

import math
from dataclasses import dataclass

from digitapp.gui.answer.state import State, state_of
from digitapp.gui.inference.requests import Result
from digitapp.gui.lenses.compare.vote import UNMARKED
from digitapp.language import Marked, listed, number, tr, translated
from digitapp.wording import percent

MAX_COLUMNS = 26
"""Up to this many labels each have a column, in a fixed order; of more labels only the best guesses are listed."""
GUESSES = 3
_UNEQUAL = "\N{NOT EQUAL TO}"


@dataclass(frozen=True)
class RowContent:
    """Everything that a row shows and that can change."""

    state: State = State.EMPTY
    label: str = ""
    """The answer; empty if there is none."""
    confidence: float = 0.0
    values: tuple[float, ...] = ()
    """The probabilities; empty if nothing was read."""
    guesses: tuple[tuple[str, float], ...] = ()
    """The best `GUESSES` labels and their probabilities, if there are more labels than `MAX_COLUMNS`."""
    time: str = ""
    is_old: bool = False
    """Whether it is about an older state of the drawing, because the model is still reading the present one."""
    sentence: str = ""
    """Why there is no answer, if the model failed."""
    mark: Marked = UNMARKED
    """A word if the answer is not the majority's; otherwise empty."""

    @property
    def answer(self) -> str:
        """Return the label, a dash if there is none, or "" if one may still come."""
        return self.label or ("" if self.state in (State.EMPTY, State.WAITING, State.LOADING) else "\N{EN DASH}")

    @property
    def sureness(self) -> str:
        """Return how probable the answer is, or why there is none."""
        if self.label:
            share = percent(self.confidence)
            return f"{self.state.words}   {share}" if self.state is State.UNSURE else share
        return "" if self.state is State.EMPTY else self.state.words

    @property
    def progress(self) -> str:
        """Return how long the answer took, or that the model is still reading."""
        return State.WAITING.words if self.is_old else self.time

    @property
    def marked(self) -> str:
        """Return the mark after a symbol, so that it is seen at a glance."""
        return f"{_UNEQUAL} {translated(self.mark)}" if self.mark else ""

    def spoken(self) -> str:
        """Return all content as text to be read aloud; the guess that is the answer is not repeated."""
        answer = [self.label, percent(self.confidence)] if self.label else []
        others = [f"{label} {percent(value)}" for label, value in self.guesses if label != self.label]
        word = translated(self.mark) if self.mark else ""
        parts = [*answer, self.state.words, word, *others, self.progress, self.sentence]
        return listed(part for part in parts if part)


def content_of(result: Result, is_old: bool, word: Marked) -> RowContent:
    """Return the row's content for an answer."""
    given = result.prediction
    values = tuple(float(value) for value in given.probabilities)
    return RowContent(
        state=state_of(given),
        label=given.label if given.label is not None and given.is_digit else "",
        confidence=given.confidence,
        values=values if all(map(math.isfinite, values)) else (),
        guesses=tuple(given.ranking[:GUESSES]) if len(values) > MAX_COLUMNS else (),
        time=""
        if given.label is None
        else tr("{milliseconds} ms").format(milliseconds=number(1000 * result.model_seconds, 1)),
        is_old=is_old,
        mark=word,
    )
