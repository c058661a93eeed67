"""Read a digit by how the pen moved: a second opinion beside that of a model, which sees an image alone.

The features are how much line there is in each of eight directions at each place of a grid (Z.-L. Bai & Q. Huo, "A
study on the use of 8-directional features for online handwritten Chinese character recognition", ICDAR 2005), and
places along the whole path. A network of one hidden layer makes probabilities of them; `digitapp-export grouping` fits
it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from importlib.resources import files
from io import BytesIO

import numpy as np
from numpy.typing import NDArray

from digitapp.api import SURE
from digitapp.models.model import Outputs

Floats = NDArray[np.float64]

DIGITS = tuple("0123456789")
FILE = "stroke_reader.npz"
GRID, DIRECTIONS = 7, 8
STEP = 0.04
"""Lines are measured in pieces of about this length, in heights."""
PLACES = 12
"""Places along the path, at equal distances, the pen's ways between strokes among them."""
FEATURES = DIRECTIONS * GRID * GRID + 2 * PLACES + 2
WEIGHT = 0.6
"""How much its opinion counts beside the model's, as a power of its probabilities."""
FAINT, SECOND_FAINT = 1e-3, 3e-3
"""The least probability of the model, and of the second opinion, that counts: neither overrules a certain other one."""


@dataclass(frozen=True)
class StrokeReader:
    """A network of one hidden layer, from `features_of` to the probabilities of the digits 0 to 9."""

    mean: Floats
    """float [F], with `scale` [F]: what is taken from the features, and what the rest is divided by."""
    scale: Floats
    hidden: Floats
    """float [F, H], with `hidden_bias` [H]."""
    hidden_bias: Floats
    out: Floats
    """float [H, 10], with `bias` [10]."""
    bias: Floats

    @cached_property
    def _scaled(self) -> Floats:
        return self.hidden / self.scale[:, None]

    @cached_property
    def _offset(self) -> Floats:
        return np.asarray(self.hidden_bias - self.mean @ self._scaled)

    def __call__(self, features: Floats) -> Floats:
        """Return the probabilities, float64 [n, 10], of features [n, F]."""
        active = np.maximum(features @ self._scaled + self._offset, 0.0)
        found = active @ self.out + self.bias
        found = np.exp(found - found.max(axis=1, keepdims=True))
        return np.asarray(found / found.sum(axis=1, keepdims=True))


@cache
def stroke_reader() -> StrokeReader:
    """Return the fitted network."""
    content = np.load(BytesIO(files("digitapp.numbers").joinpath(FILE).read_bytes()))
    return StrokeReader(**{name: content[name].astype(np.float64) for name in content.files})


def together(model: Floats, second: Floats) -> Floats:
    """Return what two readers' probabilities of the digits, float64 [..., 10] each, come to together.

    The model's need not sum to one, if it knows other signs too; their sum stays.
    """
    weighed = np.maximum(model, FAINT) * np.maximum(second, SECOND_FAINT) ** WEIGHT
    return np.asarray(weighed * (model.sum(axis=-1) / weighed.sum(axis=-1))[..., None])


def heard(outputs: Outputs, second: Floats, labels: Sequence[str], sure_digitness: float) -> tuple[Outputs, Floats]:
    """Return a model's outputs for D digits as they are with the second opinion, float64 [D, 10].

    And what the model and the second opinion each give to the label that comes out, float64 [D, 2].
    """
    columns = [labels.index(digit) for digit in DIGITS]
    probabilities = outputs.probabilities.astype(np.float64)
    probabilities[:, columns] = together(probabilities[:, columns], second)
    best = probabilities.argmax(axis=1)
    rows = np.arange(len(best))
    of_second = np.zeros_like(probabilities)
    of_second[:, columns] = second
    is_sure = outputs.is_digit & (probabilities[rows, best] >= SURE) & ~(outputs.digitness < sure_digitness)
    both = np.column_stack([outputs.probabilities[rows, best], of_second[rows, best]])
    return outputs._replace(probabilities=probabilities.astype(np.float32), is_sure=is_sure), both


def features_of(strokes: Sequence[Floats]) -> Floats:
    """Return what a digit's strokes, float64 [n, 2] each, are like, [FEATURES]; size and place do not matter."""
    points = np.concatenate(strokes)
    low, high = points.min(axis=0), points.max(axis=0)
    wide, tall = (high - low).tolist()
    unit = max(tall, 0.6 * wide, 1e-6)
    points = (points - (low + high) / 2) / unit
    ends = np.cumsum([len(stroke) for stroke in strokes])
    steps = np.hypot(*(points[1:] - points[:-1]).T)
    travelled = np.append(0.0, np.cumsum(steps))
    drawn = np.delete(np.arange(len(steps)), ends[:-1] - 1)  # the steps in which the pen is down
    lines = _lines(points, steps, drawn)
    along = np.linspace(0.0, travelled[-1], PLACES)
    path = np.column_stack([np.interp(along, travelled, axis) for axis in points.T])
    return np.concatenate([lines, 0.5 * path.ravel(), [min(len(strokes), 4) / 4, wide / unit]])


def _lines(points: Floats, steps: Floats, drawn: NDArray[np.intp]) -> Floats:
    """Return the square root of the length of line in each direction around each place of the grid, [8 * 7 * 7]."""
    drawn = drawn[steps[drawn] > 1e-9]
    counts = (steps[drawn] / STEP).astype(np.intp) + 1
    which = np.repeat(drawn, counts)
    within = np.arange(len(which)) - np.repeat(np.cumsum(counts) - counts, counts)
    share = ((within + 0.5) / np.repeat(counts, counts))[:, None]
    way = points[which + 1] - points[which]
    length = steps[which] / np.repeat(counts, counts)
    turn = np.arctan2(way[:, 1], way[:, 0]) / (2 * np.pi / DIRECTIONS) % DIRECTIONS
    place = np.minimum(np.maximum((points[which] + share * way + 0.5) * GRID - 0.5, 0.0), GRID - 1.0)
    corner = np.minimum(place.astype(np.intp), GRID - 2)
    right, down = (place - corner).T
    sector = turn.astype(np.intp)
    late = turn - sector
    around = np.stack([(1 - right) * (1 - down), right * (1 - down), (1 - right) * down, right * down])
    weights = (length * np.stack([1 - late, late]))[:, None] * around  # of both directions, of the four places around
    directions = np.stack([sector % DIRECTIONS, (sector + 1) % DIRECTIONS])[:, None]
    cells = directions * GRID**2 + (corner[:, 1] * GRID + corner[:, 0] + np.array([[0], [1], [GRID], [GRID + 1]]))
    return np.sqrt(np.bincount(cells.ravel(), weights.ravel(), DIRECTIONS * GRID**2))
