"""Whole processes as a user starts them, timed; shared by the benchmarks of the start and of the command line."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from digitapp_models import DEFAULT, FOLDER

HERE = Path(__file__).parent
MODEL = FOLDER / f"{DEFAULT}.onnx"
DIGITAPP = (sys.executable, "-c", "import sys; from digitapp.cli import command; sys.exit(command())")
"""The command, as the script that pip writes has it."""


class Ended(NamedTuple):
    """What became of a process."""

    started: float
    """When, in seconds of `time.monotonic`, as all processes of a machine count them."""
    seconds: float
    """From its start to its end."""
    printed: str


def ended(*command: str | Path) -> Ended:
    """Runs a process as for a user who has no drawings and models yet; SystemExit with what it said if it fails."""
    with _home() as environment:
        started = time.monotonic()
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
        seconds = time.monotonic() - started
    if done.returncode:
        raise SystemExit(f"{' '.join(map(str, command))} failed:\n{done.stderr}")
    return Ended(started, seconds, done.stdout)


def python(script: str, *arguments: str | Path) -> Ended:
    """The same for one of the scripts here."""
    return ended(sys.executable, HERE / script, *arguments)


@contextmanager
def _home() -> Iterator[dict[str, str]]:
    """The environment, with a home of its own for the app.

    Python may keep what it has compiled, as it does wherever it is installed: compiling takes longer than starting.
    onnxruntime tells its makers nothing of the floors, as it does of the app.
    """
    left_out = ("DIGITAPP_STATE", "DIGITAPP_MODELS", "PYTHONDONTWRITEBYTECODE")
    with TemporaryDirectory() as home:
        kept = {name: value for name, value in os.environ.items() if name not in left_out}
        yield kept | {"XDG_DATA_HOME": home, "ORT_DISABLE_TELEMETRY": "1"}
