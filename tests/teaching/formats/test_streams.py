"""Files are read and written as streams: nothing waits for the end, and memory does not grow with the file."""

from __future__ import annotations

import gzip
import tracemalloc
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

import pytest

from digitapp.api import FileError
from digitapp.evaluation import pieces
from digitapp.teaching.example import Example
from digitapp.teaching.formats import FORMATS, parquet, pixels, read, write
from support.labelled_examples import drawn

NAMES = {"idx": "images-idx3-ubyte", "npz": "a.npz", "csv": "a.csv", "parquet": "a.parquet"}
GROWTH = 2_500_000
"""Bytes: 1,200 pictures that stayed would be 3.8 MB; Python's table of names, which pathlib fills, may double by 2."""
KNOWN = [drawn(number, str(number % 10)) for number in range(20)]


def many(count: int) -> Iterator[Example]:
    for number in range(count):
        yield KNOWN[number % len(KNOWN)]


@pytest.mark.parametrize("format", ["ndjson", "quickdraw", "inkml", "unipen", "uji"])
def test_what_stands_before_a_fault_is_read(format: str, tmp_path: Path) -> None:
    path = tmp_path / "a"
    assert write(path, many(400), format).count == 400
    fault = {"inkml": b"<", "unipen": b".PEN_DOWN\nx\n"}.get(format, b"fault\n")
    path.write_bytes(path.read_bytes().removesuffix(b"</ink>\n") + fault)
    reading = read(path, format)
    assert len(list(islice(reading, 200))) == 200
    with pytest.raises(FileError, match=r"a, line \d+:"):
        list(reading)


@pytest.mark.slow
@pytest.mark.parametrize("format", [name for name, found in FORMATS.items() if found.writes])
def test_memory_does_not_grow_with_the_file(format: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    if format == "parquet":
        pytest.importorskip("pyarrow")
    monkeypatch.setattr(pieces, "PIECE_BYTES", 2**16)
    monkeypatch.setattr(pixels, "_BATCH", 64)
    monkeypatch.setattr(parquet, "_GROUP", 64)
    peaks = [peak(tmp_path / str(count) / NAMES.get(format, "a"), format, count) for count in (200, 400, 1600)]
    for more, fewer in zip(peaks[2], peaks[1], strict=True):
        assert more <= fewer + GROWTH


def peak(path: Path, format: str, count: int) -> tuple[int, int]:
    """Return how many bytes writing and reading so many drawings takes."""
    tracemalloc.start()
    try:
        assert write(path, many(count), format).count == count
        written = tracemalloc.get_traced_memory()[1]
        tracemalloc.reset_peak()
        assert sum(1 for _ in read(path, format)) == count
        return written, tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


@pytest.mark.slow
def test_the_published_digits_come_back_byte_for_byte(data_folder: Path, tmp_path: Path) -> None:
    written = write(tmp_path / "my-images-idx3-ubyte", read(data_folder / "mnist" / "train-images-idx3-ubyte.gz"))
    assert (written.count, written.left_out.total) == (60_000, 0)
    for kind in ("images-idx3", "labels-idx1"):
        theirs = gzip.decompress((data_folder / "mnist" / f"train-{kind}-ubyte.gz").read_bytes())
        assert (tmp_path / f"my-{kind}-ubyte").read_bytes() == theirs
