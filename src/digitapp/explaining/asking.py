"""Ask a model about changed inputs, and measure how much an answer speaks for one label."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from digitapp.api import ModelError
from digitapp.language import tr
from digitapp.models.model import Model
from digitapp.preprocessing.framing import Frames

LIMIT = 12.0
"""Log-odds beyond it, about 6 in a million, are not told apart: a model's float32 probabilities hold no more."""


def ask(model: Model, images: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return the probabilities, float32 [N, labels], of inputs [N, H, W] in [0, 1], also of empty ones.

    Raises the errors of `Model.readings`.
    """
    count = len(images)
    unknown = np.full((count, 4), np.nan)
    return model.probabilities(Frames(images, np.ones(count, np.bool_), unknown, unknown[:, :2]))


def log_odds(probabilities: NDArray[np.float32], target: int, against: int | None = None) -> NDArray[np.float64]:
    """Return the log-odds of a label against another one or, if None, against all others, float64 [N], in nats.

    Unlike the probability they still change where the model is certain.
    """
    shares = probabilities.astype(np.float64)
    other = np.delete(shares, target, axis=1).sum(axis=1) if against is None else shares[:, against]
    least = np.exp(-2 * LIMIT)
    odds = np.log(np.maximum(shares[:, target], least)) - np.log(np.maximum(other, least))
    return np.asarray(np.clip(odds, -LIMIT, LIMIT))


def index_of(model: Model, label: str) -> int:
    """Return the place of a label; ModelError if the model does not know it."""
    if label not in model.card.labels:
        known = ", ".join(model.card.labels[:10]) + (", …" if len(model.card.labels) > 10 else "")
        text = tr("{model}: knows no label {label}; choose one of {labels}")
        raise ModelError(text.format(model=model.card.id, label=repr(label), labels=known))
    return model.card.labels.index(label)
