"""CSV with the columns `file` and `label`, and `writer` if known; the pictures lie in the CSV's folder or below it."""

from __future__ import annotations

import csv
import io
import os
import shutil
from collections.abc import Iterable, Iterator
from pathlib import Path

from digitapp.api import FileError
from digitapp.bounded import is_file
from digitapp.files import write_atomically
from digitapp.language import mark, tr
from digitapp.teaching.example import Example
from digitapp.teaching.formats.format import Format, LeftOut, UnusableError, check_any, line_place
from digitapp.teaching.formats.pixels import pictures, png, read_ink
from digitapp.teaching.formats.text import broken, text_lines

_FILES = ("file", "file_name", "filename", "path", "image")
_LABELS = ("label", "class", "text", "target")
_WRITERS = ("writer", "author", "user")


def read(path: Path, left_out: LeftOut) -> Iterator[Example]:
    """Yield the pictures that a table names; a first line without names of columns is a picture."""
    number = 0

    def lines() -> Iterator[str]:
        nonlocal number
        for at, line in text_lines(path):
            number = at
            yield line + "\n"

    columns: tuple[int, int | None, int | None] | None = None
    try:
        for row in csv.reader(lines(), delimiter=_delimiter(path), strict=True):
            if not any(cell.strip() for cell in row):
                continue
            if columns is None:
                columns = _columns(row)
                if columns is not None:
                    continue
                columns = (0, 1 if len(row) > 1 else None, None)
            yield from left_out.attempt(line_place(number), _example, path, row, columns)
    except csv.Error as error:
        raise broken(path, number, tr("not a line of a table ({reason})").format(reason=error)) from error


def _delimiter(path: Path) -> str:
    """Return what divides the columns: tabs by the file's name, or semicolons as spreadsheets of many countries do."""
    if path.name.lower().endswith(".tsv"):
        return "\t"
    first = next((line for _, line in text_lines(path) if line.strip()), "")
    return ";" if ";" in first and "," not in first else ","


def _columns(row: list[str]) -> tuple[int, int | None, int | None] | None:
    """Return where file, label and writer stand, if the row names columns."""
    names = [cell.strip().lower() for cell in row]
    found = [
        next((names.index(name) for name in known if name in names), None) for known in (_FILES, _LABELS, _WRITERS)
    ]
    return None if found[0] is None else (found[0], found[1], found[2])


def _example(path: Path, row: list[str], columns: tuple[int, int | None, int | None]) -> Example:
    name, label, writer = (row[i].strip() if i is not None and i < len(row) else "" for i in columns)
    top = Path(os.path.realpath(path.parent))
    try:
        picture = Path(os.path.realpath(top / name))
    except ValueError as error:  # a null byte
        raise UnusableError(tr("its picture is not there")) from error
    if not picture.is_relative_to(top):
        raise UnusableError(tr("its picture lies outside the table's folder"))
    if not is_file(picture):
        raise UnusableError(tr("its picture is not there"))
    return Example(id="", label=label or None, image=read_ink(picture), writer=writer or None, source=name)


def write(path: Path, examples: Iterable[Example], left_out: LeftOut) -> None:
    """Write the table and beside it a new folder of its pictures, called after it; FileError if that is there."""
    folder = path.with_name(f"{path.name.rpartition('.')[0] or path.name}-pictures")
    try:
        if os.path.lexists(folder):
            raise FileError(tr("{folder}: is there already; choose another name for the table").format(folder=folder))
        folder.mkdir(parents=True)
    except OSError as error:
        raise FileError(
            tr("{folder}: cannot be written ({reason}); choose another place").format(
                folder=folder, reason=error.strerror or error
            )
        ) from error
    try:
        write_atomically(path, _lines(path, folder, examples, left_out))
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise


def _lines(path: Path, folder: Path, examples: Iterable[Example], left_out: LeftOut) -> Iterator[bytes]:
    delimiter = "\t" if path.name.lower().endswith(".tsv") else ","
    yield _line(["file", "label", "writer"], delimiter)
    written = 0
    for written, (example, pixels) in enumerate(pictures(examples, left_out), 1):
        picture = folder / f"{written:06}.png"
        picture.write_bytes(png(pixels))
        yield _line([f"{folder.name}/{picture.name}", example.label or "", example.writer or ""], delimiter)
    check_any(path, written, left_out)


def _line(cells: list[str], delimiter: str) -> bytes:
    text = io.StringIO()
    csv.writer(text, delimiter=delimiter, lineterminator="\n").writerow(cells)
    return text.getvalue().encode()


FORMAT = Format(
    name="csv",
    title=mark("CSV with the columns file and label"),
    holds="pictures",
    keeps="writer",
    suffixes=(".csv", ".tsv"),
    reads=read,
    writes=write,
)
