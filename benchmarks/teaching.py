"""Measure what teaching does: new signs, letters of other writers, strange hands, and what the model knew.

Settings of `digitapp.teaching` were chosen on the first kind of hands, of the grammar from which training generates.
With --final the hands are stand-ins and pen writers 25 to 30, and what the model knew is measured on MNIST's test set
and on those writers.

    python benchmarks/teaching.py [--final] [--hands N] [--seed N] [--base ID] [--data-dir DIR]
"""

from __future__ import annotations

import argparse
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

import numpy as np
from numpy.typing import NDArray
from teaching_hands import DIGITS, OTHERS, STRANGE, TRAINING, Draw, Hands

from digitapp.api import SURE, Head
from digitapp.drawing.strokes import Drawing, Ink
from digitapp.evaluation.metrics import wilson_interval
from digitapp.models.model import Model
from digitapp.models.registry import Registry
from digitapp.preprocessing.framing import Frames
from digitapp.teaching.example import Example
from digitapp.teaching.folds import folds
from digitapp.teaching.labels import labels_of
from digitapp.teaching.lesson import Lesson, fitted
from digitapp.teaching.material import material
from digitapp.teaching.rehearsal import Rehearsal, rehearsal
from digitapp_export import data
from digitapp_export.rehearsal import LAST

NEW = 12
"""New drawings of each label of a hand."""
TAUGHT_WRITERS, OTHER_WRITERS = 15, 15
LETTERS_EACH = 3
"""Drawings of each letter by each taught writer."""
MISREAD = (0.035, 0.065)
"""The share of a strange writer's digits that the model misreads."""
FEW = 50
"""Drawings that such a writer teaches."""


@dataclass
class Known:
    """What the model knew, to be read again."""

    name: str
    features: NDArray[np.float32]
    labels: Sequence[str]
    probabilities: NDArray[np.float32]
    before: NDArray[np.bool_]


class Bench:
    """A model, and what it is taught."""

    def __init__(self, base: str, seed: int) -> None:
        self.model: Model = Registry().load(base)
        self.rehearsal: Rehearsal = rehearsal(self.model)
        self.seed = seed
        self.known: list[Known] = []

    def teach(self, inks: Sequence[Ink], labels: Sequence[str], writers: Sequence[str] = ()) -> tuple[Lesson, Head]:
        """Return what was taught, as `digitapp.teach` does it."""
        own = writers or [""] * len(inks)
        examples = [
            Example(id=str(i), label=labels[i], drawing=Drawing.from_points(ink.strokes, ink.size), writer=own[i])
            for i, ink in enumerate(inks)
        ]
        rng = np.random.default_rng(self.seed)
        read = material(self.model, self.rehearsal.space, examples, len(examples), rng)
        card = self.model.card
        lesson = Lesson(
            read, self.rehearsal, card.labels, labels_of(card, read.labels, keep=True), card.tells_non_digits
        )
        parts, _ = folds(read.labels, read.groups, rng)
        return lesson, fitted(lesson, parts).head

    def read(self, inks: Sequence[Ink]) -> tuple[NDArray[np.float32], NDArray[np.float32], NDArray[np.float32]]:
        """Return features, the model's own probabilities, and its own digitness."""
        outputs, features = self.model.readings_and_features(self.model.frames(list(inks)))
        return features, outputs.probabilities, outputs.digitness

    def know(self, name: str, frames: Frames, labels: Sequence[str]) -> None:
        """Add what the model knew."""
        outputs, features = self.model.readings_and_features(frames)
        before = right(outputs.probabilities, self.model.card.labels, labels)
        self.known.append(Known(name, features, labels, outputs.probabilities, before))

    def kept(self, lesson: Lesson, head: Head) -> list[float]:
        """Return by how much each of what was known has changed."""
        return [
            float(
                right(head.probabilities(one.features, one.probabilities), lesson.labels, one.labels).mean()
                - one.before.mean()
            )
            for one in self.known
        ]


