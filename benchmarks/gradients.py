"""Gradient methods of explanation, for bundled ONNX networks read into PyTorch operator by operator."""

from __future__ import annotations

from collections.abc import Callable
from importlib.resources import files
from typing import Any

import numpy as np
import onnx
import torch
import torch.nn.functional as F
from numpy.typing import NDArray
from onnx import helper, numpy_helper
from torch import Tensor

from digitapp.api import ModelError

STEPS = 32
"""Of the path from paper to the image, for integrated gradients."""
Method = Callable[[NDArray[np.float32], int], NDArray[np.float32]]


def gradient_methods(model: str) -> dict[str, Method]:
    """Return the methods by name; ModelError for a model with an operator that is not known here."""
    logits = _logits(model)
    return {
        "gradient x input": lambda image, answer: _gradient(logits, image, answer, np.ones(1)) * image,
        "integrated gradients": lambda image, answer: (
            _gradient(logits, image, answer, (np.arange(STEPS) + 0.5) / STEPS) * image
        ),
    }


def _gradient(
    logits: Callable[[Tensor], Tensor], image: NDArray[np.float32], answer: int, shares: NDArray[np.float64]
) -> NDArray[np.float32]:
    """Return the mean gradient of the answer's log-probability at shares of the image."""
    path = torch.from_numpy(image[None, None] * shares[:, None, None, None].astype(np.float32)).requires_grad_()
    torch.log_softmax(logits(path), dim=1)[:, answer].sum().backward()
    assert path.grad is not None
    return path.grad.mean(dim=0)[0].numpy()


def _logits(model: str) -> Callable[[Tensor], Tensor]:
    """Return the network of a bundled model up to its softmax."""
    proto = onnx.load_from_string(files("digitapp_models").joinpath(f"{model}.onnx").read_bytes())
    constants = {c.name: torch.from_numpy(numpy_helper.to_array(c).copy()) for c in proto.graph.initializer}
    last = next(node for node in proto.graph.node if "probabilities" in node.output)
    if last.op_type != "Softmax":
        raise ModelError(f"{model}: does not end in a softmax of logits")

    def conv(x: Tensor, weights: Tensor, bias: Tensor | None = None, **given: Any) -> Tensor:
        pads = given.get("pads", [0, 0, 0, 0])
        padded = F.pad(x, (pads[1], pads[3], pads[0], pads[2]))
        return F.conv2d(padded, weights, bias, given.get("strides", 1), groups=given.get("group", 1))

    def gemm(x: Tensor, weights: Tensor, bias: Tensor | None = None, **given: Any) -> Tensor:
        product = x @ (weights.T if given.get("transB") else weights)
        return product if bias is None else product + bias

    known: dict[str, Callable[..., Tensor]] = {
        "Conv": conv, "Gemm": gemm, "MatMul": gemm,
        "Relu": torch.relu, "Sqrt": torch.sqrt, "Reciprocal": torch.reciprocal, "Pow": torch.pow,
        "Cast": lambda x, **_: x.float(),
        "Add": lambda x, y: x + y, "Mul": lambda x, y: x * y,
        "ReduceMean": lambda x, axes, **_: x.mean(dim=axes.tolist(), keepdim=True),
        "Flatten": lambda x, **_: x.flatten(1), "Reshape": lambda x, _, **__: x.flatten(1),
    }  # fmt: skip

    def run(image: Tensor) -> Tensor:
        values: dict[str, Tensor] = {**constants, proto.graph.input[0].name: image}
        for node in proto.graph.node:
            if node is last or node.op_type not in known or any(name not in values for name in node.input if name):
                continue
            given = {attribute.name: helper.get_attribute_value(attribute) for attribute in node.attribute}
            values[node.output[0]] = known[node.op_type](*(values[name] for name in node.input if name), **given)
        if last.input[0] not in values:
            raise ModelError(f"{model}: has an operator without a gradient here")
        return values[last.input[0]]

    with torch.no_grad():
        run(torch.zeros(1, *[d.dim_value for d in proto.graph.input[0].type.tensor_type.shape.dim][1:]))
    return run
