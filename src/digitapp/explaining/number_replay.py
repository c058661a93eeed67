"""What is read while a number is written: the text as it grew, and the digit that was being written at each moment."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from digitapp.drawing.by_hand import ByHand
from digitapp.drawing.strokes import Ink
from digitapp.explaining.replay import Replay, batches
from digitapp.explaining.timeline import Timeline
from digitapp.language import listed, tr
from digitapp.models.model import Model
from digitapp.numbers.drawings import DrawingReader
from digitapp.numbers.reading import Reading
from digitapp.wording import percent

_TOLD = 6
"""Steps that are told one by one; of more only the last one."""


@dataclass(frozen=True)
class NumberReplay(Replay):
    """A replay whose probabilities are those of the digit that was being written; `answers` are texts."""

    texts: tuple[str | None, ...]
    """What was read at each moment; None if there was nothing to read."""

    @cached_property
    def answers(self) -> tuple[str | None, ...]:
        """What was read at each moment; None if there was nothing to read."""
        return self.texts

    @property
    def sentence(self) -> str:
        """How the number grew, in words."""
        said, changes = self.timeline.said, self.changes
        first = next((text for text in self.texts if text), None)
        if first is None:
            return tr("There was nothing to read at any moment.")
        if not changes:
            return tr("It was read as {text} from the first moment on.").format(text=first)
        if len(changes) > _TOLD:
            last = changes[-1]
            told = tr(
                "What was read changed %n times while you wrote, last at {time}: {before} → {after}.", "", len(changes)
            )
            return told.format(time=said(last.time), before=last.before, after=last.after)
        step = tr("{text} at {time}")
        steps = listed(step.format(text=change.after, time=said(change.time)) for change in changes)
        return tr("Read while you wrote: {first}, then {steps}.").format(first=first, steps=steps)

    def said(self, moment: int) -> str:
        """Return in words what was read at a moment, and what the digit was that was being written."""
        when, text, digit = self.timeline.said(float(self.times[moment])), self.texts[moment], self.digits[moment]
        if text is None or digit is None:
            return tr("At {time}: nothing to read.").format(time=when)
        share = percent(float(np.nanmax(self.probabilities[moment])))
        told = tr("At {time}: {text}; what was being written: {digit} ({share}).")
        if not self.is_digit[moment]:
            told = tr("At {time}: {text}; what was being written: {digit} ({share}, hardly a digit yet).")
        return told.format(time=when, text=text, digit=digit, share=share)


def number_replays(model: Model, ink: Ink, by_hand: ByHand) -> Iterator[NumberReplay]:
    """Yield replays of a number in ink that know more and more moments, all over its time.

    `by_hand` is what a person said of its strokes. Raises the errors of `Model.readings`.
    """
    timeline, reader = Timeline(ink), DrawingReader(model)
    moments = timeline.moments()
    counts, places = np.unique(moments.points, return_inverse=True)  # in a pause the ink stays as it is
    probabilities = np.full((len(counts), len(model.card.labels)), np.nan, np.float32)
    is_digit, known = np.zeros(len(counts), np.bool_), np.zeros(len(counts), np.bool_)
    texts: list[str | None] = [None] * len(counts)
    for batch in batches(model, len(counts)):
        for place in batch.tolist():
            reading = reader.read(timeline.ink_of(int(counts[place])), by_hand)
            texts[place], known[place] = " ".join(reading.text.split()) or None, True
            if reading.digits:
                probabilities[place], is_digit[place] = _written_last(reading, model)
        shown = known[places]
        at = places[shown]
        yield NumberReplay(
            *(model.card.id, model.card.labels, timeline, moments.times[shown], moments.points[shown]),
            probabilities=probabilities[at], is_digit=is_digit[at], total=len(shown),
            texts=tuple(texts[place] for place in at.tolist()),
        )  # fmt: skip


def _written_last(reading: Reading, model: Model) -> tuple[np.ndarray, bool]:
    """Return the probabilities of the digit that was written last, and whether it is one."""
    last = max(reading.digits, key=lambda digit: max(digit.strokes, default=-1))
    threshold = model.card.digitness_threshold
    is_digit = threshold is None or last.digitness is None or last.digitness >= threshold
    return last.probabilities, is_digit or last.is_corrected
