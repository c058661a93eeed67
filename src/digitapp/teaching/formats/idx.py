"""The IDX files of MNIST: images, and beside them labels from 0 to 255.

Y. LeCun, C. Cortes, C. Burges, "The MNIST database of handwritten digits".
"""

from __future__ import annotations

import struct
from collections.abc import Iterable, Iterator
from pathlib import Path

from digitapp.api import FileError
from digitapp.evaluation.arrays import IDX_TYPES
from digitapp.evaluation.pieces import Piece, idx_pieces
from digitapp.files import write_atomically
from digitapp.language import grouped, mark, tr
from digitapp.teaching.example import Example
from digitapp.teaching.formats.format import Format, LeftOut, check_any
from digitapp.teaching.formats.pixels import SIDE, pictures
from digitapp.teaching.formats.spool import content, spooled
from digitapp.teaching.formats.text import packed


def read(path: Path, left_out: LeftOut) -> Iterator[Example]:
    """Yield the images of an IDX file, with the labels of the file beside it."""
    return from_pieces(idx_pieces(path), left_out)


def from_pieces(pieces: Iterator[Piece], left_out: LeftOut) -> Iterator[Example]:
    """Yield images that are read piece by piece; empty ones are left out."""
    yield from (example for _, example in numbered(pieces, left_out))


def numbered(pieces: Iterator[Piece], left_out: LeftOut) -> Iterator[tuple[int, Example]]:
    """Yield images with their numbers from 0; empty ones are left out."""
    number = 0
    for images, labels in pieces:
        for number, (image, label) in enumerate(zip(images, labels, strict=True), number):  # noqa: B020
            if image.any():
                yield number, Example(id="", label=label or None, image=image)
            else:
                left_out.add(tr("it has no ink"), tr("image {number}").format(number=grouped(number + 1)))
        number += 1


def write(path: Path, examples: Iterable[Example], left_out: LeftOut) -> None:
    """Write the images to `path` and the labels beside it, whose name has "labels" for "images"."""
    if "images" not in path.name:
        raise FileError(
            tr(
                '{path}: has no "images" in its name; call it such as mine-images-idx3-ubyte, labels go beside it'
            ).format(path=path)
        )
    labels_path = path.with_name(path.name.replace("images", "labels").replace("idx3", "idx1"))
    labels = bytearray()
    with spooled(path) as file:
        for example, pixels in pictures(examples, left_out, _without_number):
            labels.append(int(example.label or 0))
            file.write(pixels.tobytes())
        check_any(path, len(labels), left_out)
        head = struct.pack(">4B3I", 0, 0, 8, 3, len(labels), SIDE, SIDE)
        label_head = struct.pack(">4BI", 0, 0, 8, 1, len(labels))
        write_atomically(labels_path, packed(labels_path, [label_head, bytes(labels)]))
        write_atomically(path, packed(path, _with_head(head, content(file))))


def _with_head(head: bytes, rest: Iterator[bytes]) -> Iterator[bytes]:
    yield head
    yield from rest


def _without_number(example: Example) -> str | None:
    label = example.label or ""
    if label.isascii() and label.isdigit() and str(int(label[:4])) == label and int(label) < 256:
        return None
    return tr("its label is not a number from 0 to 255")


FORMAT = Format(
    name="idx",
    title=mark("IDX pairs of images and labels, such as MNIST's"),
    holds="pictures",
    keeps="nothing else; labels from 0 to 255 only",
    suffixes=("-idx3-ubyte", "-idx3-ubyte.gz", ".idx3-ubyte", ".idx3-ubyte.gz"),
    looks=lambda head: (
        head[:2] == b"\0\0" and head[2:3] != b"" and head[2] in IDX_TYPES and head[3:4] in (b"\3", b"\4")
    ),
    reads=read,
    writes=write,
)
