"""The numbers that heads are fitted on: features along the directions that matter, and the model's own scores.

A model may have thousands of features; drawings differ along far fewer directions, and only these are kept of each.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from digitapp.api.head import log_probabilities, scores

Rows = NDArray[np.float32]


@dataclass(frozen=True, eq=False)
class Space:
    """What a drawing is to a head that is fitted: K directions and a constant 1, which count, and L scores."""

    whiten: Rows
    """float32 [D + 1, K + 1]: the matrix of `head.whitening`."""
    rows: Rows | None
    """float32 [L, D + 1]: the model's own head; None if it has none on its features, so that its answers are needed."""
    count: int
    """L, the labels of the model."""

    @property
    def free(self) -> int:
        """The number of columns, the first ones, in which a fitted head may differ from the model's own."""
        return int(self.whiten.shape[1])

    @property
    def width(self) -> int:
        """The number of columns of a view."""
        return self.free + self.count

    def view(self, features: Rows, probabilities: Rows) -> Rows:
        """Return features [N, D], of drawings that have these answers [N, L], as float32 [N, K + 1 + L]."""
        found = np.empty((len(features), self.width), np.float32)
        found[:, : self.free] = scores(features, self.whiten.T)
        found[:, self.free :] = log_probabilities(probabilities) if self.rows is None else scores(features, self.rows)
        return found

    def prior(self, places: Sequence[int | None], bias: float) -> Rows:
        """Return the model's own rows for labels at these places of it, [labels, K + 1 + L]; None is a new label.

        A new one has the same score, `bias`, whatever is drawn.
        """
        found = np.zeros((len(places), self.width), np.float32)
        for label, place in enumerate(places):
            if place is None:
                found[label, self.free - 1] = bias
            else:
                found[label, self.free + place] = 1
        return found

    def on_features(self, fitted: Rows) -> tuple[Rows, Rows | None]:
        """Return rows on views [labels, K + 1 + L] as those of a `Head`: on features, and on its model's answers."""
        rows, own = fitted[:, : self.free] @ self.whiten.T, fitted[:, self.free :]
        return (rows, own.copy()) if self.rows is None else (np.asarray(rows + own @ self.rows), None)
