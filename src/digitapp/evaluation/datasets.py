"""Read labelled data sets: stroke files, collections, IDX pairs, `.npz`, optdigits files, tables of pictures."""

from __future__ import annotations

import gzip
import zipfile
import zlib
from array import array
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import msgspec
import numpy as np
from numpy.typing import NDArray

from digitapp.api import FileError
from digitapp.drawing.files import MAX_BYTES, SUFFIXES, Record, is_blank, read_lines, without_mark
from digitapp.drawing.pictures import decode_pixels, is_png
from digitapp.drawing.strokes import Ink
from digitapp.evaluation.drawings import FileLines
from digitapp.evaluation.picture_table import Pictures, read_picture_table
from digitapp.files import check_file
from digitapp.preprocessing.images import unit_range

IDX_TYPES = {0x08: ">u1", 0x09: ">i1", 0x0B: ">i2", 0x0C: ">i4", 0x0D: ">f4", 0x0E: ">f8"}


KEPT = 10_000
"""Drawings of a stroke file that are kept decoded, in some 20 MB; those of a longer file stay in the file."""
KEPT_BYTES = 2**26
"""Unpacked bytes of an IDX or `.npz` file whose images are kept; those of a larger one stay on disk."""

DatasetItem = Ink | NDArray[np.float32]
"""One example: a drawing, or an image, [H, W] in [0, 1]."""


@dataclass(frozen=True)
class Dataset:
    """N examples with their labels: drawings, images of one size, or, in a collection, some of either."""

    name: str
    labels: tuple[str | None, ...]
    """The label of each example as text; None for a drawing that belongs to no class, such as a doodle among digits."""
    inks: Sequence[Ink] = ()
    images: NDArray[np.float32] | None = None
    """float32 [N, H, W] in [0, 1], scaled together by `images.unit_range`; None for drawings."""
    writers: tuple[str, ...] = ()
    """The writer of each example, "" for one who is not named; empty if the format names none."""
    mixed: Sequence[DatasetItem] = ()
    """The examples of a collection with pictures among its drawings, pictures of different sizes, or images on disk.

    `inks` and `images` are empty then."""

    def __len__(self) -> int:
        return len(self.labels)

    @property
    def items(self) -> Sequence[DatasetItem] | NDArray[np.float32]:
        """All examples; an array [N, H, W] for images of one size."""
        return self.mixed or (self.inks if self.images is None else self.images)

    def item(self, index: int) -> DatasetItem:
        """Return one example."""
        found: DatasetItem = self.items[index]
        return found

    def part(self, start: int, stop: int) -> Sequence[DatasetItem] | NDArray[np.float32]:
        """Return some examples, which another process can be sent; those of a long file are not decoded yet."""
        items = self.items
        return items.part(slice(start, stop)) if isinstance(items, FileLines | Pictures) else items[start:stop]


def read_dataset(
    path: Path, writers: Collection[str] | None = None, progress: Callable[[int], None] = lambda _: None
) -> Dataset:
    """Read a labelled data set in the format that its file name tells; `writers` selects drawings by their writers.

    Only drawings and the pictures of a table may have no label; these belong to no class. `progress` is called with 1
    for each drawing of a stroke file; what it raises ends the reading. FileError if the file is missing, broken, empty
    or of an unknown format, or holds images without labels.
    """
    check_file(path)
    if path.name.endswith(SUFFIXES):
        return _read_strokes(path, writers, progress)
    if writers is not None:
        raise FileError(f"{path}: only stroke files name their writers; leave the choice of writers out")
    if path.suffix == ".npz":
        return _read_npz(path)
    if path.suffix == ".csv":
        pictures, labels = read_picture_table(path)
        return Dataset(path.name, labels, mixed=pictures)
    if path.suffix in (".tra", ".tes"):
        return _read_optdigits(path)
    if "-idx" in path.name or ".idx" in path.name:
        return _read_idx_pair(path)
    raise FileError(f"{path}: of no kind that is known; give .ndjson[.gz], IDX images, .npz, .csv, .tra or .tes")


