"""What in a model's input speaks for a label and what against it, found by taking ink away and adding some.

Parts of the ink are removed at random, and a ridge regression gives what each part contributes to the log-odds of the
label (as in M. Ribeiro et al., "Why Should I Trust You?", KDD 2016, but with ink removed softly, so that what is left
still looks drawn). Later rounds remove parts in the order found so far, each with some chance to differ: what is
decisive once the most important ink is gone shows only there. A pixel has a share of what its parts contribute, in
proportion to the ink that they take from it. docs/EXPLAINING.md compares it with other methods.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from digitapp.explaining.asking import ask, log_odds
from digitapp.models.model import Model

ROUNDS = ("any", "most", "least", "most")
"""Which parts each round removes first."""
RUNS = 64
"""Changed inputs in a round."""
REMOVED = 0.2
"""The share of the parts that a round removes in any order."""
FLIPPED = 0.2
"""The chance that a later round treats a part otherwise than the order says."""
RIDGE = 6.0
SPACING, RADIUS, SOFTNESS = 2 / 28, 1.6 / 28, 0.35 / 28
"""Of the parts, which are discs: the distance of their centres, their radius, the width of their edge; of the side."""
LEAST_INK = 0.3
"""Pixels of ink that a part has at least; others are paper."""
REACH = 3 / 28
"""How far around the ink paper is tried out; further away nobody expects a stroke."""

Map = NDArray[np.float32]


class Discs(NamedTuple):
    """Overlapping soft discs that cover an image."""

    masks: Map
    """float32 [K, H, W] in [0, 1]."""
    log_left: Map
    """float32 [K, H * W]: the logarithm of what each leaves of the ink."""


@lru_cache(maxsize=4)
def discs(size: tuple[int, int]) -> Discs:
    """Return the discs for images of a size (height, width)."""
    height, width = size
    side = min(size)
    spacing, radius, soft = max(1.0, SPACING * side), max(0.7, RADIUS * side), max(0.2, SOFTNESS * side)
    rows = np.arange(spacing / 2, height, spacing) - 0.5
    columns = np.arange(spacing / 2, width, spacing) - 0.5
    y, x = np.mgrid[:height, :width]
    away = np.hypot(y - rows[:, None, None, None], x - columns[None, :, None, None]).reshape(-1, height, width)
    masks = (1 / (1 + np.exp(np.minimum((away - radius) / soft, 50)))).astype(np.float32)
    masks[masks < 1e-3] = 0
    return Discs(masks, np.log(np.maximum(1 - masks, 1e-3)).reshape(len(masks), -1))


def evidence(model: Model, image: Map, target: int, against: int | None = None) -> Map:
    """Return the evidence in an input, float32 [H, W] in [0, 1], for a label or, with `against`, for it and not that.

    The result is float32 [H, W], in nats of log-odds: positive where the ink, or where its absence, speaks for the
    label. The same input gives the same result. Raises the errors of `Model.readings`.
    """
    *_, last = evidence_rounds(model, image, target, against)
    return last


def evidence_rounds(model: Model, image: Map, target: int, against: int | None = None) -> Iterator[Map]:
    """Yield the evidence found so far, each time closer to the last one, which includes the paper.

    That is once a round, and more often for a slow model.
    """
    parts = discs((image.shape[0], image.shape[1]))
    inked = (parts.masks * image).sum(axis=(1, 2)) > LEAST_INK
    masks, log_left = parts.masks[inked], parts.log_left[inked]
    cover = np.maximum(masks.sum(axis=0), 1e-3)
    rng = np.random.default_rng(0)
    removed, values = np.zeros((0, len(masks)), np.float32), np.zeros(0)
    effects = np.zeros(len(masks))
    found = np.zeros_like(image)
    for first in ROUNDS if len(masks) else ():
        for chosen in model.in_batches(_chosen(first, effects, rng)):
            left = np.exp(chosen.astype(np.float32) @ log_left).reshape(-1, *image.shape)
            removed = np.concatenate([removed, chosen.astype(np.float32)])
            values = np.concatenate([values, log_odds(ask(model, image * left), target, against)])
            effects = _effects(removed, values)
            found = (np.tensordot(effects.astype(np.float32), masks, axes=1) / cover) * image
            yield found
    places = _paper_places(image, parts.masks[~inked])
    if not len(places):
        yield found
        return
    inked_odds, tried = log_odds(ask(model, image[None]), target, against), np.zeros(0)
    for some in model.in_batches(places):
        tried = np.concatenate([tried, log_odds(ask(model, np.maximum(image, some * image.max())), target, against)])
        effect = (inked_odds - tried).astype(np.float32)
        over = np.maximum(places.sum(axis=0), 1.0)
        yield found + np.tensordot(effect, places[: len(tried)], axes=1) / over * (image == 0)


def _chosen(first: str, effects: NDArray[np.float64], rng: np.random.Generator) -> NDArray[np.bool_]:
    """Return which parts to remove in each run of a round, bool [RUNS, K]."""
    if first == "any":
        return rng.random((RUNS, len(effects))) < REMOVED
    rank = np.argsort(np.argsort(effects if first == "least" else -effects)) / len(effects)
    in_order = rank < rng.random((RUNS, 1))
    return np.asarray(in_order ^ (rng.random((RUNS, len(effects))) < FLIPPED))


def _effects(removed: NDArray[np.float32], values: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return what each part contributes, [K], by ridge regression on the parts that were removed, [N, K]."""
    design = removed - removed.mean(axis=0)
    normal = design.T @ design + RIDGE * np.eye(design.shape[1])
    return np.asarray(np.linalg.solve(normal, -design.T @ (values - values.mean())))


def _paper_places(image: Map, masks: Map) -> Map:
    """Return those of the discs that are near the ink: there a stroke could have been, float32 [K, H, W]."""
    rows, columns = np.nonzero(image > 0)
    if not len(rows):
        return masks[:0]
    reach = REACH * min(image.shape)
    y, x = (np.arange(side) for side in image.shape)
    near = ((y >= rows.min() - reach) & (y <= rows.max() + reach))[:, None]
    near = near & ((x >= columns.min() - reach) & (x <= columns.max() + reach))
    return np.asarray(masks[(masks * near).sum(axis=(1, 2)) > 0.5 * masks.sum(axis=(1, 2))])
