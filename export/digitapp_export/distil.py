"""Teaches a small network what larger ones know, by their answers to augmented and generated images.

G. Hinton, O. Vinyals, J. Dean, "Distilling the Knowledge in a Neural Network" (2015). The teachers answer once, to a
pool of images on disk, and the student goes through it as often as there is time for. It also learns that all answers
are as likely where there is no digit (outlier exposure, D. Hendrycks et al., ICLR 2019), so that its features tell
these apart. The last epochs, and the statistics of its batch normalisation, are of images as they are.
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

SOFTNESS = 2.0
"""What the teachers' logits are divided by: the student learns such soft answers; its temperature is found later."""
TRUTH = 0.1
"""The weight of the label beside the teachers' answers."""
NON_DIGITS = 0.15
"""How many non-digits there are for each digit."""
PLAIN_SEED = 1_000
"""The number by which the images as they are are made, whatever the number of parts."""
ANSWERED = 500
"""Images that a teacher answers to at a time."""
SETTLING = 20_000
"""Images as they are that the statistics of batch normalisation come from, at most."""


@dataclass(frozen=True)
class Pool:
    """Images with the teachers' answers, in files of one epoch each, and one file of images as they are."""

    folder: Path
    parts: int
    epochs: int
    """How many epochs go through it."""
    plain: int
    """How many of them, the last ones, go through the images as they are."""

    def path(self, part: int) -> Path:
        """The file of a part; `parts` is the number of that of images as they are."""
        return self.folder / ("plain.npz" if part == self.parts else f"{part:03}.npz")

    def epoch_size(self, recipe: Recipe) -> int:
        """As many as a part holds."""
        return len(_stored(self.path(0), "answers"))

    def contents(self) -> Iterator[bytes]:
        """What tells this pool from others."""
        yield str(self.plain).encode()
        yield from (mark_of(self.path(part)).encode() for part in range(self.parts + 1))

    def batches(
        self, recipe: Recipe, epoch: int, rng: np.random.Generator, generator: torch.Generator, group: Group
    ) -> Iterator[tuple[Tensor, Tensor]]:
        """One part in random order: images [B, 1, H, W] and the shares of each digit [B, 10]."""
        is_plain = epoch >= self.epochs - self.plain
        images, answers = read(self.path(self.parts if is_plain else epoch % self.parts))
        order = np.resize(rng.permutation(len(images)), self.epoch_size(recipe))
        for start in range(0, len(order), recipe.batch):
            batch = order[start : start + recipe.batch]
            chosen = batch[group.rank :: group.world] if group.share(len(batch)) else batch[:1]
            part = torch.from_numpy(images[chosen]).to(generator.device, torch.float32) / 255
            yield part[:, None], torch.from_numpy(answers[chosen]).to(generator.device, torch.float32)


def read(path: Path) -> tuple[NDArray[np.uint8], NDArray[np.float16]]:
    """Images uint8 [N, H, W] and answers float16 [N, 10] of one part; FileError when it is not one."""
    return _stored(path, "images"), _stored(path, "answers")


def mark_of(path: Path) -> str:
    """What `make` wrote into a part to tell it from others; FileError when it is not one."""
    return str(_stored(path, "mark"))


def _stored(path: Path, name: str) -> NDArray[Any]:
    try:
        with np.load(path, allow_pickle=False) as part:
            return np.asarray(part[name])
    except Exception as error:  # a broken file shows itself in many ways
        raise FileError(f"{path}: not a part of a pool; delete it and run the same command again") from error


def make(
    pool: Pool, recipe: Recipe, examples: train.TrainingSet, teachers: Sequence[nn.Module], seed: int, device: str
) -> Iterator[int]:
    """Writes the parts that are not there yet, or not of this run, and gives the number of each once it is there."""
    run = _mark(recipe, examples, teachers, seed)
    for part in range(pool.parts + 1):
        path, is_plain = pool.path(part), part == pool.parts
        mark = f"{run} {'plain' if is_plain else part}"
        if not path.exists() or mark_of(path) != mark:
            number = PLAIN_SEED if is_plain else part
            rng = np.random.default_rng((seed, 2, number))
            generator = torch.Generator().manual_seed(seed * 10_007 + number)
            images, labels = _images(recipe, examples, is_plain, rng, generator)
            answers = _answers(teachers, images, labels, device)
            content = io.BytesIO()
            np.savez(content, images=images.numpy(), answers=answers, mark=np.array(mark))
            write_atomically(path, content.getvalue())
        yield part


def _mark(recipe: Recipe, examples: train.TrainingSet, teachers: Sequence[nn.Module], seed: int) -> str:
    """What the parts of a pool depend on, but for their number."""
    weights = (value.cpu().numpy().tobytes() for net in teachers for value in net.state_dict().values())
    contents = hashlib.sha256()
    for content in (*examples.contents(), *weights):
        contents.update(content)
    return checkpoint.fingerprint(recipe, (seed, SOFTNESS, TRUTH, NON_DIGITS), [contents.digest()])


