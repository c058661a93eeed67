"""Trains one recipe: mixed scanned digits and pen strokes, one-cycle AdamW, an average of the weights at the end.

Nothing is chosen along the way: the model is the exponential average of the weights after the last epoch.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

import numpy as np
import torch
import torch.nn.functional as F
from numpy.typing import NDArray
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn  # noqa: TID253
from torch import Tensor, nn
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn

from digitapp.api import FileError, ModelError
from digitapp.ink import Ink
from digitapp_export import checkpoint, data, drawn
from digitapp_export.augment import degrade, poor_scans, vary_thickness, warp_images
from digitapp_export.curve import write_log
from digitapp_export.distributed import ALONE, Group
from digitapp_export.recipes import Recipe


class Examples(Protocol):
    """What a network learns from."""

    def epoch_size(self, recipe: Recipe) -> int:
        """How many examples an epoch of the recipe goes through."""

    def contents(self) -> Iterator[bytes]:
        """Everything that is learnt from, to tell one set from another."""

    def batches(
        self, recipe: Recipe, epoch: int, rng: np.random.Generator, generator: torch.Generator, group: Group
    ) -> Iterator[tuple[Tensor, Tensor]]:
        """Images [B, 1, H, W] of one epoch, on the generator's device, and labels [B] or the shares of each [B, 10]."""


@dataclass(frozen=True)
class TrainingSet:
    """Scanned digits as they are and drawings as strokes."""

    images: NDArray[np.float32]
    """[N, H, W] in [0, 1]."""
    labels: NDArray[np.int64]
    """[N], 0 to 9."""
    inks: tuple[Ink, ...] = ()
    ink_labels: NDArray[np.int64] = field(default_factory=lambda: np.zeros(0, np.int64))

    def epoch_size(self, recipe: Recipe) -> int:
        """How many examples an epoch of the recipe goes through."""
        return len(self.labels) + recipe.copies * len(self.inks) + recipe.generated

    def contents(self) -> Iterator[bytes]:
        """Everything that is learnt from, to tell one set from another."""
        yield from (self.images.tobytes(), self.labels.tobytes(), self.ink_labels.tobytes())
        yield from (stroke.tobytes() for ink in self.inks for stroke in ink.strokes)

    def batches(
        self, recipe: Recipe, epoch: int, rng: np.random.Generator, generator: torch.Generator, group: Group
    ) -> Iterator[tuple[Tensor, Tensor]]:
        """One epoch, see `augmented`; any is like the others."""
        return augmented(recipe, self, rng, generator, str(generator.device), group)


@dataclass(frozen=True)
class Options:
    """How a run is done, as opposed to what is trained."""

    epochs: int
    seed: int = 0
    device: str = "cpu"
    checkpoint: Path | None = None
    """Written after every epoch; when it is there, the run goes on from it."""
    log: Path | None = None
    """A CSV file with a row of figures for each epoch, written after every epoch."""
    anew: bool = False
    """Begin from the start where the checkpoint is of another run, instead of refusing."""

    def __post_init__(self) -> None:
        check_device(self.device)


def check_device(name: str) -> None:
    """ModelError when torch cannot use the device."""
    try:
        torch.empty(0, device=name)
    except (RuntimeError, AssertionError) as error:
        raise ModelError(f"--device {name}: torch cannot use it here; leave it out or say cpu") from error


def training_set(recipe: Recipe, folder: Path, writers: tuple[str, ...]) -> TrainingSet:
    """Reads what a recipe learns from; FileError when a data set is not there or not what the recipe takes."""
    source = data.optdigits(folder, "tra") if recipe.source == "optdigits" else data.mnist(folder, "train")
    images, labels = source
    if images.shape[1:] != recipe.size or not np.isin(labels, range(10)).all():
        raise FileError(
            f"{folder / recipe.source}: not digits 0 to 9 in images of {recipe.size[0]} x {recipe.size[1]}; "
            f"delete the folder and fetch it again with: digitapp-export fetch --data-dir {folder}"
        )
    if not recipe.copies:
        return TrainingSet(*source)
    strokes = data.strokes(folder, writers)
    return TrainingSet(*source, strokes.inks, data.digits(strokes))


