"""Measure every model on every set, except on the held-out writers' drawings if it was trained on them.

The card of a model that was trained on some of these writers states no figure for them.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from digitapp.api import Figure, ModelCard, ModelError
from digitapp.evaluation.datasets import Dataset
from digitapp.evaluation.report import Report, evaluate
from digitapp_export.data import HELD_OUT
from digitapp_export.report.evaluated_models import Recorder, Recording

Notify = Callable[[str], None]
"""Called with a few words that say what is being measured."""
CARD_TOLERANCE = 2e-3
"""How far a card's ECE, NLL or share of doubt may be from the measurement; its accuracy must be equal."""


@dataclass(frozen=True)
class Column:
    """A data set and the framing it is given to a model with."""

    id: str
    title: str
    short: str
    data: str
    """The set's name on a card."""
    framing: str | None = None


PEN = Column("pen", "pen strokes, writers 25 to 30", "pen strokes", HELD_OUT)
CANVAS = Column("canvas", "the same, canvas merely shrunk", "canvas shrunk", HELD_OUT, "canvas")
MNIST = Column("mnist", "MNIST test", "MNIST test", "mnist-test")
OPTDIGITS = Column("optdigits", "optdigits.tes", "optdigits.tes", "optdigits-test")
COLUMNS = (PEN, CANVAS, MNIST, OPTDIGITS)


@dataclass(frozen=True)
class Measured:
    """Everything measured of a model on one set."""

    report: Report
    recording: Recording
    labels: NDArray[np.int64]
    """Indices of the true labels among the model's, int64 [N]; -1 for one that it does not know."""

    @property
    def predicted(self) -> NDArray[np.int64]:
        """Indices of the answers, -1 if an example could not be read."""
        probabilities, read = self.recording.outputs.probabilities, self.recording.outputs.read
        return np.where(read, np.where(read[:, None], probabilities, 0).argmax(axis=1), -1)

    @property
    def right(self) -> NDArray[np.bool_]:
        """Whether each answer is right."""
        return np.asarray((self.predicted == self.labels) & self.recording.outputs.read)


@dataclass(frozen=True)
class Score:
    """One cell of the README's table: a figure and the measurement behind it."""

    model: str
    column: Column
    figure: Figure
    measured: Measured


@dataclass(frozen=True)
class Scores:
    """A model's scores on all sets that it is measured on."""

    model: Recorder
    cells: dict[Column, Score]

    @property
    def id(self) -> str:
        """The model's identifier."""
        return self.model.card.id


def scores(model: Recorder, sets: dict[str, Dataset], notify: Notify) -> Scores:
    """Measure a model on all sets that it was not trained on; raise ModelError if its card states other figures."""
    cells = {}
    for column in COLUMNS:
        if column.data == HELD_OUT and model.card.figure(HELD_OUT) is None:
            continue
        notify(f"{model.card.id} on {column.title}")
        found = measure(model, sets[column.data], column.framing)
        if column.framing is None:
            _check_card(model.card, column.data, found.report)
        cells[column] = _score(model.card.id, column, found)
    return Scores(model, cells)


def measure(model: Recorder, data: Dataset, framing: str | None = None) -> Measured:
    """Measure a model on a set in which every example has a label."""
    report = evaluate(model, data, framing)
    indices = {label: index for index, label in enumerate(model.card.labels)}
    labels = np.array([indices.get(label or "", -1) for label in data.labels], np.int64)
    return Measured(report, model.pop_recording(), labels)


def agrees(figure: Figure, report: Report) -> bool:
    """Return whether a card's figure equals the measurement."""
    pairs = ((figure.ece, report.ece), (figure.nll, report.nll), (figure.doubted, report.doubted))
    close = all(stated is None or abs(stated - found) <= CARD_TOLERANCE for stated, found in pairs)
    return close and figure.n == report.n and abs(figure.accuracy - report.accuracy) <= 1e-9


def is_unseen(model: Recorder, drawings: Dataset) -> bool:
    """Return whether a model was not trained on the held-out writers: its card states what it reads of `drawings`.

    The card of one that was states no figure for them, or, like that of 0.1.0's default model, another file's.
    """
    stated = model.card.figure(HELD_OUT)
    return stated is not None and agrees(stated, measure(model, drawings).report)


def _check_card(card: ModelCard, data: str, report: Report) -> None:
    figure = card.figure(data)
    if figure and not agrees(figure, report):
        raise ModelError(
            f"{card.id}: reads {report.accuracy:.2%} of {data}, but its card says {figure.accuracy:.2%} (ECE, NLL and "
            "doubt count as well); export it again"
        )


def _score(model: str, column: Column, found: Measured) -> Score:
    report = found.report
    figure = Figure(
        data=column.data, accuracy=report.accuracy, n=report.n, ci95=report.accuracy_ci95,
        ece=report.ece, nll=report.nll, doubted=report.doubted,
    )  # fmt: skip
    return Score(model, column, figure, found)


def share_right(model: Recorder, data: Dataset) -> float:
    """Return the accuracy alone."""
    accuracy = evaluate(model, data).accuracy
    model.pop_recording()
    return accuracy
