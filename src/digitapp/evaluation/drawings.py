"""The drawings of a long stroke file: they stay in the file and are decoded when they are needed."""

from __future__ import annotations

import tempfile
from array import array
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from threading import Lock
from typing import IO, Generic, TypeVar, overload

from digitapp.api import FileError
from digitapp.drawing.files import read_lines
from digitapp.language import tr

Item = TypeVar("Item")
Decode = Callable[[Path, int, bytes], Item]
"""Given the file, the number of a line from 1, and the line."""


class Lines(Generic[Item], Sequence[Item]):
    """Some lines of a stroke file, each decoded on every access; what they are decoded to is not kept."""

    def __init__(self, path: Path, lines: Sequence[tuple[int, bytes]], decode: Decode[Item]) -> None:
        self._path, self._lines, self._decode = path, lines, decode

    def __len__(self) -> int:
        return len(self._lines)

    @overload
    def __getitem__(self, index: int) -> Item: ...
    @overload
    def __getitem__(self, index: slice) -> list[Item]: ...
    def __getitem__(self, index: int | slice) -> Item | list[Item]:
        if isinstance(index, slice):
            return [self._decode(self._path, *line) for line in self._lines[index]]
        return self._decode(self._path, *self._lines[index])


class FileLines(Generic[Item], Sequence[Item]):
    """The chosen lines of a whole stroke file; any thread may read them. A compressed file is unpacked once, on disk.

    FileError if the file cannot be read any more, or a line is not valid.
    """

    def __init__(self, path: Path, decode: Decode[Item], numbers: array[int], places: array[int]) -> None:
        """Take for each line its number, counted from 1, and the byte of the unpacked file at which it begins."""
        self._path, self._decode = path, decode
        self._numbers, self._places = numbers, places
        self._file: IO[bytes] | None = None
        self._lock = Lock()

    def __len__(self) -> int:
        return len(self._places)

    def __del__(self) -> None:
        if self._file is not None:
            self._file.close()

    def __iter__(self) -> Iterator[Item]:
        for index in range(len(self)):
            yield self[index]

    @overload
    def __getitem__(self, index: int) -> Item: ...
    @overload
    def __getitem__(self, index: slice) -> list[Item]: ...
    def __getitem__(self, index: int | slice) -> Item | list[Item]:
        if isinstance(index, slice):
            return self.part(index)[:]
        return self.part(slice(index, index + 1 or None))[0]

    def part(self, chosen: slice) -> Lines[Item]:
        """Return some of the lines, read but not decoded: another process can do that."""
        found = []
        try:
            with self._lock:
                file = self._file = self._file or self._opened()
                for number, place in zip(self._numbers[chosen], self._places[chosen], strict=True):
                    file.seek(place)
                    found.append((number, file.readline()))
        except OSError as error:
            text = tr("{path}: cannot be read any more ({reason}); read it again")
            raise FileError(text.format(path=self._path, reason=error.strerror)) from error
        return Lines(self._path, found, self._decode)

    def _opened(self) -> IO[bytes]:
        if self._path.suffix != ".gz":
            return self._path.open("rb")
        unpacked = tempfile.TemporaryFile(prefix="digitapp-")  # noqa: SIM115  # it lives as long as this object
        unpacked.writelines(line for _, line in read_lines(self._path))
        return unpacked
