"""Programs of PyTorch that would run code or read other files, and files that are none."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Iterator
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
import torch
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from digitapp.api import ModelError
from digitapp.models.model import Model
from digitapp_backends import torch_archive, zip_archive
from digitapp_backends.torch_archive import CARD, MAX_JSON, PROGRAM, SAMPLES, plain, signature
from digitapp_backends.torch_model import TorchBackend
from support.errors import refusal
from support.onnx_models import card
from support.torch_programs import IMAGES, Given, edited, exported, members, network, packed

pytestmark = pytest.mark.slow

SMALL = card(size=(8, 8), output="logits")
WEIGHTS = "data/weights/model_weights_config.json"
NONE = "it is no exported program, or no whole one: save it with torch.export.save"
BROKEN = "it is not a whole .pt2 file: copy or export it again"
Change = Callable[[Path], Path]
"""Makes a file hostile, in place."""


@pytest.fixture(autouse=True)
def threads() -> Iterator[None]:
    """Those of the other tests are left alone."""
    count = torch.get_num_threads()
    yield
    torch.set_num_threads(count)


@cache
def whole() -> bytes:
    """A file whose program calculates with the size of its batch."""
    net = Given(lambda image, scores: scores.reshape(image.shape[0] * 2, 5).reshape(-1, 10))
    shapes, written = ({0: torch.export.Dim("batch")},), BytesIO()
    torch.export.save(torch.export.export(net, (torch.zeros(2, 1, 8, 8),), dynamic_shapes=shapes), written)
    return written.getvalue()


@pytest.fixture
def path(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> Path:
    caplog.set_level(logging.CRITICAL)  # PyTorch warns of what it is saved to, and of files that are spoilt
    (tmp_path / "a.pt2").write_bytes(whole())
    return packed(tmp_path / "a.pt2", members(tmp_path / "a.pt2"))


@pytest.fixture
def marker(tmp_path: Path) -> Path:
    """A file that is there when code of a file has run."""
    return tmp_path / "marker"


def read(path: Path) -> None:
    """Loads a model and has it answer."""
    assert Model(SMALL, TorchBackend().load(path, SMALL)).predict_proba(IMAGES[:, 0]).shape == (5, 10)


# What PyTorch is given


def test_nothing_but_the_program_is_given_to_pytorch(tmp_path: Path):
    path = exported(tmp_path / "a.pt2", network(), card=SMALL)
    (tmp_path / "plain.pt2").write_bytes(plain(path).read())
    before, after = members(path), members(tmp_path / "plain.pt2")
    assert set(before) - set(after) == {"extra/digitapp.card"}
    assert after[SAMPLES] == b""
    assert all(
        after[name] == before[name] for name in after if name not in (SAMPLES, PROGRAM) and "_config" not in name
    )
    assert json.loads(after[WEIGHTS]) == json.loads(before[WEIGHTS])
    traces = b"nn_module_stack"
    assert (traces in before[PROGRAM], traces in after[PROGRAM]) == (True, False)


def test_a_second_list_of_members_is_not_read(tmp_path: Path):
    """Python finds the list by where it ends, PyTorch by where it is said to begin."""
    nets = Given(lambda image, scores: scores.relu()), Given(lambda image, scores: scores.exp().log())
    contents = [members(exported(tmp_path / "a.pt2", net)) for net in nets]
    parts = [
        packed(tmp_path / "a.pt2", content | {PROGRAM: content[PROGRAM].ljust(40_000)}).read_bytes()
        for content in contents
    ]
    assert parts[0][-22:] == parts[1][-22:]
    (tmp_path / "both.pt2").write_bytes(parts[0][:-22] + parts[1])
    seen = torch.export.load(str(tmp_path / "both.pt2")).module()(torch.from_numpy(IMAGES))
    scores = TorchBackend().load(tmp_path / "both.pt2", SMALL)(IMAGES)
    assert (seen.min() < 0, scores.min() < 0) == (False, True)


# What would run


class Touch:
    def __init__(self, marker: Path) -> None:
        self.marker = marker

    def __reduce__(self) -> tuple[object, ...]:
        return Path.touch, (self.marker,)


def test_a_pickle_among_the_samples_is_not_read(path: Path, marker: Path):
    samples = BytesIO()
    torch.save(((Touch(marker),), {}), samples)
    read(packed(path, members(path) | {SAMPLES: samples.getvalue()}))
    assert not marker.exists()


def renamed(old: str, new: str) -> Change:
    """Puts another text in the place of one everywhere in a file's JSON."""

    def change(path: Path) -> Path:
        texts = {name: part for name, part in members(path).items() if name.endswith(".json")}
        for name, part in texts.items():
            texts[name] = part.replace(json.dumps(old).encode(), json.dumps(new).encode())
        return packed(path, members(path) | texts)

    return change


