"""Give an ONNX file another head on its features, without a runtime; field numbers are those of onnx.proto.

What only its old answers need is left out. The new operators are in every opset from 8 on.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from digitapp.api import CARD_KEY, Head, ModelCard, ModelError
from digitapp.api.head import LEAST
from digitapp_backends import onnx_graph, onnx_signature
from digitapp_backends.graph_steps import Graph, Node
from digitapp_backends.input_spec import DIGITNESS
from digitapp_backends.onnx_graph import field, varint
from digitapp_backends.protobuf import NUMBER, Span, Wire, opened

SCORES = "probabilities"
FLOAT, INT64 = 1, 7
"""Kinds of tensors."""
INT = 2
"""The kind of an attribute."""
NODES, GRAPH, METADATA = 1, 7, 14
NAMED = {5: 8, 13: 1}
"""The fields of a graph that are dropped with the tensors they name, and where each has the name."""


def with_head(path: Path, old: ModelCard, new: ModelCard, head: Head) -> bytes:
    """Return the content of a file with another head and card, see `Backend.with_head`; it must have been checked."""
    graph = onnx_graph.graph(path)
    keeps_digitness = new.tells_non_digits and not head.replaces_digitness
    answers = old.form.output or SCORES
    wanted = {old.features, *([DIGITNESS] if keeps_digitness else []), *([answers] if head.own is not None else [])}
    kept = _needed(graph, wanted)
    made = _Made(_prefix(graph, kept))
    renamed = {}
    if keeps_digitness and head.known is not None:
        renamed[DIGITNESS] = f"{made.prefix}own_digitness"
    if head.own is not None:
        renamed[answers] = f"{made.prefix}own_probabilities"
    given = made.floats(old.features, _dtype(path, old.features))
    own = None if head.own is None else made.floats(renamed[answers], _dtype(path, answers))
    _add(made, given, own, renamed.get(DIGITNESS), head)
    with opened(path) as wire:
        graphs = [where for number, where in wire.messages(wire.whole) if number == GRAPH]
        parts = [*_old_parts(wire, graphs[0], graph, kept, renamed), *made.parts]
        outputs = [field(12, _value(SCORES, ("batch", len(new.labels))))]
        outputs += [field(12, _value(DIGITNESS, ("batch",)))] if new.tells_non_digits else []
        outputs += [_field_of(wire, 12, where) for where in _outputs(wire, graphs[0], new.features)]
        content = [_field_of(wire, number, where) for number, where in wire.messages(wire.whole) if number != GRAPH]
        numbers = [_number(number, start) for number, start, end in wire.fields(wire.whole) if end == NUMBER]
        entries = [where for number, where in wire.messages(wire.whole) if number == METADATA]
        cards = {_field_of(wire, METADATA, where) for where in entries if wire.entry(where)[0] == CARD_KEY}
    card = field(METADATA, field(1, CARD_KEY.encode()) + field(2, new.to_json().encode()))
    kept_fields = [part for part in content if part not in cards]
    return b"".join([*numbers, *kept_fields, field(GRAPH, b"".join([*parts, *outputs])), card])


def _needed(graph: Graph, wanted: set[str]) -> set[int]:
    """Return the places of the operators that give the wanted tensors; ModelError for graphs within operators."""
    if any(node.attributes.get("has_graphs") for node in graph.nodes):
        raise ModelError("it cannot be taught: it has loops or branches within; teach another model")
    given = {name for node in graph.nodes for name in node.outputs}
    if not wanted <= given:
        raise ModelError(f"it cannot be taught: nothing in it gives {', '.join(sorted(wanted - given))}")
    kept: set[int] = set()
    for place in range(len(graph.nodes) - 1, -1, -1):  # an operator comes after those whose results it needs
        node = graph.nodes[place]
        if wanted & set(node.outputs):
            kept.add(place)
            wanted |= set(node.inputs)
    return kept


def _prefix(graph: Graph, kept: set[int]) -> str:
    """Return the beginning of new names: none of the names that stay has it."""
    nodes: list[Node] = [graph.nodes[place] for place in kept]
    names = {name for node in nodes for name in (node.name, *node.inputs, *node.outputs)}
    number = 1
    while any(name.startswith(f"taught{number}_") for name in names):
        number += 1
    return f"taught{number}_"


def _old_parts(wire: Wire, span: Span, graph: Graph, kept: set[int], renamed: dict[str, str]) -> Iterator[bytes]:
    """Yield the fields of a graph that stay, without its outputs."""
    nodes = [graph.nodes[place] for place in sorted(kept)]
    names = {name for node in nodes for name in (*node.inputs, *node.outputs)}
    place = -1
    for number, where in wire.messages(span):
        if number == NODES:
            place += 1
            if place in kept:
                yield field(NODES, _node_of(wire, where, renamed))
        elif number in NAMED:
            (name,) = wire.texts(where, NAMED[number])
            if name in names and name not in renamed:
                yield _field_of(wire, number, where)
        elif number not in (10, 12, 16):
            yield _field_of(wire, number, where)


def _node_of(wire: Wire, span: Span, renamed: dict[str, str]) -> bytes:
    """Return an operator with some of its inputs and outputs renamed."""
    parts = []
    for number, where in wire.messages(span):
        content = wire.content(where)
        if number in (1, 2):
            content = renamed.get(content.decode(), content.decode()).encode()
        parts.append(field(number, content))
    return b"".join(parts)


def _outputs(wire: Wire, span: Span, features: str) -> list[Span]:
    found = [where for number, where in wire.messages(span) if number == 12]
    return [where for where in found if wire.texts(where, 1) == [features]]


def _dtype(path: Path, features: str) -> str:
    outputs = {tensor.name: tensor.dtype for tensor in onnx_signature.signature(path).outputs}
    if features not in outputs:
        raise ModelError(f"it cannot be taught: it has no output {features!r}")
    return outputs[features]


class _Made:
    """New operators and tensors, as fields of a graph."""

    def __init__(self, prefix: str) -> None:
        self.parts: list[bytes] = []
        self.prefix = prefix

    def tensor(self, name: str, values: NDArray[np.generic]) -> str:
        """Add a constant and return its name."""
        name = self.prefix + name
        kind = FLOAT if values.dtype == np.float32 else INT64
        sides = b"".join(_number(1, side) for side in values.shape)
        little = values.astype(values.dtype.newbyteorder("<"))
        content = sides + _number(2, kind) + field(8, name.encode()) + field(9, little.tobytes())
        self.parts.append(field(5, content))
        return name

    def floats(self, name: str, dtype: str) -> str:
        """Return the name of a tensor as float32; operators are added if it is of another type."""
        return name if dtype == "float32" else self.node("Cast", [name], to=FLOAT)

    def node(self, operator: str, inputs: list[str], output: str = "", **attributes: int) -> str:
        """Add an operator and return the name of its output."""
        name = output or f"{self.prefix}{len(self.parts)}"
        content = b"".join(field(1, each.encode()) for each in inputs) + field(2, name.encode())
        content += field(3, f"{self.prefix}{operator.lower()}_{len(self.parts)}".encode()) + field(4, operator.encode())
        for key, value in attributes.items():
            content += field(5, field(1, key.encode()) + _number(3, value) + _number(20, INT))
        self.parts.append(field(NODES, content))
        return name


def _add(made: _Made, features: str, probabilities: str | None, own: str | None, head: Head) -> None:
    """Add the operators from the features, and the model's own answers, to probabilities and digitness."""
    flat = made.node("Flatten", [features], axis=1)
    values = _linear(made, "labels", flat, head.labels)
    if probabilities is not None and head.own is not None:
        least = made.tensor("least", np.array([LEAST], np.float32))
        logs = made.node("Log", [made.node("Max", [probabilities, least])])
        weights = made.tensor("own_weight", np.ascontiguousarray(head.own.T))
        values = made.node("Add", [values, made.node("MatMul", [logs, weights])])
    made.node("Softmax", [values], SCORES, axis=1)
    if head.known is None:
        return
    shares = made.node("Softmax", [_linear(made, "known", flat, head.known)], axis=1)
    known_kinds = np.append(np.ones(len(head.known) - 1, np.float32), np.float32(0))[:, None]
    known = made.node("MatMul", [shares, made.tensor("kinds", known_kinds)])
    row = made.tensor("row", np.array([-1], np.int64))
    if own is None:
        made.node("Reshape", [known, row], DIGITNESS)
    else:
        made.node("Max", [made.node("Reshape", [own, row]), made.node("Reshape", [known, row])], DIGITNESS)


def _linear(made: _Made, name: str, flat: str, rows: NDArray[np.float32]) -> str:
    weights = made.tensor(f"{name}_weight", np.ascontiguousarray(rows[:, :-1]))
    return made.node("Gemm", [flat, weights, made.tensor(f"{name}_bias", np.ascontiguousarray(rows[:, -1]))], transB=1)


def _value(name: str, sides: tuple[str | int, ...]) -> bytes:
    """Return a ValueInfoProto of floats."""
    shape = b"".join(field(1, field(2, side.encode()) if isinstance(side, str) else _number(1, side)) for side in sides)
    return field(1, name.encode()) + field(2, field(1, _number(1, FLOAT) + field(2, shape)))


def _field_of(wire: Wire, number: int, span: Span) -> bytes:
    return field(number, wire.content(span))


def _number(field_number: int, value: int) -> bytes:
    """Return a field that holds a number."""
    return varint(field_number << 3) + varint(value)
