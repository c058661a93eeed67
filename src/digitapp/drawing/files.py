"""Read and write drawings in the NDJSON stroke format; every value is validated, and files are written atomically."""

from __future__ import annotations

import codecs
import gzip
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import IO, Annotated

import msgspec
import numpy as np

from digitapp.api import FileError
from digitapp.bounded import BROKEN_GZIP, open_unpacked
from digitapp.drawing.by_hand import NOTHING_BY_HAND
from digitapp.drawing.by_hand_record import ByHandRecord
from digitapp.drawing.pictures import Picture, check_picture, decode_picture
from digitapp.drawing.strokes import PEN_WIDTH, Drawing, Stroke
from digitapp.files import write_atomically
from digitapp.language import grouped, tr

MAX_LINE = 16 * 2**20
"""Bytes that one line, which holds one drawing, may have."""
MAX_BYTES = 2 * 2**30
"""Uncompressed bytes that a file may have."""
MAX_LINES = 10_000_000
"""Lines that a file may have, blank ones too."""
MAX_POINTS = 200_000
"""Points that one drawing may have; a pen that reports 1000 points a second takes three minutes to draw as many."""
FARTHEST = 1e6
"""The largest width or height of a canvas."""
REACH = 10
"""How far a point may lie outside the canvas, in multiples of the canvas's longer side."""
SUFFIXES = (".ndjson", ".ndjson.gz")
"""The suffixes of stroke files."""

_FARTHEST_POINT = (REACH + 1) * FARTHEST
_Coordinate = Annotated[float, msgspec.Meta(ge=-_FARTHEST_POINT, le=_FARTHEST_POINT)]
_Side = Annotated[float, msgspec.Meta(ge=1, le=FARTHEST)]


