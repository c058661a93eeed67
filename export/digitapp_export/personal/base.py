"""Start a network from a model that was trained before: from its weights, or from its ONNX file."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

from digitapp.api import DigitappError, FileError, ModelCard, ModelError
from digitapp.teaching.material import as_frames
from digitapp_backends.onnx_runtime import OnnxBackend
from digitapp_export import to_onnx
from digitapp_export.doubt import last_layer
from digitapp_export.recipes import Recipe

TOLERANCE = 1e-4
"""The largest allowed difference of a probability between an ONNX file and the network that starts from it."""
NEW_BIAS = -1.0
"""The score of a new label, before it is trained, below the lowest of the old ones for no drawing at all."""


@dataclass(frozen=True)
class Base:
    """A model to start from."""

    card: ModelCard
    content: bytes
    """Its file."""
    load: Callable[[Recipe, Tensor], nn.Sequential]
    """Returns its network, given images like those that it will be trained on, [N, 1, H, W]."""
    is_onnx: bool


def read(path: Path, recipe: Recipe) -> Base:
    """Read a model to start from, `.pt` or `.onnx`; DigitappError if it cannot be read or has another input."""
    try:
        content = path.read_bytes()
    except OSError as error:
        raise FileError(f"{path}: cannot be read ({error.strerror or error}); check its name") from error
    if path.suffix == ".pt":
        origin = _state(path, content)["origin"]
        labels = tuple(origin.get("labels") or "0123456789")
        card = ModelCard(id=recipe.id, title=recipe.title, size=recipe.size, framing=recipe.framing, labels=labels)
        return Base(card, content, lambda recipe, _: _from_weights(path, content, recipe, len(labels)), False)
    try:
        card = OnnxBackend().card(path)
    except DigitappError as error:
        raise FileError(f"{path}: cannot be started from ({error}); name a bundled model or trained weights") from error
    if (card.size, card.framing) != (recipe.size, recipe.framing):
        raise _other_network(path, recipe)
    return Base(card, content, lambda recipe, images: _from_onnx(path, content, card, recipe, images), True)


def with_outputs(net: nn.Sequential, labels: tuple[str, ...], old_labels: tuple[str, ...] = ()) -> nn.Sequential:
    """Return the network with an output for each label; those of labels that it had stay as they are."""
    old = last_layer(net)
    new = nn.Linear(old.in_features, len(labels))
    with torch.no_grad():
        if old_labels:
            new.weight.zero_()
            new.bias.fill_(float(old.bias.min()) + NEW_BIAS)
        for place, label in enumerate(labels):
            if label in old_labels:
                new.weight[place] = old.weight[old_labels.index(label)]
                new.bias[place] = old.bias[old_labels.index(label)]
    return nn.Sequential(*list(net)[:-1], new)


def _state(path: Path, content: bytes) -> dict[str, Any]:
    try:
        state = dict(torch.load(io.BytesIO(content), map_location="cpu", weights_only=True))
        return {"weights": state["weights"], "origin": dict(state["origin"])}
    except Exception as error:  # torch.load raises many kinds of errors for a broken or foreign file
        raise FileError(f"{path}: not trained weights; name a .pt that digitapp-export wrote, or a model") from error


def _from_weights(path: Path, content: bytes, recipe: Recipe, outputs: int) -> nn.Sequential:
    net = with_outputs(recipe.net(), tuple(map(str, range(outputs))))
    try:
        net.load_state_dict(_state(path, content)["weights"])
    except RuntimeError as error:
        raise _other_network(path, recipe) from error
    return net.eval()


def _from_onnx(path: Path, content: bytes, card: ModelCard, recipe: Recipe, images: Tensor) -> nn.Sequential:
    """Return a network that answers as an ONNX file; ModelError if its graph is not the recipe's.

    In the file each batch normalisation is part of the layer before it. Here it is one again, with the statistics of
    `images`, and scale and shift chosen such that it changes nothing: the network answers as the file does, and
    training goes on from there, as with the batch normalisation that the file was made with.
    """
    net = with_outputs(recipe.net(), card.labels).eval()
    weights = _layers(content)
    layers = [(place, layer) for place, layer in enumerate(net) if isinstance(layer, nn.Conv2d | nn.Linear)]
    if [tuple(layer.weight.shape) for _, layer in layers] != [weight.shape for weight, _ in weights]:
        raise _other_network(path, recipe)
    with torch.no_grad():
        for (place, layer), (weight, bias) in zip(layers, weights, strict=True):
            layer.weight.copy_(torch.from_numpy(weight.copy()))
            after = net[place + 1] if place + 1 < len(net) else None
            if isinstance(after, nn.BatchNorm1d | nn.BatchNorm2d):
                _unfold(net, place, after, torch.from_numpy(bias.copy()), images)
            elif layer.bias is not None:
                layer.bias.copy_(torch.from_numpy(bias.copy()))
    _check(path, net, to_onnx.load_model(content, card), images)
    return net


def _layers(content: bytes) -> list[tuple[np.ndarray, np.ndarray]]:
    """Return weight and bias of each convolution and linear layer of a file, in the order of the network."""
    import onnx
    from onnx import numpy_helper

    graph = onnx.load_model_from_string(content).graph
    arrays = {one.name: numpy_helper.to_array(one) for one in graph.initializer}
    for node in graph.node:
        if node.op_type == "Cast" and node.input[0] in arrays:  # kept as float16, see `half`
            arrays[node.output[0]] = arrays[node.input[0]].astype(np.float32)
    found, last = [], []
    for node in graph.node:
        if node.op_type not in ("Conv", "Gemm") or len(node.input) != 3 or not {*node.input[1:]} <= arrays.keys():
            continue
        pair = arrays[node.input[1]], arrays[node.input[2]]
        if node.input[1].startswith("features."):
            found.append(pair)
        elif node.input[1].startswith("classifier."):
            last.append(pair)
    return found + last


@torch.no_grad()
def _unfold(
    net: nn.Sequential, place: int, norm: nn.BatchNorm1d | nn.BatchNorm2d, bias: Tensor, images: Tensor
) -> None:
    """Give a normalisation after layer `place` the statistics of images, and make it add `bias` and nothing else."""
    values = torch.cat([net[: place + 1](part) for part in images.split(500)])
    axes = [axis for axis in range(values.ndim) if axis != 1]
    mean, variance = values.mean(axes), values.var(axes, unbiased=False)
    assert norm.running_mean is not None
    assert norm.running_var is not None
    norm.running_mean.copy_(mean)
    norm.running_var.copy_(variance)
    norm.weight.copy_(torch.sqrt(variance + norm.eps))
    norm.bias.copy_(bias + mean)


@torch.no_grad()
def _check(path: Path, net: nn.Sequential, model: Any, images: Tensor) -> None:
    """Raise ModelError if the network does not answer as the file."""
    off = np.abs(torch.softmax(net(images), dim=1).numpy() - model.probabilities(as_frames(images[:, 0].numpy()))).max()
    if not off <= TOLERANCE:
        raise ModelError(
            f"{path}: the network made of it answers otherwise (by {off:.2g}); "
            "start from a bundled model or from weights"
        )


def _other_network(path: Path, recipe: Recipe) -> ModelError:
    return ModelError(
        f"{path}: not a network such as {recipe.title}; "
        "start from a model that digitapp-export made of the same network"
    )
