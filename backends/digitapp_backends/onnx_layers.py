"""Tell what each step of an ONNX file makes of an image: a session that gives the steps' results as outputs too.

The file is not changed. A few bytes that name the outputs are appended to its content in memory.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from math import prod
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from digitapp.api import Layer, ModelCard, ModelError, ReceptiveField
from digitapp.api.layers import MAX_LAYERS
from digitapp_backends import onnx_graph, onnx_times
from digitapp_backends.graph_steps import INPUT, Graph, Node, Step, steps
from digitapp_backends.onnx_graph import COEFFICIENTS
from digitapp_backends.onnx_times import Open
from digitapp_backends.receptive_fields import CONVOLUTIONS, fields

WEIGHTS = CONVOLUTIONS | {"Gemm": 1, "MatMul": 1, "FusedGemm": 1, "FusedMatMul": 1}
"""Operators, and the place of the weights among their inputs."""
MOST_WEIGHTS = 1 << 22
"""Weights of a first layer that are read."""
TO_SCORES = frozenset(("Softmax", "LogSoftmax", "Normalizer", "ZipMap"))
"""Operators that turn scores into an answer, one for each label."""
NUMBERS = tuple(f"tensor({kind})" for kind in ("float", "double", "float16", "bool", "uint8", "int8", "int32", "int64"))
"""The types of results that are shown, by onnxruntime's names."""


class OnnxLayers:
    """Tells what the steps of a checked file make of an image; the first image takes longer."""

    def __init__(self, files: Sequence[Path], card: ModelCard, names: tuple[str, str], open_session: Open) -> None:
        """Open a file, the first of `files`, all that belong to it; `names` are those of its input and its scores."""
        path = files[0]
        graph = onnx_graph.graph(path)
        self._card, (self._input, scores) = card, names
        self._steps = steps(graph)
        self._fields = fields(graph, card.size)
        self._scoring = _scoring(self._steps, scores)
        shown = _shown(self._steps)
        self._weights = {place: name for place in shown if (name := _weights_name(self._steps[place], graph))}
        wanted = {self._steps[place].output for place in shown} | set(self._weights.values())
        content = path.read_bytes() + onnx_graph.with_outputs(sorted(wanted - set(graph.outputs)))
        self._session = open_session(content, lambda options: None)
        numbers = {o.name for o in self._session.get_outputs() if o.type in NUMBERS}
        self._shown = [place for place in shown if self._steps[place].output in numbers]
        if not self._shown:
            raise ModelError("what happens inside it cannot be seen: none of its operators gives numbers")
        self._weights = {place: name for place, name in self._weights.items() if name in numbers}
        self._templates: dict[int, NDArray[np.float32]] = {}
        self._times: dict[int, float] = {}
        is_small = sum(file.stat().st_size for file in files) <= onnx_times.LARGEST
        self._unknown: Callable[[dict[str, Any]], None] | None = partial(
            self._learn, content if is_small else b"", open_session
        )

    def __call__(self, images: NDArray[Any]) -> list[Layer]:
        """Return the layers for the first image of a tensor of the card's form."""
        feeds = {self._input: images}
        if self._unknown is not None:
            self._unknown(feeds)
            self._unknown = None
        results = self._session.run([self._steps[place].output for place in self._shown], feeds)
        return [self._layer(place, np.asarray(result)) for place, result in zip(self._shown, results, strict=True)]

    def _learn(self, content: bytes, open_session: Open, feeds: dict[str, Any]) -> None:
        """Find what does not depend on the image: weights and times."""
        names = sorted(set(self._weights.values()))
        values = dict(zip(names, self._session.run(names, feeds), strict=True)) if names else {}
        for place in self._shown:
            weights = values.get(self._weights.get(place, ""))
            if (kernels := _kernels(self._steps[place], weights, self._card)) is not None:
                self._templates[place] = kernels
        if content:
            self._times = onnx_times.times(content, self._steps, feeds, open_session)

    def _layer(self, place: int, result: NDArray[Any]) -> Layer:
        step, output = self._steps[place], of_one_image(result, self._card)
        places = {shown: number for number, shown in enumerate(self._shown)}
        return Layer.of(
            step.output,
            [node.operator for node in step.nodes],
            output,
            sources=[places.get(source, INPUT) for source in step.sources],
            milliseconds=self._times.get(place),
            field=_field(self._fields.get(step.output), output),
            weights=self._templates.get(place),
            is_scores=place in self._scoring and output.shape == (len(self._card.labels),),
        )


