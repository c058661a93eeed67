"""The networks: output shapes, sizes, and few features of equal length."""

from __future__ import annotations

import pytest
import torch

from digitapp_export import recipes
from digitapp_export.doubt import new_head

EVERY = recipes.RECIPES | recipes.CANDIDATES | recipes.TEACHERS
MODEL_BYTES = 1_000_000
"""Largest file of the default model; graph and card take up to 40,000 bytes of it."""
WEIGHT_BYTES = 2
"""What a weight of a recipe with `half_weights` takes in its file."""


@pytest.mark.parametrize("model", EVERY)
def test_every_network_gives_ten_logits(model: str) -> None:
    recipe = recipes.recipe(model)
    torch.manual_seed(0)
    net = recipe.net().eval()
    with torch.inference_mode():
        assert net(torch.rand(3, 1, *recipe.size)).shape == (3, 10)


@pytest.mark.parametrize("model", ["cnn-28x28", *recipes.CANDIDATES])
def test_a_candidate_is_small(model: str) -> None:
    net = recipes.recipe(model).net()
    weights = [*net.parameters(), *new_head(net).parameters()]
    assert recipes.recipe(model).half_weights
    assert WEIGHT_BYTES * sum(part.numel() for part in weights) < MODEL_BYTES - 40_000


@pytest.mark.slow
@pytest.mark.parametrize("model", ["cnn-28x28", *recipes.CANDIDATES, *recipes.TEACHERS])
def test_features_are_few_and_of_one_length(model: str) -> None:
    torch.manual_seed(0)
    net = recipes.recipe(model).net()
    images = torch.rand(32, 1, 28, 28)
    with torch.inference_mode():
        for _ in range(30):  # batch normalisation must have seen something
            net(images)
        features = net.eval()[:-1](images[:5])
    assert features.shape[1] <= 256
    length = torch.full((5,), features.shape[1] ** 0.5)
    torch.testing.assert_close(features.norm(dim=1), length, rtol=1e-3, atol=0)
    assert (features[0] - features[1]).abs().max() > 0  # but not one for all


def test_a_blank_image_has_features_too() -> None:
    net = recipes.recipe("cnn-28x28").net().eval()
    with torch.inference_mode():
        assert torch.isfinite(net(torch.zeros(1, 1, 28, 28))).all()


def test_teachers_are_larger_than_those_they_teach() -> None:
    def weights(model: str) -> int:
        return sum(part.numel() for part in recipes.recipe(model).net().parameters())

    assert min(map(weights, recipes.TEACHERS)) > 2 * weights("cnn-28x28")
