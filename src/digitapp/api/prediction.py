"""What a model makes of one drawing."""

from __future__ import annotations

import msgspec
import numpy as np
from numpy.typing import NDArray

SURE = 0.75
"""From this confidence on the answer to what is taken for a digit is called sure.

Chosen on the held-out writers, like temperature and threshold: of their digits it leaves less than one in a hundred in
doubt, and of the others less than two in a thousand are misread.
"""


class Prediction(msgspec.Struct, frozen=True, eq=False):
    """What a model makes of one drawing.

    Where there is nothing to read yet, `label` is None and the probabilities are all NaN.
    """

    label: str | None
    probabilities: NDArray[np.float32]
    """float32 [labels], sums to one."""
    labels: tuple[str, ...]
    image: NDArray[np.float32]
    """float32 [H, W] in [0, 1]: the model's own input before it is put into the card's range."""
    digitness: float | None = None
    """How much the drawing is like a digit at all, 0 to 1; None where the model does not say or nothing was read."""
    is_digit: bool = True
    """Whether it is taken for a digit: False below the card's threshold, and where there is nothing to read."""

    def __repr__(self) -> str:
        doubt = "" if self.is_digit else ", is_digit=False"
        return f"Prediction(label={self.label!r}, confidence={round(self.confidence, 3)}{doubt})"

    @property
    def confidence(self) -> float:
        """The probability of `label`; 0.0 where there is none."""
        return 0.0 if self.label is None else float(self.probabilities.max())

    @property
    def is_sure(self) -> bool:
        """Whether it is taken for a digit and read with a confidence of at least `SURE`."""
        return self.is_digit and self.confidence >= SURE

    @property
    def ranking(self) -> list[tuple[str, float]]:
        """Labels and their probabilities, the best first; empty where there is nothing to read."""
        if self.label is None:
            return []
        order = np.argsort(-self.probabilities, kind="stable")
        return [(self.labels[i], float(self.probabilities[i])) for i in order]
