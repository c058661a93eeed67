"""A collection: a person's own examples in an NDJSON file, to which each is appended the moment it is given.

Nothing rewrites what is there but `edit` and `delete`, which are journaled beside the file before they happen. All
writes hold the file's lock, so that several windows and commands may use one collection at the same time.
"""

from __future__ import annotations

import os
import secrets
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from itertools import islice
from pathlib import Path

import msgspec

from digitapp.api import DigitappError, FileError
from digitapp.drawing.editing import FileState, locked
from digitapp.drawing.files import MAX_LINE, is_blank, without_mark
from digitapp.files import write_atomically
from digitapp.teaching.collection_index import (
    Fields,
    Index,
    Row,
    example_lines,
    examples_at,
    fields_of,
    lines_of,
    open_plain,
    own_id,
    unique_id,
)
from digitapp.teaching.collection_journal import Change, Deleted, Edited, Marks, UndoJournal, Undone, append_durably
from digitapp.teaching.example import Example, decode_example
from digitapp.teaching.names import checked_label, checked_writer

_AT_ONCE = 1000
"""Examples that are written together where many are added."""


class _Same(str):
    """What is not edited."""


SAME = _Same()


class Collection:
    """The examples of one file; for one thread at a time. A DigitappError leaves the file as it was."""

    def __init__(self, path: Path) -> None:
        """A file that is not there is made by the first `append`, or by `create`."""
        self.path = path.absolute()
        self._journal = UndoJournal(self.path)
        self._index = Index(self.path)
        self._known: FileState | None = None
        """The file's state when it was read, or written by this object with nothing unknown in it."""

    def create(self) -> None:
        """Make an empty file; FileError if there is one already."""
        _check_name(self.path)
        with self._locked():
            try:
                self.path.open("xb").close()
            except FileExistsError as error:
                raise FileError(f"{self.path}: is there already; choose another name") from error

    def examples(self) -> tuple[Example, ...]:
        """Read all examples; FileError if there is no such file or a line is not valid."""
        return tuple(self.iterate())

    def iterate(self) -> Iterator[Example]:
        """Yield the examples, of which one at a time is in memory."""
        with open_plain(self.path) as file:
            self._known = FileState.of(os.fstat(file.fileno()))
            for name, number, line in example_lines(self.path, file):
                yield replace(decode_example(self.path, number + 1, line), id=name)

    def rows(self) -> list[Row]:
        """Find the examples without reading them whole; where the file has grown, only what is new is looked at."""
        self._index.update()
        self._known = self._index.state
        return self._index.rows

    def read(self, rows: Iterable[Row]) -> list[Example | None]:
        """Read the examples of rows; None for one that has moved or is not valid."""
        return examples_at(self.path, rows)

    def changed_elsewhere(self) -> bool:
        """Return whether the file has changed since it was read, but not by this object."""
        return self._known is None or self._state() != self._known

    def append(self, example: Example) -> Example:
        """Put an example at the end, on the disk when this returns; return it with the id it was given."""
        named = _named(example)
        self._write([named])
        return named

    def extend(self, examples: Iterable[Example]) -> int:
        """Put examples at the end, many at once; return how many. A FileError says how many are there."""
        done, named = 0, map(_named, examples)
        try:
            while some := list(islice(named, _AT_ONCE)):
                self._write(some)
                done += len(some)
        except DigitappError as error:
            raise FileError(f"{error}; {done:,} examples were added before that") from error
        return done

    def edit(self, ids: str | Iterable[str], label: str | None = SAME, writer: str | None = SAME) -> int:
        """Give examples another label or writer, None for none; return how many. FileError if none of them is there."""
        wanted = {ids} if isinstance(ids, str) else set(ids)
        label = label if label is SAME or label is None else checked_label(label)
        writer = writer if writer is SAME or writer is None else checked_writer(writer)
        edited = []
        with self._locked():
            for name, number, line in self._wanted(wanted):
                before = _marks(fields_of(self.path, number + 1, line))
                after = Marks(before.label if label is SAME else label, before.writer if writer is SAME else writer)
                if after != before:
                    edited.append(Edited(name, before, after))
            if edited:
                self._journal.add(Change(edited=edited))
                self._rewrite({entry.id: entry.after for entry in edited}, {})
        return len(edited)

    def delete(self, ids: str | Iterable[str]) -> int:
        """Take examples away; return how many. FileError if none of them is there."""
        wanted = {ids} if isinstance(ids, str) else set(ids)
        with self._locked():
            alike = Counter(own_id(name) for name, _, _ in self._lines())
            deleted = [
                Deleted(name, number, alike[own_id(name)], msgspec.Raw(without_mark(number + 1, line).strip()))
                for name, number, line in self._wanted(wanted)
            ]
            self._journal.add(Change(deleted=deleted))
            self._rewrite({entry.id: None for entry in deleted}, {})
        return len(deleted)

    @property
    def can_undo(self) -> bool:
        """Whether an edit or a deletion is known, be it of another window or of yesterday."""
        return bool(self._journal)

    def undo(self) -> Undone | None:
        """Undo the last edit or deletion; return what that changed, None if there is none."""
        with self._locked():
            while (change := self._journal.last()) is not None:
                undone = self._revert(change)
                self._journal.drop_last()
                if undone.edited or undone.restored:
                    return undone
        return None

    def _revert(self, change: Change) -> Undone:
        """Undo what of a change is in effect: it may not have happened, and others may have edited the file since."""
        there = {name: _marks(fields_of(self.path, number + 1, line)) for name, number, line in self._lines()}
        edited: dict[str, Marks | None] = {
            entry.id: entry.before for entry in change.edited if there.get(entry.id) == entry.after
        }
        alike = Counter(map(own_id, there))
        lost = {entry.number: bytes(entry.line) for entry in change.deleted if alike[own_id(entry.id)] < entry.alike}
        if edited or lost:
            self._rewrite(edited, lost)
        return Undone(len(edited), len(lost))

    def _wanted(self, wanted: set[str]) -> Iterator[tuple[str, int, bytes]]:
        """Yield the examples of some ids as `_lines` does; FileError if none of them is there."""
        found = False
        for name, number, line in self._lines():
            if name in wanted:
                found = True
                yield name, number, line
        if not found:
            which = f"no example {next(iter(wanted))}" if len(wanted) == 1 else f"none of the {len(wanted):,} examples"
            raise FileError(f"{self.path}: {which} is there; it may have been deleted elsewhere")

    def _lines(self) -> Iterator[tuple[str, int, bytes]]:
        """Yield each example's id, the number of its line from 0, and the line."""
        with open_plain(self.path) as file:
            yield from example_lines(self.path, file)

    def _rewrite(self, edited: dict[str, Marks | None], inserted: dict[int, bytes]) -> None:
        """Write the file anew, with examples edited (None: without them) and with lines inserted by their numbers."""
        lost = sorted(inserted.items(), reverse=True)

        def lines() -> Iterator[bytes]:
            seen: dict[str, int] = {}
            written = 0
            with open_plain(self.path) as file:  # closed at the end: Windows replaces no file that is open
                for number, line in enumerate(lines_of(self.path, file)):
                    while lost and lost[-1][0] <= written:
                        yield lost.pop()[1] + b"\n"
                        written += 1
                    new: bytes | None = line
                    if not is_blank(number + 1, line):
                        name = unique_id(seen, fields_of(self.path, number + 1, line).id, line)
                        if name in edited:
                            marks = edited[name]
                            new = None if marks is None else _with_marks(without_mark(number + 1, line), name, marks)
                    if new is not None:
                        yield new
                        written += 1
            yield from (line + b"\n" for _, line in reversed(lost))

        write_atomically(self.path, lines())

    def _write(self, examples: list[Example]) -> None:
        _check_name(self.path)
        content = b"".join(map(_line_of, examples))
        with self._locked():
            try:
                append_durably(self.path, content)
            except OSError as error:
                why = f"nothing can be added to it ({error.strerror or error}); make room or check its rights"
                raise FileError(f"{self.path}: {why}") from error

    @contextmanager
    def _locked(self) -> Iterator[None]:
        """Hold the file's lock, and mend its end; what is written meanwhile is known, if all was before."""
        with locked(self.path):
            is_known = not self.changed_elsewhere()
            _mend(self.path)
            try:
                yield
            finally:
                if is_known:
                    self._known = self._state()

    def _state(self) -> FileState | None:
        try:
            return FileState.of(self.path.stat())
        except OSError:
            return None


