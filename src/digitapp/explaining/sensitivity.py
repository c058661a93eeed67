"""How far a drawing can be altered before the model's answer changes: one curve of probabilities an alteration.

Each alteration is tried at `alterations.COUNT` amounts in one batch, on the drawing itself, framed and read anew, so
that what is said of it is what the model answers then.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from digitapp.api import ModelError
from digitapp.drawing.strokes import Drawing, Ink
from digitapp.explaining.alterations import (
    ALTERATIONS,
    Alteration,
    Amounts,
    Images,
    altered_images,
    altered_ink,
    map_of,
)
from digitapp.language import mark, tr, translated
from digitapp.models.model import Item, Model
from digitapp.preprocessing.framing import Frames
from digitapp.preprocessing.rasterizer import Floats
from digitapp.wording import percent

MATTERS = 0.01
"""A curve on which no probability changes by so much is flat."""
LINES = 5
"""Labels of a curve that matter, at most."""
NO_DIGIT, NOTHING = mark("not a digit"), mark("nothing to read")
_UNFRAMED = "canvas"


@dataclass(frozen=True, eq=False)
class Curve:
    """What a model answers along one alteration of one drawing or image."""

    alteration: Alteration
    labels: tuple[str, ...]
    probabilities: NDArray[np.float32]
    """float32 [N, labels], a row for each of `alteration.amounts`; NaN where there is nothing to read."""
    is_digit: NDArray[np.bool_]
    """bool [N]: False where the model says that it is no digit, or there is nothing to read."""
    images: Images
    """float32 [N, H, W] in [0, 1]: the model's inputs."""
    is_framed: bool
    """Whether the drawings were framed, not shrunk with the whole canvas."""

    @property
    def amounts(self) -> Floats:
        """The amounts of the alteration, float64 [N], ascending."""
        return self.alteration.amounts

    @cached_property
    def answers(self) -> tuple[str | None, ...]:
        """The answer at each amount; None where there is none: no digit, or nothing to read."""
        best = np.argmax(np.nan_to_num(self.probabilities, nan=-1), axis=1)
        return tuple(
            self.labels[int(place)] if is_digit else None for place, is_digit in zip(best, self.is_digit, strict=True)
        )

    @property
    def answer(self) -> str | None:
        """The answer at rest."""
        return self.answers[self.alteration.rest_index]

    @cached_property
    def segments(self) -> list[tuple[int, int, str | None]]:
        """The stretches of equal answers: the places of the first and the last amount, and the answer."""
        answers = self.answers
        starts = [0, *(place for place in range(1, len(answers)) if answers[place] != answers[place - 1])]
        stops = [*(start - 1 for start in starts[1:]), len(answers) - 1]
        return [(start, stop, answers[start]) for start, stop in zip(starts, stops, strict=True)]

    @property
    def stays(self) -> tuple[float, float]:
        """The smallest and the largest amount around the rest, of those tried, between which the answer stays."""
        start, stop = self._stretch
        return float(self.amounts[start]), float(self.amounts[stop])

    @property
    def changes(self) -> tuple[float | None, float | None]:
        """The first amounts below and above the rest at which the answer is another; None where it never is."""
        start, stop = self._stretch
        below = float(self.amounts[start - 1]) if start else None
        return below, float(self.amounts[stop + 1]) if stop + 1 < len(self.amounts) else None

    @property
    def is_flat(self) -> bool:
        """Whether the alteration makes no difference: one answer, and no probability that changes."""
        spread = self.probabilities.max(axis=0) - self.probabilities.min(axis=0)
        return len(self.segments) == 1 and not (np.isfinite(spread) & (spread >= MATTERS)).any()

    @property
    def sentence(self) -> str:
        """Where the answer stays, in words."""
        way = self.alteration
        (low, high), (below, above) = self.stays, self.changes
        lower, higher = (None if change is None else self.said_at(change) for change in (below, above))
        if self.is_flat:
            text = tr("{change} does not matter.")
            if self.is_framed and way.is_framed_away:
                text = tr("{change} does not matter, because drawings are framed.")
        elif lower is None and higher is None:
            text = tr("{change}: stays {answer} throughout.")
        elif way.low == way.rest:
            text = tr("{change}: stays {answer} up to {high}, above that {higher}.")
        elif lower == higher:
            text = tr("{change}: stays {answer} from {low} to {high}, beyond that {higher}.")
        elif higher is None:
            text = tr("{change}: stays {answer} from {low} to {high}, below that {lower}.")
        elif lower is None:
            text = tr("{change}: stays {answer} from {low} to {high}, above that {higher}.")
        else:
            text = tr("{change}: stays {answer} from {low} to {high}, below that {lower}, above that {higher}.")
        title, ends = translated(way.title), {"low": way.said(low), "high": way.said(high)}
        return text.format(change=title, answer=_named(self.answer), lower=lower, higher=higher, **ends)

    def lines(self, most: int = LINES) -> list[int]:
        """Return the places of the labels that matter, the likeliest anywhere on the curve first."""
        highest = np.nan_to_num(self.probabilities, nan=0).max(axis=0)
        order = np.argsort(-highest, kind="stable")[:most]
        return [int(place) for place in order if highest[place] >= MATTERS]

    def index_of(self, amount: float) -> int:
        """Return the place of the amount that is nearest."""
        return int(np.abs(self.amounts - amount).argmin())

    def said_at(self, amount: float) -> str:
        """Return what the model reads at an amount, in words."""
        index = self.index_of(amount)
        answer = self.answers[index]
        if answer is not None:
            return f"{answer} ({percent(float(self.probabilities[index].max()))})"
        return translated(NO_DIGIT if np.isfinite(self.probabilities[index, 0]) else NOTHING)

    @property
    def _stretch(self) -> tuple[int, int]:
        rest = self.alteration.rest_index
        return next((start, stop) for start, stop, _ in self.segments if start <= rest <= stop)


