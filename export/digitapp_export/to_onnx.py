"""Writes a trained network as one ONNX file with its card inside, once it is proved to answer as PyTorch does."""

from __future__ import annotations

import dataclasses
import logging
import warnings
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import msgspec
import numpy as np
import torch
from torch import Tensor, nn

from digitapp.api import CARD_KEY, Figure, ModelCard, ModelError
from digitapp.datasets import Dataset
from digitapp.evaluation import Report, evaluate
from digitapp.model import Model
from digitapp.storage import write_atomically
from digitapp_backends.onnx_runtime import OnnxBackend
from digitapp_export import data
from digitapp_export.recipes import Recipe

OPSET = 18
TOLERANCE = 1e-5
"""The largest difference of a probability between PyTorch and onnxruntime."""
PEN = "pen strokes"
LICENCES = {
    "mnist": "MNIST (CC BY-SA 3.0)",
    "optdigits": "UCI optdigits (CC BY 4.0)",
    PEN: "UCI pen-based digits (CC BY 4.0)",
}


@dataclasses.dataclass(frozen=True)
class Origin:
    """Where a network's weights come from, for its card."""

    epochs: int
    seed: int
    writers: tuple[str, ...]
    drawings: int
    images: int


class WithSoftmax(nn.Module):
    """A network whose output is probabilities."""

    def __init__(self, net: nn.Module) -> None:
        super().__init__()
        self.net = net

    def forward(self, image: Tensor) -> Tensor:
        """float32 [batch, 1, H, W] to [batch, 10]."""
        return torch.softmax(self.net(image), dim=1)


def export(recipe: Recipe, net: nn.Module, origin: Origin, tests: dict[str, Dataset], out: Path) -> ModelCard:
    """Writes `<id>.onnx` and its card `<id>.md` into `out`, and returns the card with the figures measured on `tests`.

    ModelError, and nothing is written, when the file's answers differ from PyTorch's on any test example.
    """
    net = WithSoftmax(net.cpu().eval())
    if set(origin.writers) & set(data.HELD_OUT_WRITERS):  # learnt from, so no longer held out
        tests = {name: test for name, test in tests.items() if name != data.HELD_OUT}
    proto = to_proto(net, recipe.size)
    card = card_of(recipe, net, origin)
    model = loaded(with_card(proto, card), card)
    card = msgspec.structs.replace(card, accuracy=tuple(figure(name, evaluate(model, t)) for name, t in tests.items()))
    content = with_card(proto, card)
    model = loaded(content, card)
    for name, test in tests.items():
        check_parity(net, model, test, name)
    write_atomically(out / f"{recipe.id}.onnx", content)
    write_atomically(out / f"{recipe.id}.md", markdown(card).encode())
    return card


def to_proto(net: nn.Module, size: tuple[int, int]) -> Any:
    """The network as an onnx.ModelProto with a dynamic batch and nothing in it of the machine that made it."""
    import onnx

    logging.getLogger("torch.onnx").setLevel(
        logging.ERROR
    )  # it warns that torchvision is absent, which nothing here uses
    example = torch.zeros(2, 1, *size)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the exporter warns of its own internals
        program = torch.onnx.export(
            net, (example,), input_names=["image"], output_names=["probabilities"], opset_version=OPSET,
            dynamo=True, dynamic_shapes=({0: "batch"},), external_data=False, verbose=False,
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
    onnx.checker.check_model(proto, full_check=True)
    return proto


def with_card(proto: Any, card: ModelCard) -> bytes:
    """The bytes of the file: the network with the card in its metadata."""
    del proto.metadata_props[:]
    entry = proto.metadata_props.add()
    entry.key, entry.value = CARD_KEY, card.to_json()
    content: bytes = proto.SerializeToString(deterministic=True)
    return content


def loaded(content: bytes, card: ModelCard) -> Model:
    """The file as the app loads it."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / f"{card.id}.onnx"
        path.write_bytes(content)
        return Model(card, OnnxBackend().load(path, card))


def check_parity(net: nn.Module, model: Model, test: Dataset, name: str) -> None:
    """ModelError when any probability on the whole test set differs from PyTorch's by more than `TOLERANCE`."""
    frames = model.frames(test.inks if test.images is None else test.images)
    with torch.inference_mode():
        parts = torch.from_numpy(frames.images[frames.readable, None]).split(500)
        expected = np.concatenate([net(part).numpy() for part in parts])
    actual = model.probabilities(frames)[frames.readable]
    worst = float(np.abs(actual - expected).max())
    if not worst <= TOLERANCE:
        raise ModelError(
            f"{model.card.id}: the ONNX file differs from PyTorch by {worst:.2g} on {name}, "
            "so nothing was written; try another version of torch or onnxruntime"
        )


def card_of(recipe: Recipe, net: nn.Module, origin: Origin) -> ModelCard:
    """The card without figures."""
    source = "optdigits.tra" if recipe.source == "optdigits" else "MNIST train"
    drawn = (
        f" and {origin.drawings:,} pen drawings of UCI pendigits' writers {spans(origin.writers)}, each seen "
        f"{recipe.copies} times an epoch with its points warped"
    )
    return ModelCard(
        id=recipe.id,
        title=recipe.title,
        size=recipe.size,
        framing=recipe.framing,
        parameters=sum(parameter.numel() for parameter in net.parameters()),
        training=(
            f"{origin.images:,} images of {source}, warped by strength {recipe.warp:g}"
            f"{drawn if origin.writers else ''}; {origin.epochs} epochs in batches of {recipe.batch}, "
            f"one-cycle AdamW at {recipe.learning_rate:g}, seed {origin.seed}; "
            "the weights are their average after the last epoch"
        ),
        licence=f"MIT; trained on {LICENCES[recipe.source]}{f', {LICENCES[PEN]}' if origin.writers else ''}",
    )


def spans(writers: Sequence[str]) -> str:
    """Writers as text: 1-24, or 1-3, 7."""
    runs: list[list[str]] = []
    for writer in writers:
        if runs and writer.isdecimal() and runs[-1][-1].isdecimal() and int(writer) == int(runs[-1][-1]) + 1:
            runs[-1].append(writer)
        else:
            runs.append([writer])
    return ", ".join(run[0] if len(run) == 1 else f"{run[0]}-{run[-1]}" for run in runs)


def figure(name: str, report: Report) -> Figure:
    """What a report says, as a card holds it."""
    return Figure(data=name, accuracy=report.accuracy, n=report.n, ci95=report.accuracy_ci95)


def markdown(card: ModelCard) -> str:
    """The card for people to read."""
    rows = [f"| {f.data} | {f.n:,} | {f.accuracy:.2%} | {f.ci95[0]:.2%} to {f.ci95[1]:.2%} |" for f in card.accuracy]
    height, width = card.size
    return "\n".join(
        [
            f"# {card.title} (`{card.id}`)",
            "",
            f"Input: {height} x {width}, framing `{card.framing}`, paper is {card.range[0]:g}, ink {card.range[1]:g}. "
            f"Output: {card.output} of {', '.join(card.labels)}. {card.parameters:,} parameters.",
            "",
            "| measured on | n | accuracy | 95 % interval |",
            "|---|---|---|---|",
            *rows,
            "",
            f"Training: {card.training}.",
            "",
            f"![Training curve]({card.id}.png)",
            "",
            f"Licence: {card.licence}.",
            "",
        ]
    )
