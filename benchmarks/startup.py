"""The time until the window opens and gives its first answer, and its memory then, over a bare process's.

Each is a whole process, from its start until the window has taken a stroke, or until the bars of the first answer are
painted. The floor is a process with one plain widget of the same size, and then one onnxruntime session and one run of
the same model; it imports the third-party packages that the app has imported by then, and nothing of the app. The
files are in the system's cache, as after any earlier start. Memory is the resident memory, as Linux reports it.

    python benchmarks/startup.py [--quick] [--json PATH]
"""

from __future__ import annotations

import sys
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import measuring
import processes
from measuring import Row, paired_row, pairs
from processes import MODEL

ROUNDS = 15


@dataclass(frozen=True)
class Start:
    """A process up to the moment when it prints its stamp."""

    ms: float
    resident: float
    """Resident memory in MiB."""
    proportional: float
    """The same, but of memory shared with other processes only this one's proportional part."""


def main() -> int:
    """Print the rows."""
    return measuring.run(__doc__ or "", measure)


def measure(quick: bool) -> tuple[list[Row], dict[str, Any]]:
    """Measure until the window can be used, and until the first answer."""
    rounds = 1 if quick else ROUNDS
    usable = pairs(lambda: start("opened.py", "usable"), lambda: start("bare.py", "window", MODEL), rounds)
    answer = pairs(lambda: start("opened.py", "answer"), lambda: start("bare.py", "answer", MODEL), rounds)
    rows = [
        row("start to a window that takes strokes", "ms", 1.3, usable, "ms"),
        row("start to the first answer", "ms", 1.3, answer, "ms"),
        row("memory after the first answer", "MiB", 1.25, answer, "resident"),
    ]
    raw = {"usable": usable[0], "bare window": usable[1], "answer": answer[0], "bare answer": answer[1]}
    return rows, {name: [asdict(start) for start in starts] for name, starts in raw.items()}


def start(script: str, *arguments: str | Path) -> Start:
    """Run a script that prints a stamp."""
    done = processes.python(script, *arguments)
    now, resident, proportional = map(float, done.printed.split())
    return Start(1000 * (now - done.started), resident, proportional)


def row(what: str, unit: str, limit: float, starts: tuple[list[Start], list[Start]], field: str) -> Row:
    """Return the row of one field of the app's starts and of the bare ones."""
    ours, floors = ([getattr(start, field) for start in those] for those in starts)
    return paired_row(what, unit, limit, ours, floors)


if __name__ == "__main__":
    sys.exit(main())
