"""The journals of a collection's edits and deletions, by which they are undone, also after a crash or a restart.

They lie beside the collection, one line for each change, and are on the disk before the collection is changed. A change
whose entry is there may not have happened: the process may have been killed in between. Undoing it then changes
nothing. What was undone is in a second journal, so that it can be done again, until something else is changed.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import NamedTuple

import msgspec

from digitapp.api import FileError
from digitapp.files import write_atomically
from digitapp.language import tr
from digitapp.teaching.collection_index import Text

MAX_BYTES = 64 * 2**20
"""From this size on the journal forgets its older half, before the next change is put into it."""


class Marks(msgspec.Struct, array_like=True):
    """What can be edited of an example."""

    label: Text = None
    writer: Text = None


class Edited(msgspec.Struct):
    """An example that was given another label or writer."""

    id: str
    before: Marks
    after: Marks


class Deleted(msgspec.Struct):
    """An example that was taken away."""

    id: str
    number: int
    """Of its line before, from 0."""
    alike: int
    """How many examples of the same id of their own there were, with this one."""
    line: msgspec.Raw


class Change(msgspec.Struct, omit_defaults=True):
    """One edit or deletion of any number of examples."""

    edited: list[Edited] = msgspec.field(default_factory=list)
    deleted: list[Deleted] = msgspec.field(default_factory=list)

    def __bool__(self) -> bool:
        return bool(self.edited or self.deleted)


class Undone(NamedTuple):
    """What an undo has changed."""

    edited: int
    """How many examples have their old label and writer again."""
    restored: int
    """How many are there again."""


class Redone(NamedTuple):
    """What a redo has changed."""

    edited: int
    """How many examples have their newer label and writer again."""
    deleted: int
    """How many are gone again."""


class ChangeJournal:
    """Changes of a collection, the last one first to go; whoever uses it holds the collection's lock."""

    def __init__(self, collection: Path, suffix: str) -> None:
        """The suffix, such as ".undo", tells what is done with the changes."""
        real = Path(os.path.realpath(collection))
        self.path = real.with_name(f".{real.name}{suffix}")

    def __bool__(self) -> bool:
        try:
            return self.path.stat().st_size > 0
        except OSError:
            return False

    def add(self, change: Change) -> None:
        """Put a change on the disk; FileError if that fails, and then it is not there."""
        lines = self._lines()
        if sum(map(len, lines)) > MAX_BYTES:
            lines = lines[(len(lines) + 1) // 2 :]
            self._keep(lines)
        self._truncate(sum(map(len, lines)))  # a torn line's change has not happened
        try:
            append_durably(self.path, msgspec.json.encode(change) + b"\n")
        except OSError as error:
            raise FileError(
                tr("{path}: what is changed cannot be kept for undo ({reason}); make room there").format(
                    path=self.path, reason=error.strerror or error
                )
            ) from error

    def last(self) -> Change | None:
        """Return the last change; None if there is none."""
        for line in reversed(self._lines()):
            try:
                return msgspec.json.decode(line, type=Change)
            except (msgspec.MsgspecError, RecursionError):
                self.drop_last()  # not ours, or damaged
        return None

    def drop_last(self) -> None:
        """Forget the last change."""
        lines = self._lines()[:-1]
        self._truncate(sum(map(len, lines)))

    def clear(self) -> None:
        """Forget all changes."""
        self._truncate(0)

    def _lines(self) -> list[bytes]:
        """Return the lines that are whole."""
        try:
            content = self.path.read_bytes()
        except FileNotFoundError:
            return []
        except OSError as error:
            raise FileError(
                tr("{path}: cannot be read ({reason}); move it away").format(
                    path=self.path, reason=error.strerror or error
                )
            ) from error
        return content[: content.rfind(b"\n") + 1].splitlines(keepends=True)

    def _truncate(self, size: int) -> None:
        try:
            if self.path.stat().st_size > size:
                os.truncate(self.path, size)
        except FileNotFoundError:
            return
        except OSError as error:
            raise FileError(
                tr("{path}: cannot be written ({reason}); move it away").format(
                    path=self.path, reason=error.strerror or error
                )
            ) from error

    def _keep(self, lines: list[bytes]) -> None:
        write_atomically(self.path, b"".join(lines))


def append_durably(path: Path, content: bytes) -> None:
    """Append to a file and wait until that is on the disk; an OSError leaves what was there before, and no more."""
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND | getattr(os, "O_BINARY", 0), 0o666)
    try:
        end = os.fstat(descriptor).st_size
        rest = memoryview(content)
        try:
            while rest:
                rest = rest[os.write(descriptor, rest) :]
            os.fsync(descriptor)
        except OSError:
            os.ftruncate(descriptor, end)
            raise
    finally:
        os.close(descriptor)
