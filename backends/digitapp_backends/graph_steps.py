"""Divide a model's graph into steps from input to answer: operators that belong together are one step.

A step is a convolution with its normalisation and activation, a dense layer, a pooling and so on. Operators that only
reshape belong to the step that follows. A normalisation or an activation that was exported as several operators (such
as RMSNorm or GELU) is one step, or part of the one whose result it takes.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

VIEWS = frozenset((
    "Reshape", "Flatten", "Squeeze", "Unsqueeze", "Transpose", "Identity", "Dropout", "Cast", "CastLike", "Pad",
))  # fmt: skip
"""Operators that arrange values and do not compute any; Pad adds zeros."""
FOLLOWERS = frozenset((
    "BatchNormalization", "InstanceNormalization", "LayerNormalization", "GroupNormalization", "RMSNormalization",
    "SimplifiedLayerNormalization", "LRN", "Relu", "LeakyRelu", "PRelu", "Elu", "Selu", "Celu", "HardSigmoid",
    "HardSwish", "Sigmoid", "Tanh", "Softplus", "Softsign", "Gelu", "FastGelu", "QuickGelu", "Mish", "Swish",
    "Clip", "ThresholdedRelu", "Add", "Sub", "Mul", "Div", "Pow", "Neg", "Exp", "Log", "Sqrt", "Reciprocal", "Erf",
    "Abs", "Min", "Max", "Cast", "CastLike", "Identity", "Dropout", "QuantizeLinear", "DequantizeLinear", "Scaler",
))  # fmt: skip
"""Operators that belong to the step whose result they take, if nothing else takes it: one value in, one out."""
GATHERED = (FOLLOWERS - VIEWS) | {"ReduceMean", "ReduceSum", "ReduceSumSquare", "ReduceL2", "Sum"}
"""Operators of which a normalisation or an activation can be made."""
LONGEST = 24
"""Operators of one normalisation or activation."""
SHAPES = frozenset(("Shape", "Size", "ConstantOfShape", "Range"))
"""Operators whose result does not depend on what is drawn."""
INPUT = -1
"""The place of the model's input among the steps."""


class Node(NamedTuple):
    """An operator of a graph."""

    operator: str
    inputs: tuple[str, ...]
    outputs: tuple[str, ...]
    attributes: Mapping[str, Any]
    """Integers, tuples of integers, texts, and arrays of floats."""
    name: str = ""


class Graph(NamedTuple):
    """Operators in an order in which they can run."""

    nodes: Sequence[Node]
    inputs: tuple[str, ...]
    outputs: tuple[str, ...]
    constants: Mapping[str, tuple[int, ...]]
    """The names of the weights and their shapes."""


@dataclass
class Step:
    """Operators that belong together."""

    nodes: list[Node]
    output: str
    sources: tuple[int, ...] = field(default=())
    """The steps that it reads, INPUT for the model's input."""


def depending(graph: Graph) -> list[Node]:
    """Return the nodes whose results depend on the model's input."""
    known, found = set(graph.inputs), []
    for node in graph.nodes:
        if node.operator not in SHAPES and ("has_graphs" in node.attributes or known & set(node.inputs)):
            known.update(node.outputs)
            found.append(node)
    return found


def steps(graph: Graph) -> list[Step]:
    """Return the steps of a graph, in the order in which they run."""
    return _Divider(graph).divide()


