"""Read what a network is trained on for one person: their collection, and known digits beside it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from numpy.typing import NDArray
from torch import Tensor, nn

from digitapp.api import FileError, ModelCard
from digitapp.drawing.strokes import Ink
from digitapp.evaluation.datasets import Dataset
from digitapp.explaining.known_drawings import known_drawings
from digitapp.teaching.example import Example
from digitapp.teaching.folds import folds
from digitapp.teaching.formats.registry import read
from digitapp.teaching.labels import labels_of
from digitapp.teaching.material import NOTHING_TO_READ, Sieve, framed
from digitapp_export import data
from digitapp_export.distributed import Group
from digitapp_export.recipes import Recipe
from digitapp_export.training_set import TrainingSet, augmented, training_set

OWN, SCANS, PENS = 3000, 2500, 1500
"""How many of the person's examples, of scanned digits and of people's digits an epoch has; the person's are repeated,
each time varied anew, and at most `MOST_COPIES` times."""
MOST_COPIES = 100
GENERATED = 2000
"""Generated digits in an epoch."""
PARTS = 5
"""The person's examples are divided into so many parts, of which one only measures."""
HELD_OUT = "collection-held-out"
"""The name of these on a card."""


@dataclass(frozen=True, eq=False)
class Collected:
    """A person's examples, read and divided."""

    labels: tuple[str, ...]
    """Those of the network."""
    examples: tuple[Example, ...]
    truth: NDArray[np.int64]
    """The place of each example's label among `labels`, [N]."""
    images: NDArray[np.float32]
    """Each as the network's input, float32 [N, H, W]."""
    held_out: NDArray[np.bool_]
    """Which only measure, [N]."""
    how: str
    """How they were divided: "by writer and session" or "at random"."""
    left_out: dict[str, int]

    def taught(self) -> TrainingSet:
        """Return the examples to train on: pictures as images, drawings as strokes."""
        drawn = np.array([example.drawing is not None for example in self.examples]) & ~self.held_out
        pictured = ~drawn & ~self.held_out
        inks = tuple(ink for ink in self._inks(drawn) if ink is not None)
        return TrainingSet(self.images[pictured], self.truth[pictured], inks, self.truth[drawn])

    def dataset(self, name: str, chosen: NDArray[np.bool_]) -> Dataset:
        """Return some of the examples as a set to measure on."""
        picked = [example for example, is_chosen in zip(self.examples, chosen, strict=True) if is_chosen]
        items = [one.image if one.drawing is None else one.drawing.ink() for one in picked]
        labels = tuple(self.labels[place] for place in self.truth[chosen])
        writers = tuple(one.writer or "" for one in picked)
        inks = tuple(item for item in items if isinstance(item, Ink))
        if len(inks) == len(items):
            return Dataset(name, labels, inks=inks, writers=writers)
        return Dataset(name, labels, mixed=tuple(item for item in items if item is not None), writers=writers)

    def _inks(self, chosen: NDArray[np.bool_]) -> Iterator[Ink | None]:
        for example, is_chosen in zip(self.examples, chosen, strict=True):
            if is_chosen:
                yield None if example.drawing is None else example.drawing.ink()


def collect(recipe: Recipe, files: Sequence[Path], known: ModelCard, keep: bool, seed: int) -> Collected:
    """Read collections, or files of any format that one is imported from, and divide them.

    `known` is the card of the model to start from; its labels stay if `keep`. FileError if nothing is left to train on.
    """
    left_out: Counter[str] = Counter()
    readings = [read(path) for path in files]
    kept = _labelled(chain.from_iterable(readings), left_out)
    for reading in readings:
        left_out.update(reading.left_out.counts)
    frames, _ = framed([example for example, _ in kept], recipe.framing, recipe.size) if kept else (None, None)
    readable = frames.readable if frames is not None else np.zeros(0, np.bool_)
    left_out[NOTHING_TO_READ] += int((~readable).sum())
    why = {reason: number for reason, number in left_out.items() if number}
    if frames is None or not readable.any():
        reasons = ", ".join(f"{number:,} {reason}" for reason, number in why.items())
        raise FileError(f"there is nothing to train on: {reasons or 'no file has a drawing'}; draw and label some")
    chosen = [pair for pair, is_readable in zip(kept, readable, strict=True) if is_readable]
    own = [label for _, label in chosen]
    labels = labels_of(known, own, keep)
    groups = [(example.writer or "", example.session or "") for example, _ in chosen]
    parts, how = folds(own, groups, np.random.default_rng(seed), PARTS)
    truth = np.array([labels.index(label) for label in own], np.int64)
    examples = tuple(example for example, _ in chosen)
    return Collected(labels, examples, truth, frames.images[readable], _held_out(parts), how, why)


def _labelled(examples: Iterable[Example], left_out: Counter[str]) -> list[tuple[Example, str]]:
    """Return the examples with labels, without those that are the same as others."""
    sieve = Sieve(left_out)
    passed = list(sieve.passed(examples))
    return [pair for place, pair in enumerate(passed) if place not in sieve.removed]


