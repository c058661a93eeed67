"""Read the data sets from the folder given by `--data-dir` or `DIGITAPP_DATA`."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from digitapp.api import FileError
from digitapp.evaluation.datasets import Dataset, read_dataset

HELD_OUT = "pen-strokes-held-out"
"""The name on a card of the strokes of `HELD_OUT_WRITERS`."""
STROKES = "pen_strokes/pendigits-train.ndjson.gz"
TRAINING_WRITERS = tuple(str(writer) for writer in range(1, 25))
HELD_OUT_WRITERS = tuple(str(writer) for writer in range(25, 31))
"""The last six of the thirty writers: no setting is chosen on them, and no bundled model is trained on them."""

Arrays = tuple[NDArray[np.float32], NDArray[np.int64]]
"""float32 [N, H, W] in [0, 1] and int64 [N] labels."""


def mnist(folder: Path, part: str) -> Arrays:
    """Read MNIST's part "train" or "t10k"."""
    return _arrays(_mnist(folder, part))


def optdigits(folder: Path, part: str) -> Arrays:
    """Read part "tra" or "tes" of optdigits; raise FileError if a row is not 64 counts in 0..16 and a label."""
    return _arrays(_optdigits(folder, part))


def strokes(folder: Path, writers: tuple[str, ...]) -> Dataset:
    """Read the pen strokes of some of the thirty writers."""
    return read_dataset(require(folder / STROKES), writers)


def test_sets(folder: Path) -> dict[str, Dataset]:
    """Read the sets that every model is measured on, by their names on a card."""
    return {
        HELD_OUT: strokes(folder, HELD_OUT_WRITERS),
        "mnist-test": _mnist(folder, "t10k"),
        "optdigits-test": _optdigits(folder, "tes"),
    }


def require(path: Path) -> Path:
    """Return the path if the file exists; otherwise raise FileError with the command that downloads it."""
    if not path.is_file():
        folder = path.parent.parent
        raise FileError(f"{path}: the data set is missing; download it with: digitapp-export fetch --data-dir {folder}")
    return path


def _mnist(folder: Path, part: str) -> Dataset:
    require(folder / "mnist" / f"{part}-labels-idx1-ubyte.gz")
    return read_dataset(require(folder / "mnist" / f"{part}-images-idx3-ubyte.gz"))


def _optdigits(folder: Path, part: str) -> Dataset:
    return read_dataset(require(folder / "optdigits" / f"optdigits.{part}"))


def _arrays(data: Dataset) -> Arrays:
    assert data.images is not None
    return data.images, digits(data)


def digits(data: Dataset) -> NDArray[np.int64]:
    """Return the labels as numbers, int64 [N]; -1 for a drawing that is no digit."""
    return np.array([-1 if label is None else int(label) for label in data.labels], np.int64)
