"""Find which pixels of the input each value in a graph depends on, from the attributes of its convolutions and pools.

The arithmetic is that of A. Araujo et al., "Computing Receptive Fields of Convolutional Neural Networks" (Distill,
2019).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from digitapp.api import ReceptiveField
from digitapp_backends.graph_steps import FOLLOWERS, VIEWS, Graph, Node, depending

CONVOLUTIONS = {"Conv": 1, "FusedConv": 1, "ConvInteger": 1, "QLinearConv": 3}
"""Operators, and the place of the kernel among their inputs."""
POOLS = frozenset(("MaxPool", "AveragePool", "LpPool"))
ALL = frozenset(("Gemm", "FusedGemm", "QGemm", "LinearClassifier", "SVMClassifier", "TreeEnsembleClassifier", "CDist"))
"""Operators whose every result depends on all values of a row."""
GLOBAL = frozenset(("GlobalAveragePool", "GlobalMaxPool", "GlobalLpPool", "QLinearGlobalAveragePool"))
OVER_MAPS = frozenset(("InstanceNormalization", "GroupNormalization"))
"""Normalisations by the mean of a whole map."""
SUMS = frozenset(("Sum", "Concat", "Mean", "QLinearAdd", "QLinearMul", "QLinearConcat", "QLinearLeakyRelu"))


class _Seen(NamedTuple):
    """What the values of a tensor with maps of `size` depend on."""

    field: ReceptiveField
    size: tuple[int, int] | None
    """Height and width of the maps; None for values that all depend on the whole input."""
    is_flat: bool = False
    """Whether the maps were arranged otherwise since."""


def fields(graph: Graph, size: tuple[int, int]) -> dict[str, tuple[ReceptiveField, tuple[int, int] | None]]:
    """Return the field, and the size of the maps that it is of, by the name of each value of which it is known.

    `size` is that of the model's input. The size is None where each value depends on the whole input.
    """
    whole = _Seen(ReceptiveField(size), None)
    seen = {name: _Seen(ReceptiveField((1, 1), (1, 1)), size) for name in graph.inputs}
    varying = {name for node in depending(graph) for name in node.outputs} | set(graph.inputs)
    for node in depending(graph):
        taken = [name for name in node.inputs if name in varying]
        before = [seen[name] for name in taken if name in seen]
        if len(before) < len(taken):  # unknown until all values are mixed
            after = whole if node.operator in ALL else None
        else:
            after = _after(node, before, graph.constants, whole)
        if after is not None:
            seen.update(dict.fromkeys(node.outputs, after))
    return {name: (found.field, found.size) for name, found in seen.items()}


def _after(node: Node, before: Sequence[_Seen], constants: Mapping[str, tuple[int, ...]], whole: _Seen) -> _Seen | None:
    operator = node.operator
    if all(found.size is None for found in before) or operator in ALL | GLOBAL | OVER_MAPS:
        return whole
    if operator == "MatMul":
        return whole if before[0].is_flat else None
    if operator in CONVOLUTIONS or operator in POOLS:
        return _slid(node, before[0], constants)
    if operator in VIEWS - {"Pad"} and operator not in FOLLOWERS:
        return before[0]._replace(is_flat=True)
    is_alike = operator in FOLLOWERS | SUMS and operator != "LayerNormalization"
    return _united(before, whole) if is_alike else None


def _slid(node: Node, before: _Seen, constants: Mapping[str, tuple[int, ...]]) -> _Seen | None:
    """Return what is seen through a kernel that slides over maps; None if it does not slide over a plane."""
    if before.size is None:
        return before
    kernel = node.attributes.get("kernel_shape")
    place = CONVOLUTIONS.get(node.operator)
    if kernel is None and place is not None and len(node.inputs) > place:
        kernel = constants.get(node.inputs[place], ())[2:]
    if not kernel or len(kernel) != 2:
        return None
    strides = node.attributes.get("strides", (1, 1))
    dilations = node.attributes.get("dilations", (1, 1))
    pads = node.attributes.get("pads", (0, 0, 0, 0))
    auto = node.attributes.get("auto_pad", "NOTSET")
    up = node.attributes.get("ceil_mode", 0)
    reach, jump, start, sizes = [], [], [], []
    for axis in range(2):
        length, stride = before.size[axis], strides[axis]
        wide = (kernel[axis] - 1) * dilations[axis] + 1
        first, both = pads[axis], pads[axis] + pads[axis + 2]
        if auto.startswith("SAME"):
            both = max(0, (-(-length // stride) - 1) * stride + wide - length)
            first = both // 2 if auto == "SAME_UPPER" else both - both // 2
        elif auto == "VALID":
            first = both = 0
        step = before.field.stride[axis]
        sizes.append((length + both - wide + (stride - 1 if up else 0)) // stride + 1)
        reach.append(before.field.size[axis] + (wide - 1) * step)
        jump.append(step * stride)
        start.append(before.field.start[axis] - first * step)
    field = ReceptiveField((reach[0], reach[1]), (jump[0], jump[1]), (start[0], start[1]))
    return _Seen(field, (sizes[0], sizes[1]))


def _united(before: Sequence[_Seen], whole: _Seen) -> _Seen | None:
    """Return what is seen by values that each depend on one of each tensor, at the same place."""
    if any(found.size is None for found in before):
        return whole
    if len({(found.size, found.field.stride) for found in before}) > 1:
        return None
    tops, lefts = ([found.field.start[axis] for found in before] for axis in (0, 1))
    bottom, right = (max(found.field.start[axis] + found.field.size[axis] for found in before) for axis in (0, 1))
    start = min(tops), min(lefts)
    united = ReceptiveField((bottom - start[0], right - start[1]), before[0].field.stride, start)
    return _Seen(united, before[0].size, any(found.is_flat for found in before))