class Record(msgspec.Struct, omit_defaults=True):
    """One line of a stroke file. Fields that are not known are left out."""

    strokes: list[list[tuple[_Coordinate, _Coordinate]]]
    label: int | str | None = None
    writer: int | str | None = None
    width: _Side = 500.0
    height: _Side = 500.0
    pen_widths: list[Annotated[float, msgspec.Meta(gt=0, le=FARTHEST)]] | None = None
    """One per stroke, in canvas units."""
    pressure: list[list[float | None]] | None = None
    """One per point, 0 to 1."""
    time: list[list[float | None]] | None = None
    """One per point, seconds."""
    image: str | None = None
    """A picture below the strokes, base64: a PNG or, in a collection, bare pixels with bright ink on black."""
    image_size: tuple[int, int] | None = None
    """The picture's width and height in pixels."""
    by_hand: ByHandRecord | None = None
    """What a person said of the digits."""

    def __post_init__(self) -> None:
        shape = [len(stroke) for stroke in self.strokes]
        if sum(shape) > MAX_POINTS:
            raise ValueError(tr("it has more than {most} points").format(most=grouped(MAX_POINTS)))
        points = [value for stroke in self.strokes for point in stroke for value in point]
        low, high = _coordinate_range((self.width, self.height))
        if min(points, default=low) < low or max(points, default=high) > high:
            raise ValueError(
                tr("a point lies more than {reach} canvas sides away from the canvas").format(reach=grouped(REACH))
            )
        if self.pen_widths is not None and len(self.pen_widths) != len(shape):
            raise ValueError(tr("pen_widths has not one width per stroke"))
        for name, values in (("pressure", self.pressure), ("time", self.time)):
            if values is not None and [len(row) for row in values] != shape:
                raise ValueError(tr("{name} has not one value per point").format(name=name))

    def drawing(self) -> Drawing:
        """Return the record as a drawing; ValueError if its picture is broken."""
        strokes = self.drawn()
        said = NOTHING_BY_HAND if self.by_hand is None else self.by_hand.by_hand(len(strokes))
        return Drawing((self.width, self.height), strokes, self.picture(), said)

    def drawn(self) -> list[Stroke]:
        """Return the strokes."""
        strokes = []
        for index, points in enumerate(self.strokes):
            if points:
                columns = [np.array(points, dtype=np.float64)]
                columns += [_column(values, index, len(points)) for values in (self.pressure, self.time)]
                width = self.pen_widths[index] if self.pen_widths else PEN_WIDTH
                strokes.append(Stroke(width, np.hstack(columns)))
        return strokes

    def picture(self) -> Picture | None:
        """Return the picture, None if there is none; ValueError if it is broken."""
        return None if self.image is None else decode_picture(self.image, self.image_size)

    @classmethod
    def of(cls, drawing: Drawing, label: int | str | None = None) -> Record:
        """Return the record of a drawing; coordinates are rounded to a hundredth of a canvas unit.

        Points outside `REACH` are clipped to it, and a drawing of more than `MAX_POINTS` points is thinned out.
        """
        rows = [stroke.rows for stroke in drawing.strokes]
        count = sum(map(len, rows))
        rows = [row[:: 1 if count <= MAX_POINTS else 1 + 2 * count // MAX_POINTS] for row in rows]
        low, high = _coordinate_range(drawing.size)
        width, height = drawing.size
        return cls(
            strokes=[list(map(tuple, row[:, :2].clip(low, high).round(2).tolist())) for row in rows],
            label=label,
            width=width,
            height=height,
            pen_widths=[round(stroke.width, 2) for stroke in drawing.strokes],
            pressure=_to_lists(rows, 2, 4),
            time=_to_lists(rows, 3, 4),
            image=None if drawing.picture is None else drawing.picture.text,
            image_size=None if drawing.picture is None else drawing.picture.size,
            by_hand=ByHandRecord.of(drawing.by_hand),
        )


_DECODER = msgspec.json.Decoder(Record)


def _coordinate_range(size: tuple[float, float]) -> tuple[float, float]:
    """Return the smallest and the largest coordinate that a point may have."""
    return -REACH * max(size), (REACH + 1) * max(size)


def _column(values: list[list[float | None]] | None, index: int, count: int) -> np.ndarray:
    column = [np.nan] * count if values is None else [np.nan if v is None else v for v in values[index]]
    return np.array(column)[:, None]


def _to_lists(rows: list[np.ndarray], column: int, digits: int) -> list[list[float | None]] | None:
    if not any(np.isfinite(row[:, column]).any() for row in rows):
        return None
    return [[None if np.isnan(v) else round(v, digits) for v in row[:, column].tolist()] for row in rows]


def read_records(path: Path, content: IO[bytes] | None = None) -> Iterator[Record]:
    """Yield the drawings of a `.ndjson` or `.ndjson.gz` file; FileError names the first line that is not valid.

    If `content` is given, it is read instead, and closed; `path` is then only used in messages.
    """
    for number, line in read_lines(path, content):
        if not is_blank(number, line):
            yield decode_record(path, number, line)


def is_blank(number: int, line: bytes) -> bool:
    """Return whether a line, counted from 1, is empty apart from white space and, in the first, a byte order mark."""
    return not without_mark(number, line).strip()


def without_mark(number: int, line: bytes) -> bytes:
    """Return a line without the byte order mark that the first may begin with."""
    return line.removeprefix(codecs.BOM_UTF8) if number == 1 else line


def decode_record(path: Path, number: int, line: bytes) -> Record:
    """Return the drawing of a line; raise FileError, which names the line (counted from 1), if it is not valid."""
    try:
        record = _DECODER.decode(without_mark(number, line))
        if record.image is not None:
            check_picture(record.image, record.image_size)
    except (msgspec.MsgspecError, ValueError, RecursionError) as error:
        raise FileError(
            tr("{path}, line {number}: not a drawing ({reason}); the README shows the format").format(
                path=path, number=number, reason=error
            )
        ) from error
    return record


def read_lines(path: Path, file: IO[bytes] | None = None, longest: int = MAX_LINE) -> Iterator[tuple[int, bytes]]:
    """Yield a file's lines with their numbers from 1; they are decompressed and otherwise unchanged.

    `file` is the file if it is open already. Raise FileError if it cannot be read, or if it or a line is too long.
    """
    number = size = 0
    try:
        with open_unpacked(path, file) as lines:
            while line := lines.readline(longest + 1):
                number += 1
                if len(line) > longest:
                    raise FileError(
                        tr("{path}, line {number}: longer than {most} MiB; is it a stroke file?").format(
                            path=path, number=number, most=grouped(longest >> 20)
                        )
                    )
                size += len(line)
                if size > MAX_BYTES:
                    raise FileError(
                        tr("{path}, line {number}: unpacks to more than {most} GiB; split it").format(
                            path=path, number=number, most=grouped(MAX_BYTES >> 30)
                        )
                    )
                if number > MAX_LINES:
                    raise FileError(
                        tr("{path}: has more than {most} lines; split it").format(path=path, most=grouped(MAX_LINES))
                    )
                yield number, line
    except BROKEN_GZIP as error:
        raise FileError(
            tr("{path}: broken after line {number} ({reason}); copy or download it again").format(
                path=path, number=number, reason=error
            )
        ) from error
    except (OSError, ValueError) as error:
        raise FileError(
            tr("{path}: cannot be read ({reason}); check its name").format(
                path=path, reason=getattr(error, "strerror", error)
            )
        ) from error


def write_records(path: Path, records: Iterable[Record]) -> None:
    """Write a stroke file atomically; FileError if it cannot be written there."""
    lines = b"".join(msgspec.json.encode(record) + b"\n" for record in records)
    write_atomically(path, gzip.compress(lines, mtime=0) if path.suffix == ".gz" else lines)
