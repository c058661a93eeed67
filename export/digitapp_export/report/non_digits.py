"""Letters, scribbles, shapes, two digits, half digits and noise: how well each model tells them from digits."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from digitapp.api import ModelError
from digitapp.evaluation.datasets import Dataset
from digitapp.evaluation.metrics import auroc
from digitapp.models.model import Item, Outputs
from digitapp_export import outliers
from digitapp_export.report.evaluated_models import Recorder
from digitapp_export.report.scores import CARD_TOLERANCE, PEN, Scores, Tell

SEED = 22
COUNT = 250
"""Examples of each kind; as many as a card's AUROC is measured on."""
ALL = "all these drawings"


NOISE = "noise"


@dataclass(frozen=True)
class Doubt:
    """How a model takes one kind of example."""

    name: str
    n: int
    no_digit: float
    """The share that is taken for no digit, or in which nothing is read."""
    doubted: float
    """The share that it is not sure of, these included."""
    auroc_pen: float | None = None
    """How well digits of the held-out writers are told from these; None for digits, and where it cannot be known."""
    auroc_mnist: float | None = None


@dataclass(frozen=True)
class NonDigits:
    """A model's doubt of digits and of other things."""

    model: str
    digits: list[Doubt]
    others: list[Doubt]


Kinds = dict[str, list[Item]]


def kinds(drawn: Dataset, size: tuple[int, int], count: int = COUNT) -> Kinds:
    """Examples of each kind that training did not have; drawings, and noise as images of the model's `size`."""
    names = outliers.kinds("test", drawn.inks, [label or "" for label in drawn.labels])
    others = outliers.beside(drawn, count).inks[len(drawn) :]  # one kind after the other
    made: Kinds = {name: list(others[at * count : (at + 1) * count]) for at, name in enumerate(names)}
    made[NOISE] = list(outliers.noise(count, size, np.random.default_rng(SEED)))
    return made


def non_digits(scores: Scores, made: Kinds, mnist: Dataset, tell: Tell) -> NonDigits:
    """A model on them all, against digits; the file that has not seen the held-out writers, where there is one."""
    tell(f"{scores.id} on what is no digit")
    model = scores.fresh or scores.contender.model
    assert mnist.images is not None
    scanned = _read(model, list(mnist.images))
    drawn = scores.cells[PEN].measured if PEN in scores.cells else None
    pen = drawn.seen.readings if drawn else None
    others = {name: _read(model, items) for name, items in made.items() if name != NOISE}
    others[ALL] = Outputs(*map(np.concatenate, zip(*others.values(), strict=True)))
    others[NOISE] = _read(model, made[NOISE])
    _check_card(model, _told(pen, others[ALL]))
    digits = [_doubt("MNIST test", scanned)]
    if pen is not None:
        digits.insert(0, _doubt(PEN.title, pen))
    return NonDigits(scores.id, digits, [_doubt(name, found, pen, scanned) for name, found in others.items()])


def _check_card(model: Recorder, found: float | None) -> None:
    """ModelError when the card tells another AUROC."""
    figure = model.card.figure(PEN.data)
    told = figure.auroc if figure else None
    if told is not None and found is not None and abs(told - found) > CARD_TOLERANCE:
        raise ModelError(
            f"{model.card.id}: tells digits from other things with an AUROC of {found:.4f}, but its card says "
            f"{told:.4f}; export it again"
        )


def _read(model: Recorder, items: list[Item]) -> Outputs:
    readings = model.readings(model.frames(items))
    model.taken()
    return readings


def _doubt(name: str, found: Outputs, pen: Outputs | None = None, mnist: Outputs | None = None) -> Doubt:
    return Doubt(
        name,
        len(found.is_digit),
        _share(~found.is_digit),
        _share(~found.is_sure),
        _told(pen, found),
        _told(mnist, found),
    )


def _told(digits: Outputs | None, others: Outputs) -> float | None:
    return None if digits is None else auroc(digits.likeness, others.likeness)


def _share(those: NDArray[np.bool_]) -> float:
    return float(those.mean())
