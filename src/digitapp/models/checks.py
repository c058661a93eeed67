"""Check what a model answers: its shape, and that its values are what the card says."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from digitapp.api import ModelCard, ModelError
from digitapp.api.card import MAX_FEATURES
from digitapp.api.head import softmax
from digitapp.language import Marked, mark, number, tr, translated


class _Faults(NamedTuple):
    """What is said of an answer of a wrong shape, and of one with values that are not numbers."""

    shape: Marked
    numbers: Marked


_SCORES = _Faults(
    mark("{model}: answered with shape {shape}, not {wanted}; mend its export"),
    mark("{model}: answered with values that are not numbers; mend its export"),
)
_DIGITNESS = _Faults(
    mark("{model}: answered with a digitness of shape {shape}, not {wanted}; mend its export"),
    mark("{model}: answered with a digitness of values that are not numbers; mend its export"),
)
_FEATURES = _Faults(
    mark("{model}: answered with features of shape {shape}, not {wanted}; mend its export"),
    mark("{model}: answered with features of values that are not numbers; mend its export"),
)


def checked_probabilities(values: NDArray[np.float32], count: int, card: ModelCard) -> NDArray[np.float32]:
    """Return scores as probabilities, float32 [count, labels]; ModelError if they are not what the card says."""
    _check_numbers(values, (count, len(card.labels)), card, _SCORES)
    if card.output == "logits":
        return softmax(values)
    if values.min(initial=0) < -1e-4 or np.abs(values.sum(axis=1) - 1).max(initial=0) > 1e-2:
        raise ModelError(
            tr("{model}: answered with values that are not probabilities; its card should say 'logits'").format(
                model=card.id
            )
        )
    return values


def checked_digitness(values: NDArray[np.float32], count: int, card: ModelCard) -> NDArray[np.float32]:
    """Return the digitness, float32 [count] in [0, 1]; ModelError if it is none."""
    _check_numbers(values, (count,), card, _DIGITNESS)
    if values.min(initial=0) < -1e-4 or values.max(initial=1) > 1 + 1e-4:
        raise ModelError(
            tr("{model}: answered with a digitness that is not between 0 and 1; mend its export").format(model=card.id)
        )
    return values.clip(0, 1)


def checked_features(values: NDArray[np.float32], count: int, card: ModelCard) -> NDArray[np.float32]:
    """Return features, float32 [count, D]; ModelError if they are none."""
    wide = values.shape[1] if values.ndim == 2 else 0
    if not 1 <= wide <= MAX_FEATURES:
        raise ModelError(
            tr("{model}: answered with features of shape {shape}, not [batch, 1 to {most}]; mend its export").format(
                model=card.id, shape=values.shape, most=number(MAX_FEATURES)
            )
        )
    _check_numbers(values, (count, wide), card, _FEATURES)
    return values


def _check_numbers(values: NDArray[np.float32], shape: tuple[int, ...], card: ModelCard, faults: _Faults) -> None:
    if values.shape != shape:
        raise ModelError(translated(faults.shape).format(model=card.id, shape=values.shape, wanted=shape))
    if not np.isfinite(values).all():
        raise ModelError(translated(faults.numbers).format(model=card.id))
