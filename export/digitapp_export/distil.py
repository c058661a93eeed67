"""Train a small network on the answers of larger ones: knowledge distillation.

G. Hinton, O. Vinyals, J. Dean, "Distilling the Knowledge in a Neural Network" (2015). The teachers answer once, to a
`pool` of augmented and generated images on disk, and the student is trained on it for any number of epochs; without
teachers its targets are the labels, and so a teacher can itself be trained on the pool. While it is trained the network
has one class more, for non-digits, so that its features separate them: the uniform distribution as their target
(outlier exposure, D. Hendrycks et al., ICLR 2019) separates them as well, but makes unusual digits unsure. The last
epochs, and the statistics of its batch normalisation, use unaugmented images.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import torch
from torch import Tensor, nn

from digitapp.api import ModelError
from digitapp_export import checkpoint, overwrite_guard, recipes, train
from digitapp_export.checkpoint import Rows
from digitapp_export.distributed import ALONE, Group
from digitapp_export.doubt import last_layer
from digitapp_export.pool import BATCH, CLASSES, Pool, Source
from digitapp_export.recipes import Recipe
from digitapp_export.training_run import TrainingRun
from digitapp_export.training_set import training_set

NORM_IMAGES = 20_000
"""Unaugmented images that the statistics of batch normalisation are computed on, at most."""


def with_no_digit(recipe: Recipe) -> Recipe:
    """Return the recipe of the same network with one class more."""

    def net() -> nn.Sequential:
        layers = recipe.net()
        return nn.Sequential(*list(layers)[:-1], nn.Linear(last_layer(layers).in_features, CLASSES))

    return replace(recipe, net=net)


def digits_only(net: nn.Sequential) -> nn.Sequential:
    """Return a network that `with_no_digit` built, without the additional class."""
    last = last_layer(net)
    made = nn.Linear(last.in_features, CLASSES - 1)
    made.load_state_dict({name: value[: CLASSES - 1] for name, value in last.state_dict().items()})
    return nn.Sequential(*list(net)[:-1], made)


@torch.no_grad()
def recompute_norms(net: nn.Module, images: Tensor) -> None:
    """Recompute the statistics of batch normalisation on images [N, 1, H, W]; everything else stays unchanged."""
    norms = [module for module in net.modules() if isinstance(module, nn.BatchNorm1d | nn.BatchNorm2d)]
    usual = [norm.momentum for norm in norms]
    net.eval()
    for norm in norms:
        norm.reset_running_stats()
        norm.momentum = None  # the mean over all batches
        norm.train()
    for part in images.split(BATCH):
        net(part)
    for norm, momentum in zip(norms, usual, strict=True):
        norm.momentum = momentum
    net.eval()


@dataclass(frozen=True)
class Distillation(TrainingRun):
    """A training run on a pool of images and of the teachers' answers, which are made first."""

    teachers: tuple[Path, ...] = ()
    """Trained weights, <recipe>.pt; they may be trained on no other writers than the student. None for the labels.

    Those whose recipe has no drawings answer to the scans in place of the others.
    """
    parts: int = 4
    """Epochs of images in the pool."""
    plain: int = 2
    """Epochs, the last ones, of unaugmented images."""
    pool: Path | None = None
    """Where the pool is; None for a folder beside the weights."""
    jobs: int = 1
    """Processes that make images."""

    @property
    def taught_by(self) -> tuple[str, ...]:
        """The recipes of the teachers."""
        return tuple(path.stem for path in self.teachers)

    def run(self, group: Group = ALONE, notify: Callable[[str], None] = lambda _: None) -> Rows:
        """Make the pool, train and write the files, in one process; a killed run continues from what exists.

        `notify` gets a line for each file of the pool.
        """
        train.check_device(self.device)
        overwrite_guard.check_room(self.out, self.recipe)
        if not self.force:
            overwrite_guard.check_weights(self.weights, self.epochs)
        examples = training_set(self.recipe, self.data_dir, self.writers)
        of_drawings = [self._teacher(path) for path in self.teachers if recipes.recipe(path.stem).knows_drawings]
        of_scans = [self._teacher(path) for path in self.teachers if not recipes.recipe(path.stem).knows_drawings]
        folder = self.pool or self.weights.with_suffix(".pool")
        pool = Pool(folder, self.parts, self.epochs, self.plain, of_drawings, of_scans)
        for path in pool.make(Source(self.recipe, examples, self.seed), self.device, self.jobs):
            notify(f"{path}: ready")
        options = train.Options(
            self.epochs, self.seed, self.device, self.weights.with_suffix(".checkpoint"),
            log=self.weights.with_suffix(".csv"), anew=self.force,
        )  # fmt: skip
        net, rows = train.fit(with_no_digit(self.recipe), pool, options, group)
        recompute_norms(net, pool.plain_digits(NORM_IMAGES).to(self.device))
        self._write(digits_only(net), rows, examples)
        return rows

    def _teacher(self, path: Path) -> nn.Module:
        """Return a trained network; raise ModelError if it was trained on writers that the student is not."""
        net, origin = checkpoint.load_weights(path, recipes.recipe(path.stem))
        more = sorted(set(origin["writers"]) - set(self.writers))
        if more:
            raise ModelError(f"{path}: was trained on writers {', '.join(more)} too; train the teacher without them")
        return net.to(self.device)
