"""Reads drawings or a picture from standard input, which has no name that could tell what it is."""

from __future__ import annotations

import codecs
import sys
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import IO, TYPE_CHECKING

from digitapp.api import FileError
from digitapp.bounded import unpacked
from digitapp.drawing.files import read_records
from digitapp.language import number, tr
from digitapp.models.model import Item

if TYPE_CHECKING:
    from digitapp.preprocessing.segmentation import Image

NAME = "-"
"""What stands for it among the names of files; a file of that name is `./-`."""
MAX_BYTES = 256 * 2**20
"""Of more, which may never end, nothing is read."""
_CALLED = Path("standard input")
_GZIP = b"\x1f\x8b"


def standard_input_items() -> Iterator[Item]:
    """Yield the drawings of stroke lines, which may be gzipped, or the one picture; FileError where it is neither."""
    content = _content()
    lines: IO[bytes] = BytesIO(content)
    if content.startswith(_GZIP):
        lines = unpacked(_CALLED, lines)
    elif not content.removeprefix(codecs.BOM_UTF8).lstrip().startswith(b"{") and content.strip():
        yield _picture(lines)
        return
    for record in read_records(_CALLED, lines):
        yield record.drawing()


def _picture(content: IO[bytes]) -> Image:
    from PIL import UnidentifiedImageError

    from digitapp.preprocessing.images import read_image

    try:
        return read_image(_CALLED, content)
    except FileError as error:
        if isinstance(error.__cause__, UnidentifiedImageError):
            raise FileError(
                tr("{path}: neither stroke lines nor a picture; the README shows the format").format(path=_CALLED)
            ) from error
        raise


def _content() -> bytes:
    if sys.stdin is None:
        raise FileError(tr("{path}: is closed; send a stroke file or a picture to it").format(path=_CALLED))
    try:
        content = sys.stdin.buffer.read(MAX_BYTES + 1)
    except OSError as error:
        raise FileError(
            tr("{path}: cannot be read ({reason}); name a file instead").format(
                path=_CALLED, reason=error.strerror or error
            )
        ) from error
    if len(content) > MAX_BYTES:
        raise FileError(
            tr("{path}: longer than {most} MiB; save it as a file and name that").format(
                path=_CALLED, most=number(MAX_BYTES >> 20)
            )
        )
    return content
