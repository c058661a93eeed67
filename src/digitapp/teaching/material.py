"""Read the examples to teach a model with, and turn them into its features; only these are kept.

Files are read line by line, so that 100,000 drawings need no more memory than their features do.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from itertools import islice
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from digitapp.api import FileError, FramingName
from digitapp.drawing.files import is_blank, read_lines
from digitapp.drawing.strokes import Ink
from digitapp.files import check_file
from digitapp.language import Marked, grouped, listed, mark, tr, translated
from digitapp.models.model import Model
from digitapp.preprocessing.framing import Frames, frame
from digitapp.teaching.augmentation import varied_images, varied_inks
from digitapp.teaching.example import Example, decode_example
from digitapp.teaching.labels import label_of
from digitapp.teaching.space import Space

CHUNK = 250
"""Examples that are turned into features at a time."""
MOST_COPIES, ALL_COPIES = 8, 2400
"""Varied copies of an example at most, and of all examples together."""
UNLABELLED, NOTHING_TO_READ = mark("without a label"), mark("with nothing to read")
DUPLICATES, CONTRADICTORY = mark("the same as another"), mark("the same as one with another label")
"""Why examples are left out."""

Rows = NDArray[np.float32]
Progress = Callable[[float], None]
"""Called with the share that is done, 0 to 1; what it raises ends the teaching, and nothing is written."""


@dataclass(frozen=True, eq=False)
class Material:
    """Examples as a model sees them."""

    views: Rows
    """float32 [N, V], of `Space.view`."""
    probabilities: Rows
    """float32 [N, labels of the model]: what it made of them before."""
    digitness: Rows
    """float32 [N]; NaN for a model without digitness."""
    copies: Rows
    """float32 [N, C, V]: varied copies of each."""
    labels: tuple[str, ...]
    groups: tuple[tuple[str, str], ...]
    """The writer and the session of each; "" where unknown."""
    left_out: dict[str, int]
    """How many examples were left out, by the reason."""

    def __len__(self) -> int:
        return len(self.labels)


def read_examples(files: Sequence[Path]) -> Iterator[Example]:
    """Yield the examples of collections or stroke files; FileError names the first line that is not valid."""
    for path in files:
        check_file(path)
        for number, line in read_lines(path):
            if not is_blank(number, line):
                yield decode_example(path, number, line)


def count_lines(files: Sequence[Path]) -> int:
    """Return how many lines the files have together, at least 1; FileError if one cannot be read."""
    for path in files:
        check_file(path)
    return max(1, sum(1 for path in files for _ in read_lines(path)))


def material(
    model: Model,
    space: Space,
    examples: Iterable[Example],
    count: int,
    rng: np.random.Generator,
    progress: Progress = lambda _: None,
) -> Material:
    """Return examples as a model sees them and heads are fitted on them; `count` is about how many there are.

    DigitappError if a label cannot be one, or nothing is left to teach.
    """
    copies = int(np.clip(ALL_COPIES // count, 1 if count <= ALL_COPIES else 0, MOST_COPIES))
    left_out: Counter[str] = Counter()
    sieve, parts = Sieve(left_out), list[_Part]()
    kept = sieve.passed(examples)
    done = 0
    while chunk := list(islice(kept, CHUNK)):
        parts.append(_part(model, space, chunk, copies, rng))
        done += len(chunk)
        progress(min(1.0, done / count))
    if not parts:
        raise FileError(
            tr("there is nothing to teach: {reasons}; draw and label some").format(
                reasons=_reasons(left_out) or tr("no file has a drawing")
            )
        )
    stays = np.concatenate([part.readable for part in parts])
    left_out[NOTHING_TO_READ] += int((~stays).sum())
    stays[[place for place in sieve.removed if place < len(stays)]] = False
    left_out[CONTRADICTORY] += len(sieve.removed)
    if not stays.any():
        raise FileError(
            tr("there is nothing to teach: {reasons}; draw and label some").format(reasons=_reasons(left_out))
        )
    chosen = np.flatnonzero(stays).tolist()
    labels = [label for part in parts for label in part.labels]
    groups = [group for part in parts for group in part.groups]
    ends = np.cumsum([len(part.labels) for part in parts])[:-1]
    kept_of = list(zip(parts, np.split(stays, ends), strict=True))
    views, probabilities, digitness, varied = (
        np.concatenate([part.arrays[place][stay] for part, stay in kept_of]) for place in range(4)
    )
    return Material(
        views,
        probabilities,
        digitness,
        varied,
        tuple(labels[i] for i in chosen),
        tuple(groups[i] for i in chosen),
        {reason: number for reason, number in left_out.items() if number},
    )


def _reasons(left_out: Counter[str]) -> str:
    return listed(f"{grouped(count)} {translated(Marked(reason))}" for reason, count in left_out.items() if count)


class Sieve:
    """Leaves out examples without a label, and all but the first of those that are the same."""

    def __init__(self, left_out: Counter[str]) -> None:
        self.removed: set[int] = set()
        """The places, among those that passed, of examples that others of another label are the same as."""
        self._left_out = left_out
        self._seen: dict[bytes, tuple[int, str]] = {}

    def passed(self, examples: Iterable[Example]) -> Iterator[tuple[Example, str]]:
        """Yield the examples that stay, with their labels."""
        place = 0
        for example in examples:
            label = label_of(example.label or "")
            if not label:
                self._left_out[UNLABELLED] += 1
                continue
            first, known = self._seen.setdefault(_digest(example), (place, label))
            if first == place:
                place += 1
                yield example, label
            elif known == label:
                self._left_out[DUPLICATES] += 1
            else:
                self.removed.add(first)
                self._left_out[CONTRADICTORY] += 1


def _digest(example: Example) -> bytes:
    """Return what is the same only for the same points or pixels."""
    digest = blake2b(digest_size=16)
    if example.image is not None:
        digest.update(str(example.image.shape).encode() + example.image.tobytes())
    elif example.drawing is not None:
        for stroke in example.drawing.ink().strokes:
            digest.update(len(stroke).to_bytes(8, "little") + stroke.tobytes())
    return digest.digest()


@dataclass(frozen=True, eq=False)
class _Part:
    """Some examples; those that are not readable have NaN for values."""

    arrays: tuple[Rows, ...]
    labels: list[str]
    groups: list[tuple[str, str]]
    readable: NDArray[np.bool_]


def _part(model: Model, space: Space, chunk: list[tuple[Example, str]], copies: int, rng: np.random.Generator) -> _Part:
    frames, inks = framed([example for example, _ in chunk], model.card.framing, model.card.size)
    outputs, features = model.readings_and_features(frames)
    views = np.full((len(chunk), space.width), np.nan, np.float32)
    varied = np.zeros((len(chunk), copies, space.width), np.float32)
    readable = np.flatnonzero(frames.readable)
    if len(readable):  # otherwise nothing tells how many features there are
        views[readable] = space.view(features[readable], outputs.probabilities[readable])
    if copies and len(readable):
        images = _varied(model, frames, [inks[i] for i in readable], readable, copies, rng)
        answers, seen = model.readings_and_features(as_frames(images))
        varied[readable] = space.view(seen, answers.probabilities).reshape(len(readable), copies, space.width)
    groups = [(example.writer or "", example.session or "") for example, _ in chunk]
    arrays = (views, outputs.probabilities, outputs.digitness, varied)
    return _Part(arrays, [label for _, label in chunk], groups, frames.readable.copy())


def _varied(
    model: Model, frames: Frames, inks: list[Ink | None], places: NDArray[np.intp], copies: int,
    rng: np.random.Generator,
) -> Rows:  # fmt: skip
    """Return varied copies of framed examples, [N * copies, H, W], those of one example after each other."""
    is_drawn = np.array([ink is not None for ink in inks])
    drawn = [ink for ink in inks if ink is not None for _ in range(copies)]
    images = np.repeat(frames.images[places], copies, axis=0)
    of_ink = np.repeat(is_drawn, copies)
    images[of_ink] = varied_inks(drawn, model.card.framing, model.card.size, rng)
    images[~of_ink] = varied_images(images[~of_ink], rng)
    return images


def framed(examples: Sequence[Example], framing: FramingName, size: tuple[int, int]) -> tuple[Frames, list[Ink | None]]:
    """Return drawings and pictures as a model's input, and the ink of the drawings."""
    inks = [None if example.drawing is None else example.drawing.ink() for example in examples]
    drawn = [i for i, ink in enumerate(inks) if ink is not None]
    pictured = [i for i, ink in enumerate(inks) if ink is None]
    parts = []
    if drawn:
        parts.append(frame([inks[i] for i in drawn], framing, size))  # type: ignore[misc]
    if pictured:
        parts.append(_framed_pictures([examples[i].image for i in pictured], framing, size))
    order = np.argsort([*drawn, *pictured])
    return Frames(*(np.concatenate(arrays)[order] for arrays in zip(*parts, strict=True))), inks


def _framed_pictures(pictures: Sequence[Rows | None], framing: FramingName, size: tuple[int, int]) -> Frames:
    """Return pictures, ink is 1, as a model's input; those of its size are taken as they are, as scans of MNIST are."""
    from digitapp.preprocessing.picture_framing import frame_images  # with modules that no drawing needs

    greys = [np.zeros(size, np.float32) if picture is None else picture for picture in pictures]
    is_input = np.array([grey.shape == size for grey in greys])
    framed = frame_images(greys, framing, size, is_ink=True)
    for place in np.flatnonzero(is_input):
        framed.images[place] = greys[place]
        framed.readable[place] = greys[place].any()
    return framed


def as_frames(images: Rows) -> Frames:
    """Return images [N, H, W] that are a model's input already."""
    unknown = np.full((len(images), 4), np.nan)
    return Frames(images, np.ones(len(images), np.bool_), unknown, unknown[:, :2])
