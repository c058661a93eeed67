"""Measure models on generated stand-ins for hands and scanners that nobody here has, and compose the report's table."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from digitapp.evaluation.datasets import Dataset
from digitapp.evaluation.metrics import auroc, expected_calibration_error, negative_log_likelihood, wilson_interval
from digitapp.models.model import Item, Outputs
from digitapp.preprocessing.framing import Frames
from digitapp_export.data import HELD_OUT
from digitapp_export.report.evaluated_models import Recorder
from digitapp_export.report.markdown import table
from digitapp_export.report.scores import Notify, is_unseen
from digitapp_export.stand_ins.sets import SCHOOLS, SIGNS, StandIns


@dataclass(frozen=True)
class Subject:
    """A model that is measured."""

    name: str
    """What the table calls it, in Markdown."""
    model: Recorder
    is_unseen: bool
    """Whether it has not learnt from the held-out writers, whose drawings half of the scans are made of."""


@dataclass(frozen=True)
class StandInFigure:
    """A model's figures on one kind of stand-in; of signs, which have no label, only how far they are doubted."""

    model: str
    name: str
    n: int
    doubted: float
    """The share of answers that are not sure."""
    accuracy: float | None = None
    ci95: tuple[float, float] | None = None
    ece: float | None = None
    nll: float | None = None
    auroc_pen: float | None = None
    """AUROC of the held-out writers' digits against signs; None if the file has learnt from these writers."""
    auroc_schools: float | None = None
    """AUROC of the other schools' digits against signs."""


def subjects(models: Mapping[str, Recorder], pens: Dataset) -> list[Subject]:
    """Return models by their names."""
    return [Subject(f"`{name}`", model, is_unseen(model, pens)) for name, model in models.items()]


def measure(chosen: Sequence[Subject], made: StandIns, pens: Dataset, notify: Notify) -> list[StandInFigure]:
    """Measure models on all stand-ins; `pens` are the held-out writers' drawings."""
    framed = _Framed(made, pens)
    return [figure for subject in chosen for figure in _figures(subject, made, framed, notify)]


class _Framed:
    """The inputs for models: made once for all models of the same framing and size."""

    def __init__(self, made: StandIns, pens: Dataset) -> None:
        self._items: dict[str, Sequence[Item]] = {SCHOOLS: made.schools.inks, SIGNS: made.signs.inks}
        self._items |= {HELD_OUT: pens.inks} | {name: scans.images for name, scans in made.scans.items()}
        self._frames: dict[tuple[object, ...], Frames] = {}

    def outputs(self, model: Recorder, name: str, first: int | None = None) -> Outputs:
        """Return a model's outputs on a set, or on its `first` examples."""
        key = (name, model.card.framing, model.card.size)
        if key not in self._frames:
            self._frames[key] = model.frames(list(self._items[name]))
        images, readable, boxes, centres = self._frames[key]
        found = model.readings(Frames(images[:first], readable[:first], boxes[:first], centres[:first]))
        model.pop_recording()
        return found


def _figures(subject: Subject, made: StandIns, framed: _Framed, notify: Notify) -> list[StandInFigure]:
    notify(f"{subject.name} on stand-ins")
    schools = framed.outputs(subject.model, SCHOOLS)
    found = [_figure(subject, SCHOOLS, schools, [label or "" for label in made.schools.labels])]
    for name, scans in made.scans.items():
        count = None if subject.is_unseen else scans.mnist  # these are the first, the others by the held-out writers
        found.append(_figure(subject, name, framed.outputs(subject.model, name, count), scans.labels[:count]))
    signs = framed.outputs(subject.model, SIGNS)
    pens = framed.outputs(subject.model, HELD_OUT) if subject.is_unseen else None
    found.append(
        StandInFigure(
            subject.name,
            SIGNS,
            len(signs.is_sure),
            _doubted(signs),
            auroc_pen=None if pens is None else auroc(pens.likeness, signs.likeness),
            auroc_schools=auroc(schools.likeness, signs.likeness),
        )
    )
    return found


def _doubted(outputs: Outputs) -> float:
    return float((~outputs.is_sure).mean())


def _figure(subject: Subject, name: str, outputs: Outputs, labels: Sequence[str]) -> StandInFigure:
    index = {label: place for place, label in enumerate(subject.model.card.labels)}
    truth = np.array([index.get(label, -1) for label in labels], np.int64)
    right = int((_answers(outputs) == truth)[outputs.read].sum())
    return StandInFigure(
        subject.name,
        name,
        len(truth),
        _doubted(outputs),
        right / len(truth),
        wilson_interval(right, len(truth)),
        expected_calibration_error(outputs.probabilities[outputs.read], truth[outputs.read]),
        negative_log_likelihood(outputs.probabilities[outputs.read], truth[outputs.read]),
    )


def _answers(outputs: Outputs) -> NDArray[np.int64]:
    return np.asarray(np.where(outputs.read[:, None], outputs.probabilities, 0).argmax(axis=1), np.int64)


def section(found: Sequence[StandInFigure], made: StandIns) -> str:
    """Return the report's section."""
    each = next(iter(made.scans.values()))
    writers = len(set(made.schools.writers))
    return f"""## Stand-ins for hands and scanners that nobody here has

Generated by `digitapp_export.stand_ins`, which shares neither code nor shapes with what training generates (a contract
of the linter's says so); `digitapp-export stand-ins MODEL.onnx` measures any model on them, and `--sheet FOLDER` shows
all. They say where a model is weak, not how well it reads those hands and scanners.

- **{SCHOOLS}**: {len(made.schools):,} drawings by {writers} virtual writers, each with a country, a form of each digit
  and a hand of their own: on tablets, on boards, with 5 to 10 points a stroke, in straight pieces.
- **scans**: {each.mnist:,} of MNIST's test images and {len(each.labels) - each.mnist:,} drawings by writers 25 to 30,
  scanned in black and white so that the ink touches the border; in grey, as codes on envelopes; and from printed
  forms, with patterns and rules behind them and bits of neighbours at their sides, as JPEG. A model that has learnt
  from these writers is measured on MNIST's images alone.
- **{SIGNS}**: {len(made.signs):,} letters, Greek letters, operators, roots, arrows and pairs of digits by the same
  writers; AUROC: how often a digit has the higher digitness of the two, or, for a model without one, confidence.

How they read pendigits' unseen writers as they are stands above, under Accuracy.

![Some of each kind](report/stand-ins.png)

{markdown(found)}"""


def markdown(found: Sequence[StandInFigure]) -> str:
    """Return the table."""
    head = ["model", "stand-in", "n", "accuracy", "95 % interval", "ECE", "NLL", "doubted", "a sure digit",
            "AUROC, against writers 25 to 30", "AUROC, against other schools' digits"]  # fmt: skip
    return table(head, map(_row, found))


def _row(one: StandInFigure) -> list[str]:
    interval = "-" if one.ci95 is None else f"{one.ci95[0]:.2%} to {one.ci95[1]:.2%}"
    is_signs = one.accuracy is None
    decimals = [_decimal(value) for value in (one.ece, one.nll, one.auroc_pen, one.auroc_schools)]
    return [
        one.model, one.name, f"{one.n:,}", "-" if one.accuracy is None else f"{one.accuracy:.2%}", interval,
        *decimals[:2], f"{one.doubted:.2%}", f"{1 - one.doubted:.2%}" if is_signs else "-", *decimals[2:],
    ]  # fmt: skip


def _decimal(value: float | None) -> str:
    return "-" if value is None else f"{value:.4f}"
