"""The prediction of a model for one drawing."""

from __future__ import annotations

import msgspec
import numpy as np
from numpy.typing import NDArray

SURE = 0.75
"""The confidence from which a prediction for a digit counts as sure.

Chosen on the held-out writers, as are the temperature and the threshold: less than one in a hundred of their digits is
not sure, and of those that are sure less than two in a thousand are misread.
"""


class Prediction(msgspec.Struct, frozen=True, eq=False):
    """The prediction of a model for one drawing.

    If there is nothing to read yet, `label` is None and the probabilities are all NaN.
    """

    label: str | None
    probabilities: NDArray[np.float32]
    """float32 [labels], sums to one."""
    labels: tuple[str, ...]
    image: NDArray[np.float32]
    """float32 [H, W] in [0, 1]: the model's input before it is scaled to the card's range."""
    digitness: float | None = None
    """How much the drawing looks like a digit, 0 to 1; None if the model does not say or there is nothing to read."""
    is_digit: bool = True
    """Whether the drawing counts as a digit: False below the card's threshold, and if there is nothing to read."""

    def __repr__(self) -> str:
        doubt = "" if self.is_digit else ", is_digit=False"
        return f"Prediction(label={self.label!r}, confidence={round(self.confidence, 3)}{doubt})"

    @property
    def confidence(self) -> float:
        """The probability of `label`; 0.0 if that is None."""
        return 0.0 if self.label is None else float(self.probabilities.max())

    @property
    def is_sure(self) -> bool:
        """Whether the drawing counts as a digit and the confidence is at least `SURE`."""
        return self.is_digit and self.confidence >= SURE

    @property
    def ranking(self) -> list[tuple[str, float]]:
        """The labels with their probabilities, the most probable first; empty if there is nothing to read."""
        if self.label is None:
            return []
        order = np.argsort(-self.probabilities, kind="stable")
        return [(self.labels[i], float(self.probabilities[i])) for i in order]
