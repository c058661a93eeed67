"""NDJSON of Quick, Draw!: raw, with times, or simplified to 256 x 256.

J. Jongejan et al., "The Quick, Draw! dataset" (Google, 2016), https://github.com/googlecreativelab/quickdraw-dataset.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path
from typing import Annotated

import msgspec
import numpy as np
from numpy.typing import NDArray

from digitapp.drawing.files import is_blank, read_lines, without_mark
from digitapp.drawing.strokes import Drawing
from digitapp.language import mark, tr
from digitapp.teaching.example import Example
from digitapp.teaching.formats.format import Format, LeftOut, UnusableError, line_place
from digitapp.teaching.formats.placing import placed, rows_of
from digitapp.teaching.formats.text import broken, strokes_of, write_text

SIDE = 256.0
"""The canvas of simplified drawings, whose coordinates run from 0 to 255."""
TOLERANCE = 2.0
"""The publisher's epsilon of the Ramer-Douglas-Peucker algorithm."""


class Line(msgspec.Struct, omit_defaults=True, kw_only=True):
    """A line of a file; `width` and `height` are ours, which other readers pass over."""

    word: str | int | None = None
    countrycode: str | None = None
    timestamp: str | None = None
    recognized: bool | None = None
    key_id: str | int = ""
    drawing: list[Annotated[list[list[float]], msgspec.Meta(min_length=2, max_length=3)]]
    width: float | None = None
    height: float | None = None


_DECODER = msgspec.json.Decoder(Line)


def read(path: Path, left_out: LeftOut) -> Iterator[Example]:
    """Yield the drawings of a file, raw or simplified."""
    for number, text in read_lines(path):
        if is_blank(number, text):
            continue
        try:
            line = _DECODER.decode(without_mark(number, text))
        except (msgspec.MsgspecError, ValueError, RecursionError) as error:
            raise broken(path, number, tr("not a drawing of Quick, Draw! ({reason})").format(reason=error)) from error
        yield from left_out.attempt(line_place(number), _example, line)


def _example(line: Line) -> Example:
    return Example(
        id=str(line.key_id),
        label=None if line.word is None else str(line.word),
        drawing=_drawing(line),
        collected=_iso_time(line.timestamp),
    )


def _drawing(line: Line) -> Drawing:
    if any(len({len(column) for column in stroke}) != 1 for stroke in line.drawing):
        raise UnusableError(tr("a stroke has not as many x as y"))
    columns = [[np.array(column, np.float64) for column in stroke] for stroke in line.drawing]
    strokes = [rows_of(x, y, None, t[0] / 1000 if t else None) for x, y, *t in columns]
    if line.width is not None and line.height is not None:
        return placed(strokes, (line.width, line.height))
    points = [column for stroke in columns for column in stroke[:2] if len(column)]
    simplified = all(len(stroke) == 2 for stroke in columns) and all(
        column.min() >= 0 and column.max() < SIDE for column in points
    )
    return placed(strokes, (SIDE, SIDE) if simplified else None)


def _iso_time(text: str | None) -> str | None:
    """Return a time such as "2017-03-08 21:12:07.26604 UTC" as ISO 8601; None if it is none."""
    try:
        found = datetime.fromisoformat((text or "").removesuffix(" UTC"))
        in_utc = found.replace(tzinfo=found.tzinfo or UTC).astimezone(UTC)
    except (ValueError, OverflowError):
        return None
    return in_utc.strftime("%Y-%m-%dT%H:%M:%SZ")


def write_raw(path: Path, examples: Iterable[Example], left_out: LeftOut) -> None:
    """Write drawings as they are, with times in milliseconds where all are known."""
    write_text(path, examples, left_out, lambda example: _text(example, simple=False))


def write_simplified(path: Path, examples: Iterable[Example], left_out: LeftOut) -> None:
    """Write drawings as the publisher simplifies them: at the top left, scaled to 255, sampled, and thinned out."""
    write_text(path, examples, left_out, lambda example: _text(example, simple=True))


def _text(example: Example, simple: bool) -> str:
    record = strokes_of(example)
    raw = None if simple else _raw(record.strokes, record.time)
    line = Line(
        drawing=_simplified(record.strokes) if raw is None else raw,
        word=example.label,
        key_id=example.id,
        countrycode="",
        timestamp=None if example.collected is None else example.collected.replace("T", " ").replace("Z", " UTC"),
        recognized=example.label is not None and example.read == example.label,
        width=None if simple else record.width,
        height=None if simple else record.height,
    )
    return msgspec.json.encode(line).decode() + "\n"


def _raw(strokes: list[list[tuple[float, float]]], time: list[list[float | None]] | None) -> list[list[list[float]]]:
    columns: list[list[list[float]]] = [
        [[x for x, _ in stroke], [y for _, y in stroke]] for stroke in strokes if stroke
    ]
    known = [row for row in time or [] if row]
    if known and not any(value is None for row in known for value in row):
        for stroke, row in zip(columns, known, strict=True):
            stroke.append([round(1000 * value, 1) for value in row if value is not None])
    return columns


def _simplified(strokes: list[list[tuple[float, float]]]) -> list[list[list[float]]]:
    """Return strokes as the data set's page describes: 1. top left, 2. at most 255, 3. one unit apart, 4. RDP."""
    arrays = [np.array(stroke, np.float64) for stroke in strokes if stroke]
    low = np.min([points.min(axis=0) for points in arrays], axis=0)
    extent = float(np.max([(points - low).max() for points in arrays]))
    scale = 255 / extent if extent > 0 else 1.0
    return [np.round(_thinned(_sampled((points - low) * scale))).T.astype(int).tolist() for points in arrays]


def _sampled(points: NDArray[np.float64]) -> NDArray[np.float64]:
    travelled = np.concatenate([[0], np.cumsum(np.hypot(*np.diff(points, axis=0).T))])
    if travelled[-1] > 100 * SIDE:  # a scribble; RDP of it would take long
        return points
    along = np.append(np.arange(0, travelled[-1], 1.0), travelled[-1])
    return np.column_stack([np.interp(along, travelled, column) for column in points.T])


def _thinned(points: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the points that the Ramer-Douglas-Peucker algorithm keeps."""
    keep = np.zeros(len(points), np.bool_)
    keep[[0, -1]] = True
    parts = [(0, len(points) - 1)]
    while parts:
        start, stop = parts.pop()
        if stop - start < 2:
            continue
        along = points[stop] - points[start]
        away = points[start + 1 : stop] - points[start]
        length = float(np.hypot(*along))
        distance = np.abs(away @ [-along[1], along[0]]) / length if length else np.hypot(*away.T)
        farthest = start + 1 + int(distance.argmax())
        if distance.max() > TOLERANCE:
            keep[farthest] = True
            parts += pairwise((start, farthest, stop))
    return points[keep]


def _looks(head: bytes) -> bool:
    return (
        head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{") and re.search(rb'"(drawing|word)"\s*:', head) is not None
    )


FORMAT = Format(
    name="quickdraw",
    title=mark("Quick, Draw! NDJSON (reads raw and simplified, writes raw)"),
    holds="strokes",
    keeps="id, times, when it was collected",
    looks=_looks,
    reads=read,
    writes=write_raw,
)
SIMPLIFIED = Format(
    name="quickdraw-simplified",
    title=mark("Quick, Draw! NDJSON, simplified to 256 x 256"),
    holds="strokes",
    keeps="id, when it was collected",
    reads=read,
    writes=write_simplified,
)