def of_one_image(values: NDArray[Any], card: ModelCard) -> NDArray[Any]:
    """Return the part of a result that belongs to the first image."""
    if values.ndim > 0 and ("N" in card.form.layout or values.shape[0] == 1):
        batch = card.form.batch or 1
        return values[0] if values.shape[0] == batch and values.ndim > 1 else values
    return values


def _shown(found: list[Step]) -> list[int]:
    """Return the places of the steps that are shown, at most `MAX_LAYERS`."""
    half = MAX_LAYERS // 2
    places = list(range(len(found)))
    return places if len(places) <= MAX_LAYERS else places[:half] + places[-half:]


def _field(known: tuple[ReceptiveField, tuple[int, int] | None] | None, output: NDArray[Any]) -> ReceptiveField | None:
    """Return the field of a result if it has the shape that the field is of."""
    if known is None:
        return None
    field, size = known
    return field if size is None or (output.ndim > 1 and output.shape[-2:] == size) else None


def _scoring(found: list[Step], scores: str) -> set[int]:
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


def _weights_name(step: Step, graph: Graph) -> str:
    """Return the name of the weights of a step that reads the model's input; "" if there are none to show."""
    node = _weighing(step)
    if step.sources != (INPUT,) or node is None or len(node.inputs) <= WEIGHTS[node.operator]:
        return ""
    name = node.inputs[WEIGHTS[node.operator]]
    if name in _given(step) or name in graph.inputs:
        return ""
    behind = {out: one for one in graph.nodes for out in one.outputs}
    origin = name
    while origin in behind and behind[origin].inputs:
        origin = behind[origin].inputs[0]
    count = prod(graph.constants.get(origin, (1,)))
    return name if count <= MOST_WEIGHTS else ""


def _weighing(step: Step) -> Node | None:
    return next((node for node in step.nodes if node.operator in WEIGHTS), None)


def _kernels(step: Step, weights: NDArray[Any] | None, card: ModelCard) -> NDArray[np.float32] | None:
    """Return what full ink in place of paper adds to each map or unit of a step that reads the input, if known."""
    node = _weighing(step)
    if weights is not None and node is not None:
        found = np.asarray(weights, np.float32)
        if node.operator in CONVOLUTIONS:
            return _of_ink(found, card) if found.ndim == 4 else None
        return _of_pixels(found if node.attributes.get("transB", 0) else found.T, card)
    linear = next((node.attributes[COEFFICIENTS] for node in step.nodes if COEFFICIENTS in node.attributes), None)
    if linear is None or step.sources != (INPUT,) or not linear.size or linear.size % prod(card.size):
        return None
    return _of_pixels(linear.reshape(-1, prod(card.size)), card)


def _of_pixels(rows: NDArray[np.float32], card: ModelCard) -> NDArray[np.float32] | None:
    """Return weights [units, values] of an image's values as images [units, H, W]; None if they are of others."""
    channels, (height, width) = card.form.channels, card.size
    if rows.ndim != 2 or rows.shape[1] != channels * height * width:
        return None
    last = card.form.layout.endswith("C")
    planes = rows.reshape(-1, *((height, width, channels) if last else (channels, height, width)))
    return _of_ink(planes.transpose(0, 3, 1, 2) if last else planes, card)


def _of_ink(weights: NDArray[np.float32], card: ModelCard) -> NDArray[np.float32] | None:
    """Return weights of an input's values, [K, channels, h, w], as those of ink, [K, h, w].

    The channels hold the same grey image, and the card says which values paper and ink have.
    """
    if weights.shape[1] != card.form.channels:
        return None
    contrast = (card.range[1] - card.range[0]) / np.array(card.form.std or (1.0,) * card.form.channels)
    return np.asarray((weights * contrast.reshape(1, -1, 1, 1)).sum(axis=1), np.float32)
