"""A collection: a person's own examples in an NDJSON file, to which each is appended the moment it is given.

Nothing rewrites what is there but `edit` and `delete`, which are journaled beside the file before they happen. All
writes hold the file's lock, so that several windows and commands may use one collection at the same time.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from itertools import islice
from pathlib import Path

import msgspec

from digitapp.api import DigitappError, FileError
from digitapp.bounded import open_plain
from digitapp.drawing.editing import FileState, locked
from digitapp.drawing.files import MAX_LINE, without_mark
from digitapp.language import grouped, tr
from digitapp.teaching.collection_file import marks_of, mend, rewrite
from digitapp.teaching.collection_index import (
    Index,
    Row,
    example_lines,
    examples_at,
    fields_of,
    own_id,
)
from digitapp.teaching.collection_journal import (
    Change,
    ChangeJournal,
    Deleted,
    Edited,
    Marks,
    Redone,
    Undone,
    append_durably,
)
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
        self._journal, self._undone = ChangeJournal(self.path, ".undo"), ChangeJournal(self.path, ".redo")
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
                raise FileError(tr("{path}: is there already; choose another name").format(path=self.path)) from error

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
            added = tr("{reason}; %n example(s) (was|were) added before that", "", done)
            raise FileError((added if done else tr("{reason}; nothing was added")).format(reason=error)) from error
        return done

    def edit(self, ids: str | Iterable[str], label: str | None = SAME, writer: str | None = SAME) -> int:
        """Give examples another label or writer, None for none; return how many. FileError if none of them is there."""
        wanted = {ids} if isinstance(ids, str) else set(ids)
        label = label if label is SAME or label is None else checked_label(label)
        writer = writer if writer is SAME or writer is None else checked_writer(writer)
        edited = []
        with self._locked():
            for name, number, line in self._wanted(wanted):
                before = marks_of(fields_of(self.path, number + 1, line))
                after = Marks(before.label if label is SAME else label, before.writer if writer is SAME else writer)
                if after != before:
                    edited.append(Edited(name, before, after))
            if edited:
                self._undone.clear()
                self._change(Change(edited=edited))
        return len(edited)

    def delete(self, ids: str | Iterable[str]) -> int:
        """Take examples away; return how many. FileError if none of them is there."""
        wanted = {ids} if isinstance(ids, str) else set(ids)
        with self._locked():
            alike = Counter(own_id(name) for name, _, _ in self._lines())
            deleted = [_deleted(name, number, alike, line) for name, number, line in self._wanted(wanted)]
            self._undone.clear()
            self._change(Change(deleted=deleted))
        return len(deleted)

    @property
    def can_undo(self) -> bool:
        """Whether an edit or a deletion is known, be it of another window or of yesterday."""
        return bool(self._journal)

    @property
    def can_redo(self) -> bool:
        """Whether an edit or a deletion was undone, and nothing was edited or deleted since."""
        return bool(self._undone)

    def undo(self) -> Undone | None:
        """Undo the last edit or deletion; return what that changed, None if there is none."""
        with self._locked():
            while (change := self._journal.last()) is not None:
                edited, lost = self._to_revert(change)
                if edited or lost:
                    self._undone.add(change)
                    rewrite(self.path, edited, lost)
                self._journal.drop_last()
                if edited or lost:
                    return Undone(len(edited), len(lost))
        return None

    def redo(self) -> Redone | None:
        """Do again what was undone last; return what that changed, None if there is nothing."""
        with self._locked():
            while (change := self._undone.last()) is not None:
                again = self._to_repeat(change)
                if again:
                    self._change(again)
                self._undone.drop_last()
                if again:
                    return Redone(len(again.edited), len(again.deleted))
        return None

    def _to_revert(self, change: Change) -> tuple[dict[str, Marks | None], dict[int, bytes]]:
        """Return what of a change is in effect: it may not have happened, and others may have edited the file since.

        These are the marks that examples get back, and the lines that are lost, by their numbers.
        """
        there = {name: marks_of(fields_of(self.path, number + 1, line)) for name, number, line in self._lines()}
        edited: dict[str, Marks | None] = {
            entry.id: entry.before for entry in change.edited if there.get(entry.id) == entry.after
        }
        alike = Counter(map(own_id, there))
        lost = {entry.number: bytes(entry.line) for entry in change.deleted if alike[own_id(entry.id)] < entry.alike}
        return edited, lost

    def _to_repeat(self, change: Change) -> Change:
        """Return what of a change can be done again, as the file is now."""
        after = {entry.id: entry for entry in change.edited}
        gone = {entry.id for entry in change.deleted}
        alike, again = Counter(own_id(name) for name, _, _ in self._lines()), Change()
        for name, number, line in self._lines():
            if name in gone:
                again.deleted.append(_deleted(name, number, alike, line))
            elif name in after and marks_of(fields_of(self.path, number + 1, line)) == after[name].before:
                again.edited.append(after[name])
        return again

    def _change(self, change: Change) -> None:
        """Put a change into the journal, and then into effect."""
        self._journal.add(change)
        edited = {entry.id: entry.after for entry in change.edited}
        rewrite(self.path, edited | {entry.id: None for entry in change.deleted}, {})

    def _wanted(self, wanted: set[str]) -> Iterator[tuple[str, int, bytes]]:
        """Yield the examples of some ids as `_lines` does; FileError if none of them is there."""
        found = False
        for name, number, line in self._lines():
            if name in wanted:
                found = True
                yield name, number, line
        if not found:
            if len(wanted) == 1:
                missing = tr("{path}: no example {id} is there; it may have been deleted elsewhere")
            else:
                missing = tr("{path}: none of the {count} examples is there; it may have been deleted elsewhere")
            raise FileError(missing.format(path=self.path, id=next(iter(wanted)), count=grouped(len(wanted))))

    def _lines(self) -> Iterator[tuple[str, int, bytes]]:
        """Yield each example's id, the number of its line from 0, and the line."""
        with open_plain(self.path) as file:
            yield from example_lines(self.path, file)

    def _write(self, examples: list[Example]) -> None:
        _check_name(self.path)
        content = b"".join(map(_line_of, examples))
        with self._locked():
            try:
                append_durably(self.path, content)
            except OSError as error:
                raise FileError(
                    tr("{path}: nothing can be added to it ({reason}); make room or check its rights").format(
                        path=self.path, reason=error.strerror or error
                    )
                ) from error

    @contextmanager
    def _locked(self) -> Iterator[None]:
        """Hold the file's lock, and mend its end; what is written meanwhile is known, if all was before."""
        with locked(self.path):
            is_known = not self.changed_elsewhere()
            mend(self.path)
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
        id=os.urandom(8).hex(),
        label=checked_label(example.label) if example.label else None,
        writer=checked_writer(example.writer) if example.writer else None,
    )


def _line_of(example: Example) -> bytes:
    line = example.line()
    if len(line) > MAX_LINE:
        raise DigitappError(
            tr("an example of {most} MiB is too large for a collection; make it smaller").format(
                most=grouped(len(line) >> 20)
            )
        )
    return line


def _deleted(name: str, number: int, alike: Counter[str], line: bytes) -> Deleted:
    """Return an example that is about to be taken away; `alike` counts the examples by the id that their lines have."""
    return Deleted(name, number, alike[own_id(name)], msgspec.Raw(without_mark(number + 1, line).strip()))


def _check_name(path: Path) -> None:
    if path.suffix.lower() != ".ndjson":
        raise FileError(tr("{path}: a collection's name ends with .ndjson; choose such a name").format(path=path))
