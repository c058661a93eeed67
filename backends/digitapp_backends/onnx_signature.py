"""Reads without a runtime what an ONNX file takes and gives and what it says of itself; as in onnx.proto."""

from __future__ import annotations

from pathlib import Path

from digitapp.api import ModelError, Signature, Tensor
from digitapp_backends.protobuf import NUMBER, Span, Wire, opened, runs

METADATA = 16 << 20
"""In bytes, of all metadata."""
NUMBERED = "float32 uint8 int8 uint16 int16 int32 int64 str bool float16 float64 uint32 uint64 complex64 complex128"
DTYPES = dict(enumerate(["", *NUMBERED.split(), "bfloat16"]))
"""TensorProto.DataType as numpy calls it."""
KINDS = {4: "sequence", 5: "map", 7: "opaque", 8: "sparse", 9: "optional"}
"""The fields of a TypeProto that are no plain tensor."""
VALUES = runs(numbers=b"\x28\x38\x58", fours=b"\x25", eights=b"\x51", texts=b"\x32")
"""The values of a TensorProto, where each is a field of its own."""


def metadata(path: Path) -> dict[str, str]:
    """Return the file's metadata_props; ModelError when it is no ONNX file."""
    with opened(path) as wire:
        entries = [where for number, where in wire.messages(wire.whole) if number == 14]
        if sum(end - start for start, end in entries) > METADATA:
            raise ModelError(f"it has more than {METADATA >> 20} MiB of metadata: export it again")
        return dict(wire.entry(where) for where in entries)


def signature(path: Path) -> Signature:
    """Return the graph's inputs that have no value of their own, and its outputs.

    What is no plain tensor is called "sequence", "map" and so on and has no shape; nor has what the file does not
    say, whose dtype is "". ModelError when it is no ONNX file.
    """
    inputs: list[Tensor] = []
    outputs: list[Tensor] = []
    given: set[str] = set()
    with opened(path) as wire:
        graphs = [where for number, where in wire.messages(wire.whole) if number == 7]
        for number, where in (part for graph in graphs for part in wire.messages(graph)):
            if number == 5:
                given.add(_name(wire, where))
            elif number == 15:
                given |= {_name(wire, values) for part, values in wire.messages(where) if part == 1}
            elif number in (11, 12):
                (inputs if number == 11 else outputs).append(_value(wire, where))
    return Signature(tuple(tensor for tensor in inputs if tensor.name not in given), tuple(outputs))


def _name(wire: Wire, tensor: Span) -> str:
    """Return the name of a TensorProto."""
    names = [where for number, where in wire.messages(tensor, VALUES) if number == 8]
    return wire.text(names[-1]) if names else ""


def _value(wire: Wire, span: Span) -> Tensor:
    """Return what a ValueInfoProto says."""
    name, dtype = "", ""
    shape: tuple[int | None, ...] = ()
    for number, where in wire.messages(span):
        if number == 1:
            name = wire.text(where)
        elif number == 2:
            for kind, content in wire.messages(where):
                if kind == 1:
                    dtype, shape = _tensor_type(wire, content)
                elif kind in KINDS:
                    dtype, shape = KINDS[kind], ()
    return Tensor(name, dtype, shape)


def _tensor_type(wire: Wire, span: Span) -> tuple[str, tuple[int | None, ...]]:
    """Return element type and shape of a TypeProto.Tensor."""
    dtype, sides = "", []
    for number, start, end in wire.fields(span):
        if number == 1 and end == NUMBER:
            dtype = DTYPES.get(start, f"onnx type {start}")
        elif number == 2 and end != NUMBER:
            sides += [_side(wire, where) for part, where in wire.messages((start, end)) if part == 1]
    return dtype, tuple(sides)


def _side(wire: Wire, span: Span) -> int | None:
    """Return a side's length; None where the file has a name, nothing, or a number below zero for it."""
    side = None
    for number, start, end in wire.fields(span):
        if number in (1, 2):
            side = start if number == 1 and end == NUMBER and start < 1 << 63 else None
    return side