def writer_range(text: str) -> tuple[str, ...]:
    """Return the writers listed in a text such as "1-24" or "3,7,25-30"; ValueError if it is not such a list."""
    chosen: list[str] = []
    for part in text.split(","):
        first, dash, last = part.strip().partition("-")
        if dash and first.isdigit() and last.isdigit() and int(first) <= int(last) < 100_000:
            chosen += [str(writer) for writer in range(int(first), int(last) + 1)]
        elif first and not dash:
            chosen.append(first)
        else:
            raise ValueError(f"{text!r} is not a list of writers such as 1-24 or 3,7,25-30")
    return tuple(chosen)


def read_idx(path: Path) -> NDArray[np.generic]:
    """Read an array in the IDX format of the MNIST database, gzipped or not; FileError if it is not valid."""
    content = _read_bytes(path)
    kind, shape = idx_header(path, content)
    header = 4 + 4 * len(shape)
    if len(content) - header != int(np.prod(shape, dtype=object)) * kind.itemsize:
        raise FileError(f"{path}: an IDX file of the wrong length; download it again")
    return np.frombuffer(content, kind, offset=header).reshape(shape)


def idx_header(path: Path, head: bytes) -> tuple[np.dtype[np.generic], tuple[int, ...]]:
    """Return the dtype and the shape that the first bytes of an IDX file tell; FileError if they are not one's."""
    if len(head) < 4 or head[:2] != b"\0\0" or head[2] not in IDX_TYPES:
        raise FileError(f"{path}: not an IDX file; download it again")
    rank = head[3]
    if not 1 <= rank <= 4 or len(head) < 4 + 4 * rank:
        raise FileError(f"{path}: an IDX file of the wrong length; download it again")
    return np.dtype(IDX_TYPES[head[2]]), tuple(int(n) for n in np.frombuffer(head[4 : 4 + 4 * rank], ">u4"))


def _read_bytes(path: Path) -> bytes:
    try:
        with gzip.open(path) if path.suffix == ".gz" else path.open("rb") as file:
            content = file.read(MAX_BYTES + 1)
    except (OSError, EOFError, zlib.error) as error:
        raise FileError(f"{path}: cannot be read ({error}); copy or download it again") from error
    if len(content) > MAX_BYTES:
        raise FileError(f"{path}: unpacks to more than {MAX_BYTES >> 30} GiB; split it")
    return content


def labels_beside(path: Path) -> Path:
    """Return the file of the labels that belongs to an IDX file of images; FileError if it is not beside it."""
    name = path.name.replace("images", "labels").replace("idx3", "idx1")
    possible = [path.with_name(name), path.with_name(name + ".gz"), path.with_name(name.removesuffix(".gz"))]
    labels_path = next((p for p in possible if p.is_file() and p != path), None)
    if labels_path is None:
        raise FileError(f"{path}: its labels file {name} is not beside it; put it there")
    return labels_path


def _read_idx_pair(path: Path) -> Dataset:
    labels_path = labels_beside(path)
    if _idx_bytes(path) > KEPT_BYTES:
        from digitapp.evaluation.pieces import idx_pieces

        return _long_images(path, idx_pieces(path))
    images, labels = read_idx(path), read_idx(labels_path)
    return _images(path, images, labels)


def _idx_bytes(path: Path) -> int:
    """Return how many bytes the images of an IDX file have unpacked, by its header; 0 if that cannot be read."""
    try:
        with gzip.open(path) if path.suffix == ".gz" else path.open("rb") as file:
            kind, shape = idx_header(path, file.read(20))
    except (OSError, EOFError, zlib.error, FileError):
        return 0  # which reading the whole of it says better
    return int(np.prod(shape, dtype=object)) * kind.itemsize


def _long_images(path: Path, pieces: Iterable[tuple[NDArray[np.float32], list[str]]]) -> Dataset:
    from digitapp.evaluation.image_rows import ImageRows

    rows = ImageRows(path, pieces)
    return Dataset(path.name, rows.labels, mixed=rows)


