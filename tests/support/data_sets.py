"""Small generated data sets: digits with the lines of a seven-segment display, drawn with a wobble."""

from __future__ import annotations

import gzip
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from digitapp.drawing.files import Record, write_records
from digitapp.drawing.strokes import Drawing
from digitapp.preprocessing.framing import frame

CORNERS = {"a": (0, 0), "b": (1, 0), "c": (0, 1), "d": (1, 1), "e": (0, 2), "f": (1, 2)}
PATHS = ["abfeab", "bf", "abdcef", "abdcdfe", "acdbf", "bacdfe", "bacefdc", "abf", "bacdfecdb", "dcabdf"]


def drawing(digit: int, rng: np.random.Generator) -> Drawing:
    """Return a digit at a random place on the canvas, of random size and slant."""
    corners = np.array([CORNERS[name] for name in PATHS[digit]], dtype=float) + rng.normal(
        0, 0.08, (len(PATHS[digit]), 2)
    )
    corners[:, 0] += rng.normal(0, 0.15) * corners[:, 1]
    return Drawing.from_points([corners * rng.uniform(60, 150) + rng.uniform(20, 60, 2)])


def images(count: int, rng: np.random.Generator) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
    """Return MNIST-like images, uint8 [count, 28, 28], and their labels."""
    labels = np.arange(count) % 10
    frames = frame([drawing(int(label), rng).ink() for label in labels], "mnist")
    return (frames.images * 255).round().astype(np.uint8), labels.astype(np.uint8)


def write_idx(path: Path, array: NDArray[np.uint8]) -> None:
    header = bytes([0, 0, 8, array.ndim]) + b"".join(int(n).to_bytes(4, "big") for n in array.shape)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(gzip.compress(header + array.tobytes(), mtime=0))


def write_world(folder: Path, count: int = 60) -> Path:
    """Write all data sets under their real names, in miniature: thirty writers with three drawings each."""
    rng = np.random.default_rng(0)
    for part in ("train", "t10k"):
        pixels, labels = images(count, rng)
        write_idx(folder / "mnist" / f"{part}-images-idx3-ubyte.gz", pixels)
        write_idx(folder / "mnist" / f"{part}-labels-idx1-ubyte.gz", labels)
    for part in ("tra", "tes"):
        write_optdigits(folder / "optdigits" / f"optdigits.{part}", count, rng)
    records = []
    for number in range(90):
        record = Record.of(drawing(number % 10, rng), label=number % 10)
        record.writer = 1 + number // 3
        records.append(record)
    write_records(folder / "pen_strokes" / "pendigits-train.ndjson.gz", records)
    return folder


def write_optdigits(path: Path, count: int, rng: np.random.Generator) -> None:
    labels = np.arange(count) % 10
    frames = frame([drawing(int(label), rng).ink() for label in labels], "optdigits")
    rows = np.hstack([(frames.images * 16).round().astype(int).reshape(count, 64), labels[:, None]])
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join(",".join(map(str, row)) for row in rows) + "\n")
