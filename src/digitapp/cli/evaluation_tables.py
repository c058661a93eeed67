"""The tables that `digitapp evaluate` prints."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from digitapp.api.card import is_printable
from digitapp.cli.output import print_table, say
from digitapp.evaluation.evaluated import Evaluated
from digitapp.evaluation.groups import NOTHING, Group
from digitapp.evaluation.label_errors import Suspects
from digitapp.evaluation.measured import Measured
from digitapp.evaluation.report import Report
from digitapp.evaluation.sensitivity import Withstood
from digitapp.explaining.alterations import BY_NAME, MINUS
from digitapp.wording import counted_percent, interval, percent, short

MAX_SHOWN = 20
"""The number of suspects and differences, and of the items of one confusion, that the tables show at most."""


def print_evaluated(evaluated: Evaluated, sensitivity: Sequence[Withstood], args: argparse.Namespace) -> None:
    """Print all that was asked for of one data set."""
    _print_report(evaluated)
    if args.calibration:
        _print_calibration(evaluated.report)
    if args.confusion:
        _print_confused(evaluated)
    if "label" in args.by:
        _print_groups("label", evaluated.labels)
    if "writer" in args.by:
        _print_groups("writer", evaluated.writers)
    if evaluated.suspects is not None:
        _print_suspects(evaluated.suspects)
    if evaluated.against is not None:
        _print_against(evaluated, evaluated.against)
    if sensitivity:
        _print_sensitivity(sensitivity)


def _print_report(evaluated: Evaluated) -> None:
    report, card, unknown = evaluated.report, evaluated.measured.card, evaluated.measured.unknown
    low, high = report.accuracy_ci95
    say(f"{evaluated.file}, {report.model}, n = {report.n:,}")
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


def _print_calibration(report: Report) -> None:
    rows = (
        [
            f"{100 * point.low:.0f} to {100 * point.high:.0f} %",
            f"{point.n:,}",
            f"{point.confidence:.1%}",
            counted_percent(round(point.accuracy * point.n), point.n),
            interval(point.accuracy_ci95, point.n),
        ]
        for point in report.calibration
    )
    print_table(("confidence", "answers", "mean confidence", "right", "95 % interval"), rows)


def _print_confused(evaluated: Evaluated) -> None:
    rows = []
    for cell in evaluated.confusion.confused():
        items = ", ".join(map(str, cell.items[:MAX_SHOWN])) + (" ..." if len(cell.items) > MAX_SHOWN else "")
        rows.append([_text(cell.label), _text(cell.read), f"{len(cell.items):,}", items])
    print_table(("label", "read as", "drawings", "items, the most confident first"), rows)


def _print_groups(kind: str, groups: Sequence[Group]) -> None:
    rows = (
        [
            _text(group.name) or "not named",
            f"{group.n:,}",
            counted_percent(group.correct, group.n),
            interval(group.accuracy_ci95, group.n),
            _text(group.most_common_mistake) + (f" ({group.mistakes_of_it:,})" if group.mistakes_of_it else ""),
        ]
        for group in groups
    )
    print_table((kind, "drawings", "right", "95 % interval", "most often misread as"), rows)


def _print_suspects(found: Suspects) -> None:
    confident = sum(suspect.confident for suspect in found.suspects)
    say(f"  labels that may be wrong: {len(found.suspects):,} of {found.n:,}, {confident:,} of them confidently")
    say(f"  {found.sentence}")
    rows = (
        [
            str(suspect.item),
            f"{_text(suspect.label)} {percent(suspect.label_probability)}",
            f"{_text(suspect.suggested)} {percent(suspect.suggested_probability)}",
            "yes" if suspect.confident else "",
        ]
        for suspect in found.suspects[:MAX_SHOWN]
    )
    if found.suspects:
        print_table(("item", "label", "rather", "confidently"), rows)
    _print_rest(len(found.suspects))


def _print_against(evaluated: Evaluated, against: Measured) -> None:
    test, measured = evaluated.mcnemar, evaluated.measured
    if test is None:
        return
    say(f"  against {test.against}: it reads {counted_percent(test.both + test.only_against, test.n)} right")
    say(f"  {test.sentence}")
    rows = (
        [str(index + 1), _text(measured.data.labels[index]), _answer(measured, index), _answer(against, index)]
        for index in evaluated.differing[:MAX_SHOWN]
    )
    if evaluated.differing:
        print_table(("item", "label", test.model, test.against), rows)
    _print_rest(len(evaluated.differing))


def _print_rest(count: int) -> None:
    if count > MAX_SHOWN:
        say(f"  and {count - MAX_SHOWN:,} more; --json lists all")


def _answer(measured: Measured, index: int) -> str:
    answer = measured.answers[index]
    return NOTHING if answer is None else f"{_text(answer)} {percent(float(measured.confidence[index]))}"


def _text(label: str | None) -> str:
    """Return a label on one line, which is not too long, escaped if it is not printable."""
    return NOTHING if label is None else short(label if is_printable(label) else repr(label), 40)


def _print_sensitivity(found: Sequence[Withstood]) -> None:
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
