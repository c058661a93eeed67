"""Training state and trained weights on disk: written atomically, and never taken for those of another run."""

from __future__ import annotations

import hashlib
import inspect
import io
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import torch
from torch import nn

from digitapp.api import FileError
from digitapp.storage import write_atomically
from digitapp_export import augment, drawn, nets
from digitapp_export.allographs import curves, generator, grammar, hands
from digitapp_export.recipes import Recipe

Rows = list[dict[str, float]]
"""The figures of each epoch so far."""


@dataclass(frozen=True)
class Run:
    """What tells a run from others, in words as far as words go."""

    model: str
    epochs: int
    seed: int
    device: str
    processes: int
    fingerprint: str
    """Of all that the result depends on: recipe, settings, training data, networks and augmentation."""

    @classmethod
    def of(
        cls, recipe: Recipe, contents: Iterable[bytes], *, epochs: int, seed: int, device: str, processes: int = 1
    ) -> Run:
        """The run of a recipe on what `contents` gives, byte for byte."""
        settings = (epochs, seed, device) if processes == 1 else (epochs, seed, device, processes)
        return cls(recipe.id, epochs, seed, device, processes, fingerprint(recipe, settings, contents))

    def facts(self) -> dict[str, object]:
        """What people can be told of it."""
        return {name: value for name, value in asdict(self).items() if name != "fingerprint"}

    def difference(self, facts: dict[str, object]) -> str:
        """What a run of such facts is, where it is not this one."""
        for name, value in self.facts().items():
            theirs = facts.get(name, value)
            if theirs != value:
                return f"is of {theirs}, not of {value}" if name == "model" else f"has {name} {theirs}, not {value}"
        return "is of a run with other data, settings or code"


def fingerprint(recipe: Recipe, settings: object, contents: Iterable[bytes]) -> str:
    """Tells runs apart: recipe, settings, training data, and the code of the networks and the augmentation."""
    digest = hashlib.sha256()
    described = {name: value for name, value in vars(recipe).items() if name != "net"}
    digest.update(repr((described, settings)).encode())
    for module in (augment, curves, drawn, generator, grammar, hands, nets):
        digest.update(inspect.getsource(module).encode())
    digest.update(grammar.text("digits").encode())
    for content in contents:
        digest.update(content)
    return digest.hexdigest()


def save(path: Path, run: Run, parts: dict[str, Any], rows: Rows) -> None:
    """Writes the state of every part of a training run after an epoch."""
    state = {name: part.state_dict() for name, part in parts.items()}
    write_state(path, state | {"run": run.fingerprint, "facts": run.facts(), "rows": rows})


def read(path: Path | None) -> bytes:
    """What `save` wrote, nothing when it is not there; FileError when it cannot be read."""
    try:
        return path.read_bytes() if path and path.exists() else b""
    except OSError as error:
        raise FileError(f"{path}: cannot be read ({error.strerror or error}); delete it to start anew") from error


def resume(path: Path, content: bytes, run: Run, parts: dict[str, Any], device: str) -> Rows:
    """Puts what `read` gave into the parts; OtherRunError when it is of another run, FileError when it is broken."""
    try:
        state = torch.load(io.BytesIO(content), map_location=device, weights_only=True)
        if state["run"] == run.fingerprint:
            for name, part in parts.items():
                part.load_state_dict(state[name])
            return list(state["rows"])
        difference = run.difference(dict(state.get("facts", {})))
    except Exception as error:  # a broken file shows itself in many ways
        raise FileError(f"{path}: not a checkpoint that can be read; delete it to start anew") from error
    raise OtherRunError(f"{path}: {difference}; name another --out, or say --force to start anew")


class OtherRunError(FileError):
    """A checkpoint that is whole, but of another run."""


def save_weights(path: Path, net: nn.Module, origin: dict[str, Any], quick: bool = False) -> None:
    """Writes the trained weights and where they come from."""
    write_state(path, {"weights": net.state_dict(), "origin": origin, "quick": quick})


def load_weights(path: Path, recipe: Recipe) -> tuple[nn.Sequential, dict[str, Any]]:
    """Reads what `save_weights` wrote; FileError when it is not of this recipe."""
    net = recipe.net()
    try:
        state = torch.load(path, map_location="cpu", weights_only=True)
        net.load_state_dict(state["weights"])
        return net.eval(), dict(state["origin"])
    except Exception as error:  # a broken or foreign file shows itself in many ways
        raise FileError(f"{path}: not the weights of {recipe.id}; train it again") from error


def is_quick(path: Path) -> bool:
    """Whether the weights were trained by the `quick` variant of their recipe; False too where nobody can tell."""
    try:
        return bool(torch.load(path, map_location="cpu", weights_only=True).get("quick", False))
    except Exception:  # `load_weights` says what is amiss
        return False


def write_state(path: Path, state: dict[str, Any]) -> None:
    """Writes what torch can save, atomically."""
    buffer = io.BytesIO()
    torch.save(state, buffer)
    write_atomically(path, buffer.getvalue())
