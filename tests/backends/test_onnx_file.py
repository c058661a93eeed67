"""Which other files an ONNX file may name."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import pytest
from onnx import AttributeProto, GraphProto, ModelProto, NodeProto, TensorProto, helper, numpy_helper

from digitapp.api import ModelError
from digitapp_backends.onnx_file import check, external_files
from digitapp_backends.onnx_runtime import OnnxBackend
from support.errors import refusal
from support.onnx_models import card
from support.onnx_protos import (
    CALL,
    VALUES,
    branch,
    choice,
    constant,
    elsewhere,
    field,
    model_of,
    own,
    product,
    sparse,
    write,
)
from support.platforms import link


def _with_sparse(tensor: TensorProto) -> ModelProto:
    model = model_of([product()])
    model.graph.sparse_initializer.append(sparse(tensor))
    return model


def _with_training(tensor: TensorProto) -> ModelProto:
    model = model_of([product()], [numpy_helper.from_array(VALUES, "w")])
    model.training_info.add(algorithm=branch([tensor]))
    return model


def _with_default(tensor: TensorProto) -> onnx.FunctionProto:
    function = own([helper.make_node("Identity", ["x"], ["y"])])
    function.attribute_proto.append(helper.make_attribute("value", tensor))
    return function


VALUES_HERE = numpy_helper.from_array(VALUES, "w")
PLACES: dict[str, Callable[[TensorProto], ModelProto]] = {
    "initializer": lambda t: model_of([product()], [t]),
    "constant": lambda t: model_of([constant(t), product()]),
    "branch": lambda t: model_of(choice(branch([t]))),
    "branch in a branch": lambda t: model_of(choice(branch([], choice(branch([], [constant(t), product()]), "d")))),
    "function": lambda t: model_of([CALL], functions=[own([constant(t), product()])]),
    "branch in a function": lambda t: model_of([CALL], functions=[own(choice(branch([t])))]),
}
UNREAD = {
    "sparse initializer": _with_sparse,
    "sparse constant": lambda t: model_of([helper.make_node("Constant", [], ["w"], sparse_value=sparse(t)), product()]),
    "list of sparse": lambda t: model_of(
        [helper.make_node("Constant", [], ["w"], several=[sparse(VALUES_HERE), sparse(t)]), product()]
    ),
    "places of sparse": lambda t: model_of(
        [helper.make_node("Constant", [], ["w"], sparse_value=sparse(VALUES_HERE, t)), product()]
    ),
    "list of tensors": lambda t: model_of([helper.make_node("Constant", [], ["w"], several=[t, t]), product()]),
    "training": _with_training,
    "a function's default": lambda t: model_of([CALL], functions=[_with_default(t)]),
}
"""Where onnxruntime does not read another file today."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A model's folder, with weights in it and others outside."""
    for place in ("secret.bin", "models/w.bin", "models/more/w.bin", "other/w.bin"):
        (tmp_path / place).parent.mkdir(exist_ok=True)
        (tmp_path / place).write_bytes(VALUES.tobytes())
    link(tmp_path / "models/link.bin", tmp_path / "secret.bin")
    link(tmp_path / "models/near.bin", tmp_path / "models/w.bin")
    link(tmp_path / "models/folder", tmp_path / "other")
    return tmp_path / "models"


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("location", ["w.bin", "more/w.bin"])
def test_weights_beside_the_model_are_read(place: str, location: str, folder: Path):
    path = write(folder / "a.onnx", PLACES[place](elsewhere(location)))
    assert external_files(path) == (folder / location,)
    assert OnnxBackend().files(path) == (path, folder / location)
    session = onnxruntime.InferenceSession(str(path), providers=["CPUExecutionProvider"])
    x = np.eye(4, dtype=np.float32)
    assert session.run(["y"], {"x": x})[0] == pytest.approx(VALUES)


HOSTILE = {
    "../secret.bin": "not in a file beside it",
    "more/../../secret.bin": "not in a file beside it",
    "{outside}/secret.bin": "not in a file beside it",
    "C:/secret.bin": "not in a file beside it",
    "..\\secret.bin": "not in a file beside it",
    "\\\\server\\share": "not in a file beside it",
    "*/_ORT_MEM_ADDR_/*": "not in a file beside it",
    "w.bin\0": "not in a file beside it",
    "w\n.bin": "not in a file beside it",
    "": "not in a file beside it",
    ".": "not in a file beside it",
    "w" * 5000: "not in a file beside it",
    "link.bin": "which is a link",
    "near.bin": "which is a link",
    "folder/w.bin": "which is a link",
    "more": "not beside it",
    "gone.bin": "not beside it",
    "w.bin/w.bin": "not beside it",
}


