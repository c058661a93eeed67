"""The time of `digitapp predict` for one file, a whole process, over bare numpy, onnxruntime and one run.

The file holds one drawing. The floor imports numpy and onnxruntime, loads the same model into a session and runs it
once, on an empty image.

    python benchmarks/predict.py [--quick] [--json PATH]
"""

from __future__ import annotations

import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import measuring
import processes
from measuring import Row, paired_row, pairs
from opened import SEVEN

from digitapp.drawing.files import Record, write_records
from digitapp.drawing.strokes import Drawing

ROUNDS = 25


def main() -> int:
    """Print the row."""
    return measuring.run(__doc__ or "", measure)


def measure(quick: bool) -> tuple[list[Row], dict[str, Any]]:
    """Measure pairs of processes."""
    with TemporaryDirectory() as folder:
        file = Path(folder) / "seven.ndjson"
        write_records(file, [Record.of(Drawing.from_points([SEVEN]))])
        ours, floor = pairs(lambda: predict(file), bare, 1 if quick else ROUNDS)
    return [paired_row("digitapp predict, one drawing", "ms", 1.3, ours, floor)], {"predict": ours, "bare": floor}


def predict(file: Path) -> float:
    """Return the milliseconds of the command; AssertionError if it reads another digit."""
    done = processes.ended(*processes.DIGITAPP, "predict", file)
    assert ": 7 (" in done.printed, done.printed
    return 1000 * done.seconds


def bare() -> float:
    """Return the milliseconds of the floor."""
    return 1000 * processes.python("bare.py", "run", processes.MODEL).seconds


if __name__ == "__main__":
    sys.exit(main())
