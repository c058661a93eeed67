"""Downloads the data sets from their publishers, checks them, and lays them out as the training expects them."""

from __future__ import annotations

import gzip
import hashlib
import re
import shutil
import zipfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from digitapp.api import FileError
from digitapp.storage import Record, write_atomically, write_records
from digitapp_export import data

MNIST_URL = "https://ossci-datasets.s3.amazonaws.com/mnist/"
# Of the decompressed files: the gzip wrappers differ from mirror to mirror.
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


def fetch(folder: Path) -> None:
    """Gets what is not in `folder` yet; FileError when a download fails or is not what it should be."""
    for name, digest in MNIST_SHA256.items():
        target = folder / "mnist" / f"{name}.gz"
        if not target.is_file():
            packed = _download(f"{MNIST_URL}{name}.gz").read_bytes()
            write_atomically(target, checked_mnist(name, packed, digest))
    for part, rows in OPTDIGITS_ROWS.items():
        target = folder / "optdigits" / f"optdigits.{part}"
        if not target.is_file():
            write_atomically(target, _member(_download(OPTDIGITS_URL), f"optdigits.{part}"))
            _check_rows(folder, part, rows)
    target = folder / data.STROKES
    if not target.is_file():
        packed = _member(_download(STROKES_URL), "pendigits-orig.tra.Z")
        write_records(target, checked_strokes(list(parse_unipen(_uncompressed(packed)))))


def checked_mnist(name: str, packed: bytes, digest: str) -> bytes:
    """The gzipped file as it is, once its contents have the right SHA-256; FileError otherwise."""
    try:
        found = hashlib.sha256(gzip.decompress(packed)).hexdigest()
    except (OSError, EOFError) as error:
        raise FileError(f"{name}.gz: the download is not a gzip file ({error}); try again later") from error
    if found != digest:
        raise FileError(f"{name}.gz: the download has SHA-256 {found}, not {digest}; try again later")
    return packed


def parse_unipen(text: str) -> Iterator[Record]:
    """The drawings of UCI's `pendigits-orig` files (UNIPEN); their y grows up from the bottom of a 500-unit box.

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
    """The drawings, if they are as many, by as many writers and of as many classes as published."""
    writers, classes = Counter(r.writer for r in records), Counter(r.label for r in records)
    if (len(records), len(writers), len(classes)) != (STROKES_COUNT, STROKES_WRITERS, 10):
        raise FileError(
            f"pendigits-orig.tra: {len(records)} drawings by {len(writers)} writers, not {STROKES_COUNT} by "
            f"{STROKES_WRITERS}; the publisher's file has changed"
        )
    return records


def _check_rows(folder: Path, part: str, rows: int) -> None:
    found = len(data.optdigits(folder, part)[1])
    if found != rows:
        raise FileError(f"optdigits.{part}: {found} rows, not {rows}; the publisher's file has changed")


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
        raise FileError(f"{archive.name}: holds no {name} ({error}); the publisher's file has changed") from error


def _download(url: str) -> Path:
    """A file from the web, kept in the user's cache; contents are checked by the caller."""
    import pooch

    cache = pooch.os_cache("digitapp")
    free = shutil.disk_usage(cache if cache.is_dir() else Path.home()).free
    if free < 200 * 2**20:
        raise FileError(f"{cache}: only {free >> 20} MiB are free; make room for 200 MiB")
    try:
        return Path(pooch.retrieve(url, known_hash=None, path=cache, progressbar=False))
    except Exception as error:  # requests and urllib3 raise many kinds
        reason = " ".join(str(error).split())[:200]
        raise FileError(f"{url}: the download failed ({reason}); check the network and try again") from error
