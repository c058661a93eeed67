"""Large weights kept as float16: a file half as large that gives the network's own answers."""

from __future__ import annotations

import numpy as np
import onnxruntime
import pytest
import torch
from torch import nn

from digitapp_export import half, recipes, to_onnx
from digitapp_export.doubt import Doubting, new_head


@pytest.fixture(scope="module")
def net() -> nn.Sequential:
    """Return the default network, untrained, with statistics of its normalisations that are not their first ones."""
    torch.manual_seed(0)
    made = recipes.recipe("cnn-28x28").net()
    with torch.inference_mode():
        for _ in range(3):
            made(torch.rand(32, 1, 28, 28))
    return made.eval()


def images(count: int) -> torch.Tensor:
    return torch.rand(count, 1, 28, 28, generator=torch.Generator().manual_seed(1))


def test_rounding_folds_normalisations_and_hardly_changes_an_answer(net: nn.Sequential) -> None:
    made = half.rounded(net)
    assert not any(isinstance(layer, nn.BatchNorm1d | nn.BatchNorm2d) for layer in made)
    large = [value for value in made.parameters() if value.numel() >= half.FEWEST]
    assert all(torch.equal(value, value.half().float()) for value in large)
    with torch.inference_mode():
        torch.testing.assert_close(made(images(50)), net(images(50)), atol=0.02, rtol=0)


def test_rounding_leaves_the_network_itself_as_it_is(net: nn.Sequential) -> None:
    before = {name: value.clone() for name, value in net.state_dict().items()}
    half.rounded(net)
    assert all(torch.equal(value, before[name]) for name, value in net.state_dict().items())


@pytest.mark.slow
def test_a_file_is_half_as_large_and_gives_pytorchs_answers(net: nn.Sequential) -> None:
    torch.manual_seed(0)
    head = new_head(net)
    whole, small = (to_onnx.to_proto(Doubting(some, head).eval(), (28, 28)) for some in (net, half.rounded(net)))
    assert len(small.SerializeToString()) < 0.55 * len(whole.SerializeToString())
    session = onnxruntime.InferenceSession(small.SerializeToString(), providers=["CPUExecutionProvider"])
    found = session.run(None, {"image": images(50).numpy()})
    with torch.inference_mode():
        expected = Doubting(half.rounded(net), head).eval()(images(50))
    for one, other in zip(found, expected, strict=True):
        np.testing.assert_allclose(one, other.numpy(), atol=to_onnx.TOLERANCE)
