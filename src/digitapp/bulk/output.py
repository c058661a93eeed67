"""A file of rows that a killed run leaves unfinished, and the next run goes on with.

Rows are appended to `FILE.unfinished`, line by line in the order of the input, so its last whole line tells what is
done: nothing is written twice, nothing is left out. When all is read, FILE is written from it in one step.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager
from hashlib import blake2b
from pathlib import Path
from typing import IO, NamedTuple

import msgspec

from digitapp.api import DigitappError, FileError
from digitapp.bulk.rows import Row
from digitapp.bulk.tables import Columns, writer_for
from digitapp.language import tr
from digitapp.locks import FileLock

SUFFIX = ".unfinished"
TAIL = 2**16
"""Bytes that are looked at at a time for the last whole line; a row has some hundred."""
_FORMAT = 1


class Finished(NamedTuple):
    """What is in a finished file."""

    rows: int
    failed: int
    """How many of the rows say why a file could not be read."""


class Output(AbstractContextManager["Output"]):
    """Rows on their way into a file; as a context manager, it keeps other runs from the same file."""

    def __init__(self, path: Path, columns: Columns, question: object) -> None:
        """Begin a file, or go on with it; `question` is all that its rows depend on, as JSON can hold it.

        DigitappError if the file is there already, belongs to another question or another run, or cannot be written.
        """
        self.path = path
        self.after: tuple[str, int] | None = None
        """The file and the position in it of the last row that is done, 0 for all of the file; None for none."""
        self.done = 0
        """How many rows there were at the start."""
        self._columns = columns
        self._write_table = writer_for(path)
        self._unfinished = path.with_name(path.name + SUFFIX)
        self._lock = FileLock(path.with_name(path.name + ".lock"))
        key = blake2b(msgspec.json.encode([_FORMAT, question]), digest_size=16).hexdigest()
        self._head = msgspec.json.encode({"unfinished": key}) + b"\n"
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            if not self._lock.acquire():
                raise DigitappError(
                    tr("{path}: another run is writing it; wait for it or choose another file").format(path=path)
                )
            try:
                self._begin()
            except BaseException:
                self._lock.release()
                raise
        except OSError as error:
            raise FileError(
                tr("{path}: cannot be written ({reason}); choose another place").format(
                    path=path, reason=error.strerror or error
                )
            ) from error

    def __exit__(self, *_: object) -> None:
        self._file.close()
        self._lock.release()

    def add(self, rows: Iterable[Row]) -> None:
        """Append rows; FileError if the disk is full."""
        try:
            self._file.write(b"".join(msgspec.json.encode(row) + b"\n" for row in rows))
            self._file.flush()
        except OSError as error:
            raise FileError(
                tr("{path}: cannot be written ({reason}); make room").format(
                    path=self.path, reason=error.strerror or error
                )
            ) from error

    def finish(self) -> Finished:
        """Write the file itself, and remove what was unfinished."""
        self._file.flush()
        os.fsync(self._file.fileno())
        counts = [0, 0]
        self._write_table(self.path, _counted(self._rows(), counts), self._columns)
        self._unfinished.unlink()
        return Finished(*counts)

    def _begin(self) -> None:
        if self._unfinished.exists():
            with self._unfinished.open("rb") as file:
                if file.read(len(self._head)) != self._head:
                    raise DigitappError(
                        tr(
                            "{unfinished}: was begun with other files, another model or other options; remove it "
                            "or choose another file"
                        ).format(unfinished=self._unfinished)
                    )
            self._go_on()
        elif os.path.lexists(self.path):
            raise DigitappError(tr("{path}: is there already; remove it or choose another file").format(path=self.path))
        else:
            self._file: IO[bytes] = self._unfinished.open("xb")
            self._file.write(self._head)
            self._file.flush()

    def _go_on(self) -> None:
        """Cut off what a kill may have left of a row, and find out where to go on."""
        self._file = self._unfinished.open("r+b")
        end, last = _last_line(self._unfinished)
        self._file.seek(end)
        self._file.truncate()
        if end > len(self._head):
            row = msgspec.json.decode(last)
            self.after = row["file"], row.get("index", 0)
            self.done = sum(1 for _ in self._lines())

    def _lines(self) -> Iterator[bytes]:
        with self._unfinished.open("rb") as file:
            next(file)
            yield from file

    def _rows(self) -> Iterator[Row]:
        return map(msgspec.json.Decoder().decode, self._lines())


def _counted(rows: Iterable[Row], counts: list[int]) -> Iterator[Row]:
    for row in rows:
        counts[0] += 1
        counts[1] += "error" in row
        yield row


def _last_line(path: Path) -> tuple[int, bytes]:
    """Return where the last whole line ends, and the line."""
    with path.open("rb") as file:
        start = file.seek(0, os.SEEK_END)
        tail = b""
        while start > 0:
            step = min(TAIL, start)
            start -= step
            file.seek(start)
            tail = file.read(step) + tail
            if tail.count(b"\n") > 1:
                break
    whole = tail[: tail.rfind(b"\n") + 1]
    return start + len(whole), whole[:-1].rpartition(b"\n")[2]
