"""Teach a model: another head on its features, measured on what it was not taught, and on what it knew."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

import msgspec
import numpy as np
from numpy.typing import NDArray

from digitapp.api import DigitappError
from digitapp.language import Marked, tr
from digitapp.models.registry import Registry
from digitapp.teaching.example import Example
from digitapp.teaching.folds import PLAIN, Score, folds, has_forgotten, is_worse, share
from digitapp.teaching.labels import labels_of
from digitapp.teaching.lesson import Fitted, Lesson, fitted
from digitapp.teaching.material import Material, count_lines, material, read_examples
from digitapp.teaching.rehearsal import rehearsal
from digitapp.teaching.taught_model import TAUGHT, check_name, content_of, is_taught, new_card, put
from digitapp.wording import measured_percent, with_and

Progress = Callable[[float], None]
"""Called with the share that is done, 0 to 1; what it raises ends the teaching, and nothing is written."""
READ = 0.6
"""The share of the time after which the examples are read."""


class Kept(msgspec.Struct, frozen=True, kw_only=True):
    """The share of known digits, none of them fitted on, that is read right before and after."""

    before: float
    after: float
    n: int
    """How many there are; of those that are read beyond doubt a sample is looked at, which stands for the others."""


DRAWINGS, KNOWN = "drawings", "known"
"""What can become worse: how it reads the examples, and how the digits that it knew."""


class Taught(msgspec.Struct, frozen=True, kw_only=True):
    """A model that was taught, and what came of it."""

    id: str
    labels: tuple[str, ...]
    n: int
    """Examples that it was taught."""
    seconds: float
    before: Score | None
    """Of the model it was taught on; None where each label has one example, so that nothing is left to measure."""
    after: Score | None
    """Each example was read by a head that had not been taught it."""
    kept: Kept | None
    """What it knew; None if none of that is among its labels."""
    folds: Marked
    """How the examples were divided: "by writer and session" or "at random"."""
    left_out: dict[str, int]
    """How many examples were left out, by the reason."""
    worse: str
    """What has become worse, as a sentence; "" if nothing has."""
    path: str | None
    """The model's file; None if it was not written."""
    worse_in: tuple[str, ...] = ()
    """What has become worse, of `DRAWINGS` and `KNOWN`."""
    was_taught: bool = False
    """Whether the base was taught itself: where it was taught these examples, `before` and `after` are too good."""


@dataclass(frozen=True, kw_only=True)
class Options:
    """What is wished of a taught model."""

    base: str | None = None
    """The id of the model to start from; None for the default model."""
    name: str = ""
    """Its title; "" for that of the base with the word "taught"."""
    seed: int = 0
    keep_digits: bool = True
    """Whether the labels that the base has stay beside new ones."""
    force: bool = False
    """Whether it is written even if it is worse than before."""


def teach(
    files: Sequence[Path | str],
    base: str | None = None,
    *,
    name: str = "",
    seed: int = 0,
    keep_digits: bool = True,
    force: bool = False,
    progress: Progress = lambda _: None,
) -> Taught:
    """Teach a model the examples of collections or stroke files, and add the result to the user's models.

    `base` is the id of the model to start from, by default the default model; only models with features can be taught.
    `keep_digits` says whether the labels that it has stay beside new ones. Nothing is written if the result is worse
    than before, beyond what chance explains, unless `force`. The same examples and `seed` give the same model on one
    machine.

    DigitappError if that cannot be done.
    """
    paths = [Path(file) for file in files]
    registry = Registry()
    try:
        count = count_lines(paths)
        options = Options(base=base, name=name, seed=seed, keep_digits=keep_digits, force=force)
        return teach_examples(registry, read_examples(paths), count, options, progress)
    finally:
        registry.close()


def teach_examples(
    registry: Registry, examples: Iterable[Example], count: int, options: Options, progress: Progress = lambda _: None
) -> Taught:
    """Teach a model examples, of which there are about `count`; see `teach`."""
    if options.seed < 0:
        raise DigitappError(
            tr("the seed {seed} is not a whole number from 0 on; choose another").format(seed=options.seed)
        )
    return _Teacher(registry, options, progress).teach(examples, max(1, count))