def right(values: NDArray[np.float32], labels: Sequence[str], truth: Sequence[str]) -> NDArray[np.bool_]:
    """Return whether the largest of each row is that of the true label."""
    where = {label: place for place, label in enumerate(labels)}
    return np.asarray(values.argmax(axis=1) == np.array([where.get(label, -1) for label in truth]))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--final", action="store_true", help="on what nothing was chosen on")
    parser.add_argument("--hands", type=int, default=6, help="hands that teach signs, and strange ones (6)")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--base", default="cnn-28x28", metavar="ID")
    default = Path(os.environ.get("DIGITAPP_DATA") or "../shared/data")
    parser.add_argument("--data-dir", type=Path, default=default)
    args = parser.parse_args()
    started = perf_counter()
    bench, hands = Bench(args.base, args.seed), OTHERS if args.final else TRAINING
    know(bench, args.data_dir, args.final)
    print(f"{args.base}, hands of {hands.name}, seed {args.seed}; what it knew: {described(bench.known)}\n")
    print("| taught | before | after | sure | what it knew, change |\n|---|---|---|---|---|")
    for each in (10, 5, 1):
        print_row(f"10 digits and 7 signs, {each} each, of {args.hands} hands", signs(bench, hands, each, args.hands))
    kinds = len(hands.letters)
    taught = f"{kinds} letters, {LETTERS_EACH} each of {TAUGHT_WRITERS} writers; read: {OTHER_WRITERS} others"
    print_row(taught, letters(bench, hands))
    print_row(f"{FEW} digits, of {args.hands} writers, 3.5 to 6.5 % misread", strange(bench, hands, args.hands))
    if args.final:
        print_row(f"{FEW} digits, of pen writers 25 to 30 each", held_out(bench, args.data_dir))
    print(f"\nin {perf_counter() - started:.0f} s")


@dataclass
class Outcome:
    """What came of one lesson, on new drawings."""

    before: NDArray[np.bool_]
    after: NDArray[np.bool_]
    sure: NDArray[np.bool_]
    """Whether it reads each rightly and is sure."""
    kept: list[float]


def outcome(bench: Bench, taught: tuple[Lesson, Head], inks: Sequence[Ink], labels: Sequence[str]) -> Outcome:
    """Read new drawings before and after."""
    lesson, head = taught
    features, probabilities, digitness = bench.read(inks)
    after = head.probabilities(features, probabilities)
    known = np.fmax(digitness, head.knownness(features)) if lesson.tells_non_digits else np.ones(len(inks))
    is_right = right(after, lesson.labels, labels)
    sure = is_right & (after.max(axis=1) >= SURE) & (known >= bench.model.card.sure_digitness)
    return Outcome(right(probabilities, bench.model.card.labels, labels), is_right, sure, bench.kept(lesson, head))


def signs(bench: Bench, hands: Hands, each: int, count: int) -> Iterator[Outcome]:
    """Teach one hand digits and signs, and read new drawings of that hand."""
    labels = (*DIGITS, *hands.signs)
    for number in range(count):
        draw, rng = hands.writer(500 + number, 0), np.random.default_rng((bench.seed, number))
        taught = bench.teach(*drawn(draw, labels, each, rng))
        yield outcome(bench, taught, *drawn(draw, labels, NEW, rng))


def letters(bench: Bench, hands: Hands) -> Iterator[Outcome]:
    """Teach some writers' letters, and read other writers'."""
    rng = np.random.default_rng((bench.seed, 1))
    inks: list[Ink] = []
    names: list[str] = []
    owners: list[str] = []
    for number in range(TAUGHT_WRITERS):
        own, own_labels = drawn(hands.writer(700 + number, 0), hands.letters, LETTERS_EACH, rng)
        inks, names, owners = [*inks, *own], [*names, *own_labels], [*owners, *[str(number)] * len(own)]
    taught = bench.teach(inks, names, owners)
    new: list[Ink] = []
    new_names: list[str] = []
    for number in range(OTHER_WRITERS):
        own, own_labels = drawn(hands.writer(800 + number, 0), hands.letters, 2, rng)
        new, new_names = [*new, *own], [*new_names, *own_labels]
    yield outcome(bench, taught, new, new_names)


