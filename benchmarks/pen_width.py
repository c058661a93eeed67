"""Find the framings' pen widths: those at which framed pen strokes look like the data set's own strokes.

MNIST: mean stroke width, measured as twice the area over the length of the edge (total variation), which works for
grey images too. optdigits: the number of ink pixels in the 32 x 32 bitmaps. Only training parts are used.

    python benchmarks/pen_width.py [--data-dir DIR]
"""

from __future__ import annotations

import argparse
import os
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from digitapp.evaluation.datasets import read_dataset
from digitapp.preprocessing.framing import MNIST_PEN, OPTDIGITS_PEN, place_mnist, place_optdigits, polylines
from digitapp_export.data import TRAINING_WRITERS, strokes


def stroke_width(images: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return the mean stroke width of each image [N, H, W] in pixels."""
    down, across = np.diff(images, axis=1)[:, :, :-1], np.diff(images, axis=2)[:, :-1]
    return np.asarray(2 * images.sum(axis=(1, 2)) / np.hypot(down, across).sum(axis=(1, 2)), np.float32)


def per_class(values: NDArray[np.float32], labels: NDArray[np.str_]) -> float:
    """Return the mean of the ten digits' medians, so that a set's mix of digits does not matter."""
    return float(np.mean([np.median(values[labels == digit]) for digit in "0123456789"]))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    default = Path(os.environ.get("DIGITAPP_DATA") or "../shared/data")
    parser.add_argument("--data-dir", type=Path, default=default)
    folder = parser.parse_args().data_dir
    drawings = strokes(folder, TRAINING_WRITERS)
    lines, labels = polylines(drawings.inks), np.array(drawings.labels)

    mnist = read_dataset(folder / "mnist" / "train-images-idx3-ubyte.gz")
    wanted = per_class(stroke_width(np.asarray(mnist.images, np.float32)), np.array(mnist.labels))
    print(f"MNIST train, n = {len(mnist):,}: stroke width {wanted:.3f} pixels of 28")
    for pen in (2.0, 2.2, 2.4, 2.6, 2.8):
        images = place_mnist(lines, (28, 28), pen / 28).images
        chosen = "  <- MNIST_PEN" if abs(pen / 28 - MNIST_PEN) < 1e-9 else ""
        print(f"  pen {pen:.1f}: stroke width {per_class(stroke_width(images), labels):.3f}{chosen}")

    optdigits = read_dataset(folder / "optdigits" / "optdigits.tra")
    counts = np.asarray(optdigits.images, np.float32).sum(axis=(1, 2)) * 16
    wanted = per_class(counts, np.array(optdigits.labels))
    print(f"optdigits.tra, n = {len(optdigits):,}: {wanted:.0f} ink pixels of 1,024")
    for pen in (4.4, 4.8, 5.2, 5.6, 6.0):
        images = place_optdigits(lines, (8, 8), pen / 32).images
        chosen = "  <- OPTDIGITS_PEN" if abs(pen / 32 - OPTDIGITS_PEN) < 1e-9 else ""
        print(f"  pen {pen:.1f}: {per_class(images.sum(axis=(1, 2)) * 16, labels):.0f} ink pixels{chosen}")


if __name__ == "__main__":
    main()
