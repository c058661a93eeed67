"""The requests that the window sends to a predictor, and the results that come back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from digitapp.api import ModelCard, Prediction
from digitapp.drawing.strokes import Ink
from digitapp.preprocessing.framing import Frames


@dataclass(frozen=True)
class Request:
    """A drawing to be read."""

    generation: int
    """Counts the changes that outdate earlier answers: another drawing, model or framing, erased ink."""
    ink: Ink
    """The drawing at one revision."""
    framing: str | None
    """None is the model's own."""


class Choice(NamedTuple):
    """A model to be loaded."""

    model: str
    device: tuple[str, str] | None = None
    """A backend and the device that its models run on from now on."""


@dataclass(frozen=True)
class Result:
    """A model's answer to a request."""

    request: Request
    card: ModelCard
    frames: Frames
    prediction: Prediction
    framing_seconds: float
    model_seconds: float
