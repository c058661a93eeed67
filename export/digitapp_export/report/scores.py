"""Every model on every set; and who may speak for it on drawings of the writers that are held out.

A model's twin speaks, where there is one: the same recipe trained without them, whose card must hold the figure that is
measured. Without a twin a model speaks for itself if its card has a figure for them and measuring it gives that figure
again, for one that has learnt from them carries the figure of another file. Otherwise the card is only quoted.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from digitapp.api import Figure, ModelError
from digitapp.evaluation.datasets import Dataset
from digitapp.evaluation.report import Report, evaluate
from digitapp_export.data import HELD_OUT
from digitapp_export.report.evaluated_models import EvaluatedModel, Recorder, Seen

Speaker = Literal["itself", "twin", "card"]
"""Who a figure is from: the model's file, its twin's, or nobody here: it is quoted from the card."""
Tell = Callable[[str], None]
"""Is told, in a few words, what is being measured."""
CARD_TOLERANCE = 2e-3
"""How far a card's ECE, NLL or share of doubt may lie from what is measured; its accuracy must be the very same."""


@dataclass(frozen=True)
class Column:
    """A set and how it is given to a model."""

    id: str
    title: str
    short: str
    data: str
    """The set, as a card calls it."""
    framing: str | None = None


PEN = Column("pen", "pen strokes, writers 25 to 30", "pen strokes", HELD_OUT)
CANVAS = Column("canvas", "the same, canvas merely shrunk", "canvas shrunk", HELD_OUT, "canvas")
MNIST = Column("mnist", "MNIST test", "MNIST test", "mnist-test")
OPTDIGITS = Column("optdigits", "optdigits.tes", "optdigits.tes", "optdigits-test")
COLUMNS = (PEN, CANVAS, MNIST, OPTDIGITS)


@dataclass(frozen=True)
class Measured:
    """All that is known of a model on one set."""

    report: Report
    seen: Seen
    labels: NDArray[np.int64]
    """The places of the true labels among the model's, int64 [N]; -1 for one that it does not know."""

    @property
    def predicted(self) -> NDArray[np.int64]:
        """The places of its answers, -1 where it read nothing."""
        probabilities, read = self.seen.readings.probabilities, self.seen.readings.read
        return np.where(read, np.where(read[:, None], probabilities, 0).argmax(axis=1), -1)

    @property
    def right(self) -> NDArray[np.bool_]:
        """Whether each answer is right."""
        return np.asarray((self.predicted == self.labels) & self.seen.readings.read)


@dataclass(frozen=True)
class Score:
    """One cell of the README's table: a figure, and unless it is quoted the measurement behind it."""

    model: str
    column: Column
    speaker: Speaker
    figure: Figure
    measured: Measured | None


@dataclass(frozen=True)
class Scores:
    """A model on all sets."""

    contender: EvaluatedModel
    fresh: Recorder | None
    """The file that has not seen the held-out writers; None where there is none."""
    speaker: Speaker
    """Who speaks on the held-out writers."""
    cells: dict[Column, Score]

    @property
    def id(self) -> str:
        """The model's."""
        return self.contender.id


def scores(contender: EvaluatedModel, sets: dict[str, Dataset], tell: Tell) -> Scores:
    """Measures a model; ModelError when its card tells other figures, or its twin is none."""
    tell(f"{contender.id} on {PEN.title}")
    drawn = measured(contender.twin or contender.model, sets[HELD_OUT])
    speaker = _speaker(contender, drawn.report)
    fresh = {"itself": contender.model, "twin": contender.twin, "card": None}[speaker]
    cells = {}
    quoted = contender.model.card.figure(HELD_OUT)
    if fresh:
        cells[PEN] = _score(contender, PEN, speaker, drawn)
        cells[CANVAS] = _score(contender, CANVAS, speaker, measured(fresh, sets[HELD_OUT], CANVAS.framing))
    elif quoted:
        cells[PEN] = Score(contender.id, PEN, speaker, quoted, None)
    for column in (MNIST, OPTDIGITS):
        tell(f"{contender.id} on {column.title}")
        found = measured(contender.model, sets[column.data])
        _check_card(contender.model, column.data, found.report)
        cells[column] = _score(contender, column, "itself", found)
    return Scores(contender, fresh, speaker, cells)


def measured(model: Recorder, data: Dataset, framing: str | None = None) -> Measured:
    """A model on a set of which every example has a label."""
    report = evaluate(model, data, framing)
    places = {label: place for place, label in enumerate(model.card.labels)}
    labels = np.array([places.get(label or "", -1) for label in data.labels], np.int64)
    return Measured(report, model.taken(), labels)


def agrees(figure: Figure, report: Report) -> bool:
    """Whether a card's figure is what is measured."""
    pairs = ((figure.ece, report.ece), (figure.nll, report.nll), (figure.doubted, report.doubted))
    close = all(told is None or abs(told - found) <= CARD_TOLERANCE for told, found in pairs)
    return close and figure.n == report.n and abs(figure.accuracy - report.accuracy) <= 1e-9


def _speaker(contender: EvaluatedModel, report: Report) -> Speaker:
    """Who may speak on the held-out writers, whom the twin, or without one the model, was measured on."""
    told = contender.model.card.figure(HELD_OUT)
    if contender.twin is None:
        return "itself" if told and agrees(told, report) else "card"
    _check_card(contender.twin, HELD_OUT, report, "its twin")
    if told:
        _check_card(contender.model, HELD_OUT, report)
    return "twin"


def _check_card(model: Recorder, data: str, report: Report, whose: str = "") -> None:
    figure = model.card.figure(data)
    if figure is None and whose:
        raise ModelError(
            f"{model.card.id}: {whose} has no figure for {data} on its card, so it may have learnt from these writers; "
            "train it with: --writers 1-24"
        )
    if figure and not agrees(figure, report):
        raise ModelError(
            f"{model.card.id}: {whose or 'it'} reads {report.accuracy:.2%} of {data}, but a card says "
            f"{figure.accuracy:.2%} (ECE, NLL and doubt count as well); export it again"
        )


def _score(contender: EvaluatedModel, column: Column, speaker: Speaker, found: Measured) -> Score:
    report = found.report
    figure = Figure(
        data=column.data, accuracy=report.accuracy, n=report.n, ci95=report.accuracy_ci95,
        ece=report.ece, nll=report.nll, doubted=report.doubted,
    )  # fmt: skip
    return Score(contender.id, column, speaker, figure, found)


def share_right(model: Recorder, data: Dataset) -> float:
    """The accuracy alone."""
    found = evaluate(model, data).accuracy
    model.taken()
    return found
