"""Edit a stroke file in place: replace one drawing and leave all other lines byte for byte unchanged."""

from __future__ import annotations

import os
import zlib
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import NamedTuple

import msgspec

from digitapp.api import FileError
from digitapp.bounded import open_plain
from digitapp.drawing.files import Record, decode_record, is_blank, read_lines, without_mark
from digitapp.files import remove_parts, write_atomically
from digitapp.language import grouped, tr
from digitapp.locks import FileLock

_FIELDS = frozenset(Record.__struct_fields__)
_GZIP = 16 + zlib.MAX_WBITS
_LOCK_SECONDS = 10.0
"""How long a save waits for another window's save of the same file."""


class FileState(NamedTuple):
    """A file's size in bytes, modification time in ns and inode; a change of the file changes one of them."""

    size: int
    changed: int
    inode: int

    @classmethod
    def of(cls, found: os.stat_result) -> FileState:
        """Return the state in a file's status."""
        return cls(found.st_size, found.st_mtime_ns, found.st_ino)


class Place(NamedTuple):
    """A drawing's place in a file, with the state of both when the drawing was read or written there."""

    path: Path
    position: int
    """The number of the drawing in the file, from 0."""
    line: str
    """SHA-256 of its line."""
    file: FileState


def read_drawing(path: Path, position: int) -> tuple[Record, Place] | None:
    """Return a drawing by its position, None past the last; raise FileError if one up to it cannot be read."""
    try:
        with open_plain(path) as file:
            state = FileState.of(os.fstat(file.fileno()))
            drawings = ((number, line) for number, line in read_lines(path, file) if not is_blank(number, line))
            for found, (number, line) in enumerate(drawings):
                record = decode_record(path, number, line)
                if found == position:
                    return record, Place(path, position, _digest(line), state)
    except OSError as error:
        raise FileError(
            tr("{path}: cannot be read ({reason}); check its name").format(path=path, reason=error.strerror or error)
        ) from error
    return None


def count_drawings(path: Path) -> int:
    """Return the number of lines that are not blank, 0 if there is no such file; the lines are not decoded."""
    if not path.exists():
        return 0
    return sum(not is_blank(number, line) for number, line in read_lines(path))


def replace_drawing(place: Place, record: Record) -> Place:
    """Write a drawing to its place in the file; raise FileError if the file has changed since the drawing was read.

    Fields of the line that are not part of this version's format are kept. One line at a time is in memory.
    """
    with locked(place.path):
        return _write_edited(place, record, place.path)


def copy_with_drawing(place: Place, record: Record, target: Path, may_go: int = 0) -> Place:
    """Write all drawings of a file to another file, with one of them replaced.

    `may_go` is the number of drawings in the target that the user agreed to lose; raise FileError if the target holds
    several drawings, and more than that.
    """
    if target.exists() and place.path.exists() and target.samefile(place.path):
        return replace_drawing(place, record)
    with locked(target):
        _check_loss(target, may_go)
        return _write_edited(place, record, target)


def write_drawing(path: Path, record: Record, may_go: int = 0) -> Place:
    """Write a file of one drawing; `may_go` is as in `copy_with_drawing`."""
    line = msgspec.json.encode(record) + b"\n"
    with locked(path):
        _check_loss(path, may_go)
        return Place(path, 0, _digest(line), FileState.of(write_atomically(path, _packed(path, [line]))))


def _check_loss(path: Path, may_go: int) -> None:
    found = count_drawings(path) if path.is_file() else 0
    if found > max(1, may_go):
        raise FileError(
            tr("{path}: holds {found} drawings, which would be lost; save under another name").format(
                path=path, found=grouped(found)
            )
        )


def _write_edited(place: Place, record: Record, target: Path) -> Place:
    """Write the file of a place, with that drawing replaced, to a target; the target may be the same file."""
    changed = FileError(
        tr("{path}: has changed since this drawing was read there; save under another name").format(path=place.path)
    )
    digest: list[str] = []

    def lines(source: Iterator[tuple[int, bytes]]) -> Iterator[bytes]:
        found = 0
        for number, line in source:
            if is_blank(number, line):
                yield line
                continue
            if found != place.position:
                yield line
            elif _digest(line) != place.line:
                raise changed
            else:
                edited = _line_with(place.path, number, line, record)
                digest.append(_digest(edited))
                yield edited
            found += 1
        if not digest:
            raise changed
        file.close()  # Windows replaces no file that is open

    try:
        with open_plain(place.path) as file:
            if FileState.of(os.fstat(file.fileno())) != place.file:
                raise changed
            with closing(read_lines(place.path, file)) as source:  # type: ignore[type-var]
                state = FileState.of(write_atomically(target, _packed(target, lines(source))))
    except OSError as error:
        raise FileError(
            tr("{path}: cannot be read ({reason}); save under another name").format(
                path=place.path, reason=error.strerror or error
            )
        ) from error
    return Place(target, place.position, digest[0], state)


def _line_with(path: Path, number: int, line: bytes, record: Record) -> bytes:
    """Return a line with another drawing; keep its byte order mark, its line end and unknown fields."""
    if decode_record(path, number, line) == record:
        return line
    text = without_mark(number, line)
    mark, end = line[: len(line) - len(text)], text[len(text.rstrip()) :]
    old = msgspec.json.decode(text, type=dict[str, msgspec.Raw])
    new = msgspec.json.decode(msgspec.json.encode(record), type=dict[str, msgspec.Raw])
    others = {name: value for name, value in old.items() if name in new or name not in _FIELDS}
    return mark + msgspec.json.encode(others | new) + end


def _packed(path: Path, lines: Iterable[bytes]) -> Iterator[bytes]:
    """Yield the content of a file of these lines, compressed if its name says so; equal lines give equal bytes."""
    if path.suffix != ".gz":
        yield from lines
        return
    packer = zlib.compressobj(wbits=_GZIP)
    for line in lines:
        yield packer.compress(line)
    yield packer.flush()


def _digest(line: bytes) -> str:
    import hashlib  # it loads OpenSSL, for which the window's start need not wait

    return hashlib.sha256(line).hexdigest()


@contextmanager
def locked(path: Path) -> Iterator[None]:
    """Make other windows' and other processes' writes of the same file wait; remove what a killed one has left."""
    real = Path(os.path.realpath(path))
    lock = FileLock(real.parent / f".{real.name}.lock")
    try:
        real.parent.mkdir(parents=True, exist_ok=True)
        held = lock.acquire(_LOCK_SECONDS)
    except OSError as error:
        raise FileError(
            tr("{path}: cannot be written ({reason}); choose another place").format(
                path=path, reason=error.strerror or error
            )
        ) from error
    if not held:
        raise FileError(tr("{path}: is being saved by another window; save again when that is done").format(path=path))
    try:
        remove_parts(real, age=0)  # nobody else writes it now
        yield
    finally:
        lock.release()
