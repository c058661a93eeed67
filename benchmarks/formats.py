"""How long each format takes to read and to write, and that memory does not grow with the number of drawings.

Every reading and writing is a process of its own, of which the processor's seconds and the largest resident set are
printed. Drawings are generated.

    python benchmarks/formats.py [--n 10000] [--formats inkml,npz]
"""

from __future__ import annotations

import argparse
import resource
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from time import process_time

import numpy as np
from measuring import print_table

from digitapp.drawing.strokes import Drawing
from digitapp.teaching.example import Example
from digitapp.teaching.formats import FORMATS, read, write

NAMES = {"idx": "images-idx3-ubyte", "npz": "a.npz", "csv": "a.csv", "parquet": "a.parquet", "inkml": "a.inkml"}
POINTS = 40
"""Of a drawing, as of a digit that is drawn with a mouse."""


def main() -> None:
    """Print the table, or do one part of it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--n", type=int, default=10_000, help="drawings (10000)")
    parser.add_argument("--formats", help="only these, such as inkml,npz")
    parser.add_argument("--part", nargs=3, help=argparse.SUPPRESS)
    args = parser.parse_args()
    if args.part:
        part(*args.part)
        return
    chosen = args.formats.split(",") if args.formats else [name for name, f in FORMATS.items() if f.writes]
    rows = []
    with TemporaryDirectory() as folder:
        for name in chosen:
            path = Path(folder) / name / NAMES.get(name, "a")
            path.parent.mkdir()
            written, read_back = (measured(what, name, path, args.n) for what in (str(args.n), "read"))
            rows.append((name, *written, *read_back, f"{size(path.parent) / args.n / 1000:.2f}"))
    heads = ("format", "written, s", "peak MB", "read, s", "peak MB", "kB a drawing")
    print_table([heads, *rows])


def measured(what: str, name: str, path: Path, count: int) -> tuple[str, str]:
    """Return the processor's seconds and the megabytes of reading or writing a file in a process of its own."""
    command = [sys.executable, __file__, "--part", what, name, str(path)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    seconds, peak, found = done.stdout.split()
    if int(found) != count:
        raise SystemExit(f"{name}: {found} of {count} drawings")
    return seconds, peak


def part(what: str, name: str, text: str) -> None:
    """Write so many drawings, or read them; print the processor's seconds, megabytes and how many there were."""
    path, start = Path(text), process_time()
    if what == "read":
        reading = read(path, name)
        found = sum(1 for _ in reading)
    else:
        found = write(path, drawings(int(what)), name).count
    seconds = process_time() - start
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000
    print(f"{seconds:.1f} {peak:.0f} {found}")


def drawings(count: int) -> Iterator[Example]:
    """Yield closed curves of random shapes; of each hundred the same are used again, to measure the format alone."""
    rng = np.random.default_rng(0)
    turn = np.linspace(0, 2 * np.pi, POINTS)
    known = []
    for _ in range(100):
        a, b = rng.uniform(40, 160, 2)
        curve = np.column_stack([250 + a * np.cos(turn * rng.integers(1, 3)), 250 + b * np.sin(turn)])
        known.append(Drawing.from_points([curve[: POINTS // 2], curve[POINTS // 2 :]]))
    for number in range(count):
        yield Example(id=f"{number:x}", label=str(number % 10), drawing=known[number % 100], writer=f"W{number % 30}")


def size(folder: Path) -> int:
    """Return the bytes of all files in a folder."""
    return sum(each.stat().st_size for each in folder.rglob("*") if each.is_file())


if __name__ == "__main__":
    main()
