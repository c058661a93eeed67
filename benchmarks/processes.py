"""Run and time whole processes as a user starts them; shared by the benchmarks of startup and the command line."""

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
"""The command, as in the script that pip installs."""


class Ended(NamedTuple):
    """A process that has ended."""

    started: float
    """When it was started, in seconds of `time.monotonic`, which is the same clock in all processes of a machine."""
    seconds: float
    """Seconds from its start to its end."""
    printed: str


def ended(*command: str | Path) -> Ended:
    """Run a process as a user without drawings and models; if it fails, raise SystemExit with its error output."""
    with _home() as environment:
        started = time.monotonic()
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
        seconds = time.monotonic() - started
    if done.returncode:
        raise SystemExit(f"{' '.join(map(str, command))} failed:\n{done.stderr}")
    return Ended(started, seconds, done.stdout)


def python(script: str, *arguments: str | Path) -> Ended:
    """Run one of the scripts in this folder as `ended` does."""
    return ended(sys.executable, HERE / script, *arguments)


@contextmanager
def _home() -> Iterator[dict[str, str]]:
    """Yield the environment variables, with an empty data folder for the app.

    Python may keep compiled bytecode, as in any installation: compiling takes longer than starting.
    onnxruntime's telemetry is off in the floors, as it is in the app.
    """
    left_out = ("DIGITAPP_STATE", "DIGITAPP_MODELS", "PYTHONDONTWRITEBYTECODE")
    with TemporaryDirectory() as home:
        kept = {name: value for name, value in os.environ.items() if name not in left_out}
        yield kept | {"XDG_DATA_HOME": home, "ORT_DISABLE_TELEMETRY": "1"}
