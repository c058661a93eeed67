"""Exported programs of PyTorch tell of the same steps as ONNX files, with PyTorch's own values."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from torch import nn

from digitapp.api import Layer, ReceptiveField
from digitapp_backends.torch_model import TorchBackend
from support.onnx_models import card
from support.torch_programs import IMAGES, exported, network

pytestmark = pytest.mark.slow

SMALL = card(size=(8, 8), output="logits")


@pytest.fixture(autouse=True)
def threads() -> Iterator[None]:
    """Those of the other tests are left alone."""
    count = torch.get_num_threads()
    yield
    torch.set_num_threads(count)


class Block(nn.Module):
    """A residual block that changes its input in place."""

    def __init__(self) -> None:
        super().__init__()
        self.first, self.second = nn.Conv2d(1, 3, 3, padding=1), nn.Conv2d(3, 3, 3, padding="same")
        self.last = nn.Linear(3 * 16, 10)

    def forward(self, image: torch.Tensor) -> torch.Tensor:
        before = torch.relu_(self.first(image))
        after = before + self.second(before)
        pooled = nn.functional.avg_pool2d(after.relu_(), 2)
        return self.last(pooled.flatten(1))


def layers(path: Path, module: nn.Module) -> list[Layer]:
    return list(TorchBackend().layers(exported(path, module.eval()), SMALL)(IMAGES[:1]))


def test_values_weights_and_fields_are_those_of_the_network(tmp_path: Path):
    net = network()
    first, pooled, scores = layers(tmp_path / "a.pt2", net)
    with torch.inference_mode():
        images = torch.from_numpy(IMAGES[:1])
        assert first.values == pytest.approx(net[:3](images)[0].numpy(), abs=1e-6)
        assert pooled.values == pytest.approx(net[:4](images)[0].numpy(), abs=1e-6)
        assert scores.values == pytest.approx(net(images)[0].numpy(), abs=1e-6)
    assert [layer.operators for layer in (first, pooled, scores)] == [
        ("Conv", "BatchNormalization", "Relu"), ("MaxPool",), ("Flatten", "Gemm"),
    ]  # fmt: skip
    assert first.weights == pytest.approx(net[0].weight.detach().numpy()[:, 0])
    assert [layer.field for layer in (first, pooled, scores)] == [
        ReceptiveField((3, 3), (1, 1)), ReceptiveField((4, 4), (2, 2)), ReceptiveField((8, 8)),
    ]  # fmt: skip
    assert [layer.is_scores for layer in (first, pooled, scores)] == [False, False, True]
    assert all(layer.milliseconds > 0 for layer in (first, pooled, scores))


def test_what_is_changed_in_place_later_is_kept_as_it_was(tmp_path: Path):
    torch.manual_seed(0)
    block = Block()
    found = layers(tmp_path / "a.pt2", block)
    assert [(layer.operators[0], layer.sources) for layer in found] == [
        ("Conv", (-1,)), ("Conv", (0,)), ("Add", (0, 1)), ("AveragePool", (2,)), ("Flatten", (3,)),
    ]  # fmt: skip
    with torch.inference_mode():
        before = block.first(torch.from_numpy(IMAGES[:1])).relu()
        after = (before + block.second(before)).relu()
    assert found[0].values == pytest.approx(before[0].numpy(), abs=1e-6)
    assert found[2].values == pytest.approx(after[0].numpy(), abs=1e-6)
    assert found[2].field == ReceptiveField((5, 5), (1, 1), (-2, -2))


@pytest.mark.parametrize(
    ("last", "operator"),
    [
        (nn.Sequential(nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(4, 10)), "GlobalAveragePool"),
        (nn.Sequential(nn.AdaptiveAvgPool2d(2), nn.Flatten(), nn.Linear(16, 10)), "adaptive_avg_pool2d"),
    ],
)
def test_only_an_average_of_all_pixels_sees_the_whole_input(last: Any, operator: str, tmp_path: Path):
    _, pooled, scores = layers(tmp_path / "a.pt2", nn.Sequential(nn.Conv2d(1, 4, 3), last))
    assert pooled.operators == (operator,)
    assert pooled.field == (ReceptiveField((8, 8)) if operator == "GlobalAveragePool" else None)
    assert scores.field == ReceptiveField((8, 8))
    assert np.isfinite(scores.values).all()
