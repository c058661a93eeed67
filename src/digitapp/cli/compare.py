"""`digitapp compare`: compare models on the same labelled data sets, and list where they disagree."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

import msgspec

from digitapp.api import DigitappError, ModelError
from digitapp.api.card import is_printable
from digitapp.cli.evaluation_processes import readers_of
from digitapp.cli.output import between, percentage, print_json, print_table, progress, say
from digitapp.cli.writers import chosen_writers
from digitapp.evaluation.comparison import Comparison, Disagreement, ModelAnswer, ModelAnswers, answers, compare
from digitapp.evaluation.datasets import Dataset, read_dataset
from digitapp.language import grouped, number, tr
from digitapp.models.registry import Registry
from digitapp.preprocessing.framing import FRAMINGS
from digitapp.wording import percent, short

MAX_SHOWN = 20
"""The number of disagreements that the table shows at most."""


def run(args: argparse.Namespace) -> None:
    """Read every data set with each model in turn, then print the comparisons.

    A model that cannot be loaded or fails on a data set is left out, with the reason, if at least two others remain.
    """
    writers = chosen_writers(args.writers)
    if args.framing and args.framing not in FRAMINGS:  # otherwise every model would be left out because of it
        raise DigitappError(
            tr("{framing}: no such framing; choose one of {names}").format(
                framing=args.framing, names=", ".join(FRAMINGS)
            )
        )
    registry = Registry()
    ids = _model_ids(registry, args.models)
    sets = [read_dataset(path, writers) for path in args.files]
    results: dict[str, list[ModelAnswers]] = {}
    failed: dict[str, str] = {}
    for name in ids:
        try:
            results[name] = _read(registry, name, sets, args)
        except ModelError as error:
            failed[name] = str(error)
    if len(results) < 2:
        reasons = "; ".join(failed.values())
        said = tr("of {count} models {usable} could be used, two are needed ({reasons})")
        if not results:
            said = tr("of {count} models none could be used, two are needed ({reasons})")
        raise DigitappError(said.format(count=number(len(ids)), usable=number(len(results)), reasons=reasons))
    columns = zip(*results.values(), strict=True)
    comparisons = [compare(data, column) for data, column in zip(sets, columns, strict=True)]
    _print(args, comparisons, failed)


def _model_ids(registry: Registry, listed: str | None) -> list[str]:
    """Return the ids of the models to compare, by default of all usable ones."""
    if listed is None:
        registry.probe()
        ids = [entry.id for entry in registry.entries if entry.card and not entry.reason]
    else:
        named = dict.fromkeys(name.strip() for name in listed.split(",") if name.strip())
        ids = [registry.entry(name).id for name in named]
    if len(ids) < 2:
        one = tr("1 model is too few to compare; name two or more of `digitapp models`")
        raise DigitappError(one if ids else tr("no model is too few to compare; name two or more of `digitapp models`"))
    return ids


def _read(registry: Registry, name: str, sets: Sequence[Dataset], args: argparse.Namespace) -> list[ModelAnswers]:
    """Return a model's answers to every data set; the model is closed afterwards."""
    model = registry.load(name)
    try:
        answered = []
        with readers_of(name, args) as readers:
            for data in sets:
                with progress(f"{name}, {data.name}", len(data)) as advance:
                    answered.append(answers(model, data, args.framing, advance, readers))
        return answered
    finally:
        model.close()


def _print(args: argparse.Namespace, comparisons: Sequence[Comparison], failed: dict[str, str]) -> None:
    pairs = list(zip(args.files, comparisons, strict=True))
    if args.json:
        sets = [_row(path, comparison) for path, comparison in pairs]
        print_json({"sets": sets, "failed": failed})
        return
    for path, comparison in pairs:
        _print_set(path, comparison)
    for name, reason in failed.items():
        say(tr("{name}: left out: {reason}").format(name=name, reason=reason.removeprefix(f"{name}: ")))


def _row(path: Path, comparison: Comparison) -> dict[str, object]:
    return {"file": str(path), **msgspec.structs.asdict(comparison)}


def _print_set(path: Path, comparison: Comparison) -> None:
    unlabelled = comparison.n - comparison.labelled
    said = tr("{path}, n = {n}, {unlabelled} without a label") if unlabelled else tr("{path}, n = {n}")
    say(said.format(path=path, n=grouped(comparison.n), unlabelled=grouped(unlabelled)))
    count, share = len(comparison.models), percentage(comparison.unanimous)
    say("  " + tr("all {count} models agree on {share}").format(count=number(count), share=share))
    unknown = any(standing.unknown for standing in comparison.models)
    columns = (tr("model"), tr("accuracy"), tr("95 % interval"), tr("nothing to read"), tr("ms an item"))
    print_table((*columns, tr("labels unknown")) if unknown else columns, _standings(comparison, unknown))
    ids = [standing.model for standing in comparison.models]
    shares = ([percentage(share) for share in row] for row in comparison.agreement)
    print_table((tr("agreement"), *ids), ([name, *row] for name, row in zip(ids, shares, strict=True)))
    _print_disagreements(path, comparison.disagreements, ids)


def _standings(comparison: Comparison, unknown: bool) -> list[list[str]]:
    rows = []
    for standing in comparison.models:
        accuracy, interval = "-", "-"
        if standing.accuracy is not None and standing.accuracy_ci95 is not None:
            accuracy = percentage(standing.accuracy)
            interval = between(*standing.accuracy_ci95)
        row = [standing.model, accuracy, interval, grouped(standing.nothing), number(standing.ms_per_item, 2)]
        rows.append([*row, grouped(standing.unknown)] if unknown else row)
    return rows


def _print_disagreements(path: Path, disagreements: Sequence[Disagreement], ids: Sequence[str]) -> None:
    if not disagreements:
        return
    shown = disagreements[:MAX_SHOWN]
    print_table(
        (tr("item"), tr("label"), *ids),
        (
            [f"{path.name}:{item.item}", _text(item.label), *(_cell(item.answers[name]) for name in ids)]
            for item in shown
        ),
    )
    if any(not answer.is_digit and answer.label for item in shown for answer in item.answers.values()):
        say("  " + tr("?: the model says that it is not a digit"))
    if len(disagreements) > MAX_SHOWN:
        say("  " + tr("and {count} more; --json lists all").format(count=grouped(len(disagreements) - MAX_SHOWN)))


def _text(label: str | None) -> str:
    """Return a label on one line, which is not too long, escaped if it is not printable."""
    return "-" if label is None else short(label if is_printable(label) else repr(label), 40)


def _cell(answer: ModelAnswer) -> str:
    if answer.label is None:
        return tr("nothing")
    return f"{answer.label}{'' if answer.is_digit else '?'} {percent(answer.confidence)}"
