"""Score groups of strokes: how likely each is one whole digit, by its geometry and by what a model reads in it."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any, Protocol, cast

import msgspec
import numpy as np
from numpy.typing import NDArray

from digitapp.models.model import Outputs
from digitapp.numbers.stroke_reader import DIGITS
from digitapp.numbers.strokes import Floats

FAINT = 1e-3
"""The least probability and digitness that scores tell apart."""
FILE = "stroke_scores.json"


@dataclass(frozen=True)
class Network:
    """A network of one hidden layer, from features [F] to a score, the logarithm of a weight."""

    mean: Floats
    """float64 [F], with `scale` [F]: what is taken from the features, and what the rest is divided by."""
    scale: Floats
    hidden: Floats
    """float64 [F, H], with `hidden_bias` [H]."""
    hidden_bias: Floats
    out: Floats
    """float64 [H], with `bias` []."""
    bias: Floats

    def __call__(self, features: Floats) -> Floats:
        """Return the score of each row of features [G, F], float64 [G]."""
        active = np.maximum((features - self.mean) / self.scale @ self.hidden + self.hidden_bias, 0.0)
        return np.asarray(active @ self.out + self.bias)


@dataclass(frozen=True)
class SignScores:
    """What `digitapp-export grouping --photos` fits: the scores of signs in pictures."""

    sign: Network
    """Of the geometry and of what the model reads."""
    trust: Floats
    """float64 [7], for drawings [9]: the coefficients of `trust_features`."""


@dataclass(frozen=True)
class PictureScores(SignScores):
    """What `digitapp-export grouping --photos` fits, and `--certainty` for whole readings."""

    doubt: Floats
    """float64 [14]: the coefficients of `certainty.features_of`."""


@dataclass(frozen=True)
class Scores(SignScores):
    """What `digitapp-export grouping` fits: the scores of groups of strokes."""

    shape: Network
    """Of the geometry alone, which leaves few groups for the model."""


class SomeGroup(Protocol):
    """Strokes, or pieces of ink, that may be one sign."""

    @property
    def pieces(self) -> tuple[int, ...]:
        """Which they are, from 0 in reading order."""

    @property
    def is_mark(self) -> bool:
        """Whether the model does not read it."""


@cache
def scores() -> Scores:
    """Return the fitted scores of groups of strokes."""
    content = _content(FILE)
    return Scores(_network(content["sign"]), np.array(content["trust"]), _network(content["shape"]))


def read_picture_scores(file: str) -> PictureScores:
    """Return fitted scores of signs in pictures from a file of this package."""
    content = _content(file)
    return PictureScores(_network(content["sign"]), np.array(content["trust"]), np.array(content["doubt"]))


def _content(file: str) -> dict[str, Any]:
    return cast(dict[str, Any], msgspec.json.decode(files("digitapp.numbers").joinpath(file).read_bytes()))


def _network(content: dict[str, Any]) -> Network:
    return Network(**{name: np.array(values) for name, values in content.items()})


def outputs_as_features(outputs: Outputs, labels: Sequence[str], groups: Sequence[SomeGroup]) -> Floats:
    """Return what a model reads in G groups as features, float64 [G, 17]; marks, which it does not read, are zeros.

    `outputs` has a row for each group that is no mark.
    """
    digits = [not group.is_mark for group in groups]
    is_read, is_told = outputs.read, ~np.isnan(outputs.digitness)
    found = np.where(is_read[:, None], outputs.probabilities, 0.0).astype(np.float64)
    likeness = np.where(is_told, outputs.digitness, 0.0).astype(np.float64)
    told = is_told | ~is_read
    best = _logarithm(found.max(axis=1, initial=0.0))
    like = np.where(told, _logarithm(likeness), 0.0)
    own = np.zeros((len(best), 14))
    own[:, 0], own[:, 1], own[:, 2], own[:, 3] = best, np.where(told, _log_odds(likeness), 0.0), ~told, ~is_read
    known = [(4 + column, labels.index(digit)) for column, digit in enumerate(DIGITS) if digit in labels]
    own[:, [column for column, _ in known]] = found[:, [place for _, place in known]]
    rows = np.zeros((len(groups), 17))
    rows[digits, :14] = own
    alone = best + like
    single = {group.pieces[0]: value for group, value in zip(_digits(groups), alone.tolist(), strict=True)
              if len(group.pieces) == 1}  # fmt: skip
    lowest = 2 * float(_logarithm(np.zeros(1))[0])
    for row, group in enumerate(groups):
        if len(group.pieces) > 1:
            members = [single.get(piece, lowest) for piece in group.pieces]
            rows[row, 14:17] = min(members) / 5, max(members) / 5, sorted(members)[-2] / 5
    return rows


def trust_features(share: float, outputs: Outputs, both: Floats | None = None) -> Floats:
    """Return what tells how far a number can be trusted, float64 [7]: log-odds of its grouping, labels and digitness.

    Those of the labels are those of all of them and of the least certain one, and so are those of the digitness. `both`
    is what the model and the second opinion give to each label, [D, 2]: the least of either counts too, [9].
    """
    best = outputs.confidence
    told = ~np.isnan(outputs.digitness)
    likeness = np.where(told, outputs.digitness, 1.0).astype(np.float64)
    shares = np.array([share, best.prod(), best.min(), likeness.prod(), likeness.min()])
    odds = _log_odds(shares)
    odds[3:] *= told.any()
    least = np.empty(0) if both is None else both.min(axis=0)
    return np.array([1.0, *odds, np.log(len(best)), *_log_odds(least)])


def confidence_of(share: float, outputs: Outputs, trust: Floats, both: Floats | None = None) -> float:
    """Return the probability that a number is right: of its grouping's share and its digits, as `trust_features`."""
    return probability_of(trust_features(share, outputs, both), trust)


def probability_of(features: Floats, coefficients: Floats) -> float:
    """Return what a logistic regression makes of features [F], with coefficients [F]."""
    odds = float(features @ coefficients)
    return 1.0 / (1.0 + math.exp(-min(max(odds, -30.0), 30.0)))


def _digits(groups: Sequence[SomeGroup]) -> list[SomeGroup]:
    return [group for group in groups if not group.is_mark]


def _logarithm(values: NDArray[np.float64]) -> Floats:
    return np.asarray(np.log(np.minimum(np.maximum(values, FAINT), 1.0)))


def _log_odds(shares: NDArray[np.float64]) -> Floats:
    return _logarithm(shares) - _logarithm(1.0 - shares)
