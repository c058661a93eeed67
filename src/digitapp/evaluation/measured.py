"""What one model reads in each example of a labelled data set: what all figures and lists of mistakes come from."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from digitapp.api import DigitappError, ModelCard
from digitapp.evaluation.datasets import Dataset
from digitapp.evaluation.reading import Part, read_all
from digitapp.language import tr
from digitapp.models.model import Model, Outputs

if TYPE_CHECKING:
    from digitapp.bulk.processes import Processes


@dataclass(frozen=True)
class Measured:
    """The answers of one model to the N examples of a data set; independent of the model itself."""

    card: ModelCard
    data: Dataset
    outputs: Outputs
    ms_per_item: float
    """Milliseconds for framing and model together."""

    @cached_property
    def truth(self) -> NDArray[np.int64]:
        """The index of each example's label among the model's, int64 [N]; -1 if it has none that the model knows."""
        return label_indices(self.data.labels, self.card.labels)

    @cached_property
    def labelled(self) -> NDArray[np.bool_]:
        """A mask, bool [N]: the examples with a label, whether the model knows it or not."""
        return np.fromiter((label is not None for label in self.data.labels), np.bool_, len(self.data))

    @cached_property
    def predicted(self) -> NDArray[np.int64]:
        """The index of each answer among the model's labels, int64 [N]; -1 if there is nothing to read."""
        found: NDArray[np.int64] = self.outputs.probabilities.argmax(axis=1)
        found[~self.outputs.read] = -1
        return found

    @cached_property
    def answers(self) -> tuple[str | None, ...]:
        """The most probable label of each example; None if there is nothing to read."""
        return tuple(self.card.labels[place] if place >= 0 else None for place in self.predicted.tolist())

    @cached_property
    def right(self) -> NDArray[np.bool_]:
        """A mask, bool [N]: the examples that are read as their label says."""
        return np.asarray((self.predicted == self.truth) & (self.truth >= 0))

    @cached_property
    def confidence(self) -> NDArray[np.float64]:
        """The probability of each answer, float64 [N]; 0 if there is nothing to read."""
        return self.outputs.confidence

    @property
    def unknown(self) -> int:
        """How many labelled examples have a label that the model does not know."""
        return int((self.labelled & (self.truth < 0)).sum())

    def mistakes(self) -> NDArray[np.intp]:
        """Return the indices of the labelled examples that are misread, the most confident first."""
        wrong = np.flatnonzero(self.labelled & ~self.right)
        return wrong[np.argsort(-self.confidence[wrong], kind="stable")]


def measure(
    model: Model,
    data: Dataset,
    framing: str | None = None,
    progress: Callable[[int], None] = lambda _: None,
    readers: Processes[Part, Outputs] | None = None,
) -> Measured:
    """Have a model read all examples; `progress` is called with the number of examples done since the last call.

    `readers` are those of `read_all`.

    DigitappError if the model knows none of the labels, or there are none; also the errors of `Model.readings`.
    """
    check_labels(model.card, data)
    return Measured(model.card, data, *read_all(model, data, framing, progress, readers))


def label_indices(labels: Collection[str | None], known: Collection[str]) -> NDArray[np.int64]:
    """Return the index of each label among those that are known, -1 for others."""
    indices = {label: index for index, label in enumerate(known)}
    found = (-1 if label is None else indices.get(label, -1) for label in labels)
    return np.fromiter(found, np.int64, len(labels))


def check_labels(card: ModelCard, data: Dataset) -> None:
    """Raise DigitappError if a model knows none of a set's labels, or there are none."""
    labels = {label for label in data.labels if label is not None}
    if not labels:
        text = tr("{set}: holds no labelled drawing, so nothing can be right; add some with labels")
        raise DigitappError(text.format(set=data.name))
    if labels.isdisjoint(card.labels):
        given, known = _first_labels(labels), _first_labels(card.labels)
        raise DigitappError(
            tr("{set}: its labels {labels} are unknown to {model}, which knows {known}; choose another model").format(
                set=data.name, labels=given, model=card.id, known=known
            )
        )


def _first_labels(labels: Collection[str], limit: int = 12) -> str:
    """Return the first labels on one line, escaped."""
    first = [repr(label[:40]) for label in sorted(labels)[:limit]]
    text = tr("{labels} and %n more", "labels", len(labels) - limit) if len(labels) > limit else "{labels}"
    return text.format(labels=", ".join(first))