def _read_npz(path: Path) -> Dataset:
    try:
        with zipfile.ZipFile(path) as archive:
            size = sum(member.file_size for member in archive.infolist())
        if size > MAX_BYTES:
            raise FileError(f"{path}: unpacks to more than {MAX_BYTES >> 30} GiB; split it")
        if size > KEPT_BYTES:
            from digitapp.evaluation.pieces import npz_names, npz_pieces

            if {"x", "y"} <= npz_names(path):
                return _long_images(path, npz_pieces(path))
        with np.load(path, allow_pickle=False) as file:
            missing = {"x", "y"} - set(file.files)
            if missing:
                raise FileError(f"{path}: has no array {' or '.join(sorted(missing))}; save it with x=images, y=labels")
            images, labels = np.asarray(file["x"]), np.asarray(file["y"])
    except (OSError, ValueError, EOFError, zipfile.BadZipFile, zlib.error, RuntimeError, MemoryError) as error:
        # RuntimeError: a password or an unknown compression. MemoryError: a shape that the content cannot have.
        raise FileError(f"{path}: not an .npz file that can be read ({error}); save it with numpy.savez") from error
    return _images(path, images, labels)


def image_shape(path: Path, images: tuple[int, ...], labels: tuple[int, ...]) -> tuple[int, int, int]:
    """Return the shape [N, H, W] of images of the shape [N, H, W], [N, H, W, 1] or [N, 1, H, W].

    FileError if they have another shape, or if there is not one label for each.
    """
    shape = images
    if len(shape) == 4 and 1 in (shape[1], shape[3]):
        shape = (shape[0], *shape[2:]) if shape[1] == 1 else shape[:3]
    if len(shape) != 3 or 0 in shape:
        raise FileError(f"{path}: x of shape {images} is not [N, H, W] images; reshape it")
    if labels != shape[:1]:
        raise FileError(f"{path}: {shape[0]} images but labels of shape {labels}; give one label an image")
    return shape[0], shape[1], shape[2]


def _images(path: Path, images: NDArray[np.generic], labels: NDArray[np.generic]) -> Dataset:
    images = images.reshape(image_shape(path, images.shape, labels.shape))
    try:
        unit = unit_range(images)
    except ValueError as error:
        raise FileError(f"{path}: {error}; convert its x first") from error
    return Dataset(path.name, tuple(label_text(label) for label in labels.tolist()), images=unit)


def label_text(label: object) -> str:
    """Return a label as text, the same for 7, 7.0, b"7" and "7"."""
    if isinstance(label, bytes):
        return label.decode(errors="replace")
    return str(int(label) if isinstance(label, float) and label.is_integer() else label)


def _read_optdigits(path: Path) -> Dataset:
    """Read UCI's text format: rows of 64 counts of 0..16 and a label."""
    try:
        text = _read_bytes(path).decode("ascii")
        rows = np.array([[int(count) for count in line.split(",")] for line in text.splitlines() if line.strip()])
        if rows.shape[1:] != (65,) or rows.min() < 0 or rows[:, :64].max() > 16 or rows[:, 64].max() > 9:
            raise ValueError("a number too many, too few or out of range")
    except (ValueError, OverflowError) as error:
        raise FileError(f"{path}: not rows of 64 counts of 0..16 and a label ({error}); fetch it again") from error
    images = (rows[:, :64].reshape(-1, 8, 8) / 16).astype(np.float32)
    return Dataset(path.name, tuple(str(label) for label in rows[:, 64].tolist()), images=images)


_DECODER = msgspec.json.Decoder(Record)


class _Named(msgspec.Struct):
    """What must be known of every drawing of a long file before it is read."""

    label: int | str | None = None
    writer: int | str | None = None
    image: msgspec.Raw = msgspec.Raw(b"null")


_NAMED_DECODER = msgspec.json.Decoder(_Named)


