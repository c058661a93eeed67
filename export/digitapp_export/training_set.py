"""What a recipe is trained on: scanned digits and drawings, in batches that are augmented anew in each epoch."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from digitapp.api import FileError
from digitapp.drawing.strokes import Ink
from digitapp_export import augmented_drawings, data
from digitapp_export.augment import degrade, poor_scans, vary_thickness, warp_images
from digitapp_export.distributed import ALONE, Group
from digitapp_export.recipes import Recipe


@dataclass(frozen=True)
class TrainingSet:
    """Scanned digits as images, and drawings as strokes."""

    images: NDArray[np.float32]
    """[N, H, W] in [0, 1]."""
    labels: NDArray[np.int64]
    """[N], 0 to 9."""
    inks: tuple[Ink, ...] = ()
    ink_labels: NDArray[np.int64] = field(default_factory=lambda: np.zeros(0, np.int64))

    def epoch_size(self, recipe: Recipe) -> int:
        """Return the number of examples in an epoch of the recipe."""
        return len(self.labels) + recipe.copies * len(self.inks) + recipe.generated

    def contents(self) -> Iterator[bytes]:
        """Yield the bytes of all training data, to identify the set."""
        yield from (self.images.tobytes(), self.labels.tobytes(), self.ink_labels.tobytes())
        yield from (stroke.tobytes() for ink in self.inks for stroke in ink.strokes)

    def batches(
        self, recipe: Recipe, epoch: int, rng: np.random.Generator, generator: torch.Generator, group: Group
    ) -> Iterator[tuple[Tensor, Tensor]]:
        """Yield one epoch, see `augmented`; `epoch` makes no difference."""
        return augmented(recipe, self, rng, generator, str(generator.device), group)


def training_set(recipe: Recipe, folder: Path, writers: tuple[str, ...]) -> TrainingSet:
    """Read a recipe's training data; raise FileError if a data set is missing or does not fit the recipe."""
    source = data.optdigits(folder, "tra") if recipe.source == "optdigits" else data.mnist(folder, "train")
    images, labels = source
    if images.shape[1:] != recipe.size or not np.isin(labels, range(10)).all():
        raise FileError(
            f"{folder / recipe.source}: does not contain digits 0 to 9 as images of {recipe.size[0]} x "
            f"{recipe.size[1]}; delete the folder and download it again with: digitapp-export fetch --data-dir {folder}"
        )
    if not recipe.copies:
        return TrainingSet(*source)
    strokes = data.strokes(folder, writers)
    return TrainingSet(*source, tuple(strokes.inks), data.digits(strokes))


def augmented(
    recipe: Recipe, examples: TrainingSet, rng: np.random.Generator, generator: torch.Generator, device: str,
    group: Group = ALONE,
) -> Iterator[tuple[Tensor, Tensor]]:  # fmt: skip
    """Yield one epoch in random order, newly augmented: images [B, 1, H, W] and labels [B] of each batch.

    Each process of a group generates the same epoch, since `rng` is the same, and gets its share of each batch, which
    it warps with its own `generator`; if its share is empty it gets one image, since it must take part in every step.
    """
    drawings, drawing_labels = _augmented_drawings(recipe, examples, rng)
    images = torch.from_numpy(np.concatenate([examples.images, drawings]))[:, None].to(device)
    labels = torch.from_numpy(np.concatenate([examples.labels, drawing_labels])).to(device)
    scanned = len(examples.images)
    for batch in torch.from_numpy(rng.permutation(len(labels))).to(device).split(recipe.batch):
        chosen = batch[group.rank :: group.world] if group.share(len(batch)) else batch[:1]
        part = images[chosen]
        if not recipe.warp:
            yield part, labels[chosen]
            continue
        is_scan = (chosen < scanned).float()
        if recipe.source == "mnist":
            thickened = vary_thickness(part, generator)
            part = torch.where(is_scan.bool()[:, None, None, None], thickened, part)
        warped = warp_images(part, recipe.warp * is_scan * _strengths(len(chosen), generator), generator)
        if recipe.source == "mnist":
            warped = poor_scans(degrade(warped, generator), generator)
        yield warped, labels[chosen]


def _strengths(count: int, generator: torch.Generator) -> Tensor:
    """Return each image's warp strength; a quarter get 0, since a warp also blurs, and real images are sharp."""
    strength = torch.rand(count, generator=generator, device=generator.device) * 1.25
    return strength * (torch.rand(count, generator=generator, device=generator.device) > 0.25)


def _augmented_drawings(
    recipe: Recipe, examples: TrainingSet, rng: np.random.Generator
) -> tuple[NDArray[np.float32], NDArray[np.int64]]:
    """Return the augmented drawings of an epoch, people's and generated ones, and their labels."""
    people = augmented_drawings.varied(recipe, recipe.copies * examples.inks, rng)
    generated, labels = augmented_drawings.generated(recipe, recipe.generated, rng)
    return np.concatenate([people, generated]), np.concatenate([np.tile(examples.ink_labels, recipe.copies), labels])
