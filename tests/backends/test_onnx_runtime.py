from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from digitapp.api import ModelError
from digitapp_backends.onnx_runtime import OnnxBackend, _metadata
from helpers import card, onnx_model, refusal, write_model

WEIGHTS = np.random.default_rng(3).normal(0, 0.1, (64, 10)).astype(np.float32)
SMALL = card(size=(8, 8))
WHOLE = onnx_model(WEIGHTS, (8, 8), metadata={"digitapp.card": SMALL.to_json(), "author": "Ä"}).SerializeToString()


def test_the_card_is_the_one_that_was_put_in(tmp_path: Path):
    assert OnnxBackend().card(write_model(tmp_path / "a.onnx", SMALL)) == SMALL


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


@given(
    st.dictionaries(
        st.text(st.characters(exclude_categories=["Cs"]), max_size=20),
        st.text(st.characters(exclude_categories=["Cs"]), max_size=300),
        max_size=4,
    )
)
@settings(max_examples=25)
def test_metadata_is_what_onnxruntime_says(metadata: dict[str, str]):
    content = onnx_model(WEIGHTS, (8, 8), metadata=metadata).SerializeToString()
    session = onnxruntime.InferenceSession(content, providers=["CPUExecutionProvider"])
    assert dict(_metadata(content)) == session.get_modelmeta().custom_metadata_map


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
