"""ONNX models of several layers of which it is known what each gives."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

import numpy as np
import onnx
from onnx import NodeProto, TensorProto, helper, numpy_helper

from digitapp.api import ModelCard

EDGES = np.array([[[[0, 1, 0], [1, -4, 1], [0, 1, 0]]], [[[0, 0, 0], [0, 1, 0], [0, 0, 0]]]], np.float32)
"""Two kernels: one that finds edges, and one that changes nothing."""


def write(
    path: Path, card: ModelCard, nodes: Sequence[NodeProto], constants: dict[str, np.ndarray], external: bool = False
) -> Path:
    """Write a model from `image` to `probabilities` with its card and, if wanted, its weights beside it."""
    shape = ["batch", card.form.channels, *card.size]
    graph = helper.make_graph(
        list(nodes),
        "layered",
        [helper.make_tensor_value_info("image", TensorProto.FLOAT, shape)],
        [helper.make_tensor_value_info("probabilities", TensorProto.FLOAT, ["batch", len(card.labels)])],
        [numpy_helper.from_array(np.asarray(value), name) for name, value in constants.items()],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 18)], ir_version=9)
    helper.set_model_props(model, {"digitapp.card": card.to_json()})
    path.parent.mkdir(parents=True, exist_ok=True)
    onnx.save_model(model, path, save_as_external_data=external, location=f"{path.stem}.data", size_threshold=0)
    return path


def answer(card: ModelCard, flat: int, seed: int = 0) -> tuple[list[NodeProto], dict[str, np.ndarray]]:
    """Return the last nodes, from `maps` with so many values to the probabilities, and their weights."""
    weights = np.random.default_rng(seed).normal(0, 0.05, (flat, len(card.labels))).astype(np.float32)
    nodes = [
        helper.make_node("Flatten", ["maps"], ["flat"]),
        helper.make_node("Gemm", ["flat", "dense"], ["scores"]),
        helper.make_node("Softmax", ["scores"], ["probabilities"]),
    ]
    return nodes, {"dense": weights}


def edges(path: Path, card: ModelCard, external: bool = False) -> Path:
    """Write a model of a convolution by `EDGES` with ReLU, max pooling by 2, and a dense layer with softmax."""
    last, weights = answer(card, 2 * (card.size[0] // 2) * (card.size[1] // 2))
    kernels = np.repeat(EDGES, card.form.channels, axis=1) / card.form.channels
    nodes = [
        helper.make_node("Conv", ["image", "kernels"], ["found"], pads=[1, 1, 1, 1]),
        helper.make_node("Relu", ["found"], ["edges"]),
        helper.make_node("MaxPool", ["edges"], ["maps"], kernel_shape=[2, 2], strides=[2, 2]),
    ]
    return write(path, card, [*nodes, *last], weights | {"kernels": kernels}, external)


def deep(path: Path, card: ModelCard, count: int, channels: int = 4) -> Path:
    """Write a model of `count` convolutions, of which all but the first change nothing."""
    kernel = np.zeros((channels, channels, 1, 1), np.float32)
    kernel[range(channels), range(channels)] = 1
    last, weights = answer(card, channels)
    last.insert(0, helper.make_node("GlobalAveragePool", ["deep"], ["maps"]))
    names = ["wide", *(f"deep{n}" for n in range(1, count - 1)), "deep"]
    nodes = [helper.make_node("Conv", ["image", "first"], ["wide"])]
    nodes += [helper.make_node("Conv", [before, "kernel"], [after]) for before, after in pairwise(names)]
    first = np.ones((channels, card.form.channels, 1, 1), np.float32)
    return write(path, card, [*nodes, *last], weights | {"first": first, "kernel": kernel})


def expected_edges(image: np.ndarray) -> np.ndarray:
    """Return what the first layer of `edges` makes of an image [H, W]: float32 [2, H, W]."""
    padded = np.pad(image, 1)
    around = padded[:-2, 1:-1] + padded[2:, 1:-1] + padded[1:-1, :-2] + padded[1:-1, 2:]
    return np.maximum(np.stack([around - 4 * image, image]), 0)
