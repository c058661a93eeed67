"""The drawings of one file, read one at a time as they are asked for."""

from __future__ import annotations

from pathlib import Path

from digitapp.api import FileError
from digitapp.storage import Record, read_records


class Stack:
    """A file of drawings. What was read stays, so that going back is quick; used by one thread at a time."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.total: int | None = None
        """How many there are, once that was counted."""
        self.abandoned = False
        """Set when nobody waits for the count any more."""
        self._source = read_records(path)
        self._read: list[Record] = []

    def record(self, place: int) -> Record:
        """The drawing at a place counted from 0; FileError when there is none or it is broken."""
        while len(self._read) <= place:
            record = next(self._source, None)
            if record is None:
                self.total = len(self._read)
                raise FileError(f"{self.path}: there is no drawing {place + 1}; it holds {self.total}")
            self._read.append(record)
        return self._read[place]

    def count(self) -> None:
        """Finds out how many drawings there are, where all of them can be read."""
        found = 0
        try:
            for _ in read_records(self.path):
                found += 1
                if self.abandoned:
                    return
        except FileError:
            return  # told when the broken one is reached
        self.total = found
