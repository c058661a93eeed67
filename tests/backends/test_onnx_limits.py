"""ONNX files that are none, that need the code of others, or that are larger, deeper or more than any honest one."""

from __future__ import annotations

import os
import subprocess
import sys
import tracemalloc
from io import BytesIO
from pathlib import Path

import numpy as np
import pytest
from onnx import (
    AttributeProto,
    FunctionProto,
    GraphProto,
    ModelProto,
    NodeProto,
    StringStringEntryProto,
    TensorProto,
    helper,
    numpy_helper,
)

from digitapp.api import CARD_KEY, ModelError
from digitapp_backends import onnx_file, protobuf
from digitapp_backends.onnx_file import ATTRIBUTE, PASSED_OVER, TENSOR, check
from digitapp_backends.onnx_runtime import OnnxBackend
from digitapp_backends.onnx_signature import metadata, signature
from support.errors import refusal
from support.onnx_models import card
from support.onnx_protos import CALL, VALUES, branch, choice, elsewhere, field, model_of, opening, own, product, write
from support.platforms import link, pipe

SMALL = card(size=(8, 8))
STRANGE = helper.make_node("Foo", ["x"], ["y"], domain="com.stranger")
IDENTITY = helper.make_node("Identity", ["x"], ["y"])
HEADER = ModelProto(ir_version=9, opset_import=[helper.make_opsetid("", 18)]).SerializeToString()


# What is no model


@pytest.mark.parametrize(
    "content", [b"\xff" * 20, b"\x80" * 5, b"\x09\0\0", b"\x0b", b"\x3a\x7f\x0a", b"PK\3\4", b"\0\0"]
)
def test_what_is_no_message_is_not_a_whole_file(content: bytes, tmp_path: Path):
    (tmp_path / "a.onnx").write_bytes(content)
    for call in (check, signature, metadata):
        assert refusal(call, tmp_path / "a.onnx") == "it is not a whole ONNX file: copy or export it again"


@pytest.mark.parametrize("content", [HEADER, b"\x08\x09", b"\x38\x01"])
def test_a_message_without_a_graph_is_no_model(content: bytes, tmp_path: Path):
    (tmp_path / "a.onnx").write_bytes(content)
    assert (
        refusal(check, tmp_path / "a.onnx") == "it is not a whole ONNX file, it has no graph: copy or export it again"
    )


def test_a_file_cut_short_anywhere_is_refused(tmp_path: Path):
    """But between two fields after the graph, where nobody can tell."""
    content = field(7, model_of([product()], [numpy_helper.from_array(VALUES, "w")]).graph.SerializeToString())
    for end in range(len(content)):
        (tmp_path / "a.onnx").write_bytes((HEADER + content)[: len(HEADER) + end])
        assert refusal(check, tmp_path / "a.onnx")
    (tmp_path / "a.onnx").write_bytes(HEADER + content)
    check(tmp_path / "a.onnx")


@pytest.mark.parametrize("kind", ["empty", "missing", "folder", "pipe", "link to nothing"])
def test_what_is_no_file_with_content_is_refused(kind: str, tmp_path: Path):
    path = tmp_path / "a.onnx"
    match kind:
        case "empty":
            path.touch()
        case "folder":
            path.mkdir()
        case "pipe":
            pipe(path)
        case "link to nothing":
            link(path, tmp_path / "gone.onnx")
    said = "it is empty" if kind == "empty" else "it is not a file"
    for call in (check, signature, OnnxBackend().card):
        assert refusal(call, path) == f"{said}: copy or export it again"


def test_a_file_without_rights_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    def refuse(*_arguments: object, **_named: object) -> None:
        raise PermissionError(13, "Permission denied")

    path = write(tmp_path / "a.onnx", model_of([]))
    monkeypatch.setattr(Path, "open", refuse)
    assert refusal(check, path) == "it cannot be read (Permission denied): copy it again or give it your rights"


# Operators


def nested(node: NodeProto) -> list[NodeProto]:
    return choice(branch([], [node]))


@pytest.mark.parametrize(
    "model",
    [
        model_of([STRANGE]),
        model_of(nested(STRANGE)),
        model_of([CALL], functions=[own([STRANGE])]),
        model_of([CALL], functions=[own(nested(STRANGE))]),
        model_of([IDENTITY], functions=[own([STRANGE])]),
        model_of([helper.make_node("Own", ["x"], ["y"], domain="com.stranger")], functions=[own([IDENTITY])]),
    ],
    ids=["graph", "branch", "function", "branch in a function", "function that is not called", "another domain"],
)
def test_operators_of_strangers_are_refused(model: ModelProto, tmp_path: Path):
    with pytest.raises(ModelError, match=r"of 'com\.stranger' needs code that does not come with onnxruntime"):
        check(write(tmp_path / "a.onnx", model))


