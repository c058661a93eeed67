"""What a file that is named on the command line holds: drawings, or a picture."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TypeVar

from digitapp.api import FileError
from digitapp.cli.standard_input import NAME, standard_input_items
from digitapp.drawing.files import SUFFIXES, read_records
from digitapp.files import check_file
from digitapp.language import tr
from digitapp.models.model import Item

Found = TypeVar("Found")
MAY_MOVE = (".gif", ".png", ".webp")
"""What the names of files end with that may be animations."""


def read_each(paths: Sequence[Path], read: Callable[[Path], Found]) -> Iterator[tuple[Path, Found | FileError]]:
    """Yield what `read` makes of each file, or why that cannot be read, which is printed on stderr."""
    for path in paths:
        try:
            yield path, read(path)
        except FileError as error:
            print(f"digitapp: {error}", file=sys.stderr)
            yield path, error


def note_animation(path: Path) -> None:
    """Say on stderr that only the first picture of a file was read, if it is an animation."""
    if path.suffix.lower() not in MAY_MOVE:
        return
    from digitapp.preprocessing.picture_files import is_moving

    if is_moving(path):
        said = tr("{path}: is an animation; only its first picture was read").format(path=path)
        print(f"digitapp: {said}", file=sys.stderr)


def status_of(failed: int, count: int) -> int:
    """Return the exit status when some of so many files could not be read: 0 for none of them, 2 for all, else 1."""
    return 0 if failed == 0 else 2 if failed == count else 1


def items_of(path: Path) -> Iterator[Item]:
    """Yield the drawings of a stroke file or of standard input, or the picture, of a TIFF page by page."""
    if str(path) == NAME:
        yield from standard_input_items()
        return
    check_file(path)
    if path.name.endswith(SUFFIXES):
        for record in read_records(path):
            yield record.drawing()
    else:
        from digitapp.preprocessing.images import read_pages

        yield from read_pages(path)
