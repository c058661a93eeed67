"""Model files that no backend reads: what they are and what to do is said in one sentence."""

from __future__ import annotations

from pathlib import Path

import pytest

from digitapp.importing import ModelImporter
from digitapp.models.registry import Registry
from digitapp.models.unsupported import unsupported
from support.errors import refusal

ADVICE = {
    "keras": 'export("model.onnx"', "h5": 'export("model.onnx"', "pt": "torch.onnx.export", "PTH": "torch.onnx.export",
    "pb": "tf2onnx.convert --saved-model", "tflite": "tf2onnx.convert --tflite",
    "joblib": "skops.io.dump", "pkl": "skops.io.dump",
}  # fmt: skip


@pytest.mark.parametrize(("suffix", "advice"), ADVICE.items())
def test_a_file_of_a_known_kind_says_what_to_do(registry: Registry, tmp_path: Path, suffix: str, advice: str):
    path = tmp_path / f"model.{suffix}"
    path.write_bytes(b"whatever")
    sentence = refusal(ModelImporter, registry, path)
    assert sentence.startswith(f"{path}: is ")
    assert advice in sentence


def test_a_file_that_is_not_there_is_said_to_be_missing(registry: Registry, tmp_path: Path):
    assert "no such file" in refusal(ModelImporter, registry, tmp_path / "model.keras")


def test_a_backend_that_reads_such_files_goes_first(registry: Registry, tmp_path: Path):
    registry.plugins.points["keras"] = registry.plugins.points["onnx"]
    (tmp_path / "model.keras").write_bytes(b"whatever")
    assert "cannot be opened here" not in refusal(ModelImporter, registry, tmp_path / "model.keras")


def test_of_other_files_nothing_is_said(tmp_path: Path):
    assert unsupported(tmp_path / "drawing.ndjson") == unsupported(tmp_path / "keras") == ""
