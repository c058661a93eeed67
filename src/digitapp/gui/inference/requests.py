"""The requests that the window sends to a predictor, and the results that come back."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from time import perf_counter
from typing import TYPE_CHECKING, NamedTuple

from digitapp.api import ModelCard, Prediction
from digitapp.drawing.by_hand import NOTHING_BY_HAND, ByHand, Strokes
from digitapp.drawing.strokes import Ink
from digitapp.language import NO_TEXT, Marked
from digitapp.preprocessing.framing import Frames

if TYPE_CHECKING:
    from digitapp.models.model import Model
    from digitapp.numbers.known_groups import KnownGroup
    from digitapp.numbers.reading import Reading


class ReadAs(StrEnum):
    """What a drawing is taken for."""

    AUTO = "auto"
    DIGIT = "digit"
    NUMBER = "number"


class NumberWish(NamedTuple):
    """What the person said of the digits of a drawing."""

    read_as: ReadAs = ReadAs.AUTO
    by_hand: ByHand = NOTHING_BY_HAND
    inspected: Strokes = frozenset()
    """The strokes of the digit that is looked at; of none for the one that was drawn last."""
    place: int = 0
    """The place of the digit of a picture that is looked at: there are no strokes to know it by."""


AS_IT_IS = NumberWish()
"""Nothing was said."""


@dataclass(frozen=True)
class Request:
    """A drawing to be read."""

    generation: int
    """Counts the changes that outdate earlier answers: another drawing, model or framing, erased ink."""
    ink: Ink
    """The drawing at one revision."""
    framing: str | None
    """None is the model's own."""
    number: NumberWish = AS_IT_IS


class Choice(NamedTuple):
    """A model to be loaded."""

    model: str
    device: tuple[str, str] | None = None
    """A backend and the device that its models run on from now on."""


@dataclass(frozen=True)
class Result:
    """A model's answer to a request: to the drawing as one digit, or to the digit of its `number` that is looked at."""

    request: Request
    card: ModelCard
    frames: Frames
    prediction: Prediction
    framing_seconds: float
    model_seconds: float
    number: Number | None = None
    """The digits, if the drawing is a number."""
    problem: Marked = NO_TEXT
    """Why nothing could be read in a picture, such as "uneven light"; "" if there is nothing to say."""
    is_stopped: bool = False
    """Whether numbers may be in it that were not read, because the person stopped that."""

    @classmethod
    def of(cls, model: Model, request: Request) -> Result:
        """Read a drawing as one digit, and time it; raise what the model raises."""
        started = perf_counter()
        frames = model.frames([request.ink], request.framing)
        framed = perf_counter()
        (prediction,) = model.predictions(frames)
        return cls(request, model.card, frames, prediction, framed - started, perf_counter() - framed)

    @classmethod
    def known(cls, model: Model, request: Request, group: KnownGroup) -> Result:
        """Return what `of` does for the drawing of a group of strokes that was read lately."""
        frames = group.frames_on(request.ink.size)
        if frames is None:
            return cls.of(model, request)
        (prediction,) = model.predictions_of(frames, group.outputs)
        return cls(request, model.card, frames, prediction, group.framing_seconds, group.model_seconds)

    @property
    def looked_at(self) -> Result:
        """The answer to the digit that is looked at; this one if the drawing is no number."""
        return self if self.number is None else self.number.digit


@dataclass(frozen=True)
class Number:
    """A drawing that is a number, and the digit of it that is looked at."""

    reading: Reading
    inspected: int
    """Its place among the digits."""
    digit: Result
    """The model's answer to that digit alone."""
