"""`digitapp add-model`: add a model file to the user's models."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any

from digitapp.api import DigitappError, FileError, ModelCard
from digitapp.bounded import is_file, read_whole
from digitapp.cli.output import percentage, print_json, print_table, progress, say
from digitapp.files import temporary_directory
from digitapp.importing import Candidate, ModelImporter, describe, model_file
from digitapp.language import number, tr
from digitapp.models.permissions import needs_error
from digitapp.models.registry import Registry
from digitapp.models.unsupported import suffix_of
from digitapp.workers.needs import in_words
from digitapp.workers.pool import WorkerNeedsError

LONGEST = 1 << 20
"""Bytes that a file of labels may have."""
SHOWN = 5
"""The number of candidates to print."""
DOUBTFUL = 0.5
"""If the chosen candidate's agreement is lower, a warning is printed."""


def run(args: argparse.Namespace) -> None:
    """Add the file with the best or the chosen candidate card, or only print the candidates."""
    registry = Registry()
    registry.probe()
    with (
        temporary_directory() as folder,
        _importer(registry, args, model_file(registry, args.file, Path(folder))) as importer,
    ):
        candidates = [] if importer.card else _candidates(importer, read_labels(args.labels))
        card = importer.card or _choose(candidates, args.choice)
        model = "" if args.dry_run else importer.add(card, args.name or "")
    if args.json:
        print_json({"id": model, "card": card, "candidates": [_row(candidate) for candidate in candidates]})
        return
    _print(candidates, args.choice)
    if candidates and candidates[args.choice - 1].agreement < DOUBTFUL:
        say(tr("It agrees with few of the drawings: it may be for something else, or its labels in another order."))
    said = tr("Added as {model}: {card}.").format(model=repr(model), card=describe(card))
    say(tr("Nothing was added.") if args.dry_run else said)


def _importer(registry: Registry, args: argparse.Namespace, path: Path) -> ModelImporter:
    """Open the file, and if its backend needs more than it may use, allow that where --allow or the person says so."""
    try:
        return ModelImporter(registry, path, args.file)
    except DigitappError as error:
        refused = needs_error(error)
        if refused is None or not (args.allow or _is_allowed(refused)):
            raise
    registry.allow(suffix_of(path), refused.needs)
    return ModelImporter(registry, path, args.file)


def _is_allowed(refused: WorkerNeedsError) -> bool:
    """Ask the person on a terminal whether to allow what a backend needs; elsewhere nobody is there to say so."""
    if not (sys.stdin.isatty() and sys.stderr.isatty()):
        return False
    asked = tr("Allow it now ({needs})?").format(needs=in_words(refused.needs))
    print(f"{refused}.\n{asked} [y/N] ", end="", file=sys.stderr, flush=True)
    return sys.stdin.readline().strip().lower() in ("y", "yes")


def _candidates(importer: ModelImporter, labels: tuple[str, ...]) -> list[Candidate]:
    percent_done = 0
    with progress(tr("trying"), 100) as advance:

        def report(share: float) -> None:
            nonlocal percent_done
            advance(round(100 * share) - percent_done)
            percent_done = round(100 * share)

        return importer.candidates(labels, report)


def _choose(candidates: list[Candidate], choice: int) -> ModelCard:
    if not 1 <= choice <= len(candidates):
        raise DigitappError(
            tr("--choice {choice}: there are {count} candidates; choose one of 1 to {count}").format(
                choice=choice, count=number(len(candidates))
            )
        )
    return candidates[choice - 1].card


def read_labels(text: str | None) -> tuple[str, ...]:
    """Return the labels in a comma-separated list, or in the file that `text` names, one label per line."""
    if text is None:
        return ()
    if not is_file(Path(text)):
        return tuple(label.strip() for label in text.split(","))
    try:
        lines = read_whole(Path(text), LONGEST).decode("utf-8-sig").splitlines()
    except UnicodeDecodeError as error:
        raise FileError(
            tr("{text}: the labels are not in UTF-8; save them in that encoding").format(text=text)
        ) from error
    return tuple(line.strip() for line in lines if line.strip())


def _row(candidate: Candidate) -> dict[str, Any]:
    return {
        "described": describe(candidate.card),
        "agreement": candidate.agreement,
        "log_likelihood": candidate.likelihood,
        "n": candidate.n,
        "card": candidate.card,
    }


def _print(candidates: list[Candidate], choice: int) -> None:
    rows = []
    for place, (card, agreement, _, n) in enumerate(candidates[: max(SHOWN, choice)], 1):
        mark = " *" if place == choice else ""
        rows.append((f"{place}{mark}", percentage(agreement, 1), number(n), describe(card)))
    if rows:
        print_table(("", tr("agreement"), "n", tr("how it takes its images")), rows)