def strange(bench: Bench, hands: Hands, count: int) -> Iterator[Outcome]:
    """Find writers whom the model misreads now and then, and teach it a few of their drawings."""
    found, number = 0, 0
    while found < count and number < 40 * count:
        number += 1
        draw, rng = hands.writer(900 + number, STRANGE), np.random.default_rng((bench.seed, number, 2))
        if not MISREAD[0] <= 1 - share(bench, *drawn(draw, DIGITS, 4, rng)) <= 3 * MISREAD[1]:
            continue  # on few, to save time
        inks, labels = drawn(draw, DIGITS, 30, rng)
        if MISREAD[0] <= 1 - share(bench, inks, labels) <= MISREAD[1]:
            found += 1
            taught = bench.teach(*drawn(draw, DIGITS, FEW // 10, rng))
            yield outcome(bench, taught, inks, labels)


def share(bench: Bench, inks: Sequence[Ink], labels: Sequence[str]) -> float:
    """Return how many the model reads right."""
    return float(right(bench.read(inks)[1], bench.model.card.labels, labels).mean())


def held_out(bench: Bench, folder: Path) -> Iterator[Outcome]:
    """Teach the model some digits of each held-out pen writer, and read the writer's others."""
    pens = data.strokes(folder, data.HELD_OUT_WRITERS)
    for writer in data.HELD_OUT_WRITERS:
        own = np.random.default_rng(bench.seed).permutation([i for i, of in enumerate(pens.writers) if of == writer])
        few = [int(i) for label in DIGITS for i in [j for j in own if pens.labels[j] == label][: FEW // 10]]
        rest = [int(i) for i in own if i not in few]
        taught = bench.teach([pens.inks[i] for i in few], [str(pens.labels[i]) for i in few])
        yield outcome(bench, taught, [pens.inks[i] for i in rest], [str(pens.labels[i]) for i in rest])


def drawn(draw: Draw, labels: Sequence[str], each: int, rng: np.random.Generator) -> tuple[list[Ink], list[str]]:
    """Return so many drawings of each label."""
    names = [label for label in labels for _ in range(each)]
    return [draw(label, rng) for label in names], names


def know(bench: Bench, folder: Path, final: bool) -> None:
    """Read what the model knew: test sets, or training examples of which none is fitted on when it is taught."""
    images, labels = data.mnist(folder, "t10k" if final else "train")
    bench.know("MNIST", bench.model.frames(images[-LAST:]), [str(label) for label in labels[-LAST:]])
    writers = data.HELD_OUT_WRITERS if final else data.TRAINING_WRITERS[19:]
    pens = data.strokes(folder, writers)
    name = f"writers {writers[0]} to {writers[-1]}"
    bench.know(name, bench.model.frames(list(pens.inks)), [str(label) for label in pens.labels])


def described(known: Sequence[Known]) -> str:
    return ", ".join(f"{one.name} ({len(one.labels):,}) {one.before.mean():.2%}" for one in known)


def print_row(what: str, outcomes: Iterator[Outcome]) -> None:
    found = list(outcomes)
    if not found:
        print(f"| {what} | no such writer was found | | | |")
        return
    names = ("before", "after", "sure")
    before, after, sure = (np.concatenate([getattr(one, name) for one in found]) for name in names)
    low, high = wilson_interval(int(after.sum()), len(after))
    kept = np.array([one.kept for one in found])
    pairs = zip(kept.mean(axis=0), kept.min(axis=0), strict=True)
    changes = ", ".join(f"{mean:+.2%} (worst {least:+.2%})" for mean, least in pairs)
    print(
        f"| {what} | {before.mean():.2%} | {after.mean():.2%} ({low:.2%} to {high:.2%}; {len(after):,}) | "
        f"{sure.mean():.1%} | {changes} |",
        flush=True,
    )


if __name__ == "__main__":
    main()
