"""What is told of a graph's steps, whatever runtime they run in: which are shown, their fields and their weights."""

from __future__ import annotations

from collections.abc import Mapping
from math import prod
from typing import Any

import numpy as np
from numpy.typing import NDArray

from digitapp.api import Layer, ModelCard, ReceptiveField
from digitapp.api.layers import MAX_LAYERS
from digitapp_backends.graph_steps import INPUT, LONGEST, Graph, Node, Step, steps
from digitapp_backends.receptive_fields import CONVOLUTIONS, fields

COEFFICIENTS = "coefficients"
"""The attribute of a linear classifier that holds its weights."""
WEIGHTS = CONVOLUTIONS | {"Gemm": 1, "MatMul": 1, "FusedGemm": 1, "FusedMatMul": 1}
"""Operators, and the place of the weights among their inputs."""
MOST_WEIGHTS = 1 << 22
"""Weights of a first layer that are read."""
TO_SCORES = frozenset(("Softmax", "LogSoftmax", "Normalizer", "ZipMap"))
"""Operators that turn scores into an answer, one for each label."""


class GraphLayers:
    """The steps of a graph, and what is known of them before they run."""

    def __init__(self, graph: Graph, card: ModelCard, scores: str) -> None:
        """Divide a graph into steps; `scores` is the name of its output with a number for each label."""
        self.steps = steps(graph)
        self.shown: list[int] = []
        """The places of the steps that are shown."""
        self.show(shown_steps(self.steps))
        self.weights = {place: name for place in self.shown if (name := weights_name(self.steps[place], graph))}
        """The names of the weights that are shown, by the place of their step."""
        self._card = card
        self._fields = fields(graph, card.size)
        self._scoring = scoring_steps(self.steps, scores)
        self._kernels: dict[int, NDArray[np.float32]] = {}

    def show(self, places: list[int]) -> None:
        """Show these steps and no others."""
        self.shown = places
        self._numbers = {place: number for number, place in enumerate(places)}

    def learn_weights(self, values: Mapping[str, NDArray[Any]]) -> None:
        """Take the values of `weights`, by their names."""
        for place in self.shown:
            found = kernels(self.steps[place], values.get(self.weights.get(place, "")), self._card)
            if found is not None:
                self._kernels[place] = found

    def layer(self, place: int, result: NDArray[Any], milliseconds: float | None) -> Layer:
        """Return what is told of a step, from its result for a tensor whose first image is meant."""
        step, output = self.steps[place], of_one_image(result, self._card)
        return Layer.of(
            step.output,
            [node.operator for node in step.nodes],
            output,
            sources=[self._numbers.get(source, INPUT) for source in step.sources],
            milliseconds=milliseconds,
            field=field_of(self._fields.get(step.output), output),
            weights=self._kernels.get(place),
            is_scores=place in self._scoring and output.shape == (len(self._card.labels),),
        )


def of_one_image(values: NDArray[Any], card: ModelCard) -> NDArray[Any]:
    """Return the part of a result that belongs to the first image."""
    if values.ndim > 0 and ("N" in card.form.layout or values.shape[0] == 1):
        batch = card.form.batch or 1
        return values[0] if values.shape[0] == batch and values.ndim > 1 else values
    return values


def shown_steps(found: list[Step]) -> list[int]:
    """Return the places of the steps that are shown, at most `MAX_LAYERS`."""
    half = MAX_LAYERS // 2
    places = list(range(len(found)))
    return places if len(places) <= MAX_LAYERS else places[:half] + places[-half:]


def field_of(
    known: tuple[ReceptiveField, tuple[int, int] | None] | None, output: NDArray[Any]
) -> ReceptiveField | None:
    """Return the field of a result if it has the shape that the field is of."""
    if known is None:
        return None
    field, size = known
    return field if size is None or (output.ndim > 1 and output.shape[-2:] == size) else None


def scoring_steps(found: list[Step], scores: str) -> set[int]:
    """Return the steps with one number for each label: the one with the scores, and those that it only rescales."""
    place = next((at for at, step in enumerate(found) if scores in _given(step)), None)
    scoring = set[int]()
    while place is not None and place != INPUT:
        scoring.add(place)
        step = found[place]
        only = len(step.sources) == 1 and all(node.operator in TO_SCORES for node in step.nodes)
        place = step.sources[0] if only else None
    return scoring


def _given(step: Step) -> set[str]:
    return {name for node in step.nodes for name in node.outputs}


def weights_name(step: Step, graph: Graph) -> str:
    """Return the name of the weights of a step that reads the model's input; "" if there are none to show."""
    node = _weighing(step)
    if step.sources != (INPUT,) or node is None or len(node.inputs) <= WEIGHTS[node.operator]:
        return ""
    name = node.inputs[WEIGHTS[node.operator]]
    if name in _given(step) or name in graph.inputs:
        return ""
    return name if prod(graph.constants.get(_origin(name, graph), (1,))) <= MOST_WEIGHTS else ""


def _origin(name: str, graph: Graph) -> str:
    """Return the constant that a value is made of, such as the integers of quantised weights."""
    if name in graph.constants:
        return name
    behind = {out: node.inputs[0] for node in graph.nodes if node.inputs for out in node.outputs}
    for _ in range(LONGEST):
        name = behind.get(name, name)
    return name


def _weighing(step: Step) -> Node | None:
    return next((node for node in step.nodes if node.operator in WEIGHTS), None)


def kernels(step: Step, weights: NDArray[Any] | None, card: ModelCard) -> NDArray[np.float32] | None:
    """Return what full ink in place of paper adds to each map or unit of a step that reads the input, if known."""
    node = _weighing(step)
    if weights is not None and node is not None:
        found = np.asarray(weights, np.float32)
        if node.operator in CONVOLUTIONS:
            return of_ink(found, card) if found.ndim == 4 else None
        return of_pixels(found if node.attributes.get("transB", 0) else found.T, card)
    linear = next((node.attributes[COEFFICIENTS] for node in step.nodes if COEFFICIENTS in node.attributes), None)
    if linear is None or step.sources != (INPUT,) or not linear.size or linear.size % prod(card.size):
        return None
    return of_pixels(linear.reshape(-1, prod(card.size)), card)


def of_pixels(rows: NDArray[np.float32], card: ModelCard) -> NDArray[np.float32] | None:
    """Return weights [units, values] of an image's values as images [units, H, W]; None if they are of others."""
    channels, (height, width) = card.form.channels, card.size
    if rows.ndim != 2 or rows.shape[1] != channels * height * width:
        return None
    last = card.form.layout.endswith("C")
    planes = rows.reshape(-1, *((height, width, channels) if last else (channels, height, width)))
    return of_ink(planes.transpose(0, 3, 1, 2) if last else planes, card)


def of_ink(weights: NDArray[np.float32], card: ModelCard) -> NDArray[np.float32] | None:
    """Return weights of an input's values, [K, channels, h, w], as those of ink, [K, h, w].

    The channels hold the same grey image, and the card says which values paper and ink have.
    """
    if weights.shape[1] != card.form.channels:
        return None
    contrast = (card.range[1] - card.range[0]) / np.array(card.form.std or (1.0,) * card.form.channels)
    return np.asarray((weights * contrast.reshape(1, -1, 1, 1)).sum(axis=1), np.float32)
