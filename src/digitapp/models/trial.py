"""Tries a model that was just loaded, so that one that cannot answer is refused before it is shown."""

from __future__ import annotations

from digitapp.drawing.strokes import Drawing
from digitapp.models.model import Model


def try_out(model: Model) -> None:
    """Check the sample on its card and, for an isolated model, that it answers; ModelError, and closed, when not."""
    try:
        model.check_parity()
        if model.is_isolated:
            model.predict(trial_drawing())
    except BaseException:
        model.close()
        raise


def trial_drawing() -> Drawing:
    """Return a 7, to see whether a model answers at all."""
    return Drawing.from_points([[(100, 100), (400, 100), (250, 420)]])
