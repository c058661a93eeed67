"""The models that a report is about, each with its twin where there is one."""

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

TWINS = digitapp_models.FOLDER.parent / "held_out_variants"
"""Where this repository keeps the twins; an installed package has none."""


class Seen(NamedTuple):
    """What a model saw of a set, and what it made of it."""

    images: NDArray[np.float32]
    readings: Outputs


class Recorder(Model):
    """A model that keeps what it saw and answered, so that one pass over a set gives its figures and its pictures."""

    def __init__(self, card: ModelCard, run: Run) -> None:
        super().__init__(card, run)
        self.run = run
        self._kept: list[Seen] = []

    def readings(self, frames: Frames) -> Outputs:
        """As a model gives them; kept until `taken`."""
        readings = super().readings(frames)
        self._kept.append(Seen(frames.images, readings))
        return readings

    def taken(self) -> Seen:
        """All that was read since the last time."""
        images, readings = zip(*self._kept, strict=True)
        self._kept = []
        return Seen(np.concatenate(images), Outputs(*map(np.concatenate, zip(*readings, strict=True))))


@dataclass(frozen=True)
class EvaluatedModel:
    """A model and its twin: the same recipe, trained without the held-out writers."""

    model: Recorder
    twin: Recorder | None

    @property
    def id(self) -> str:
        """The model's."""
        return self.model.card.id


def evaluated_models(models: Path, twins: Path | None) -> list[EvaluatedModel]:
    """Every ONNX file of `models`, the app's default first; FileError when there is none, ModelError for a broken one.

    Without `twins` the repository's own are taken, if there are any.
    """
    paths = sorted(models.glob("*.onnx"), key=lambda path: (path.stem != digitapp_models.DEFAULT, path.stem))
    if not paths:
        raise FileError(f"{models}: holds no model (*.onnx); name another folder with --models")
    if twins is not None and not twins.is_dir():
        raise FileError(f"{twins}: there is no such folder; name that of the twins with --twins, or leave it out")
    return [_evaluated_model(path, twins or TWINS) for path in paths]


def _evaluated_model(path: Path, twins: Path) -> EvaluatedModel:
    model, beside = loaded(path), twins / path.name
    twin = loaded(beside) if beside.is_file() else None
    if twin and (twin.card.id, twin.card.size, twin.card.framing) != (
        model.card.id,
        model.card.size,
        model.card.framing,
    ):
        raise ModelError(f"{beside}: is of another recipe than {path}, so it is no twin of it; train it again")
    return EvaluatedModel(model, twin)


def loaded(path: Path) -> Recorder:
    """The model as the app loads it; ModelError with the path when it is broken."""
    backend = OnnxBackend()
    try:
        card = backend.card(path)
        return Recorder(card, backend.load(path, card))
    except Exception as error:  # onnxruntime raises classes of its own, of no common kind
        reason = " ".join(str(error).split())[:200]
        raise ModelError(f"{path}: cannot be loaded ({reason}); export it again") from error
