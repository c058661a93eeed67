"""The public API for backend authors: `Backend`, the `ModelCard` that describes a model, `Prediction`, and the errors.

A backend is a class with one method, `load`, registered in the entry-point group `digitapp.backends`; the entry
point's name is the suffix of the model files it reads ("onnx" reads `*.onnx`). Import the runtime inside `load`, so
that listing models stays fast and a missing runtime disables one row of the list instead of the whole app.
"""

from digitapp.api.backend import BACKENDS, CARD_SUFFIX, Backend, Floats, Run, Signature, Tensor
from digitapp.api.card import CARD_KEY, Dtype, Figure, FramingName, InputSpec, Layout, ModelCard, Parity
from digitapp.api.errors import DigitappError, FileError, ModelError, NoCardError
from digitapp.api.prediction import SURE, Prediction

Form = InputSpec
"""An alias of `InputSpec`, which older plug-ins use."""

__all__ = [
    "BACKENDS",
    "CARD_KEY",
    "CARD_SUFFIX",
    "SURE",
    "Backend",
    "DigitappError",
    "Dtype",
    "Figure",
    "FileError",
    "Floats",
    "Form",
    "FramingName",
    "InputSpec",
    "Layout",
    "ModelCard",
    "ModelError",
    "NoCardError",
    "Parity",
    "Prediction",
    "Run",
    "Signature",
    "Tensor",
]
