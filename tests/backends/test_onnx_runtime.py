"""ONNX models are run by onnxruntime."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from digitapp.api import ModelError
from digitapp_backends import onnx_signature
from digitapp_backends.onnx_runtime import OnnxBackend
from support.errors import refusal
from support.onnx_models import card, onnx_model, write_model

WEIGHTS = np.random.default_rng(3).normal(0, 0.1, (64, 10)).astype(np.float32)
SMALL = card(size=(8, 8))
WHOLE = onnx_model(WEIGHTS, (8, 8), metadata={"digitapp.card": SMALL.to_json(), "author": "Ä"}).SerializeToString()


def test_the_card_is_the_one_that_was_put_in(tmp_path: Path):
    assert OnnxBackend().card(write_model(tmp_path / "a.onnx", SMALL)) == SMALL


def test_the_runtime_prints_nothing_of_its_own(tmp_path: Path, capfd: pytest.CaptureFixture[str]):
    whole = write_model(tmp_path / "a.onnx", SMALL, WEIGHTS).read_bytes()
    (tmp_path / "a.onnx").write_bytes(whole.replace(b"MatMul", b"MutMal"))
    with pytest.raises(ModelError, match=r"^onnxruntime cannot load it \(.*No Op registered for MutMal.*\): export"):
        OnnxBackend().load(tmp_path / "a.onnx", SMALL)
    run = OnnxBackend().load(write_model(tmp_path / "b.onnx", SMALL, WEIGHTS), SMALL)
    with pytest.raises(ModelError, match=r"^onnxruntime could not run it: Got invalid dimensions for input: image"):
        run(np.zeros((1, 1, 4, 4), np.float32))
    assert capfd.readouterr() == ("", "")


def test_a_card_beside_the_file_comes_before_the_one_in_it(tmp_path: Path):
    path = write_model(tmp_path / "a.onnx", SMALL)
    other = card("other", size=(8, 8))
    (tmp_path / "a.card.json").write_text(other.to_json())
    assert OnnxBackend().card(path) == other
    (tmp_path / "a.card.json").write_text("{")
    assert "card is not valid" in str(refusal(OnnxBackend().card, path))


def test_a_file_without_a_card_has_none(tmp_path: Path):
    path = write_model(tmp_path / "a.onnx", None)
    assert refusal(OnnxBackend().card, path) == "it has no card: export it with the metadata key 'digitapp.card'"


def test_an_empty_file_is_said_to_be_empty(tmp_path: Path):
    (tmp_path / "a.onnx").write_bytes(b"")
    assert refusal(OnnxBackend().card, tmp_path / "a.onnx") == "it is empty: copy or export it again"


@pytest.mark.parametrize("count", [1, 2, 17])
def test_a_batch_of_any_size_is_run(count: int, tmp_path: Path):
    run = OnnxBackend().load(write_model(tmp_path / "a.onnx", SMALL, WEIGHTS), SMALL)
    images = np.random.default_rng(0).random((count, 1, 8, 8), np.float32)
    scores = np.exp(images.reshape(count, 64) @ WEIGHTS)
    assert run(images) == pytest.approx(scores / scores.sum(axis=1, keepdims=True), abs=1e-5)


@pytest.mark.parametrize("part", ["input", "output"])
def test_other_names_are_refused(part: str, tmp_path: Path):
    model = onnx_model(WEIGHTS, (8, 8))
    if part == "input":
        model.graph.input[0].name = model.graph.node[0].input[0] = "pixels"
    else:
        model.graph.output[0].name = model.graph.node[-1].output[0] = "scores_of_all"
    onnx.save(model, tmp_path / "a.onnx")
    with pytest.raises(ModelError, match="not 'image' and 'probabilities'"):
        OnnxBackend().load(tmp_path / "a.onnx", SMALL)


@pytest.mark.parametrize(("output", "softmax"), [("probabilities", True), ("logits", False)])
@pytest.mark.parametrize("name", ["probabilities", "logits"])
def test_logits_may_be_called_so_where_the_card_says_that_they_are(
    output: str, softmax: bool, name: str, tmp_path: Path
):
    model = onnx_model(WEIGHTS, (8, 8), softmax)
    model.graph.output[0].name = model.graph.node[-1].output[0] = name
    onnx.save(model, tmp_path / "a.onnx")
    said = refusal(OnnxBackend().load, tmp_path / "a.onnx", card(size=(8, 8), output=output))
    assert (said is None) == (name in ("probabilities", output))


LIKENESS = np.random.default_rng(4).normal(0, 0.1, 64).astype(np.float32)
DOUBTING = card(size=(8, 8), digitness_threshold=0.5)


@pytest.mark.parametrize("likeness", [LIKENESS, LIKENESS[:, None]], ids=["[batch]", "[batch, 1]"])
def test_a_second_output_is_the_digitness_of_a_card_with_a_threshold(likeness: np.ndarray, tmp_path: Path):
    path = write_model(tmp_path / "a.onnx", DOUBTING, WEIGHTS, digitness=likeness)
    images = np.random.default_rng(0).random((5, 1, 8, 8), np.float32)
    probabilities, digitness = OnnxBackend().load(path, DOUBTING)(images)
    assert (probabilities.shape, digitness.shape) == ((5, 10), (5,))
    assert digitness == pytest.approx(1 / (1 + np.exp(-images.reshape(5, 64) @ LIKENESS)), abs=1e-5)
    assert probabilities.sum(axis=1) == pytest.approx(1)


def test_a_digitness_without_a_threshold_is_passed_over(tmp_path: Path):
    path = write_model(tmp_path / "a.onnx", SMALL, WEIGHTS, digitness=LIKENESS)
    assert OnnxBackend().load(path, SMALL)(np.zeros((2, 1, 8, 8), np.float32)).shape == (2, 10)


def test_a_threshold_without_a_digitness_is_refused(tmp_path: Path):
    path = write_model(tmp_path / "a.onnx", DOUBTING, WEIGHTS)
    assert refusal(OnnxBackend().load, path, DOUBTING) == (
        "its card has a digitness_threshold, but it has no output 'digitness': export it again or mend the card"
    )


@pytest.mark.parametrize("size", [(28, 28), (8, 9), (9, 8)])
def test_another_size_than_the_cards_is_refused(size: tuple[int, int], tmp_path: Path):
    path = write_model(tmp_path / "a.onnx", SMALL, WEIGHTS)
    with pytest.raises(ModelError, match=rf"not float \[batch, 1, {size[0]}, {size[1]}\]"):
        OnnxBackend().load(path, card(size=size))


@pytest.mark.parametrize("shape", [["batch", 1, "h", "w"], ["batch", "c", 8, "w"], [None, 1, None, 8]])
def test_sides_that_a_model_leaves_open_fit(shape: list, tmp_path: Path):
    model = onnx_model(WEIGHTS, (8, 8))
    model.graph.input[0].CopyFrom(onnx.helper.make_tensor_value_info("image", onnx.TensorProto.FLOAT, shape))
    onnx.save(model, tmp_path / "a.onnx")
    assert OnnxBackend().load(tmp_path / "a.onnx", SMALL)(np.zeros((2, 1, 8, 8), np.float32)).shape == (2, 10)


@pytest.mark.parametrize(
    ("kind", "shape"), [("FLOAT16", ["batch", 1, 8, 8]), ("FLOAT", ["batch", 3, 8, 8]), ("FLOAT", ["batch", 64])]
)
def test_another_kind_of_input_is_refused(kind: str, shape: list, tmp_path: Path):
    elements = getattr(onnx.TensorProto, kind)
    values = [onnx.helper.make_tensor_value_info(name, elements, shape) for name in ("image", "probabilities")]
    graph = onnx.helper.make_graph(
        [onnx.helper.make_node("Identity", ["image"], ["probabilities"])], "g", values[:1], values[1:]
    )
    onnx.save(
        onnx.helper.make_model(graph, opset_imports=[onnx.helper.make_opsetid("", 18)], ir_version=9),
        tmp_path / "a.onnx",
    )
    with pytest.raises(ModelError, match="its input is tensor"):
        OnnxBackend().load(tmp_path / "a.onnx", SMALL)


@given(
    metadata=st.dictionaries(
        st.text(st.characters(exclude_categories=["Cs"]), max_size=20),
        st.text(st.characters(exclude_categories=["Cs"]), max_size=300),
        max_size=4,
    )
)
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_metadata_is_what_onnxruntime_says(metadata: dict[str, str], tmp_path: Path):
    content = onnx_model(WEIGHTS, (8, 8), metadata=metadata).SerializeToString()
    path = tmp_path / "a.onnx"
    path.write_bytes(content)
    session = onnxruntime.InferenceSession(content, providers=["CPUExecutionProvider"])
    assert onnx_signature.metadata(path) == session.get_modelmeta().custom_metadata_map


def assert_card_or_model_error(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    assert refusal(OnnxBackend().card, path) != ""


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=300)
@given(content=st.binary(max_size=80))
def test_any_bytes_have_a_card_or_a_reason(content: bytes, tmp_path: Path):
    assert_card_or_model_error(tmp_path / "any.onnx", content)
    prefixed = b"\x72" + bytes([len(content)]) + content  # as the metadata
    assert_card_or_model_error(tmp_path / "any.onnx", prefixed)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=300)
@given(
    at=st.one_of(st.integers(0, 80), st.integers(len(WHOLE) - 400, len(WHOLE))),
    change=st.binary(min_size=1, max_size=4),
    end=st.one_of(st.none(), st.integers(0, len(WHOLE))),
)
def test_a_spoilt_model_has_a_card_or_a_reason(at: int, change: bytes, end: int | None, tmp_path: Path):
    spoilt = bytearray(WHOLE)
    spoilt[at : at + len(change)] = change
    assert_card_or_model_error(tmp_path / "spoilt.onnx", bytes(spoilt[:end]))


@pytest.mark.parametrize("content", [b"\xff" * 20, b"\x80" * 5, b"\x09\0\0", b"\x0b", b"\x72\x7f\x0a"])
def test_what_is_no_message_is_not_a_whole_file(content: bytes, tmp_path: Path):
    (tmp_path / "bad.onnx").write_bytes(content)
    with pytest.raises(ModelError, match="not a whole ONNX file"):
        OnnxBackend().card(tmp_path / "bad.onnx")


def test_devices_are_onnxruntimes_but_for_servers():
    devices = OnnxBackend().devices()
    assert devices[0] == "CPUExecutionProvider"
    assert sorted(devices) == sorted(set(onnxruntime.get_available_providers()) - {"AzureExecutionProvider"})


@pytest.mark.parametrize("device", ["AzureExecutionProvider", "cpu", "NoSuchProvider"])
def test_an_unknown_device_is_refused(device: str, tmp_path: Path):
    backend = OnnxBackend()
    backend.device = device
    said = refusal(backend.load, write_model(tmp_path / "a.onnx", SMALL, WEIGHTS), SMALL)
    assert said is not None
    assert said.startswith(f"it cannot run on '{device}' here: choose one of CPUExecutionProvider")


def test_the_chosen_device_is_the_one_that_runs(tmp_path: Path):
    backend = OnnxBackend()
    backend.device = backend.devices()[-1]
    run = backend.load(write_model(tmp_path / "a.onnx", SMALL, WEIGHTS), SMALL)
    assert run(np.zeros((2, 1, 8, 8), np.float32)) == pytest.approx(np.full((2, 10), 0.1))


@pytest.mark.filterwarnings("ignore:Specified provider")
def test_a_device_that_does_not_start_is_not_replaced(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
):
    monkeypatch.setattr(onnxruntime, "get_available_providers", lambda: ["NnapiExecutionProvider"])
    backend = OnnxBackend()
    backend.device = "NnapiExecutionProvider"
    said = refusal(backend.load, write_model(tmp_path / "a.onnx", SMALL, WEIGHTS), SMALL)
    assert said == "NnapiExecutionProvider does not start here: choose another device"
    assert capfd.readouterr() == ("", "")


def test_a_file_of_another_name_is_still_read_as_onnx(tmp_path: Path):
    """By its name onnxruntime would take it for a file of its own format, of which nothing was checked."""
    run = OnnxBackend().load(write_model(tmp_path / "a.ort", SMALL, WEIGHTS), SMALL)
    assert run(np.zeros((1, 1, 8, 8), np.float32)).shape == (1, 10)


def test_a_file_sets_no_options_of_the_runtime(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    options = '{"session_options": {"enable_profiling": 1}}'
    content = onnx_model(WEIGHTS, (8, 8), metadata={"ort_config": options}).SerializeToString()
    (tmp_path / "a.onnx").write_bytes(content)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("ORT_LOAD_CONFIG_FROM_MODEL", "1")
    assert refusal(OnnxBackend().load, tmp_path / "a.onnx", SMALL)
    assert [path.name for path in tmp_path.iterdir()] == ["a.onnx"]


def test_the_runtime_is_told_to_tell_nobody(monkeypatch: pytest.MonkeyPatch):
    """Versions from 1.32 on send how they are used to their makers, and wake an idle process up for it."""
    monkeypatch.delenv("ORT_DISABLE_TELEMETRY", raising=False)
    OnnxBackend().devices()
    assert os.environ["ORT_DISABLE_TELEMETRY"] == "1"
    monkeypatch.setenv("ORT_DISABLE_TELEMETRY", "0")
    OnnxBackend().devices()
    assert os.environ["ORT_DISABLE_TELEMETRY"] == "0"
