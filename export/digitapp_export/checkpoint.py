"""Training state and trained weights on disk: written atomically, and never taken for those of another run."""

from __future__ import annotations

import hashlib
import inspect
import io
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import torch
from torch import nn

from digitapp.api import FileError
from digitapp.storage import write_atomically
from digitapp_export import augment, generate, nets
from digitapp_export.recipes import Recipe

Rows = list[dict[str, float]]
"""The figures of each epoch so far."""


def fingerprint(recipe: Recipe, settings: object, contents: Iterable[bytes]) -> str:
    """Tells runs apart: recipe, settings, training data, and the code of the networks and the augmentation."""
    digest = hashlib.sha256()
    described = {name: value for name, value in vars(recipe).items() if name != "net"}
    digest.update(repr((described, settings)).encode())
    for module in (augment, generate, nets):
        digest.update(inspect.getsource(module).encode())
    for content in contents:
        digest.update(content)
    return digest.hexdigest()


def save(path: Path, run: str, parts: dict[str, Any], rows: Rows) -> None:
    """Writes the state of every part of a training run after an epoch; `run` is its fingerprint."""
    _write(path, {name: part.state_dict() for name, part in parts.items()} | {"run": run, "rows": rows})


def resume(path: Path, run: str, parts: dict[str, Any], device: str) -> Rows:
    """Puts the state that `save` wrote into the parts; FileError when it is broken or of another run."""
    try:
        state = torch.load(path, map_location=device, weights_only=True)
        made_by = state["run"]
        if made_by == run:
            for name, part in parts.items():
                part.load_state_dict(state[name])
            return list(state["rows"])
    except Exception as error:  # a broken file shows itself in many ways
        raise FileError(f"{path}: not a checkpoint that can be read; delete it to start anew") from error
    raise FileError(f"{path}: is of a run with other data, settings or code; delete it or name another --out")


def save_weights(path: Path, net: nn.Module, origin: dict[str, Any]) -> None:
    """Writes the trained weights and where they come from."""
    _write(path, {"weights": net.state_dict(), "origin": origin})


def load_weights(path: Path, recipe: Recipe) -> tuple[nn.Module, dict[str, Any]]:
    """Reads what `save_weights` wrote; FileError when it is not of this recipe."""
    net = recipe.net()
    try:
        state = torch.load(path, map_location="cpu", weights_only=True)
        net.load_state_dict(state["weights"])
        return net.eval(), dict(state["origin"])
    except Exception as error:  # a broken or foreign file shows itself in many ways
        raise FileError(f"{path}: not the weights of {recipe.id}; train it again") from error


def _write(path: Path, state: dict[str, Any]) -> None:
    buffer = io.BytesIO()
    torch.save(state, buffer)
    write_atomically(path, buffer.getvalue())
