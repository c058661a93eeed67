"""`digitapp evaluate --numbers`: evaluate a model on labelled numbers."""

from __future__ import annotations

import argparse
from collections.abc import Collection

import msgspec

from digitapp.api import DigitappError
from digitapp.cli.output import percentage, print_json, progress, say, say_accuracy
from digitapp.evaluation.datasets import read_dataset
from digitapp.evaluation.numbers import NumbersReport, evaluate_numbers
from digitapp.language import grouped, number, tr
from digitapp.models.registry import Registry

OTHERS = ("against", "framing", "sensitivity", "confusion", "by", "calibration", "suspects", "report", "csv")
"""The options that are about single digits."""


def run(args: argparse.Namespace, writers: Collection[str] | None) -> None:
    """Read every file as numbers, then print the reports; DigitappError if an option is about single digits."""
    for name in OTHERS:
        if getattr(args, name):
            raise DigitappError(tr("--{name} is about single digits; leave it or --numbers out").format(name=name))
    model = Registry().load(args.model)
    reports = []
    for path in args.files:
        data = read_dataset(path, writers)
        with progress(data.name, len(data)) as advance:
            reports.append((str(path), evaluate_numbers(model, data, advance)))
    if args.json:
        rows = [{"file": file, **msgspec.structs.asdict(report)} for file, report in reports]
        print_json(rows if len(rows) > 1 else rows[0])
        return
    for file, report in reports:
        _print(file, report)


def _print(file: str, report: NumbersReport) -> None:
    when_sure = "-" if report.accuracy_when_sure is None else percentage(report.accuracy_when_sure)
    say(tr("{file}, {model}, numbers, n = {n}").format(file=file, model=report.model, n=grouped(report.n)))
    say_accuracy(report.accuracy, report.accuracy_ci95, report.correct)
    say("  " + tr("digit error rate {share}").format(share=percentage(report.digit_error_rate)))
    say(
        "  "
        + tr("doubted {doubted}, accuracy when sure {when_sure}").format(
            doubted=percentage(report.doubted), when_sure=when_sure
        )
    )
    say("  " + tr("{time} ms an item").format(time=number(report.ms_per_item, 2)))
