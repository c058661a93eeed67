"""Keep augmented images on disk with what a network shall answer to them, so that any number of epochs can use them.

Each part has one epoch's images in one file, and the answers of one group of teachers in another beside it: students
of the same teachers share both, teachers and students the images. The last part has unaugmented images.
"""

from __future__ import annotations

import hashlib
import io
import multiprocessing
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from digitapp.api import FileError
from digitapp.files import write_atomically
from digitapp_export import checkpoint, doubt, nets, train
from digitapp_export.distributed import ALONE, Group
from digitapp_export.recipes import Recipe
from digitapp_export.training_set import TrainingSet, augmented

LABEL_WEIGHT = 0.1
"""The weight of the label in a target; the teachers' answers have the rest."""
NON_DIGITS = 0.15
"""Non-digits for each digit."""
PLAIN_SEED = 1_000
"""The seed of the unaugmented images, whatever the number of parts."""
CALIBRATED = 20_000
"""Digits of a part that a teacher's temperature is fitted on, at most."""
CLASSES = 11
"""The digits, and last a class for what is no digit."""
BATCH = 500
"""Images that are augmented, or that a network answers to, at a time."""


@dataclass(frozen=True)
class Source:
    """What the images of a pool are made from."""

    recipe: Recipe
    examples: TrainingSet
    seed: int

    def shared(self) -> Source:
        """Return the source without what makes no difference to the images, so that several networks share them."""
        recipe = replace(
            self.recipe, id="", title="", net=nets.mlp, epochs=0, learning_rate=0.0, batch=BATCH, teachers=(),
            half_weights=False,
        )  # fmt: skip
        return replace(self, recipe=recipe)

    def mark(self) -> str:
        """Hash everything that the images depend on, except the number of the part."""
        return checkpoint.fingerprint(self.recipe, (self.seed, NON_DIGITS, "by kind"), self.examples.contents())


@dataclass(frozen=True)
class Pool:
    """A folder of images, and the answers of one group of teachers to them."""

    folder: Path
    parts: int
    epochs: int
    """Epochs of the training."""
    plain: int
    """How many of them, the last ones, use the unaugmented images."""
    teachers: Sequence[nn.Module] = field(default=(), repr=False)
    """Networks in evaluation mode whose mean answer is the target; with none it is the label."""
    scan_teachers: Sequence[nn.Module] = field(default=(), repr=False)
    """Networks that answer to the scans in place of the others; with none these do."""

    def images_path(self, part: int) -> Path:
        """Return the file of a part's images; the number `parts` is that of the unaugmented images."""
        return self.folder / ("plain.npz" if part == self.parts else f"{part:03}.npz")

    def answers_path(self, part: int) -> Path:
        """Return the file of the teachers' answers to a part."""
        path = self.images_path(part)
        return path.with_name(f"{path.stem}-{self._teachers_mark()[:8]}.npz")

    def epoch_size(self, recipe: Recipe) -> int:
        """Return the number of examples in a part."""
        return len(read(self.answers_path(0), "answers"))

    def contents(self) -> Iterator[bytes]:
        """Yield what identifies this pool."""
        yield str(self.plain).encode()
        yield from (str(read(self.answers_path(part), "mark")).encode() for part in range(self.parts + 1))

    def batches(
        self, recipe: Recipe, epoch: int, rng: np.random.Generator, generator: torch.Generator, group: Group
    ) -> Iterator[tuple[Tensor, Tensor]]:
        """Yield one part in random order: images [B, 1, H, W] and probabilities [B, 11] of each batch."""
        part = self.parts if epoch >= self.epochs - self.plain else epoch % self.parts
        images, answers = read(self.images_path(part), "images"), read(self.answers_path(part), "answers")
        order = np.resize(rng.permutation(len(images)), self.epoch_size(recipe))
        for start in range(0, len(order), recipe.batch):
            batch = order[start : start + recipe.batch]
            chosen = batch[group.rank :: group.world] if group.share(len(batch)) else batch[:1]
            shown = torch.from_numpy(images[chosen]).to(generator.device, torch.float32) / 255
            yield shown[:, None], torch.from_numpy(answers[chosen]).to(generator.device, torch.float32)

    def plain_digits(self, count: int) -> Tensor:
        """Return up to `count` unaugmented digits, float32 [N, 1, H, W] in [0, 1]."""
        path = self.images_path(self.parts)
        digits = read(path, "images")[read(path, "labels") >= 0][:count]
        return torch.from_numpy(digits).float()[:, None] / 255

    def make(self, source: Source, device: str, jobs: int = 1) -> Iterator[Path]:
        """Write the files that are missing or made from something else, and yield each once it exists.

        The images are made in `jobs` processes; 1 makes them in this one.
        """
        self.folder.mkdir(parents=True, exist_ok=True)
        source = source.shared()
        marks = {part: f"{source.mark()} {self.images_path(part).stem}" for part in range(self.parts + 1)}
        missing = [part for part in marks if not _has(self.images_path(part), marks[part])]
        yield from (self.images_path(part) for part in marks if part not in missing)
        make = partial(_make_images, source)
        tasks = [(part == self.parts, self.images_path(part), part, marks[part]) for part in missing]
        if jobs == 1 or len(tasks) < 2:
            yield from map(make, *zip(*tasks, strict=True)) if tasks else ()
        else:
            context = multiprocessing.get_context("spawn")  # a fork would share torch's threads
            with ProcessPoolExecutor(jobs, context, torch.set_num_threads, (1,)) as processes:
                yield from processes.map(make, *zip(*tasks, strict=True))
        yield from (self._answer(part, marks[part], device) for part in marks)

    def _answer(self, part: int, mark: str, device: str) -> Path:
        """Write the teachers' answers to a part unless they exist, and return their file."""
        path, mark = self.answers_path(part), f"{mark} {self._teachers_mark()}"
        if not _has(path, mark):
            images, labels = (torch.from_numpy(read(self.images_path(part), name)) for name in ("images", "labels"))
            scans = int(read(self.images_path(part), "scans")) if self.scan_teachers else 0
            answers = np.concatenate([
                _targets(self.scan_teachers, images[:scans], labels[:scans], device),
                _targets(self.teachers, images[scans:], labels[scans:], device),
            ])  # fmt: skip
            _write(path, answers=answers, mark=np.array(mark))
        return path

    def _teachers_mark(self) -> str:
        """Hash the teachers and how the targets are made of their answers."""
        digest = hashlib.sha256(repr((CLASSES, LABEL_WEIGHT)).encode())
        for group in (self.teachers, self.scan_teachers):
            for value in (value for net in group for value in net.state_dict().values()):
                digest.update(value.cpu().numpy().tobytes())
        return digest.hexdigest()


