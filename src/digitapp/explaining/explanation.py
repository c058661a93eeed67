"""Explain one answer: the evidence in the model's input, what each piece of ink does, and what would change it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from digitapp.api import ModelError, Prediction
from digitapp.drawing.strokes import Drawing, Ink
from digitapp.explaining.asking import index_of
from digitapp.explaining.changes import Change, Outcome, outcomes, smallest_addition, smallest_erasure
from digitapp.explaining.evidence import evidence
from digitapp.explaining.pieces import Divided, divided, pieces
from digitapp.models.model import Item, Model
from digitapp.preprocessing.rasterizer import Floats
from digitapp.wording import percent

_AN = {"8", "11", "18", *"AEFHILMNORSX", *"aefhilmnorsx"}
"""Labels that are read aloud with a vowel first."""


@dataclass(frozen=True)
class PieceEffect:
    """What the model reads without one piece of a drawing."""

    points: Floats
    """float64 [n, 2] in canvas units."""
    effect: float
    """The probability of the label with the piece less that without it, -1 to 1: what it speaks for is positive."""
    outcome: Outcome


@dataclass(frozen=True)
class Explanation:
    """Why a model reads a drawing or an image as it does."""

    prediction: Prediction
    target: str
    """The label that is explained, by default the answer."""
    against: str | None
    """The label that it is compared with; None for all others."""
    evidence: NDArray[np.float32]
    """float32 [H, W] in the model's input pixels, in nats of log-odds: positive speaks for the label."""
    pieces: tuple[PieceEffect, ...] = ()
    """Each piece of ink between corners; empty for an image."""
    changes: tuple[Change, ...] = ()
    """The smallest erasure and the smallest addition found that change the answer; empty for an image."""

    @property
    def sentences(self) -> tuple[str, ...]:
        """What would change the answer, in words."""
        return tuple(sentence(change) for change in self.changes)


def explain(model: Model, drawing: Item, target: str | None = None, against: str | None = None) -> Explanation:
    """Explain what a model makes of a drawing or an image; `target` is the label to explain, by default the answer.

    With `against`, say what speaks for the one label and not for the other. ModelError if there is nothing to read, the
    model does not know a label, or it fails.

    >>> import digitapp
    >>> drawing = digitapp.Drawing.from_points([[(100, 100), (400, 100), (250, 420)]])
    >>> digitapp.explain(digitapp.load_model(), drawing).target
    '7'
    """
    frames = model.frames([drawing])
    prediction = model.predictions(frames)[0]
    if prediction.label is None:
        raise ModelError(f"{model.card.id}: there is nothing to read, so there is nothing to explain; draw something")
    label = target or prediction.label
    rival = None if against is None else index_of(model, against)
    if against == label:
        raise ModelError(f"{model.card.id}: cannot explain {label!r} against itself; choose another label")
    found = evidence(model, frames.images[0], index_of(model, label), rival)
    if not isinstance(drawing, Drawing | Ink):
        return Explanation(prediction, label, against, found)
    lines = divided(drawing.ink() if isinstance(drawing, Drawing) else drawing)
    return Explanation(
        prediction, label, against, found, piece_effects(model, lines, prediction, label),
        changes_of(model, lines, prediction.label),
    )  # fmt: skip


def piece_effects(model: Model, drawing: Divided, prediction: Prediction, label: str) -> tuple[PieceEffect, ...]:
    """Return what each piece of a drawing does for a label."""
    parts = pieces(drawing)
    share = float(prediction.probabilities[model.card.labels.index(label)])
    read = outcomes(model, [drawing.without(piece) for piece in parts], label)
    return tuple(
        PieceEffect(drawing.points(piece), share - outcome.target, outcome)
        for piece, outcome in zip(parts, read, strict=True)
    )


def changes_of(model: Model, drawing: Divided, answer: str) -> tuple[Change, ...]:
    """Return the smallest erasure and the smallest addition that change the answer, those that exist."""
    found = (smallest_erasure(model, drawing, answer), smallest_addition(model, drawing, answer))
    return tuple(change for change in found if change is not None)


def sentence(change: Change) -> str:
    """Return a change and its outcome in words."""
    label = str(change.outcome.label)
    article = "an" if label in _AN else "a"
    read = f"{article} {label} ({percent(change.outcome.confidence)})"
    if change.kind == "erase":
        return f"Without {change.what} it would be {read}."
    return f"{change.what[0].upper()}{change.what[1:]} would make it {read}."
