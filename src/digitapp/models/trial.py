"""Test a model after loading, so that one that does not work is rejected before it is shown."""

from __future__ import annotations

from digitapp.drawing.strokes import Drawing
from digitapp.models.model import Model


def try_out(model: Model) -> None:
    """Check the model's parity sample and, if it is isolated, run it once; on failure close it and raise ModelError."""
    try:
        model.check_parity()
        if model.is_isolated:
            model.predict(trial_drawing())
    except BaseException:
        model.close()
        raise


def trial_drawing() -> Drawing:
    """Return a drawing of a 7, to test whether a model works at all."""
    return Drawing.from_points([[(100, 100), (400, 100), (250, 420)]])
