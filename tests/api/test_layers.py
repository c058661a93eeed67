"""Layers: what is kept of an output, and what cannot be one."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from digitapp.api import Backend, Floats, Layer, ModelCard, ModelError, ReceptiveField, Run
from digitapp.api.layers import MAX_LAYERS, MAX_MAPS, MAX_SIDE, MAX_TOLD, MAX_UNITS, shrunk, within_bounds

RNG = np.random.default_rng(0)


def of(output: np.ndarray, **others: Any) -> Layer:
    return Layer.of("out", ["Conv"], output, **others)


@pytest.mark.parametrize(
    ("shape", "kept"),
    [
        ((), (1,)), ((7,), (7,)), ((9000,), (MAX_UNITS,)), ((5, 6), (1, 5, 6)), ((3, 5, 6), (3, 5, 6)),
        ((512, 2, 2), (MAX_MAPS, 2, 2)), ((2, 3, 4, 5), (6, 4, 5)), ((0,), (0,)), ((2, 0, 3), (2, 0, 3)),
    ],
)  # fmt: skip
def test_any_output_is_maps_or_numbers(shape: tuple[int, ...], kept: tuple[int, ...]):
    layer = of(np.zeros(shape, np.float64))
    assert (layer.shape, layer.values.shape, layer.values.dtype) == (shape, kept, np.float32)
    assert layer.block == 1


@pytest.mark.parametrize("shape", [(256, 256), (65, 20), (130, 200)])
def test_large_maps_are_means_of_blocks_also_at_the_edges(shape: tuple[int, int]):
    output = RNG.random((2, *shape))
    layer = of(output)
    assert max(layer.values.shape[1:]) <= MAX_SIDE
    block = layer.block
    assert layer.values[1, 0, 0] == pytest.approx(output[1, :block, :block].mean(), abs=1e-5)
    last = output[1, (shape[0] - 1) // block * block :, (shape[1] - 1) // block * block :]
    assert layer.values[1, -1, -1] == pytest.approx(last.mean(), abs=1e-5)
    assert (layer.low, layer.mean, layer.high) == pytest.approx((output.min(), output.mean(), output.max()))


def test_all_layers_together_have_a_bound():
    many = [of(np.full((MAX_MAPS, 64, 64), n, np.float32)) for n in range(100)]
    told = within_bounds(many)
    assert sum(layer.values.size for layer in told) <= MAX_TOLD
    assert [layer.values[0, 0, 0] for layer in told] == list(range(100))
    assert {layer.block for layer in told} == {4}
    assert {layer.shape for layer in told} == {(MAX_MAPS, 64, 64)}
    few = many[:3]
    assert within_bounds(few) == few
    short = [of(np.zeros(3)) for _ in range(MAX_LAYERS + 5)]
    assert within_bounds(short) == [*short[: MAX_LAYERS // 2], *short[-MAX_LAYERS // 2 :]]


def test_what_a_backend_tells_are_layers():
    with pytest.raises(TypeError, match=r"a str is no digitapp\.api\.Layer"):
        within_bounds(["layer"])
    with pytest.raises(ModelError, match="its backend tells of no layer"):
        within_bounds([])


def test_weights_are_cut_too():
    assert of(np.zeros(3), weights=np.ones((100, 256, 256))).weights.shape == (MAX_MAPS, MAX_SIDE, MAX_SIDE)
    assert shrunk(np.zeros((1, 3, 100)))[0].shape == (1, 2, 50)


@pytest.mark.parametrize(
    "wrong",
    [
        {"values": np.zeros(3)}, {"values": np.zeros((2, 2), np.float32)}, {"weights": np.zeros((2, 2), np.float32)},
        {"values": np.zeros(MAX_UNITS + 1, np.float32)}, {"shape": (-1,)}, {"block": 0}, {"sources": (-2,)},
        {"sources": (10**6,)}, {"name": "n" * 1000}, {"operators": ("o" * 1000,)}, {"operators": ("o",) * 1000},
        {"values": np.zeros((1, 2, 2), np.float32)},
    ],
)  # fmt: skip
def test_what_nobody_could_show_is_no_layer(wrong: dict[str, Any]):
    with pytest.raises(ValueError, match="the layer '"):
        replace(of(np.zeros(3)), **wrong)


def test_a_field_is_a_box_of_pixels():
    field = ReceptiveField((5, 3), (2, 1), (-1, 0))
    assert (field.box(0, 0), field.box(4, 6)) == ((-1, 0, 4, 3), (7, 6, 12, 9))
    assert ReceptiveField((28, 28)).box(3, 3) == (0, 0, 28, 28)


def test_a_backend_without_the_method_says_so_in_a_sentence(tmp_path: Any):
    class Mute(Backend):
        def load(self, path: Any, card: ModelCard) -> Run:
            def run(images: Any) -> Floats:
                return np.zeros((len(images), 10))

            return run

    known = ModelCard(id="mute", title="Mute", size=(28, 28), framing="mnist")
    with pytest.raises(ModelError, match="what happens inside it cannot be seen: its backend tells nothing of its"):
        Mute().layers(tmp_path / "a.mute", known)
