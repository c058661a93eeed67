"""What a model reads while a drawing grows: its answer at every moment, and where it changed its mind."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from digitapp.api import ModelError
from digitapp.drawing.strokes import Drawing, Ink
from digitapp.explaining.timeline import Counts, Timeline
from digitapp.language import listed, tr
from digitapp.models.model import Item, Model
from digitapp.preprocessing.rasterizer import Floats
from digitapp.wording import percent

BATCH, BATCH_ELSEWHERE = 4, 8
"""Moments that a model is asked about at once, in this process and in another: few: the pen waits meanwhile."""
_TOLD = 3
"""Changes of mind that are told one by one; of more only the last one."""


class Change(NamedTuple):
    """A moment at which the model reads another label than before."""

    moment: int
    """Its number in the replay."""
    time: float
    """In milliseconds since the first point."""
    before: str
    after: str


@dataclass(frozen=True)
class Replay:
    """What a model reads at each of N moments of a drawing's making."""

    model: str
    """The model's id."""
    labels: tuple[str, ...]
    timeline: Timeline
    times: Floats
    """float64 [N]: milliseconds since the first point. Pauses of more than a second count as one second."""
    points: Counts
    """int [N]: how many points of the drawing the model saw."""
    probabilities: NDArray[np.float32]
    """float32 [N, labels]; a row is NaN if there was nothing to read."""
    is_digit: NDArray[np.bool_]
    """bool [N]: see `Prediction.is_digit`."""
    total: int
    """The number of moments once all are known."""

    @property
    def is_complete(self) -> bool:
        """Whether all moments are known."""
        return len(self.times) == self.total

    @cached_property
    def answers(self) -> tuple[str | None, ...]:
        """What was read at each moment; None if there was nothing to read."""
        return self.digits

    @cached_property
    def digits(self) -> tuple[str | None, ...]:
        """The most probable label of each moment; None if there was nothing to read."""
        best = np.nan_to_num(self.probabilities, nan=-1).argmax(axis=1)
        return tuple(
            self.labels[label] if np.isfinite(row[label]) else None
            for label, row in zip(best.tolist(), self.probabilities, strict=True)
        )

    @cached_property
    def changes(self) -> tuple[Change, ...]:
        """The moments at which the model changed its mind."""
        found, before = [], None
        for moment, (time, answer) in enumerate(zip(self.times.tolist(), self.answers, strict=True)):
            if None not in (before, answer) and before != answer:
                found.append(Change(moment, time, str(before), str(answer)))
            before = answer or before
        return tuple(found)

    @property
    def sentence(self) -> str:
        """How often the model changed its mind, and when, in words."""
        said, read = self.timeline.said, [answer for answer in self.answers if answer]
        if self.timeline.count == 1:
            return tr("A single point: there is nothing to replay.")
        if not read:
            return tr("There was nothing to read at any moment.")
        if not self.changes:
            return tr("The model never changed its mind: {label} from the first moment on.").format(label=read[0])
        if len(self.changes) == 1:
            (change,) = self.changes
            told = tr("The model changed its mind at {time}: {before} → {after}.")
            return told.format(time=said(change.time), before=change.before, after=change.after)
        if len(self.changes) <= _TOLD:
            told = tr("The model changed its mind three times: {changes}.")
            if len(self.changes) == 2:
                told = tr("The model changed its mind twice: {changes}.")
            step = tr("{before} → {after} at {time}")
            steps = (step.format(before=one.before, after=one.after, time=said(one.time)) for one in self.changes)
            return told.format(changes=listed(steps))
        last, count = self.changes[-1], len(self.changes)
        told = tr("The model changed its mind %n times, last at {time}: {before} → {after}.", "", count)
        return told.format(time=said(last.time), before=last.before, after=last.after)

    @property
    def note(self) -> str:
        """What is not as it was drawn, in words; "" if nothing."""
        if not self.timeline.has_times:
            return tr("Nobody knows when the points were drawn, so they follow each other at equal steps.")
        return tr("Pauses of more than a second last one second.") if self.timeline.is_shortened else ""

    def moment_at(self, time: float) -> int:
        """Return the number of the last moment up to a time in milliseconds."""
        return max(0, int(np.searchsorted(self.times, time, side="right")) - 1)

    def said(self, moment: int) -> str:
        """Return in words what the model reads at a moment."""
        when, label = self.timeline.said(float(self.times[moment])), self.answers[moment]
        if label is None:
            return tr("At {time}: nothing to read.").format(time=when)
        row = self.probabilities[moment]
        order = np.argsort(-row, kind="stable")[:2].tolist()
        shares = [percent(float(row[place])) for place in order]
        if not self.is_digit[moment]:
            told = tr("At {time}: not a digit; if it had to be one: {label} ({share}).")
        elif len(order) > 1:
            told = tr("At {time}: {label} ({share}), or {other} ({other_share}).")
        else:
            told = tr("At {time}: {label} ({share}).")
        other = self.labels[order[-1]]
        return told.format(time=when, label=label, share=shares[0], other=other, other_share=shares[-1])


