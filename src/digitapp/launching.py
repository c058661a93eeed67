"""How the app starts its own processes: with Python, or, where it is a program without Python, with that program."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

RUN_MODULE = "--run-module"
"""The first argument by which the program without Python runs one of its modules, as `python -m` does."""
MARKER = "DIGITAPP_WORKER"
"""The environment variable that identifies workers, and the processes that they have started."""


def is_frozen() -> bool:
    """Return whether this is the program that is made by packaging/program/build.py and needs no Python."""
    return bool(getattr(sys, "frozen", False))


def module_command(module: str, *words: str, options: Sequence[str] = ()) -> list[str]:
    """Return the command that runs a module of the app with these arguments; `options` are Python's, such as -P."""
    if is_frozen():
        return [sys.executable, RUN_MODULE, module, *words]
    return [sys.executable, *options, "-m", module, *words]


def search_path() -> list[str]:
    """Return where Python looks for packages, which is what a worker may read.

    Without the folder that Python itself puts first, that of the script or, with -m, the one that it is started in:
    there a person keeps what they work on.
    """
    path = [entry for entry in sys.path if entry]
    with suppress(OSError, ValueError):  # that folder is gone, or not on the path
        if not sys.flags.safe_path and (first := _folder_of_script()):
            path.remove(str(first))
    return path


def _folder_of_script() -> Path | None:
    main = sys.modules["__main__"]
    if getattr(main, "__spec__", None):
        return Path.cwd()
    file = getattr(main, "__file__", None)
    return Path(file).resolve().parent if file else None
