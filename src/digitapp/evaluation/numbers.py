"""The figures of a model that reads numbers: whole texts of digits, in drawings or pictures."""

from __future__ import annotations

from collections.abc import Callable
from time import perf_counter

import msgspec

from digitapp.api import DigitappError
from digitapp.evaluation.datasets import Dataset
from digitapp.evaluation.metrics import wilson_interval
from digitapp.evaluation.texts import edit_distance, plain
from digitapp.language import tr
from digitapp.models.model import Model
from digitapp.numbers.reader import NumberReader


class NumbersReport(msgspec.Struct, frozen=True, kw_only=True):
    """The results on one data set; its fields are the keys of `digitapp evaluate --numbers --json`."""

    model: str
    n: int
    """Items with a label; others are left out."""
    correct: int
    """Items of which every digit is right, and none is missing or too many."""
    accuracy: float
    accuracy_ci95: tuple[float, float]
    digit_error_rate: float
    """Digits that would have to be changed, added or taken away, by the number of digits of the labels."""
    doubted: float
    """The share of the n of which the reading is not sure; 0 to 1."""
    accuracy_when_sure: float | None
    """The accuracy on the other items; None if there are none."""
    ms_per_item: float


def evaluate_numbers(model: Model, data: Dataset, progress: Callable[[int], None] = lambda _: None) -> NumbersReport:
    """Read all labelled items as numbers and compare with their labels, both without spaces and punctuation.

    `progress` is called with 1 for each item. DigitappError if none has a label.
    """
    chosen = [index for index, label in enumerate(data.labels) if label is not None and plain(label)]
    if not chosen:
        text = tr("{set}: no item has a text of digits as its label; write them into the file")
        raise DigitappError(text.format(set=data.name))
    reader, seconds = NumberReader(model), 0.0
    right, sure, errors, digits = [], [], 0, 0
    for index in chosen:
        item = data.item(index)
        started = perf_counter()
        reading = reader.read(item)
        seconds += perf_counter() - started
        wanted = plain(data.labels[index] or "")
        distance = edit_distance(plain(reading.text), wanted)
        right.append(distance == 0)
        sure.append(reading.is_sure)
        errors += distance
        digits += len(wanted)
        progress(1)
    n, correct = len(chosen), sum(right)
    told = [ok for ok, is_sure in zip(right, sure, strict=True) if is_sure]
    return NumbersReport(
        model=model.card.id,
        n=n,
        correct=correct,
        accuracy=correct / n,
        accuracy_ci95=wilson_interval(correct, n),
        digit_error_rate=errors / digits,
        doubted=1 - len(told) / n,
        accuracy_when_sure=sum(told) / len(told) if told else None,
        ms_per_item=1000 * seconds / n,
    )
