"""Measure how well whole numbers are read, in generated drawings and pictures, and compose the report's table."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from digitapp.drawing.strokes import Drawing
from digitapp.evaluation.metrics import wilson_interval
from digitapp.evaluation.texts import edit_distance
from digitapp.models.model import Model
from digitapp.numbers.drawings import DrawingReader
from digitapp.numbers.page import read_picture
from digitapp_export import data, number_samples
from digitapp_export.photos.fields import LOOKS, Photo, field, page, single
from digitapp_export.photos.hands import Hands
from digitapp_export.report.markdown import table
from digitapp_export.report.scores import Notify

SEED = 2026
WRITTEN, DIGITS, FIELDS, PAGES = 400, 100, 200, 4
"""Drawings of numbers; pictures of single digits and of pages for each look, and of fields."""
IMAGES = slice(50_000, None)
"""The part of MNIST's training images that no other pictures of numbers are made of."""
Written = tuple[Drawing | NDArray[np.uint8], str]
"""A drawing or a picture, and what is written on it."""


@dataclass(frozen=True)
class NumberFigure:
    """How well one generated set is read."""

    name: str
    n: int
    correct: int
    digit_error_rate: float
    sure: int
    correct_when_sure: int


def measure(model: Model, folder: Path, notify: Notify) -> list[NumberFigure]:
    """Return the figures of each set, made of the held-out writers' digits and of MNIST's."""
    writers = number_samples.writers_of(data.strokes(folder, data.HELD_OUT_WRITERS))
    hands = Hands(folder, data.HELD_OUT_WRITERS, IMAGES)
    notify(f"{model.card.id}: numbers")
    found = [_figure("numbers of 2 to 6 digits in pen strokes", _drawings(writers), model)]
    found.append(_figure("fields, 40 pixels high", _photos(FIELDS, lambda rng: field(hands.draw(rng), rng)), model))
    for look in LOOKS:
        digits = _photos(DIGITS, lambda rng, look=look: single(hands.draw(rng), look, rng))  # type: ignore[misc]
        found.append(_figure(f"one digit, {look}", digits, model))
    for look in LOOKS:
        pages = _photos(PAGES, lambda rng, look=look: page(hands.draw(rng), look, rng))  # type: ignore[misc]
        found.append(_figure(f"a page, {look}", pages, model))
    return found


def _drawings(writers: list[number_samples.Hand]) -> Iterator[Written]:
    rng = np.random.default_rng(SEED)
    for _ in range(WRITTEN):
        hand = writers[int(rng.integers(len(writers)))]
        made = number_samples.number(hand, int(rng.integers(2, 7)), rng)
        yield number_samples.drawing(made.strokes, rng), made.label


def _photos(count: int, make: Callable[[np.random.Generator], Photo]) -> Iterator[Written]:
    rng = np.random.default_rng(SEED)
    for _ in range(count):
        photo = make(rng)
        yield np.rint(255 * np.clip(photo.picture, 0, 1)).astype(np.uint8), photo.label


def _figure(name: str, items: Iterator[Written], model: Model) -> NumberFigure:
    n = correct = errors = digits = sure = correct_when_sure = 0
    for item, label in items:
        reading = DrawingReader(model).read(item) if isinstance(item, Drawing) else read_picture(item, model)
        text = reading.text if "\n" in label else "".join(reading.text.split())
        wrong = edit_distance(text, label)
        n, correct, errors = n + 1, correct + (wrong == 0), errors + wrong
        digits += sum(map(str.isdigit, label))
        sure, correct_when_sure = sure + reading.is_sure, correct_when_sure + (reading.is_sure and wrong == 0)
    return NumberFigure(name, n, correct, errors / digits, sure, correct_when_sure)


def section(found: list[NumberFigure], model: str) -> str:
    """Return the section of the report; "" if nothing was measured."""
    if not found:
        return ""
    head = ["set", "n", "all right", "95 % interval", "errors per digit", "doubted", "all right when sure"]
    return f"""## Numbers and pictures

Whole numbers and pictures, as `digitapp read` reads them with `{model}`. The sets are generated as by `digitapp-export
samples --numbers` and `--photos`, with seed {SEED}, from the digits of writers 25 to 30 and, for half of the pictures,
of MNIST's last 10,000 training images, which the model has learnt. Of a page all digits, spaces and lines must be
right, and the errors count these too.

{table(head, map(_row, found))}"""


def _row(one: NumberFigure) -> list[str]:
    low, high = wilson_interval(one.correct, one.n)
    return [
        one.name, f"{one.n:,}", f"{one.correct / one.n:.1%}", f"{low:.1%} to {high:.1%}", f"{one.digit_error_rate:.2%}",
        f"{1 - one.sure / one.n:.1%}", f"{one.correct_when_sure / one.sure:.1%}" if one.sure else "-",
    ]  # fmt: skip