def replay(model: Model, drawing: Item) -> Replay:
    """Return what a model reads at each moment of a drawing's making.

    The moments are at most 120 at equal distances, and the ends of strokes. A drawing without times is replayed point
    by point. ModelError if there is nothing to replay, or the model fails.

    >>> import digitapp
    >>> drawing = digitapp.Drawing.from_points([[(100, 100), (400, 100), (250, 420)]])
    >>> digitapp.replay(digitapp.load_model(), drawing).answers[-1]
    '7'
    """
    ink = drawing.ink() if isinstance(drawing, Drawing) else drawing
    if not isinstance(ink, Ink) or (ink.picture is not None and not any(map(len, ink.strokes))):
        text = tr("{model}: a picture has no strokes that could be replayed; give a drawing")
        raise ModelError(text.format(model=model.card.id))
    if not any(map(len, ink.strokes)):
        text = tr("{model}: there is nothing to read, so there is nothing to replay; draw something")
        raise ModelError(text.format(model=model.card.id))
    *_, last = replays(model, ink)
    return last


def replays(model: Model, ink: Ink, framing: str | None = None) -> Iterator[Replay]:
    """Yield replays of ink, which is not empty, that know more and more moments, all over its time.

    `framing` is the one to read it with, None for the model's own. Raises the errors of `Model.readings`.
    """
    timeline = Timeline(ink)
    moments = timeline.moments()
    counts, places = np.unique(moments.points, return_inverse=True)  # in a pause the ink stays as it is
    probabilities = np.full((len(counts), len(model.card.labels)), np.nan, np.float32)
    is_digit, known = np.zeros(len(counts), np.bool_), np.zeros(len(counts), np.bool_)
    for batch in batches(model, len(counts)):
        read = model.readings(model.frames([timeline.ink_of(count) for count in counts[batch].tolist()], framing))
        probabilities[batch], is_digit[batch], known[batch] = read.probabilities, read.is_digit, True
        shown = known[places]
        at = places[shown]
        yield Replay(
            *(model.card.id, model.card.labels, timeline, moments.times[shown], moments.points[shown]),
            probabilities=probabilities[at], is_digit=is_digit[at], total=len(shown),
        )  # fmt: skip


def batches(model: Model, count: int) -> Iterator[Counts]:
    """Yield the numbers from 0 to `count` in batches, the first with both ends, each spread over all of them."""
    order = np.array(sorted(range(count), key=lambda number: (number not in (0, count - 1), _reversed_bits(number))))
    size = min(BATCH_ELSEWHERE if model.is_isolated else BATCH, model.batch)
    for start in range(0, count, size):
        yield np.sort(order[start : start + size])


def _reversed_bits(number: int) -> int:
    return int(f"{number:016b}"[::-1], 2)
