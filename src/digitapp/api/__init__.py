"""The public API for backend authors: `Backend`, the `ModelCard` that describes a model, `Prediction`, and the errors.

A backend is a class with one method, `load`, registered in the entry-point group `digitapp.backends`; the entry
point's name is the suffix of the model files it reads ("onnx" reads `*.onnx`). Import the runtime inside `load`, so
that listing models stays fast and a missing runtime disables one row of the list instead of the whole app.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from digitapp.api.backend import BACKENDS, CARD_SUFFIX, NEEDS, Backend, Floats, Run, Signature, Tensor
    from digitapp.api.card import CARD_KEY, Dtype, Figure, FramingName, InputSpec, Layout, ModelCard, Parity
    from digitapp.api.card import InputSpec as Form
    from digitapp.api.errors import DigitappError, FileError, ModelError, NoCardError
    from digitapp.api.head import Head
    from digitapp.api.layers import Layer, Layers, ReceptiveField
    from digitapp.api.prediction import SURE, SURE_DIGITNESS, Prediction

__all__ = [
    "BACKENDS",
    "CARD_KEY",
    "CARD_SUFFIX",
    "NEEDS",
    "SURE",
    "SURE_DIGITNESS",
    "Backend",
    "DigitappError",
    "Dtype",
    "Figure",
    "FileError",
    "Floats",
    "Form",
    "FramingName",
    "Head",
    "InputSpec",
    "Layer",
    "Layers",
    "Layout",
    "ModelCard",
    "ModelError",
    "NoCardError",
    "Parity",
    "Prediction",
    "ReceptiveField",
    "Run",
    "Signature",
    "Tensor",
]

_CONTENTS = {
    "backend": ("BACKENDS", "CARD_SUFFIX", "NEEDS", "Backend", "Floats", "Run", "Signature", "Tensor"),
    "card": ("CARD_KEY", "Dtype", "Figure", "FramingName", "InputSpec", "Layout", "ModelCard", "Parity"),
    "errors": ("DigitappError", "FileError", "ModelError", "NoCardError"),
    "head": ("Head",),
    "layers": ("Layer", "Layers", "ReceptiveField"),
    "prediction": ("SURE", "SURE_DIGITNESS", "Prediction"),
}
_MODULES = {name: module for module, names in _CONTENTS.items() for name in names}
_OLD_NAMES = {"Form": "InputSpec"}
"""Names in older plug-ins, and what they are called now."""


def __getattr__(name: str) -> Any:
    """Import a name on first use: the errors are needed where numpy, which the rest needs, would only take time."""
    present = _OLD_NAMES.get(name, name)
    if present not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f"{__name__}.{_MODULES[present]}"), present)
    globals()[name] = value
    return value
