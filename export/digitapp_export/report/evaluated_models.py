"""The models that a report evaluates, each with its held-out variant if there is one."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

import digitapp_models
from digitapp.api import FileError, ModelCard, ModelError, Run
from digitapp.models.model import Model, Outputs
from digitapp.preprocessing.framing import Frames
from digitapp_backends.onnx_runtime import OnnxBackend

HELD_OUT_VARIANTS = digitapp_models.FOLDER.parent / "held_out_variants"
"""Where this repository keeps the held-out variants; an installed package has none."""


class Recording(NamedTuple):
    """A model's inputs and outputs on a data set."""

    images: NDArray[np.float32]
    outputs: Outputs


class Recorder(Model):
    """A model that records its inputs and outputs, so that one pass over a set yields its figures and its pictures."""

    def __init__(self, card: ModelCard, run: Run) -> None:
        super().__init__(card, run)
        self.run = run
        self._recordings: list[Recording] = []

    def readings(self, frames: Frames) -> Outputs:
        """Return the model's outputs, and record them until `pop_recording`."""
        outputs = super().readings(frames)
        self._recordings.append(Recording(frames.images, outputs))
        return outputs

    def pop_recording(self) -> Recording:
        """Return everything recorded since the last call."""
        images, outputs = zip(*self._recordings, strict=True)
        self._recordings = []
        return Recording(np.concatenate(images), Outputs(*map(np.concatenate, zip(*outputs, strict=True))))


@dataclass(frozen=True)
class EvaluatedModel:
    """A model and its held-out variant: the same recipe, trained without the held-out writers."""

    model: Recorder
    held_out_variant: Recorder | None

    @property
    def id(self) -> str:
        """The model's identifier."""
        return self.model.card.id


def evaluated_models(models: Path, held_out_variants: Path | None) -> list[EvaluatedModel]:
    """Load every ONNX file in `models`, the app's default first.

    Without `held_out_variants`, use the repository's own, if there are any. Raise FileError if there is no file, and
    ModelError if one is broken.
    """
    paths = sorted(models.glob("*.onnx"), key=lambda path: (path.stem != digitapp_models.DEFAULT, path.stem))
    if not paths:
        raise FileError(f"{models}: contains no model (*.onnx); choose another folder with --models")
    if held_out_variants is not None and not held_out_variants.is_dir():
        raise FileError(
            f"{held_out_variants}: there is no such folder; give the right one with --held-out-variants, or omit it"
        )
    return [_evaluated_model(path, held_out_variants or HELD_OUT_VARIANTS) for path in paths]


def _evaluated_model(path: Path, held_out_variants: Path) -> EvaluatedModel:
    model, variant_path = load_model(path), held_out_variants / path.name
    variant = load_model(variant_path) if variant_path.is_file() else None
    if variant and _recipe(variant.card) != _recipe(model.card):
        raise ModelError(
            f"{variant_path}: is of another recipe than {path}, so it is no held-out variant of it; train it again"
        )
    return EvaluatedModel(model, variant)


def _recipe(card: ModelCard) -> tuple[object, ...]:
    return card.id, card.size, card.framing


def load_model(path: Path) -> Recorder:
    """Load a model as the app does; raise ModelError with the path if it is broken."""
    backend = OnnxBackend()
    try:
        card = backend.card(path)
        return Recorder(card, backend.load(path, card))
    except Exception as error:  # onnxruntime's exception classes have no common base
        reason = " ".join(str(error).split())[:200]
        raise ModelError(f"{path}: cannot be loaded ({reason}); export it again") from error
