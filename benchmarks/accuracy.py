"""Prints the README's table: every bundled model on every test set, and what happens without framing.

python benchmarks/accuracy.py [--data-dir DIR] [--json PATH]
"""

from __future__ import annotations

import argparse
import os
from pathlib import Path

import msgspec

from digitapp.datasets import Dataset, read_dataset, writer_range
from digitapp.evaluation import Report, evaluate
from digitapp.registry import Registry, bundled_folder

HELD_OUT_WRITERS = writer_range("25-30")


def test_sets(folder: Path) -> dict[str, tuple[Dataset, str | None]]:
    """The sets by their names, each with a framing where the model's own is not used."""
    drawings = read_dataset(folder / "pen_strokes" / "pendigits-train.ndjson.gz", HELD_OUT_WRITERS)
    return {
        "pen strokes, writers 25 to 30": (drawings, None),
        "the same, canvas merely shrunk": (drawings, "canvas"),
        "MNIST test": (read_dataset(folder / "mnist" / "t10k-images-idx3-ubyte.gz"), None),
        "optdigits.tes": (read_dataset(folder / "optdigits" / "optdigits.tes"), None),
    }


def cell(report: Report) -> str:
    low, high = report.accuracy_ci95
    return f"{report.accuracy:.2%} ({100 * low:.1f} to {100 * high:.1f})"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    default = Path(os.environ.get("DIGITAPP_DATA") or "../shared/data")
    parser.add_argument("--data-dir", type=Path, default=default)
    parser.add_argument("--json", type=Path, help="also write all reports here")
    args = parser.parse_args()
    sets = test_sets(args.data_dir)
    registry = Registry([bundled_folder()])
    reports: dict[str, dict[str, Report]] = {}
    print("| model | " + " | ".join(f"{name}, n = {len(data):,}" for name, (data, _) in sets.items()) + " |")
    print("|---|" + "---|" * len(sets))
    for entry in registry.entries:
        model = registry.load(entry.id)
        reports[entry.id] = {name: evaluate(model, data, framing) for name, (data, framing) in sets.items()}
        print(f"| `{entry.id}` | " + " | ".join(map(cell, reports[entry.id].values())) + " |")
    if args.json:
        args.json.write_bytes(msgspec.json.encode(reports))


if __name__ == "__main__":
    main()
