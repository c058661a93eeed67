"""Foreign models tell of their layers from their workers; whatever they do is a sentence, and the next one works."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import numpy as np
import pytest

from digitapp.api import Layer, ModelError, ReceptiveField
from digitapp.drawing.strokes import Drawing
from digitapp.explaining.layers import layers
from digitapp.models.registry import Registry
from digitapp.workers.pool import Limits
from digitapp.workers.protocol import LayerMessage
from support import faulty_backend, layered_onnx
from support.drawings import SEVEN
from support.onnx_models import card

FAULTS = {
    "raise": "RuntimeError: the tensor is cold",
    "exit": "its process ended with status 3",
    "segfault": r"its process crashed \(",
    "nothing": "TypeError: 'NoneType' object is not iterable",
    "nan": "TypeError: a ndarray is no digitapp.api.Layer",
}


@pytest.fixture
def registry(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Registry]:
    monkeypatch.syspath_prepend(faulty_backend.install(tmp_path / "site"))
    monkeypatch.setenv("DIGITAPP_MODELS", str(tmp_path / "models"))
    for fault in FAULTS:
        faulty_backend.put(tmp_path / "models", f"later-{fault}")
    made = Registry([tmp_path / "models"], limits=Limits(load=20, run=5, memory=2 * 2**30))
    yield made
    made.close()


def seven() -> Drawing:
    return Drawing.from_points(SEVEN)


def test_a_layer_comes_over_as_it_is():
    rng = np.random.default_rng(0)
    layer = Layer.of(
        "out", ["Conv", "Relu"], rng.random((3, 4, 5)), sources=(-1, 0), milliseconds=0.5, is_scores=True,
        field=ReceptiveField((3, 3), (1, 2), (-1, 0)), weights=rng.random((3, 2, 2)),
    )  # fmt: skip
    there = msgspec.msgpack.decode(msgspec.msgpack.encode(LayerMessage.of(layer)), type=LayerMessage).layer()
    assert there.values.tolist() == layer.values.tolist()
    assert there.weights.tolist() == layer.weights.tolist()
    assert (there.field, there.shape, there.operators, there.sources) == (
        layer.field, layer.shape, layer.operators, layer.sources,
    )  # fmt: skip
    assert there.field.box(1, 1) == (0, 2, 3, 5)
    bare = LayerMessage.of(Layer.of("out", [], np.zeros(2))).layer()
    assert (bare.field, bare.weights, bare.milliseconds) == (None, None, None)


def test_a_foreign_file_tells_the_same_as_a_bundled_one(tmp_path: Path):
    path = layered_onnx.edges(tmp_path / "models" / "edges.onnx", card("edges"), external=True)
    foreign, trusted = Registry([path.parent]), Registry([path.parent], trusted=[path.parent])
    model = foreign.load("edges")
    assert model.is_isolated
    told = [layers(one, seven()) for one in (model, trusted.load("edges"), model)]
    for here, there, again in zip(*told, strict=True):
        assert here.values == pytest.approx(there.values)
        assert again.values == pytest.approx(there.values)
        assert (here.operators, here.shape, here.field) == (there.operators, there.shape, there.field)
    foreign.close()


@pytest.mark.parametrize("fault", faulty_backend.cases(FAULTS))
def test_a_fault_is_a_sentence_and_the_model_comes_back(fault: str, registry: Registry, tmp_path: Path):
    model = registry.load(f"later-{fault}")
    now = faulty_backend.begin(tmp_path / "models", f"later-{fault}", "layers")
    with pytest.raises(ModelError, match=f"^later-{fault}: .*{FAULTS[fault]}"):
        layers(model, seven())
    assert model.predict(seven()).label is not None
    now.unlink()
    (layer,) = layers(model, seven())
    assert (layer.operators, layer.values.shape) == (("Fill",), (2, 4, 4))
