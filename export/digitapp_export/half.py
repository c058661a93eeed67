"""Keep a network's large weights as float16, so that its file is half as large; it still computes in float32.

The network is rounded before it is exported, and so the file gives PyTorch's own answers.
"""

from __future__ import annotations

from copy import deepcopy
from typing import Any

import numpy as np
import torch
from torch import nn
from torch.nn.utils.fusion import fuse_conv_bn_eval, fuse_linear_bn_eval

FEWEST = 1000
"""Smaller arrays stay as they are: with their conversion they would be no smaller."""


def rounded(net: nn.Sequential) -> nn.Sequential:
    """Return a copy in evaluation mode, normalisations folded into layers, large weights rounded to float16."""
    made = nn.Sequential(*_folded([deepcopy(layer).eval() for layer in net]))
    with torch.no_grad():
        for value in made.parameters():
            if value.numel() >= FEWEST:
                value.copy_(value.half())
    return made


def _folded(layers: list[nn.Module]) -> list[nn.Module]:
    """Return the layers with each batch normalisation folded into the layer before it, as exporters do."""
    made: list[nn.Module] = []
    for layer in layers:
        if isinstance(layer, nn.BatchNorm2d) and made and isinstance(made[-1], nn.Conv2d):
            made[-1] = fuse_conv_bn_eval(made[-1], layer)
        elif isinstance(layer, nn.BatchNorm1d) and made and isinstance(made[-1], nn.Linear):
            made[-1] = fuse_linear_bn_eval(made[-1], layer)
        else:
            made.append(layer)
    return made


def store(proto: Any) -> None:
    """Store each large float32 array of an onnx.ModelProto as float16 if this changes no value, and convert it back.

    The runtime converts once, when it loads the file.
    """
    import onnx
    from onnx import numpy_helper

    for tensor in list(proto.graph.initializer):
        value = numpy_helper.to_array(tensor)
        if value.dtype != np.float32 or value.size < FEWEST:
            continue
        with np.errstate(over="ignore"):
            half = value.astype(np.float16)
        if not np.array_equal(half.astype(np.float32), value):
            continue
        name = tensor.name
        tensor.CopyFrom(numpy_helper.from_array(half, f"{name}.half"))
        convert = onnx.helper.make_node(
            "Cast", [tensor.name], [name], name=f"{name}.convert", to=onnx.TensorProto.FLOAT
        )
        proto.graph.node.insert(0, convert)
