"""`digitapp evaluate`: evaluate a model on labelled data sets, alone or against another one."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import msgspec

from digitapp.api import DigitappError
from digitapp.cli import evaluate_numbers
from digitapp.cli.evaluation_processes import readers_of
from digitapp.cli.evaluation_tables import print_evaluated
from digitapp.cli.output import print_json, progress, say
from digitapp.cli.writers import chosen_writers
from digitapp.evaluation.datasets import Dataset, read_dataset
from digitapp.evaluation.evaluated import Evaluated, examples_as_csv
from digitapp.evaluation.groups import by_writer
from digitapp.evaluation.label_errors import Suspects, find_label_errors
from digitapp.evaluation.measured import Measured, measure
from digitapp.evaluation.report import report_of
from digitapp.evaluation.sensitivity import Withstood, withstood
from digitapp.files import write_atomically
from digitapp.language import tr
from digitapp.models.model import Model
from digitapp.models.registry import Registry


def run(args: argparse.Namespace) -> None:
    """Evaluate the model on every file, then print the reports; print and write nothing if a file fails."""
    writers = chosen_writers(args.writers)
    if args.numbers:
        evaluate_numbers.run(args, writers)
        return
    registry = Registry()
    model = registry.load(args.model)
    against = registry.load(args.against) if args.against else None
    if against is not None and against.card.id == model.card.id:
        raise DigitappError(
            tr("{model} would be compared with itself; name another model after --against").format(model=model.card.id)
        )
    sets: list[tuple[Evaluated, list[Withstood]]] = []
    for path in args.files:
        data = read_dataset(path, writers)
        measured = _measure(model, data, args)
        other = _measure(against, data, args) if against is not None else None
        evaluated = Evaluated(str(path), measured, other, _suspects(model, measured, args))
        if "writer" in args.by:
            by_writer(measured)  # which says so if none is named
        sets.append((evaluated, _sensitivity(model, data, args) if args.sensitivity else []))
    _write(args, [evaluated for evaluated, _ in sets])
    if args.json:
        rows = [_as_json(evaluated, found, args) for evaluated, found in sets]
        print_json(rows if len(rows) > 1 else rows[0])
        return
    for evaluated, found in sets:
        print_evaluated(evaluated, found, args)
    for path in filter(None, (args.report, args.csv)):
        say(tr("wrote {path}").format(path=path))


def _measure(model: Model, data: Dataset, args: argparse.Namespace) -> Measured:
    title = f"{model.card.id}, {data.name}" if args.against else data.name
    with progress(title, len(data)) as advance, readers_of(model.card.id, args) as readers:
        return measure(model, data, args.framing, advance, readers)


def _suspects(model: Model, measured: Measured, args: argparse.Namespace) -> Suspects | None:
    if not args.suspects:
        return None
    with progress(tr("{name}, wrong labels").format(name=measured.data.name), len(measured.data)) as advance:
        return find_label_errors(model, measured, args.framing, advance)


def _sensitivity(model: Model, data: Dataset, args: argparse.Namespace) -> list[Withstood]:
    with progress(tr("{name}, altered").format(name=data.name), len(data)) as advance:
        return withstood(model, data, args.framing, advance)


def _write(args: argparse.Namespace, sets: Sequence[Evaluated]) -> None:
    if args.csv:
        write_atomically(Path(args.csv), examples_as_csv(sets))
    if args.report:
        from digitapp.evaluation.html_report import html_report

        write_atomically(Path(args.report), html_report(sets))


def _as_json(evaluated: Evaluated, sensitivity: Sequence[Withstood], args: argparse.Namespace) -> dict[str, Any]:
    row: dict[str, Any] = {"file": evaluated.file, **msgspec.structs.asdict(evaluated.report)}
    if args.sensitivity:
        row["sensitivity"] = sensitivity
    if args.confusion:
        row["confused"] = evaluated.confusion.confused()
    if "label" in args.by:
        row["by_label"] = evaluated.labels
    if "writer" in args.by:
        row["by_writer"] = evaluated.writers
    if evaluated.suspects is not None:
        row["suspects"] = evaluated.suspects
    if evaluated.against is not None:
        row["against"] = report_of(evaluated.against)
        row["mcnemar"] = evaluated.mcnemar
        row["differing"] = [_difference(evaluated, evaluated.against, index) for index in evaluated.differing]
    return row


def _difference(evaluated: Evaluated, against: Measured, index: int) -> dict[str, Any]:
    measured = evaluated.measured
    return {
        "item": index + 1,
        "label": measured.data.labels[index],
        "read": measured.answers[index],
        "confidence": float(measured.confidence[index]),
        "against_read": against.answers[index],
        "against_confidence": float(against.confidence[index]),
    }
