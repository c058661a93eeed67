"""The models that a report evaluates: what goes in and what comes out is recorded."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

import digitapp_models
from digitapp.api import FileError, ModelCard, ModelError, Run
from digitapp.models.model import Model, Outputs
from digitapp.preprocessing.framing import Frames
from digitapp_backends.onnx_runtime import OnnxBackend


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


def load_models(folder: Path) -> list[Recorder]:
    """Load every ONNX file in a folder, the app's default first.

    Raise FileError if there is no file, and ModelError if one is broken.
    """
    paths = sorted(folder.glob("*.onnx"), key=lambda path: (path.stem != digitapp_models.DEFAULT, path.stem))
    if not paths:
        raise FileError(f"{folder}: contains no model (*.onnx); choose another folder with --models")
    return [load_model(path) for path in paths]


def load_model(path: Path) -> Recorder:
    """Load a model as the app does; raise ModelError with the path if it is broken."""
    backend = OnnxBackend()
    try:
        card = backend.card(path)
        return Recorder(card, backend.load(path, card))
    except Exception as error:  # onnxruntime's exception classes have no common base
        reason = " ".join(str(error).split())[:200]
        raise ModelError(f"{path}: cannot be loaded ({reason}); export it again") from error
