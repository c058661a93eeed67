"""Where the examples of a collection lie in its file, so that each can be read by itself; found in one quick pass."""

from __future__ import annotations

import os
import zlib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import IO, NamedTuple

import msgspec

from digitapp.api import FileError
from digitapp.bounded import open_plain
from digitapp.drawing.editing import FileState
from digitapp.drawing.files import MAX_BYTES, MAX_LINE, is_blank, without_mark
from digitapp.language import grouped, tr
from digitapp.teaching.example import Example, decode_example

MAX_EXAMPLES = 1_000_000
"""Lines that a collection may have: each takes some hundred bytes while it is open."""
_TAIL = 4096
"""Bytes before the end of what is known that are looked at to see whether the file has only grown."""
_REPEATED = "~"
"""Stands between an id that is there more than once and its number, from the second on."""
Text = int | str | None
"""A label or a writer as it stands in a file."""


class Row(NamedTuple):
    """An example's place in the file, and what is shown of it in lists."""

    id: str
    """Unlike that of any other row; of an example without one, made of its line."""
    label: str | None
    writer: str | None
    number: int
    """Of its line, from 1."""
    offset: int
    length: int
    """Its line's place in the file, in bytes."""
    read: str | None
    """What a model read in it when it was collected."""


class Fields(msgspec.Struct):
    """What the index reads of a line; the rest is only passed over."""

    id: str = ""
    label: Text = None
    writer: Text = None
    read: str | None = None


_DECODER = msgspec.json.Decoder(Fields)


class Index:
    """The rows of a file; a file that has only grown is read from where it ended before."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self.state: FileState | None = None
        """The file's, when it was read."""
        self._start_over()

    @property
    def rows(self) -> list[Row]:
        """The examples in the order of the file; the list is only ever appended to, or replaced."""
        return self._rows

    def update(self) -> bool:
        """Read what is new in the file; return whether the rows before have stayed. FileError if it is not valid."""
        with open_plain(self._path) as file:
            state = FileState.of(os.fstat(file.fileno()))
            stayed = self.state is not None and state.inode == self.state.inode and self._has_only_grown(file, state)
            if not stayed:
                self._start_over()
            self._read(file)
            self.state = state
        return stayed

    def _start_over(self) -> None:
        self._rows: list[Row] = []
        self._ids: dict[str, int] = {}
        self._end = self._number = self._mark = 0

    def _has_only_grown(self, file: IO[bytes], state: FileState) -> bool:
        return state.size >= self._end and self._tail(file) == self._mark

    def _tail(self, file: IO[bytes]) -> int:
        """Return a checksum of the last bytes that were read."""
        start = max(0, self._end - _TAIL)
        file.seek(start)
        return zlib.crc32(file.read(self._end - start))

    def _read(self, file: IO[bytes]) -> None:
        file.seek(self._end)
        for line in lines_of(self._path, file, self._number, self._end):
            number = self._number + 1
            if not is_blank(number, line):
                try:
                    fields = fields_of(self._path, number, line)
                except FileError:
                    if line.endswith(b"\n"):
                        raise
                    break  # torn by a crash, or still being written
                self._rows.append(self._row(fields, number, line))
            self._number, self._end = number, self._end + len(line)
            if not line.endswith(b"\n"):
                break
        self._mark = self._tail(file)

    def _row(self, fields: Fields, number: int, line: bytes) -> Row:
        label, writer = (None if value is None else str(value) for value in (fields.label, fields.writer))
        return Row(unique_id(self._ids, fields.id, line), label, writer, number, self._end, len(line), fields.read)


def unique_id(seen: dict[str, int], found: str, line: bytes) -> str:
    """Return an example's id, made of its line if it has none; `seen` counts the ids of the lines before."""
    name = found or digest(line)
    count = seen[name] = seen.get(name, 0) + 1
    return name if count == 1 else f"{name}{_REPEATED}{count}"


def own_id(name: str) -> str:
    """Return the id that an example's line has, or that is made of it, without the number that tells it from others."""
    return name.partition(_REPEATED)[0]


def digest(line: bytes) -> str:
    """Return what stands for the id of an example without one."""
    import hashlib  # it loads OpenSSL, for which the window's start need not wait

    return hashlib.sha256(line.strip()).hexdigest()[:16]


def fields_of(path: Path, number: int, line: bytes) -> Fields:
    """Return what a line says of its example; raise FileError, which names the line, if it is not JSON of that kind."""
    try:
        return _DECODER.decode(without_mark(number, line))
    except (msgspec.MsgspecError, ValueError, RecursionError) as error:
        raise FileError(
            tr("{path}, line {number}: not an example ({reason}); delete the line").format(
                path=path, number=number, reason=error
            )
        ) from error


def lines_of(path: Path, file: IO[bytes], number: int = 0, size: int = 0) -> Iterator[bytes]:
    """Yield the lines of an open file; FileError where one, or all of them, are longer than a collection may be.

    `number` and `size` are the lines and bytes before.
    """
    try:
        while line := file.readline(MAX_LINE + 1):
            number, size = number + 1, size + len(line)
            if len(line) > MAX_LINE:
                raise FileError(
                    tr("{path}, line {number}: longer than {most} MiB; delete the line").format(
                        path=path, number=number, most=grouped(MAX_LINE >> 20)
                    )
                )
            if size > MAX_BYTES:
                raise FileError(
                    tr("{path}, line {number}: it is longer than {most} GiB; split it").format(
                        path=path, number=number, most=grouped(MAX_BYTES >> 30)
                    )
                )
            if number > MAX_EXAMPLES:
                raise FileError(
                    tr("{path}: has more than {most} lines; split it").format(path=path, most=grouped(MAX_EXAMPLES))
                )
            yield line
    except OSError as error:
        raise FileError(
            tr("{path}: cannot be read ({reason}); check who may read it").format(
                path=path, reason=error.strerror or error
            )
        ) from error


def example_lines(path: Path, file: IO[bytes]) -> Iterator[tuple[str, int, bytes]]:
    """Yield each example's id, the number of its line from 0, and the line; pass over a last line that is torn."""
    seen: dict[str, int] = {}
    for number, line in enumerate(lines_of(path, file)):
        if is_blank(number + 1, line):
            continue
        try:
            found = fields_of(path, number + 1, line).id
        except FileError:
            if line.endswith(b"\n"):
                raise
            return  # torn by a crash, or still being written
        yield unique_id(seen, found, line), number, line


def examples_at(path: Path, rows: Iterable[Row]) -> list[Example | None]:
    """Read the examples of rows; None for one that is no longer there or is not valid."""
    found: list[Example | None] = []
    with open_plain(path) as file:
        for row in rows:
            file.seek(row.offset)
            line = file.read(row.length)
            try:
                example = decode_example(path, row.number, line)
            except FileError:
                found.append(None)
                continue
            name = example.id or digest(line)
            found.append(example if own_id(row.id) == own_id(name) else None)
    return found
