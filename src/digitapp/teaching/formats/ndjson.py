"""Our own format: a drawing or a picture a line, with all that is known of it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from digitapp.drawing.files import SUFFIXES, is_blank, read_lines
from digitapp.files import write_atomically
from digitapp.language import mark, tr
from digitapp.teaching.example import Example, decode_example
from digitapp.teaching.formats.format import Format, LeftOut, check_any, line_place
from digitapp.teaching.formats.text import packed


def read(path: Path, left_out: LeftOut) -> Iterator[Example]:
    """Yield the examples of a stroke file or a collection."""
    for number, line in read_lines(path):
        if is_blank(number, line):
            continue
        example = decode_example(path, number, line)
        if example.image is None and not example.drawing:
            left_out.add(tr("it has no ink"), line_place(number))
        else:
            yield example


def write(path: Path, examples: Iterable[Example], left_out: LeftOut) -> None:
    """Write a collection."""
    write_atomically(path, packed(path, _lines(path, examples, left_out)))


def _lines(path: Path, examples: Iterable[Example], left_out: LeftOut) -> Iterator[bytes]:
    written = 0
    for example in examples:
        written += 1
        yield example.line()
    check_any(path, written, left_out)


FORMAT = Format(
    name="ndjson",
    title=mark("Stroke files and collections of digitapp"),
    holds="strokes and pictures",
    keeps="everything",
    suffixes=SUFFIXES,
    looks=lambda head: (
        head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{") and re.search(rb'"(strokes|image)"\s*:', head) is not None
    ),
    reads=read,
    writes=write,
)
