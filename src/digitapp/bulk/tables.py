"""The tables that rows are written into: NDJSON, CSV or Parquet, by the name of the file."""

from __future__ import annotations

import csv
import json
import os
from collections.abc import Callable, Iterable, Iterator
from io import StringIO
from itertools import islice
from pathlib import Path
from typing import Any

import msgspec

from digitapp.api import DigitappError, FileError
from digitapp.bulk.rows import Row
from digitapp.files import write_atomically
from digitapp.language import tr

GROUP = 10_000
"""Rows that are turned into bytes at a time."""
DIGITS = {
    "file": "string",
    "index": "int64",
    "label": "string",
    "confidence": "double",
    "probabilities": "list",
    "is_digit": "bool",
    "digitness": "double",
    "tells_non_digits": "bool",
    "sure": "bool",
    "answer": "string",
    "error": "string",
}
"""The columns of `rows.digit_row`, with the types that Parquet is to have."""
NUMBERS = {
    "file": "string",
    "index": "int64",
    "text": "string",
    "confidence": "double",
    "is_sure": "bool",
    "digits": "digits",
    "problem": "string",
    "error": "string",
}
"""The columns of `rows.number_row`."""
Columns = dict[str, str]
Write = Callable[[Path, Iterator[Row], Columns], None]


def writer_for(path: Path) -> Write:
    """Return what writes a table of the kind that the file's name tells, whole or not at all.

    DigitappError if there is none, or if Parquet's package is missing.
    """
    found = _WRITERS.get(path.suffix)
    if found is None:
        raise DigitappError(
            tr("{path}: of no kind that can be written; name it .ndjson, .csv or .parquet").format(path=path)
        )
    if path.suffix == ".parquet":
        _pyarrow()
    return found


def _write_ndjson(path: Path, rows: Iterator[Row], _: Columns) -> None:
    write_atomically(path, (msgspec.json.encode(row) + b"\n" for row in rows))


def _write_csv(path: Path, rows: Iterator[Row], columns: Columns) -> None:
    write_atomically(path, _csv(rows, columns))


def _csv(rows: Iterator[Row], columns: Columns) -> Iterator[bytes]:
    """Yield a table as CSV with a byte order mark: else spreadsheets misread what is not ASCII."""
    group: Iterable[Iterable[object]] = [list(columns)]
    mark = "\ufeff"
    while group:
        text = StringIO()
        text.write(mark)
        csv.writer(text).writerows(group)
        yield text.getvalue().encode()
        mark, group = "", [[_cell(row.get(name)) for name in columns] for row in islice(rows, GROUP)]


def _cell(value: object) -> object:
    return json.dumps(value) if isinstance(value, list) else int(value) if isinstance(value, bool) else value


def _write_parquet(path: Path, rows: Iterator[Row], columns: Columns) -> None:
    pyarrow = _pyarrow()
    from pyarrow.parquet import ParquetWriter

    schema = arrow_schema(columns)
    temporary = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        with ParquetWriter(temporary, schema) as writer:
            while group := list(islice(rows, GROUP)):
                writer.write_table(pyarrow.Table.from_pylist(group, schema))
        temporary.replace(path)
    except OSError as error:
        raise FileError(
            tr("{path}: cannot be written ({reason}); choose another place").format(
                path=path, reason=error.strerror or error
            )
        ) from error
    finally:
        temporary.unlink(missing_ok=True)


def arrow_schema(columns: Columns) -> Any:
    """Return the columns as a `pyarrow.Schema`; DigitappError if pyarrow is missing."""
    pyarrow = _pyarrow()
    double, string = pyarrow.float64(), pyarrow.string()
    digit = {"label": string, "confidence": double, "digitness": double, "box": pyarrow.list_(double)}
    types = {
        "string": string,
        "int64": pyarrow.int64(),
        "double": double,
        "bool": pyarrow.bool_(),
        "list": pyarrow.list_(double),
        "digits": pyarrow.list_(pyarrow.struct([*digit.items(), ("line", pyarrow.int64())])),
    }
    return pyarrow.schema([(name, types[kind]) for name, kind in columns.items()])


def _pyarrow() -> Any:
    try:
        import pyarrow
    except ImportError as error:
        raise DigitappError(
            tr('Parquet needs pyarrow, which is not installed; run pip install "digitapp[parquet]"')
        ) from error
    return pyarrow


_WRITERS: dict[str, Write] = {".ndjson": _write_ndjson, ".csv": _write_csv, ".parquet": _write_parquet}
