"""A single picture of a sign, which has no label unless one is given."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from digitapp.language import mark
from digitapp.teaching.example import Example
from digitapp.teaching.formats.format import Format, LeftOut
from digitapp.teaching.formats.pixels import SUFFIXES, read_ink

_BEGINNINGS = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"II*\0", b"MM\0*")


def read(path: Path, left_out: LeftOut) -> Iterator[Example]:
    """Yield the picture."""
    yield from left_out.attempt(path.name, lambda: Example(id="", label=None, image=read_ink(path)))


FORMAT = Format(
    name="picture",
    title=mark("A picture (PNG, JPEG, BMP, GIF, TIFF, WEBP)"),
    holds="pictures",
    keeps="nothing else; its label is given",
    suffixes=SUFFIXES,
    looks=lambda head: head.startswith(_BEGINNINGS) or (head[:4] == b"RIFF" and head[8:12] == b"WEBP"),
    reads=read,
)
