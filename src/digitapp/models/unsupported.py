"""Model files of well-known kinds that no backend reads, each with what to do instead."""

from __future__ import annotations

from pathlib import Path

from digitapp.language import mark, translated

_KERAS = mark(
    "{path}: is a Keras model, which cannot be opened here; export it as ONNX in Python: "
    'keras.models.load_model(FILE).export("model.onnx", format="onnx")'
)
_TORCH = mark(
    "{path}: is a PyTorch checkpoint: weights, or a network that only its own program can load, which cannot be opened "
    "here; export the network with these weights as ONNX in Python: "
    'torch.onnx.export(network, (image,), "model.onnx")'
)
_WEIGHTS = mark(
    "{path}: is a file of weights without a network, which cannot be opened here; export the network with these "
    'weights as ONNX in Python: torch.onnx.export(network, (image,), "model.onnx")'
)
_GRAPH = mark(
    "{path}: is a TensorFlow graph, which cannot be opened here; convert the folder that it is in to ONNX: "
    "python -m tf2onnx.convert --saved-model FOLDER --output model.onnx"
)
_LITE = mark(
    "{path}: is a TensorFlow Lite model, which cannot be opened here; convert it to ONNX: "
    "python -m tf2onnx.convert --tflite FILE --output model.onnx"
)
_PICKLE = mark(
    "{path}: is a pickle, which can run any program when it is opened, which cannot be opened here; if you trust it, "
    'load it in Python and save it with skops: skops.io.dump(estimator, "model.skops")'
)
KINDS = {
    "keras": _KERAS,
    "h5": _KERAS,
    "hdf5": _KERAS,
    "pt": _TORCH,
    "pth": _TORCH,
    "ckpt": _TORCH,
    "safetensors": _WEIGHTS,
    "pb": _GRAPH,
    "tflite": _LITE,
    "joblib": _PICKLE,
    "pkl": _PICKLE,
    "pickle": _PICKLE,
}
"""What is said of a file, by its suffix in lower case, without the dot."""


def suffix_of(path: Path) -> str:
    """Return a file's suffix as backends and `KINDS` name it."""
    return path.suffix.removeprefix(".").lower()


def unsupported(path: Path) -> str:
    """Return a sentence without its end on what a file is and what to do; "" for a file of another kind."""
    kind = KINDS.get(suffix_of(path))
    return translated(kind).format(path=path) if kind else ""