def fit(
    recipe: Recipe, examples: Examples, options: Options, group: Group = ALONE
) -> tuple[nn.Module, checkpoint.Rows]:
    """Trains and returns the averaged network, in evaluation mode, and one row of figures per epoch.

    The same seed and the same number of processes on the same machine give the same weights, also when the run was
    killed and went on. Every process of a group calls this with the same arguments and gets the same.
    """
    trainer = Trainer(recipe, examples, options, group)
    trainer.resume()
    with _progress(group.main) as progress:
        done = len(trainer.rows)
        task = progress.add_task(
            recipe.id, total=options.epochs * trainer.steps, completed=done * trainer.steps, note=""
        )
        for epoch in range(done, options.epochs):
            row = trainer.epoch(epoch, lambda: progress.advance(task))
            progress.update(task, note=f"loss {row['loss']:.4f}, accuracy {row['accuracy']:.2%}")
    return trainer.average.module.eval(), trainer.rows


class Trainer:
    """One run: all that changes from step to step, and the files that it leaves."""

    def __init__(self, recipe: Recipe, examples: Examples, options: Options, group: Group = ALONE) -> None:
        torch.manual_seed(options.seed)
        os.environ.setdefault("CUBLAS_WORKSPACE_CONFIG", ":4096:8")  # without it cuBLAS is not deterministic
        torch.use_deterministic_algorithms(True)
        self.recipe, self.examples, self.options, self.group = recipe, examples, options, group
        self.device = group.device(options.device)
        self.kind = torch.device(self.device).type
        self.half = _has_bfloat16(self.kind)
        if self.kind == "cuda" and group.world > 1:
            torch.cuda.set_device(self.device)  # else every process also takes memory of the first GPU
        self.net = recipe.net().to(self.device).to(memory_format=torch.channels_last)  # type: ignore[call-overload]
        self.average = AveragedModel(self.net, multi_avg_fn=get_ema_multi_avg_fn(0.998), use_buffers=True)
        self.count = examples.epoch_size(recipe)
        """Examples in an epoch."""
        self.steps = -(-self.count // recipe.batch)
        """Steps in an epoch."""
        self.optimiser = torch.optim.AdamW(self.net.parameters(), recipe.learning_rate, weight_decay=0.02, fused=True)
        self.schedule = torch.optim.lr_scheduler.OneCycleLR(
            self.optimiser, recipe.learning_rate, total_steps=self.steps * options.epochs, pct_start=0.2,
            final_div_factor=1000,
        )  # fmt: skip
        self.parts = {
            "net": self.net, "average": self.average, "optimiser": self.optimiser, "schedule": self.schedule
        }  # fmt: skip
        self.called = group.wrapped(self.net)
        self.rows: checkpoint.Rows = []
        self.run = checkpoint.Run.of(
            recipe, examples.contents(), epochs=options.epochs, seed=options.seed, device=options.device,
            processes=group.world,
        )  # fmt: skip

    def resume(self) -> None:
        """Goes on from process 0's checkpoint, if there is one; FileError when it is not of this run."""
        first, path = self.group.from_main(self.run), self.options.checkpoint
        self.group.together(lambda: self._check_alike(first))
        content = self.group.together(lambda: checkpoint.read(path) if self.group.main else b"")
        content = self.group.from_main(content)
        if path and content:
            self.rows = self.group.together(lambda: self._resumed(path, content))

    def _check_alike(self, first: checkpoint.Run) -> None:
        if first != self.run:
            raise FileError(
                f"process {self.group.rank}: has other data or code than process 0; copy them to every machine"
            )

    def _resumed(self, path: Path, content: bytes) -> checkpoint.Rows:
        try:
            return checkpoint.resume(path, content, self.run, self.parts, self.device)
        except checkpoint.OtherRunError:
            if not self.options.anew:
                raise
            return []

    def epoch(self, epoch: int, advance: Callable[[], None]) -> dict[str, float]:
        """Trains for one epoch, leaves its checkpoint and log, and returns its figures; `advance` is called each step.

        Nothing is read back from the device before the end, so that a GPU never waits for Python.
        """
        rng = np.random.default_rng((self.options.seed, epoch))
        seed = self.options.seed * 10_007 + epoch + self.group.rank * 1_000_003
        generator = torch.Generator(self.device).manual_seed(seed)
        torch.manual_seed(seed)  # dropout
        self.net.train()
        losses, hits = [], []
        batches = self.examples.batches(self.recipe, epoch, rng, generator, self.group)
        for step, (images, labels) in enumerate(batches):
            loss, hit = self._step(images, labels, self._sizes(step))
            losses.append(loss)
            hits.append(hit)
            advance()
        self.group.share_buffers(self.net, self.average)
        row = {"epoch": epoch + 1, **self._figures(losses, hits)}
        self.rows.append(row)
        self.group.together(self._save)
        return row

    def _sizes(self, step: int) -> tuple[int, int]:
        """How many examples of a batch are this process's, and how many it has in all."""
        whole = min(self.recipe.batch, self.count - step * self.recipe.batch)
        return self.group.share(whole), whole

    def _step(self, images: Tensor, labels: Tensor, sizes: tuple[int, int]) -> tuple[Tensor, Tensor]:
        """One step of the optimiser; returns this process's mean loss and which of its examples were read rightly."""
        own, whole = sizes
        with torch.autocast(self.kind, torch.bfloat16, enabled=self.half):
            logits = self.called(images.contiguous(memory_format=torch.channels_last))
        loss = F.cross_entropy(logits.float(), labels)
        self.optimiser.zero_grad(set_to_none=True)
        # The mean over processes then is the mean over the batch, however unevenly it divides; alone, times 1.
        (loss * (own * self.group.world / whole)).backward()
        self.optimiser.step()
        self.schedule.step()
        self.average.update_parameters(self.net)
        likeliest = labels if labels.ndim == 1 else labels.argmax(1)
        return loss.detach(), (logits.argmax(1) == likeliest)[:own].sum()

    def _figures(self, losses: list[Tensor], hits: list[Tensor]) -> dict[str, float]:
        """The mean loss and the accuracy of the epoch, over all processes."""
        loss = 0.0
        for step, value in enumerate(torch.stack(losses).tolist()):
            loss += value * self._sizes(step)[0]  # not sum(): from Python 3.12 on it rounds otherwise
        loss, correct = self.group.summed(loss, float(torch.stack(hits).sum()))
        return {"loss": loss / self.count, "accuracy": correct / self.count}

    def _save(self) -> None:
        if self.options.log and self.group.main:
            write_log(self.rows, self.options.log)
        if self.options.checkpoint and self.group.main:
            checkpoint.save(self.options.checkpoint, self.run, self.parts, self.rows)


def augmented(
    recipe: Recipe, examples: TrainingSet, rng: np.random.Generator, generator: torch.Generator, device: str,
    group: Group = ALONE,
) -> Iterator[tuple[Tensor, Tensor]]:  # fmt: skip
    """One epoch in random order, every example augmented afresh: images [B, 1, H, W] and labels [B] of each batch.

    Each process of a group draws the same epoch, `rng` being the same, and gets its share of each batch, which it warps
    by its own `generator`; where its share is empty it gets one image, since it must take part in every step.
    """
    drawings, drawing_labels = _drawn(recipe, examples, rng)
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
    """How strongly each image is warped: a quarter not at all, since a warp also blurs, and real images are sharp."""
    strength = torch.rand(count, generator=generator, device=generator.device) * 1.25
    return strength * (torch.rand(count, generator=generator, device=generator.device) > 0.25)


def _drawn(
    recipe: Recipe, examples: TrainingSet, rng: np.random.Generator
) -> tuple[NDArray[np.float32], NDArray[np.int64]]:
    """The drawings of an epoch, people's and generated ones, each written anew by other hands, and their labels."""
    people = drawn.varied(recipe, recipe.copies * examples.inks, rng)
    generated, labels = drawn.generated(recipe, recipe.generated, rng)
    return np.concatenate([people, generated]), np.concatenate([np.tile(examples.ink_labels, recipe.copies), labels])


def _has_bfloat16(kind: str) -> bool:
    """Whether the device computes in bfloat16 itself, which halves the time; without, emulation would double it."""
    if kind == "cuda":
        return bool(torch.cuda.is_bf16_supported(including_emulation=False))
    return kind != "cpu" or bool(torch.cpu.get_capabilities().get("avx512_bf16", False))


def _progress(shown: bool) -> Progress:
    return Progress(
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeRemainingColumn(),
        TextColumn("{task.fields[note]}"),
        disable=not shown,
    )
