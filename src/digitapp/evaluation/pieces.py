"""Read labelled images from IDX pairs and `.npz` files piece by piece, so that a million take no memory."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import IO

import numpy as np
from numpy.typing import NDArray

from digitapp.api import FileError
from digitapp.evaluation.arrays import image_shape, label_text, labels_beside, open_idx, open_npz, read_idx
from digitapp.evaluation.scaled_images import Ends
from digitapp.language import grouped, tr
from digitapp.preprocessing.images import full_ink

Piece = tuple[NDArray[np.float32], list[str]]
"""Images, float32 [n, H, W] in [0, 1], and their labels."""

PIECE_BYTES = 2**22
"""Bytes of a file that are read at a time."""


def idx_pieces(path: Path) -> Iterator[Piece]:
    """Yield the images of an IDX file with the labels of the file beside it; FileError if either is not valid."""
    labels = read_idx(labels_beside(path))
    ends = Ends()
    for scaled in (False, True):  # the largest value of all decides the scale
        with open_idx(path) as (file, kind, shape):
            pieces = _rows(path, file, kind, image_shape(path, shape, labels.shape))
            if scaled:
                yield from _labelled(path, pieces, labels, ends)
            else:
                _look_through(path, ends, pieces)
                if file.read(1):
                    text = tr("{path}: an IDX file of the wrong length; download it again")
                    raise FileError(text.format(path=path))


def npz_pieces(path: Path, images: str = "x", labels: str = "y") -> Iterator[Piece]:
    """Yield the images of an `.npz` file with their labels, both arrays of these names; FileError if broken."""
    with open_npz(path) as npz:
        texts = npz.array(labels)
        ends = Ends()
        for scaled in (False, True):
            with npz.opened(images) as (member, kind, shape, in_columns):
                shape = image_shape(path, shape, texts.shape)  # noqa: PLW2901
                if in_columns:
                    text = tr("{path}: {name} is in Fortran order; save it with numpy.ascontiguousarray")
                    raise FileError(text.format(path=path, name=images))
                pieces = _rows(path, member, kind, shape)
                if scaled:
                    yield from _labelled(path, pieces, texts, ends)
                else:
                    _look_through(path, ends, pieces)


def npz_array(path: Path, name: str) -> NDArray[np.generic]:
    """Return an array of an `.npz` file; FileError if it cannot be read or its objects could run code."""
    with open_npz(path) as npz:
        return npz.array(name)


def npz_names(path: Path) -> set[str]:
    """Return the names of the arrays in an `.npz` file; FileError if it is none."""
    with open_npz(path) as npz:
        return npz.names


def _look_through(path: Path, ends: Ends, pieces: Iterator[NDArray[np.generic]]) -> None:
    try:
        ends.look_through(pieces)
    except ValueError as error:
        raise FileError(tr("{path}: {reason}; convert its x first").format(path=path, reason=error)) from error


def _labelled(
    path: Path, pieces: Iterator[NDArray[np.generic]], labels: NDArray[np.generic], ends: Ends
) -> Iterator[Piece]:
    start = 0
    for piece in pieces:
        try:
            full = full_ink(ends.low, ends.high, piece.shape, piece.dtype.kind)
        except ValueError as error:
            raise FileError(tr("{path}: {reason}; convert its x first").format(path=path, reason=error)) from error
        texts = [label_text(label) for label in labels[start : start + len(piece)].tolist()]
        yield piece.astype(np.float32) / np.float32(full), texts
        start += len(piece)


def _rows(
    path: Path, file: IO[bytes], kind: np.dtype[np.generic], shape: tuple[int, int, int]
) -> Iterator[NDArray[np.generic]]:
    """Yield the images of an open file, [n, H, W]; FileError if it ends too early."""
    if kind.kind not in "biuf":
        text = tr("{path}: an image holds {kind}, neither numbers nor truth values; convert its x first")
        raise FileError(text.format(path=path, kind=kind))
    count, height, width = shape
    size = height * width * kind.itemsize
    step = max(1, PIECE_BYTES // size)
    for start in range(0, count, step):
        wanted = min(step, count - start)
        content = file.read(wanted * size)
        if len(content) < wanted * size:
            text = tr("{path}: ends after {there} of {count} images; copy it again")
            raise FileError(text.format(path=path, there=grouped(start + len(content) // size), count=grouped(count)))
        yield np.frombuffer(content, kind).reshape(wanted, height, width)
