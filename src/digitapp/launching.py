"""How the app starts its own processes: with Python, or, where it is a program without Python, with that program."""

from __future__ import annotations

import sys
from collections.abc import Sequence

RUN_MODULE = "--run-module"
"""The first argument by which the program without Python runs one of its modules, as `python -m` does."""


def is_frozen() -> bool:
    """Return whether this is the program that is made by packaging/build.py and needs no Python."""
    return bool(getattr(sys, "frozen", False))


def module_command(module: str, *words: str, options: Sequence[str] = ()) -> list[str]:
    """Return the command that runs a module of the app with these arguments; `options` are Python's, such as -P."""
    if is_frozen():
        return [sys.executable, RUN_MODULE, module, *words]
    return [sys.executable, *options, "-m", module, *words]
