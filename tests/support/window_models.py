"""Tiny real ONNX files for the window's tests: good ones, one that fails when it runs, and a truncated one."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from digitapp.api import CARD_SUFFIX, Figure, ModelCard
from digitapp.evaluation.metrics import wilson_interval

DIGITS = tuple("0123456789")


def write_model(
    path: Path,
    *,
    id: str,
    title: str = "Tiny",
    labels: Sequence[str] = DIGITS,
    weights: np.ndarray | None = None,
    bias: np.ndarray | None = None,
    accuracy: Sequence[tuple[str, float, int]] = (),
    digitness: float | None = None,
    threshold: float = 0.5,
    beside: bool = False,
) -> Path:
    """Write a softmax of a matrix product, by default of random weights; `digitness` is given for every drawing.

    The card is in the file or, if wanted, `beside` it too, where it is read without a worker's process.
    """
    random = np.random.default_rng(len(id))
    matrix = random.normal(size=(784, len(labels))).astype(np.float32) / 8 if weights is None else weights
    nodes = [
        helper.make_node("Flatten", ["image"], ["flat"], axis=1),
        helper.make_node("Gemm", ["flat", "weights", "bias"], ["logits"]),
        helper.make_node("Softmax", ["logits"], ["probabilities"], axis=1),
    ]
    constants = {"weights": matrix, "bias": np.zeros(len(labels), np.float32) if bias is None else bias}
    if digitness is not None:
        nodes.append(helper.make_node("Gemm", ["flat", "zeros", "like"], ["digitness"]))
        constants |= {"zeros": np.zeros((784, 1), np.float32), "like": np.array([digitness], np.float32)}
    card = _card(id, title, labels, accuracy, None if digitness is None else threshold)
    if beside:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.with_suffix(CARD_SUFFIX).write_text(card.to_json())
    return _write(path, nodes, constants, card)


def always(path: Path, label: str, **card: object) -> Path:
    """Write a model that gives one label, whatever is drawn."""
    bias = np.where(np.array(DIGITS) == label, 8, 0).astype(np.float32)
    return write_model(path, weights=np.zeros((784, 10), np.float32), bias=bias, **card)  # type: ignore[arg-type]


def write_raising(path: Path, *, id: str, title: str = "Raising") -> Path:
    """Write a model that loads and then fails on every image."""
    nodes = [
        helper.make_node("Flatten", ["image"], ["flat"], axis=1),
        helper.make_node("Reshape", ["flat", "shape"], ["probabilities"]),
    ]
    return _write(path, nodes, {"shape": np.array([7, 13], np.int64)}, _card(id, title, DIGITS, ()))


def write_broken(path: Path) -> Path:
    """Write a file that is cut off in the middle."""
    whole = write_model(path, id="torn").read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    return path


def _card(
    name: str,
    title: str,
    labels: Sequence[str],
    accuracy: Sequence[tuple[str, float, int]],
    threshold: float | None = None,
) -> ModelCard:
    figures = tuple(
        Figure(data=data, accuracy=round(share * n) / n, n=n, ci95=wilson_interval(round(share * n), n))
        for data, share, n in accuracy
    )
    return ModelCard(
        id=name,
        title=title,
        size=(28, 28),
        framing="mnist",
        labels=tuple(labels),
        accuracy=figures,
        digitness_threshold=threshold,
    )


def _write(path: Path, nodes: list[onnx.NodeProto], constants: dict[str, np.ndarray], card: ModelCard) -> Path:
    outputs = {"probabilities": len(card.labels)} | ({} if card.digitness_threshold is None else {"digitness": 1})
    graph = helper.make_graph(
        nodes,
        "tiny",
        [helper.make_tensor_value_info("image", TensorProto.FLOAT, ["batch", 1, 28, 28])],
        [helper.make_tensor_value_info(name, TensorProto.FLOAT, ["batch", n]) for name, n in outputs.items()],
        [numpy_helper.from_array(value, name) for name, value in constants.items()],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 18)], ir_version=9)
    helper.set_model_props(model, {"digitapp.card": card.to_json()})
    path.parent.mkdir(parents=True, exist_ok=True)
    onnx.save(model, path)
    return path
