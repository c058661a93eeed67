"""Measured sets made by hand: labels, answers and confidences as a test wants them."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from digitapp.evaluation.datasets import Dataset
from digitapp.evaluation.measured import Measured
from digitapp.models.model import Outputs
from support.drawings import SEVEN, ink_of
from support.onnx_models import card

Row = tuple[str | None, str | None, float]
"""Label, answer (None for nothing to read) and confidence."""


def measured_of(
    rows: Sequence[Row], *, known: Sequence[str] = tuple("0123456789"), name: str = "tiny", writers: Sequence[str] = ()
) -> Measured:
    """Return what a model made of drawings of sevens; the other labels share what is left of each confidence."""
    probabilities = np.full((len(rows), len(known)), np.nan, np.float32)
    for row, (_, answer, confidence) in zip(probabilities, rows, strict=True):
        if answer is not None:
            row[:] = (1 - confidence) / (len(known) - 1)
            row[known.index(answer)] = confidence
    read = np.array([answer is not None for _, answer, _ in rows])
    sure = read & (np.array([confidence for *_, confidence in rows]) >= 0.9)
    outputs = Outputs(probabilities, np.full(len(rows), np.nan, np.float32), read, sure)
    labels = tuple(label for label, *_ in rows)
    data = Dataset("made", labels, inks=(ink_of(SEVEN),) * len(rows), writers=tuple(writers))
    return Measured(card(name, labels=tuple(known)), data, outputs, 0.5)