def called(part: str, change: Callable[[Any], object]) -> Change:
    """Changes the tree of a program's arguments or answers, which then have no names of their own."""

    def edit(program: Any) -> None:
        call = program["graph_module"]["module_call_graph"][0]["signature"]
        version, tree = json.loads(call[part])
        change(tree)
        call |= {part: json.dumps([version, tree]), "forward_arg_names": None}

    return lambda path: edited(path, edit)


def graph(change: Callable[[Any], object]) -> Change:
    return lambda path: edited(path, lambda program: change(program["graph_module"]["graph"]))


def sized(text: str) -> Change:
    """Gives the batch another expression."""
    return graph(lambda one: one["tensor_values"]["image"]["sizes"][0]["as_expr"].update(expr_str=text))


def calling(target: str, **arguments: object) -> Change:
    """Adds a call whose answer nobody needs."""
    inputs = [{"name": name, "arg": value, "kind": 1} for name, value in arguments.items()]
    node = {"target": target, "inputs": inputs, "metadata": {}, "name": "new"}

    def add(one: Any) -> None:
        one["nodes"].append(node | {"outputs": [{"as_tensor": {"name": "new"}}]})
        one["tensor_values"]["new"] = one["tensor_values"]["image"]

    return graph(add)


def hostile(marker: object) -> dict[str, tuple[Change, str]]:
    """By what is wrong, how it is done and what is said of it."""
    code = f"__import__('pathlib').Path('{marker}').touch()"
    quoted = f'x", None) or eval("{code}") or getattr(self, "x'.replace(".", r"\x2e")  # names are parted at dots
    keys = {"type": "builtins.dict", "context": json.dumps([f"image={code}"]), "children_spec": []}
    enum = json.dumps({"__enum__": True, "fqn": "this:Zen", "name": "zen"})
    file = {"filename": {"as_string": str(marker)}, "shared": {"as_bool": True}, "size": {"as_int": 512}}
    operator = {"self": {"as_operator": "torch.load"}}
    return {
        "expression": (sized(code), "as 'expr_str'"),
        "text in an expression": (sized("Symbol('__import__')"), "as 'expr_str'"),
        "weight": (renamed("net.0.bias", quoted), "as 'parameter_name'"),
        "buffer": (renamed("net.1.running_var", quoted), "as 'buffer_name'"),
        "value": (renamed("mul", f"x = {code}; y"), "as 'as_name'"),
        "argument": (renamed("image", f"image={code}"), "as 'name'"),
        "keyword": (called("in_spec", lambda tree: tree["children_spec"].__setitem__(1, keys)), "as 'context'"),
        "enumeration": (called("in_spec", lambda tree: tree.update(context=enum)), BROKEN),
        "unknown type": (called("in_spec", lambda tree: tree.update(type="os.Evil")), "it takes or gives 'os.Evil': "),
        "file": (calling("torch.ops.aten.from_file.default", **file), r"from_file\.default' as 'target'"),
        "object": (calling("torch.ops.aten.add.__class__"), "__class__' as 'target'"),
        "library": (calling("torch.ops.load_library"), r"'torch\.ops\.load_library' as 'target'"),
        "other operators": (calling("torch.ops.mine.run.default"), r"mine\.run\.default' as 'target'"),
        "PyTorch": (calling("torch.hub.load"), r"'torch\.hub\.load' as 'target'"),
        "Python": (calling("_operator.methodcaller"), r"methodcaller' as 'target'"),
        "operator": (calling("torch.ops.aten.relu.default", **operator), r"'torch\.load' as 'as_operator'"),
        "guards": (lambda path: edited(path, lambda program: program["guards_code"].append(code)), "it holds guards"),
        "text": (graph(lambda one: one["inputs"].append({"as_string": code})), "it takes what is no tensor"),
    }


@pytest.mark.parametrize("what", hostile(""))
def test_what_would_run_code_is_refused_and_does_not(what: str, path: Path, marker: Path):
    change, said = hostile(marker)[what]
    with pytest.raises(ModelError, match=said) as refused:
        read(change(path))
    assert len(str(refused.value).splitlines()) == 1
    assert not marker.exists()


