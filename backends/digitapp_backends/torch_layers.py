"""Tell what each step of an exported program makes of an image, by running its operators one by one."""

from __future__ import annotations

from time import perf_counter
from typing import Any

import torch
from numpy.typing import NDArray
from torch import fx

from digitapp.api import Layer, ModelCard, ModelError
from digitapp_backends.graph_layers import GraphLayers
from digitapp_backends.graph_steps import Graph, Node

OPERATORS = {
    "conv2d": "Conv", "linear": "Gemm", "addmm": "Gemm", "matmul": "MatMul", "mm": "MatMul", "relu": "Relu",
    "leaky_relu": "LeakyRelu", "elu": "Elu", "gelu": "Gelu", "silu": "Swish", "hardswish": "HardSwish",
    "hardtanh": "Clip", "clamp": "Clip", "sigmoid": "Sigmoid", "tanh": "Tanh", "softmax": "Softmax",
    "log_softmax": "LogSoftmax", "batch_norm": "BatchNormalization", "layer_norm": "LayerNormalization",
    "rms_norm": "RMSNormalization", "group_norm": "GroupNormalization", "max_pool2d": "MaxPool",
    "avg_pool2d": "AveragePool", "adaptive_avg_pool2d": "GlobalAveragePool", "flatten": "Flatten", "view": "Reshape",
    "reshape": "Reshape", "permute": "Transpose", "transpose": "Transpose", "squeeze": "Squeeze",
    "unsqueeze": "Unsqueeze", "dropout": "Dropout", "feature_dropout": "Dropout", "to": "Cast", "add": "Add",
    "sub": "Sub", "mul": "Mul", "div": "Div", "cat": "Concat", "alias": "Identity", "clone": "Identity",
}  # fmt: skip
"""PyTorch's operators and ONNX's names for them, by which they are known everywhere else; others keep theirs."""
SLIDING = {
    "Conv": ("strides", "pads", "dilations"),
    "MaxPool": ("strides", "pads", "dilations"),
    "AveragePool": ("strides", "pads"),
}
"""The attributes that follow the first arguments, three of a convolution and two of a pool."""


class TorchLayers(fx.Interpreter):
    """Keeps the results of the steps; an operator may change a result in place, so each is copied at once."""

    def __init__(self, module: Any, card: ModelCard, scores: str, device: str) -> None:
        super().__init__(module)
        self._device = device
        graph = _graph(module)
        self._found = GraphLayers(graph, card, scores)
        names = {name: node for node in module.graph.nodes if (name := node.name) in self._found.weights.values()}
        weights = {name: self.fetch_attr(node.target) for name, node in names.items() if node.op == "get_attr"}
        self._found.learn_weights({name: value.detach().float().numpy(force=True) for name, value in weights.items()})
        self._places = {node.name: place for place, step in enumerate(self._found.steps) for node in step.nodes}
        self._ends = {step.output: place for place, step in enumerate(self._found.steps)}
        self._kept: dict[int, NDArray[Any]] = {}
        self._seconds: dict[int, float] = {}

    def __call__(self, images: NDArray[Any]) -> list[Layer]:
        """Return the layers for the first image of a tensor of the card's form."""
        self._kept, self._seconds = {}, {}
        with torch.inference_mode():
            self.run(torch.from_numpy(images).to(self._device))
        shown = [place for place in self._found.shown if place in self._kept]
        if not shown:
            raise ModelError("what happens inside it cannot be seen: none of its operators gives numbers")
        self._found.show(shown)
        is_timed = self._device == "cpu"  # elsewhere operators run on after they have returned
        return [
            self._found.layer(place, self._kept[place], 1000 * self._seconds[place] if is_timed else None)
            for place in shown
        ]

    def run_node(self, n: fx.Node) -> Any:
        """Run an operator, timed, and keep its result if it is a step's."""
        began = perf_counter()
        result = super().run_node(n)
        took = perf_counter() - began
        if n.name in self._places:
            place = self._places[n.name]
            self._seconds[place] = self._seconds.get(place, 0.0) + took
        if n.name in self._ends and isinstance(result, torch.Tensor):
            self._kept[self._ends[n.name]] = result.detach().float().clone().numpy(force=True)
        return result


def _graph(module: Any) -> Graph:
    """Return the operators of a program, by ONNX's names."""
    constants: dict[str, tuple[int, ...]] = {}
    inputs: list[str] = []
    outputs: tuple[str, ...] = ()
    nodes: list[Node] = []
    shapes = {name: tuple(value.shape) for name, value in [*module.named_parameters(), *module.named_buffers()]}
    for node in module.graph.nodes:
        taken = tuple(one.name for one in node.all_input_nodes)
        if node.op == "placeholder":
            inputs.append(node.name)
        elif node.op == "get_attr":
            constants[node.name] = shapes.get(str(node.target), ())
        elif node.op == "output":
            outputs = taken
        elif node.op == "call_function":
            operator = _operator(node)
            nodes.append(Node(operator, taken, (node.name,), _attributes(node, operator), node.name))
    return Graph(nodes, tuple(inputs), outputs, constants)


def _operator(node: fx.Node) -> str:
    name = getattr(node.target, "overloadpacket", node.target)
    short = getattr(name, "__name__", str(name)).rstrip("_")
    if short == "adaptive_avg_pool2d" and set(_pair(node.args[1])) != {1}:
        return short
    return OPERATORS.get(short, short)


def _attributes(node: fx.Node, operator: str) -> dict[str, Any]:
    if operator == "Gemm":
        return {"transB": 1}
    if operator not in SLIDING:
        return {}
    first = 3 if operator == "Conv" else 2
    found: dict[str, Any] = {} if operator == "Conv" else {"kernel_shape": _pair(node.args[1])}
    for name, value in zip(SLIDING[operator], node.args[first:], strict=False):
        if isinstance(value, str):
            found["auto_pad"] = "SAME_UPPER" if value == "same" else "VALID"
        elif value:
            found[name] = _pair(value) * (2 if name == "pads" else 1)
    if operator != "Conv":
        found.setdefault("strides", found["kernel_shape"])
    return found


def _pair(value: Any) -> tuple[int, ...]:
    sides = tuple(value) if isinstance(value, (list, tuple)) else (value,)
    return sides * 2 if len(sides) == 1 else sides
