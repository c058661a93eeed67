"""`digitapp teach`: teach a model the drawings of collections."""

from __future__ import annotations

import argparse
import sys
from typing import Any

import msgspec

from digitapp.cli.output import print_json, progress, say
from digitapp.language import in_english, tr
from digitapp.teaching.report import sentences, worse
from digitapp.teaching.teach import Taught, teach

NOT_WRITTEN = 1
"""The exit status if the taught model is worse than before and so was not written."""


def run(args: argparse.Namespace) -> int:
    """Teach, and print what came of it; return `NOT_WRITTEN` if that is worse than before."""
    percent_done = 0
    with progress(tr("teaching"), 100) as advance:

        def report(share: float) -> None:
            nonlocal percent_done
            advance(round(100 * share) - percent_done)
            if args.progress and round(100 * share) > percent_done:
                print(f"{share:.2f}", file=sys.stderr, flush=True)
            percent_done = round(100 * share)

        taught = teach(
            args.files, args.base, name=args.name, seed=args.seed, keep_digits=args.keep_digits, force=args.force,
            progress=report,
        )  # fmt: skip
    if args.json:
        print_json(_for_programs(taught))
    else:
        say(": ".join([taught.id, str(taught.path or tr("not added"))]))
        for sentence in sentences(taught):
            say(f"  {sentence}")
    if taught.worse:
        said = tr("{model}: it is worse than before: {reason}; nothing was written; --force adds it all the same")
        if taught.path:
            said = tr("{model}: it is worse than before: {reason}; it was added all the same")
        print(f"digitapp: {said.format(model=taught.id, reason=taught.worse)}", file=sys.stderr)
    return 0 if taught.path else NOT_WRITTEN


def _for_programs(taught: Taught) -> dict[str, Any]:
    """Return what came of it as JSON, which is the same in all languages."""
    with in_english():
        reason = worse(taught)
    found: dict[str, Any] = msgspec.to_builtins(taught) | {"worse": reason}
    return found
