"""`digitapp teach`: teach a model the drawings of collections."""

from __future__ import annotations

import argparse
import sys

import msgspec

from digitapp.cli.output import print_json, progress, say
from digitapp.teaching.folds import Score
from digitapp.teaching.teach import Taught, teach
from digitapp.wording import measured_percent

NOT_WRITTEN = 1
"""The exit status if the taught model is worse than before and so was not written."""


def run(args: argparse.Namespace) -> int:
    """Teach, and print what came of it; return `NOT_WRITTEN` if that is worse than before."""
    percent_done = 0
    with progress("teaching", 100) as advance:

        def report(share: float) -> None:
            nonlocal percent_done
            advance(round(100 * share) - percent_done)
            percent_done = round(100 * share)

        taught = teach(
            args.files, args.base, name=args.name, seed=args.seed, keep_digits=args.keep_digits, force=args.force,
            progress=report,
        )  # fmt: skip
    if args.json:
        print_json(msgspec.to_builtins(taught))
    else:
        for line in lines(taught):
            say(line)
    if taught.worse:
        what = "it was added all the same" if taught.path else "nothing was written; --force adds it all the same"
        print(f"digitapp: {taught.id}: it is worse than before: {taught.worse}; {what}", file=sys.stderr)
    return 0 if taught.path else NOT_WRITTEN


def lines(taught: Taught) -> list[str]:
    """Return what came of teaching as lines of text."""
    kinds = len(taught.labels)
    found = [f"{taught.id}: taught {taught.n:,} drawings in {taught.seconds:.1f} s; it reads {kinds} labels"]
    found += [f"  left out: {number:,} {reason}" for reason, number in taught.left_out.items()]
    if taught.before and taught.after:
        found.append(f"  your drawings, each by a model not taught it ({taught.folds}, {taught.after.n:,} drawings):")
        found.append(f"    before {_said(taught.before)}, after {_said(taught.after)}")
    else:
        found.append("  how well it reads other drawings is not known: draw each label at least twice")
    if taught.kept:
        kept = taught.kept
        found.append(
            f"  digits that it knew ({kept.n:,}): before {measured_percent(kept.before)}, "
            f"after {measured_percent(kept.after)}"
        )
    if taught.path:
        found.append(f"  {taught.path}")
    return found


def _said(score: Score) -> str:
    low, high = score.ci95
    return f"{measured_percent(score.accuracy)} ({measured_percent(low)} to {measured_percent(high)})"
