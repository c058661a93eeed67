"""Check what a model answers: its shape, and that its values are what the card says."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from digitapp.api import ModelCard, ModelError
from digitapp.api.card import MAX_FEATURES
from digitapp.api.head import softmax


def checked_probabilities(values: NDArray[np.float32], count: int, card: ModelCard) -> NDArray[np.float32]:
    """Return scores as probabilities, float32 [count, labels]; ModelError if they are not what the card says."""
    _check_numbers(values, (count, len(card.labels)), card)
    if card.output == "logits":
        return softmax(values)
    if values.min(initial=0) < -1e-4 or np.abs(values.sum(axis=1) - 1).max(initial=0) > 1e-2:
        raise ModelError(f"{card.id}: answered with values that are not probabilities; its card should say 'logits'")
    return values


def checked_digitness(values: NDArray[np.float32], count: int, card: ModelCard) -> NDArray[np.float32]:
    """Return the digitness, float32 [count] in [0, 1]; ModelError if it is none."""
    _check_numbers(values, (count,), card, "a digitness of ")
    if values.min(initial=0) < -1e-4 or values.max(initial=1) > 1 + 1e-4:
        raise ModelError(f"{card.id}: answered with a digitness that is not between 0 and 1; mend its export")
    return values.clip(0, 1)


def checked_features(values: NDArray[np.float32], count: int, card: ModelCard) -> NDArray[np.float32]:
    """Return features, float32 [count, D]; ModelError if they are none."""
    wide = values.shape[1] if values.ndim == 2 else 0
    if not 1 <= wide <= MAX_FEATURES:
        raise ModelError(
            f"{card.id}: answered with features of shape {values.shape}, not [batch, 1 to {MAX_FEATURES}]; "
            "mend its export"
        )
    _check_numbers(values, (count, wide), card, "features of ")
    return values


def _check_numbers(values: NDArray[np.float32], shape: tuple[int, ...], card: ModelCard, what: str = "") -> None:
    if values.shape != shape:
        raise ModelError(f"{card.id}: answered with {what}shape {values.shape}, not {shape}; mend its export")
    if not np.isfinite(values).all():
        raise ModelError(f"{card.id}: answered with {what}values that are not numbers; mend its export")
