"""Measure how well each model tells non-digits from digits: letters, scribbles, shapes, two or half digits, noise."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from digitapp.api import ModelError
from digitapp.evaluation.datasets import Dataset
from digitapp.evaluation.metrics import auroc
from digitapp.models.model import Item, Outputs
from digitapp_export import outliers
from digitapp_export.report.evaluated_models import Recorder
from digitapp_export.report.scores import CARD_TOLERANCE, PEN, Notify, Scores

SEED = 22
COUNT = 250
"""Examples of each kind, the same number as a card's AUROC is measured on."""
ALL = "all these drawings"
NOISE = "noise"


@dataclass(frozen=True)
class Doubt:
    """How a model treats one kind of example."""

    name: str
    n: int
    no_digit: float
    """The share classified as no digit, or unreadable."""
    doubted: float
    """The share whose answer is not sure, including the above."""
    auroc_pen: float | None = None
    """AUROC of the held-out writers' digits against these; None for digits, and where it cannot be measured."""
    auroc_mnist: float | None = None


@dataclass(frozen=True)
class NonDigits:
    """A model's doubt about digits and about non-digits."""

    model: str
    digits: list[Doubt]
    others: list[Doubt]


Kinds = dict[str, list[Item]]


def kinds(digits: Dataset, size: tuple[int, int], count: int = COUNT) -> Kinds:
    """Return non-digits of each kind that training does not use: drawings, and noise as images of `size`."""
    names = outliers.kinds("test", digits.inks, [label or "" for label in digits.labels])
    others = outliers.beside(digits, count).inks[len(digits) :]  # one kind after the other
    examples: Kinds = {name: list(others[at * count : (at + 1) * count]) for at, name in enumerate(names)}
    examples[NOISE] = list(outliers.noise(count, size, np.random.default_rng(SEED)))
    return examples


def non_digits(scores: Scores, examples: Kinds, mnist: Dataset, notify: Notify) -> NonDigits:
    """Measure a model on all non-digits against digits."""
    notify(f"{scores.id} on non-digits")
    model = scores.model
    assert mnist.images is not None
    scanned = _read(model, list(mnist.images))
    pen = scores.cells[PEN].measured.recording.outputs if PEN in scores.cells else None
    others = {name: _read(model, items) for name, items in examples.items() if name != NOISE}
    others[ALL] = Outputs(*map(np.concatenate, zip(*others.values(), strict=True)))
    others[NOISE] = _read(model, examples[NOISE])
    _check_card(model, _auroc(pen, others[ALL]))
    digits = [_doubt("MNIST test", scanned)]
    if pen is not None:
        digits.insert(0, _doubt(PEN.title, pen))
    return NonDigits(scores.id, digits, [_doubt(name, found, pen, scanned) for name, found in others.items()])


def _check_card(model: Recorder, found: float | None) -> None:
    """Raise ModelError if the card states another AUROC."""
    figure = model.card.figure(PEN.data)
    stated = figure.auroc if figure else None
    if stated is not None and found is not None and abs(stated - found) > CARD_TOLERANCE:
        raise ModelError(
            f"{model.card.id}: has an AUROC of {found:.4f} against non-digits, but its card says {stated:.4f}; "
            "export it again"
        )


def _read(model: Recorder, items: list[Item]) -> Outputs:
    outputs = model.readings(model.frames(items))
    model.pop_recording()
    return outputs


def _doubt(name: str, found: Outputs, pen: Outputs | None = None, mnist: Outputs | None = None) -> Doubt:
    return Doubt(
        name,
        len(found.is_digit),
        float((~found.is_digit).mean()),
        float((~found.is_sure).mean()),
        _auroc(pen, found),
        _auroc(mnist, found),
    )


def _auroc(digits: Outputs | None, others: Outputs) -> float | None:
    return None if digits is None else auroc(digits.likeness, others.likeness)
