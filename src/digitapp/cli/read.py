"""`digitapp read`: read the numbers in stroke files and pictures."""

from __future__ import annotations

import argparse
import sys
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

from digitapp.api import FileError
from digitapp.bulk.rows import Row, number_reader
from digitapp.cli.bulk import check_files, print_rows, write_rows
from digitapp.cli.items import items_of, note_animation, read_each, status_of
from digitapp.cli.output import json_text, print_json, say
from digitapp.cli.speaking import in_this_language
from digitapp.files import write_atomically
from digitapp.language import Marked, number, tr, translated
from digitapp.models.model import Item, Model
from digitapp.models.registry import Registry
from digitapp.numbers.reader import NumberReader
from digitapp.numbers.reading import numbers_of
from digitapp.numbers.table import SUFFIXES, Read, as_csv, as_json
from digitapp.wording import percent

ROWS = (".ndjson", ".parquet")
"""What the name of a file may end with that is written row by row."""


def run(args: argparse.Namespace) -> int:
    """Read each file and print what it says; print an error on stderr for a file that cannot be read completely.

    Return 0; 1 if some files could not be read, 2 if none could.
    """
    if args.index is None and (args.out is None or _is_for_rows(args.out)):
        return _read_rows(args)
    check_files(args)
    if args.out is not None:
        check_name(args.out)
    model = Registry().load(args.model)
    rows: list[dict[str, Any]] = []
    read: list[Found] = []
    failed = 0
    for path, found in read_each(args.files, partial(_read, model, args.index, _is_picture(args.out))):
        if isinstance(found, FileError):
            failed += 1
            rows.append({"file": str(path), "error": str(found)})
            continue
        note_animation(path)
        rows += [as_json(one.read) for one in found]
        read += found
        if not args.json:
            _print(path, found)
    if args.json:
        print_json(rows)
    if args.out is not None and read:
        _write(args.out, read, rows)
        print(f"digitapp: {_told(args.out, read)}", file=sys.stderr)
    return status_of(failed, len(args.files))


def _is_for_rows(out: Path | str) -> bool:
    """Return whether a file is written row by row, so that it may be of any length; others are written as a whole."""
    return str(out).endswith(ROWS)


def _read_rows(args: argparse.Namespace) -> int:
    check_files(args)
    registry = Registry()
    entry = registry.entry(args.model)
    start = in_this_language(partial(number_reader, entry.id, registry if args.jobs == 1 else None))
    if args.out:
        from digitapp.bulk.tables import NUMBERS

        return write_rows(args, start, NUMBERS, entry.id)
    return print_rows(args, start, lambda where, row: say(f"{where}: {_answer(row)}"))


class Found(NamedTuple):
    """What was read in a drawing or a picture."""

    read: Read
    item: Item | None
    """The drawing or picture, if it is to be shown."""


def check_name(path: Path) -> None:
    """Raise FileError if the name of a file does not end as those do that hold what was read."""
    if path.suffix.lower() not in SUFFIXES:
        suffixes = ", ".join((*SUFFIXES, *ROWS))
        raise FileError(
            tr("{path}: cannot hold what was read; end its name with one of {suffixes}").format(
                path=path, suffixes=suffixes
            )
        )


def _is_picture(path: Path | None) -> bool:
    return path is not None and path.suffix.lower() == ".png"


def _write(path: Path, read: list[Found], rows: list[dict[str, Any]]) -> None:
    """Write what was read as a table, as JSON or into the picture, as the file's name says."""
    if not _is_picture(path):
        is_table = path.suffix.lower() == ".csv"
        write_atomically(path, as_csv(one.read for one in read) if is_table else json_text(rows).encode())
        return
    if len(read) > 1 or read[0].item is None:
        raise FileError(
            tr("{path}: holds one picture and {count} were read; name one file, and --index one of it").format(
                path=path, count=number(len(read))
            )
        )
    from digitapp.numbers.annotated import annotated

    write_atomically(path, annotated(read[0].item, read[0].read.reading))


def _told(path: Path, read: list[Found]) -> str:
    count = sum(len(numbers_of(one.read.reading)) for one in read)
    return tr("{path}: %n number(s)", "", count).format(path=path)


def _read(model: Model, index: int | None, keeps: bool, path: Path) -> list[Found]:
    """Return a reading for each drawing of a file, or for one; FileError if the file cannot be read completely."""
    reader = NumberReader(model)
    found = []
    for place, item in enumerate(items_of(path), start=1):
        if index in (None, place):
            found.append(Found(Read(str(path), place, reader.read(item)), item if keeps else None))
            if place == index:
                break
    if not found:
        said = tr("{path}: holds no drawing; check the file")
        if index is not None:
            said = tr("{path}: has no drawing {index}; count from 1")
        raise FileError(said.format(path=path, index=index))
    return found


def _print(path: Path, found: list[Found]) -> None:
    for one in found:
        where = str(path) if len(found) == 1 else f"{path}:{one.read.position}"
        say(f"{where}: {_answer(as_json(one.read))}")


def _answer(row: Row) -> str:
    problem = translated(Marked(row.get("problem", "")))
    if not row["digits"]:
        return problem or tr("nothing to read")
    lines = row["text"].split("\n")
    many = tr("{digits} digits in {lines} lines").format(digits=number(len(row["digits"])), lines=number(len(lines)))
    told = f"{lines[0] if len(lines) == 1 else many} ({percent(row['confidence'])})"
    said = told if row["is_sure"] else tr("not sure: {answer}").format(answer=told)
    noted = f"; {problem}" if problem else ""
    rest = "".join(f"\n  {line}" for line in lines) if len(lines) > 1 else ""
    return f"{said}{noted}{rest}"
