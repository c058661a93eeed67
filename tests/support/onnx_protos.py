"""Handmade ONNX files: weights in other files, graphs in graphs, functions, and fields of the wire format."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from onnx import FunctionProto, GraphProto, ModelProto, NodeProto, SparseTensorProto, TensorProto, helper, numpy_helper

VALUES = np.arange(8, dtype=np.float32).reshape(4, 2)


def elsewhere(location: str, offset: object = None, length: object = None, name: str = "w") -> TensorProto:
    """Return a tensor, float32 [4, 2], whose 32 bytes are in another file."""
    tensor = TensorProto(name=name, data_type=TensorProto.FLOAT, dims=[4, 2], data_location=TensorProto.EXTERNAL)
    for key, value in {"location": location, "offset": offset, "length": length}.items():
        if value is not None:
            tensor.external_data.add(key=key, value=str(value))
    return tensor


def sparse(tensor: TensorProto, indices: TensorProto | None = None) -> SparseTensorProto:
    places = numpy_helper.from_array(np.arange(8), "at")
    return SparseTensorProto(values=tensor, indices=indices or places, dims=[4, 2])


def model_of(
    nodes: list[NodeProto], initializers: list[TensorProto] | None = None, **parts: list[object]
) -> ModelProto:
    """Return a model from x, float32 [batch, 4], to y, float32 [batch, 2]."""
    x = helper.make_tensor_value_info("x", TensorProto.FLOAT, ["batch", 4])
    y = helper.make_tensor_value_info("y", TensorProto.FLOAT, ["batch", 2])
    graph = helper.make_graph(nodes, "g", [x], [y], initializers or [])
    opsets = [helper.make_opsetid("", 18), helper.make_opsetid("own", 1)]
    return helper.make_model(graph, opset_imports=opsets, ir_version=9, **parts)


def product() -> NodeProto:
    return helper.make_node("MatMul", ["x", "w"], ["y"])


def branch(initializers: list[TensorProto], inner: list[NodeProto] | None = None) -> GraphProto:
    y = helper.make_tensor_value_info("y", TensorProto.FLOAT, ["batch", 2])
    return helper.make_graph(inner or [product()], "b", [], [y], initializers)


def choice(graph: GraphProto, name: str = "c") -> list[NodeProto]:
    condition = numpy_helper.from_array(np.array(True))
    return [
        helper.make_node("Constant", [], [name], value=condition),
        helper.make_node("If", [name], ["y"], then_branch=graph, else_branch=graph),
    ]


CALL = helper.make_node("Own", ["x"], ["y"], domain="own")


def own(nodes: list[NodeProto], name: str = "Own") -> FunctionProto:
    return helper.make_function("own", name, ["x"], ["y"], nodes, [helper.make_opsetid("", 18)])


def constant(tensor: TensorProto) -> NodeProto:
    return helper.make_node("Constant", [], ["w"], value=tensor)


def write(path: Path, model: ModelProto) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(model.SerializeToString())
    return path


def field(number: int, content: bytes) -> bytes:
    """Return a field of a message in the wire format."""
    return opening(number, len(content)) + content


def opening(number: int, length: int) -> bytes:
    """Return the bytes that precede a field's content of a given length."""
    written = bytes([number << 3 | 2])
    while length > 0x7F:
        written, length = written + bytes([length & 0x7F | 0x80]), length >> 7
    return written + bytes([length])