def _named(example: Example) -> Example:
    """Return an example as it is put into a collection."""
    return replace(
        example,
        id=secrets.token_hex(8),
        label=checked_label(example.label) if example.label else None,
        writer=checked_writer(example.writer) if example.writer else None,
    )


def _line_of(example: Example) -> bytes:
    line = example.line()
    if len(line) > MAX_LINE:
        raise DigitappError(f"an example of {len(line) >> 20} MiB is too large for a collection; make it smaller")
    return line


def _marks(fields: Fields) -> Marks:
    return Marks(fields.label, fields.writer)


def _with_marks(line: bytes, name: str, marks: Marks) -> bytes:
    """Return a line with another label and writer; all that is not known of it stays."""
    fields = msgspec.json.decode(line, type=dict[str, msgspec.Raw])
    for key, value in (("label", marks.label), ("writer", marks.writer), ("id", name)):
        fields.pop(key, None)
        if value is not None:
            fields[key] = msgspec.Raw(msgspec.json.encode(value))
    return msgspec.json.encode(fields) + b"\n"


def _check_name(path: Path) -> None:
    if path.suffix.lower() != ".ndjson":
        raise FileError(f"{path}: a collection's name ends with .ndjson; choose such a name")


def _mend(path: Path) -> None:
    """Make the file end with a whole line; what a crash has torn off goes into a file beside it."""
    if not path.exists():
        return
    try:
        with open_plain(path) as file:
            size = file.seek(0, os.SEEK_END)
            start = max(0, size - MAX_LINE)
            file.seek(start)
            tail = file.read()
        tail = tail[tail.rfind(b"\n") + 1 :]
        if not tail:
            return
        try:
            fields_of(path, 1 if len(tail) == size else 2, tail)
        except FileError:
            append_durably(path.with_name(f".{path.name}.torn"), tail + b"\n")
            os.truncate(path, size - len(tail))
        else:
            append_durably(path, b"\n")  # only the line's end is missing, as after some editors
    except OSError as error:
        raise FileError(f"{path}: cannot be written ({error.strerror or error}); check its rights") from error
