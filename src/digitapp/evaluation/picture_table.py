"""Read a table of labelled pictures: CSV with the columns `file` and `label`; pictures are decoded when needed."""

from __future__ import annotations

import csv
import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, overload

import numpy as np
from numpy.typing import NDArray

from digitapp.api import FileError
from digitapp.bounded import is_file
from digitapp.drawing.files import read_lines, without_mark
from digitapp.language import grouped, tr

if TYPE_CHECKING:
    from digitapp.preprocessing.segmentation import Image

MAX_LINE = 2**16
"""Bytes that a line of a table may have."""
MAX_ROWS = 1_000_000


class Pictures(Sequence[NDArray[np.float32]]):
    """The pictures of a table, grey in [0, 1]; each is decoded on every access, since all of them may not fit.

    FileError if one cannot be decoded.
    """

    def __init__(self, paths: Sequence[str]) -> None:
        self._paths = tuple(paths)

    def __len__(self) -> int:
        return len(self._paths)

    @overload
    def __getitem__(self, index: int) -> Image: ...
    @overload
    def __getitem__(self, index: slice) -> Pictures: ...
    def __getitem__(self, index: int | slice) -> Image | Pictures:
        from digitapp.preprocessing.images import read_image

        if isinstance(index, slice):
            return Pictures(self._paths[index])
        return read_image(Path(self._paths[index]))


def read_picture_table(path: Path) -> tuple[Pictures, tuple[str | None, ...]]:
    """Return the pictures that a table names, whose paths are relative to its folder, and their labels.

    FileError if it is no such table, names no picture, or one that is not there.
    """
    rows = _rows(path)
    head = next(rows, [])
    if not {"file", "label"} <= set(head):
        text = tr("{path}: has no columns file and label; write both names into its first line")
        raise FileError(text.format(path=path))
    file, label = head.index("file"), head.index("label")
    paths, labels = [], []
    known: dict[str, str] = {}
    for number, row in enumerate(rows, 2):
        if len(row) <= max(file, label):
            text = tr("{path}, row {row}: has too few columns; give a file and a label")
            raise FileError(text.format(path=path, row=number))
        picture = os.path.join(path.parent, row[file])  # noqa: PTH118 - a million paths as text take a fifth
        if not is_file(Path(picture)):
            text = tr("{path}, row {row}: {file} is not there; mend its name")
            raise FileError(text.format(path=path, row=number, file=repr(row[file])))
        paths.append(picture)
        labels.append(known.setdefault(row[label], row[label]) or None)
        if len(paths) > MAX_ROWS:
            text = tr("{path}: has more than {rows} rows; split it")
            raise FileError(text.format(path=path, rows=grouped(MAX_ROWS)))
    if not paths:
        raise FileError(tr("{path}: names no picture; check the file").format(path=path))
    return Pictures(paths), tuple(labels)


def _rows(path: Path) -> Iterator[list[str]]:
    """Yield the rows that are not empty."""
    try:
        lines = ((without_mark(number, line)).decode() for number, line in read_lines(path, longest=MAX_LINE))
        for row in csv.reader(lines, strict=True):
            if any(row):
                yield [cell.strip() for cell in row]
    except (ValueError, csv.Error) as error:
        text = tr("{path}: not a table in CSV ({reason}); save it as CSV in UTF-8")
        raise FileError(text.format(path=path, reason=error)) from error
