"""The prediction of a model for one drawing."""

from __future__ import annotations

import msgspec
import numpy as np
from numpy.typing import NDArray

from digitapp.language import tr

SURE = 0.75
"""The confidence from which a prediction for a digit counts as sure, if its digitness allows that."""
SURE_DIGITNESS = 0.5
"""The digitness from which a prediction may be sure, unless the model's card says otherwise.

Below it the drawing is likelier something else than a digit, for the head that was trained on both. Chosen on the
training writers' digits and on generated drawings of other things: `benchmarks/sure.py` prints what each choice costs.
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
    sure_digitness: float = SURE_DIGITNESS
    """The card's `sure_digitness`."""

    def __repr__(self) -> str:
        doubt = "" if self.is_digit else ", is_digit=False"
        return f"Prediction(label={self.label!r}, confidence={round(self.confidence, 3)}{doubt})"

    @property
    def confidence(self) -> float:
        """The probability of `label`; 0.0 if that is None."""
        return 0.0 if self.label is None else float(self.probabilities.max())

    @property
    def is_sure(self) -> bool:
        """Whether the drawing counts as a digit and both the confidence and the digitness are high enough.

        That is at least `SURE` and at least `sure_digitness`; without a digitness, the confidence decides alone.
        """
        return self.is_digit and self.confidence >= SURE and not self.is_unlike_a_digit

    @property
    def is_unlike_a_digit(self) -> bool:
        """Whether the digitness is too low to be sure, be the confidence what it may; False without a digitness."""
        return self.digitness is not None and self.digitness < self.sure_digitness

    @property
    def ranking(self) -> list[tuple[str, float]]:
        """The labels with their probabilities, the most probable first; empty if there is nothing to read."""
        if self.label is None:
            return []
        order = np.argsort(-self.probabilities, kind="stable")
        return [(self.labels[i], float(self.probabilities[i])) for i in order]

    @property
    def _said(self) -> str:
        """The confidence and how sure that is, in words."""
        from digitapp.wording import percent

        if self.label is None:
            return tr("nothing to read")
        share = percent(self.confidence)
        if self.is_sure:
            return tr("{share}, sure").format(share=share)
        return (tr("{share}, not sure") if self.is_digit else tr("{share}, not a digit")).format(share=share)

    def _repr_html_(self) -> str:
        """Return what a notebook shows: the model's input, the answer, and how probable each label is."""
        from digitapp import notebook

        return notebook.side_by_side(
            notebook.picture(notebook.pixels_as_png(notebook.as_grey(self.image)), tr("the model's input")),
            notebook.column(notebook.headline(self.label, self._said), notebook.bars(self.ranking)),
        )

    def _repr_png_(self) -> bytes:
        """Return the model's input as a PNG, for notebooks that show no HTML."""
        from digitapp import notebook

        return notebook.pixels_as_png(notebook.as_grey(self.image), notebook.SIDE)
