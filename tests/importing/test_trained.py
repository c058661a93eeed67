"""Models as people train them elsewhere (scikit-learn, PyTorch, Keras' layout) are added and read."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import onnx
import pytest
import torch
from onnx import TensorProto, helper
from torch import nn

from digitapp.importing import ModelImporter, describe
from digitapp.models.registry import Registry
from support.foreign_onnx import drawn

pytestmark = [pytest.mark.slow, pytest.mark.usefixtures("framed_once")]

SEED = 3


def added(registry: Registry, path: Path) -> tuple[str, float]:
    """How the best candidate takes its images, and how many of other generated drawings the added model reads."""
    from digitapp_export import generate

    with ModelImporter(registry, path) as importer:
        best = importer.candidates()[0]
        name = importer.add(best.card)
    inks, labels = generate.inks(100, np.random.default_rng(5))
    answers = [answer.label for answer in map(registry.load(name).predict, inks)]
    return f"{describe(best.card)}, {best.card.output}", float(np.mean(np.array(answers) == np.array(labels)))


def to_onnx(estimator: Any, features: int, path: Path, **options: object) -> Path:
    """As skl2onnx's own examples do it."""
    from skl2onnx import to_onnx as convert

    proto = convert(
        estimator, np.zeros((1, features), np.float32), options={id(estimator): options} if options else None
    )
    path.write_bytes(proto.SerializeToString())
    return path


@pytest.mark.parametrize("zipmap", [True, False])
def test_scikit_learns_logistic_regression(zipmap: bool, registry: Registry, tmp_path: Path):
    from sklearn.linear_model import LogisticRegression

    images, labels = drawn(600, seed=SEED)
    fitted = LogisticRegression(C=0.1, max_iter=300).fit(images.reshape(600, -1), labels)
    path = to_onnx(fitted, 784, tmp_path / "logreg.onnx", zipmap=zipmap)
    assert added(registry, path) == (
        "ND float32, 0 to 1, ink bright, framing mnist, probabilities",
        pytest.approx(1, abs=0.1),
    )


def test_scikit_learns_forest_on_counts_of_ink(registry: Registry, tmp_path: Path):
    """As everyone's first example has it: 8 x 8 pixels of 0 to 16."""
    from sklearn.ensemble import RandomForestClassifier

    images, labels = drawn(1000, (8, 8), "optdigits", seed=SEED)
    fitted = RandomForestClassifier(30, random_state=0).fit(16 * images.reshape(1000, -1), labels)
    path = to_onnx(fitted, 64, tmp_path / "forest.onnx", zipmap=False)
    how, share = added(registry, path)
    assert (how, share > 0.9) == ("ND float32, 0 to 16, ink bright, framing optdigits, probabilities", True)


def network(channels: int, size: int) -> nn.Sequential:
    """A small convolutional network."""
    torch.manual_seed(SEED)
    pooled = size // 4
    return nn.Sequential(
        nn.Conv2d(channels, 8, 3, padding=1), nn.ReLU(), nn.MaxPool2d(2),
        nn.Conv2d(8, 16, 3, padding=1), nn.ReLU(), nn.MaxPool2d(2),
        nn.Flatten(), nn.Linear(16 * pooled * pooled, 10),
    )  # fmt: skip


def trained(net: nn.Module, images: np.ndarray, labels: np.ndarray) -> nn.Module:
    optimizer = torch.optim.Adam(net.parameters(), 3e-3)
    inputs, targets = torch.from_numpy(images.astype(np.float32)), torch.from_numpy(labels)
    for _ in range(4):
        for start in range(0, len(inputs), 50):
            loss = nn.functional.cross_entropy(net(inputs[start : start + 50]), targets[start : start + 50])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
    return net.eval()


def exported(net: nn.Module, example: torch.Tensor, path: Path, is_dynamic: bool) -> Path:
    import logging
    import warnings

    logging.getLogger("torch.onnx").setLevel(logging.ERROR)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the exporter warns of its own internals
        torch.onnx.export(
            net, (example,), str(path), dynamo=True, external_data=False, verbose=False,
            dynamic_shapes=({0: "batch"},) if is_dynamic else None,
        )  # fmt: skip
    return path


def test_pytorchs_mnist_example(registry: Registry, tmp_path: Path):
    """Mean and standard deviation of MNIST, logarithms of probabilities, a batch frozen at one."""
    images, labels = drawn(1000, seed=SEED)
    net = nn.Sequential(network(1, 28), nn.LogSoftmax(dim=1))
    trained(net, (images[:, None] - 0.1307) / 0.3081, labels)
    path = exported(net, torch.zeros(1, 1, 28, 28), tmp_path / "pytorch.onnx", is_dynamic=False)
    how, share = added(registry, path)
    assert share > 0.9
    assert how == "NCHW float32, mean and std of MNIST, ink bright, framing mnist, logits"


def test_a_network_for_coloured_pictures(registry: Registry, tmp_path: Path):
    """3 x 32 x 32, dark ink on white paper of 0 to 255, logits."""
    images, labels = drawn(1000, (32, 32), seed=SEED)
    coloured = np.repeat(255 * (1 - images[:, None]), 3, axis=1)

    class Scaled(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.net = network(3, 32)

        def forward(self, pixels: torch.Tensor) -> torch.Tensor:
            return self.net(pixels / 255)

    net = trained(Scaled(), coloured, labels)
    path = exported(net, torch.zeros(2, 3, 32, 32), tmp_path / "coloured.onnx", is_dynamic=True)
    how, share = added(registry, path)
    assert share > 0.9
    assert how == "NCHW float32, 0 to 255, ink dark, framing mnist, logits"


def test_the_layout_of_keras(registry: Registry, tmp_path: Path):
    """N x H x W x 1 and a softmax at the end, as tf2onnx leaves it: a Transpose before the first convolution."""
    images, labels = drawn(1000, seed=SEED)
    net = nn.Sequential(network(1, 28), nn.Softmax(dim=1))
    trained(net[0], images[:, None], labels)
    path = exported(net, torch.zeros(2, 1, 28, 28), tmp_path / "plain.onnx", is_dynamic=True)
    model = onnx.load(path)
    (given,) = model.graph.input
    for node in model.graph.node:
        node.input[:] = ["transposed" if name == given.name else name for name in node.input]
    model.graph.node.insert(0, helper.make_node("Transpose", ["keras_input"], ["transposed"], perm=[0, 3, 1, 2]))
    del model.graph.input[:]
    model.graph.input.append(helper.make_tensor_value_info("keras_input", TensorProto.FLOAT, ["batch", 28, 28, 1]))
    onnx.save(model, tmp_path / "keras.onnx")
    how, share = added(registry, tmp_path / "keras.onnx")
    assert share > 0.9
    assert how == "NHWC float32, 0 to 1, ink bright, framing mnist, probabilities"
