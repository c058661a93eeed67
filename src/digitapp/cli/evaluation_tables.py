"""The tables that `digitapp evaluate` prints."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from digitapp.api.card import is_printable
from digitapp.cli.output import percentage, print_table, say, say_accuracy
from digitapp.evaluation.evaluated import Evaluated
from digitapp.evaluation.groups import NOTHING, Group
from digitapp.evaluation.label_errors import Suspects
from digitapp.evaluation.measured import Measured
from digitapp.evaluation.report import Report
from digitapp.evaluation.sensitivity import Withstood
from digitapp.explaining.alterations import BY_NAME, MINUS
from digitapp.language import grouped, number, tr, translated
from digitapp.wording import counted_percent, interval, percent, percents, short

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
        _print_groups(tr("label"), evaluated.labels)
    if "writer" in args.by:
        _print_groups(tr("writer"), evaluated.writers)
    if evaluated.suspects is not None:
        _print_suspects(evaluated.suspects)
    if evaluated.against is not None:
        _print_against(evaluated, evaluated.against)
    if sensitivity:
        _print_sensitivity(sensitivity)


def _print_report(evaluated: Evaluated) -> None:
    report, card, unknown = evaluated.report, evaluated.measured.card, evaluated.measured.unknown
    say(tr("{file}, {model}, n = {n}").format(file=evaluated.file, model=report.model, n=grouped(report.n)))
    say_accuracy(report.accuracy, report.accuracy_ci95, report.correct)
    say(
        "  "
        + tr("nothing to read {nothing}, ECE {ece}, NLL {nll}").format(
            nothing=grouped(report.nothing), ece=number(report.ece, 4), nll=number(report.nll, 4)
        )
    )
    if unknown:
        say(
            "  "
            + tr("labels that the model does not know {unknown}, counted as wrong").format(unknown=grouped(unknown))
        )
    say(
        "  "
        + tr("doubted {doubted}, accuracy when sure {when_sure}").format(
            doubted=percentage(report.doubted), when_sure=_percent(report.accuracy_when_sure)
        )
    )
    if report.not_digits:
        say(
            "  "
            + tr("without a label {count}, of which {doubted} doubted, AUROC {auroc}").format(
                count=grouped(report.not_digits),
                doubted=_percent(report.not_digits_doubted),
                auroc="-" if report.auroc is None else number(report.auroc, 4),
            )
        )
    say("  " + tr("{time} ms an item").format(time=number(report.ms_per_item, 2)))
    counts = (["." if n == 0 else str(n) for n in row] for row in report.confusion)
    rows = ([label, *row] for label, row in zip(card.labels, counts, strict=True))
    corner = " \\ ".join([tr("true", "the label"), tr("read", "the answer")])
    print_table((corner, *card.labels), rows)
    selected = (
        [percentage(row.coverage, 0), percentage(row.risk), number(row.confidence, 4)] for row in report.risk_coverage
    )
    print_table((tr("answered"), tr("wrong of these"), tr("least confidence")), selected)


def _print_calibration(report: Report) -> None:
    rows = (
        [
            percents(point.low, point.high, 0),
            grouped(point.n),
            percentage(point.confidence, 1),
            counted_percent(round(point.accuracy * point.n), point.n),
            interval(point.accuracy_ci95, point.n),
        ]
        for point in report.calibration
    )
    print_table(
        (
            tr("confidence"),
            tr("answers", "how many"),
            tr("mean confidence"),
            tr("right", "read so"),
            tr("95 % interval"),
        ),
        rows,
    )


def _print_confused(evaluated: Evaluated) -> None:
    rows = []
    for cell in evaluated.confusion.confused():
        items = ", ".join(map(str, cell.items[:MAX_SHOWN])) + (" ..." if len(cell.items) > MAX_SHOWN else "")
        rows.append([_text(cell.label), _text(cell.read), grouped(len(cell.items)), items])
    print_table((tr("label"), tr("read as"), tr("drawings"), tr("items, the most confident first")), rows)


def _print_groups(kind: str, groups: Sequence[Group]) -> None:
    rows = (
        [
            _text(group.name) or tr("not named"),
            grouped(group.n),
            counted_percent(group.correct, group.n),
            interval(group.accuracy_ci95, group.n),
            _text(group.most_common_mistake) + (f" ({grouped(group.mistakes_of_it)})" if group.mistakes_of_it else ""),
        ]
        for group in groups
    )
    print_table((kind, tr("drawings"), tr("right", "read so"), tr("95 % interval"), tr("most often misread as")), rows)


def _print_suspects(found: Suspects) -> None:
    confident = sum(suspect.confident for suspect in found.suspects)
    say(
        "  "
        + tr("labels that may be wrong: {count} of {n}, {confident} of them confidently").format(
            count=grouped(len(found.suspects)), n=grouped(found.n), confident=grouped(confident)
        )
    )
    say(f"  {found.sentence}")
    rows = (
        [
            str(suspect.item),
            f"{_text(suspect.label)} {percent(suspect.label_probability)}",
            f"{_text(suspect.suggested)} {percent(suspect.suggested_probability)}",
            tr("yes") if suspect.confident else "",
        ]
        for suspect in found.suspects[:MAX_SHOWN]
    )
    if found.suspects:
        print_table((tr("item"), tr("label"), tr("rather"), tr("confidently")), rows)
    _print_rest(len(found.suspects))


def _print_against(evaluated: Evaluated, against: Measured) -> None:
    test, measured = evaluated.mcnemar, evaluated.measured
    if test is None:
        return
    say(
        "  "
        + tr("against {against}: it reads {share} right").format(
            against=test.against, share=counted_percent(test.both + test.only_against, test.n)
        )
    )
    say(f"  {test.sentence}")
    rows = (
        [str(index + 1), _text(measured.data.labels[index]), _answer(measured, index), _answer(against, index)]
        for index in evaluated.differing[:MAX_SHOWN]
    )
    if evaluated.differing:
        print_table((tr("item"), tr("label"), test.model, test.against), rows)
    _print_rest(len(evaluated.differing))


def _print_rest(count: int) -> None:
    if count > MAX_SHOWN:
        say("  " + tr("and {count} more; --json lists all").format(count=grouped(count - MAX_SHOWN)))


def _answer(measured: Measured, index: int) -> str:
    answer = measured.answers[index]
    return NOTHING if answer is None else f"{_text(answer)} {percent(float(measured.confidence[index]))}"


def _text(label: str | None) -> str:
    """Return a label on one line, which is not too long, escaped if it is not printable."""
    return NOTHING if label is None else short(label if is_printable(label) else repr(label), 40)


def _print_sensitivity(found: Sequence[Withstood]) -> None:
    """Print how far what is read right can be changed before the answer does."""
    say(
        "  "
        + tr("how far the {n} that are read right can be changed before the answer does:").format(n=grouped(found[0].n))
    )
    heads = (
        tr("change", "noun"),
        tr("half of them: up to"),
        tr("nine in ten: up to"),
        tr("tried up to"),
        tr("unchanged there"),
    )
    print_table(heads, (_cells(row) for row in found))


def _cells(row: Withstood) -> tuple[str, ...]:
    way = BY_NAME[row.alteration]
    amounts = (way.said(amount).replace(MINUS, "-") for amount in (row.median, row.quantile10, row.limit))
    return (translated(row.direction), *amounts, percentage(row.unchanged, 1))


def _percent(share: float | None) -> str:
    return "-" if share is None else percentage(share)
