"""Draw a digit and see what a model makes of it; `load_model().predict(drawing)` does the same without a window."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from digitapp.api import DigitappError, FileError, ModelError, Prediction
    from digitapp.drawing.strokes import Drawing
    from digitapp.explaining.explanation import Explanation, explain
    from digitapp.explaining.layers import Layer, layers
    from digitapp.explaining.neighbours import Neighbours, neighbours
    from digitapp.explaining.replay import Replay, replay
    from digitapp.explaining.sensitivity import Sensitivity, sensitivity
    from digitapp.models.model import Model
    from digitapp.numbers.reader import read
    from digitapp.numbers.reading import Reading
    from digitapp.teaching.teach import Taught, teach

__all__ = [
    "DigitappError", "Drawing", "Explanation", "FileError", "Layer", "Model", "ModelError", "Neighbours", "Prediction",
    "Reading", "Replay", "Sensitivity", "Taught", "explain", "layers", "load_model", "neighbours", "read", "replay",
    "sensitivity", "teach",
]  # fmt: skip

_MODULES = dict.fromkeys(("DigitappError", "FileError", "ModelError", "Prediction"), "api") | {
    "Drawing": "drawing.strokes",
    "Explanation": "explaining.explanation",
    "Layer": "explaining.layers",
    "Model": "models.model",
    "Neighbours": "explaining.neighbours",
    "Reading": "numbers.reading",
    "Replay": "explaining.replay",
    "Sensitivity": "explaining.sensitivity",
    "Taught": "teaching.teach",
    "explain": "explaining.explanation",
    "layers": "explaining.layers",
    "neighbours": "explaining.neighbours",
    "read": "numbers.reader",
    "replay": "explaining.replay",
    "sensitivity": "explaining.sensitivity",
    "teach": "teaching.teach",
}


def __getattr__(name: str) -> Any:
    """Import a public name on first use, so that the command line imports only what it needs."""
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)


def load_model(id: str | None = None) -> Model:
    """Load an installed model by its id, or the default model if `id` is None; ModelError for an unknown id.

    >>> import digitapp
    >>> model = digitapp.load_model()
    >>> drawing = digitapp.Drawing.from_points([[(100, 100), (400, 100), (250, 420)]])
    >>> model.predict(drawing).label
    '7'
    """
    from digitapp.models.registry import Registry

    return Registry().load(id)