@pytest.mark.parametrize("value", [True, 1, "false", None, []])
def test_pickled_weights_are_refused(value: object, path: Path):
    edited(path, lambda weights: weights["config"]["net.0.bias"].update(use_pickle=value), WEIGHTS)
    assert refusal(plain, path) == "it holds pickled objects, which may run code: export plain tensors"


@pytest.mark.parametrize(
    "name",
    [
        "data/aotinductor/model/model.so", "data/constants/custom_obj_0", "data/constants/opaque_obj_0",
        "data/weights/model.pt", "models/other.json", "version", "../a", "data/weights/weight_0\n",
    ],
)  # fmt: skip
def test_other_members_are_refused(name: str, path: Path):
    packed(path, members(path) | {name: b"x"})
    said = f"it holds {name!r}, which no plain network has: export it by torch 2.9 or later"
    assert [refusal(call, path) for call in (plain, signature, torch_archive.card)] == [said] * 3


# What is no file


def listed(path: Path, member: str, at: int, value: bytes) -> None:
    """Changes what the list at the end of a file says of a member."""
    content = path.read_bytes()
    place = content.rindex(b"PK\1\2", 0, content.rindex(member.encode())) + at
    path.write_bytes(content[:place] + value + content[place + len(value) :])


@pytest.mark.parametrize("kind", ["empty", "text", "cut", "folder", "missing", "encrypted", "deep", "twice", "other"])
def test_what_is_none_is_refused(kind: str, path: Path):
    match kind:
        case "empty" | "text":
            path.write_bytes(b"" if kind == "empty" else b"[1, 2]\n" * 9)
        case "cut":
            path.write_bytes(path.read_bytes()[:-30])  # the samples are a zip of their own, whose end is found
        case "folder" | "missing":
            path.unlink()
            path = path.parent if kind == "folder" else path
        case "encrypted":
            listed(path, PROGRAM, 8, b"\1")
        case "deep":
            packed(path, members(path) | {PROGRAM: b"[" * 100_000})
        case "twice":
            with ZipFile(path, "a") as archive, pytest.warns(UserWarning, match="Duplicate name"):
                archive.writestr(f"packed/{PROGRAM}", "{}")
        case "other":
            packed(path, {"model.onnx": b"x"})
    said = NONE if kind in ("cut", "twice", "other") else BROKEN
    assert [refusal(call, path) for call in (plain, signature)] == [said] * 2


def test_too_large_a_file_is_refused(path: Path):
    listed(path, PROGRAM, 24, (MAX_JSON + 1).to_bytes(4, "little"))
    assert refusal(plain, path) == "its models/model.json has more than 32 MiB: export a smaller program"
    listed(path, PROGRAM, 24, (zip_archive.LARGEST + 1).to_bytes(4, "little"))
    assert refusal(plain, path) == "it holds more than 1 GiB, too much for a worker process"


def test_too_large_a_card_is_refused(path: Path):
    packed(path, members(path) | {CARD: b" " * ((1 << 20) + 1)})
    assert "has more than 1 MiB" in str(refusal(torch_archive.card, path))


def assert_read_or_refused(path: Path) -> None:
    said = refusal(read, path)
    assert said is None or len(said.splitlines()) == 1


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(
    at=st.one_of(st.integers(0, 40_000), st.integers(-1500, -1)),
    change=st.binary(min_size=1, max_size=4),
    end=st.one_of(st.none(), st.none(), st.integers(0, 40_000)),
)
def test_a_spoilt_file_is_read_or_refused(at: int, change: bytes, end: int | None, path: Path):
    spoilt = bytearray(whole())
    at %= len(spoilt)
    spoilt[at : at + len(change)] = change
    path.write_bytes(spoilt[:end])
    assert_read_or_refused(path)


def places(value: Any) -> Iterator[tuple[Any, Any]]:
    """All that is in a JSON text, each part by what it is in and where there."""
    for key in list(value) if isinstance(value, dict) else range(len(value)) if isinstance(value, list) else ():
        yield value, key
        yield from places(value[key])


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(at=st.integers(0, 5000), other=st.sampled_from([None, -1, 2**70, 1.5, "x", "", True, [], {}, [{}]]))
@pytest.mark.parametrize("member", [PROGRAM, WEIGHTS])
def test_a_program_that_is_put_together_wrongly_is_read_or_refused(at: int, other: object, member: str, path: Path):
    def change(value: Any) -> None:
        parts = list(places(value))
        holder, key = parts[at % len(parts)]
        holder[key] = other

    path.write_bytes(whole())
    assert_read_or_refused(edited(path, change, member))
