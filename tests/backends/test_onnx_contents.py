"""ONNX files are read as the onnx package reads them, and refused where they are broken, foreign or bombs."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import pytest
from google.protobuf.message import DecodeError, Message
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from onnx import AttributeProto, GraphProto, ModelProto, NodeProto, TensorProto, helper, numpy_helper

from digitapp.api import ModelError, Tensor
from digitapp_backends import protobuf
from digitapp_backends.onnx_file import check, external_files
from digitapp_backends.onnx_runtime import OnnxBackend
from digitapp_backends.onnx_signature import metadata, signature
from digitapp_models import FOLDER
from support.errors import refusal
from support.onnx_protos import constant, elsewhere, model_of, product, sparse, write

BUNDLED = (FOLDER / "mlp-8x8.onnx").read_bytes()
SAME_FOLDER = [HealthCheck.function_scoped_fixture]
names = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
LOCATIONS = ("a.bin", "b/c.bin", "d")


# The onnx package as the judge


@st.composite
def tensors(draw: st.DrawFn) -> TensorProto:
    if draw(st.booleans()):
        return elsewhere(draw(st.sampled_from(LOCATIONS)), draw(st.sampled_from([None, 0, 4])), None, draw(names))
    kind = draw(st.sampled_from([np.float32, np.int64, np.float64, np.uint8, np.float16, np.bool_]))
    values = draw(st.lists(st.integers(0, 200), max_size=6))
    if draw(st.booleans()):
        return numpy_helper.from_array(np.array(values, kind), draw(names))
    return helper.make_tensor(draw(names), helper.np_dtype_to_tensor_dtype(np.dtype(kind)), [len(values)], values)


@st.composite
def attributes(draw: st.DrawFn, depth: int) -> AttributeProto:
    integers = st.integers(-(2**63), 2**63 - 1)
    values: list[st.SearchStrategy[Any]] = [
        *(integers, st.floats(width=32), names),
        *(st.lists(integers, min_size=1), st.lists(names, min_size=1), st.lists(st.floats(width=32), min_size=1)),
        *(tensors(), st.lists(tensors(), min_size=1, max_size=2), tensors().map(sparse)),
    ]
    if depth:
        values += [graphs(depth - 1), st.lists(graphs(depth - 1), min_size=1, max_size=2)]
    return helper.make_attribute(draw(names), draw(st.one_of(values)))


@st.composite
def nodes(draw: st.DrawFn, depth: int) -> NodeProto:
    operator = draw(st.sampled_from([("", "Add"), ("ai.onnx.ml", "ZipMap"), ("own", "One"), ("own", "Two")]))
    node = helper.make_node(operator[1], draw(st.lists(names, max_size=3)), draw(st.lists(names, max_size=3)))
    node.domain = operator[0]
    node.attribute.extend(draw(st.lists(attributes(depth), max_size=2)))
    return node


@st.composite
def graphs(draw: st.DrawFn, depth: int = 2) -> GraphProto:
    value = st.builds(helper.make_tensor_value_info, names, st.sampled_from(range(1, 17)), shapes())
    few = 3 if depth == 2 else 1
    return helper.make_graph(
        draw(st.lists(nodes(depth), max_size=few)),
        draw(names),
        draw(st.lists(value, max_size=3)),
        draw(st.lists(value, max_size=3)),
        draw(st.lists(tensors(), max_size=few)),
        sparse_initializer=draw(st.lists(tensors().map(sparse), max_size=1)),
        value_info=draw(st.lists(value, max_size=1)),
    )


def shapes() -> st.SearchStrategy[Any]:
    return st.lists(st.one_of(st.none(), names.filter(bool), st.integers(-1, 1 << 40)), max_size=4)


@st.composite
def models(draw: st.DrawFn) -> ModelProto:
    inner = draw(st.lists(nodes(1), max_size=2))
    for node in inner:
        node.domain, node.op_type = "", "Add"
    leaf = helper.make_function("own", "Two", [], [], [], [])
    # Function bodies may hold any graph, but those that call their own function never end.
    safe = [node for node in inner if not any(n.domain == "own" for n in found(node, NodeProto))]
    functions = [helper.make_function("own", "One", [], [], safe, []), leaf]
    model = helper.make_model(draw(graphs()), functions=functions)
    model.training_info.extend(onnx.TrainingInfoProto(algorithm=g) for g in draw(st.lists(graphs(0), max_size=1)))
    helper.set_model_props(model, draw(st.dictionaries(names, names, max_size=3)))
    return model


def found(message: Message, kind: type) -> Iterator[Any]:
    """All messages of a kind in a message, wherever they are."""
    if isinstance(message, kind):
        yield message
    for descriptor, value in message.ListFields():
        if descriptor.message_type:
            for part in value if descriptor.is_repeated else [value]:
                yield from found(part, kind)


def locations(model: ModelProto) -> set[str]:
    external = [t for t in found(model, TensorProto) if t.data_location == TensorProto.EXTERNAL]
    return {{entry.key: entry.value for entry in tensor.external_data}.get("location", "") for tensor in external}


def described(value: onnx.ValueInfoProto) -> Tensor:
    kind = value.type.tensor_type
    dtype = "bfloat16" if kind.elem_type == 16 else helper.tensor_dtype_to_np_dtype(kind.elem_type).name
    dims = [d.dim_value if d.HasField("dim_value") and d.dim_value >= 0 else None for d in kind.shape.dim]
    return Tensor(value.name, {"object": "str", "str_": "str"}.get(dtype, dtype), tuple(dims))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for location in LOCATIONS:
        (tmp_path / location).parent.mkdir(exist_ok=True)
        (tmp_path / location).write_bytes(bytes(64))
    return tmp_path


@pytest.mark.slow
@settings(suppress_health_check=[*SAME_FOLDER, HealthCheck.too_slow])
@given(model=models())
def test_a_file_is_read_as_onnx_reads_it(model: ModelProto, folder: Path):
    path = write(folder / "a.onnx", model)
    assert external_files(path) == tuple(sorted(folder / location for location in locations(model)))
    assert metadata(path) == {entry.key: entry.value for entry in model.metadata_props}
    given_values = {t.name for t in model.graph.initializer} | {t.values.name for t in model.graph.sparse_initializer}
    read = signature(path)
    assert read.inputs == tuple(described(v) for v in model.graph.input if v.name not in given_values)
    assert read.outputs == tuple(described(v) for v in model.graph.output)


@pytest.mark.slow
@settings(suppress_health_check=SAME_FOLDER, max_examples=300)
@given(data=st.data())
def test_what_onnx_would_read_of_a_spoilt_file_is_seen(
    data: st.DataObject, folder: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(protobuf, "WINDOW", data.draw(st.sampled_from([64, 100, 16 << 10])))
    whole = model_of([constant(elsewhere("d", 0, 32)), product()], [elsewhere("a.bin", name="v")]).SerializeToString()
    (folder / "a.onnx").write_bytes(spoilt(data, whole))
    try:
        files = external_files(folder / "a.onnx")
        model = ModelProto.FromString((folder / "a.onnx").read_bytes())
    except (ModelError, DecodeError):
        return
    assert files == tuple(sorted(folder / location for location in locations(model)))


def spoilt(data: st.DataObject, content: bytes) -> bytes:
    """Some bytes flipped, cut out or put in, most often where there are no weights."""
    changed = bytearray(content)
    for _ in range(data.draw(st.integers(1, 4))):
        ends = st.one_of(st.integers(0, min(400, len(changed))), st.integers(0, len(changed)))
        at = data.draw(ends)
        match data.draw(st.sampled_from(["flip", "cut", "insert", "end"])):
            case "flip" if at < len(changed):
                changed[at] ^= 1 << data.draw(st.integers(0, 7))
            case "cut":
                del changed[at : at + data.draw(st.integers(1, 9))]
            case "insert":
                changed[at:at] = data.draw(st.binary(min_size=1, max_size=9))
            case "end":
                del changed[at:]
    return bytes(changed)


@pytest.mark.slow
@settings(suppress_health_check=SAME_FOLDER, max_examples=500)
@given(data=st.data())
def test_a_spoilt_model_is_read_or_refused_with_a_reason(data: st.DataObject, tmp_path: Path):
    path = tmp_path / "a.onnx"
    path.write_bytes(spoilt(data, BUNDLED))
    for call in (check, external_files, metadata, signature, OnnxBackend().card):
        assert refusal(call, path) != ""


@pytest.mark.parametrize("name", sorted(path.name for path in FOLDER.glob("*.onnx")))
def test_a_bundled_model_is_a_whole_one(name: str):
    check(FOLDER / name)
    assert external_files(FOLDER / name) == ()


# Types


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        (helper.make_tensor_type_proto(TensorProto.FLOAT16, None), Tensor("v", "float16", ())),
        (helper.make_tensor_type_proto(TensorProto.DOUBLE, []), Tensor("v", "float64", ())),
        (helper.make_tensor_type_proto(TensorProto.INT4, ["n", 0]), Tensor("v", "onnx type 22", (None, 0))),
        (onnx.TypeProto(), Tensor("v", "", ())),
        (
            helper.make_sequence_type_proto(
                helper.make_map_type_proto(TensorProto.INT64, helper.make_tensor_type_proto(TensorProto.FLOAT, None))
            ),
            Tensor("v", "sequence", ()),
        ),
        (
            helper.make_map_type_proto(TensorProto.STRING, helper.make_tensor_type_proto(TensorProto.FLOAT, [])),
            Tensor("v", "map", ()),
        ),
        (
            helper.make_optional_type_proto(helper.make_tensor_type_proto(TensorProto.BOOL, [])),
            Tensor("v", "optional", ()),
        ),
    ],
)
def test_what_is_no_plain_tensor_is_named(kind: onnx.TypeProto, expected: Tensor, tmp_path: Path):
    model = model_of([])
    model.graph.output[0].CopyFrom(helper.make_value_info("v", kind))
    assert signature(write(tmp_path / "a.onnx", model)).outputs == (expected,)
