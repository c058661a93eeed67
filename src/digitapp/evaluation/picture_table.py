"""Read a table of labelled pictures: CSV with the columns `file` and `label`; pictures are decoded when needed."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, overload

import numpy as np
from numpy.typing import NDArray

from digitapp.api import FileError

if TYPE_CHECKING:
    from digitapp.preprocessing.segmentation import Image

MAX_BYTES = 64 * 2**20
"""Bytes that a table may have."""


class Pictures(Sequence[NDArray[np.float32]]):
    """The pictures of a table, grey in [0, 1]; each is decoded on every access, since all of them may not fit.

    FileError if one cannot be decoded.
    """

    def __init__(self, paths: Sequence[Path]) -> None:
        self._paths = tuple(paths)

    def __len__(self) -> int:
        return len(self._paths)

    @overload
    def __getitem__(self, index: int) -> Image: ...
    @overload
    def __getitem__(self, index: slice) -> list[Image]: ...
    def __getitem__(self, index: int | slice) -> Image | list[Image]:
        from digitapp.preprocessing.images import read_image

        if isinstance(index, slice):
            return [read_image(path) for path in self._paths[index]]
        return read_image(self._paths[index])

    def part(self, chosen: slice) -> Pictures:
        """Return some of the pictures, not decoded yet."""
        return Pictures(self._paths[chosen])


def read_picture_table(path: Path) -> tuple[Pictures, tuple[str | None, ...]]:
    """Return the pictures that a table names, whose paths are relative to its folder, and their labels.

    FileError if it is no such table, names no picture, or one that is not there.
    """
    rows = list(_rows(path))
    if not rows or not {"file", "label"} <= set(rows[0]):
        raise FileError(f"{path}: has no columns file and label; write both names into its first line")
    file, label = rows[0].index("file"), rows[0].index("label")
    paths, labels = [], []
    for number, row in enumerate(rows[1:], 2):
        if len(row) <= max(file, label):
            raise FileError(f"{path}, row {number}: has too few columns; give a file and a label")
        picture = path.parent / row[file]
        if "\0" in row[file] or not picture.is_file():
            raise FileError(f"{path}, row {number}: {row[file]!r} is not there; mend its name")
        paths.append(picture)
        labels.append(row[label] or None)
    if not paths:
        raise FileError(f"{path}: names no picture; check the file")
    return Pictures(paths), tuple(labels)


def _rows(path: Path) -> list[list[str]]:
    try:
        if path.stat().st_size > MAX_BYTES:
            raise FileError(f"{path}: longer than {MAX_BYTES >> 20} MiB; split it")
        with path.open(encoding="utf-8-sig", newline="") as file:
            return [[cell.strip() for cell in row] for row in csv.reader(file, strict=True) if any(row)]
    except (OSError, ValueError, csv.Error) as error:
        raise FileError(f"{path}: not a table in CSV ({error}); save it as CSV in UTF-8") from error
