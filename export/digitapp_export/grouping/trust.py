"""Fit how far a read number can be trusted: logistic regression on numbers that are read right, wrong, or are none."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from digitapp.evaluation.datasets import Dataset
from digitapp.numbers.drawings import paths_of
from digitapp.numbers.scoring import Network, trust_features
from digitapp.numbers.stroke_reader import StrokeReader, features_of, heard
from digitapp.numbers.strokes import Floats, boxes_of, ink_of
from digitapp_export import number_samples, outliers
from digitapp_export.allographs import generator
from digitapp_export.grouping.examples import Example, example
from digitapp_export.number_samples import Hand, Number, Sign

NO_NUMBERS = ("letters", "scribbles", "shapes", "half digits", "dashes")
"""The kinds of `outliers` that are no numbers."""
NO_NUMBER = 0.1
"""How much each drawing that is no number counts in the fit: they are many, and unlike the errors in numbers."""
RIDGE = 1.0
STEPS = 30


def no_numbers(each: int, digits: Dataset, part: outliers.Part, rng: np.random.Generator) -> list[Example]:
    """Return `each` drawings of every kind that is no number, and as many words of generated letters; labels are ""."""
    kinds = outliers.kinds(part, digits.inks, [label or "" for label in digits.labels])
    inks = [ink for kind in NO_NUMBERS for ink in outliers.make(kinds[kind], each, rng)]
    strokes = [list(ink.strokes) for ink in inks]
    strokes += [_word(rng) for _ in range(each)]
    found = []
    for own in strokes:
        ink = number_samples.drawing(own, rng).ink()
        found.append(example(Number("", own, tuple(np.zeros(len(stroke), np.int64) for stroke in own)), ink))
    return found


def _word(rng: np.random.Generator) -> list[Floats]:
    letters = [Sign("", generator.sign("letters", rng)) for _ in range(8)]
    return number_samples.number(Hand("", letters), int(rng.integers(2, 6)), rng).strokes


def read_right(one: Example, network: Network, labels: Sequence[str], second: StrokeReader) -> tuple[bool, Floats]:
    """Return whether all digits of an example are right, with the second opinion, and its `trust_features`."""
    assert one.outputs is not None
    path = paths_of(one.geometry, one.groups, network(one.features), 0).best
    row = np.cumsum([not group.is_mark for group in one.groups]) - 1
    used = [index for index in path.groups if not one.groups[index].is_mark and one.outputs.read[row[index]]]
    if not used:
        return False, np.zeros(9)
    boxes = boxes_of(one.geometry, one.groups)
    used.sort(key=lambda index: boxes[index, 0] + boxes[index, 2])
    outputs = one.outputs.of(row[used])
    both = np.repeat(outputs.confidence[:, None], 2, axis=1)
    if len(used) > 1:
        inks = [ink_of(one.ink, one.geometry, one.groups[index]) for index in used]
        moved = np.array([features_of([points for points in ink.strokes if len(points)]) for ink in inks])
        outputs, both = heard(outputs, second(moved), labels, 0.0)
    text = "".join(labels[label] for label in outputs.probabilities.argmax(axis=1).tolist())
    return text == one.label, trust_features(path.share, outputs, both)


def fit(right: Sequence[bool], features: Sequence[Floats], counts: Sequence[float] | None = None) -> Floats:
    """Return the coefficients of a logistic regression by Newton's method, slightly drawn to zero.

    `counts` is how much each example counts; all alike if it is None.
    """
    rows, wanted = np.array(features), np.array(right, np.float64)
    count = np.ones(len(rows)) if counts is None else np.array(counts)
    weights = np.zeros(rows.shape[1])
    for _ in range(STEPS):
        share = 1 / (1 + np.exp(-np.clip(rows @ weights, -30, 30)))
        slope = rows.T @ (count * (wanted - share)) - RIDGE * weights
        curve = (rows * (count * share * (1 - share))[:, None]).T @ rows + RIDGE * np.eye(len(weights))
        weights = weights + np.linalg.solve(curve, slope)
    return np.asarray(weights.round(5))
