"""Read the operators of an ONNX file without a runtime; field numbers are those of onnx.proto."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np

from digitapp.api import ModelError
from digitapp_backends.graph_layers import COEFFICIENTS
from digitapp_backends.graph_steps import Graph, Node
from digitapp_backends.onnx_signature import VALUES
from digitapp_backends.protobuf import NUMBER, Span, Wire, opened, runs

MOST_FLOATS = 1 << 22
"""Values of an attribute that are read."""


FLOATS_AND_TEXTS = runs(fours=b"\x3d", texts=b"\x4a")
"""Matches the values of an attribute that are not read if each is a field of its own."""


def graph(path: Path) -> Graph:
    """Return the operators of a file's main graph; ModelError if it is not an ONNX file.

    Of attributes those with integers or one text are read, and the floats of `COEFFICIENTS`.
    """
    nodes: list[Node] = []
    inputs: list[str] = []
    outputs: list[str] = []
    constants: dict[str, tuple[int, ...]] = {}
    with opened(path) as wire:
        graphs = [where for number, where in wire.messages(wire.whole) if number == 7]
        for number, where in (part for found in graphs for part in wire.messages(found)):
            if number == 1:
                nodes.append(_node(wire, where))
            elif number == 5:
                constants.update([_constant(wire, where)])
            elif number == 15:
                constants.update([_constant(wire, values) for part, values in wire.messages(where) if part == 1])
            elif number in (11, 12):
                (inputs if number == 11 else outputs).extend(wire.texts(where, 1))
    return Graph(nodes, tuple(name for name in inputs if name not in constants), tuple(outputs), constants)


def with_outputs(names: list[str]) -> bytes:
    """Return what makes values of a graph outputs too, where it is appended to the model's file.

    A parser of protocol buffers merges two graphs: lists, such as that of the outputs, are concatenated
    (https://protobuf.dev/programming-guides/encoding/#last-one-wins).
    """
    return field(7, b"".join(field(12, field(1, name.encode())) for name in names))


def field(number: int, content: bytes) -> bytes:
    """Return a field of a message in the wire format."""
    return varint(number << 3 | 2) + varint(len(content)) + content


def varint(value: int) -> bytes:
    """Return a number in the wire format."""
    made = bytearray()
    while value > 0x7F:
        made.append(value & 0x7F | 0x80)
        value >>= 7
    return bytes([*made, value])


def _node(wire: Wire, span: Span) -> Node:
    texts: dict[int, list[str]] = {1: [], 2: [], 3: [], 4: []}
    attributes: dict[str, Any] = {}
    for number, where in wire.messages(span):
        if number in texts:
            texts[number].append(wire.text(where))
        elif number == 5:
            attributes.update(_attribute(wire, where))
    taken, given = (tuple(filter(None, texts[number])) for number in (1, 2))
    return Node((texts[4] or [""])[-1], taken, given, attributes, (texts[3] or [""])[-1])


def _attribute(wire: Wire, span: Span) -> dict[str, Any]:
    """Return the name of an attribute with its value; nothing for a kind of value that is not read."""
    name, numbers, text = "", list[int](), ""
    is_list = has_graph = False
    for number, start, end in wire.fields(span, FLOATS_AND_TEXTS):
        if number == 1 and end != NUMBER:
            name = wire.text((start, end))
        elif number in (3, 8) and end == NUMBER:
            numbers.append(_signed(start))
            is_list |= number == 8
        elif number == 8:
            numbers += map(_signed, wire.numbers((start, end)))
            is_list = True
        elif number == 4 and end - start < 1000:
            text = wire.text((start, end))
        elif number in (6, 11):
            has_graph = True
    if has_graph:
        return {"has_graphs": True}
    if name == COEFFICIENTS:
        return {name: np.frombuffer(wire.floats(span, 7, MOST_FLOATS), "<f4")}
    if numbers:
        return {name: tuple(numbers) if is_list else numbers[0]}
    return {name: text} if text else {}


def _signed(number: int) -> int:
    return number - (1 << 64) if number >> 63 else number


def _constant(wire: Wire, span: Span) -> tuple[str, tuple[int, ...]]:
    """Return the name and the shape of a TensorProto."""
    name, sides = "", list[int]()
    for number, start, end in wire.fields(span, VALUES):
        if number == 8 and end != NUMBER:
            name = wire.text((start, end))
        elif number == 1:
            sides += [start] if end == NUMBER else wire.numbers((start, end))
        if len(sides) > 64:
            raise ModelError("it has a tensor of more than 64 axes: export it again")
    return name, tuple(sides)
