"""Prints the README's table: every bundled model on every test set, and what happens without framing.

python benchmarks/accuracy.py [--data-dir DIR] [--json PATH]
"""

from __future__ import annotations

import argparse
import os
from pathlib import Path

import msgspec

from digitapp.datasets import Dataset
from digitapp.evaluation import Report, evaluate
from digitapp.registry import Registry, bundled_folder
from digitapp_export.data import HELD_OUT, test_sets


def columns(folder: Path) -> dict[str, tuple[Dataset, str | None]]:
    """The sets by their titles, each with a framing where the model's own is not used."""
    sets = test_sets(folder)
    return {
        "pen strokes, writers 25 to 30": (sets[HELD_OUT], None),
        "the same, canvas merely shrunk": (sets[HELD_OUT], "canvas"),
        "MNIST test": (sets["mnist-test"], None),
        "optdigits.tes": (sets["optdigits-test"], None),
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
    sets = columns(args.data_dir)
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