def _held_out(parts: NDArray[np.intp]) -> NDArray[np.bool_]:
    """Return which examples measure, given the fold of each: the fold that is nearest to the wished size."""
    numbers = sorted(set(parts.tolist()) - {-1})
    wished = len(parts) / PARTS
    if not numbers:
        return np.zeros(len(parts), np.bool_)
    return np.asarray(parts == min(numbers, key=lambda number: abs(int((parts == number).sum()) - wished)))


@dataclass(frozen=True, eq=False)
class PersonalSet:
    """A person's examples and known digits: what a network is trained on, new in each epoch."""

    labels: tuple[str, ...]
    own: TrainingSet
    digits: TrainingSet
    """Known digits; empty if they are not to be kept."""
    said: str
    """Which known digits these are, in words; "" for none."""
    base: bytes = b""
    """The file of the model to start from."""
    teacher: nn.Module | None = None
    """A network whose answers to known digits are trained in place of their labels, so that it forgets less: Z. Li and
    D. Hoiem, "Learning without Forgetting" (ECCV 2016), but on images of what it knew."""

    @property
    def keeps_digits(self) -> bool:
        """Whether the ten digits are trained beside the person's examples."""
        return bool(self.said)

    @property
    def inks(self) -> tuple[Ink, ...]:
        """The digits that non-digits are made from."""
        return self.digits.inks

    @property
    def ink_labels(self) -> NDArray[np.int64]:
        """What these are."""
        return self.digits.ink_labels

    @property
    def copies(self) -> int:
        """How often an epoch has each of the person's examples."""
        return int(np.clip(OWN // (len(self.own.images) + len(self.own.inks)), 1, MOST_COPIES))

    def epoch_size(self, recipe: Recipe) -> int:
        """Return the number of examples in an epoch."""
        own = self.copies * (len(self.own.images) + len(self.own.inks))
        return own + min(SCANS, len(self.digits.images)) + min(PENS, len(self.digits.inks)) + recipe.generated

    def contents(self) -> Iterator[bytes]:
        """Yield the bytes of all training data, and of the model to start from."""
        yield from (repr(self.labels).encode(), self.base)
        yield from self.own.contents()
        yield from self.digits.contents()

    def batches(
        self, recipe: Recipe, epoch: int, rng: np.random.Generator, generator: torch.Generator, group: Group
    ) -> Iterator[tuple[Tensor, Tensor]]:
        """Yield one epoch, see `training_set.augmented`; it has other known digits in each epoch."""
        count = len(self.labels)
        for images, marked in self._marked(recipe, rng, generator, group):
            labels, is_own = marked % count, marked >= count
            if self.teacher is None:
                yield images, labels
                continue
            targets = F.one_hot(labels, count).float()
            with torch.inference_mode():
                answers = torch.softmax(self.teacher(images), dim=1)
            yield images, torch.where(is_own[:, None], targets, answers.clone())

    def _marked(
        self, recipe: Recipe, rng: np.random.Generator, generator: torch.Generator, group: Group
    ) -> Iterator[tuple[Tensor, Tensor]]:
        """Yield images and labels of an epoch; to those of the person's examples the number of labels is added."""
        own, digits, more = self.own, self.digits, len(self.labels)
        scans, pens = _some(len(digits.images), SCANS, rng), _some(len(digits.inks), PENS, rng)
        chosen = TrainingSet(
            np.concatenate([*self.copies * [own.images], digits.images[scans]]),
            np.concatenate([*self.copies * [own.labels + more], digits.labels[scans]]),
            (*self.copies * own.inks, *(digits.inks[place] for place in pens)),
            np.concatenate([*self.copies * [own.ink_labels + more], digits.ink_labels[pens]]),
        )
        return augmented(recipe, chosen, rng, generator, str(generator.device), group)


def _some(count: int, wished: int, rng: np.random.Generator) -> NDArray[np.intp]:
    return np.sort(rng.permutation(count)[:wished])


def known_digits(recipe: Recipe, folder: Path, writers: tuple[str, ...]) -> tuple[TrainingSet, str]:
    """Return digits that shall stay known, and in words which they are.

    They are the data sets in a folder; where these are missing, the known drawings that come with the app.
    """
    if has_sets(recipe, folder):
        found = training_set(recipe, folder, writers)
        return found, f"the digits of the data sets in {folder}"
    known = known_drawings()
    truth = np.array([int(label) for label in known.labels], np.int64)
    is_scan = np.array([ink is None for ink in known.inks])
    fits = is_scan & (known.scans.shape[1:] == recipe.size)
    scans = known.scans[fits].astype(np.float32) / np.float32(255)
    scans = scans if len(scans) else np.zeros((0, *recipe.size), np.float32)
    inks = tuple(ink for ink in known.inks if ink is not None)
    said = f"{len(scans) + len(inks):,} digits that come with the app, since {folder} has no data sets"
    return TrainingSet(scans, truth[fits], inks, truth[~is_scan]), said


def has_sets(recipe: Recipe, folder: Path) -> bool:
    """Return whether a folder has the data sets of digits that a recipe is trained and measured on."""
    scans = "mnist/train-images-idx3-ubyte.gz" if recipe.source == "mnist" else "optdigits/optdigits.tra"
    return all((folder / name).is_file() for name in (scans, data.STROKES))
