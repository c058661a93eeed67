"""Export a trained network as one ONNX file with an embedded card, after checking it against PyTorch's outputs."""

from __future__ import annotations

import logging
import warnings
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import msgspec
import numpy as np
import torch
from torch import nn

from digitapp.api import CARD_KEY, ModelCard, ModelError
from digitapp.evaluation.datasets import Dataset
from digitapp.evaluation.reading import framed
from digitapp.evaluation.report import evaluate
from digitapp.files import write_atomically
from digitapp.models.model import Model
from digitapp_backends.onnx_runtime import OnnxBackend
from digitapp_export import data, generate, half
from digitapp_export.card import FEATURES, Origin, card_of, figure, markdown
from digitapp_export.doubt import Doubting
from digitapp_export.recipes import Recipe

OPSET = 18
TOLERANCE = 1e-5
"""The largest allowed difference of an output between PyTorch and onnxruntime, in parts of its value if above 1."""

MayReplace = Callable[[ModelCard], None]
"""Called with the card before a file is written; raises ModelError to keep the existing one."""
Check = Callable[[Model, Dataset, str], None]
"""Raises ModelError if a model's outputs on a test set, given with its name, differ from its source's."""


def export(
    recipe: Recipe,
    net: Doubting,
    origin: Origin,
    tests: dict[str, Dataset],
    out: Path,
    may_replace: MayReplace = lambda _: None,
    ablation: str = "",
) -> ModelCard:
    """Write a network with `write`, checked against PyTorch; `ablation` is appended to the Markdown card.

    If it was trained on held-out writers, it is not measured on them.
    """
    net = net.cpu().eval()
    if set(origin.writers) & set(data.HELD_OUT_WRITERS):  # trained on, so no longer held out
        tests = {name: test for name, test in tests.items() if name != data.HELD_OUT}
    card = card_of(recipe, net, origin)
    proto = to_proto(net, recipe.size)
    return write(proto, card, tests, out, lambda *test: check_parity(net, *test), may_replace, ablation)


def write(
    proto: Any,
    card: ModelCard,
    tests: dict[str, Dataset],
    out: Path,
    check: Check,
    may_replace: MayReplace,
    more: str = "",
) -> ModelCard:
    """Write `<id>.onnx` and its card `<id>.md` into `out`; return the card with the figures measured on `tests`.

    `more` is appended to the Markdown card. If `check` raises ModelError on any test set, nothing is written.
    """
    model = load_model(with_card(proto, card), card)
    figures = tuple(figure(name, evaluate(model, test)) for name, test in tests.items())
    card = with_parity(msgspec.structs.replace(card, accuracy=figures), model)
    content = with_card(proto, card)
    model = load_model(content, card)
    for name, test in tests.items():
        check(model, test, name)
    may_replace(card)
    write_atomically(out / f"{card.id}.onnx", content)
    write_atomically(out / f"{card.id}.md", (markdown(card) + more).encode())
    return card


def to_proto(net: nn.Module, size: tuple[int, int]) -> Any:
    """Export the network as an onnx.ModelProto with a dynamic batch and without traces of the exporting machine."""
    import onnx

    # It warns that torchvision is missing, which is not needed here.
    logging.getLogger("torch.onnx").setLevel(logging.ERROR)
    example = torch.zeros(2, 1, *size)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the exporter warns about its own internals
        program = torch.onnx.export(
            net, (example,), input_names=["image"], output_names=["probabilities", "digitness", FEATURES],
            opset_version=OPSET, dynamo=True, dynamic_shapes=({0: "batch"},), external_data=False, verbose=False,
        )  # fmt: skip
    assert program is not None
    proto = program.model_proto
    for part in (
        proto,
        proto.graph,
        *proto.graph.node,
        *proto.graph.input,
        *proto.graph.output,
        *proto.graph.value_info,
    ):
        part.ClearField("metadata_props")  # names source files of this machine
        part.ClearField("doc_string")
    half.store(proto)
    onnx.checker.check_model(proto, full_check=True)
    return proto


def with_card(proto: Any, card: ModelCard) -> bytes:
    """Serialise the network with the card in its metadata."""
    del proto.metadata_props[:]
    entry = proto.metadata_props.add()
    entry.key, entry.value = CARD_KEY, card.to_json()
    content: bytes = proto.SerializeToString(deterministic=True)
    return content


def with_parity(card: ModelCard, model: Model) -> ModelCard:
    """Add a parity sample to the card: the model's output for a generated digit, which is checked at load."""
    inks, _ = generate.inks(1, np.random.default_rng(0))
    return msgspec.structs.replace(card, parity=model.parity(model.frames(inks).images[0]))


def load_model(content: bytes, card: ModelCard) -> Model:
    """Load the file's contents as the app does."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / f"{card.id}.onnx"
        path.write_bytes(content)
        return Model(card, OnnxBackend().load(path, card))


def check_parity(net: nn.Module, model: Model, test: Dataset, name: str) -> None:
    """Raise ModelError if any output on the test set differs from PyTorch's by more than `TOLERANCE`."""
    frames = framed(model, test.items)
    outputs = model.readings(frames)
    with torch.inference_mode():
        parts = [net(part) for part in torch.from_numpy(frames.images[frames.readable, None]).split(500)]
    expected = [torch.cat(values).numpy() for values in zip(*parts, strict=True)]
    actual = (outputs.probabilities, outputs.digitness, model.features(frames))
    off = (np.abs(a[frames.readable] - e) / np.maximum(1, np.abs(e)) for a, e in zip(actual, expected, strict=True))
    worst = max(float(each.max()) for each in off)
    if not worst <= TOLERANCE:
        raise ModelError(
            f"{model.card.id}: the ONNX file differs from PyTorch by {worst:.2g} on {name}, "
            "so nothing was written; try another version of torch or onnxruntime"
        )
