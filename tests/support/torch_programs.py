"""Exported PyTorch programs: small networks, a digit reader with any input, and files changed by hand."""

from __future__ import annotations

import json
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import numpy as np
import torch
from torch import nn

from digitapp.api import CARD_KEY, ModelCard
from digitapp_backends.torch_archive import PROGRAM
from support.foreign_onnx import Foreign, core_of

IMAGES = np.random.default_rng(0).random((5, 1, 8, 8), np.float32)


def network() -> nn.Sequential:
    """Return a network with logits [batch, 10] from images of 8 x 8 pixels."""
    torch.manual_seed(3)
    layers = (nn.Conv2d(1, 4, 3), nn.BatchNorm2d(4), nn.ReLU(), nn.MaxPool2d(2), nn.Flatten(), nn.Linear(36, 10))
    return nn.Sequential(*layers).eval()


class Given(nn.Module):
    """Apply a function to the images and the logits of `network`."""

    def __init__(self, answer: Callable[[torch.Tensor, torch.Tensor], Any]) -> None:
        super().__init__()
        self.net, self.answer = network(), answer

    def forward(self, image: torch.Tensor) -> Any:
        return self.answer(image, self.net(image))


class Reader(nn.Module):
    """Convert a foreign input and read digits by a softmax regression, as the ONNX files of `foreign` do."""

    def __init__(self, form: Foreign) -> None:
        super().__init__()
        self.form = form
        weights, bias = map(torch.from_numpy, core_of(form.size))
        self.core = nn.Linear(*weights.shape)
        self.core.load_state_dict({"weight": weights.T, "bias": bias})

    def forward(self, pixels: torch.Tensor) -> torch.Tensor:
        form, values = self.form, pixels.float()
        if form.mean:
            axes = [-1 if axis == "C" else 1 for axis in form.layout]
            values = values * torch.tensor(form.std).reshape(axes) + torch.tensor(form.mean).reshape(axes)
        low, high = form.value_range
        values = (values - low) / (high - low)
        if "C" in form.layout:
            values = values.mean(form.layout.index("C"))
        scores = self.core(values.reshape(-1, self.core.in_features))
        answer = scores.softmax(1) if form.output == "probabilities" else scores
        return answer if "N" in form.layout else answer[0]

    def example(self) -> torch.Tensor:
        return torch.from_numpy(np.zeros(self.form.shape(self.form.batch or 2), self.form.dtype))

    def write(self, path: Path, card: ModelCard | None = None) -> Path:
        return exported(path, self, self.example(), "N" in self.form.layout and not self.form.batch, card)


def exported(
    path: Path,
    net: nn.Module,
    example: torch.Tensor | None = None,
    is_dynamic: bool = True,
    card: ModelCard | None = None,
    is_core: bool = False,
) -> Path:
    """Write the file of a network, by default one for images of 8 x 8 pixels, with its card in it if there is one.

    A core program has fewer operators, none of which changes its tensors in place.
    """
    shapes = ({0: torch.export.Dim("batch")},) if is_dynamic else None
    given = torch.zeros(2, 1, 8, 8) if example is None else example
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the exporter warns of its own internals
        program = torch.export.export(net.eval(), (given,), dynamic_shapes=shapes)
        program = program.run_decompositions() if is_core else program
        torch.export.save(program, path, extra_files={CARD_KEY: card.to_json()} if card else None)
    return path


def members(path: Path) -> dict[str, bytes]:
    """Return a file's members by name, without the root folder."""
    with ZipFile(path) as archive:
        return {name.split("/", 1)[1]: archive.read(name) for name in archive.namelist()}


def packed(path: Path, content: dict[str, bytes]) -> Path:
    """Write a file with these members; return its path."""
    with ZipFile(path, "w") as archive:
        for name, part in content.items():
            archive.writestr(f"packed/{name}", part)
    return path


def edited(path: Path, change: Callable[[Any], object], member: str = PROGRAM) -> Path:
    """Change a file's program, or another JSON member, in place; return its path."""
    content = members(path)
    value = json.loads(content[member])
    change(value)
    return packed(path, content | {member: json.dumps(value).encode()})
