"""Read the inputs, outputs and metadata of an ONNX file without a runtime; field numbers are those of onnx.proto."""

from __future__ import annotations

from pathlib import Path

from digitapp.api import ModelError, Signature, Tensor
from digitapp_backends.protobuf import NUMBER, Span, Wire, opened, runs

METADATA = 16 << 20
"""Bytes that all metadata together may have."""
NUMBERED = "float32 uint8 int8 uint16 int16 int32 int64 str bool float16 float64 uint32 uint64 complex64 complex128"
DTYPES = dict(enumerate(["", *NUMBERED.split(), "bfloat16"]))
"""The names of TensorProto.DataType in numpy."""
KINDS = {4: "sequence", 5: "map", 7: "opaque", 8: "sparse", 9: "optional"}
"""The fields of a TypeProto for types other than a plain tensor."""
VALUES = runs(numbers=b"\x28\x38\x58", fours=b"\x25", eights=b"\x51", texts=b"\x32")
"""Matches the values of a TensorProto if each is a field of its own."""


def metadata(path: Path) -> dict[str, str]:
    """Return the file's metadata_props; ModelError if it is not an ONNX file."""
    with opened(path) as wire:
        entries = [where for number, where in wire.messages(wire.whole) if number == 14]
        if sum(end - start for start, end in entries) > METADATA:
            raise ModelError(f"it has more than {METADATA >> 20} MiB of metadata: export it again")
        return dict(wire.entry(where) for where in entries)


def signature(path: Path) -> Signature:
    """Return the graph's inputs without an initial value, and its outputs.

    A value that is not a plain tensor has the dtype "sequence", "map" and so on, and no shape. If the file does not
    give a type, the dtype is "" and there is no shape. ModelError if the file is not an ONNX file.
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
    """Return the tensor that a ValueInfoProto describes."""
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
    """Return the element type and the shape of a TypeProto.Tensor."""
    dtype, sides = "", []
    for number, start, end in wire.fields(span):
        if number == 1 and end == NUMBER:
            dtype = DTYPES.get(start, f"onnx type {start}")
        elif number == 2 and end != NUMBER:
            sides += [_side(wire, where) for part, where in wire.messages((start, end)) if part == 1]
    return dtype, tuple(sides)


def _side(wire: Wire, span: Span) -> int | None:
    """Return the length of a dimension; None if the file has a name, nothing, or a negative number for it."""
    side = None
    for number, start, end in wire.fields(span):
        if number in (1, 2):
            side = start if number == 1 and end == NUMBER and start < 1 << 63 else None
    return side