@dataclass(frozen=True, eq=False)
class Sensitivity:
    """How far one drawing can be altered before the answer changes."""

    answer: str | None
    """None if the model says that the drawing is no digit."""
    curves: tuple[Curve, ...]
    """One for each alteration that was tried, in the order of `ALTERATIONS`."""

    @property
    def weakest(self) -> tuple[Curve, float] | None:
        """The curve on which the answer changes nearest to the rest, and the first amount there; None if it never does.

        Near is meant as a share of the range that is tried on that side.
        """
        found = [(curve, change) for curve in self.curves for change in curve.changes if change is not None]
        return min(found, key=lambda pair: pair[0].alteration.share(pair[1]), default=None)

    @property
    def weakness(self) -> str:
        """Where the answer is weakest, in words."""
        if self.weakest is None:
            return tr("Stays {answer}, whatever was tried.").format(answer=_named(self.answer))
        return tr("Weakest: {change}, {other} from {amount} on.").format(**self._weakest_words(*self.weakest))

    @property
    def sentence(self) -> str:
        """Which rotations the answer withstands, and where it is weakest, in words."""
        turned = next((curve for curve in self.curves if curve.alteration.name == "rotation"), None)
        if turned is None or self.weakest is None:
            return self.weakness
        low, high = map(turned.alteration.said, turned.stays)
        text = tr("Stays {answer} from {low} to {high}; weakest: {change}, {other} from {amount} on.")
        words = self._weakest_words(*self.weakest)
        return text.format(answer=_named(self.answer), low=low, high=high, **words)

    def _weakest_words(self, curve: Curve, change: float) -> dict[str, str]:
        """Return by what the answer changes, into what, and from where on."""
        way = curve.alteration
        direction = translated(way.directions[change > way.rest])
        return {"change": direction, "other": curve.said_at(change), "amount": way.said(change)}


def sensitivity(model: Model, drawing: Item, framing: str | None = None) -> Sensitivity:
    """Return how far a drawing can be altered before a model's answer changes; an image, by noise and blur alone.

    `framing` overrides the model's own. ModelError if there is nothing to read, or the model fails.

    >>> import digitapp
    >>> drawing = digitapp.Drawing.from_points([[(100, 100), (400, 100), (250, 420)]])
    >>> digitapp.sensitivity(digitapp.load_model(), drawing).answer
    '7'
    """
    curves = tuple(curve_of(model, drawing, way, framing=framing) for way in alterations_of(drawing))
    if not np.isfinite(curves[0].probabilities[curves[0].alteration.rest_index]).all():
        text = tr("{model}: there is nothing to read, so nothing can be altered; draw something")
        raise ModelError(text.format(model=model.card.id))
    return Sensitivity(curves[0].answer, curves)


