"""A form: one way of writing a sign that is taught somewhere, with a writer's own taste for its proportions."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from zlib import crc32

import numpy as np

from digitapp_export.stand_ins.paths import Strokes

WAVERING = 0.1
"""How far a proportion wavers from one drawing of a writer to the next, in parts of its range (standard deviation)."""


@dataclass
class Taste:
    """A writer's taste: the same proportion whenever a form asks for one by name, but for some wavering."""

    writer: int
    form: str
    rng: np.random.Generator
    """Wavers from drawing to drawing."""
    _liking: dict[str, float] = field(default_factory=dict)

    def __call__(self, name: str, low: float, high: float) -> float:
        """Return a proportion between `low` and `high`."""
        if name not in self._liking:
            key = crc32(f"{self.form}/{name}".encode())
            self._liking[name] = float(np.random.default_rng((self.writer, key)).random())
        at = self._liking[name] + WAVERING * self.rng.standard_normal()
        return low + (high - low) * float(np.clip(at, 0, 1))


@dataclass(frozen=True)
class Form:
    """One way of writing a sign."""

    sign: str
    name: str
    draw: Callable[[Taste], Strokes]
    taught: str = ""
    """Where it is taught or usual: two-letter codes of countries; "" for everywhere."""
    weight: float = 1.0
    """How much more often than others it is chosen."""

    def strokes(self, writer: int, rng: np.random.Generator) -> Strokes:
        """Return the strokes as one writer means them, before the hand writes them."""
        return self.draw(Taste(writer, f"{self.sign} {self.name}", rng))
