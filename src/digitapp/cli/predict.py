"""`digitapp predict`: read stroke files and pictures."""

from __future__ import annotations

import argparse
import sys
from functools import partial

from digitapp.bulk.rows import Row, digit_reader
from digitapp.cli.bulk import check_files, print_rows, write_rows
from digitapp.cli.output import say
from digitapp.cli.speaking import in_this_language
from digitapp.language import tr
from digitapp.models.registry import Registry


def run(args: argparse.Namespace) -> int:
    """Read each file and print its predictions; print an error on stderr for a file that cannot be read completely.

    Return 0; 1 if some files could not be read, 2 if none could.
    """
    if args.ray is not None:
        from digitapp.cli import predict_ray

        return predict_ray.run(args)
    check_files(args)
    registry = Registry()
    entry = registry.entry(args.model)
    start = in_this_language(partial(digit_reader, entry.id, registry if args.jobs == 1 else None))
    if args.out:
        from digitapp.bulk.tables import DIGITS

        return write_rows(args, start, DIGITS, entry.id)
    tells = True

    def say_row(where: str, row: Row) -> None:
        nonlocal tells
        tells = row["tells_non_digits"]
        say(f"{where}: {row['answer']}")

    status = print_rows(args, start, say_row)
    if not tells:
        said = tr("{model} cannot tell what is no digit: it takes every drawing for one").format(model=entry.id)
        print(f"digitapp: {said}", file=sys.stderr)
    return status
