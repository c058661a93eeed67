"""An ONNX file with another head: the same features, other answers, nothing superfluous."""

from __future__ import annotations

from pathlib import Path

import msgspec
import numpy as np
import onnx
import pytest

from digitapp.api import Head, ModelCard, ModelError
from digitapp.explaining.known_drawings import known_drawings
from digitapp.models.registry import Registry, bundled_folder
from digitapp_backends.onnx_runtime import OnnxBackend

LABELS = ("a", "b", "♥")


def head(width: int, replaces: bool = False, takes_own: bool = False) -> Head:
    rng = np.random.default_rng(0)
    labels, known = (rng.normal(size=(rows, width + 1)).astype(np.float32) for rows in (len(LABELS), 3))
    own = rng.normal(size=(len(LABELS), 10)).astype(np.float32) if takes_own else None
    return Head(labels, known, replaces, own)


def card(base: ModelCard, name: str = "taught", labels: tuple[str, ...] = LABELS) -> ModelCard:
    return msgspec.structs.replace(base, id=name, title=name, labels=labels, parity=None)


@pytest.mark.parametrize("takes_own", [False, True])
@pytest.mark.parametrize("replaces", [False, True])
@pytest.mark.parametrize("base", ["cnn-28x28", "mlp-28x28", "cnn-8x8", "mlp-8x8"])
def test_it_answers_as_its_head_says(base: str, replaces: bool, takes_own: bool, tmp_path: Path, registry: Registry):
    model = registry.load(base)
    frames = known_drawings().frames(model, 0, 40)
    before, features = model.readings_and_features(frames)
    made = head(features.shape[1], replaces, takes_own)
    content = registry.with_head(base, card(model.card), made)
    onnx.checker.check_model(onnx.load_from_string(content), full_check=True)
    (tmp_path / "taught.onnx").write_bytes(content)
    after, same = Registry([tmp_path], trusted={tmp_path}).load("taught").readings_and_features(frames)
    assert np.array_equal(features, same)
    assert np.abs(after.probabilities - made.probabilities(features, before.probabilities)).max() < 1e-5
    known = made.knownness(features)
    assert np.abs(after.digitness - (known if replaces else np.fmax(known, before.digitness))).max() < 1e-5


def test_the_old_head_is_left_out(registry: Registry):
    model = registry.load("cnn-28x28")
    content = registry.with_head("cnn-28x28", card(model.card), head(96, replaces=True))
    names = {tensor.name for tensor in onnx.load_from_string(content).graph.initializer}
    assert not any(name.startswith(("classifier", "head")) for name in names)


def test_it_can_get_another_head_again(tmp_path: Path, registry: Registry):
    model = registry.load("mlp-8x8")
    content = registry.with_head("mlp-8x8", card(model.card), head(32))
    (tmp_path / "taught.onnx").write_bytes(content)
    own = Registry([tmp_path], trusted={tmp_path})
    again = own.with_head("taught", card(own.load("taught").card, "again"), head(32))
    assert len(again) < len(content) + 2000
    (tmp_path / "again.onnx").write_bytes(again)
    own.refresh()
    frames = known_drawings().frames(model, 0, 20)
    one, other = (own.load(name).readings(frames) for name in ("taught", "again"))
    assert np.allclose(one.digitness, other.digitness, atol=1e-6)


def test_a_foreign_model_gets_its_head_in_a_process_of_its_own(tmp_path: Path):
    (tmp_path / "cnn-28x28.onnx").write_bytes((bundled_folder() / "cnn-28x28.onnx").read_bytes())
    foreign = Registry([tmp_path], trusted=())
    try:
        foreign.probe()
        entry = foreign.entry("cnn-28x28")
        assert entry.card is not None
        content = foreign.with_head("cnn-28x28", card(entry.card), head(96))
    finally:
        foreign.close()
    here = OnnxBackend().with_head(bundled_folder() / "cnn-28x28.onnx", entry.card, card(entry.card), head(96))
    assert content == here


@pytest.mark.parametrize("base", ["knn-8x8", "logreg-28x28"])
def test_a_file_without_those_features_is_refused(base: str, registry: Registry):
    old = registry.entry(base).card
    assert old is not None
    wrong = msgspec.structs.replace(old, features="features", digitness_threshold=0.5)
    with pytest.raises(ModelError, match="cannot be taught"):
        OnnxBackend().with_head(bundled_folder() / f"{base}.onnx", wrong, card(wrong), head(96))