def _images(
    recipe: Recipe, examples: train.TrainingSet, plain: bool, rng: np.random.Generator, generator: torch.Generator
) -> tuple[Tensor, Tensor]:
    """An epoch of digits, augmented or as they are, and non-digits: uint8 [N, H, W], and labels [N], -1 for none."""
    shown = replace(recipe, warp=0.0, varied=False, copies=min(recipe.copies, 1)) if plain else recipe
    batches = ((_bytes(part), own) for part, own in train.augmented(shown, examples, rng, generator, "cpu"))
    digits, labels = (torch.cat(parts) for parts in zip(*batches, strict=True))
    others = doubt.non_digits(shown, examples, int(NON_DIGITS * len(labels)), rng, generator)
    nothing = torch.full((len(others),), -1, dtype=labels.dtype)
    return torch.cat([digits, _bytes(others)]), torch.cat([labels, nothing])


def _bytes(images: Tensor) -> Tensor:
    """[B, 1, H, W] in [0, 1] as uint8 [B, H, W]."""
    return (images[:, 0].clamp(0, 1) * 255).round().to(torch.uint8)


@torch.inference_mode()
def _answers(teachers: Sequence[nn.Module], images: Tensor, labels: Tensor, device: str) -> NDArray[np.float16]:
    """The shares of each digit that a student is to learn, float16 [N, 10]."""
    answers = []
    for part, own in zip(images.split(ANSWERED), labels.split(ANSWERED), strict=True):
        seen = (part.to(device, torch.float32) / 255)[:, None]
        taught = torch.stack([torch.softmax(net(seen) / SOFTNESS, dim=1) for net in teachers]).mean(dim=0).cpu()
        truth = nn.functional.one_hot(own.clamp(min=0), taught.shape[1])
        shares = (1 - TRUTH) * taught + TRUTH * truth
        answers.append(torch.where((own >= 0)[:, None], shares, torch.full_like(shares, 1 / taught.shape[1])))
    return torch.cat(answers).numpy().astype(np.float16)


@torch.no_grad()
def settle(net: nn.Module, images: Tensor) -> None:
    """Takes the statistics of batch normalisation anew, from images [N, 1, H, W]; everything else stays as it is."""
    norms = [module for module in net.modules() if isinstance(module, nn.BatchNorm1d | nn.BatchNorm2d)]
    usual = [norm.momentum for norm in norms]
    net.eval()
    for norm in norms:
        norm.reset_running_stats()
        norm.momentum = None  # the mean over all batches
        norm.train()
    for part in images.split(ANSWERED):
        net(part)
    for norm, momentum in zip(norms, usual, strict=True):
        norm.momentum = momentum
    net.eval()


@dataclass(frozen=True)
class Distillation(TrainingRun):
    """The training of a student: as a job of training, but it learns from a pool that is made first."""

    teachers: tuple[Path, ...] = ()
    """Trained weights, <recipe>.pt; what they learnt from must be what the student may."""
    parts: int = 6
    """Epochs of images in the pool."""
    plain: int = 2
    """Epochs, the last ones, of images as they are."""

    def run(self, group: Group = ALONE, notify: Callable[[str], None] = lambda _: None) -> Rows:
        """Makes the pool, trains and leaves the files; a killed run goes on from what is there. In one process.

        `notify` is given a line for each part of the pool.
        """
        train.check_device(self.device)
        overwrite_guard.check_room(self.out, self.recipe)
        if not self.force:
            overwrite_guard.check_weights(self.weights, self.epochs)
        examples = train.training_set(self.recipe, self.data_dir, self.writers)
        pool = Pool(self.weights.with_suffix(".pool"), self.parts, self.epochs, self.plain)
        pool.folder.mkdir(exist_ok=True)
        nets = [self._teacher(path) for path in self.teachers]
        for part in make(pool, self.recipe, examples, nets, self.seed, self.device):
            notify(f"{pool.path(part)}: answered by the teachers, {len(nets)} in all")
        options = train.Options(
            self.epochs, self.seed, self.device, self.weights.with_suffix(".checkpoint"),
            log=self.weights.with_suffix(".csv"), anew=self.force,
        )  # fmt: skip
        net, rows = train.fit(self.recipe, pool, options, group)
        images, answers = read(pool.path(pool.parts))
        digits = torch.from_numpy(images[answers.max(axis=1) > answers.min(axis=1)][:SETTLING])
        settle(net, digits[:, None].to(self.device, torch.float32) / 255)
        self._write(net, rows, examples)
        return rows

    def _teacher(self, path: Path) -> nn.Module:
        """A trained network; ModelError when it has learnt from writers from whom the student must not."""
        net, origin = checkpoint.load_weights(path, recipes.recipe(path.stem))
        more = sorted(set(origin["writers"]) - set(self.writers))
        if more:
            raise ModelError(f"{path}: has learnt from writers {', '.join(more)} too; train the teacher without them")
        return net.to(self.device)
