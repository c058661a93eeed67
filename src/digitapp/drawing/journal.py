"""The journal of a drawing: one line for each finished edit, so that a crash loses at most the stroke under the pen.

Each line is a record of the stroke format with a few more fields: it says how many strokes of the drawing before stay,
and holds those that follow them. A stroke costs one short line; undo, erase and clear cost what they change, and a
picture is in a line only where it is another one than before. The last
line may be torn by a crash; every line before it is whole. The file in which version 0.1 kept the last drawing is a
valid journal.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import IO, NamedTuple

import msgspec

from digitapp.api import FileError
from digitapp.bounded import open_plain
from digitapp.drawing.by_hand import NOTHING_BY_HAND, ByHand
from digitapp.drawing.editing import FileState, Place
from digitapp.drawing.files import MAX_BYTES, MAX_LINE, MAX_POINTS, Record
from digitapp.drawing.pictures import Picture
from digitapp.drawing.strokes import CANVAS_SIZE, Drawing, Stroke
from digitapp.files import write_atomically
from digitapp.language import grouped, tr

COMPACTED_FROM = 4 * 2**20
"""Size in bytes above which a journal is rewritten as its last state alone."""


class Snapshot(NamedTuple):
    """A state of a drawing, and where it belongs."""

    strokes: tuple[Stroke, ...] = ()
    size: tuple[float, float] = CANVAS_SIZE
    label: int | str | None = None
    writer: int | str | None = None
    place: Place | None = None
    """Its place in a file; None if it belongs to none."""
    is_saved: bool = False
    """Whether the file holds it as it is."""
    picture: Picture | None = None
    """What lies below the strokes."""
    by_hand: ByHand = NOTHING_BY_HAND
    """What a person said of the digits."""

    @property
    def drawing(self) -> Drawing:
        """Return it as a drawing."""
        return Drawing(self.size, self.strokes, self.picture, self.by_hand)

    def record(self) -> Record:
        """Return it as a record, with its label and writer."""
        record = Record.of(self.drawing, self.label)
        record.writer = self.writer
        return record


class _File(msgspec.Struct, array_like=True):
    path: str
    position: int
    line: str
    state: FileState

    def place(self) -> Place:
        return Place(Path(self.path), self.position, self.line, self.state)


class _Entry(Record, omit_defaults=True):
    """One line of a journal."""

    keep: int = 0
    """The number of strokes of the state before that stay."""
    keep_image: bool = False
    """Whether the picture of the state before stays."""
    file: _File | None = None
    saved: bool = False

    def change(self, strokes: list[Stroke]) -> None:
        """Make the strokes of the state before those after this entry; ValueError if they are too few, or too many."""
        if not 0 <= self.keep <= len(strokes):
            raise ValueError(tr("an entry before is missing"))
        drawn = self.drawn()
        if self.keep + len(drawn) > MAX_POINTS:
            raise ValueError(tr("more than {most} strokes").format(most=grouped(MAX_POINTS)))
        strokes[self.keep :] = drawn

    def state(self, strokes: list[Stroke]) -> Snapshot:
        """Return the state after this entry, without a picture."""
        place = None if self.file is None else self.file.place()
        said = NOTHING_BY_HAND if self.by_hand is None else self.by_hand.by_hand(len(strokes))
        size = self.width, self.height
        return Snapshot(tuple(strokes), size, self.label, self.writer, place, self.saved, by_hand=said)


_DECODER = msgspec.json.Decoder(_Entry)


def encode_entry(before: Snapshot | None, after: Snapshot) -> bytes:
    """Return the line that leads from one state to the next; from None, a line with the whole state."""
    old = before.strokes if before is not None else ()
    keep = 0
    while keep < min(len(old), len(after.strokes)) and old[keep] is after.strokes[keep]:
        keep += 1
    keep_image = before is not None and after.picture is not None and after.picture is before.picture
    picture = None if keep_image else after.picture
    record = after._replace(strokes=after.strokes[keep:], picture=picture).record()
    place = after.place
    file = None if place is None else _File(str(place.path), place.position, place.line, place.file)
    fields = {name: getattr(record, name) for name in Record.__struct_fields__}
    entry = _Entry(**fields, keep=keep, keep_image=keep_image, file=file, saved=after.is_saved)
    return msgspec.json.encode(entry) + b"\n"


class Read(NamedTuple):
    """The content of a journal."""

    snapshot: Snapshot | None
    """The last state; None if no line can be read."""
    is_broken: bool
    """Whether more than a torn last line is invalid."""
    end: int
    """The bytes of the lines that can be read; what follows is torn."""
    has_picture: bool = False
    """Whether there is a picture in the last state, also if it was not wanted."""


def read_journal(path: Path, with_picture: bool = True) -> Read:
    """Return the last state of a journal, whose last line may be torn; raise FileError if it cannot be read.

    Decoding a picture takes a moment; without it only `has_picture` tells of it.
    """
    size, end, torn, number = 0, 0, False, 0
    strokes: list[Stroke] = []
    last: _Entry | None = None
    pictured: _Entry | None = None

    def found(is_broken: bool) -> Read:
        snapshot = None if last is None else last.state(strokes)
        return _with_picture(Read(snapshot, is_broken, end), pictured, with_picture)

    try:
        with open_plain(path) as file:
            while line := file.readline(MAX_LINE + 1):
                number, size = number + 1, size + len(line)
                if torn or size > MAX_BYTES:
                    return found(is_broken=True)
                try:
                    entry = _DECODER.decode(line)
                    entry.change(strokes)
                except (msgspec.MsgspecError, ValueError, RecursionError):
                    torn = True
                else:
                    end, last = size, entry
                    pictured = entry if entry.image is not None else pictured if entry.keep_image else None
    except OSError as error:
        raise FileError(
            tr("{path}: cannot be read ({reason}); check who may read it").format(
                path=path, reason=error.strerror or error
            )
        ) from error
    return found(is_broken=torn and number == 1)


def _with_picture(read: Read, pictured: _Entry | None, is_wanted: bool) -> Read:
    if pictured is None or read.snapshot is None or not is_wanted:
        return read._replace(has_picture=pictured is not None)
    try:
        return read._replace(snapshot=read.snapshot._replace(picture=pictured.picture()), has_picture=True)
    except ValueError:  # the strokes over it are whole
        return read._replace(is_broken=True)


def unusable(folder: Path, error: BaseException) -> FileError:
    """Return the error for a folder in which no journal can be kept."""
    return FileError(
        tr(
            "{folder}: the drawing cannot be kept there for the next start ({reason}); make room "
            "in it, or set DIGITAPP_STATE to a folder that can be read and written"
        ).format(folder=folder, reason=getattr(error, "strerror", "") or error)
    )


class Journal:
    """Append the states of one drawing to a file; for one thread at a time."""

    def __init__(self, path: Path, end: int = 0) -> None:
        """Continue an existing file after its first `end` bytes; with 0 the first state that is written replaces it.

        Continuing is quick: replacing waits for the disk, which may take seconds while others write to it.
        """
        self.path = path
        self._continued_from = end
        self._file: IO[bytes] | None = None
        self._end = 0
        self._compacted_from = COMPACTED_FROM
        self._written: Snapshot | None = None

    def write(self, snapshot: Snapshot) -> None:
        """Write a state unless it is the last one written; a FileError leaves the states before it intact."""
        try:
            if not self._is_open():
                self._open()
            if snapshot == self._written:
                return
            if self._written is None and 0 < self._continued_from <= self._end:
                self._continue(snapshot)
            elif self._written is None and self._end:
                self._replace(snapshot)
            else:
                self._append(encode_entry(self._written, snapshot))
        except (OSError, FileError) as error:
            self.close()
            raise unusable(self.path.parent, error.__cause__ or error) from error
        self._written = snapshot
        if self._end > self._compacted_from:
            self.compact()

    def compact(self) -> None:
        """Rewrite the file as its last state alone, in one step, if there is room for that."""
        if self._written is None:
            return
        try:
            self._replace(self._written)
        except FileError:
            self._compacted_from = 2 * self._end  # nothing is lost: the file still holds every state

    def close(self) -> None:
        """Close the file; the next state opens it again."""
        file, self._file = self._file, None
        if file is not None:
            file.close()

    def _is_open(self) -> bool:
        """Return whether the file is open and still has its name; someone may have removed it."""
        try:
            return self._file is not None and os.path.samestat(os.fstat(self._file.fileno()), self.path.stat())
        except FileNotFoundError:
            return False

    def _open(self) -> None:
        self.close()
        self.path.parent.mkdir(parents=True, exist_ok=True)
        if self.path.exists() and not self.path.is_file():
            raise OSError("it is not a plain file")
        self._file = open(self.path, "ab", buffering=0)  # noqa: PTH123, SIM115 - it stays open
        size = os.fstat(self._file.fileno()).st_size
        if size != self._end:  # not the file that was written
            self._end, self._written = size, None

    def _continue(self, snapshot: Snapshot) -> None:
        """Append a whole state after the lines that can be read; what follows them is torn."""
        assert self._file is not None  # noqa: S101
        self._file.truncate(self._continued_from)
        self._end, self._continued_from = self._continued_from, 0  # once: later it may be another file
        with self.path.open("rb") as file:
            file.seek(self._end - 1)
            is_ended = file.read() == b"\n"  # a crash may have left a whole line without its end
        self._append((b"" if is_ended else b"\n") + encode_entry(None, snapshot))

    def _replace(self, snapshot: Snapshot) -> None:
        line = encode_entry(None, snapshot)
        self.close()
        write_atomically(self.path, [line])
        self._end = len(line)
        self._compacted_from = max(COMPACTED_FROM, 4 * len(line))

    def _append(self, line: bytes) -> None:
        assert self._file is not None  # noqa: S101
        try:
            rest = memoryview(line)
            while rest:
                rest = rest[self._file.write(rest) :]
        except OSError:
            self._file.truncate(self._end)
            raise
        self._end += len(line)