@pytest.mark.parametrize(
    "node",
    [
        helper.make_node("Other", ["x"], ["y"], domain="own"),
        helper.make_node("Own", ["x"], ["y"], domain="own", overload="2"),
        helper.make_node("EPContext", ["x"], ["y"], domain="com.microsoft", ep_cache_context="../secret.bin"),
    ],
)
def test_a_function_that_is_not_there_and_a_loader_are_refused(node: NodeProto, tmp_path: Path):
    model = model_of([node], functions=[own([IDENTITY])])
    with pytest.raises(ModelError, match="needs code that does not come with onnxruntime"):
        check(write(tmp_path / "a.onnx", model))


@pytest.mark.parametrize("domain", ["", "ai.onnx", "ai.onnx.ml", "com.microsoft", "com.microsoft.nchwc"])
def test_operators_of_onnxruntime_are_not(domain: str, tmp_path: Path):
    nodes = [helper.make_node("Any", ["x"], ["y"], domain=domain), CALL]
    check(write(tmp_path / "a.onnx", model_of(nodes, functions=[own(nested(IDENTITY))])))


# Bombs


def test_graphs_in_graphs_have_an_end(tmp_path: Path):
    def matryoshka(depth: int) -> bytes:
        graph = GraphProto(name="g").SerializeToString()
        for _ in range(depth):
            graph = field(1, field(5, field(6, graph)))
        return HEADER + field(7, graph)

    (tmp_path / "a.onnx").write_bytes(matryoshka(onnx_file.NESTING - 1))
    check(tmp_path / "a.onnx")
    for depth in (onnx_file.NESTING, 5000):
        (tmp_path / "a.onnx").write_bytes(matryoshka(depth))
        assert "deep in each other" in str(refusal(check, tmp_path / "a.onnx"))


def calling(name: str, callee: str, count: int) -> FunctionProto:
    return own([helper.make_node(callee, ["x"], ["y"], domain="own") for _ in range(count)], name)


def test_functions_that_multiply_are_refused(tmp_path: Path):
    functions = [calling(f"f{i}", f"f{i + 1}", 10) for i in range(9)] + [own([IDENTITY], "f9")]
    start = helper.make_node("f5", ["x"], ["y"], domain="own")
    check(write(tmp_path / "a.onnx", model_of([start], functions=functions)))  # 22221
    start.op_type = "f4"
    said = refusal(check, write(tmp_path / "a.onnx", model_of([start], functions=functions)))
    assert said == "it has more than 200000 operators, which no model needs: export it again"


@pytest.mark.parametrize("functions", [["Own"], ["f1", "Own"], [f"f{i}" for i in range(50)]])
def test_functions_that_call_each_other_for_ever_are_refused(functions: list[str], tmp_path: Path):
    names = ["Own", *functions] if functions[-1] != "Own" else functions
    chain = [calling(name, names[(i + 1) % len(names)], 1) for i, name in enumerate(names)]
    said = refusal(check, write(tmp_path / "a.onnx", model_of([CALL], functions=chain)))
    assert said == "its functions call each other more than 20 deep: export it without functions"


def test_two_functions_of_one_name_are_refused(tmp_path: Path):
    model = model_of([CALL], functions=[own([IDENTITY]), own([IDENTITY, IDENTITY])])
    assert refusal(check, write(tmp_path / "a.onnx", model)) == "it has two functions 'Own': export it again"


def test_too_many_operators_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(onnx_file, "NODES", 1000)
    node = field(1, NodeProto(op_type="Neg").SerializeToString())
    (tmp_path / "a.onnx").write_bytes(HEADER + field(7, node * onnx_file.NODES))
    check(tmp_path / "a.onnx")
    (tmp_path / "a.onnx").write_bytes(HEADER + field(7, node * (onnx_file.NODES + 1)))
    assert "more than 1000 operators" in str(refusal(check, tmp_path / "a.onnx"))


def test_too_many_parts_are_refused():
    content = b"\x08\x01" * 100
    assert len(list(protobuf.Wire(BytesIO(content), 100).fields((0, 200)))) == 100
    with pytest.raises(ModelError, match="parts, which no model needs"):
        list(protobuf.Wire(BytesIO(content), 99).fields((0, 200)))


@pytest.mark.parametrize(
    ("kind", "message"),
    [
        (ATTRIBUTE, AttributeProto(ints=[-1, 0, 1, 300, 2**62] * 20000)),
        (ATTRIBUTE, AttributeProto(floats=[0.5, float("nan")] * 50000)),
        (ATTRIBUTE, AttributeProto(strings=[b"BRANCH_LEQ", b"LEAF", b"", b"\x4a\x40\n"] * 25000)),
    ],
)
def test_a_forest_of_numbers_counts_as_few_parts(kind: int, message: AttributeProto):
    content = AttributeProto(name="n").SerializeToString() + message.SerializeToString()
    content += AttributeProto(type=AttributeProto.INTS).SerializeToString()
    wire = protobuf.Wire(BytesIO(content), 2)
    assert [number for number, *_ in wire.fields(wire.whole, PASSED_OVER[kind])] == [1, 20]


@pytest.mark.parametrize("bad", [b"\x40" + b"\x80" * 10 + b"\x01", b"\x3d\0\0", b"\x4a\x05abc"])
def test_a_run_that_ends_in_the_middle_of_a_field_is_broken(bad: bytes):
    content = AttributeProto(ints=[1, 2, 3]).SerializeToString() + bad
    wire = protobuf.Wire(BytesIO(content))
    with pytest.raises(protobuf.BrokenError):
        list(wire.fields(wire.whole, PASSED_OVER[ATTRIBUTE]))


