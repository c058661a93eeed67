"""The time of `digitapp evaluate`, a whole process, over bare batched onnxruntime with framing; and of framing alone.

The floor, `bare_evaluate.py`, is a process too: it reads the same file without checks, frames drawings with
`digitapp.framing`, since there is no other implementation, runs a bare session of one thread over the batches and
counts the correct answers, which must be equally many. Framing alone is measured in processor time, so that it is the
time of one core, on all pen strokes, in batches as large as those of `evaluate`.

    python benchmarks/evaluate.py [--quick] [--json PATH]
"""

from __future__ import annotations

import gzip
import json
import sys
from collections.abc import Sequence
from itertools import islice
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import process_time
from typing import Any

import measuring
import processes
from measuring import Row, paired_row, pairs

from digitapp.drawing.strokes import Ink
from digitapp.evaluation.datasets import read_dataset
from digitapp.files import check_file
from digitapp.models.model import BATCH
from digitapp.preprocessing.framing import frame

IMAGES = "t10k-images-idx3-ubyte.gz"
LABELS = "t10k-labels-idx1-ubyte.gz"
STROKES = "pendigits-train.ndjson.gz"
FOLDERS = {IMAGES: "mnist", LABELS: "mnist", STROKES: "pen_strokes"}
ROUNDS = 5
FEW = 200
"""As many examples as are enough to see that it works."""
SLOWEST = 200.0
"""Limit in microseconds per drawing, which is 5,000 drawings a second."""


def main() -> int:
    """Print the rows."""
    return measuring.run(__doc__ or "", measure)


def measure(quick: bool) -> tuple[list[Row], dict[str, Any]]:
    """Measure the command on both files, and the framing."""
    rounds = 1 if quick else ROUNDS
    with TemporaryDirectory() as folder:
        images, strokes = files(Path(folder), quick)
        images_times, strokes_times = both(images, rounds), both(strokes, rounds)
        inks = read_dataset(strokes).inks
    framed = {name: [framing(inks, name) for _ in range(rounds + 1)][1:] for name in ("mnist", "optdigits")}
    rows = [
        paired_row("digitapp evaluate, MNIST test images", "s", 1.3, *images_times),
        paired_row("digitapp evaluate, pen strokes", "s", 1.3, *strokes_times),
        *(Row(f"framing {name}, a drawing", median(times), "us", SLOWEST) for name, times in framed.items()),
    ]
    return rows, {"images": images_times, "strokes": strokes_times, "framing": framed}


def files(folder: Path, quick: bool) -> tuple[Path, Path]:
    """Return the files of images and of drawings; if `quick`, new files in `folder` with the first few of them."""
    found = {name: measuring.data_folder() / kind / name for name, kind in FOLDERS.items()}
    for path in found.values():
        check_file(path)
    if quick:
        for name, path in found.items():
            with gzip.open(path) as whole, gzip.open(folder / name, "w") as part:
                part.writelines(islice(whole, FEW) if name == STROKES else [first(whole.read())])
        return folder / IMAGES, folder / STROKES
    return found[IMAGES], found[STROKES]


def first(idx: bytes) -> bytes:
    """Return the first examples of an IDX file; after four bytes come its dimensions, first the number of examples."""
    head, count = 4 + 4 * idx[3], int.from_bytes(idx[4:8])
    end = head + FEW * (len(idx) - head) // count
    return idx[:4] + FEW.to_bytes(4) + idx[8:end]


def both(file: Path, rounds: int) -> tuple[list[float], list[float]]:
    """Return the seconds of the command and of the floor, which must read equally many correctly."""
    right: set[int] = set()

    def evaluate() -> float:
        done = processes.ended(*processes.DIGITAPP, "evaluate", "--json", file)
        right.add(json.loads(done.printed)["correct"])
        return done.seconds

    def bare() -> float:
        done = processes.python("bare_evaluate.py", processes.MODEL, file)
        right.add(int(done.printed))
        return done.seconds

    times = pairs(evaluate, bare, rounds)
    assert len(right) == 1, right
    return times


def framing(inks: Sequence[Ink], name: str) -> float:
    """Return the microseconds of processor time per drawing."""
    started = process_time()
    for start in range(0, len(inks), BATCH):
        frame(inks[start : start + BATCH], name)
    return 1e6 * (process_time() - started) / len(inks)


if __name__ == "__main__":
    sys.exit(main())
