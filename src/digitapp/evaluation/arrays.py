"""Arrays in IDX and `.npz` files of unknown origin: what their heads tell is checked before anything is read."""

from __future__ import annotations

import io
import lzma
import struct
import tokenize
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

import numpy as np
from numpy.typing import NDArray

from digitapp.api import FileError
from digitapp.bounded import BROKEN_GZIP, RATIO, Held, most_unpacked, open_plain, open_unpacked, size_of
from digitapp.language import tr

IDX_TYPES = {0x08: ">u1", 0x09: ">i1", 0x0B: ">i2", 0x0C: ">i4", 0x0D: ">f4", 0x0E: ">f8"}
MAX_IMAGE = 2**24
"""Pixels that one image of a set may have."""
PER_EXAMPLE = 150
"""Bytes of memory that an example takes besides its image: its label, what is read in it, and what is counted."""
_DIRECTORY = 2**20
"""Bytes that the list of an `.npz` file's arrays may have; zipfile reads it at once."""
_METHODS = {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}
"""How NumPy packs; with other methods a file decides how much is unpacked at once."""
_BROKEN = (
    OSError, ValueError, EOFError, zipfile.BadZipFile, zlib.error, RuntimeError, NotImplementedError, KeyError,
    MemoryError, OverflowError, TypeError, SyntaxError, struct.error, tokenize.TokenError, lzma.LZMAError,
)  # fmt: skip
"""What zipfile and NumPy raise for damaged files."""


def read_idx(path: Path) -> NDArray[np.generic]:
    """Read an array in the IDX format of the MNIST database, gzipped or not; FileError if it is not valid."""
    with open_idx(path) as (file, kind, shape):
        size = int(np.prod(shape, dtype=object)) * kind.itemsize
        Held(path).add(size)
        content = file.read(size + 1)
    if len(content) != size:
        raise FileError(tr("{path}: an IDX file of the wrong length; download it again").format(path=path))
    return np.frombuffer(content, kind).reshape(shape)


@contextmanager
def open_idx(path: Path) -> Iterator[tuple[IO[bytes], np.dtype[np.generic], tuple[int, ...]]]:
    """Open an IDX file after its head, which tells dtype and shape; FileError also for what fails while it is open."""
    try:
        with open_unpacked(path) as file:
            head = file.read(4)
            if len(head) < 4 or head[:2] != b"\0\0" or head[2] not in IDX_TYPES:
                raise FileError(tr("{path}: not an IDX file; download it again").format(path=path))
            sides = file.read(4 * head[3])
            if not 1 <= head[3] <= 4 or len(sides) < 4 * head[3]:
                text = tr("{path}: an IDX file of the wrong length; download it again")
                raise FileError(text.format(path=path))
            yield file, np.dtype(IDX_TYPES[head[2]]), tuple(int(n) for n in np.frombuffer(sides, ">u4"))
    except (OSError, *BROKEN_GZIP) as error:
        text = tr("{path}: cannot be read ({reason}); copy or download it again")
        raise FileError(text.format(path=path, reason=error)) from error


def labels_beside(path: Path) -> Path:
    """Return the file of the labels that belongs to an IDX file of images; FileError if it is not beside it."""
    name = path.name.replace("images", "labels").replace("idx3", "idx1")
    possible = [path.with_name(name), path.with_name(name + ".gz"), path.with_name(name.removesuffix(".gz"))]
    labels_path = next((p for p in possible if p.is_file() and p != path), None)
    if labels_path is None:
        text = tr("{path}: its labels file {name} is not beside it; put it there")
        raise FileError(text.format(path=path, name=name))
    return labels_path


