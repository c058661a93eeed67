"""Trains one recipe: mixed scanned digits and pen strokes, one-cycle AdamW, an average of the weights at the end.

Nothing is chosen along the way: the model is the exponential average of the weights after the last epoch.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from numpy.typing import NDArray
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn  # noqa: TID253
from torch import Tensor, nn
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn

from digitapp.api import ModelError
from digitapp.framing import place_mnist, place_optdigits, polylines
from digitapp.ink import Ink
from digitapp_export import checkpoint, data, generate
from digitapp_export.augment import degrade, vary_ink, vary_thickness, warp_images
from digitapp_export.recipes import Recipe

CHUNK = 500
"""Drawings that are rasterised at a time."""


@dataclass(frozen=True)
class TrainingSet:
    """Scanned digits as they are and drawings as strokes."""

    images: NDArray[np.float32]
    """[N, H, W] in [0, 1]."""
    labels: NDArray[np.int64]
    """[N], 0 to 9."""
    inks: tuple[Ink, ...] = ()
    ink_labels: NDArray[np.int64] = field(default_factory=lambda: np.zeros(0, np.int64))

    def contents(self) -> Iterator[bytes]:
        """Everything that is learnt from, to tell one set from another."""
        yield from (self.images.tobytes(), self.labels.tobytes(), self.ink_labels.tobytes())
        yield from (stroke.tobytes() for ink in self.inks for stroke in ink.strokes)


@dataclass(frozen=True)
class Options:
    """How a run is done, as opposed to what is trained."""

    epochs: int
    seed: int = 0
    device: str = "cpu"
    checkpoint: Path | None = None
    """Written after every epoch; when it is there, the run goes on from it."""

    def __post_init__(self) -> None:
        try:
            torch.empty(0, device=self.device)
        except (RuntimeError, AssertionError) as error:
            raise ModelError(f"--device {self.device}: torch cannot use it here; leave it out or say cpu") from error


def training_set(recipe: Recipe, folder: Path, writers: tuple[str, ...]) -> TrainingSet:
    """Reads what a recipe learns from; FileError when a data set is not there."""
    source = data.optdigits(folder, "tra") if recipe.source == "optdigits" else data.mnist(folder, "train")
    if not recipe.copies:
        return TrainingSet(*source)
    drawn = data.strokes(folder, writers)
    return TrainingSet(*source, drawn.inks, data.digits(drawn))


def fit(recipe: Recipe, examples: TrainingSet, options: Options) -> tuple[nn.Module, list[dict[str, float]]]:
    """Trains and returns the averaged network, in evaluation mode, and one row of figures per epoch.

    The same seed on the same machine gives the same weights, also when the run was killed and went on.
    """
    torch.manual_seed(options.seed)
    os.environ.setdefault("CUBLAS_WORKSPACE_CONFIG", ":4096:8")  # without it cuBLAS is not deterministic
    torch.use_deterministic_algorithms(True)
    net = recipe.net().to(options.device).to(memory_format=torch.channels_last)  # type: ignore[call-overload]
    average = AveragedModel(net, multi_avg_fn=get_ema_multi_avg_fn(0.998), use_buffers=True)
    seen_in_one = len(examples.labels) + recipe.copies * len(examples.inks) + recipe.generated
    per_epoch = -(-seen_in_one // recipe.batch)
    optimiser = torch.optim.AdamW(net.parameters(), recipe.learning_rate, weight_decay=0.02, fused=True)
    schedule = torch.optim.lr_scheduler.OneCycleLR(
        optimiser, recipe.learning_rate, total_steps=per_epoch * options.epochs, pct_start=0.2, final_div_factor=1000
    )
    parts = {"net": net, "average": average, "optimiser": optimiser, "schedule": schedule}
    run = checkpoint.fingerprint(recipe, (options.epochs, options.seed, options.device), examples.contents())
    rows: checkpoint.Rows = []
    if options.checkpoint and options.checkpoint.is_file():
        rows = checkpoint.resume(options.checkpoint, run, parts, options.device)
    with _progress() as progress:
        task = progress.add_task(recipe.id, total=options.epochs * per_epoch, completed=len(rows) * per_epoch, note="")
        for epoch in range(len(rows), options.epochs):
            rng = np.random.default_rng((options.seed, epoch))
            generator = torch.Generator(options.device).manual_seed(options.seed * 10_007 + epoch)
            torch.manual_seed(options.seed * 10_007 + epoch)  # dropout
            net.train()
            loss_sum = correct = seen = 0.0
            for images, labels in _batches(recipe, examples, rng, generator, options.device):
                with torch.autocast(options.device, torch.bfloat16, enabled=_has_bfloat16(options.device)):
                    logits = net(images.contiguous(memory_format=torch.channels_last))
                loss = F.cross_entropy(logits.float(), labels)
                optimiser.zero_grad(set_to_none=True)
                loss.backward()
                optimiser.step()
                schedule.step()
                average.update_parameters(net)
                loss_sum += loss.item() * len(labels)
                correct += (logits.argmax(1) == labels).sum().item()
                seen += len(labels)
                progress.advance(task)
            row = {"epoch": epoch + 1, "loss": loss_sum / seen, "accuracy": correct / seen}
            rows.append(row)
            progress.update(task, note=f"loss {row['loss']:.4f}, accuracy {row['accuracy']:.2%}")
            if options.checkpoint:
                checkpoint.save(options.checkpoint, run, parts, rows)
    return average.module.eval(), rows


def _batches(
    recipe: Recipe, examples: TrainingSet, rng: np.random.Generator, generator: torch.Generator, device: str
) -> Iterator[tuple[Tensor, Tensor]]:
    """One epoch in random order, every example augmented afresh."""
    drawn, drawn_labels = _drawn(recipe, examples, rng)
    images = torch.from_numpy(np.concatenate([examples.images, drawn]))[:, None].to(device)
    labels = torch.from_numpy(np.concatenate([examples.labels, drawn_labels])).to(device)
    scanned = len(examples.images)
    for chosen in torch.from_numpy(rng.permutation(len(labels))).to(device).split(recipe.batch):
        batch = images[chosen]
        is_scan = (chosen < scanned).float()
        if recipe.source == "mnist":
            thickened = vary_thickness(batch, generator)
            batch = torch.where(is_scan.bool()[:, None, None, None], thickened, batch)
        warped = warp_images(batch, recipe.warp * is_scan * _strengths(len(chosen), generator), generator)
        yield (degrade(warped, generator) if recipe.source == "mnist" else warped), labels[chosen]


def _strengths(count: int, generator: torch.Generator) -> Tensor:
    """How strongly each image is warped: a quarter not at all, since a warp also blurs, and real images are sharp."""
    strength = torch.rand(count, generator=generator, device=generator.device) * 1.25
    return strength * (torch.rand(count, generator=generator, device=generator.device) > 0.25)


def _drawn(
    recipe: Recipe, examples: TrainingSet, rng: np.random.Generator
) -> tuple[NDArray[np.float32], NDArray[np.int64]]:
    """The drawings of an epoch, people's and generated ones, each written anew by other hands and framed as in the app."""
    place = place_optdigits if recipe.framing == "optdigits" else place_mnist
    images, labels = [np.zeros((0, *recipe.size), np.float32)], [np.zeros(0, np.int64)]
    for start in range(0, recipe.copies * len(examples.inks), CHUNK):
        chosen = np.arange(start, min(start + CHUNK, recipe.copies * len(examples.inks))) % len(examples.inks)
        lines, pen = vary_ink(polylines([examples.inks[i] for i in chosen]), rng)
        images.append(place(lines, recipe.size, pen).images)
        labels.append(examples.ink_labels[chosen])
    for start in range(0, recipe.generated, CHUNK):
        made, answers = generate.digits(min(CHUNK, recipe.generated - start), rng)
        lines, pen = vary_ink(made, rng)
        images.append(place(lines, recipe.size, pen).images)
        labels.append(answers)
    return np.concatenate(images), np.concatenate(labels)


def _has_bfloat16(device: str) -> bool:
    """Whether the device computes in bfloat16 itself, which halves the time; without, emulation would double it."""
    return device != "cpu" or bool(torch.cpu.get_capabilities().get("avx512_bf16", False))


def _progress() -> Progress:
    return Progress(
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeRemainingColumn(),
        TextColumn("{task.fields[note]}"),
    )