@pytest.mark.parametrize("window", [64, 65, 100, 1000])
def test_a_run_goes_on_in_the_next_window(window: int, monkeypatch: pytest.MonkeyPatch):
    content = AttributeProto(ints=[-1, 300] * 500).SerializeToString()
    content += AttributeProto(strings=[b"x" * 47, b"", b"LEAF"] * 100, name="n").SerializeToString()
    found = []
    for size in (window, len(content)):
        monkeypatch.setattr(protobuf, "WINDOW", size)
        wire = protobuf.Wire(BytesIO(content), 1)
        fields = list(wire.fields(wire.whole, PASSED_OVER[ATTRIBUTE]))
        found.append([(number, wire.text((start, end))) for number, start, end in fields])
    assert found[0] == found[1] == [(1, "n")]


def test_more_text_than_any_model_has_is_refused(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(protobuf, "TEXTS", 10)
    wire = protobuf.Wire(BytesIO(b"0123456789"))
    assert wire.text((0, 6)) == "012345"
    with pytest.raises(ModelError, match="MiB of names and texts"):
        wire.text((5, 10))


@pytest.mark.parametrize("call", ["messages(wire.whole)", "fields(wire.whole)"])
def test_a_file_that_is_cut_off_while_it_is_read_is_refused(call: str, tmp_path: Path):
    """In a process of its own, which it would end if the file were mapped into memory."""
    path = write(tmp_path / "a.onnx", model_of([product()], [numpy_helper.from_array(np.zeros(1 << 20), "w")]))
    code = (
        "import os, sys; from pathlib import Path\n"
        "from digitapp.api import ModelError; from digitapp_backends.protobuf import opened\n"
        "try:\n"
        "    with opened(Path(sys.argv[1])) as wire:\n"
        f"        os.truncate(sys.argv[1], 10); list(wire.{call})\n"
        "except ModelError as error:\n"
        "    print(error)"
    )
    done = subprocess.run([sys.executable, "-c", code, str(path)], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, "it is not a whole ONNX file: copy or export it again\n"), done.stderr


def test_values_that_are_fields_of_their_own_are_passed_over():
    """Packed in onnx.proto, but a parser takes both."""
    content = b"\x25\0\0\0\0" * 5 + b"\x28\x01" * 5 + b"\x51" + b"\0" * 8 + b"\x32\x02ab" + b"\x42\x01w"
    assert TensorProto.FromString(content).name == "w"
    assert len(TensorProto.FromString(content).float_data) == 5
    wire = protobuf.Wire(BytesIO(content), 1)
    assert [(number, wire.text((a, b))) for number, a, b in wire.fields(wire.whole, PASSED_OVER[TENSOR])] == [(8, "w")]


# Size


def large(path: Path, size: int) -> Path:
    """A model with a card and one tensor of so many bytes; they are a hole that takes no room on the disk."""
    entry = StringStringEntryProto(key=CARD_KEY, value=SMALL.to_json())
    x = field(11, helper.make_tensor_value_info("x", TensorProto.FLOAT, [1]).SerializeToString())
    values = opening(9, size)
    tensor = opening(5, len(values) + size)
    graph = opening(7, len(x) + len(tensor) + len(values) + size)
    with path.open("wb") as file:
        file.write(HEADER + field(14, entry.SerializeToString()) + graph + x + tensor + values)
        file.truncate(file.tell() + size)
    return path


@pytest.mark.parametrize("size", [1 << 30, (1 << 31) - 1000])
def test_a_file_of_more_than_a_gibibyte_has_a_card_but_is_not_loaded(size: int, tmp_path: Path):
    path = large(tmp_path / "a.onnx", size)
    tracemalloc.start()
    assert OnnxBackend().card(path) == SMALL
    assert [tensor.name for tensor in signature(path).inputs] == ["x"]
    assert refusal(check, path) == "it is larger than 1 GiB: choose a smaller model"
    check(large(path, (1 << 30) - 1000))
    assert tracemalloc.get_traced_memory()[1] < 1 << 20
    tracemalloc.stop()


def test_a_file_of_weights_may_be_too_large_too(tmp_path: Path):
    path = write(tmp_path / "a.onnx", model_of([product()], [elsewhere("w.bin")]))
    (tmp_path / "w.bin").touch()
    os.truncate(tmp_path / "w.bin", 1 << 30)
    check(path)
    os.truncate(tmp_path / "w.bin", (1 << 30) + 1)
    assert refusal(check, path) == "its file 'w.bin' is larger than 1 GiB: choose a smaller model"


def test_metadata_may_be_too_large_too(tmp_path: Path):
    entry = StringStringEntryProto(key="k", value="v" * (16 << 20)).SerializeToString()
    (tmp_path / "a.onnx").write_bytes(HEADER + field(14, entry))
    said = refusal(OnnxBackend().card, tmp_path / "a.onnx")
    assert said == "it has more than 16 MiB of metadata: export it again"
