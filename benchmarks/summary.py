"""Run all benchmarks of speed and size; print every row and whether it is within its limit.

Each benchmark is a process of its own, one after the other. A time over its limit is no failure; the exit status is
that of the first benchmark that could not run, which prints a sentence.

    python benchmarks/summary.py [--quick] [--json PATH] [--markdown FILE]
"""

from __future__ import annotations

import argparse
import json
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import msgspec
from measuring import HEADS, Row, print_table

from digitapp.api import FileError
from digitapp.files import write_atomically

BENCHMARKS = (
    "pen_latency",
    "event_growth",
    "tablet_stream",
    "startup",
    "predict",
    "evaluate",
    "idle",
    "footprint",
)
"""The modules, in the order of their rows."""
ON_X = ("pen_latency",)
"""Benchmarks that are also run with a window on a virtual X server, where Qt starts on one."""
XVFB = ("xvfb-run", "-a", "env", "QT_QPA_PLATFORM=xcb")
BEGIN, END = "<!-- speed -->", "<!-- /speed -->"


def main() -> int:
    """Run the benchmarks, print the table, and write it to the files that were named."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true", help="few rounds, only to see that they work")
    parser.add_argument("--json", type=Path, metavar="PATH", help="write all numbers there, with the machine's facts")
    parser.add_argument("--markdown", type=Path, metavar="FILE", help=f"put the table between {BEGIN} and {END} there")
    args = parser.parse_args()
    results, status = {}, 0
    for name, prefix in runs():
        title = f"{name} on X" if prefix else name
        print(f"{title} ...", file=sys.stderr)
        failed, results[title] = result(name, args.quick, prefix)
        status = status or failed
    rows = [msgspec.convert(row, Row) for found in results.values() for row in found.get("rows", ())]
    cells = [HEADS, *(row.cells() for row in rows)]
    print_table(cells)
    print(f"{sum(row.reached for row in rows)} of {len(rows)} reached")
    if args.json:
        args.json.write_text(json.dumps(results, indent=1, allow_nan=False) + "\n")
    if args.markdown and status == 0:
        put(args.markdown, markdown(cells))
    return status


def runs() -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield the benchmarks' names, each with the command that precedes it."""
    for name in BENCHMARKS:
        yield name, ()
        if name in ON_X and starts_on_x():
            yield name, XVFB


def starts_on_x() -> bool:
    """Return whether there is a virtual X server, and Qt has the libraries to start on it."""
    if not shutil.which(XVFB[0]):
        return False
    code = "from PySide6.QtGui import QGuiApplication; QGuiApplication([])"
    done = subprocess.run([*XVFB, sys.executable, "-c", code], capture_output=True, check=False, timeout=60)
    return done.returncode == 0


def result(name: str, quick: bool, prefix: tuple[str, ...] = ()) -> tuple[int, dict[str, Any]]:
    """Run a benchmark; return its exit status and what it wrote, an empty dict if it failed."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "rows.json"
        command = [*prefix, sys.executable, str(Path(__file__).with_name(f"{name}.py")), "--json", str(path)]
        done = subprocess.run([*command, *(["--quick"] if quick else [])], stdout=subprocess.DEVNULL, check=False)
        return done.returncode, json.loads(path.read_text()) if path.exists() else {}


def markdown(rows: Sequence[Sequence[str]]) -> str:
    """Return the rows as a Markdown table; the first row is the header."""
    head, *others = rows
    rule = ["---", *("---:" for _ in head[1:])]
    return "\n".join("| " + " | ".join(row) + " |" for row in (head, rule, *others))


def put(path: Path, table: str, begin: str = BEGIN, end: str = END) -> None:
    """Write a table between its markers in a file; SystemExit with one sentence if the file lacks them."""
    try:
        text = path.read_text(encoding="utf-8")
        if text.count(begin) != 1 or text.count(end) != 1 or text.index(begin) > text.index(end):
            raise SystemExit(f"{path}: has no place for the table; put {begin} and {end} around it, each once")
        made = re.sub(f"{begin}.*?{end}", lambda _: f"{begin}\n{table}\n{end}", text, flags=re.DOTALL)
        write_atomically(path, made.encode())
    except (OSError, FileError) as error:
        raise SystemExit(f"{path}: cannot be written ({error})") from error


if __name__ == "__main__":
    sys.exit(main())
