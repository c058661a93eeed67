"""Save and load training state and trained weights: written atomically, and never mixed up with another run's."""

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
from digitapp.files import write_atomically
from digitapp_export import augment, augmented_drawings, nets
from digitapp_export.allographs import curves, generator, grammar, hands
from digitapp_export.recipes import Recipe

Rows = list[dict[str, float]]
"""The metrics of each epoch so far."""


@dataclass(frozen=True)
class Run:
    """What identifies a run."""

    model: str
    epochs: int
    seed: int
    device: str
    processes: int
    fingerprint: str
    """A hash of everything the result depends on: recipe, settings, training data, networks and augmentation."""

    @classmethod
    def of(
        cls, recipe: Recipe, contents: Iterable[bytes], *, epochs: int, seed: int, device: str, processes: int = 1
    ) -> Run:
        """Return the run of a recipe on training data whose bytes are `contents`."""
        settings = (epochs, seed, device) if processes == 1 else (epochs, seed, device, processes)
        return cls(recipe.id, epochs, seed, device, processes, fingerprint(recipe, settings, contents))

    def facts(self) -> dict[str, object]:
        """Return the readable fields."""
        return {name: value for name, value in asdict(self).items() if name != "fingerprint"}

    def difference(self, facts: dict[str, object]) -> str:
        """Describe how a run with these facts differs from this one."""
        for name, value in self.facts().items():
            theirs = facts.get(name, value)
            if theirs != value:
                return f"is of {theirs}, not of {value}" if name == "model" else f"has {name} {theirs}, not {value}"
        return "is of a run with other data, settings or code"


def fingerprint(recipe: Recipe, settings: object, contents: Iterable[bytes]) -> str:
    """Hash recipe, settings, training data, the forms of digits, and the code of the networks and the augmentation."""
    digest = hashlib.sha256()
    fields = {name: value for name, value in vars(recipe).items() if name != "net"}
    digest.update(repr((fields, settings)).encode())
    for module in (augment, augmented_drawings, curves, generator, grammar, hands, nets):
        digest.update(inspect.getsource(module).encode())
    digest.update(grammar.text("digits").encode())
    for content in contents:
        digest.update(content)
    return digest.hexdigest()


def save(path: Path, run: Run, parts: dict[str, Any], rows: Rows) -> None:
    """Write the state of every part of a training run after an epoch."""
    state = {name: part.state_dict() for name, part in parts.items()}
    write_state(path, state | {"run": run.fingerprint, "facts": run.facts(), "rows": rows})


def read(path: Path | None) -> bytes:
    """Return what `save` wrote, or no bytes if there is no file; raise FileError if it cannot be read."""
    try:
        return path.read_bytes() if path and path.exists() else b""
    except OSError as error:
        raise FileError(f"{path}: cannot be read ({error.strerror or error}); delete it to start anew") from error


def resume(path: Path, content: bytes, run: Run, parts: dict[str, Any], device: str) -> Rows:
    """Load what `read` returned into the parts and return the metrics so far.

    Raise OtherRunError if it is of another run, FileError if it is broken.
    """
    try:
        state = torch.load(io.BytesIO(content), map_location=device, weights_only=True)
        if state["run"] == run.fingerprint:
            for name, part in parts.items():
                part.load_state_dict(state[name])
            return list(state["rows"])
        difference = run.difference(dict(state.get("facts", {})))
    except Exception as error:  # torch.load raises many kinds of errors for a broken file
        raise FileError(f"{path}: not a readable checkpoint; delete it to start anew") from error
    raise OtherRunError(f"{path}: {difference}; choose another --out, or start anew with --force")


class OtherRunError(FileError):
    """Raised for an intact checkpoint of another run."""


def save_weights(path: Path, net: nn.Module, origin: dict[str, Any], quick: bool = False) -> None:
    """Write the trained weights and how they were trained."""
    write_state(path, {"weights": net.state_dict(), "origin": origin, "quick": quick})


def load_weights(path: Path, recipe: Recipe) -> tuple[nn.Sequential, dict[str, Any]]:
    """Return the network and the origin that `save_weights` wrote; raise FileError if it is not of this recipe."""
    net = recipe.net()
    try:
        state = torch.load(path, map_location="cpu", weights_only=True)
        net.load_state_dict(state["weights"])
        return net.eval(), dict(state["origin"])
    except Exception as error:  # torch.load raises many kinds of errors for a broken or foreign file
        raise FileError(f"{path}: not the weights of {recipe.id}; train it again") from error


def is_quick(path: Path) -> bool:
    """Return whether the weights were trained with `--quick`; False also for an unreadable file."""
    try:
        return bool(torch.load(path, map_location="cpu", weights_only=True).get("quick", False))
    except Exception:  # `load_weights` reports what is wrong
        return False


def write_state(path: Path, state: dict[str, Any]) -> None:
    """Save an object with torch, atomically."""
    buffer = io.BytesIO()
    torch.save(state, buffer)
    write_atomically(path, buffer.getvalue())