class Npz:
    """An `.npz` file that is open."""

    def __init__(self, path: Path, archive: zipfile.ZipFile) -> None:
        self._path, self._archive = path, archive
        self.names = {member.filename.removesuffix(".npy") for member in archive.infolist()}

    @contextmanager
    def opened(self, name: str) -> Iterator[tuple[IO[bytes], np.dtype[np.generic], tuple[int, ...], bool]]:
        """Open an array after its head, which tells dtype, shape, and whether its columns come first."""
        member = self._archive.getinfo(name + ".npy")
        if member.compress_type not in _METHODS:
            raise ValueError(tr("it is packed in a way that NumPy does not"))
        with self._archive.open(member) as file:
            version = np.lib.format.read_magic(file)
            read = np.lib.format.read_array_header_1_0 if version == (1, 0) else np.lib.format.read_array_header_2_0
            shape, in_columns, kind = read(file)
            if kind.kind not in "biufSU":
                raise ValueError(tr("{name} holds {kind}, neither numbers nor text").format(name=name, kind=kind))
            if any(side < 0 for side in shape):
                raise ValueError(tr("{name} has the shape {shape}").format(name=name, shape=shape))
            yield file, kind, shape, in_columns

    def array(self, name: str) -> NDArray[np.generic]:
        """Return a whole array; ValueError if it is longer than what its head tells, or shorter."""
        with self.opened(name) as (file, kind, shape, in_columns):
            size = int(np.prod(shape, dtype=object)) * kind.itemsize
            Held(self._path).add(size)
            content = file.read(size + 1)
        if len(content) != size:
            raise ValueError(tr("{name} has not the length that its shape tells").format(name=name))
        flat = np.frombuffer(content, kind) if size else np.empty(int(np.prod(shape, dtype=object)), kind)
        return flat.reshape(shape, order="F" if in_columns else "C")


@contextmanager
def open_npz(path: Path) -> Iterator[Npz]:
    """Open an `.npz` file; FileError if it is none, or for what fails while it is open. Nothing in it is ever run."""
    try:
        with open_plain(path) as plain, _Listed(plain) as file, zipfile.ZipFile(file) as archive:
            file.most = None
            if sum(member.file_size for member in archive.infolist()) > most_unpacked(size_of(path)):
                text = tr("{path}: unpacks to more than {times} times its size; save it unpacked")
                raise FileError(text.format(path=path, times=RATIO))
            yield Npz(path, archive)
    except _BROKEN as error:
        said = " ".join(str(error).split())[:200]
        text = tr("{path}: not an .npz file that can be read ({reason}); save it with numpy.savez")
        raise FileError(text.format(path=path, reason=said)) from error


class _Listed(io.BufferedReader):
    """A file that refuses to read more than `most` bytes at once, as the list of very many arrays would need."""

    most: int | None = _DIRECTORY

    def __init__(self, file: IO[bytes]) -> None:
        super().__init__(file.raw)  # type: ignore[attr-defined]

    def read(self, size: int | None = -1, /) -> bytes:
        if self.most is not None and (size is None or size > self.most):
            raise ValueError(tr("it lists more arrays than any file of images has"))
        return super().read(size)


def image_shape(path: Path, images: tuple[int, ...], labels: tuple[int, ...]) -> tuple[int, int, int]:
    """Return the shape [N, H, W] of images of the shape [N, H, W], [N, H, W, 1] or [N, 1, H, W].

    FileError if they have another shape, if one is too large, or if there is not one label for each.
    """
    shape = images
    if len(shape) == 4 and 1 in (shape[1], shape[3]):
        shape = (shape[0], *shape[2:]) if shape[1] == 1 else shape[:3]
    if len(shape) != 3 or 0 in shape:
        text = tr("{path}: x of shape {shape} is not [N, H, W] images; reshape it")
        raise FileError(text.format(path=path, shape=images))
    if shape[1] * shape[2] > MAX_IMAGE:
        text = tr("{path}: an image of {width} x {height} pixels is too large; scale it down")
        raise FileError(text.format(path=path, width=shape[2], height=shape[1]))
    if labels != shape[:1]:
        text = tr("{path}: {images} images but labels of shape {labels}; give one label an image")
        raise FileError(text.format(path=path, images=shape[0], labels=labels))
    return shape[0], shape[1], shape[2]


def label_text(label: object) -> str:
    """Return a label as text, the same for 7, 7.0, b"7" and "7"."""
    if isinstance(label, bytes):
        return label.decode(errors="replace")
    return str(int(label) if isinstance(label, float) and label.is_integer() else label)


def label_texts(labels: NDArray[np.generic]) -> Iterator[str]:
    """Yield labels as text; equal ones are one object."""
    known: dict[str, str] = {}
    for start in range(0, len(labels), 10_000):
        for label in labels[start : start + 10_000].tolist():
            text = label_text(label)
            yield known.setdefault(text, text)
