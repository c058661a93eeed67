"""The training sets as arrays, from the folder that `--data-dir` or `DIGITAPP_DATA` names."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from digitapp.api import FileError
from digitapp.evaluation.datasets import Dataset, read_dataset

HELD_OUT = "pen-strokes-held-out"
"""What a card calls the strokes of `HELD_OUT_WRITERS`."""
STROKES = "pen_strokes/pendigits-train.ndjson.gz"
TRAINING_WRITERS = tuple(str(writer) for writer in range(1, 25))
HELD_OUT_WRITERS = tuple(str(writer) for writer in range(25, 31))
"""The last six of the thirty writers: no setting is chosen by them, and only a model with a twin is trained on them."""
ALL_WRITERS = TRAINING_WRITERS + HELD_OUT_WRITERS

Arrays = tuple[NDArray[np.float32], NDArray[np.int64]]
"""float32 [N, H, W] in [0, 1] and int64 [N] labels."""


def mnist(folder: Path, part: str) -> Arrays:
    """MNIST's part "train" or "t10k"."""
    return _arrays(_mnist(folder, part))


def optdigits(folder: Path, part: str) -> Arrays:
    """Part "tra" or "tes" of optdigits; FileError when a row is not 64 counts of 0..16 and a label."""
    return _arrays(_optdigits(folder, part))


def strokes(folder: Path, writers: tuple[str, ...]) -> Dataset:
    """The pen strokes of some of the thirty training writers."""
    return read_dataset(needed(folder / STROKES), writers)


def test_sets(folder: Path) -> dict[str, Dataset]:
    """The sets that every model is measured on, by the names its card uses."""
    return {
        HELD_OUT: strokes(folder, HELD_OUT_WRITERS),
        "mnist-test": _mnist(folder, "t10k"),
        "optdigits-test": _optdigits(folder, "tes"),
    }


def needed(path: Path) -> Path:
    """The path, if the file is there; FileError with the command that gets it otherwise."""
    if not path.is_file():
        folder = path.parent.parent
        raise FileError(f"{path}: the data set is not there; get it with: digitapp-export fetch --data-dir {folder}")
    return path


def _mnist(folder: Path, part: str) -> Dataset:
    needed(folder / "mnist" / f"{part}-labels-idx1-ubyte.gz")
    return read_dataset(needed(folder / "mnist" / f"{part}-images-idx3-ubyte.gz"))


def _optdigits(folder: Path, part: str) -> Dataset:
    return read_dataset(needed(folder / "optdigits" / f"optdigits.{part}"))


def _arrays(data: Dataset) -> Arrays:
    assert data.images is not None
    return data.images, digits(data)


def digits(data: Dataset) -> NDArray[np.int64]:
    """The labels as numbers, int64 [N]; -1 for a drawing that is no digit."""
    return np.array([-1 if label is None else int(label) for label in data.labels], np.int64)
