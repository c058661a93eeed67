"""The drawings and pictures in the lines of a stroke file, as examples of a set; a picture is decoded when needed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import overload

import msgspec
import numpy as np
from numpy.typing import NDArray

from digitapp.api import FileError
from digitapp.drawing.files import Record, decode_record, is_blank, read_lines, without_mark
from digitapp.drawing.pictures import check_picture, decode_pixels, is_png
from digitapp.drawing.strokes import Ink
from digitapp.evaluation.arrays import PER_EXAMPLE
from digitapp.language import tr

DatasetItem = Ink | NDArray[np.float32]
"""One example: a drawing, or an image, [H, W] in [0, 1]."""

_DECODER = msgspec.json.Decoder(Record)
_PER_DRAWING, _PER_STROKE, _PER_POINT = 500 + PER_EXAMPLE, 450, 32
"""Bytes of memory that a drawing takes."""


@dataclass(frozen=True)
class Pictured:
    """A line with a picture, which is decoded when it is needed: decoded, it takes a thousand times the memory."""

    path: Path
    number: int
    line: bytes

    def decoded(self) -> NDArray[np.float32]:
        """Return the picture, with the ink over it; FileError if it is broken."""
        from digitapp.preprocessing.pictured import ink_picture  # with modules that no drawing needs

        try:
            return ink_picture(_DECODER.decode(without_mark(self.number, self.line)).drawing().ink())
        except ValueError as error:
            raise broken(self.path, self.number, error) from error


class Mixed(Sequence[DatasetItem]):
    """Drawings and pictures of a collection."""

    def __init__(self, items: Sequence[DatasetItem | Pictured]) -> None:
        self._items = tuple(items)

    def __len__(self) -> int:
        return len(self._items)

    @overload
    def __getitem__(self, index: int) -> DatasetItem: ...
    @overload
    def __getitem__(self, index: slice) -> Mixed: ...
    def __getitem__(self, index: int | slice) -> DatasetItem | Mixed:
        if isinstance(index, slice):
            return Mixed(self._items[index])
        found = self._items[index]
        return found.decoded() if isinstance(found, Pictured) else found


def broken(path: Path, number: int, why: object) -> FileError:
    """Return the error for a line that is no drawing."""
    return FileError(
        tr("{path}, line {line}: not a drawing ({reason}); the README shows the format").format(
            path=path, line=number, reason=why
        )
    )


def size_of(item: DatasetItem | Pictured) -> int:
    """Return about how many bytes of memory an example takes."""
    if isinstance(item, Ink):
        return _PER_DRAWING + _PER_STROKE * len(item.strokes) + _PER_POINT * sum(map(len, item.strokes))
    return PER_EXAMPLE + (len(item.line) if isinstance(item, Pictured) else item.nbytes)


def read_items(path: Path) -> Iterator[tuple[Record, DatasetItem | Pictured]]:
    """Yield the lines of a stroke file with their drawings or pictures."""
    for number, line in read_lines(path):
        if is_blank(number, line):
            continue
        try:
            record = _DECODER.decode(without_mark(number, line))
            yield record, _item(path, number, line, record)
        except (msgspec.MsgspecError, ValueError, RecursionError) as error:
            raise broken(path, number, error) from error


def _item(path: Path, number: int, line: bytes, record: Record) -> DatasetItem | Pictured:
    """Return a line's drawing or its picture, with the ink over it; ValueError if the picture is broken."""
    if record.image is None:
        return record.drawing().ink()
    if not is_png(record.image):
        return decode_pixels(record.image, record.image_size)
    check_picture(record.image, record.image_size)
    return Pictured(path, number, line)


def decoded_item(path: Path, number: int, line: bytes) -> DatasetItem:
    """Return a line's drawing or picture, decoded; FileError if it is broken."""
    try:
        item = _item(path, number, line, _DECODER.decode(without_mark(number, line)))
    except (msgspec.MsgspecError, ValueError, RecursionError) as error:
        raise broken(path, number, error) from error
    return item.decoded() if isinstance(item, Pictured) else item


def ink_of(path: Path, number: int, line: bytes) -> Ink:
    """Return a line's drawing; FileError if it is broken."""
    return decode_record(path, number, line).drawing().ink()
