"""`digitapp read`: read the numbers in stroke files and pictures."""

from __future__ import annotations

import argparse
from functools import partial
from pathlib import Path
from typing import Any

from digitapp.api import FileError
from digitapp.cli.items import items_of, read_each, status_of
from digitapp.cli.output import print_json, say
from digitapp.models.model import Model
from digitapp.models.registry import Registry
from digitapp.numbers.reader import NumberReader
from digitapp.numbers.reading import Reading
from digitapp.wording import percent


def run(args: argparse.Namespace) -> int:
    """Read each file and print what it says; print an error on stderr for a file that cannot be read completely.

    Return 0; 1 if some files could not be read, 2 if none could.
    """
    model = Registry().load(args.model)
    rows: list[dict[str, Any]] = []
    failed = 0
    for path, found in read_each(args.files, partial(_read, model)):
        if isinstance(found, FileError):
            failed += 1
            rows.append({"file": str(path), "error": str(found)})
            continue
        rows += [_as_json(path, index + 1, reading) for index, reading in enumerate(found)]
        if not args.json:
            _print(path, found)
    if args.json:
        print_json(rows)
    return status_of(failed, len(args.files))


def _read(model: Model, path: Path) -> list[Reading]:
    """Return a reading for each drawing of a file; FileError if the file cannot be read completely."""
    reader = NumberReader(model)
    found = [reader.read(item) for item in items_of(path)]
    if not found:
        raise FileError(f"{path}: holds no drawing; check the file")
    return found


def _print(path: Path, found: list[Reading]) -> None:
    for index, reading in enumerate(found):
        where = str(path) if len(found) == 1 else f"{path}:{index + 1}"
        say(f"{where}: {_answer(reading)}")


def _answer(reading: Reading) -> str:
    if not reading.digits:
        return reading.problem or "nothing to read"
    lines = reading.text.split("\n")
    what = lines[0] if len(lines) == 1 else f"{len(reading.digits)} digits in {len(lines)} lines"
    told = f"{what} ({percent(reading.confidence)})"
    problem = f"; {reading.problem}" if reading.problem else ""
    rest = "".join(f"\n  {line}" for line in lines) if len(lines) > 1 else ""
    return f"{'' if reading.is_sure else 'not sure: '}{told}{problem}{rest}"


def _as_json(path: Path, index: int, reading: Reading) -> dict[str, Any]:
    row: dict[str, Any] = {
        "file": str(path),
        "index": index,
        "text": reading.text,
        "confidence": reading.confidence,
        "is_sure": reading.is_sure,
        "digits": [
            {
                "label": digit.label,
                "confidence": digit.confidence,
                "digitness": digit.digitness,
                "box": list(digit.box),
                "line": digit.line,
            }
            for digit in reading.digits
        ],
    }
    return row | ({"problem": reading.problem} if reading.problem else {})
