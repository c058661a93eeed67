"""Fit heads: softmax regression that stays near what it was, by L-BFGS in numpy.

The loss is the cross-entropy of weighted examples, plus the squared distance of each row from its prior, measured in
the features' own spread: directions in which known drawings hardly differ count as much as others, since it is there
that new signs show. Examples of what a model knew have its own answers as targets, so that they pull at nothing until
something new does (Z. Li and D. Hoiem, "Learning without Forgetting", 2016). L-BFGS: D. Liu and J. Nocedal, 1989.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from digitapp.api.head import softmax

Rows = NDArray[np.float32]
Loss = Callable[[Rows], tuple[float, Rows]]

RIDGE = 1.0
"""How strongly rows are held at their prior."""
SHRINKAGE = 0.01
"""How much of the mean variance is added to that of each direction."""
OTHERS = 0.3
"""The share of drawings that are no digit in the spread of the features."""
WIDEST, OVERSAMPLED = 256, 32
"""Directions in which rows may differ from their prior at most, and how many more are looked at to find them."""
NEW_BIAS = -3.0
"""The prior bias of a new label: nothing is it until an example says so."""
STEPS, MEMORY, TOLERANCE = 60, 10, 1e-5
"""Steps of L-BFGS at most, the steps it remembers, and the relative gain with which it ends."""


@dataclass(frozen=True, eq=False)
class Examples:
    """Weighted examples with the probabilities that a head shall give them."""

    views: Rows
    """float32 [N, V], of `Space.view`."""
    targets: Rows
    """float32 [N, labels], each row sums to one."""
    weights: Rows
    """float32 [N]."""


def one_hot(places: NDArray[np.intp], count: int) -> Rows:
    """Return the probabilities of certain labels, float32 [N, count]."""
    return np.eye(count, dtype=np.float32)[places]


def whitening(digits: Rows, others: Rows) -> Rows:
    """Return the matrix that makes features and a constant 1 of equal spread in all directions, [D + 1, K + 1].

    K is D; of more features than `WIDEST` it is that many, the directions in which drawings differ most.
    """
    parts = [(1 - OTHERS if len(others) > 1 else 1.0, digits)]
    if len(others) > 1:
        parts.append((OTHERS, others))
    spread = np.concatenate(
        [np.float32(np.sqrt(share / (len(rows) - 1))) * (rows - rows.mean(axis=0)) for share, rows in parts]
    )
    size = spread.shape[1]
    floor = max(SHRINKAGE * float(np.square(spread).sum()) / size, 1e-9)
    directions, variances = _directions(spread)
    matrix = np.zeros((size + 1, len(variances) + 1), np.float32)
    matrix[:size, :-1] = directions / np.sqrt(variances + floor)
    matrix[-1, -1] = 1
    return matrix


def _directions(rows: Rows) -> tuple[Rows, NDArray[np.float64]]:
    """Return the directions [D, K] in which rows [N, D] are largest, and the sum of squares along each, [K].

    Of wide rows they are found by a random projection with one power iteration: N. Halko, P. Martinsson, J. Tropp,
    "Finding structure with randomness", SIAM Review 53, 2011.
    """
    size = rows.shape[1]
    basis = np.eye(size, dtype=np.float32)
    if size > WIDEST:
        guess = np.random.default_rng(0).standard_normal((size, WIDEST + OVERSAMPLED), np.float32)
        basis = np.linalg.qr(rows.T @ np.linalg.qr(rows @ guess)[0])[0]
    inner = (rows @ basis).astype(np.float64)
    variances, turned = np.linalg.eigh(inner.T @ inner)
    kept = slice(-WIDEST, None)
    return basis @ turned[:, kept].astype(np.float32), np.maximum(variances[kept], 0)


def fit(parts: Sequence[Examples], prior: Rows, free: int, ridge: float = RIDGE) -> Rows:
    """Return the rows, float32 [labels, V], of a head for all examples of the parts; `prior` has the same shape.

    Only the first `free` columns may differ from the prior. The same examples give the same rows on one machine.
    """
    start = _products(parts, prior)
    targets, weights = (np.concatenate([getattr(part, name) for part in parts]) for name in ("targets", "weights"))

    def loss(change: Rows) -> tuple[float, Rows]:
        logits = _products(parts, change)
        logits += start
        logits -= logits.max(axis=1, keepdims=True)
        wanted = np.einsum("nk,nk->n", logits, targets)
        np.exp(logits, out=logits)
        total = logits.sum(axis=1)
        value = float(weights @ (np.log(total) - wanted)) + ridge / 2 * float((change * change).sum())
        logits /= total[:, None]
        logits -= targets
        logits *= weights[:, None]
        slope = np.float32(ridge) * change
        for part, own in zip(parts, _divided(parts, logits), strict=True):
            slope += own.T @ part.views[:, :free]
        return value, slope

    rows = prior.copy()
    rows[:, :free] += _minimum(loss, np.zeros((len(prior), free), np.float32))
    return rows


def _products(parts: Sequence[Examples], rows: Rows) -> Rows:
    """Return the scores of all parts, one after the other, without a second copy: there may be 100,000 examples.

    Rows may be shorter than views: then their first columns count.
    """
    found = np.empty((sum(len(part.views) for part in parts), len(rows)), np.float32)
    for part, own in zip(parts, _divided(parts, found), strict=True):
        np.matmul(part.views[:, : rows.shape[1]], rows.T, out=own)
    return found


def _divided(parts: Sequence[Examples], values: Rows) -> list[Rows]:
    """Return the rows of `values` that belong to each part, as views of them."""
    return np.split(values, np.cumsum([len(part.views) for part in parts])[:-1])


def _minimum(loss: Loss, at: Rows) -> Rows:
    """Return where a smooth convex loss is least, or near it."""
    value, slope = loss(at)
    memory: list[tuple[Rows, Rows, float]] = []
    for _ in range(STEPS):
        way = -_preconditioned(slope, memory)
        step, down = 1.0, float((slope * way).sum())
        while True:
            after, other = loss(at + np.float32(step) * way)
            if after <= value + 1e-4 * step * down or step < 1e-4:
                break
            step /= 2
        moved, bent = np.float32(step) * way, other - slope
        curve = float((moved * bent).sum())
        if curve > 1e-12:
            memory = [*memory[1 - MEMORY :], (moved, bent, 1 / curve)]
        if after > value:
            break
        gain, at, value, slope = value - after, at + moved, after, other
        if gain < TOLERANCE * abs(value) + 1e-9:
            break
    return at


def _preconditioned(slope: Rows, memory: list[tuple[Rows, Rows, float]]) -> Rows:
    """Return the slope times the inverse curvature that past steps tell of (the two-loop recursion)."""
    found, factors = slope.copy(), []
    for moved, bent, inverse in reversed(memory):
        factors.append(inverse * float((moved * found).sum()))
        found -= np.float32(factors[-1]) * bent
    if memory:
        moved, bent, inverse = memory[-1]
        found *= np.float32(1 / inverse / float((bent * bent).sum()))
    else:
        found *= np.float32(1 / max(1.0, float(np.sqrt((slope * slope).sum()))))
    for (moved, bent, inverse), factor in zip(memory, reversed(factors), strict=True):
        found += moved * np.float32(factor - inverse * float((bent * found).sum()))
    return found


def recovered(features: Rows, probabilities: Rows) -> Rows | None:
    """Return the rows [labels, D + 1] of the linear head that gave probabilities [N, labels] for features [N, D].

    None if there are too few drawings to tell, or no linear head on these features gives them: a quarter is kept back
    to check that. The mean of all rows, which has no effect, is zero.
    """
    enough = probabilities.min(axis=1) > 1e-35
    known, logs = with_one(features[enough]).astype(np.float64), np.log(probabilities[enough].astype(np.float64))
    if len(known) < 4 * known.shape[1] // 3 + 8:
        return None
    logs -= logs.mean(axis=1, keepdims=True)
    kept_back = np.arange(len(known)) % 4 == 3
    rows = np.linalg.lstsq(known[~kept_back], logs[~kept_back], rcond=None)[0].T
    off = np.abs(softmax((known[kept_back] @ rows.T).astype(np.float32)) - probabilities[enough][kept_back])
    return np.asarray(rows, np.float32) if off.max(initial=0) < 1e-3 else None


def temperature(logits: Rows, places: NDArray[np.intp], weights: Rows) -> float:
    """Return the temperature, 1/2 to 2, with the least weighted cross-entropy of labels [N] given logits [N, K].

    C. Guo et al., "On Calibration of Modern Neural Networks", ICML 2017.
    """
    if not len(places):
        return 1.0
    choices = np.geomspace(0.5, 2, 81)

    def loss(choice: float) -> float:
        shares = softmax((logits / choice).astype(np.float32))[np.arange(len(places)), places]
        return float(weights @ -np.log(np.maximum(shares, 1e-12)))

    return float(choices[int(np.argmin([loss(choice) for choice in choices]))])


def with_one(features: NDArray[Any]) -> Rows:
    """Return features [N, D] with a constant 1 after them, float32 [N, D + 1]."""
    return np.concatenate([features, np.ones((len(features), 1))], axis=1, dtype=np.float32)
