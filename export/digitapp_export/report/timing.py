"""Time one run of each model on one core, as a multiple of a bare CNN's run in the same process."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import Any

import numpy as np

from digitapp.api import ModelCard, Run
from digitapp.models.tensors import tensor
from digitapp_backends.onnx_runtime import OnnxBackend
from digitapp_export.report.evaluated_models import Recorder

BARE = "bare CNN"
RUNS = 400
HIDDEN = 7
"""Units of the bare CNN's dense layer, which make its parameters 87,031."""


@dataclass(frozen=True)
class Time:
    """The median time of one run."""

    model: str
    microseconds: float
    ratio: float
    """The time divided by the bare CNN's."""


def timings(models: list[Recorder], runs: int = RUNS) -> list[Time]:
    """Time the bare CNN, then the models; they take turns, so that other load on the machine slows all alike."""
    bare = bare_cnn()
    calls = {BARE: _call(bare), **{model.card.id: _call(model) for model in models}}
    medians = _medians(calls, runs)
    return [Time(name, 1e6 * seconds, seconds / medians[BARE]) for name, seconds in medians.items()]


def _medians(calls: dict[str, Callable[[], object]], runs: int) -> dict[str, float]:
    taken: dict[str, list[float]] = {name: [] for name in calls}
    for number in range(runs + 20):
        for name, call in calls.items():
            started = perf_counter()
            call()
            if number >= 20:  # the first warm the caches up
                taken[name].append(perf_counter() - started)
    return {name: float(np.median(times)) for name, times in taken.items()}


def _call(model: Recorder) -> Callable[[], object]:
    """Return a function that runs the model on one image, without framing."""
    run: Run = model.run
    image = tensor(np.random.default_rng(0).random((1, *model.card.size), np.float32), model.card)
    return lambda: run(image)


def bare_cnn() -> Recorder:
    """Build a CNN: two padded 3 x 3 convolutions of 32, pool, two of 64, pool, a small dense layer; random weights."""
    card = ModelCard(id="bare", title="Bare CNN", size=(28, 28), framing="mnist")
    with TemporaryDirectory() as folder:
        path = Path(folder) / "bare.onnx"
        path.write_bytes(bare_proto().SerializeToString())
        return Recorder(card, OnnxBackend().load(path, card))


def bare_proto() -> Any:
    """Build the same as an onnx.ModelProto."""
    from onnx import TensorProto, helper, numpy_helper

    rng = np.random.default_rng(0)
    weights = {
        "a": (32, 1, 3, 3), "b": (32, 32, 3, 3), "c": (64, 32, 3, 3), "d": (64, 64, 3, 3),
        "e": (3136, HIDDEN), "f": (HIDDEN, 10),
    }  # fmt: skip
    constants = []
    for name, shape in weights.items():
        count = shape[0] if len(shape) == 4 else shape[1]
        values = rng.normal(0, 0.05, shape).astype(np.float32)
        constants += [
            numpy_helper.from_array(values, name),
            numpy_helper.from_array(values.ravel()[:count], f"{name}0"),
        ]
    nodes, last = [], "image"
    for name in "abcd":
        nodes.append(helper.make_node("Conv", [last, name, f"{name}0"], [f"{name}1"], pads=[1, 1, 1, 1]))
        nodes.append(helper.make_node("Relu", [f"{name}1"], [f"{name}2"]))
        last = f"{name}2"
        if name in "bd":
            nodes.append(helper.make_node("MaxPool", [last], [f"{name}3"], kernel_shape=[2, 2], strides=[2, 2]))
            last = f"{name}3"
    nodes += [
        helper.make_node("Flatten", [last], ["flat"]),
        helper.make_node("Gemm", ["flat", "e", "e0"], ["e1"]),
        helper.make_node("Relu", ["e1"], ["e2"]),
        helper.make_node("Gemm", ["e2", "f", "f0"], ["f1"]),
        helper.make_node("Softmax", ["f1"], ["probabilities"]),
    ]
    given = helper.make_tensor_value_info("image", TensorProto.FLOAT, ["batch", 1, 28, 28])
    answer = helper.make_tensor_value_info("probabilities", TensorProto.FLOAT, ["batch", 10])
    graph = helper.make_graph(nodes, "bare", [given], [answer], constants)
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 18)], ir_version=9)
