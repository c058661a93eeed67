"""What files hold, one drawing or picture at a time and not decoded yet, so that other processes can decode it."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from io import BytesIO
from pathlib import Path
from typing import NamedTuple

from digitapp.api import FileError
from digitapp.bounded import open_plain
from digitapp.drawing.files import SUFFIXES, decode_record, is_blank, read_lines
from digitapp.files import check_file
from digitapp.language import tr
from digitapp.models.model import NEAR_BATCH, Item

BATCH_BYTES = 4 * 2**20
"""Bytes of lines in one batch; lines may be long, and several processes hold some batches each."""
Given = Mapping[str, Callable[[], Iterator[Item]]]
"""What is read in place of files of these names, such as standard input."""


class Entry(NamedTuple):
    """One drawing or picture of a file, or why the file cannot be read any further."""

    file: str
    position: int
    """Its position in the file, counted from 1; 0 for the reason of a failure."""
    content: bytes | Path | BytesIO | Item | FileError
    """A line of a stroke file, a picture's path or its file, what was decoded already, or the failure."""
    line: int = 0
    """The line of a stroke file, counted from 1."""

    def item(self) -> Item:
        """Decode it; FileError if it is not valid."""
        if isinstance(self.content, FileError):
            raise self.content
        if isinstance(self.content, bytes):
            return decode_record(Path(self.file), self.line, self.content).drawing()
        if isinstance(self.content, Path | BytesIO):
            from digitapp.preprocessing.images import read_image

            return read_image(Path(self.file), self.content if isinstance(self.content, BytesIO) else None)
        return self.content


def entries(
    paths: Sequence[Path],
    *,
    given: Given | None = None,
    after: tuple[str, int] | None = None,
    stopped: Container[str] = (),
    advance: Callable[[int], None] = lambda _: None,
) -> Iterator[Entry]:
    """Yield all that files hold, in order; a file that cannot be read ends with an entry that says why.

    `after` is a file and the position of the last entry in it that is not wanted, 0 for the whole file: what is up to
    there is passed over. A file whose name gets into `stopped` is not read any further. `advance` is called with the
    number of bytes of a file that were read since the last call.
    """
    names = [str(path) for path in paths]
    start = names.index(after[0]) if after else 0
    if after and not after[1]:
        start, after = start + 1, None
    for path, name in zip(paths[start:], names[start:], strict=True):
        first = after[1] if after and name == after[0] else 0
        count = 0
        try:
            found = _items(name, given[name]) if given and name in given else _of_file(path, advance)
            for count, entry in enumerate(found, 1):
                if name in stopped:
                    break
                if count > first:
                    yield entry
            if not count:
                raise FileError(tr("{path}: holds no drawing; check the file").format(path=path))
        except FileError as error:
            yield Entry(name, 0, error)


def batches(found: Iterable[Entry]) -> Iterator[list[Entry]]:
    """Yield entries in parts: lines up to a model's batch, anything larger alone."""
    batch: list[Entry] = []
    size = 0
    for entry in found:
        weight = len(entry.content) if isinstance(entry.content, bytes) else BATCH_BYTES
        if batch and (size + weight > BATCH_BYTES or len(batch) == NEAR_BATCH):
            yield batch
            batch, size = [], 0
        batch.append(entry)
        size += weight
    if batch:
        yield batch


def stamps(paths: Sequence[Path]) -> list[tuple[str, int, int]]:
    """Return each file's name, size and time, by which a run tells whether it is still the same."""
    found = []
    for path in paths:
        try:
            status = path.stat()
            found.append((str(path), status.st_size, status.st_mtime_ns))
        except (OSError, ValueError):
            found.append((str(path), -1, 0))
    return found


def _items(name: str, read: Callable[[], Iterator[Item]]) -> Iterator[Entry]:
    for index, item in enumerate(read(), 1):
        yield Entry(name, index, item)


def _of_file(path: Path, advance: Callable[[int], None]) -> Iterator[Entry]:
    check_file(path)
    if path.name.endswith(SUFFIXES):
        yield from _lines(path, advance)
        return
    if path.suffix.lower() in (".tif", ".tiff"):
        from digitapp.preprocessing.images import read_pages

        for page, image in enumerate(read_pages(path), 1):  # a page is found by going through all before it
            yield Entry(str(path), page, image)
    else:
        yield Entry(str(path), 1, path)
    advance(path.stat().st_size)


def _lines(path: Path, advance: Callable[[int], None]) -> Iterator[Entry]:
    name, index, told = str(path), 0, 0
    with open_plain(path) as file:
        for number, line in read_lines(path, file):
            if is_blank(number, line):
                continue
            index += 1
            yield Entry(name, index, line, number)
            if index % NEAR_BATCH == 0 and not file.closed:
                place = file.tell()  # of the compressed bytes, which are what is known beforehand
                advance(place - told)
                told = place
    advance(path.stat().st_size - told)
