"""The file of a collection: written anew with changes, whole or not at all, and mended after a crash."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from pathlib import Path

import msgspec

from digitapp.api import FileError
from digitapp.bounded import open_plain
from digitapp.drawing.files import MAX_LINE, is_blank, without_mark
from digitapp.files import write_atomically
from digitapp.language import tr
from digitapp.teaching.collection_index import Fields, fields_of, lines_of, unique_id
from digitapp.teaching.collection_journal import Marks, append_durably


def rewrite(path: Path, edited: Mapping[str, Marks | None], inserted: Mapping[int, bytes]) -> None:
    """Write the file anew, with examples edited (None: without them) and with lines inserted by their numbers."""
    lost = sorted(inserted.items(), reverse=True)

    def lines() -> Iterator[bytes]:
        seen: dict[str, int] = {}
        written = 0
        with open_plain(path) as file:  # closed at the end: Windows replaces no file that is open
            for number, line in enumerate(lines_of(path, file)):
                while lost and lost[-1][0] <= written:
                    yield lost.pop()[1] + b"\n"
                    written += 1
                new: bytes | None = line
                if not is_blank(number + 1, line):
                    name = unique_id(seen, fields_of(path, number + 1, line).id, line)
                    if name in edited:
                        marks = edited[name]
                        new = None if marks is None else _with_marks(without_mark(number + 1, line), name, marks)
                if new is not None:
                    yield new
                    written += 1
        yield from (line + b"\n" for _, line in reversed(lost))

    write_atomically(path, lines())


def marks_of(fields: Fields) -> Marks:
    """Return what can be edited of an example."""
    return Marks(fields.label, fields.writer)


def _with_marks(line: bytes, name: str, marks: Marks) -> bytes:
    """Return a line with another label and writer; all that is not known of it stays."""
    fields = msgspec.json.decode(line, type=dict[str, msgspec.Raw])
    for key, value in (("label", marks.label), ("writer", marks.writer), ("id", name)):
        fields.pop(key, None)
        if value is not None:
            fields[key] = msgspec.Raw(msgspec.json.encode(value))
    return msgspec.json.encode(fields) + b"\n"


def mend(path: Path) -> None:
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
        raise FileError(
            tr("{path}: cannot be written ({reason}); check its rights").format(
                path=path, reason=error.strerror or error
            )
        ) from error
