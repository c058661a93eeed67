"""How long the program without Python takes to start, over the installed app of the same packages.

Both are what packaging/program/build.py has made in dist/program, or in the folder DIGITAPP_PROGRAM: the program, and
the environment that it was collected from. The window is timed until it has taken a stroke, as in startup.py.

    python benchmarks/program_start.py [--quick] [--json PATH]
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import measuring
from measuring import Row, paired_row, pairs

HERE = Path(__file__).parent
FOLDER = Path(os.environ.get("DIGITAPP_PROGRAM") or HERE.parent / "dist" / "program")
PROGRAM = FOLDER / "digitapp" / "digitapp"
SCRIPTS = FOLDER / "app" / "bin"
ROUNDS = 15
LIMIT = 1.3
DRAWING = '{"strokes": [[[140, 110], [340, 110], [240, 410]]]}\n'


def main() -> int:
    """Print the rows."""
    return measuring.run(__doc__ or "", measure)


def measure(quick: bool) -> tuple[list[Row], dict[str, Any]]:
    """Measure a command that reads a drawing, and the window."""
    if not PROGRAM.exists():
        sys.exit(f"{PROGRAM} is not there; run packaging/program/build.py, or set DIGITAPP_PROGRAM")
    rounds = 1 if quick else ROUNDS
    with TemporaryDirectory() as home:
        packages = Path(home, "backends")  # where the program finds modules that it has not
        packages.mkdir()
        for name in ("opened.py", "bare.py"):
            shutil.copy(HERE / name, packages)
        state = Path(home)
        read = pairs(
            lambda: command(state, PROGRAM, "predict", "-"),
            lambda: command(state, SCRIPTS / "digitapp", "predict", "-"),
            rounds,
        )
        opened = pairs(
            lambda: window(state, PROGRAM, "--run-module", "opened", "usable"),
            lambda: window(state, SCRIPTS / "python", packages / "opened.py", "usable"),
            rounds,
        )
    rows = [
        paired_row("digitapp predict, without Python", "ms", LIMIT, *read),
        paired_row("window that takes strokes, without Python", "ms", LIMIT, *opened),
    ]
    return rows, {"predict": read, "window": opened}


def command(state: Path, *words: str | Path) -> float:
    """Return the milliseconds of a command that reads a drawing."""
    started = time.monotonic()
    answer = _printed(state, *words)
    assert ": 7 " in answer, answer
    return 1000 * (time.monotonic() - started)


def window(state: Path, *words: str | Path) -> float:
    """Return the milliseconds until a window has taken a stroke."""
    started = time.monotonic()
    return 1000 * (float(_printed(state, *words).split()[0]) - started)


def _printed(state: Path, *words: str | Path) -> str:
    """Return what a process prints that knows neither this environment's packages nor the person's files."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "DIGITAPP_"))}
    environment = kept | {"DIGITAPP_STATE": str(state)}
    return subprocess.run(words, input=DRAWING, env=environment, capture_output=True, text=True, check=True).stdout


if __name__ == "__main__":
    sys.exit(main())
