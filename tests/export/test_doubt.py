"""Doubt: the temperature that calibrates confidence, the threshold, and the head that separates digits from others."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from digitapp.api import ModelError
from digitapp.evaluation.datasets import Dataset
from digitapp.evaluation.metrics import auroc
from digitapp_export import augmented_drawings, data, doubt, outliers, train
from digitapp_export.recipes import RECIPES
from digitapp_export.recipes import recipe as recipe_of
from digitapp_export.training_set import training_set
from support.data_sets import drawing, write_world


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_world(tmp_path_factory.mktemp("data"))


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doubt, "DIGITS", 1000)
    monkeypatch.setattr(doubt, "NON_DIGITS", 1400)
    monkeypatch.setattr(doubt, "ROUNDS", 2)


@pytest.mark.slow
@settings(deadline=None, max_examples=10)
@given(st.floats(0.5, 3), st.integers(0, 100))
def test_the_temperature_of_overconfident_logits_is_found(true: float, seed: int) -> None:
    rng = np.random.default_rng(seed)
    honest = rng.normal(0, 2, (4000, 10))
    shares = np.exp(honest) / np.exp(honest).sum(axis=1, keepdims=True)
    labels = (shares.cumsum(axis=1) > rng.random((4000, 1))).argmax(axis=1)
    assert doubt.temperature(honest * true, labels) == pytest.approx(true, rel=0.1)


def test_the_temperature_is_in_the_weights_and_changes_no_answer() -> None:
    net = RECIPES["mlp-8x8"].net().eval()
    head = doubt.new_head(net).eval()
    images = torch.rand(20, 1, 8, 8)
    with torch.inference_mode():
        plain, digitness, _ = doubt.Doubting(net, head)(images)
        cooled, same_digitness, _ = doubt.Doubting(net, head, temperature=2.0)(images)
        torch.testing.assert_close(cooled, torch.softmax(net(images) / 2, dim=1))
    assert torch.equal(plain.argmax(1), cooled.argmax(1))
    assert torch.equal(digitness, same_digitness)
    assert digitness.shape == (20,)


@pytest.mark.parametrize("model", ["mlp-8x8", "cnn-28x28-residual"])
def test_the_features_are_the_input_of_the_last_layer_normalised(model: str) -> None:
    recipe = recipe_of(model)
    torch.manual_seed(1)
    net = recipe.net()
    images = torch.rand(20, 1, *recipe.size)
    with torch.inference_mode():
        for _ in range(50):  # until batch normalisation knows its inputs
            net(images)
        net.eval()
        features = doubt.Doubting(net, doubt.new_head(net)).eval()(images)[2]
        own = net[:-1](images)
    assert torch.allclose(features.square().mean(dim=1), torch.ones(20), atol=1e-3)
    assert torch.cosine_similarity(features, own).min() > 0.9999


@pytest.mark.slow
@pytest.mark.usefixtures("small")
def test_a_head_tells_digits_from_kinds_it_never_saw_and_leaves_the_network_alone(
    world: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(doubt, "DIGITS", 3000)
    monkeypatch.setattr(doubt, "NON_DIGITS", 4500)
    recipe = replace(RECIPES["mlp-28x28"], generated=600)
    examples = training_set(recipe, world, data.TRAINING_WRITERS)
    net, _ = train.fit(recipe, examples, train.Options(epochs=20))
    before = [weights.clone() for weights in net.parameters()]
    head = doubt.fit_head(recipe, net, examples)
    assert all(torch.equal(a, b) for a, b in zip(before, net.parameters(), strict=True))
    rng = np.random.default_rng(9)
    digits, _ = augmented_drawings.generated(recipe, 200, rng)
    makers = outliers.kinds("test", [drawing(n % 10, rng).ink() for n in range(20)], [str(n % 10) for n in range(20)])
    others = np.concatenate(
        [augmented_drawings.varied(recipe, outliers.make(m, 40, rng), rng) for m in makers.values()]
    )
    model = doubt.Doubting(net, head).eval()
    with torch.inference_mode():
        high, low = (model(torch.from_numpy(part)[:, None])[1].numpy() for part in (digits, others))
    assert auroc(high, low) > 0.8


@pytest.mark.slow
@pytest.mark.usefixtures("small")
@pytest.mark.parametrize("model", ["mlp-28x28", "mlp-8x8"])
def test_the_same_seed_gives_the_same_head(world: Path, model: str) -> None:
    recipe = replace(RECIPES[model], generated=100)
    examples = training_set(recipe, world, data.TRAINING_WRITERS)
    torch.manual_seed(3)
    net = recipe.net().eval()
    heads = [doubt.fit_head(recipe, net, examples).state_dict() for _ in range(2)]
    assert all(torch.equal(heads[0][name], heads[1][name]) for name in heads[0])


def test_the_threshold_doubts_few_of_the_held_out_digits(world: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doubt, "DOUBTED", 0.25)
    recipe = RECIPES["mlp-28x28"]
    torch.manual_seed(0)
    net = recipe.net().eval()
    head = doubt.new_head(net).eval()
    held_out = data.strokes(world, data.HELD_OUT_WRITERS)
    calibration = doubt.calibrate(recipe, net, head, held_out)
    model = doubt.Doubting(net, head, calibration.temperature).eval()
    images = torch.from_numpy(doubt.frame(held_out.inks, recipe.framing, recipe.size).images)[:, None]
    with torch.inference_mode():
        digitness = model(images)[1].numpy()
    assert 0.15 <= (digitness < calibration.threshold).mean() <= 0.25  # never more than was allowed


def test_without_a_held_out_drawing_there_is_nothing_to_calibrate_with() -> None:
    recipe = RECIPES["mlp-28x28"]
    net = recipe.net().eval()
    with pytest.raises(ModelError, match="mlp-28x28: no held-out drawing to calibrate it with; train it on fewer"):
        doubt.calibrate(recipe, net, doubt.new_head(net), Dataset("none", ()))
