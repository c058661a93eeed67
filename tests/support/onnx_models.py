"""Cards, and small ONNX models of one matrix product that match them."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from digitapp.api import CARD_SUFFIX, ModelCard


def card(name: str = "tiny", **fields: object) -> ModelCard:
    values: dict[str, object] = {"id": name, "title": name.title(), "size": (28, 28), "framing": "mnist"}
    return ModelCard(**(values | fields))  # type: ignore[arg-type]


def onnx_model(
    weights: np.ndarray,
    size: tuple[int, int] = (28, 28),
    softmax: bool = True,
    metadata: dict[str, str] | None = None,
    digitness: np.ndarray | None = None,
    features: np.ndarray | None = None,
) -> onnx.ModelProto:
    """Return a model of Flatten, MatMul and, if wanted, Softmax; `weights` [pixels, labels].

    `digitness` [pixels] or [pixels, 1] are the weights of a second output of that name, a Sigmoid
    [batch] or [batch, 1]; `features` [pixels, D] those of an output `features`, [batch, D].
    """
    labels = weights.shape[1]
    constants = {"weights": weights}
    outputs = [helper.make_tensor_value_info("probabilities", TensorProto.FLOAT, ["batch", labels])]
    nodes = [
        helper.make_node("Flatten", ["image"], ["flat"], axis=1),
        helper.make_node("MatMul", ["flat", "weights"], ["scores" if softmax else "probabilities"]),
    ]
    if softmax:
        nodes.append(helper.make_node("Softmax", ["scores"], ["probabilities"], axis=1))
    if digitness is not None:
        nodes.append(helper.make_node("MatMul", ["flat", "likeness"], ["score"]))
        nodes.append(helper.make_node("Sigmoid", ["score"], ["digitness"]))
        constants["likeness"] = digitness
        shape = ["batch", *digitness.shape[1:]]
        outputs.insert(0, helper.make_tensor_value_info("digitness", TensorProto.FLOAT, shape))
    if features is not None:
        nodes.append(helper.make_node("MatMul", ["flat", "projection"], ["features"]))
        constants["projection"] = features
        outputs.append(helper.make_tensor_value_info("features", TensorProto.FLOAT, ["batch", features.shape[1]]))
    graph = helper.make_graph(
        nodes,
        "tiny",
        [helper.make_tensor_value_info("image", TensorProto.FLOAT, ["batch", 1, *size])],
        outputs,
        [numpy_helper.from_array(value.astype(np.float32), name) for name, value in constants.items()],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 18)], ir_version=9)
    helper.set_model_props(model, metadata or {})
    return model


def write_model(
    path: Path,
    card: ModelCard | None,
    weights: np.ndarray | None = None,
    softmax: bool = True,
    digitness: np.ndarray | None = None,
    features: np.ndarray | None = None,
    *,
    beside: bool = False,
) -> Path:
    """Write a whole model file; the default weights are random, of the card's sizes.

    The card is in the file or, if wanted, `beside` it too, where it is read without a worker's process.
    """
    size = card.size if card else (28, 28)
    if weights is None:
        count = len(card.labels) if card else 10
        weights = np.random.default_rng(0).normal(0, 0.1, (size[0] * size[1], count))
    metadata = {"digitapp.card": card.to_json()} if card else {}
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(onnx_model(weights, size, softmax, metadata, digitness, features).SerializeToString())
    if card and beside:
        path.with_suffix(CARD_SUFFIX).write_text(card.to_json())
    return path
