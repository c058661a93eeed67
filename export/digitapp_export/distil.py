"""Train a small network on the answers of larger ones: knowledge distillation.

G. Hinton, O. Vinyals, J. Dean, "Distilling the Knowledge in a Neural Network" (2015). The teachers answer once, to a
pool of augmented and generated images on disk, and the student is trained on it for any number of epochs. For
non-digits its target is the uniform distribution (outlier exposure, D. Hendrycks et al., ICLR 2019), so that its
features separate them. The last epochs, and the statistics of its batch normalisation, use unaugmented images.
"""

from __future__ import annotations

import hashlib
import io
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from digitapp.api import FileError, ModelError
from digitapp.files import write_atomically
from digitapp_export import checkpoint, doubt, overwrite_guard, recipes, train
from digitapp_export.checkpoint import Rows
from digitapp_export.distributed import ALONE, Group
from digitapp_export.recipes import Recipe
from digitapp_export.training_run import TrainingRun

TEMPERATURE = 2.0
"""What the teachers' logits are divided by; the student's own temperature is fitted later, by `doubt`."""
LABEL_WEIGHT = 0.1
"""The weight of the label in a target; the teachers' answers have the rest."""
NON_DIGITS = 0.15
"""Non-digits for each digit."""
PLAIN_SEED = 1_000
"""The seed of the unaugmented images, whatever the number of parts."""
BATCH = 500
"""Images that a network answers to at a time."""
NORM_IMAGES = 20_000
"""Unaugmented images that the statistics of batch normalisation are computed on, at most."""


@dataclass(frozen=True)
class Pool:
    """Images with the teachers' answers, in files of one epoch each, and one file of unaugmented images."""

    folder: Path
    parts: int
    epochs: int
    """Epochs of the training."""
    plain: int
    """How many of them, the last ones, use the unaugmented images."""

    def path(self, part: int) -> Path:
        """Return the file of a part; the number `parts` is the file of unaugmented images."""
        return self.folder / ("plain.npz" if part == self.parts else f"{part:03}.npz")

    def epoch_size(self, recipe: Recipe) -> int:
        """Return the number of examples in a part."""
        return len(_read(self.path(0), "answers"))

    def contents(self) -> Iterator[bytes]:
        """Yield what identifies this pool."""
        yield str(self.plain).encode()
        yield from (mark_of(self.path(part)).encode() for part in range(self.parts + 1))

    def batches(
        self, recipe: Recipe, epoch: int, rng: np.random.Generator, generator: torch.Generator, group: Group
    ) -> Iterator[tuple[Tensor, Tensor]]:
        """Yield one part in random order: images [B, 1, H, W] and probabilities [B, 10] of each batch."""
        is_plain = epoch >= self.epochs - self.plain
        images, answers = read(self.path(self.parts if is_plain else epoch % self.parts))
        order = np.resize(rng.permutation(len(images)), self.epoch_size(recipe))
        for start in range(0, len(order), recipe.batch):
            batch = order[start : start + recipe.batch]
            chosen = batch[group.rank :: group.world] if group.share(len(batch)) else batch[:1]
            part = torch.from_numpy(images[chosen]).to(generator.device, torch.float32) / 255
            yield part[:, None], torch.from_numpy(answers[chosen]).to(generator.device, torch.float32)


def read(path: Path) -> tuple[NDArray[np.uint8], NDArray[np.float16]]:
    """Return the images uint8 [N, H, W] and answers float16 [N, 10] of a part; raise FileError if it is not one."""
    return _read(path, "images"), _read(path, "answers")


def mark_of(path: Path) -> str:
    """Return what `make` wrote into a part to identify it; raise FileError if it is not one."""
    return str(_read(path, "mark"))


def _read(path: Path, name: str) -> NDArray[Any]:
    try:
        with np.load(path, allow_pickle=False) as part:
            return np.asarray(part[name])
    except Exception as error:  # a broken file shows itself in many ways
        raise FileError(f"{path}: not a part of a pool; delete it and run the same command again") from error


def make(
    pool: Pool, recipe: Recipe, examples: train.TrainingSet, teachers: Sequence[nn.Module], seed: int, device: str
) -> Iterator[int]:
    """Write the parts that are missing or of another run, and yield the number of each part once it exists."""
    run = _run_mark(recipe, examples, teachers, seed)
    for part in range(pool.parts + 1):
        path, is_plain = pool.path(part), part == pool.parts
        mark = f"{run} {'plain' if is_plain else part}"
        if not path.exists() or mark_of(path) != mark:
            number = PLAIN_SEED if is_plain else part
            rng = np.random.default_rng((seed, 2, number))
            generator = torch.Generator().manual_seed(seed * 10_007 + number)
            images, labels = _images(recipe, examples, is_plain, rng, generator)
            answers = _targets(teachers, images, labels, device)
            content = io.BytesIO()
            np.savez(content, images=images.numpy(), answers=answers, mark=np.array(mark))
            write_atomically(path, content.getvalue())
        yield part