@pytest.mark.parametrize("location", HOSTILE, ids=lambda text: text[:30])
@pytest.mark.parametrize("place", [*PLACES, *UNREAD])
def test_weights_elsewhere_are_refused(place: str, location: str, folder: Path):
    tensor = elsewhere(location.format(outside=folder.parent))
    path = write(folder / "a.onnx", (PLACES | UNREAD)[place](tensor))
    with pytest.raises(ModelError, match=HOSTILE[location]):
        check(path)
    with pytest.raises(ModelError, match=HOSTILE[location]):
        OnnxBackend().load(path, card())


@pytest.mark.parametrize(
    ("offset", "length", "why"),
    [
        (0, 32, None),
        (None, None, None),
        (1, None, "too short"),
        (0, 33, "too short"),
        (1, 32, "too short"),
        (10**17, 0, "too short"),
        (0, 8, None),
        (-1, 32, "does not say where"),
        ("0x1", 32, "does not say where"),
        (0, "", "does not say where"),
        (0, "٣", "does not say where"),
        (0, "9" * 5000, "does not say where"),
    ],
)
def test_a_file_of_weights_has_all_that_is_wanted_of_it(offset: object, length: object, why: str | None, folder: Path):
    path = write(folder / "a.onnx", PLACES["initializer"](elsewhere("w.bin", offset, length)))
    said = refusal(check, path)
    assert said is None if why is None else why in str(said)


@pytest.mark.parametrize("sides", [[1 << 62] * 60, [1] * 65, [-1, 4], [5, 2]])
def test_a_tensor_larger_than_its_file_is_refused(sides: list[int], folder: Path):
    tensor = elsewhere("w.bin", 0, 32)
    del tensor.dims[:]
    tensor.dims.extend(sides)
    assert refusal(check, write(folder / "a.onnx", PLACES["initializer"](tensor)))


def test_a_link_to_a_model_with_other_files_is_refused(folder: Path):
    path = write(folder / "a.onnx", PLACES["initializer"](elsewhere("w.bin")))
    other = folder.parent / "other" / "b.onnx"
    link(other, path)
    assert refusal(check, other) == "it is a link and its weights lie in other files: copy all of them here"
    write(path, PLACES["initializer"](numpy_helper.from_array(VALUES, "w")))
    check(other)


def test_values_in_the_file_itself_need_no_other(folder: Path):
    """Some exporters leave the entries of files that they have read."""
    tensor = elsewhere("../gone.bin")
    tensor.data_location = TensorProto.DEFAULT
    tensor.raw_data = VALUES.tobytes()
    path = write(folder / "a.onnx", PLACES["initializer"](tensor))
    assert external_files(path) == ()
    onnxruntime.InferenceSession(str(path), providers=["CPUExecutionProvider"])


def test_the_last_of_two_locations_counts(folder: Path):
    tensor = elsewhere("w.bin")
    tensor.external_data.add(key="location", value="../secret.bin")
    assert "not in a file beside it" in str(refusal(check, write(folder / "a.onnx", PLACES["initializer"](tensor))))


@pytest.mark.parametrize("written", [b"\x70\x01\x70\x07", b"\x70\x07\x70\x01", b"\x70\x81\x80\x80\x80\x10"])
def test_a_place_is_read_as_a_parser_reads_it(written: bytes, folder: Path):
    """A parser passes over a place that it does not know, and over the bits of a number that are too many."""
    tensor = elsewhere("../secret.bin")
    tensor.ClearField("data_location")
    content = tensor.SerializeToString() + written
    assert TensorProto.FromString(content).data_location == TensorProto.EXTERNAL
    header = ModelProto(ir_version=9, opset_import=[helper.make_opsetid("", 18)]).SerializeToString()
    (folder / "a.onnx").write_bytes(header + field(7, field(5, content)))
    assert "not in a file beside it" in str(refusal(check, folder / "a.onnx"))


def test_a_tensor_in_two_pieces_is_refused(folder: Path):
    """A parser merges them: neither piece names another file, but both together do."""
    whole = elsewhere("../secret.bin")
    named, pointed = TensorProto(), TensorProto(data_location=TensorProto.EXTERNAL)
    named.CopyFrom(whole)
    named.ClearField("data_location")
    attribute = AttributeProto(name="value", type=AttributeProto.TENSOR).SerializeToString()
    attribute += field(5, named.SerializeToString()) + field(5, pointed.SerializeToString())
    assert AttributeProto.FromString(attribute).t == whole
    node = NodeProto(op_type="Constant", output=["w"]).SerializeToString() + field(5, attribute)
    content = model_of([]).SerializeToString()
    graph = GraphProto(name="g").SerializeToString() + field(1, node)
    header = ModelProto(ir_version=9, opset_import=[helper.make_opsetid("", 18)]).SerializeToString()
    (folder / "a.onnx").write_bytes(header + field(7, graph))
    assert refusal(check, folder / "a.onnx") == "it is not a whole ONNX file: copy or export it again"
    (folder / "a.onnx").write_bytes(content + field(7, graph))
    assert refusal(check, folder / "a.onnx") == "it is not a whole ONNX file: copy or export it again"
