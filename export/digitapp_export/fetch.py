"""Download the data sets from their publishers, verify them, and lay them out as the training expects."""

from __future__ import annotations

import gzip
import hashlib
import re
import shutil
import sys
import zipfile
from collections import Counter
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeVar

from digitapp.api import FileError
from digitapp.drawing.files import Record, write_records
from digitapp.evaluation.datasets import read_dataset
from digitapp.files import write_atomically
from digitapp_export import data

MNIST_URL = "https://ossci-datasets.s3.amazonaws.com/mnist/"
# Hashes of the decompressed files: the gzip files differ from mirror to mirror.
MNIST_SHA256 = {
    "train-images-idx3-ubyte": "ba891046e6505d7aadcbbe25680a0738ad16aec93bde7f9b65e87a2fc25776db",
    "train-labels-idx1-ubyte": "65a50cbbf4e906d70832878ad85ccda5333a97f0f4c3dd2ef09a8a9eef7101c5",
    "t10k-images-idx3-ubyte": "0fa7898d509279e482958e8ce81c8e77db3f2f8254e26661ceb7762c4d494ce7",
    "t10k-labels-idx1-ubyte": "ff7bcfd416de33731a308c3f266cc351222c34898ecbeaf847f06e48f7ec33f2",
}
OPTDIGITS_URL = "https://archive.ics.uci.edu/static/public/80/optical+recognition+of+handwritten+digits.zip"
OPTDIGITS_ROWS = {"tra": 3823, "tes": 1797}
STROKES_URL = "https://archive.ics.uci.edu/static/public/81/pen+based+recognition+of+handwritten+digits.zip"
STROKES_COUNT, STROKES_WRITERS, BOX = 7494, 30, 500
LEAST_ROOM = 200 * 2**20
"""Free bytes required for the downloads."""

T = TypeVar("T")


def fetch(folder: Path) -> None:
    """Download what is missing in `folder`; raise FileError if a download fails or has unexpected contents."""
    for name, digest in MNIST_SHA256.items():
        target = folder / "mnist" / f"{name}.gz"
        if not target.is_file():
            check = partial(checked_mnist, name=name, digest=digest)
            write_atomically(target, _downloaded(f"{MNIST_URL}{name}.gz", check))
    for part, rows in OPTDIGITS_ROWS.items():
        target = folder / "optdigits" / f"optdigits.{part}"
        if not target.is_file():
            write_atomically(target, _downloaded(OPTDIGITS_URL, partial(_checked_optdigits, part=part, rows=rows)))
    target = folder / data.STROKES
    if not target.is_file():
        write_records(target, _downloaded(STROKES_URL, _strokes))


def checked_mnist(path: Path, name: str, digest: str) -> bytes:
    """Return the gzip file's bytes if its contents have the right SHA-256; otherwise raise FileError."""
    packed = path.read_bytes()
    try:
        found = hashlib.sha256(gzip.decompress(packed)).hexdigest()
    except (OSError, EOFError) as error:
        raise FileError(f"{name}.gz: the download is not a gzip file ({error}); try again later") from error
    if found != digest:
        raise FileError(f"{name}.gz: the download has SHA-256 {found}, not {digest}; try again later")
    return packed


def parse_unipen(text: str) -> Iterator[Record]:
    """Parse the drawings of UCI's `pendigits-orig` files (UNIPEN), whose y axis points up in a 500-unit box.

    I. Guyon et al., "UNIPEN project of on-line data exchange and recognizer benchmarks", ICPR 1994. A segment's
    comment holds its label, its writer and its number.
    """
    for segment in text.split(".SEGMENT DIGIT")[1:]:
        label = re.search(r'"(\d)"', segment)
        comment = re.search(r"\.COMMENT\s+\d+\s+(\d+)", segment)
        strokes = [
            [(float(x), float(BOX - int(y))) for x, y in re.findall(r"^\s*(-?\d+)\s+(-?\d+)\s*$", stroke, re.MULTILINE)]
            for stroke in re.findall(r"\.PEN_DOWN(.*?)\.PEN_UP", segment, re.DOTALL)
        ]
        if label is None or comment is None or not any(strokes):
            raise FileError(
                "pendigits-orig: a segment has no label, writer or strokes; the publisher's file has changed"
            )
        yield Record(
            strokes=[stroke for stroke in strokes if stroke],
            label=int(label[1]),
            writer=int(comment[1]),
            width=BOX,
            height=BOX,
        )


def checked_strokes(records: list[Record]) -> list[Record]:
    """Return the drawings if their number, writers and classes are as published; otherwise raise FileError."""
    writers, classes = Counter(r.writer for r in records), Counter(r.label for r in records)
    inside = all(0 <= v <= BOX for r in records for stroke in r.strokes for point in stroke for v in point)
    counts = (len(records), len(writers), len(classes))
    if counts != (STROKES_COUNT, STROKES_WRITERS, 10) or min(classes.values()) < STROKES_COUNT / 11 or not inside:
        raise FileError(
            f"pendigits-orig.tra: {len(records)} drawings by {len(writers)} writers, not {STROKES_COUNT} by "
            f"{STROKES_WRITERS}; the publisher's file has changed"
        )
    return records


def _strokes(archive: Path) -> list[Record]:
    return checked_strokes(list(parse_unipen(_uncompressed(_member(archive, "pendigits-orig.tra.Z")))))


def _checked_optdigits(archive: Path, part: str, rows: int) -> bytes:
    content = _member(archive, f"optdigits.{part}")
    with TemporaryDirectory() as folder:
        path = Path(folder) / f"optdigits.{part}"
        path.write_bytes(content)
        found = len(read_dataset(path))
    if found != rows:
        raise FileError(f"optdigits.{part}: {found} rows, not {rows}; the publisher's file has changed")
    return content


def _uncompressed(packed: bytes) -> str:
    import unlzw3

    try:
        return bytes(unlzw3.unlzw(packed)).decode("latin-1")
    except ValueError as error:
        raise FileError(f"pendigits-orig.tra.Z: cannot be unpacked ({error}); try again later") from error


def _member(archive: Path, name: str) -> bytes:
    try:
        with zipfile.ZipFile(archive) as opened:
            return opened.read(name)
    except (zipfile.BadZipFile, KeyError) as error:
        raise FileError(f"{archive.name}: contains no {name} ({error}); the publisher's file has changed") from error


def _downloaded(url: str, checked: Callable[[Path], T]) -> T:
    """Return what `checked` makes of a downloaded file; keep the file in the user's cache unless it is rejected."""
    path = _download(url)
    try:
        return checked(path)
    except FileError:
        path.unlink(missing_ok=True)  # otherwise the next attempt would find the same bad file
        raise


def _download(url: str) -> Path:
    import pooch

    cache = Path(pooch.os_cache("digitapp"))
    cache.mkdir(parents=True, exist_ok=True)
    free = shutil.disk_usage(cache).free
    if free < LEAST_ROOM:
        raise FileError(f"{cache}: only {free >> 20} MiB are free; make room for {LEAST_ROOM >> 20} MiB")
    try:
        # The caller verifies the contents: publishers' archives differ, so there is no hash of the file itself.
        return Path(pooch.retrieve(url, known_hash=None, path=cache, progressbar=sys.stderr.isatty()))
    except Exception as error:  # requests and urllib3 raise many kinds of errors
        reason = " ".join(str(error).split())[:200]
        raise FileError(f"{url}: the download failed ({reason}); check the network and try again") from error