def read(path: Path, name: str) -> NDArray[Any]:
    """Return one array of a file; raise FileError if it has none.

    The images are uint8 [N, H, W], the first `scans` of them scans, the last ones non-digits; the labels int64 [N], -1
    for a non-digit; the answers float16 [N, 11].
    """
    try:
        with np.load(path, allow_pickle=False) as part:
            return np.asarray(part[name])
    except Exception as error:  # a broken file shows itself in many ways
        raise FileError(f"{path}: not a part of a pool; delete it and run the same command again") from error


def _has(path: Path, mark: str) -> bool:
    return path.exists() and str(read(path, "mark")) == mark


def _write(path: Path, **arrays: NDArray[Any]) -> None:
    content = io.BytesIO()
    np.savez(content, **arrays)  # type: ignore[arg-type]  # its third argument is one of numpy 2 alone
    write_atomically(path, content.getvalue())


def _make_images(source: Source, plain: bool, path: Path, part: int, mark: str) -> Path:
    """Write the images of a part, and return its file."""
    number = PLAIN_SEED if plain else part
    rng = np.random.default_rng((source.seed, 2, number))
    generator = torch.Generator().manual_seed(source.seed * 10_007 + number)
    images, labels = _images(source.recipe, source.examples, plain, rng, generator)
    scans = np.array(len(source.examples.labels))
    _write(path, images=images.numpy(), labels=labels.numpy(), scans=scans, mark=np.array(mark))
    return path


def _images(
    recipe: Recipe, examples: TrainingSet, plain: bool, rng: np.random.Generator, generator: torch.Generator
) -> tuple[Tensor, Tensor]:
    """Return an epoch of scans, drawings, both augmented unless `plain`, and non-digits.

    That is uint8 [N, H, W], and labels [N], -1 for non-digits.
    """
    shown = replace(recipe, warp=0.0, varied=False, copies=min(recipe.copies, 1)) if plain else recipe
    scans = replace(examples, inks=(), ink_labels=examples.ink_labels[:0]), replace(shown, generated=0)
    drawings = replace(examples, images=examples.images[:0], labels=examples.labels[:0]), shown
    batches = (
        (_bytes(part), own)
        for some, how in (scans, drawings)
        for part, own in augmented(how, some, rng, generator, "cpu", ALONE)
    )
    digits, labels = (torch.cat(parts) for parts in zip(*batches, strict=True))
    others = doubt.non_digits(shown, examples, int(NON_DIGITS * len(labels)), rng, generator)
    nothing = torch.full((len(others),), -1, dtype=labels.dtype)
    return torch.cat([digits, _bytes(others)]), torch.cat([labels, nothing])


def _bytes(images: Tensor) -> Tensor:
    """Convert [B, 1, H, W] in [0, 1] to uint8 [B, H, W]."""
    return (images[:, 0].clamp(0, 1) * 255).round().to(torch.uint8)


def _targets(teachers: Sequence[nn.Module], images: Tensor, labels: Tensor, device: str) -> NDArray[np.float16]:
    """Return the targets, the probabilities of each digit and of no digit, float16 [N, 11]."""
    is_digit = labels >= 0
    shares = nn.functional.one_hot(torch.where(is_digit, labels, CLASSES - 1), CLASSES).float()
    if teachers:
        taught = [_calibrated(_logits(net, images[is_digit], device), labels[is_digit]) for net in teachers]
        mean = nn.functional.pad(torch.stack(taught).mean(dim=0), (0, 1))
        shares[is_digit] = (1 - LABEL_WEIGHT) * mean + LABEL_WEIGHT * shares[is_digit]
    return shares.numpy().astype(np.float16)


@torch.inference_mode()
def _logits(net: nn.Module, images: Tensor, device: str) -> Tensor:
    """Return a network's answers to images uint8 [N, H, W], float32 [N, 10] on the CPU."""
    kind = torch.device(device).type
    answers = []
    for part in images.split(BATCH):
        seen = (part.to(device, torch.float32) / 255)[:, None]
        with torch.autocast(kind, torch.bfloat16, enabled=train.has_bfloat16(kind)):  # as it was trained
            answers.append(net(seen).float().cpu())
    return torch.cat(answers)


def _calibrated(logits: Tensor, labels: Tensor) -> Tensor:
    """Return probabilities [N, 10] at the temperature that suits the labels: teachers differ in how sure they are."""
    fitted = doubt.temperature(logits[:CALIBRATED].double().numpy(), labels[:CALIBRATED].numpy())
    return torch.softmax(logits / fitted, dim=1)
