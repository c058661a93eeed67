"""Measure every model on every set, and decide which file is measured on the held-out writers' drawings.

A model's held-out variant is measured if there is one: the same recipe trained without these writers, whose card must
state the figure that is measured. Without one, the model itself is measured if its card has a figure for these writers
and measuring it gives that figure again, since a model trained on them carries the figure of another file. Otherwise
the card's figure is only quoted.
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
from digitapp_export.report.evaluated_models import EvaluatedModel, Recorder, Recording

Source = Literal["model", "held-out variant", "card"]
"""Where a figure comes from: measured on the model or on its held-out variant, or quoted from the card."""
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
    """One cell of the README's table: a figure and, unless it is quoted, the measurement behind it."""

    model: str
    column: Column
    source: Source
    figure: Figure
    measured: Measured | None


@dataclass(frozen=True)
class Scores:
    """A model's scores on all sets."""

    evaluated: EvaluatedModel
    held_out_model: Recorder | None
    """The model or variant that was trained without the held-out writers; None if there is none."""
    source: Source
    """Where the figures for the held-out writers come from."""
    cells: dict[Column, Score]

    @property
    def id(self) -> str:
        """The model's identifier."""
        return self.evaluated.id


def scores(evaluated: EvaluatedModel, sets: dict[str, Dataset], notify: Notify) -> Scores:
    """Measure a model; raise ModelError if its card states other figures, or its variant is not a held-out one."""
    notify(f"{evaluated.id} on {PEN.title}")
    source, held_out_model, pen_strokes = held_out(evaluated, sets[HELD_OUT])
    cells = {}
    quoted = evaluated.model.card.figure(HELD_OUT)
    if held_out_model:
        cells[PEN] = _score(evaluated, PEN, source, pen_strokes)
        cells[CANVAS] = _score(evaluated, CANVAS, source, measure(held_out_model, sets[HELD_OUT], CANVAS.framing))
    elif quoted:
        cells[PEN] = Score(evaluated.id, PEN, source, quoted, None)
    for column in (MNIST, OPTDIGITS):
        notify(f"{evaluated.id} on {column.title}")
        found = measure(evaluated.model, sets[column.data])
        _check_card(evaluated.model, column.data, found.report)
        cells[column] = _score(evaluated, column, "model", found)
    return Scores(evaluated, held_out_model, source, cells)


def held_out(evaluated: EvaluatedModel, drawings: Dataset) -> tuple[Source, Recorder | None, Measured]:
    """Return where the figures for the held-out writers come from, and which file was trained without them, if any.

    The third is the measurement, which is that file's if there is one. Raise the errors of `scores`.
    """
    measured = measure(evaluated.held_out_variant or evaluated.model, drawings)
    source = _source(evaluated, measured.report)
    model = {"model": evaluated.model, "held-out variant": evaluated.held_out_variant, "card": None}[source]
    return source, model, measured


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


def _source(evaluated: EvaluatedModel, report: Report) -> Source:
    """Return where the held-out figures come from, given the report of the variant or, without one, of the model."""
    stated = evaluated.model.card.figure(HELD_OUT)
    if evaluated.held_out_variant is None:
        return "model" if stated and agrees(stated, report) else "card"
    _check_card(evaluated.held_out_variant, HELD_OUT, report, "its held-out variant")
    if stated:
        _check_card(evaluated.model, HELD_OUT, report)
    return "held-out variant"


def _check_card(model: Recorder, data: str, report: Report, whose: str = "") -> None:
    figure = model.card.figure(data)
    if figure is None and whose:
        raise ModelError(
            f"{model.card.id}: {whose} has no figure for {data} on its card, so it may have been trained on these "
            "writers; train it with: --writers 1-24"
        )
    if figure and not agrees(figure, report):
        raise ModelError(
            f"{model.card.id}: {whose or 'it'} reads {report.accuracy:.2%} of {data}, but a card says "
            f"{figure.accuracy:.2%} (ECE, NLL and doubt count as well); export it again"
        )


def _score(evaluated: EvaluatedModel, column: Column, source: Source, found: Measured) -> Score:
    report = found.report
    figure = Figure(
        data=column.data, accuracy=report.accuracy, n=report.n, ci95=report.accuracy_ci95,
        ece=report.ece, nll=report.nll, doubted=report.doubted,
    )  # fmt: skip
    return Score(evaluated.id, column, source, figure, found)


def share_right(model: Recorder, data: Dataset) -> float:
    """Return the accuracy alone."""
    accuracy = evaluate(model, data).accuracy
    model.pop_recording()
    return accuracy