def _run_mark(recipe: Recipe, examples: train.TrainingSet, teachers: Sequence[nn.Module], seed: int) -> str:
    """Hash everything that the parts of a pool depend on, except their number.

    That is not the student: several may be trained on one pool.
    """
    shown = replace(recipe, id="", title="", epochs=0, learning_rate=0.0, all_writers=False)
    weights = (value.cpu().numpy().tobytes() for net in teachers for value in net.state_dict().values())
    contents = hashlib.sha256()
    for content in (*examples.contents(), *weights):
        contents.update(content)
    return checkpoint.fingerprint(shown, (seed, TEMPERATURE, LABEL_WEIGHT, NON_DIGITS), [contents.digest()])


def _images(
    recipe: Recipe, examples: train.TrainingSet, plain: bool, rng: np.random.Generator, generator: torch.Generator
) -> tuple[Tensor, Tensor]:
    """Return an epoch of digits, augmented unless `plain`, and non-digits: uint8 [N, H, W], and labels [N] or -1."""
    shown = replace(recipe, warp=0.0, varied=False, copies=min(recipe.copies, 1)) if plain else recipe
    batches = ((_bytes(part), own) for part, own in train.augmented(shown, examples, rng, generator, "cpu"))
    digits, labels = (torch.cat(parts) for parts in zip(*batches, strict=True))
    others = doubt.non_digits(shown, examples, int(NON_DIGITS * len(labels)), rng, generator)
    nothing = torch.full((len(others),), -1, dtype=labels.dtype)
    return torch.cat([digits, _bytes(others)]), torch.cat([labels, nothing])


def _bytes(images: Tensor) -> Tensor:
    """Convert [B, 1, H, W] in [0, 1] to uint8 [B, H, W]."""
    return (images[:, 0].clamp(0, 1) * 255).round().to(torch.uint8)


@torch.inference_mode()
def _targets(teachers: Sequence[nn.Module], images: Tensor, labels: Tensor, device: str) -> NDArray[np.float16]:
    """Return the student's targets, the probabilities of each digit, float16 [N, 10]."""
    answers = []
    kind = torch.device(device).type
    half = train.has_bfloat16(kind)
    for part, own in zip(images.split(BATCH), labels.split(BATCH), strict=True):
        seen = (part.to(device, torch.float32) / 255)[:, None]
        with torch.autocast(kind, torch.bfloat16, enabled=half):  # as the teachers were trained
            answered = [net(seen).float() for net in teachers]
        taught = torch.stack([torch.softmax(logits / TEMPERATURE, dim=1) for logits in answered]).mean(dim=0).cpu()
        truth = nn.functional.one_hot(own.clamp(min=0), taught.shape[1])
        shares = (1 - LABEL_WEIGHT) * taught + LABEL_WEIGHT * truth
        answers.append(torch.where((own >= 0)[:, None], shares, torch.full_like(shares, 1 / taught.shape[1])))
    return torch.cat(answers).numpy().astype(np.float16)


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
    """A training run on the answers of teachers, which are first collected in a pool."""

    teachers: tuple[Path, ...] = ()
    """Trained weights, <recipe>.pt; they may be trained on no other writers than the student."""
    parts: int = 6
    """Epochs of images in the pool."""
    plain: int = 2
    """Epochs, the last ones, of unaugmented images."""
    pool: Path | None = None
    """Where the pool is; None for a folder beside the weights."""

    def run(self, group: Group = ALONE, notify: Callable[[str], None] = lambda _: None) -> Rows:
        """Make the pool, train and write the files, in one process; a killed run continues from what exists.

        `notify` gets a line for each part of the pool.
        """
        train.check_device(self.device)
        overwrite_guard.check_room(self.out, self.recipe)
        if not self.force:
            overwrite_guard.check_weights(self.weights, self.epochs)
        examples = train.training_set(self.recipe, self.data_dir, self.writers)
        pool = Pool(self.pool or self.weights.with_suffix(".pool"), self.parts, self.epochs, self.plain)
        pool.folder.mkdir(parents=True, exist_ok=True)
        nets = [self._teacher(path) for path in self.teachers]
        for part in make(pool, self.recipe, examples, nets, self.seed, self.device):
            notify(f"{pool.path(part)}: answered by the teachers, {len(nets)} in all")
        options = train.Options(
            self.epochs, self.seed, self.device, self.weights.with_suffix(".checkpoint"),
            log=self.weights.with_suffix(".csv"), anew=self.force,
        )  # fmt: skip
        net, rows = train.fit(self.recipe, pool, options, group)
        images, answers = read(pool.path(pool.parts))
        digits = torch.from_numpy(images[answers.max(axis=1) > answers.min(axis=1)][:NORM_IMAGES])
        recompute_norms(net, digits[:, None].to(self.device, torch.float32) / 255)
        self._write(net, rows, examples)
        return rows

    def _teacher(self, path: Path) -> nn.Module:
        """Return a trained network; raise ModelError if it was trained on writers that the student is not."""
        net, origin = checkpoint.load_weights(path, recipes.recipe(path.stem))
        more = sorted(set(origin["writers"]) - set(self.writers))
        if more:
            raise ModelError(f"{path}: was trained on writers {', '.join(more)} too; train the teacher without them")
        return net.to(self.device)
