"""Draw a digit and see what a model makes of it; `load_model().predict(drawing)` does the same without a window."""

from __future__ import annotations

from digitapp.api import DigitappError, FileError, ModelError, Prediction
from digitapp.ink import Drawing
from digitapp.model import Model
from digitapp.registry import Registry

__all__ = ["DigitappError", "Drawing", "FileError", "Model", "ModelError", "Prediction", "load_model"]


def load_model(id: str | None = None) -> Model:
    """Loads an installed model by its id, the default one without; ModelError when there is none of that id.

    >>> import digitapp
    >>> model = digitapp.load_model()
    >>> drawing = digitapp.Drawing.from_points([[(100, 100), (400, 100), (250, 420)]])
    >>> model.predict(drawing).label
    '7'
    """
    return Registry().load(id)
