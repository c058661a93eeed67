"""`digitapp evaluate`: evaluate a model on labelled data sets."""

from __future__ import annotations

import argparse
from pathlib import Path

import msgspec

from digitapp.api import ModelCard
from digitapp.cli.output import print_json, print_table, progress, say
from digitapp.cli.writers import chosen_writers
from digitapp.evaluation.datasets import Dataset, read_dataset
from digitapp.evaluation.report import Report, evaluate
from digitapp.evaluation.sensitivity import Withstood, withstood
from digitapp.explaining.alterations import BY_NAME, MINUS
from digitapp.models.model import Model
from digitapp.models.registry import Registry


def run(args: argparse.Namespace) -> None:
    """Evaluate the model on every file, then print the reports; print nothing if a file fails."""
    writers = chosen_writers(args.writers)
    model = Registry().load(args.model)
    reports: list[tuple[Path, Report]] = []
    unknown_counts: list[int] = []
    sensitivities: list[list[Withstood]] = []
    for path in args.files:
        data = read_dataset(path, writers)
        with progress(path.name, len(data)) as advance:
            reports.append((path, evaluate(model, data, args.framing, advance)))
        unknown_counts.append(sum(label not in (None, *model.classes_) for label in data.labels))
        sensitivities.append(_sensitivity(model, data, args, path) if args.sensitivity else [])
    if args.json:
        rows = [{"file": str(path), **msgspec.structs.asdict(report)} for path, report in reports]
        if args.sensitivity:
            rows = [row | {"sensitivity": found} for row, found in zip(rows, sensitivities, strict=True)]
        print_json(rows if len(rows) > 1 else rows[0])
        return
    for (path, report), count, found in zip(reports, unknown_counts, sensitivities, strict=True):
        _print_report(path, report, model.card, count)
        if found:
            _print_sensitivity(found)


def _sensitivity(model: Model, data: Dataset, args: argparse.Namespace, path: Path) -> list[Withstood]:
    with progress(f"{path.name}, altered", len(data)) as advance:
        return withstood(model, data, args.framing, advance)


def _print_report(path: Path, report: Report, card: ModelCard, unknown: int) -> None:
    low, high = report.accuracy_ci95
    say(f"{path}, {report.model}, n = {report.n:,}")
    say(f"  accuracy {report.accuracy:.2%} (95 % interval {low:.2%} to {high:.2%}), {report.correct:,} right")
    say(f"  nothing to read {report.nothing:,}, ECE {report.ece:.4f}, NLL {report.nll:.4f}")
    if unknown:
        say(f"  labels that the model does not know {unknown:,}, counted as wrong")
    say(f"  doubted {report.doubted:.2%}, accuracy when sure {_percent(report.accuracy_when_sure)}")
    if report.not_digits:
        doubted = f"of which {_percent(report.not_digits_doubted)} doubted"
        say(f"  without a label {report.not_digits:,}, {doubted}, AUROC {report.auroc:.4f}")
    say(f"  {report.ms_per_item:.2f} ms an item")
    counts = (["." if n == 0 else str(n) for n in row] for row in report.confusion)
    rows = ([label, *row] for label, row in zip(card.labels, counts, strict=True))
    print_table(("true \\ read", *card.labels), rows)
    selected = ([f"{row.coverage:.0%}", f"{row.risk:.2%}", f"{row.confidence:.4f}"] for row in report.risk_coverage)
    print_table(("answered", "wrong of these", "least confidence"), selected)


def _print_sensitivity(found: list[Withstood]) -> None:
    """Print how far what is read right can be changed before the answer does."""
    say(f"  how far the {found[0].n:,} that are read right can be changed before the answer does:")
    heads = ("change", "half of them: up to", "nine in ten: up to", "tried up to", "unchanged there")
    print_table(heads, (_cells(row) for row in found))


def _cells(row: Withstood) -> tuple[str, ...]:
    way = BY_NAME[row.alteration]
    amounts = (way.said(amount).replace(MINUS, "-") for amount in (row.median, row.quantile10, row.limit))
    return (row.direction, *amounts, f"{row.unchanged:.1%}")


def _percent(share: float | None) -> str:
    return "-" if share is None else f"{share:.2%}"