def alterations_of(drawing: Item) -> Iterator[Alteration]:
    """Yield the alterations that can be tried: all of a drawing, those of pixels of an image.

    A drawing over a picture can also be turned, slanted, scaled and moved.
    """
    is_drawing = isinstance(drawing, Drawing | Ink) and drawing.picture is None
    is_picture = isinstance(drawing, Drawing | Ink) and drawing.picture is not None
    yield from (way for way in ALTERATIONS if is_drawing or way.of_images is not None or (is_picture and way.is_map))


def curve_of(
    model: Model, drawing: Item, way: Alteration, amounts: Amounts | None = None, framing: str | None = None
) -> Curve:
    """Return what a model answers along one alteration, with the others at given amounts, by default at rest.

    Raises the errors of `Model.readings`.
    """
    others = {name: amount for name, amount in (amounts or {}).items() if name != way.name}
    frames = _frames(model, drawing, way, others, framing)
    outputs = model.readings(frames)
    is_framed = (framing or model.card.framing) != _UNFRAMED
    return Curve(way, model.card.labels, outputs.probabilities, outputs.is_digit, frames.images, is_framed)


def _frames(model: Model, drawing: Item, way: Alteration, others: Amounts, framing: str | None) -> Frames:
    """Return the model's inputs along an alteration."""
    ink = drawing.ink() if isinstance(drawing, Drawing) else drawing
    if isinstance(ink, Ink) and ink.picture is not None:
        if way.is_map:
            frames = _pictured(model, ink, [{**others, way.name: float(amount)} for amount in way.amounts], framing)
            return frames._replace(images=altered_images(frames.images, others))
        return _repeated(_pictured(model, ink, [others], framing), way, others)
    if way.of_ink is not None and isinstance(ink, Ink):
        inks = [altered_ink(ink, {**others, way.name: float(amount)}) for amount in way.amounts]
        frames = model.frames(inks, framing)
        return frames._replace(images=altered_images(frames.images, others))
    frames = model.frames([altered_ink(ink, others) if isinstance(ink, Ink) else ink], framing)
    return _repeated(frames, way, others)


def _repeated(frames: Frames, way: Alteration, others: Amounts) -> Frames:
    """Return the one input in frames along an alteration of pixels, with others."""
    images = np.repeat(frames.images, len(way.amounts), axis=0)
    for each in ALTERATIONS:
        if each.of_images is not None:
            own = way.amounts if each is way else np.full(len(images), others.get(each.name, each.rest))
            images = each.of_images(images, own)
    places = np.zeros(len(images), np.intp)
    return Frames(images, frames.readable[places], frames.boxes[places], frames.centres[places])


def _pictured(model: Model, ink: Ink, amounts: list[Amounts], framing: str | None) -> Frames:
    """Return the model's inputs for a drawing over a picture, mapped by each of the amounts; at rest, as it is read."""
    from digitapp.preprocessing.pictured import mapped_frames  # with modules that no drawing needs

    as_read = model.frames([ink], framing)
    left, top, right, bottom = as_read.boxes[0].tolist()
    if not np.isfinite(left):
        left, top, right, bottom = 0.0, 0.0, *ink.size
    corners = np.array([(left, top), (right, top), (right, bottom), (left, bottom)])
    maps = [map_of(corners, ink.size, each) for each in amounts]
    frames = mapped_frames(ink, corners, maps, framing or model.card.framing, model.card.size)
    for place, each in enumerate(maps):
        if np.allclose(each, np.eye(2, 3), atol=1e-9):
            frames.images[place], frames.readable[place] = as_read.images[0], as_read.readable[0]
    return frames


def _named(answer: str | None) -> str:
    return translated(NO_DIGIT) if answer is None else answer
