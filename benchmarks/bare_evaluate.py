"""The baseline of `digitapp evaluate`, a whole process: file, framing and bare batched onnxruntime.

    python benchmarks/bare_evaluate.py MODEL FILE

Reads the images of an IDX file, or reads and frames the drawings of a stroke file, runs the model, and prints how many
it reads correctly. Of the app it uses only the framing.
"""

from __future__ import annotations

import gzip
import sys
from collections.abc import Iterator
from typing import Any

import msgspec
import numpy as np
import onnxruntime  # noqa: TID253
from numpy.typing import NDArray

from digitapp.drawing.strokes import Ink
from digitapp.preprocessing.framing import frame

BATCH = 64
"""The best batch size of a bare session for this model; from 256 on it may be slower."""
Batches = Iterator[tuple[NDArray[np.float32], NDArray[Any]]]


def main() -> None:
    """Print the number of correct answers; nothing is checked."""
    model, file = sys.argv[1:]
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    session = onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])
    right = 0
    for images, labels in idx(file) if "idx" in file else strokes(file):
        probabilities, *_ = session.run(None, {"image": images[:, None]})
        right += int((probabilities.argmax(axis=1) == labels).sum())
    print(right)


def idx(file: str) -> Batches:
    """Yield batches of 28 x 28 images and their labels, which are in a file beside the images'."""
    with gzip.open(file) as images, gzip.open(file.replace("images-idx3", "labels-idx1")) as labels:
        pixels = np.frombuffer(images.read(), np.uint8, offset=16).reshape(-1, 28, 28)
        right = np.frombuffer(labels.read(), np.uint8, offset=8)
    for start in range(0, len(pixels), BATCH):
        part = slice(start, start + BATCH)
        yield pixels[part].astype(np.float32) / np.float32(255), right[part]


def strokes(file: str) -> Batches:
    """Yield batches of framed drawings and their labels."""
    with gzip.open(file) as lines:
        records = [msgspec.json.decode(line) for line in lines]
    for start in range(0, len(records), BATCH):
        part = records[start : start + BATCH]
        inks = [Ink(tuple(map(np.array, record["strokes"])), ()) for record in part]
        yield frame(inks, "mnist").images, np.array([record["label"] for record in part])


if __name__ == "__main__":
    main()
