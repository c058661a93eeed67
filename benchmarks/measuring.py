"""Shared by the benchmarks of speed: rows with floors, paired measurements, the printed table and the JSON file."""

from __future__ import annotations

import argparse
import json
import os
import platform
import sys
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from importlib.metadata import version
from pathlib import Path
from statistics import median
from typing import Any, TypeVar

from digitapp.api import FileError

PACKAGES = ("digitapp", "PySide6-Essentials", "numpy", "onnxruntime", "msgspec")
T = TypeVar("T")
HEADS = ("measure", "measured", "floor", "ratio", "limit", "result")


@dataclass(frozen=True)
class Row:
    """One figure and its limit, in its unit or, if it has a floor, as a multiple of the floor. Less is better."""

    what: str
    measured: float
    unit: str
    limit: float
    floor: float | None = None
    """The cost of the same work without the app, measured in the same run, in the same unit."""
    paired: float | None = None
    """The median of the pairs' ratios, which is more reliable on a busy machine than the ratio of the medians."""

    @property
    def ratio(self) -> float:
        """Measured over floor; the measured value itself if there is no floor."""
        if self.paired is not None:
            return self.paired
        return self.measured if self.floor is None else self.measured / self.floor

    @property
    def reached(self) -> bool:
        """Whether the ratio is within the limit."""
        return self.ratio <= self.limit

    def cells(self) -> tuple[str, ...]:
        """Return the row as text, one cell for each of `HEADS`."""
        floored = self.floor is not None
        return (
            self.what,
            f"{number(self.measured)} {self.unit}".strip(),
            f"{number(self.floor)} {self.unit}".strip() if self.floor is not None else "-",
            f"{self.ratio:.2f}" if floored else "-",
            f"{self.limit:g} x" if floored else f"{self.limit:g} {self.unit}".strip(),
            "reached" if self.reached else "falls short",
        )


Measure = Callable[[bool], tuple[list[Row], dict[str, Any]]]
Draw = Callable[[dict[str, Any], Path], None]


def run(doc: str, measure: Measure, draw: Draw | None = None) -> int:
    """Run a benchmark's command line: measure, print the table, write the numbers to the files that were named.

    `measure` is called with whether it is to be quick, and returns rows and raw numbers; `draw` makes a picture of the
    raw numbers. Return exit status 0, or 2 with one printed sentence if data are missing. Windows are created without
    a screen unless QT_QPA_PLATFORM names a platform.
    """
    parser = argparse.ArgumentParser(description=doc, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true", help="few rounds, only to see that it works")
    parser.add_argument(
        "--json", type=Path, metavar="PATH", help="write the raw numbers there, with the machine's facts"
    )
    if draw is not None:
        parser.add_argument("--out", type=Path, metavar="PATH", help="draw a picture of them there")
    args = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    try:
        rows, raw = measure(args.quick)
    except FileError as error:
        print(f"{error}, or set DIGITAPP_DATA, or run digitapp-export fetch", file=sys.stderr)
        return 2
    if rows:
        print_table([HEADS, *(row.cells() for row in rows)])
    if draw is not None and args.out:
        draw(raw, args.out)
    if args.json:
        written = [asdict(row) | {"ratio": row.ratio, "reached": row.reached} for row in rows]
        content = {"quick": args.quick, "machine": machine(), "rows": written, "raw": raw}
        args.json.write_text(json.dumps(content, indent=1, allow_nan=False) + "\n")
    return 0


def pairs(ours: Callable[[], T], floor: Callable[[], T], rounds: int) -> tuple[list[T], list[T]]:
    """Return the results of both, called in turn `rounds` times, after one round that only fills caches.

    Each goes first every other round. Since both run within the same seconds, other load slows both alike.
    """
    measured: tuple[list[T], list[T]] = [], []
    for turn in range(rounds + 1):
        order = (0, 1) if turn % 2 else (1, 0)
        for which in order:
            value = (ours, floor)[which]()
            if turn:
                measured[which].append(value)
    return measured


def paired_row(what: str, unit: str, limit: float, ours: Sequence[float], floors: Sequence[float]) -> Row:
    """Return the row with the medians of `pairs` and the median of their ratios."""
    ratios = [mine / floor for mine, floor in zip(ours, floors, strict=True)]
    return Row(what, median(ours), unit, limit, median(floors), median(ratios))


def print_table(rows: Sequence[Sequence[str]]) -> None:
    """Print rows in columns, the first left-aligned, the others right-aligned."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for first, *others in rows:
        cells = [first.ljust(widths[0]), *(cell.rjust(width) for cell, width in zip(others, widths[1:], strict=True))]
        print("  ".join(cells))


def number(value: float) -> str:
    """Return a number with three significant digits, or with all digits before the point."""
    return f"{value:,.0f}" if abs(value) >= 100 else f"{value:.3g}"


def machine() -> dict[str, Any]:
    """Return the facts on which the numbers depend besides the code."""
    return {
        "cpu": _cpu(),
        "cores": os.cpu_count(),
        "load": os.getloadavg() if hasattr(os, "getloadavg") else None,
        "system": platform.platform(),
        "python": platform.python_version(),
        "versions": {name: version(name) for name in PACKAGES},
        "qt_platform": os.environ.get("QT_QPA_PLATFORM", ""),
    }


def _cpu() -> str:
    """Return the processor's name; Python itself knows it only on Windows and macOS."""
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        lines = []
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else platform.processor() or platform.machine()


def data_folder() -> Path:
    """Return the folder of the data sets: DIGITAPP_DATA, or one beside the checkout."""
    return Path(os.environ.get("DIGITAPP_DATA") or Path(__file__).parent.parent / "../shared/data")
