"""Define what a network is trained on: labelled scans and drawings in `train`, images with answers in `pool`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

import numpy as np
import torch
from torch import Tensor

from digitapp_export.distributed import Group
from digitapp_export.recipes import Recipe


class Examples(Protocol):
    """What a network is trained on."""

    def epoch_size(self, recipe: Recipe) -> int:
        """Return the number of examples in an epoch of the recipe."""

    def contents(self) -> Iterator[bytes]:
        """Yield the bytes of all training data, to identify the set."""

    def batches(
        self, recipe: Recipe, epoch: int, rng: np.random.Generator, generator: torch.Generator, group: Group
    ) -> Iterator[tuple[Tensor, Tensor]]:
        """Yield an epoch's images [B, 1, H, W], on the generator's device, with labels [B] or probabilities [B, 10]."""
