"""Read labelled images from IDX pairs and `.npz` files piece by piece, so that a million take no memory."""

from __future__ import annotations

import gzip
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import IO, cast

import numpy as np
from numpy.typing import NDArray

from digitapp.api import FileError
from digitapp.drawing.files import MAX_BYTES
from digitapp.evaluation.datasets import idx_header, image_shape, label_text, labels_beside, read_idx
from digitapp.preprocessing.images import full_ink

Piece = tuple[NDArray[np.float32], list[str]]
"""Images, float32 [n, H, W] in [0, 1], and their labels."""

PIECE_BYTES = 2**22
"""Bytes of a file that are read at a time."""
_BROKEN = (OSError, ValueError, EOFError, zipfile.BadZipFile, zlib.error, RuntimeError, NotImplementedError, KeyError)


def idx_pieces(path: Path) -> Iterator[Piece]:
    """Yield the images of an IDX file with the labels of the file beside it; FileError if either is not valid."""
    labels = read_idx(labels_beside(path))
    try:
        with _open(path) as file:
            kind, shape = idx_header(path, file.read(20))
        height, width = image_shape(path, shape, labels.shape)[1:]
        ends = _Ends()
        for scaled in (False, True):  # the largest value of all decides the scale
            with _open(path) as file:
                file.read(4 + 4 * len(shape))
                pieces = _rows(path, file, kind, (shape[0], height, width))
                if scaled:
                    yield from _labelled(path, pieces, labels, ends)
                else:
                    ends.look_through(pieces)
                    if file.read(1):
                        raise FileError(f"{path}: an IDX file of the wrong length; download it again")
    except (OSError, EOFError, zlib.error) as error:
        raise FileError(f"{path}: cannot be read ({error}); copy or download it again") from error


def npz_pieces(path: Path, images: str = "x", labels: str = "y") -> Iterator[Piece]:
    """Yield the images of an `.npz` file with their labels, both arrays of these names; FileError if broken."""
    texts = npz_array(path, labels)
    try:
        with zipfile.ZipFile(path) as archive:
            ends = _Ends()
            for scaled in (False, True):
                with archive.open(images + ".npy") as member:
                    kind, shape, in_columns = _npy_header(member)
                    shape = image_shape(path, shape, texts.shape)
                    if in_columns:
                        raise FileError(f"{path}: {images} is in Fortran order; save it with numpy.ascontiguousarray")
                    pieces = _rows(path, member, kind, shape)
                    if scaled:
                        yield from _labelled(path, pieces, texts, ends)
                    else:
                        ends.look_through(pieces)
    except (*_BROKEN, MemoryError) as error:
        raise FileError(f"{path}: not an .npz file that can be read ({error}); save it with numpy.savez") from error


def npz_array(path: Path, name: str) -> NDArray[np.generic]:
    """Return an array of an `.npz` file; FileError if it cannot be read or its objects could run code."""
    try:
        with np.load(path, allow_pickle=False) as file:
            return np.asarray(file[name])
    except (*_BROKEN, MemoryError) as error:
        raise FileError(f"{path}: not an .npz file that can be read ({error}); save it with numpy.savez") from error


def npz_names(path: Path) -> set[str]:
    """Return the names of the arrays in an `.npz` file; FileError if it is none, or unpacks to too much."""
    try:
        with zipfile.ZipFile(path) as archive:
            members = archive.infolist()
    except _BROKEN as error:
        raise FileError(f"{path}: not an .npz file that can be read ({error}); save it with numpy.savez") from error
    if sum(member.file_size for member in members) > MAX_BYTES:
        raise FileError(f"{path}: unpacks to more than {MAX_BYTES >> 30} GiB; split it")
    return {member.filename.removesuffix(".npy") for member in members}


class _Ends:
    """The smallest and the largest value of all images, and whether all are numbers."""

    def __init__(self) -> None:
        self.low, self.high = np.inf, -np.inf

    def look_through(self, pieces: Iterator[NDArray[np.generic]]) -> None:
        for piece in pieces:
            if not np.isfinite(piece).all():
                raise ValueError("an image holds values that are not finite")
            self.low = min(self.low, float(piece.min()))
            self.high = max(self.high, float(piece.max()))


def _labelled(
    path: Path, pieces: Iterator[NDArray[np.generic]], labels: NDArray[np.generic], ends: _Ends
) -> Iterator[Piece]:
    start = 0
    for piece in pieces:
        try:
            full = full_ink(ends.low, ends.high, piece.shape, piece.dtype.kind)
        except ValueError as error:
            raise FileError(f"{path}: {error}; convert its x first") from error
        texts = [label_text(label) for label in labels[start : start + len(piece)].tolist()]
        yield piece.astype(np.float32) / np.float32(full), texts
        start += len(piece)


def _rows(
    path: Path, file: IO[bytes], kind: np.dtype[np.generic], shape: tuple[int, int, int]
) -> Iterator[NDArray[np.generic]]:
    """Yield the images of an open file, [n, H, W]; FileError if it ends too early."""
    if kind.kind not in "biuf":
        raise FileError(f"{path}: an image holds {kind}, neither numbers nor truth values; convert its x first")
    count, height, width = shape
    size = height * width * kind.itemsize
    if size > MAX_BYTES:
        raise FileError(f"{path}: an image of {width} x {height} pixels is too large; scale it down")
    step = max(1, PIECE_BYTES // size)
    for start in range(0, count, step):
        wanted = min(step, count - start)
        content = file.read(wanted * size)
        if len(content) < wanted * size:
            raise FileError(f"{path}: ends after {start + len(content) // size:,} of {count:,} images; copy it again")
        yield np.frombuffer(content, kind).reshape(wanted, height, width)


def _npy_header(file: IO[bytes]) -> tuple[np.dtype[np.generic], tuple[int, ...], bool]:
    """Return dtype and shape of an array in NumPy's format, and whether its columns come first."""
    version = np.lib.format.read_magic(file)
    read = np.lib.format.read_array_header_1_0 if version == (1, 0) else np.lib.format.read_array_header_2_0
    shape, in_columns, kind = read(file)
    return kind, shape, in_columns


def _open(path: Path) -> IO[bytes]:
    return cast(IO[bytes], gzip.open(path)) if path.suffix == ".gz" else path.open("rb")