class _Divider:
    def __init__(self, graph: Graph) -> None:
        self._nodes = depending(graph)
        self._given = set(graph.outputs)
        self._steps: list[Step] = []
        self._from = dict.fromkeys(graph.inputs, INPUT)
        """The step that each value comes from."""
        self._waiting: dict[str, tuple[str, Node]] = {}
        """For each value that was only arranged, the one before and what did so, which belongs to the step after it."""
        self._takers: dict[str, list[int]] = {}
        self._hosts: dict[int, int] = {}
        """For operators of a gathered normalisation, by place, the step that they belong to."""
        varying = {name for node in self._nodes for name in node.outputs} | set(graph.inputs)
        self._varying = [tuple(dict.fromkeys(n for n in node.inputs if n in varying)) for node in self._nodes]
        for place, names in enumerate(self._varying):
            for name in names:
                self._takers.setdefault(name, []).append(place)

    def divide(self) -> list[Step]:
        for place, node in enumerate(self._nodes):
            taken = self._varying[place]
            if place in self._hosts:
                self._join(self._hosts[place], node)
            elif (host := self._followed(node, taken)) is not None:
                self._join(host, node)
            elif self._is_view(node, taken):
                self._from[node.outputs[0]] = self._from.get(taken[0], INPUT)
                self._waiting[node.outputs[0]] = taken[0], node
            elif (host := self._gathering(place, taken)) is not None:
                self._join(host, node)
            else:
                self._begin(node, taken)
        self._close()
        return self._steps

    def _is_view(self, node: Node, taken: Sequence[str]) -> bool:
        """Return whether an operator waits for the step that takes its result; all that prepares the input does."""
        if len(taken) != 1:
            return False
        prepares = self._from.get(taken[0], INPUT) == INPUT and len(self._takers[taken[0]]) == 1
        return node.operator in VIEWS or (prepares and node.operator in FOLLOWERS and "Relu" not in node.operator)

    def _followed(self, node: Node, taken: Sequence[str]) -> int | None:
        """Return the step whose result an operator merely finishes, if there is one."""
        if node.operator not in FOLLOWERS or len(taken) != 1 or taken[0] in self._given:
            return None
        host = self._from.get(taken[0], INPUT)
        is_last = host != INPUT and self._steps[host].output == taken[0] and len(self._takers[taken[0]]) == 1
        return host if is_last else None

    def _gathering(self, place: int, taken: Sequence[str]) -> int | None:
        """Return the step of a normalisation or an activation of several operators that begins here, if one does."""
        root = taken[0] if len(taken) == 1 else ""
        if self._nodes[place].operator not in GATHERED or not 2 <= len(self._takers.get(root, ())) <= LONGEST:
            return None
        inside = self._inside(root)
        if sum(root in self._varying[at] for at in inside) < 2:
            return None
        host = self._from.get(root, INPUT)
        alone = set(self._takers[root]) <= set(inside) and root not in self._given
        if not alone or host == INPUT or self._steps[host].output != root:
            host = len(self._steps)
            self._steps.append(Step([], root, (self._from.get(root, INPUT),)))
        self._hosts.update(dict.fromkeys(inside, host))
        return host

    def _inside(self, root: str) -> list[int]:
        """Return the places of the operators that take only one value and each other's; none if several leave them."""
        inside: list[int] = []
        made, waiting = {root}, sorted(self._takers[root])
        while waiting and len(inside) < LONGEST:
            place = waiting.pop(0)
            node = self._nodes[place]
            if place in inside or node.operator not in GATHERED or not set(self._varying[place]) <= made:
                continue
            inside.append(place)
            made.update(node.outputs)
            waiting = sorted({*waiting, *(at for name in node.outputs for at in self._takers.get(name, ()))})
        leaving = {
            name
            for place in inside
            for name in self._nodes[place].outputs
            if name in self._given or not set(self._takers.get(name, (INPUT,))) <= set(inside)
        }
        return inside if len(leaving) == 1 else []

    def _join(self, host: int, node: Node) -> None:
        step = self._steps[host]
        step.nodes.append(node)
        step.output = node.outputs[0]
        self._from.update(dict.fromkeys(node.outputs, host))

    def _begin(self, node: Node, taken: Sequence[str]) -> None:
        before = [one for name in taken for one in self._arranged(name)[1]]
        sources = sorted({self._from.get(name, INPUT) for name in taken})
        used = [name for name in node.outputs if name in self._takers or name in self._given]
        self._from.update(dict.fromkeys(node.outputs, len(self._steps)))
        self._steps.append(Step([*before, node], (used or node.outputs)[0], tuple(sources)))

    def _arranged(self, name: str) -> tuple[str, list[Node]]:
        """Return the value of which one was made by arranging it, and the operators that did so."""
        nodes: list[Node] = []
        while name in self._waiting:
            name, node = self._waiting[name]
            nodes.append(node)
        return name, nodes[::-1]

    def _close(self) -> None:
        """Let operators that wait for no further step belong to the last one that they can."""
        for name in sorted(self._given & set(self._waiting)):
            host = self._from[name]
            origin, nodes = self._arranged(name)
            if host == INPUT:
                self._steps.append(Step(nodes, name, (INPUT,)))
            elif self._steps[host].output == origin:
                self._steps[host].nodes += nodes
                self._steps[host].output = name
