"""`digitapp read`: read the numbers in stroke files and pictures."""

from __future__ import annotations

import argparse
from functools import partial

from digitapp.bulk.rows import Row, number_reader
from digitapp.cli.bulk import check_files, print_rows, write_rows
from digitapp.cli.output import say
from digitapp.models.registry import Registry
from digitapp.wording import percent


def run(args: argparse.Namespace) -> int:
    """Read each file and print what it says; print an error on stderr for a file that cannot be read completely.

    Return 0; 1 if some files could not be read, 2 if none could.
    """
    check_files(args)
    registry = Registry()
    entry = registry.entry(args.model)
    start = partial(number_reader, entry.id, registry if args.jobs == 1 else None)
    if args.out:
        from digitapp.bulk.tables import NUMBERS

        return write_rows(args, start, NUMBERS, entry.id)
    return print_rows(args, start, lambda where, row: say(f"{where}: {_answer(row)}"))


def _answer(row: Row) -> str:
    problem = row.get("problem", "")
    if not row["digits"]:
        return problem or "nothing to read"
    lines = row["text"].split("\n")
    what = lines[0] if len(lines) == 1 else f"{len(row['digits'])} digits in {len(lines)} lines"
    told = f"{what} ({percent(row['confidence'])})"
    noted = f"; {problem}" if problem else ""
    rest = "".join(f"\n  {line}" for line in lines) if len(lines) > 1 else ""
    return f"{'' if row['is_sure'] else 'not sure: '}{told}{noted}{rest}"
