"""Train one recipe: mixed scanned digits and pen strokes, one-cycle AdamW, an average of the weights at the end.

There is no model selection: the result is the exponential moving average of the weights after the last epoch.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn  # noqa: TID253
from torch import Tensor, nn
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn

from digitapp.api import FileError, ModelError
from digitapp_export import checkpoint
from digitapp_export.curve import write_log
from digitapp_export.distributed import ALONE, Group
from digitapp_export.examples import Examples
from digitapp_export.recipes import Recipe


@dataclass(frozen=True)
class Options:
    """How a run is executed, as opposed to what is trained."""

    epochs: int
    seed: int = 0
    device: str = "cpu"
    checkpoint: Path | None = None
    """Written after every epoch; if it exists, the run continues from it."""
    log: Path | None = None
    """A CSV file with a row of metrics for each epoch, written after every epoch."""
    anew: bool = False
    """Start anew if the checkpoint is of another run, instead of raising an error."""
    decay: float = 0.998
    """Of the average of the weights, a step."""
    measure: Callable[[nn.Module], dict[str, float]] = lambda _: {}
    """Returns more metrics of the averaged network after an epoch, for its row."""
    notify: Callable[[dict[str, float], bool], None] = lambda *_: None
    """Called with the row of each epoch, and whether it was trained before this run went on."""
    is_shown: bool = True
    """Whether a progress bar is shown."""

    def __post_init__(self) -> None:
        check_device(self.device)


def check_device(name: str) -> None:
    """Raise ModelError if torch cannot use the device."""
    try:
        torch.empty(0, device=name)
    except (RuntimeError, AssertionError) as error:
        raise ModelError(f"--device {name}: torch cannot use it here; omit it or choose cpu") from error


def fit(
    recipe: Recipe, examples: Examples, options: Options, group: Group = ALONE
) -> tuple[nn.Sequential, checkpoint.Rows]:
    """Train, and return the averaged network, in evaluation mode, and one row of metrics per epoch.

    The same seed and the same number of processes on the same machine give the same weights, even if the run was killed
    and resumed. Every process of a group calls this with the same arguments and gets the same result.
    """
    trainer = Trainer(recipe, examples, options, group)
    trainer.resume()
    for row in trainer.rows:
        options.notify(row, True)
    with _progress(group.main and options.is_shown) as progress:
        done = len(trainer.rows)
        task = progress.add_task(
            recipe.id, total=options.epochs * trainer.steps, completed=done * trainer.steps, note=""
        )
        for epoch in range(done, options.epochs):
            row = trainer.epoch(epoch, lambda: progress.advance(task))
            options.notify(row, False)
            progress.update(task, note=f"loss {row['loss']:.4f}, accuracy {row['accuracy']:.2%}")
    averaged = trainer.average.module.eval()
    assert isinstance(averaged, nn.Sequential)
    return averaged, trainer.rows


class Trainer:
    """One run: the training state, and the files it writes."""

    def __init__(self, recipe: Recipe, examples: Examples, options: Options, group: Group = ALONE) -> None:
        torch.manual_seed(options.seed)
        os.environ.setdefault("CUBLAS_WORKSPACE_CONFIG", ":4096:8")  # without it cuBLAS is not deterministic
        torch.use_deterministic_algorithms(True)
        self.recipe, self.examples, self.options, self.group = recipe, examples, options, group
        self.device = group.device(options.device)
        self.kind = torch.device(self.device).type
        self.half = has_bfloat16(self.kind)
        if self.kind == "cuda" and group.world > 1:
            torch.cuda.set_device(self.device)  # otherwise every process also uses memory of the first GPU
        self.net = recipe.net().to(self.device).to(memory_format=torch.channels_last)  # type: ignore[call-overload]
        self.count = examples.epoch_size(recipe)
        """Examples in an epoch."""
        self.steps = -(-self.count // recipe.batch)
        """Steps in an epoch."""
        self.average = AveragedModel(self.net, multi_avg_fn=get_ema_multi_avg_fn(options.decay), use_buffers=True)
        self.optimiser = torch.optim.AdamW(self.net.parameters(), recipe.learning_rate, weight_decay=0.02, fused=True)
        self.schedule = torch.optim.lr_scheduler.OneCycleLR(
            self.optimiser, recipe.learning_rate, total_steps=self.steps * options.epochs, pct_start=0.2,
            final_div_factor=1000,
        )  # fmt: skip
        self.parts = {
            "net": self.net, "average": self.average, "optimiser": self.optimiser, "schedule": self.schedule
        }  # fmt: skip
        self.wrapped = group.wrapped(self.net)
        self.rows: checkpoint.Rows = []
        self.run = checkpoint.Run.of(
            recipe, examples.contents(), epochs=options.epochs, seed=options.seed, device=options.device,
            processes=group.world,
        )  # fmt: skip

    def resume(self) -> None:
        """Resume from process 0's checkpoint, if there is one; raise FileError if it is not of this run."""
        first, path = self.group.from_main(self.run), self.options.checkpoint
        self.group.together(lambda: self._check_alike(first))
        content = self.group.together(lambda: checkpoint.read(path) if self.group.main else b"")
        content = self.group.from_main(content)
        if path and content:
            self.rows = self.group.together(lambda: self._load(path, content))

    def _check_alike(self, first: checkpoint.Run) -> None:
        if first != self.run:
            raise FileError(
                f"process {self.group.rank}: has different data or code from process 0; copy them to every machine"
            )

    def _load(self, path: Path, content: bytes) -> checkpoint.Rows:
        try:
            return checkpoint.resume(path, content, self.run, self.parts, self.device)
        except checkpoint.OtherRunError:
            if not self.options.anew:
                raise
            return []

    def epoch(self, epoch: int, advance: Callable[[], None]) -> dict[str, float]:
        """Train for one epoch, write checkpoint and log, and return the metrics; `advance` is called each step.

        Nothing is copied back from the device before the end, so that a GPU never waits for Python.
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
        row = {"epoch": epoch + 1, **self._metrics(losses, hits)}
        row |= self.options.measure(self.average.module.eval()) if self.group.main else {}
        self.rows.append(row)
        self.group.together(self._save)
        return row

    def _sizes(self, step: int) -> tuple[int, int]:
        """Return how many examples of a batch are this process's, and how many the batch has in all."""
        whole = min(self.recipe.batch, self.count - step * self.recipe.batch)
        return self.group.share(whole), whole

    def _step(self, images: Tensor, labels: Tensor, sizes: tuple[int, int]) -> tuple[Tensor, Tensor]:
        """Take one optimiser step; return this process's mean loss and its number of correct examples."""
        own, whole = sizes
        if len(images) == 1:  # batch normalisation of features needs two
            images, labels = torch.cat([images, images]), torch.cat([labels, labels])
        with torch.autocast(self.kind, torch.bfloat16, enabled=self.half):
            logits = self.wrapped(images.contiguous(memory_format=torch.channels_last))
        loss = F.cross_entropy(logits.float(), labels)
        self.optimiser.zero_grad(set_to_none=True)
        # Weighted so that the mean over processes is the mean over the batch, even if it divides unevenly.
        (loss * (own * self.group.world / whole)).backward()
        self.optimiser.step()
        self.schedule.step()
        self.average.update_parameters(self.net)
        likeliest = labels if labels.ndim == 1 else labels.argmax(1)
        return loss.detach(), (logits.argmax(1) == likeliest)[:own].sum()

    def _metrics(self, losses: list[Tensor], hits: list[Tensor]) -> dict[str, float]:
        """Return the mean loss and the accuracy of the epoch, over all processes."""
        loss = 0.0
        for step, value in enumerate(torch.stack(losses).tolist()):
            loss += value * self._sizes(step)[0]  # not sum(), which rounds differently from Python 3.12 on
        loss, correct = self.group.summed(loss, float(torch.stack(hits).sum()))
        return {"loss": loss / self.count, "accuracy": correct / self.count}

    def _save(self) -> None:
        if self.options.log and self.group.main:
            write_log(self.rows, self.options.log)
        if self.options.checkpoint and self.group.main:
            checkpoint.save(self.options.checkpoint, self.run, self.parts, self.rows)


def has_bfloat16(kind: str) -> bool:
    """Return whether the device supports bfloat16 natively, which halves the time; emulation would double it."""
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