def _read_strokes(path: Path, writers: Collection[str] | None, progress: Callable[[int], None]) -> Dataset:
    items: list[DatasetItem] = []
    labels, authors = list[str | None](), list[str]()
    for number, line, _ in _drawings(path):
        record = _decoded(path, number, line)
        item = _item_of(path, number, record)
        progress(1)
        author = "" if record.writer is None else str(record.writer)
        if writers is None or author in writers:
            items.append(item)
            labels.append(None if record.label is None else str(record.label))
            authors.append(author)
            if len(items) > KEPT:
                return _read_long(path, writers, progress)
    _check_any(path, labels, writers)
    named = tuple(labels), tuple(authors)
    inks = tuple(item for item in items if isinstance(item, Ink))
    if len(inks) == len(items):
        return Dataset(path.name, named[0], inks=inks, writers=named[1])
    return Dataset(path.name, named[0], mixed=tuple(items), writers=named[1])


def _read_long(path: Path, writers: Collection[str] | None, progress: Callable[[int], None]) -> Dataset:
    """Return a stroke file of many drawings, of which only labels and writers are kept; see `FileLines`."""
    labels, authors = list[str | None](), list[str]()
    same: dict[str, str] = {}
    numbers, places = array("L"), array("Q")
    has_pictures = False
    for number, line, place in _drawings(path):
        try:
            record = _NAMED_DECODER.decode(without_mark(number, line))
        except (msgspec.MsgspecError, ValueError, RecursionError) as error:
            raise _not_a_drawing(path, number, error) from error
        progress(1)
        author = "" if record.writer is None else str(record.writer)
        if writers is None or author in writers:
            label = None if record.label is None else str(record.label)
            labels.append(None if label is None else same.setdefault(label, label))
            authors.append(same.setdefault(author, author))
            numbers.append(number)
            places.append(place)
            has_pictures = has_pictures or bytes(record.image) != b"null"
    _check_any(path, labels, writers)
    named = tuple(labels), tuple(authors)
    if has_pictures:
        return Dataset(path.name, named[0], mixed=FileLines(path, _item, numbers, places), writers=named[1])
    return Dataset(path.name, named[0], inks=FileLines(path, _ink, numbers, places), writers=named[1])


def _check_any(path: Path, labels: Sequence[str | None], writers: Collection[str] | None) -> None:
    if not labels:
        raise FileError(f"{path}: holds no drawing{' of these writers' if writers is not None else ''}; check the file")


def _drawings(path: Path) -> Iterator[tuple[int, bytes, int]]:
    """Yield the lines of a stroke file that are not blank, with their numbers and the bytes at which they begin."""
    place = 0
    for number, line in read_lines(path):
        if not is_blank(number, line):
            yield number, line, place
        place += len(line)


def _item(path: Path, number: int, line: bytes) -> DatasetItem:
    return _item_of(path, number, _decoded(path, number, line))


def _ink(path: Path, number: int, line: bytes) -> Ink:
    return _decoded(path, number, line).drawing().ink()


def _decoded(path: Path, number: int, line: bytes) -> Record:
    try:
        return _DECODER.decode(without_mark(number, line))
    except (msgspec.MsgspecError, ValueError, RecursionError) as error:
        raise _not_a_drawing(path, number, error) from error


def _item_of(path: Path, number: int, record: Record) -> DatasetItem:
    """Return a line's drawing or its picture, with the ink over it; FileError if the picture is broken."""
    if record.image is None:
        return record.drawing().ink()
    try:
        if not is_png(record.image):
            return decode_pixels(record.image, record.image_size)
        from digitapp.preprocessing.pictured import ink_picture  # with modules that no drawing needs

        return ink_picture(record.drawing().ink())
    except (msgspec.MsgspecError, ValueError, RecursionError) as error:
        raise _not_a_drawing(path, number, error) from error


def _not_a_drawing(path: Path, number: int, error: Exception) -> FileError:
    return FileError(f"{path}, line {number}: not a drawing ({error}); the README shows the format")
