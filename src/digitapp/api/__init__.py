"""What a backend author reads: `Backend`, the `ModelCard` that describes a model, `Prediction`, and the errors.

A backend is a class with one method, `load`, named in the entry-point group `digitapp.backends`; the entry point's
name is the suffix of the model files it reads ("onnx" reads `*.onnx`). Import the runtime inside `load`, so that
listing models stays fast and a missing runtime costs one disabled row instead of the app.
"""

from digitapp.api.backend import BACKENDS, CARD_SUFFIX, Backend, Floats, Run, Signature, Tensor
from digitapp.api.card import CARD_KEY, Dtype, Figure, FramingName, InputSpec, Layout, ModelCard, Parity
from digitapp.api.errors import DigitappError, FileError, ModelError, NoCardError
from digitapp.api.prediction import SURE, Prediction

Form = InputSpec
"""The name of `InputSpec` in earlier plug-ins."""

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
