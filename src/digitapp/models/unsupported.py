"""Model files of well-known kinds that no backend reads, each with what to do instead."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple


class Kind(NamedTuple):
    """What a file is, and the advice for whoever has it."""

    what: str
    advice: str


_KERAS = Kind(
    "a Keras model",
    'export it as ONNX in Python: keras.models.load_model(FILE).export("model.onnx", format="onnx")',
)
_TORCH = Kind(
    "a PyTorch checkpoint: weights, or a network that only its own program can load",
    'export the network with these weights as ONNX in Python: torch.onnx.export(network, (image,), "model.onnx")',
)
_GRAPH = Kind(
    "a TensorFlow graph",
    "convert the folder that it is in to ONNX: python -m tf2onnx.convert --saved-model FOLDER --output model.onnx",
)
_PICKLE = Kind(
    "a pickle, which can run any program when it is opened",
    'if you trust it, load it in Python and save it with skops: skops.io.dump(estimator, "model.skops")',
)
KINDS = {
    "keras": _KERAS,
    "h5": _KERAS,
    "hdf5": _KERAS,
    "pt": _TORCH,
    "pth": _TORCH,
    "ckpt": _TORCH,
    "safetensors": Kind("a file of weights without a network", _TORCH.advice),
    "pb": _GRAPH,
    "tflite": Kind(
        "a TensorFlow Lite model", "convert it to ONNX: python -m tf2onnx.convert --tflite FILE --output model.onnx"
    ),
    "joblib": _PICKLE,
    "pkl": _PICKLE,
    "pickle": _PICKLE,
}
"""By suffix in lower case, without the dot."""


def suffix_of(path: Path) -> str:
    """Return a file's suffix as backends and `KINDS` name it."""
    return path.suffix.removeprefix(".").lower()


def unsupported(path: Path) -> str:
    """Return a sentence without its end on what a file is and what to do; "" for a file of another kind."""
    kind = KINDS.get(suffix_of(path))
    return f"{path}: is {kind.what}, which cannot be opened here; {kind.advice}" if kind else ""
