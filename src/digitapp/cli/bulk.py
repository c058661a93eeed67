"""What the commands that read file by file share: `predict` and `read`, with --jobs, --out and --progress."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from digitapp.api import DigitappError
from digitapp.bulk.entries import stamps
from digitapp.bulk.reading import read_rows
from digitapp.bulk.rows import Reader, Row
from digitapp.cli.items import note_animation, status_of
from digitapp.cli.jobs import checked_jobs
from digitapp.cli.output import print_json_rows, say
from digitapp.cli.rate import rate
from digitapp.cli.standard_input import NAME, standard_input_items
from digitapp.language import grouped, tr

STANDARD_INPUT = {NAME: standard_input_items}


def check_files(args: argparse.Namespace) -> None:
    """Raise DigitappError if an address stands among the files, or as the file to write."""
    for place in (*args.files, args.out):
        if isinstance(place, str):
            raise DigitappError(
                tr("{place}: an address can be read and written only with predict --ray; name a file").format(
                    place=place
                )
            )


def print_rows(args: argparse.Namespace, start: Callable[[], Reader], say_row: Callable[[str, Row], None]) -> int:
    """Read each file and print its rows, `say_row` with where each comes from; return `status_of` the files."""
    failed = 0
    size = sum(size for _, size, _ in stamps(args.files) if size > 0)
    with rate(size, args.progress) as progress:
        parts = read_rows(args.files, start, checked_jobs(args), given=STANDARD_INPUT, advance=progress.advance_bytes)
        told = _told(parts, progress.advance_rows)
        if args.json:
            counts = [0]
            print_json_rows(_noted(told, counts))
            failed = counts[0]
        else:
            for rows in told:
                failed += sum("error" in row for row in rows)
                for row in rows:
                    if "error" not in row:
                        alone = len(rows) == 1 and row["index"] == 1
                        say_row(row["file"] if alone else f"{row['file']}:{row['index']}", row)
    return status_of(failed, len(args.files))


def write_rows(args: argparse.Namespace, start: Callable[[], Reader], columns: dict[str, str], model: str) -> int:
    """Read each file and write its rows into the file of --out, or go on with it; return `status_of` the files."""
    if any(str(path) == NAME for path in args.files):
        raise DigitappError(
            tr("{name}: standard input cannot be read twice, as --out may have to; save it as a file").format(name=NAME)
        )
    from digitapp.bulk.output import Output  # with modules that printing does not need

    files = list(dict.fromkeys(args.files))  # by its name a row tells how far it is
    for path in files:
        try:
            str(path).encode()
        except UnicodeEncodeError as error:
            raise DigitappError(
                tr("{path}: no table can hold this name, which is not UTF-8; rename the file").format(path=path)
            ) from error
    paths = stamps(files)
    with Output(args.out, columns, [sorted(columns), model, paths]) as output:
        size = sum(size for _, size, _ in paths if size > 0)
        with rate(size, args.progress) as progress:
            parts = read_rows(files, start, checked_jobs(args), after=output.after, advance=progress.advance_bytes)
            for rows in _told(parts, progress.advance_rows):
                output.add(rows)
        finished = output.finish()
    said = tr("{path}: %n row(s), {before} of them from before", "", finished.rows - finished.failed)
    if not output.done:
        said = tr("{path}: %n row(s)", "", finished.rows - finished.failed)
    say(said.format(path=args.out, before=grouped(output.done)))
    return status_of(finished.failed, len(files))


def _told(parts: Iterable[list[Row]], advance: Callable[[int], None]) -> Iterator[list[Row]]:
    """Pass rows on, and say on standard error which files cannot be read, or have more than was read."""
    for rows in parts:
        for row in rows:
            if "error" in row:
                print(f"digitapp: {row['error']}", file=sys.stderr)
            elif row["index"] == 1:
                note_animation(Path(row["file"]))
        advance(len(rows))
        yield rows


def _noted(parts: Iterable[Sequence[Row]], counts: list[int]) -> Iterator[Row]:
    for rows in parts:
        counts[0] += sum("error" in row for row in rows)
        yield from rows
