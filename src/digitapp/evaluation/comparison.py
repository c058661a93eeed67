"""Compare models on a data set: the accuracy of each, how often they agree, and the items on which they do not."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import msgspec
import numpy as np
from numpy.typing import NDArray

from digitapp.api import ModelCard
from digitapp.evaluation.datasets import Dataset
from digitapp.evaluation.metrics import wilson_interval
from digitapp.evaluation.reading import Part, read_all
from digitapp.models.model import Model, Outputs

if TYPE_CHECKING:
    from digitapp.bulk.processes import Processes


@dataclass(frozen=True)
class ModelAnswers:
    """The answers of one model to a data set of N items, independent of the model itself."""

    card: ModelCard
    labels: tuple[str | None, ...]
    """The most probable label of each item; None if there was nothing to read."""
    confidence: NDArray[np.float64]
    """float64 [N]; 0 if there was nothing to read."""
    is_digit: NDArray[np.bool_]
    """bool [N]: see `Prediction.is_digit`."""
    ms_per_item: float
    """Milliseconds for framing and model together."""


class Standing(msgspec.Struct, frozen=True, kw_only=True):
    """The results of one model; all fields except `ms_per_item` are about the labelled items."""

    model: str
    correct: int
    accuracy: float | None
    """Items that were not read or whose label the model does not know count as wrong; None without labelled items."""
    accuracy_ci95: tuple[float, float] | None
    """Wilson's 95 % interval."""
    nothing: int
    """Items with nothing to read."""
    unknown: int
    """Items whose label the model does not know."""
    ms_per_item: float


class ModelAnswer(msgspec.Struct, frozen=True):
    """A model's answer to one item; `label` is None and `confidence` 0 if there was nothing to read."""

    label: str | None
    confidence: float
    is_digit: bool


class Disagreement(msgspec.Struct, frozen=True, kw_only=True):
    """An item for which not all models give the same label."""

    item: int
    """Its position in the data set, counted from 1."""
    label: str | None
    answers: dict[str, ModelAnswer]
    """The answers by model id."""


class Comparison(msgspec.Struct, frozen=True, kw_only=True):
    """The comparison of models on one data set of n items; its fields are the keys of `digitapp compare --json`.

    Two models agree on an item if they give the same label, whatever they say about its being a digit; "nothing to
    read" counts as a label.
    """

    n: int
    labelled: int
    models: list[Standing]
    agreement: list[list[float]]
    """For each pair of models, in the order of `models`, the share of the n items on which they agree."""
    unanimous: float
    """The share of the items on which all models agree."""
    disagreements: list[Disagreement]
    """The other items, by increasing votes for the most common answer, then by decreasing mean confidence."""


def answers(
    model: Model,
    data: Dataset,
    framing: str | None = None,
    progress: Callable[[int], None] = lambda _: None,
    readers: Processes[Part, Outputs] | None = None,
) -> ModelAnswers:
    """Return a model's answers to all items, framed as its card says or by `framing`.

    `progress` is called with the number of items done since the last call; `readers` are those of `read_all`. Raises
    the errors of `Model.readings`.
    """
    outputs, ms_per_item = read_all(model, data, framing, progress, readers)
    indices = outputs.probabilities.argmax(axis=1)
    known = model.card.labels
    labels = tuple(known[place] if read else None for place, read in zip(indices, outputs.read, strict=True))
    return ModelAnswers(model.card, labels, outputs.confidence, outputs.is_digit, ms_per_item)


def compare(data: Dataset, given: Sequence[ModelAnswers]) -> Comparison:
    """Compare the answers of models to the same data set; ValueError if there are none."""
    if not given:
        raise ValueError("no model's answers were given")
    votes = _votes(given)
    same = (votes == votes[0]).all(axis=0)
    return Comparison(
        n=len(data),
        labelled=sum(label is not None for label in data.labels),
        models=[_standing(data, model) for model in given],
        agreement=[[float((mine == other).mean()) for other in votes] for mine in votes],
        unanimous=float(same.mean()),
        disagreements=[_disagreement(data, given, index) for index in _ranked(given, votes, np.flatnonzero(~same))],
    )


def _votes(given: Sequence[ModelAnswers]) -> NDArray[np.int64]:
    """Return the answers as integers [models, N], equal where the labels are equal."""
    numbers: dict[str | None, int] = {}
    return np.array([[numbers.setdefault(label, len(numbers)) for label in model.labels] for model in given], np.int64)


def _ranked(given: Sequence[ModelAnswers], votes: NDArray[np.int64], indices: NDArray[np.intp]) -> list[int]:
    """Return the indices of items sorted as `Comparison.disagreements`; equal ones stay in the order of the set."""
    top_votes = [Counter(votes[:, index].tolist()).most_common(1)[0][1] for index in indices]
    confidence = np.mean([model.confidence[indices] for model in given], axis=0)
    return [int(index) for index in indices[np.lexsort((-confidence, top_votes))]]


def _disagreement(data: Dataset, given: Sequence[ModelAnswers], index: int) -> Disagreement:
    answers_by_model = {
        model.card.id: ModelAnswer(model.labels[index], float(model.confidence[index]), bool(model.is_digit[index]))
        for model in given
    }
    return Disagreement(item=index + 1, label=data.labels[index], answers=answers_by_model)


def _standing(data: Dataset, model: ModelAnswers) -> Standing:
    pairs = [(label, answer) for label, answer in zip(data.labels, model.labels, strict=True) if label is not None]
    correct = sum(label == answer for label, answer in pairs)
    return Standing(
        model=model.card.id,
        correct=correct,
        accuracy=correct / len(pairs) if pairs else None,
        accuracy_ci95=wilson_interval(correct, len(pairs)) if pairs else None,
        nothing=sum(answer is None for _, answer in pairs),
        unknown=sum(label not in model.card.labels for label, _ in pairs),
        ms_per_item=model.ms_per_item,
    )
