"""Read labelled data sets: stroke files, collections, IDX pairs, `.npz`, optdigits files, tables of pictures."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import msgspec
import numpy as np
from numpy.typing import NDArray

from digitapp.api import FileError
from digitapp.bounded import Held, read_whole
from digitapp.drawing.files import SUFFIXES, is_blank, read_lines, without_mark
from digitapp.drawing.strokes import Ink
from digitapp.evaluation.arrays import (
    PER_EXAMPLE,
    image_shape,
    label_texts,
    labels_beside,
    open_idx,
    open_npz,
    read_idx,
)
from digitapp.evaluation.drawings import FileLines
from digitapp.evaluation.picture_table import read_picture_table
from digitapp.evaluation.scaled_images import ScaledImages
from digitapp.evaluation.stroke_items import (
    DatasetItem,
    Mixed,
    broken,
    decoded_item,
    ink_of,
    read_items,
    size_of,
)
from digitapp.files import check_file
from digitapp.language import tr

MOST_VALUES = 2**26
"""How many values the images of a set may have to be one array of float32; more are scaled one by one."""
MAX_TEXT = 16 * 2**20
"""Bytes that an optdigits file may have."""

KEPT = 10_000
"""Drawings of a stroke file that are kept decoded, in some 20 MB; those of a longer file stay in the file."""
KEPT_BYTES = 2**26
"""Unpacked bytes of an IDX or `.npz` file whose images are kept; those of a larger one stay on disk."""


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
        return items.part(slice(start, stop)) if isinstance(items, FileLines) else items[start:stop]


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
        text = tr("{path}: only stroke files name their writers; leave the choice of writers out")
        raise FileError(text.format(path=path))
    if path.suffix == ".npz":
        return _read_npz(path)
    if path.suffix == ".csv":
        pictures, labels = read_picture_table(path)
        return Dataset(path.name, labels, mixed=pictures)
    if path.suffix in (".tra", ".tes"):
        return _read_optdigits(path)
    if "-idx" in path.name or ".idx" in path.name:
        return _read_idx_pair(path)
    text = tr("{path}: of no kind that is known; give .ndjson[.gz], IDX images, .npz, .csv, .tra or .tes")
    raise FileError(text.format(path=path))


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


def _read_idx_pair(path: Path) -> Dataset:
    labels_path = labels_beside(path)
    with open_idx(path) as (_, kind, shape):
        is_long = int(np.prod(shape, dtype=object)) * kind.itemsize > KEPT_BYTES
    if is_long:
        from digitapp.evaluation.pieces import idx_pieces

        return _long_images(path, idx_pieces(path))
    images, labels = read_idx(path), read_idx(labels_path)
    return _images(path, images, labels)


def _read_npz(path: Path) -> Dataset:
    with open_npz(path) as npz:
        missing = {"x", "y"} - npz.names
        if missing:
            text = tr("{path}: has no array {names}; save it with x=images, y=labels")
            raise FileError(
                text.format(
                    path=path,
                    names=tr("{one} or {other}").format(one="x", other="y") if len(missing) == 2 else missing.pop(),
                )
            )
        with npz.opened("x") as (_, kind, shape, in_columns):
            is_long = int(np.prod(shape, dtype=object)) * kind.itemsize > KEPT_BYTES and not in_columns
        if not is_long:
            return _images(path, npz.array("x"), npz.array("y"))
    from digitapp.evaluation.pieces import npz_pieces

    return _long_images(path, npz_pieces(path))


def _long_images(path: Path, pieces: Iterable[tuple[NDArray[np.float32], list[str]]]) -> Dataset:
    from digitapp.evaluation.image_rows import ImageRows

    rows = ImageRows(path, pieces)
    return Dataset(path.name, rows.labels, mixed=rows)


def _images(path: Path, images: NDArray[np.generic], labels: NDArray[np.generic]) -> Dataset:
    images = images.reshape(image_shape(path, images.shape, labels.shape))
    Held(path).add(images.nbytes + labels.nbytes + PER_EXAMPLE * len(images))
    try:
        scaled = ScaledImages(images)
    except ValueError as error:
        raise FileError(tr("{path}: {reason}; convert its x first").format(path=path, reason=error)) from error
    texts = tuple(label_texts(labels))
    if images.size > MOST_VALUES:
        return Dataset(path.name, texts, mixed=scaled)
    return Dataset(path.name, texts, images=scaled.all())


def _read_optdigits(path: Path) -> Dataset:
    """Read UCI's text format: rows of 64 counts of 0..16 and a label."""
    try:
        text = read_whole(path, MAX_TEXT).decode("ascii")
        rows = np.array([[int(count) for count in line.split(",")] for line in text.splitlines() if line.strip()])
        if rows.shape[1:] != (65,) or rows.min() < 0 or rows[:, :64].max() > 16 or rows[:, 64].max() > 9:
            raise ValueError(tr("a number too many, too few or out of range"))
    except (ValueError, OverflowError) as error:
        text = tr("{path}: not rows of 64 counts of 0..16 and a label ({reason}); fetch it again")
        raise FileError(text.format(path=path, reason=error)) from error
    images = (rows[:, :64].reshape(-1, 8, 8) / 16).astype(np.float32)
    return Dataset(path.name, tuple(str(label) for label in rows[:, 64].tolist()), images=images)


def _read_strokes(path: Path, writers: Collection[str] | None, progress: Callable[[int], None]) -> Dataset:
    items, labels, authors = [], [], []
    known: dict[str, str] = {}
    held = Held(path)
    for record, item in read_items(path):
        progress(1)
        author = "" if record.writer is None else str(record.writer)
        if writers is None or author in writers:
            held.add(size_of(item))
            items.append(item)
            label = None if record.label is None else str(record.label)
            labels.append(None if label is None else known.setdefault(label, label))
            authors.append(known.setdefault(author, author))
            if len(items) > KEPT:
                return _read_long(path, writers, progress)
    _check_any(path, labels, writers)
    named = tuple(labels), tuple(authors)
    inks = tuple(item for item in items if isinstance(item, Ink))
    if len(inks) == len(items):
        return Dataset(path.name, named[0], inks=inks, writers=named[1])
    return Dataset(path.name, named[0], mixed=Mixed(items), writers=named[1])


class _Named(msgspec.Struct):
    """What must be known of every drawing of a long file before it is read."""

    label: int | str | None = None
    writer: int | str | None = None
    image: msgspec.Raw = msgspec.Raw(b"null")


_NAMED_DECODER = msgspec.json.Decoder(_Named)


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
            raise broken(path, number, error) from error
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
        return Dataset(path.name, named[0], mixed=FileLines(path, decoded_item, numbers, places), writers=named[1])
    return Dataset(path.name, named[0], inks=FileLines(path, ink_of, numbers, places), writers=named[1])


def _check_any(path: Path, labels: Sequence[str | None], writers: Collection[str] | None) -> None:
    if not labels:
        text = tr("{path}: holds no drawing; check the file")
        if writers is not None:
            text = tr("{path}: holds no drawing of these writers; check the file")
        raise FileError(text.format(path=path))


def _drawings(path: Path) -> Iterator[tuple[int, bytes, int]]:
    """Yield the lines of a stroke file that are not blank, with their numbers and the bytes at which they begin."""
    place = 0
    for number, line in read_lines(path):
        if not is_blank(number, line):
            yield number, line, place
        place += len(line)
