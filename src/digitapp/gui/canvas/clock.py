"""A drawing's own clock: the seconds at which its points were drawn, counted on from its last point."""

from __future__ import annotations

import math

from digitapp.drawing.strokes import Drawing
from digitapp.gui.canvas.pointer import PointerEvent


class DrawingClock:
    """Turns the times of events into times of the drawing; a pen moved by keys has another clock than the others."""

    def __init__(self) -> None:
        self._origin: float | None = None
        """When the drawing's own clock was at 0; None before the first point."""
        self._is_of_keys = False

    def restart(self) -> None:
        """Go on from the last point of another drawing."""
        self._origin = None

    def time(self, drawing: Drawing, event: PointerEvent) -> float:
        """Return the seconds on the drawing's clock, which continues from the time of its last point."""
        if event.by_keys != self._is_of_keys:
            self._origin, self._is_of_keys = None, event.by_keys
        if self._origin is None:
            times = [t for stroke in drawing.strokes for t in stroke.rows[-1:, 3].tolist() if math.isfinite(t)]
            self._origin = event.time - max(times, default=0.0)
        return event.time - self._origin