class _Teacher:
    """Teaches one model."""

    def __init__(self, registry: Registry, options: Options, progress: Progress) -> None:
        self._started = perf_counter()
        self._registry, self._options, self._progress = registry, options, progress
        self._base = registry.load(options.base)
        self._name = options.name.strip() or tr("{model}, taught").format(model=self._base.card.title[:72])
        check_name(registry, new_card(self._base.card, self._name, self._base.card.labels, None, ""))
        self._known = rehearsal(self._base)

    def teach(self, examples: Iterable[Example], count: int) -> Taught:
        """Teach the examples, of which there are about `count`."""
        try:
            rng = np.random.default_rng(self._options.seed)
            read = material(
                self._base, self._known.space, examples, count, rng, lambda share: self._progress(READ * share)
            )
            lesson = self._lesson(read)
            parts, how = folds(read.labels, read.groups, rng)
            found = fitted(lesson, parts, lambda share: self._progress(READ + (1 - READ) * share))
            return self._finished(lesson, found, parts, how)
        finally:
            self._base.close()

    def _lesson(self, read: Material) -> Lesson:
        card = self._base.card
        labels = labels_of(card, read.labels, self._options.keep_digits)
        return Lesson(read, self._known, card.labels, labels, card.tells_non_digits)

    def _finished(self, lesson: Lesson, found: Fitted, parts: NDArray[np.intp], how: Marked) -> Taught:
        """Compare what was fitted with the model before, and write it unless it is worse."""
        read, measured = lesson.material, parts >= 0
        before = _is_right(read.probabilities, self._base.card.labels, read.labels)[measured]
        after = _is_right(found.logits, lesson.labels, read.labels)[measured]
        kept = _Known.of(lesson, found.known, self._base.card.labels)
        worse_in = _worse_in(before, after, kept)
        score = Score.of(after)
        worse = said_worse(worse_in, Score.of(before), score, kept.shares)
        card = new_card(self._base.card, self._name, lesson.labels, score, self._training(read, how))
        parameters = self._base.card.parameters + found.head.parameters
        card = msgspec.structs.replace(card, parameters=parameters if self._base.card.parameters else 0)
        path = None
        if self._options.force or not worse:
            content, card = content_of(self._registry, self._base, card, found.head)
            path = put(self._registry, card, content)
        self._progress(1.0)
        return Taught(
            id=card.id, labels=lesson.labels, n=len(read), seconds=round(perf_counter() - self._started, 3),
            before=Score.of(before), after=score, kept=kept.shares, folds=how, left_out=read.left_out, worse=worse,
            worse_in=worse_in,
            path=None if path is None else str(path), was_taught=is_taught(self._base.card),
        )  # fmt: skip

    def _training(self, read: Material, how: Marked) -> str:
        kinds = len(set(read.labels))
        measured = "" if how == PLAIN else ", divided by writer and session"
        return (
            f"{TAUGHT} {len(read):,} examples of {kinds} labels, by softmax regression with rehearsal on the features "
            f"of {self._base.card.id}, seed {self._options.seed}; measured by folds{measured}. "
            f"{self._base.card.id}: {self._base.card.training}"
        )


def _is_right(values: NDArray[np.float32], labels: Sequence[str], truth: Sequence[str]) -> NDArray[np.bool_]:
    """Return whether the largest value of each row, [N, labels], is that of the true label."""
    where = {label: place for place, label in enumerate(labels)}
    places = np.array([where.get(label, -1) for label in truth], np.intp)
    return np.asarray(values.argmax(axis=1) == places) if len(values) else np.zeros(0, np.bool_)


@dataclass(frozen=True, eq=False)
class _Known:
    """Whether each known digit that measures is read right before and after, [N], and how many it stands for."""

    before: NDArray[np.bool_]
    after: NDArray[np.bool_]
    stands_for: NDArray[np.float32]

    @classmethod
    def of(cls, lesson: Lesson, values: NDArray[np.float32], old_labels: Sequence[str]) -> _Known:
        """Return what is known after a lesson, given the scores of the labels, [N, labels]."""
        known, truth = lesson.rehearsal, lesson.measured_labels
        before = _is_right(known.answers[lesson.measures], old_labels, truth)
        return cls(before, _is_right(values, lesson.labels, truth), known.stands_for[lesson.measures])

    @property
    def shares(self) -> Kept | None:
        """What is told of them; None without any."""
        if not len(self.before):
            return None
        before, after = share(self.before, self.stands_for), share(self.after, self.stands_for)
        return Kept(before=before, after=after, n=round(float(self.stands_for.sum(dtype=np.float64))))


def _worse_in(before: NDArray[np.bool_], after: NDArray[np.bool_], known: _Known) -> tuple[str, ...]:
    """Return what is worse beyond chance, of `DRAWINGS`, [N] before and after, and `KNOWN`."""
    is_forgotten = bool(known.shares) and has_forgotten(known.before, known.after, known.stands_for)
    found = {DRAWINGS: is_worse(before, after), KNOWN: is_forgotten}
    return tuple(name for name, is_so in found.items() if is_so)


def said_worse(where: Collection[str], before: Score | None, after: Score | None, kept: Kept | None) -> str:
    """Return what has become worse as a sentence without its end, "" if nothing has."""
    found = []
    if DRAWINGS in where and before and after:
        said = tr("it reads {after} instead of {before} of your drawings")
        found.append(said.format(**_shares(before.accuracy, after.accuracy)))
    if KNOWN in where and kept:
        found.append(
            tr("it reads {after} instead of {before} of the digits that it knew").format(
                **_shares(kept.before, kept.after)
            )
        )
    return with_and(found)


def _shares(before: float, after: float) -> dict[str, str]:
    return {"before": measured_percent(before), "after": measured_percent(after)}
