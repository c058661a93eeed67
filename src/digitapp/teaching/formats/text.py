"""What the text formats share: lines in, and lines out, packed if the file's name ends with `.gz`."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from digitapp.api import FileError
from digitapp.drawing.files import Record, read_lines, without_mark
from digitapp.drawing.strokes import Drawing
from digitapp.files import write_atomically
from digitapp.language import tr
from digitapp.teaching.example import Example
from digitapp.teaching.formats.format import LeftOut, UnusableError, check_any, example_place

MAX_TEXT_LINE = 4 * 2**20
"""Bytes that a line of a text format may have: taken apart, it takes twenty times the memory."""


def text_lines(path: Path) -> Iterator[tuple[int, str]]:
    """Yield the lines of a text file with their numbers from 1, without line ends.

    Bytes that are no UTF-8 are read as ISO 8859-15, which older files of Western Europe have.
    """
    for number, line in read_lines(path, longest=MAX_TEXT_LINE):
        content = without_mark(number, line)
        try:
            text = content.decode()
        except UnicodeDecodeError:
            text = content.decode("iso8859-15")
        yield number, text.rstrip("\r\n")


def write_text(
    path: Path,
    examples: Iterable[Example],
    left_out: LeftOut,
    text_of: Callable[[Example], str],
    head: str = "",
    tail: str = "",
) -> None:
    """Write a text for each example, between a head and a tail; what `text_of` finds `UnusableError` is left out."""
    write_atomically(path, packed(path, _texts(path, examples, left_out, text_of, (head, tail))))


def _texts(
    path: Path,
    examples: Iterable[Example],
    left_out: LeftOut,
    text_of: Callable[[Example], str],
    around: tuple[str, str],
) -> Iterator[bytes]:
    written = 0
    yield around[0].encode()
    for number, example in enumerate(examples, 1):
        try:
            text = text_of(example).encode()
        except UnusableError as fault:
            left_out.add(str(fault), example_place(number))
        except UnicodeEncodeError:
            left_out.add(tr("its label is no text that a file can hold"), example_place(number))
        else:
            written += 1
            yield text
    yield around[1].encode()
    check_any(path, written, left_out)


def packed(path: Path, pieces: Iterable[bytes]) -> Iterator[bytes]:
    """Yield pieces of a file, compressed by gzip if its name says so; the same pieces make the same bytes."""
    if path.suffix != ".gz":
        yield from pieces
        return
    packer = zlib.compressobj(6, zlib.DEFLATED, 16 + zlib.MAX_WBITS)
    for piece in pieces:
        yield packer.compress(piece)
    yield packer.flush()


def strokes_of(example: Example) -> Record:
    """Return the strokes of an example, with rounded coordinates; UnusableError for a picture and for no ink."""
    if example.image is not None:
        raise UnusableError(tr("it is a picture, and the format holds strokes"))
    record = Record.of(example.drawing or Drawing())
    if not any(record.strokes):
        raise UnusableError(tr("it has no ink"))
    return record


def number_text(value: float) -> str:
    """Return a number as it is written in text formats, without a needless fraction."""
    return str(int(value)) if value == int(value) else repr(value)


def broken(path: Path, number: int, why: object) -> FileError:
    """Return the error for a line that is not of the format."""
    return FileError(tr("{path}, line {number}: {why}; correct or delete it").format(path=path, number=number, why=why))
