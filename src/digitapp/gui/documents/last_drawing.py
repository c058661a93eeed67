"""The file that keeps the last session's drawing."""

from __future__ import annotations

from pathlib import Path

from digitapp.api import FileError
from digitapp.drawing.files import Record, read_records, write_records
from digitapp.drawing.strokes import Drawing


def write_last(path: Path, record: Record) -> None:
    """Write the drawing for the next start; if that is impossible, raise a FileError that says what to do."""
    try:
        write_records(path, [record])
    except FileError as error:
        raise FileError(
            f"{path.parent}: the drawing cannot be kept there for the next start; "
            "set DIGITAPP_STATE to a folder that can be written"
        ) from error


def read_last(path: Path) -> Drawing | str | None:
    """Return the last session's drawing, a sentence if its file is broken, or None if there is none."""
    if not path.exists():
        return None
    try:
        record = next(read_records(path), None)
        return None if record is None or not record.strokes else record.drawing()
    except FileError:
        return f"The drawing of last time is broken and was set aside as {set_aside(path)}; draw a new one."


def set_aside(path: Path) -> Path:
    """Rename a file within its folder; return the new path."""
    number = 1
    while (kept := path.with_name(f"{path.stem}-kept-{number}{path.suffix}")).exists():
        number += 1
    try:
        return path.replace(kept)
    except OSError as error:
        raise FileError(f"{path}: cannot be renamed ({error.strerror or error}); move it away") from error
