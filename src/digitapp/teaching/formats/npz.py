"""NumPy's `.npz`: images x, labels y, and their writers; Keras's names x_train and y_train are read too."""

from __future__ import annotations

import zipfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import IO

import numpy as np

from digitapp.api import FileError
from digitapp.evaluation.arrays import label_texts
from digitapp.evaluation.pieces import npz_array, npz_names, npz_pieces
from digitapp.files import write_atomically
from digitapp.language import mark, tr
from digitapp.teaching.example import Example
from digitapp.teaching.formats.format import Format, LeftOut, check_any
from digitapp.teaching.formats.idx import numbered
from digitapp.teaching.formats.pixels import SIDE, pictures, without_label
from digitapp.teaching.formats.spool import content, spooled

_PAIRS = (("x", "y"), ("x_train", "y_train"))
_STEP = 1000


def read(path: Path, left_out: LeftOut) -> Iterator[Example]:
    """Yield the images of an array x, or x_train; x_test, which shall measure and not teach, is left out."""
    names = npz_names(path)
    images, labels = next((pair for pair in _PAIRS if set(pair) <= names), ("", ""))
    if not images:
        raise FileError(tr("{path}: has no arrays x and y; save it with x=images, y=labels").format(path=path))
    if images == "x_train" and "x_test" in names:
        left_out.add(tr("the images x_test are for measuring and not for teaching"), "x_test")
    writers = list(label_texts(npz_array(path, "writer"))) if "writer" in names else []
    for number, example in numbered(npz_pieces(path, images, labels), left_out):
        writer = writers[number] if number < len(writers) else ""
        yield replace(example, writer=writer or None)


def write(path: Path, examples: Iterable[Example], left_out: LeftOut) -> None:
    """Write x, uint8 [N, 28, 28], y and writer, both text; an unlabelled example is left out."""
    labels: list[str] = []
    writers: list[str] = []
    known: dict[str, str] = {}  # a million examples have few labels and few writers
    with spooled(path) as pixels_file, spooled(path) as file:
        for example, pixels in pictures(examples, left_out, without_label):
            labels.append(known.setdefault(example.label or "", example.label or ""))
            writers.append(known.setdefault(example.writer or "", example.writer or ""))
            pixels_file.write(pixels.tobytes())
        check_any(path, len(labels), left_out)
        with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
            with _member(archive, "x", "|u1", (len(labels), SIDE, SIDE)) as member:
                for chunk in content(pixels_file):
                    member.write(chunk)
            _write_texts(archive, "y", labels)
            _write_texts(archive, "writer", writers)
        write_atomically(path, content(file))


def _write_texts(archive: zipfile.ZipFile, name: str, texts: Sequence[str]) -> None:
    kind = f"<U{max(map(len, texts)) or 1}"
    with _member(archive, name, kind, (len(texts),)) as member:
        for start in range(0, len(texts), _STEP):
            member.write(np.array(texts[start : start + _STEP], kind).tobytes())


def _member(archive: zipfile.ZipFile, name: str, kind: str, shape: tuple[int, ...]) -> IO[bytes]:
    """Return a new array of an archive, of which the header is written; its date is always the same."""
    info = zipfile.ZipInfo(f"{name}.npy", (1980, 1, 1, 0, 0, 0))
    info.compress_type = zipfile.ZIP_DEFLATED
    member = archive.open(info, "w", force_zip64=True)
    np.lib.format.write_array_header_1_0(member, {"descr": kind, "fortran_order": False, "shape": shape})
    return member


FORMAT = Format(
    name="npz",
    title=mark("NumPy .npz with x and y"),
    holds="pictures",
    keeps="writer",
    suffixes=(".npz",),
    looks=lambda head: head.startswith(b"PK\3\4") and b".npy" in head[:200],
    reads=read,
    writes=write,
)
