"""How far drawings can be changed before each model's answer does, as `digitapp evaluate --sensitivity` finds it.

Half of the drawings keep their answer up to the first amount, nine in ten up to the second. The drawings are taken at
random from training writers; those that a model reads right are counted.

    DIGITAPP_DATA=data python benchmarks/withstanding.py [--n 200] [--models a,b] [--markdown docs/EXPLAINING.md]
"""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np
from measuring import data_folder, print_table
from summary import markdown, put

import digitapp
from digitapp.evaluation.datasets import Dataset, read_dataset
from digitapp.evaluation.sensitivity import Withstood, withstood
from digitapp.explaining.alterations import BY_NAME
from explaining import WRITERS

MODELS = "cnn-28x28,mlp-28x28,cnn-8x8,knn-8x8,logreg-28x28"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--n", type=int, default=200, help="drawings (200)")
    parser.add_argument("--models", default=MODELS, help=f"ids ({MODELS})")
    parser.add_argument("--markdown", type=Path, help="write the table into this file")
    args = parser.parse_args()
    names, data = args.models.split(","), drawings(args.n)
    found = {name: withstood(digitapp.load_model(name), data) for name in names}
    head = ("change", *(f"`{name}`, n = {rows[0].n}" for name, rows in found.items()))
    rows = zip(*found.values(), strict=True)
    table = [head, *(_row(ways) for ways in rows if not BY_NAME[ways[0].alteration].is_framed_away)]
    print_table(table)
    if args.markdown:
        put(args.markdown, markdown(table), "<!-- withstanding -->", "<!-- /withstanding -->")


def drawings(count: int) -> Dataset:
    """Return drawings of training writers."""
    known = read_dataset(data_folder() / "pen_strokes" / "pendigits-train.ndjson.gz", WRITERS)
    chosen = np.random.default_rng(0).permutation(len(known))[:count].tolist()
    return Dataset(known.name, tuple(known.labels[i] for i in chosen), tuple(known.inks[i] for i in chosen))


def _row(ways: tuple[Withstood, ...]) -> tuple[str, ...]:
    first = ways[0]
    what = f"{first.direction}, {first.unit} (tried to {abs(first.limit - first.rest):g})"
    return what, *(f"{abs(way.median - way.rest):g} / {abs(way.quantile10 - way.rest):g}" for way in ways)


if __name__ == "__main__":
    main()
