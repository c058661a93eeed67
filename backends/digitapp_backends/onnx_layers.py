"""Tell what each step of an ONNX file makes of an image: a session that gives the steps' results as outputs too.

The file is not changed. A few bytes that name the outputs are appended to its content in memory.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from digitapp.api import Layer, ModelCard, ModelError
from digitapp_backends import onnx_graph, onnx_times
from digitapp_backends.graph_layers import GraphLayers
from digitapp_backends.onnx_times import Open

NUMBERS = tuple(f"tensor({kind})" for kind in ("float", "double", "float16", "bool", "uint8", "int8", "int32", "int64"))
"""The types of results that are shown, by onnxruntime's names."""


class OnnxLayers:
    """Tells what the steps of a checked file make of an image; the first image takes longer."""

    def __init__(self, files: Sequence[Path], card: ModelCard, names: tuple[str, str], open_session: Open) -> None:
        """Open a file, the first of `files`, all that belong to it; `names` are those of its input and its scores."""
        graph = onnx_graph.graph(files[0])
        self._input, scores = names
        self._graph = found = GraphLayers(graph, card, scores)
        wanted = {found.steps[place].output for place in found.shown} | set(found.weights.values())
        content = files[0].read_bytes() + onnx_graph.with_outputs(sorted(wanted - set(graph.outputs)))
        self._session = open_session(content, lambda options: None)
        numbers = {o.name for o in self._session.get_outputs() if o.type in NUMBERS}
        found.show([place for place in found.shown if found.steps[place].output in numbers])
        found.weights = {place: name for place, name in found.weights.items() if name in numbers}
        if not found.shown:
            raise ModelError("what happens inside it cannot be seen: none of its operators gives numbers")
        self._times: dict[int, float] = {}
        is_small = sum(file.stat().st_size for file in files) <= onnx_times.LARGEST
        self._unknown: Callable[[dict[str, Any]], None] | None = partial(
            self._learn, content if is_small else b"", open_session
        )

    def __call__(self, images: NDArray[Any]) -> list[Layer]:
        """Return the layers for the first image of a tensor of the card's form."""
        feeds, found = {self._input: images}, self._graph
        if self._unknown is not None:
            self._unknown(feeds)
            self._unknown = None
        results = self._session.run([found.steps[place].output for place in found.shown], feeds)
        return [
            found.layer(place, np.asarray(result), self._times.get(place))
            for place, result in zip(found.shown, results, strict=True)
        ]

    def _learn(self, content: bytes, open_session: Open, feeds: dict[str, Any]) -> None:
        """Find what does not depend on the image: weights and times."""
        names = sorted(set(self._graph.weights.values()))
        values = self._session.run(names, feeds) if names else []
        self._graph.learn_weights(dict(zip(names, values, strict=True)))
        if content:
            with suppress(OSError):  # no room for the profiler's files: then no times are known
                self._times = onnx_times.times(content, self._graph.steps, feeds, open_session)
