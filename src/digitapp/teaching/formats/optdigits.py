"""UCI's optdigits: rows of 64 counts and a label; read only, and small enough to be read whole."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from digitapp.evaluation.datasets import read_dataset
from digitapp.language import mark
from digitapp.teaching.example import Example
from digitapp.teaching.formats.format import Format, LeftOut


def read(path: Path, _left_out: LeftOut) -> Iterator[Example]:
    """Yield the images of a file, 8 x 8."""
    data = read_dataset(path)
    if data.images is not None:
        for image, label in zip(data.images, data.labels, strict=True):
            yield Example(id="", label=label, image=image)


FORMAT = Format(
    name="optdigits",
    title=mark("optdigits of UCI (.tra, .tes)"),
    holds="pictures",
    keeps="nothing else",
    suffixes=(".tra", ".tes"),
    reads=read,
)
