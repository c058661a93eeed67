"""UNIPEN text: pen components between .PEN_DOWN and .PEN_UP, and segments that name and label them.

I. Guyon et al., "UNIPEN project of on-line data exchange and recognizer benchmarks", ICPR 1994. The y axis points up,
except in the files of UJI's first set of pen characters and of some screens.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from digitapp.language import mark, tr
from digitapp.teaching.example import Example
from digitapp.teaching.formats.format import Format, LeftOut, UnusableError
from digitapp.teaching.formats.text import number_text, strokes_of, write_text
from digitapp.teaching.formats.unipen_reader import PAD, read_down, read_up

_HEAD = f".VERSION 1.0\n.DATA_SOURCE digitapp\n.PAD {PAD}\n.HIERARCHY CHARACTER\n"


def write(path: Path, examples: Iterable[Example], left_out: LeftOut) -> None:
    """Write a segment for each drawing, followed by its strokes; times are milliseconds, and y points up."""
    write_text(path, examples, left_out, _text, _HEAD)


def _text(example: Example) -> str:
    record = strokes_of(example)
    if re.search(r"[\r\n\v\f\x1c-\x1e\x85\u2028\u2029]", (example.label or "") + (example.writer or "")):
        raise UnusableError(tr("its label or its writer has a line break, and the format holds lines"))
    lines = [f".X_DIM {number_text(record.width)}", f".Y_DIM {number_text(record.height)}"]
    lines.append(f".WRITER_ID {example.writer or '?'}")
    columns = [[[x for x, _ in stroke] for stroke in record.strokes]]
    columns.append([[round(record.height - y, 2) for _, y in stroke] for stroke in record.strokes])
    names = "X Y"
    for name, rows, factor in (("T", record.time, 1000), ("P", record.pressure, 1)):
        if rows is not None and not any(value is None for row in rows for value in row):
            columns.append([[round(factor * value, 4) for value in row if value is not None] for row in rows])
            names += f" {name}"
    lines.append(f".COORD {names}")
    label = "" if example.label is None else ' "' + re.sub(r'(["\\])', r"\\\1", example.label) + '"'
    lines.append(f".SEGMENT CHARACTER ? ?{label}")
    for stroke in zip(*columns, strict=True):
        if stroke[0]:
            points = (" ".join(map(number_text, point)) for point in zip(*stroke, strict=True))
            lines += [".PEN_DOWN", *points, ".PEN_UP"]
    return "\n".join(lines) + "\n"


FORMAT = Format(
    name="unipen",
    title=mark("UNIPEN text, y upwards; UJI pen characters, version 1"),
    holds="strokes",
    keeps="writer, times and pressure where all are known",
    suffixes=(".unipen", ".upn", ".unipen.gz", ".upn.gz"),
    looks=lambda head: (
        re.search(rb"(?m)^[ \t]*\.(VERSION|COORD|PEN_DOWN|SEGMENT|HIERARCHY|DATA_SOURCE)\b", head) is not None
    ),
    reads=read_up,
    writes=write,
)
DOWNWARDS = Format(
    name="unipen-y-down",
    title=mark("UNIPEN text whose y points down, such as recorded from a screen"),
    holds="strokes",
    keeps="",
    reads=read_down,
)
